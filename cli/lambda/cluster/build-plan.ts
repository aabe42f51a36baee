import { createHash } from 'node:crypto';
import { type LambdaFunction, runtimeVersionOf, sourceOf } from '../../../lambda/api/index.ts';
import { BuildError } from '../../../lambda/builder/build-error.ts';
import { type FlatInputs, hashOfFlat } from '../../../lambda/builder/build-hash.ts';
import { explainChange, type InputChange } from '../../../lambda/builder/explain.ts';
import type { BuildSource } from '../../../lambda/builder/inputs.ts';
import { inputsAnnotation } from '../../../lambda/builder/job/manifest.ts';
import { PlatformBuilds } from '../../../lambda/operator/build/platform-builds.ts';
import { PlatformRegistry } from '../../../lambda/operator/build/platform-registry.ts';
import { RegistryImages } from '../../../lambda/operator/build/registry-images.ts';
import { kinds } from '../../../lambda/operator/kinds.ts';
import type {
  BuildSettings,
  OperatorSettings,
  StoreSettings,
} from '../../../lambda/operator/settings/settings.ts';
import type { Cluster } from './cluster.ts';
import type { FunctionArchive } from './upload.ts';

/** Which build a function would have, and why. */
export interface BuildForecast {
  /** Of the inputs, by the operator's own code. */
  readonly hash: string;
  /** Of the last build; undefined where there was none. */
  readonly before: string | undefined;
  /** What differs; undefined where nobody knows any more what went into the last build. */
  readonly changes: readonly InputChange[] | undefined;
}

/** The source of an archive, as the operator will find it. */
export function sourceOfArchive(
  { bucket, key, sha256, content }: FunctionArchive,
  { endpoint, region }: StoreSettings,
  etag: string | undefined,
): BuildSource {
  // What is not there yet gets this ETag: a store that encrypts by keys of its own gives another.
  const predicted = createHash('md5').update(content).digest('hex');
  return { kind: 's3', endpoint: endpoint.origin, region, bucket, key, etag: etag ?? predicted, sha256 };
}

/**
 * The build that a function comes to.
 * @param after the function as it will be, with all defaults
 * @param before as it is; undefined where it is new
 * @throws BuildError where the image of the runtime cannot be looked up
 */
export async function forecast(
  cluster: Cluster,
  settings: BuildSettings,
  functions: { readonly after: LambdaFunction; readonly before: LambdaFunction | undefined },
  source: BuildSource,
): Promise<BuildForecast> {
  const { after, before } = functions;
  const known = before && (await lastInputs(cluster, before));
  const builds = new PlatformBuilds(await pinned(settings, after, known));
  const inputs = inputsOf(builds, after, source);
  const hash = hashOfFlat(inputs);
  const last = before?.status?.build?.hash;
  const earlier = known ?? (before && reconstructed(builds, before, source, last));
  return {
    hash,
    before: last,
    changes: last === undefined || !earlier ? undefined : explainChange(earlier, inputs),
  };
}

/** What the Job of the last build keeps; undefined when it is gone. */
async function lastInputs(
  { client }: Cluster,
  { metadata, status }: LambdaFunction,
): Promise<FlatInputs | undefined> {
  const { job, hash } = status?.build ?? {};
  if (job === undefined) return undefined;
  const found = await client.get(kinds.jobs.kind, { namespace: metadata.namespace, name: job });
  const text = found?.metadata.annotations?.[inputsAnnotation];
  const inputs = text === undefined ? undefined : (JSON.parse(text) as FlatInputs);
  return inputs && hashOfFlat(inputs) === hash ? inputs : undefined;
}

/** The inputs of the last build as the spec and the status have them, when they have its very hash. */
function reconstructed(
  builds: PlatformBuilds,
  before: LambdaFunction,
  source: BuildSource,
  hash: string | undefined,
): FlatInputs | undefined {
  const { s3 } = sourceOf(before.spec);
  const { revision: etag } = before.status?.source ?? {};
  if (!s3 || !etag || source.kind !== 's3') return undefined;
  const { endpoint, region, bucket: own } = source;
  const { key, bucket = own, versionId, sha256 } = s3;
  try {
    const earlier = { kind: 's3', endpoint, region, bucket, key, etag, versionId, sha256 } as const;
    const inputs = inputsOf(builds, before, earlier);
    return hashOfFlat(inputs) === hash ? inputs : undefined;
  } catch (error) {
    if (error instanceof BuildError) return undefined;
    throw error;
  }
}

function inputsOf(builds: PlatformBuilds, fn: LambdaFunction, source: BuildSource): FlatInputs {
  const job = builds.plan(fn, source).objects.find(({ kind }) => kind === 'Job');
  return JSON.parse(job?.metadata.annotations?.[inputsAnnotation] ?? '{}') as FlatInputs;
}

/**
 * The settings with the image of the function's runtime by digest, as the operator has them since it started. A registry
 * that is not reached from here need not be asked where the last build had the same image.
 */
async function pinned(
  settings: BuildSettings,
  { spec }: LambdaFunction,
  known: FlatInputs | undefined,
): Promise<BuildSettings> {
  const { runtime = 'nodejs' } = spec;
  const version = runtimeVersionOf(spec) ?? '';
  const images = settings.runtimes[runtime]?.[version];
  if (!images) return settings;
  const base = await digestOf(settings, images.base, known?.baseImage);
  return {
    ...settings,
    runtimes: {
      ...settings.runtimes,
      [runtime]: { ...settings.runtimes[runtime], [version]: { ...images, base } },
    },
  };
}

async function digestOf(settings: BuildSettings, image: string, known: string | undefined): Promise<string> {
  try {
    return await new RegistryImages(new PlatformRegistry({ platform: settings.platform })).pinned(
      image,
      AbortSignal.timeout(20_000),
    );
  } catch (error) {
    const name = image.replace(/:[^:/]+$/, '');
    if (error instanceof BuildError && known?.startsWith(`${name}@`)) return known;
    throw error;
  }
}

/** The part of the settings that builds need; undefined on a platform that builds nothing. */
export function buildParts({
  builds,
  sources,
}: OperatorSettings): { readonly builds: BuildSettings; readonly store: StoreSettings } | undefined {
  return builds && sources.store ? { builds, store: sources.store } : undefined;
}
