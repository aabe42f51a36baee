import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLimits } from '../../archive/limits.ts';
import { BuildError } from '../build-error.ts';
import type { GitSource } from '../inputs.ts';
import type { Endpoints, PinnedUrl } from '../net/endpoints.ts';
import { isTrouble, runTool } from '../run-tool.ts';
import type { StepContext } from '../steps/context.ts';

const commitForm = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const pathForm = /^[\w@.+-]+(?:\/[\w@.+-]+)*$/;

/**
 * A commit's files as a zip, which the verifier then reads like any other: links and odd names are refused there. Git
 * gets no configuration but ours, so no hook, filter, submodule, helper or other protocol; it connects to the address
 * that was checked and follows no redirect.
 * @throws BuildError
 */
export async function fetchGit(
  source: GitSource,
  endpoints: Endpoints,
  context: StepContext,
): Promise<Buffer> {
  const { url, commit, path } = source;
  if (!commitForm.test(commit))
    throw new BuildError('InvalidConfig', `${commit} is no full hash of a commit`);
  if (path !== undefined && (!pathForm.test(path) || path.split('/').some((part) => /^\.+$/.test(part))))
    throw new BuildError('InvalidConfig', `${path} is no folder in a repository`);
  const pinned = await endpoints.pin(url);
  const folder = await mkdtemp(join(context.folders.scratch, 'git-'));
  try {
    const run = await gitIn(folder, pinned, context);
    await run([
      'init',
      '--quiet',
      '--bare',
      `--object-format=${commit.length === 64 ? 'sha256' : 'sha1'}`,
      '.',
    ]);
    await run([
      'fetch',
      '--quiet',
      '--no-tags',
      '--depth=1',
      '--no-recurse-submodules',
      '--',
      pinned.url.href,
      commit,
    ]);
    const archive = join(folder, 'source.zip');
    const tree = path === undefined ? commit : `${commit}:${path}`;
    await run(['archive', '--format=zip', `--output=${archive}`, tree]);
    const bytes = await readFile(archive);
    if (bytes.length > defaultLimits.archiveBytes)
      throw new BuildError('SourceTooLarge', `${url} has more than ${defaultLimits.archiveBytes} bytes`);
    context.log(`fetched ${commit} of ${url}, ${bytes.length} bytes`);
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function gitIn(folder: string, { url, address }: PinnedUrl, context: StepContext) {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const settings: Record<string, string> = {
    'core.hooksPath': '/dev/null',
    'credential.helper': '',
    'http.curloptResolve': `${host}:${port}:${address}`,
    'http.followRedirects': 'false',
    'http.proxy': '',
    'protocol.allow': 'never',
    [`protocol.${url.protocol.replace(':', '')}.allow`]: 'always',
    ...(await authorization(url, context.folders.sourceSecret)),
  };
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(Object.keys(settings).length),
  };
  // Settings go by the environment, which holds the password too: arguments could be read by others.
  for (const [index, [key, value]] of Object.entries(settings).entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return async (args: readonly string[]): Promise<void> => {
    const { code, log } = await runTool('git', args, { cwd: folder, env, signal: context.signal });
    if (code !== 0) throw problemOf(log, url);
  };
}

/** Basic authentication from the Secret, to this host alone. */
async function authorization(url: URL, folder: string): Promise<Readonly<Record<string, string>>> {
  const read = (name: string): Promise<string | undefined> =>
    readFile(join(folder, name), 'utf8').then(
      (text) => text.trim(),
      () => undefined,
    );
  const [username, password] = [await read('username'), await read('password')];
  if (password === undefined) return {};
  const basic = Buffer.from(`${username ?? ''}:${password}`).toString('base64');
  return { [`http.${url.origin}/.extraHeader`]: `Authorization: Basic ${basic}` };
}

function problemOf(log: readonly string[], url: URL): BuildError {
  const text = log.join('\n');
  const shown = `${url.origin}${url.pathname}`;
  if (/Authentication failed|could not read Username|error: 40[13]\b/.test(text))
    return new BuildError('SourceDenied', `${shown} may not be read`, { log });
  if (/not our ref|not found|does not exist|unadvertised object|did not match|Not a valid object/i.test(text))
    return new BuildError('SourceNotFound', `${shown} has no such repository, commit or folder`, { log });
  if (isTrouble(text)) return new BuildError('SourceUnavailable', `${shown} does not answer`, { log });
  return new BuildError('SourceNotFound', `${shown} cannot be fetched`, { log });
}
