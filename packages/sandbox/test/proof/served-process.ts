// Sandboxes of both vendors in a process of their own, to be killed or to share a database with others. Prints its URL.
import { serveSandbox } from '../../src/index.ts';

const [database = ''] = process.argv.slice(2);
const { url } = await serveSandbox({ database, validateReplies: true });
process.stdout.write(`${url}\n`);
