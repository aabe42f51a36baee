import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { connectionTo } from './connection.ts';
import { concurrency, type RecordedWrite } from './protocol.ts';

/** The bare client: node bare.ts KUBECONFIG FILE sends the writes of a file, so many at a time, and reads the answers. */
const [kubeconfig = '', file = ''] = process.argv.slice(2);
const { server, tls, credentials } = connectionTo(kubeconfig);
const { token = '' } = await credentials();
const agent = new Agent({ ...tls, keepAlive: true, maxSockets: concurrency });
const writes = (JSON.parse(readFileSync(file, 'utf8')) as RecordedWrite[]).map(({ body, ...write }) => ({
  ...write,
  value: JSON.parse(body) as unknown,
}));

/** Writes that the server has refused; a fair run has none. */
let refused = 0;

function send({ method, path, type, value }: (typeof writes)[number]): Promise<unknown> {
  const body = JSON.stringify(value);
  const headers = {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    accept: 'application/json',
    authorization: `Bearer ${token}`,
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(`${server}${path}`, { method, agent, headers }, (response) => {
      if ((response.statusCode ?? 0) >= 400) refused += 1;
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString())));
    });
    outgoing.on('error', reject).end(body);
  });
}

const startedAt = performance.now();
const before = process.cpuUsage();
let next = 0;
await Promise.all(
  Array.from({ length: concurrency }, async () => {
    for (let write = writes[next++]; write; write = writes[next++]) await send(write);
  }),
);
const { user, system } = process.cpuUsage(before);
process.send?.({ wall: (performance.now() - startedAt) / 1000, cpu: (user + system) / 1e6, refused });
agent.destroy();
process.disconnect();
