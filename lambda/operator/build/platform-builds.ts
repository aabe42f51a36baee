import { annotations, kind, type LambdaFunction, type Runtime, runtimeVersionOf } from '../../api/index.ts';
import { BuildError } from '../../builder/build-error.ts';
import { buildName } from '../../builder/build-hash.ts';
import type { BuildInputs, BuildSource } from '../../builder/inputs.ts';
import { desiredBuild } from '../../builder/job/desired-build.ts';
import { buildOutcome } from '../../builder/job/outcome.ts';
import type { BuildPlatform, ContainerResources } from '../../builder/job/platform.ts';
import { type Manifest, ownLabels } from '../desired/index.ts';
import type { BuildOutcome, BuildPlan, Builds } from '../ports.ts';
import type { BuildSettings, RuntimeImages } from '../settings/settings.ts';
import { isActive, type Job, jobEnd, type Pod } from './job.ts';

/** The image, with its digest, that a build of this hash has pushed into a repository. */
export type FindPushed = (
  repository: string,
  hash: string,
  signal: AbortSignal,
) => Promise<string | undefined>;

/** Attempts and time of a build that says nothing about them, in seconds; the API's defaults. */
const defaults = { timeoutSeconds: 900, retries: 2 };

export interface PlatformBuildsOptions {
  /** Asks the registry for the image that a build has pushed before. Default: every build runs. */
  readonly pushed?: FindPushed;
  /** Images of a runtime by digest, as soon as they are known. Default: those of the settings, which have digests. */
  readonly images?: (runtime: Runtime, version: string) => RuntimeImages | undefined;
}

/** Builds by Jobs of `lambda/builder`. */
export class PlatformBuilds implements Builds {
  readonly #settings: BuildSettings;
  readonly #images: NonNullable<PlatformBuildsOptions['images']>;
  readonly existing: Builds['existing'];

  constructor(settings: BuildSettings, { pushed, images }: PlatformBuildsOptions = {}) {
    this.#settings = settings;
    this.#images = images ?? ((runtime, version) => settings.runtimes[runtime]?.[version]);
    this.existing =
      pushed &&
      (async (fn, { hash }, signal) => {
        const image = await pushed(functionRepository(settings, fn), hash, signal);
        return image === undefined ? undefined : { image };
      });
  }

  plan(fn: LambdaFunction, source: BuildSource): BuildPlan {
    const { name, namespace, uid } = fn.metadata;
    const owner = { apiVersion: fn.apiVersion, kind, name, uid, controller: true, blockOwnerDeletion: true };
    const subject = { namespace, functionName: name, owner };
    const desired = desiredBuild(this.#inputs(fn, source), this.#platformFor(fn), subject);
    const shared = [desired.serviceAccount, desired.networkPolicy].map((one) =>
      labelled(one, ownLabels('build')),
    );
    const own = [desired.configMap, desired.job].map((one) => labelled(one, ownLabels('build', name)));
    return { hash: desired.hash, name: buildName(desired.hash), objects: [...shared, ...own] };
  }

  outcome(job: Job, pods: readonly Pod[]): BuildOutcome {
    const newest = [...pods].sort((a, b) => (ageOf(a) < ageOf(b) ? 1 : -1))[0];
    const outcome = buildOutcome((job.status ?? {}) as never, newest?.status);
    const attempts = Math.max(1, (job.status?.failed ?? 0) + (outcome.state === 'Failed' ? 0 : 1));
    // A Job ends after its pod, but the watch that tells of it may be the faster one.
    const isEarly = outcome.state === 'Failed' && jobEnd(job) !== 'Failed' && newest && isActive(newest);
    if (isEarly) return { state: 'running', attempts: attempts + 1 };
    if (outcome.state === 'Running') return { state: 'running', attempts, waiting: outcome.waiting };
    const logTail = outcome.log.join('\n') || undefined;
    if (outcome.state === 'Failed') {
      const { reason, message } = outcome;
      return { state: 'failed', attempts, reason, message, logTail };
    }
    const { image, sbom, provenance } = outcome.result;
    const artifact = (digest?: string) => (digest ? `${image.split('@', 1)[0]}@${digest}` : undefined);
    const artifacts = { sbom: artifact(sbom), provenance: artifact(provenance) };
    return { state: 'succeeded', attempts, result: { image, logTail, ...artifacts } };
  }

  #inputs(fn: LambdaFunction, source: BuildSource): BuildInputs {
    const { spec, metadata } = fn;
    const { runtime = 'nodejs', handler = '', build = {} } = spec;
    const { strategy = 'layers', dockerfile, installScripts = false } = build;
    const { platform, architectures } = this.#settings;
    const again = metadata.annotations?.[annotations.rebuild];
    return {
      source,
      runtime,
      runtimeVersion: runtimeVersionOf(spec) ?? '',
      handler,
      baseImage: this.#runtimeImages(fn).base,
      architectures,
      options: { strategy, dockerfile, installScripts },
      builder: again === undefined ? platform.images.builder : `${platform.images.builder} again ${again}`,
      repository: functionRepository(this.#settings, fn),
    };
  }

  #runtimeImages({ spec }: LambdaFunction): RuntimeImages {
    const { runtime = 'nodejs' } = spec;
    const version = runtimeVersionOf(spec) ?? '';
    const images = this.#images(runtime, version);
    if (images) return images;
    const known = Object.keys(this.#settings.runtimes[runtime] ?? {});
    const message = known.includes(version)
      ? `the registry does not say which image ${runtime} ${version} is`
      : `there is no image of ${runtime} ${version}; there are ${known.join(', ') || 'none'}`;
    throw new BuildError('BaseImageUnavailable', message);
  }

  #platformFor(fn: LambdaFunction): BuildPlatform {
    const { platform } = this.#settings;
    const { timeoutSeconds, retries, resources } = { ...defaults, ...fn.spec.build };
    const images = { ...platform.images, dependencies: this.#runtimeImages(fn).dependencies };
    const asked = resources as ContainerResources | undefined;
    return { ...platform, images, timeoutSeconds, retries, resources: asked ?? platform.resources };
  }
}

/** The repository that has the images of a function, and of no other one. */
export function functionRepository(
  { repository }: Pick<BuildSettings, 'repository'>,
  { metadata }: LambdaFunction,
): string {
  return `${repository}/${metadata.namespace}/${metadata.name}`;
}

/** The labels by which the operator finds its own. */
function labelled(object: { readonly metadata: object }, own: Readonly<Record<string, string>>): Manifest {
  const manifest = object as Manifest;
  return { ...manifest, metadata: { ...manifest.metadata, labels: { ...manifest.metadata.labels, ...own } } };
}

function ageOf({ metadata }: Pod): string {
  return metadata.creationTimestamp ?? '';
}
