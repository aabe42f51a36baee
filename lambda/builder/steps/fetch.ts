import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractArchive } from '../../archive/extract.ts';
import type { ArchivedFile } from '../../archive/open.ts';
import { ArchiveError, problemText } from '../../archive/problem.ts';
import { verifyArchive } from '../../archive/verify.ts';
import { writeArchive } from '../../archive/write.ts';
import { BuildError } from '../build-error.ts';
import { sha256Hex } from '../canonical-json.ts';
import { checkHandlerFile } from '../fetch/handler-file.ts';
import { fetchS3 } from '../fetch/s3.ts';
import { fetchBase } from '../image/fetch-base.ts';
import type { BuildSource } from '../inputs.ts';
import { Endpoints } from '../net/endpoints.ts';
import { loginFor, readLogins } from '../registry/credentials.ts';
import { Registry } from '../registry/registry.ts';
import type { StepContext } from './context.ts';
import type { FetchConfig } from './step-config.ts';

/** What the step found. */
export interface FetchResult {
  /** Hex SHA-256 of the archive. */
  readonly sourceSha256: string;
  readonly files: number;
  /** Bytes of the files, unpacked. */
  readonly bytes: number;
}

/**
 * Fetches the source and verifies it; for a Dockerfile unpacks it, for the layers fetches what is to be known of the base
 * image. The archive itself is what the other steps read.
 * @throws BuildError
 */
export async function fetchStep(config: FetchConfig, context: StepContext): Promise<FetchResult> {
  const { folders, log } = context;
  const endpoints = new Endpoints(config.endpoints, config.denied);
  const archive = await fetchSource(config.source, endpoints, context);
  const sourceSha256 = sha256Hex(archive);
  checkPromise(config.source, sourceSha256);
  const files = await verify(archive);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  log(`verified ${files.length} files, ${bytes} bytes unpacked`);
  const names = new Set(files.map(({ name }) => name));
  const dockerfile = config.options.dockerfile ?? 'Dockerfile';
  const hasDockerfile = names.has(dockerfile);
  if (config.options.strategy === 'kaniko') {
    if (!hasDockerfile) throw new BuildError('DockerfileNotFound', `the source has no ${dockerfile}`);
    await extractArchive(archive, folders.tree);
  } else {
    if (hasDockerfile) log(`the strategy layers does not read ${dockerfile}; kaniko would`);
    checkHandlerFile(config.runtime, config.handler, names);
    await fetchBaseImage(config, endpoints, context);
  }
  await writeFile(folders.archive, archive);
  return { sourceSha256, files: files.length, bytes };
}

/** Whatever the source is, it comes as a zip, and goes through the one verifier. */
async function fetchSource(source: BuildSource, endpoints: Endpoints, context: StepContext): Promise<Buffer> {
  if (source.kind === 's3') return fetchS3(source, endpoints, context);
  // Loaded here: what runs git costs a start that other sources need not pay.
  if (source.kind === 'git') return (await import('../fetch/git.ts')).fetchGit(source, endpoints, context);
  return writeArchive(
    source.files.map(({ path, content }) => ({ name: path, content: Buffer.from(content) })),
  );
}

/** @throws BuildError ChecksumMismatch where the author has promised another content */
function checkPromise(source: BuildSource, sha256: string): void {
  if (source.kind !== 's3' || source.sha256 === undefined || source.sha256 === sha256) return;
  const { bucket, key, sha256: promised } = source;
  throw new BuildError('ChecksumMismatch', `s3://${bucket}/${key} is ${sha256}, not ${promised}`);
}

async function verify(archive: Buffer): Promise<readonly ArchivedFile[]> {
  try {
    return await verifyArchive(archive);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    const [first, ...others] = error.problems;
    const more = others.length > 0 ? `, and ${others.length} more` : '';
    const text = first ? `${problemText(first)}${more}` : 'the archive is refused';
    throw new BuildError('ArchiveRefused', text, { log: error.problems.map(problemText), cause: error });
  }
}

async function fetchBaseImage(
  { base, architectures }: FetchConfig,
  endpoints: Endpoints,
  context: StepContext,
) {
  const { folders, signal, log } = context;
  const secret = await readFile(join(folders.baseSecret, '.dockerconfigjson'), 'utf8').catch(() => '{}');
  const registry = new Registry(endpoints, {
    ...base,
    actions: 'pull',
    credentials: loginFor(readLogins(secret), new URL(base.origin).host, base.repository),
    unavailable: 'BaseImageUnavailable',
    retry: { signal },
  });
  await fetchBase(registry, base.digest, architectures, folders.base);
  log(`base ${new URL(base.origin).host}/${base.repository}@${base.digest} for ${architectures.join(', ')}`);
}
