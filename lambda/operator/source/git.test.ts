import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuildError } from '../../builder/build-error.ts';
import { Endpoints } from '../../builder/net/endpoints.ts';
import { findCommit, readReferences } from './git.ts';

const folder = mkdtempSync(join(tmpdir(), 'git-source-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder })
    .toString()
    .trim();

let origin = '';
let endpoints = new Endpoints([]);
const server = createServer((request, response) => {
  if (!request.url?.startsWith('/repository/')) return response.writeHead(404).end();
  if (request.headers.authorization !== `Basic ${Buffer.from('me:secret').toString('base64')}`) {
    return response.writeHead(401).end();
  }
  const advertised = execFileSync('git', ['upload-pack', '--http-backend-info-refs', folder]);
  const first = '# service=git-upload-pack\n';
  const length = (first.length + 4).toString(16).padStart(4, '0');
  return response.end(Buffer.concat([Buffer.from(`${length}${first}0000`), advertised]));
});

beforeAll(async () => {
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'one');
  git('tag', '-a', 'v1', '-m', 'one');
  git('checkout', '-q', '-b', 'next');
  git('commit', '-q', '--allow-empty', '-m', 'two');
  git('checkout', '-q', 'main');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  endpoints = new Endpoints([{ origin, addresses: ['127.0.0.1/32'] }]);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const login = { username: 'me', password: 'secret' };
const signal = new AbortController().signal;

function find(ref: object, path = '/repository', by: typeof login | undefined = login) {
  return findCommit({ url: origin + path, ref, login: by }, endpoints, signal);
}

test('a branch, a tag of its own object, and the repository’s own branch are commits', async () => {
  const [main, next] = [git('rev-parse', 'main'), git('rev-parse', 'next')];
  expect(await find({})).toBe(main);
  expect(await find({ branch: 'next' })).toBe(next);
  expect(await find({ tag: 'v1' })).toBe(main);
});

test.each([
  ['no such branch', () => find({ branch: 'absent' }), 'SourceNotFound'],
  ['no such repository', () => find({}, '/other'), 'SourceNotFound'],
  ['a wrong password', () => find({}, '/repository', { username: 'me', password: 'no' }), 'SourceDenied'],
])('refused: %s', async (_, ask, reason) => {
  await expect(ask()).rejects.toMatchObject({ reason });
});

test('a host that is not listed is never asked', async () => {
  const none = new Endpoints([]);
  await expect(findCommit({ url: `${origin}/repository`, ref: {} }, none, signal)).rejects.toMatchObject({
    reason: 'EndpointRefused',
  });
});

test('any answer is references or a BuildError (fuzz)', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        readReferences(Buffer.from(bytes));
      } catch (error) {
        expect(error).toBeInstanceOf(BuildError);
      }
    }),
  );
});
