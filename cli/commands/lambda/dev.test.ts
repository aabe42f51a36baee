import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Author } from '../../../test/lambda/author.ts';
import { captured } from '../../fixtures/captured.ts';
import { temporaryFolder } from '../../lambda/fixtures/temporary.ts';
import { run as runCli } from '../../run.ts';

let author: Author | undefined;
afterEach(async () => {
  await author?.leave();
  author = undefined;
});

describe('homelab lambda dev', () => {
  it('takes --trigger, tells what does not load, and goes on after it is repaired', {
    timeout: 120_000,
  }, async () => {
    author = new Author();
    await author.lambda('init', 'hello', '--runtime', 'nodejs');
    const run = await author.dev('hello', '--trigger', 'type=com.example.other');
    await author.lambda('invoke', 'hello', '--type', 'com.example.other', '--broker');
    expect(await run.line(({ kind }) => kind === 'delivered')).toMatchObject({ trigger: 'hello-option-1' });
    const main = join(author.folder, 'hello/main.ts');
    writeFileSync(main, 'export const handel = () => "new";\n');
    await run.line(({ line }) => JSON.stringify(line ?? '').includes('"found":["handel"]'));
    expect(await author.lambda('invoke', 'hello')).toMatchObject({
      code: 1,
      err: expect.stringContaining('503 NotReady'),
    });
    writeFileSync(main, 'export const handler = () => "new";\n');
    expect(await author.lambda('invoke', 'hello')).toMatchObject({
      code: 0,
      out: expect.stringContaining('"new"'),
    });
  });

  it('tries an event again that fails, and not one that the function calls bad', {
    timeout: 120_000,
  }, async () => {
    author = new Author();
    await author.lambda('init', 'hello', '--runtime', 'nodejs');
    const throwing = (error: string): string =>
      `import { BadEventError } from '@homelab/runtime-nodejs';\nexport const handler = () => { throw new ${error}('no'); };\n`;
    writeFileSync(join(author.folder, 'hello/main.ts'), throwing('BadEventError'));
    const run = await author.dev('hello');
    const greeting = ['--type', 'com.example.greeting', '--broker'];
    await author.lambda('invoke', 'hello', ...greeting);
    const first = await run.line(({ kind }) => kind === 'dead-letter');
    expect(first).toMatchObject({ status: 400, attempt: 1 });
    const from = run.lines.length;
    writeFileSync(join(author.folder, 'hello/main.ts'), throwing('Error'));
    await run.line(({ kind }) => kind === 'started', from);
    await author.lambda('invoke', 'hello', ...greeting);
    const second = await run.line(({ kind }) => kind === 'dead-letter', from);
    expect(second).toMatchObject({ status: 500, attempt: 4 });
  });

  it('reads function.yaml again when it is saved', { timeout: 120_000 }, async () => {
    author = new Author();
    await author.lambda('init', 'hello', '--runtime', 'nodejs');
    const run = await author.dev('hello');
    const path = join(author.folder, 'hello/function.yaml');
    writeFileSync(path, 'name: hello\nruntime: nodejs\nenv: {GREETING: Hi}\ntriggers: [{name: all}]\n');
    await run.line(({ kind, saved }) => kind === 'started' && saved === 'function.yaml');
    expect((await author.lambda('invoke', 'hello')).out).toContain('Hi, world!');
    await author.lambda('invoke', 'hello', '--type', 'any', '--broker');
    expect(await run.line(({ kind }) => kind === 'delivered')).toMatchObject({ trigger: 'all' });
    writeFileSync(path, 'name: hello\nruntime: ruby\n');
    expect(await run.line(({ kind }) => kind === 'problem')).toMatchObject({
      message: expect.stringContaining('runtime: one of'),
    });
  });

  it.each([
    [['--port', 'x'], '--port x: a port is a number'],
    [['--trigger', 'x'], '--trigger x: write attribute=value'],
    [['--s3-port', '1'], '--s3-port serves the folder of --s3'],
  ])('refuses %j', async (args, message) => {
    const folder = temporaryFolder({ 'function.yaml': 'name: hello\nruntime: nodejs\n' });
    const { code, err } = await captured(() => runCli(['lambda', 'dev', folder, ...args]));
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it('says that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const folder = temporaryFolder({ 'function.yaml': 'name: hello\nruntime: nodejs\n' });
    const { code, err } = await captured(() => runCli(['lambda', 'dev', folder, '--port', String(port)]));
    taken.close();
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`port ${port} is not free: choose another by --port`),
    ]);
  });
});
