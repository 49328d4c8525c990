// The limit: a server that answers anything with the same bytes, after having read what was sent. No TypeScript, whose loading
// would be measured, too.

import { createServer } from 'node:http';

const body = '{"data":{"deleted":true,"id":"123e4567-e89b-12d3-a456-426614174000"}}';
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };

createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, headers);
    response.end(body);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
