import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from '../build-error.ts';
import { sha256Hex } from '../canonical-json.ts';
import { mayInstall } from '../dependencies/may-install.ts';
import { checkHandlerFile } from '../fetch/handler-file.ts';
import { keepSource } from '../fetch/keep-source.ts';
import { fetchS3 } from '../fetch/s3.ts';
import { fetchBase } from '../image/fetch-base.ts';
import type { BuildSource } from '../inputs.ts';
import { Endpoints } from '../net/endpoints.ts';
import { loginFor, readLogins } from '../registry/credentials.ts';
import { Registry } from '../registry/registry.ts';
import type { StepContext } from './context.ts';
import type { FetchConfig, LayerConfig } from './step-config.ts';

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
 * image, and makes the image where there is nothing to install. The archive itself is what the other steps read.
 * @throws BuildError
 */
export async function fetchStep(config: FetchConfig, context: StepContext): Promise<FetchResult> {
  const { folders, signal, log } = context;
  const endpoints = new Endpoints(config.endpoints, config.denied);
  const archive = await fetchSource(config.source, endpoints, context);
  checkPromise(config.source, archive);
  const { strategy, dockerfile = 'Dockerfile' } = config.options;
  // A Go program is made of its source, and a Dockerfile says itself where it goes.
  const layer = strategy === 'layers' && config.runtime !== 'go';
  const { sha256, files, bytes } = await keepSource(archive, { layer, signal }, folders);
  log(`verified ${files.length} files, ${bytes} bytes unpacked`);
  const names = new Set(files);
  if (strategy === 'kaniko') {
    if (!names.has(dockerfile)) throw new BuildError('DockerfileNotFound', `the source has no ${dockerfile}`);
    await (await import('../../archive/extract.ts')).extractArchive(archive, folders.tree);
  } else {
    if (names.has(dockerfile)) log(`the strategy layers does not read ${dockerfile}; kaniko would`);
    checkHandlerFile(config.runtime, config.handler, names);
    await fetchBaseImage(config, endpoints, context);
    if (!mayInstall(config.runtime, names)) await completeImage(context);
  }
  return { sourceSha256: sha256, files: files.length, bytes };
}

/** Neither foreign code nor foreign files will come into it: what follows would only start to find that out. */
async function completeImage(context: StepContext): Promise<void> {
  const { folders, log } = context;
  const config = JSON.parse(await readFile(join(folders.config, 'layer.json'), 'utf8')) as LayerConfig;
  const { layerStep } = await import('./layer.ts');
  await layerStep(config, context);
  await writeFile(folders.complete, '');
  log('no dependencies: the image is complete');
}

/** Whatever the source is, it comes as a zip, and goes through the one verifier. */
async function fetchSource(source: BuildSource, endpoints: Endpoints, context: StepContext): Promise<Buffer> {
  if (source.kind === 's3') return fetchS3(source, endpoints, context);
  // Loaded here: what runs git, or packs, costs a start that other sources need not pay.
  if (source.kind === 'git') return (await import('../fetch/git.ts')).fetchGit(source, endpoints, context);
  const { writeArchive } = await import('../../archive/write.ts');
  return writeArchive(
    source.files.map(({ path, content }) => ({ name: path, content: Buffer.from(content) })),
  );
}

/** @throws BuildError ChecksumMismatch where the author has promised another content */
function checkPromise(source: BuildSource, archive: Buffer): void {
  if (source.kind !== 's3' || source.sha256 === undefined) return;
  const { bucket, key, sha256: promised } = source;
  const sha256 = sha256Hex(archive);
  if (sha256 !== promised)
    throw new BuildError('ChecksumMismatch', `s3://${bucket}/${key} is ${sha256}, not ${promised}`);
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
