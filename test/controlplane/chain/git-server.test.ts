import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { git } from './git.ts';
import { GitServer } from './git-server.ts';

let area: string;
let server: GitServer;
let url: string;

beforeEach(async () => {
  area = mkdtempSync(join(tmpdir(), 'homelab-git-'));
  await git(area, 'init', '--quiet', '--bare', '--initial-branch=main', 'site.git');
  await git(join(area, 'site.git'), 'config', 'http.receivepack', 'true');
  writeFileSync(join(area, 'secret'), 'of nobody here');
  server = await GitServer.start(area);
  url = server.url('site');
});
afterEach(async () => {
  await server.stop();
  rmSync(area, { recursive: true });
});

async function clone(name: string): Promise<string> {
  await git(area, 'clone', '--quiet', url, name);
  for (const [key, value] of [
    ['user.name', 'test'],
    ['user.email', 'test@localhost'],
  ] as const) {
    await git(join(area, name), 'config', key, value);
  }
  return join(area, name);
}

/** The status of a request whose path is sent as it is, with all its dots. */
function status(method: string, path: string): Promise<number | undefined> {
  const { port } = new URL(url);
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const outgoing = request({ host: '127.0.0.1', port, method, path }, (response) => {
    response.resume();
    resolve(response.statusCode);
  });
  outgoing.on('error', reject).end();
  return promise;
}

test('what one clone pushes, another one gets, large files too', async () => {
  const [first, second] = [await clone('first'), await clone('second')];
  const large = Buffer.alloc(3_000_000, 'text that is not random at all\n');
  mkdirSync(join(first, 'folder'));
  writeFileSync(join(first, 'folder/large'), large);
  await git(first, 'add', '--all');
  await git(first, 'commit', '--quiet', '--message=large');
  await git(first, 'push', '--quiet', 'origin', 'HEAD:main');
  await git(second, 'pull', '--quiet', 'origin', 'main');
  expect(readFileSync(join(second, 'folder/large'))).toEqual(large);
});

test('the paths of the protocol are served', async () => {
  expect(await status('GET', '/site.git/info/refs?service=git-upload-pack')).toBe(200);
});

test.each([
  ['GET', '/'],
  ['GET', '/secret'],
  ['GET', '/site.git/config'],
  ['GET', '/site.git/HEAD'],
  ['GET', '/site.git/info/refs'],
  ['GET', '/site.git/info/refs?service=git-upload-archive'],
  ['GET', '/site.git/info/refs?service=git-upload-pack&x=1'],
  ['GET', '/../site.git/info/refs?service=git-upload-pack'],
  ['GET', '/..%2fsite.git/info/refs?service=git-upload-pack'],
  ['GET', '/site.git/../secret'],
  ['POST', '/site.git/git-upload-archive'],
  ['POST', '/x/site.git/git-upload-pack'],
  ['DELETE', '/site.git/git-upload-pack'],
])('%s %s is refused', async (method, path) => {
  expect(await status(method, path)).toBe(404);
});
