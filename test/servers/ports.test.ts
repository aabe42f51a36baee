import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { freePorts } from './ports.ts';

const run = promisify(execFile);

test('gives ports on which one can listen, each once, beyond a block', async () => {
  const ports = (await Promise.all([freePorts(40), freePorts(40)])).flat();
  expect(new Set(ports).size).toBe(80);
  for (const port of ports) {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
  }
});

test('gives no port twice over several processes that ask at once', async () => {
  const module = new URL('./ports.ts', import.meta.url).href;
  const program = `const { freePorts } = await import(${JSON.stringify(module)});
console.log((await freePorts(60)).join()); setTimeout(() => {}, 3000);`;
  const runs = await Promise.all(
    Array.from({ length: 4 }, () => run(process.execPath, ['--input-type=module', '--eval', program])),
  );
  const ports = runs.flatMap(({ stdout }) => stdout.trim().split(','));
  expect(new Set(ports).size).toBe(240);
});
