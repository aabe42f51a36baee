// The least that answers an event: what the runtime is measured against.
import { createServer } from 'node:http';
import { handler } from './main.mjs';

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    handler(JSON.parse(Buffer.concat(chunks)));
    response.writeHead(204).end();
  });
}).listen(Number(process.env.PORT));
