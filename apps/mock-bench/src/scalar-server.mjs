// @scalar/mock-server brings no server of its own, so it is served as its page shows.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [port, folder = '.', contract = ''] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(`${folder}/node_modules/${path}`).href);
const { createMockServer } = await load('@scalar/mock-server/dist/index.js');
const { serve } = await load('@hono/node-server/dist/index.mjs');

const document = JSON.parse(readFileSync(contract, 'utf8'));
const app = await createMockServer({ document, specification: document });
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
