import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { readContent } from '../../archive/content.ts';
import { verifyArchive } from '../../archive/verify.ts';
import { fetchGit } from '../fetch/git.ts';
import type { GitSource } from '../inputs.ts';
import { Endpoints } from '../net/endpoints.ts';
import type { StepContext } from '../steps/context.ts';
import { foldersBelow } from '../steps/folders.ts';
import { GitServer } from './git-server.ts';

let server: GitServer;
let root: string;
let context: StepContext;
beforeAll(async () => {
  server = await GitServer.open();
});
afterAll(() => server?.close());
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fetch-git-'));
  const scratch = root;
  const folders = { ...foldersBelow(root), scratch, sourceSecret: root };
  context = { folders, signal: new AbortController().signal, log: () => {} };
});
afterEach(() => {
  server.redirect = undefined;
  rmSync(root, { recursive: true, force: true });
});

function fetchSource(source: Omit<GitSource, 'kind' | 'url'> & { readonly url?: string }): Promise<Buffer> {
  const endpoints = new Endpoints([{ origin: new URL(server.url).origin, addresses: ['127.0.0.1/32'] }]);
  return fetchGit({ kind: 'git', url: server.url, ...source }, endpoints, context);
}
const textsOf = async (archive: Buffer): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      (await verifyArchive(archive)).map(
        async (file) => [file.name, (await readContent(file)).toString()] as const,
      ),
    ),
  );

it('gives the files of a commit that is no branch any more, and of a folder', async () => {
  const first = server.commit({ 'main.py': 'one', 'functions/resize/main.py': 'resize' });
  server.commit({ 'main.py': 'two' });
  expect(await textsOf(await fetchSource({ commit: first }))).toEqual({
    'functions/resize/main.py': 'resize',
    'main.py': 'one',
  });
  expect(await textsOf(await fetchSource({ commit: first, path: 'functions/resize' }))).toEqual({
    'main.py': 'resize',
  });
});

it('gives the same bytes again', async () => {
  const commit = server.commit({ 'same.py': 'same' });
  expect((await fetchSource({ commit })).equals(await fetchSource({ commit }))).toBe(true);
});

it('has its links refused by the verifier', async () => {
  const commit = server.commit({ 'links/passwd': '->/etc/passwd' });
  const archive = await fetchSource({ commit, path: 'links' });
  await expect(verifyArchive(archive)).rejects.toMatchObject({
    problems: [{ reason: 'Symlink', entry: 'passwd' }],
  });
});

it('says what is not there', async () => {
  const commit = server.commit({ 'main.py': 'three' });
  const notFound = { reason: 'SourceNotFound' };
  await expect(fetchSource({ commit: '0'.repeat(40) })).rejects.toMatchObject(notFound);
  await expect(fetchSource({ commit, path: 'nothing' })).rejects.toMatchObject(notFound);
  await expect(fetchSource({ commit, url: server.url.replace('functions', 'other') })).rejects.toMatchObject(
    notFound,
  );
});

it('connects to the address that was checked, whatever the name would say to git', async () => {
  const commit = server.commit({ 'pinned/main.py': 'pinned' });
  const url = server.url.replace('127.0.0.1', 'git.example.com');
  const resolve = async (): Promise<readonly string[]> => ['127.0.0.1'];
  const endpoints = new Endpoints(
    [{ origin: new URL(url).origin, addresses: ['127.0.0.1/32'] }],
    [],
    resolve,
  );
  const source = { kind: 'git', url, commit, path: 'pinned' } as const;
  expect(await textsOf(await fetchGit(source, endpoints, context))).toEqual({ 'main.py': 'pinned' });
});

it('follows no redirect', async () => {
  const commit = server.commit({ 'main.py': 'four' });
  server.redirect = 'http://169.254.169.254';
  await expect(fetchSource({ commit })).rejects.toMatchObject({ reason: expect.stringMatching(/^Source/) });
});

it.each([
  ['another protocol', { url: 'ssh://127.0.0.1/x.git' }, 'EndpointRefused'],
  ['a program as a protocol', { url: 'ext::sh -c id' }, 'EndpointRefused'],
  ['a host that is not listed', { url: 'https://evil.example.com/x.git' }, 'EndpointRefused'],
  ['a branch', { commit: 'main' }, 'InvalidConfig'],
  ['an option as a commit', { commit: '--upload-pack=id' }, 'InvalidConfig'],
  ['a folder outside', { path: '../..' }, 'InvalidConfig'],
  ['an option as a folder', { path: '--output=/tmp/x y' }, 'InvalidConfig'],
] as const)('refuses %s before git is started', async (_, change, reason) => {
  await expect(fetchSource({ commit: 'a'.repeat(40), ...change })).rejects.toMatchObject({ reason });
});

it('sends the password of its Secret to the host, and shows it to nobody', async () => {
  const commit = server.commit({ 'main.py': 'five' });
  writeFileSync(join(root, 'username'), 'robot');
  writeFileSync(join(root, 'password'), 'hunter2\n');
  server.authorizations.length = 0;
  await fetchSource({ commit });
  const basic = `Basic ${Buffer.from('robot:hunter2').toString('base64')}`;
  expect(new Set(server.authorizations)).toEqual(new Set([basic]));
  const failure = await fetchSource({ commit: '1'.repeat(40) }).catch((error: unknown) => error);
  expect(JSON.stringify([failure, (failure as Error).message])).not.toMatch(/hunter2|cm9ib3Q/);
});

it('runs no hook and no filter of the machine', async () => {
  const marker = join(root, 'ran');
  const config = join(root, 'gitconfig');
  writeFileSync(config, `[core]\n\thooksPath = ${root}\n[filter "x"]\n\tsmudge = touch ${marker}\n`);
  const commit = server.commit({ '.gitattributes': '*.py filter=x\n', 'main.py': 'six' });
  process.env.GIT_CONFIG_GLOBAL = config;
  try {
    await fetchSource({ commit });
  } finally {
    delete process.env.GIT_CONFIG_GLOBAL;
  }
  expect(() => readFileSync(marker)).toThrow('ENOENT');
});
