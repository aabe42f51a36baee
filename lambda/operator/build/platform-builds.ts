import { kind, type LambdaFunction, reasons, runtimeVersionOf } from '../../api/index.ts';
import { BuildError } from '../../builder/build-error.ts';
import { buildName } from '../../builder/build-hash.ts';
import type { Architecture, BuildInputs, BuildSource, Runtime } from '../../builder/inputs.ts';
import { desiredBuild } from '../../builder/job/desired-build.ts';
import { buildOutcome } from '../../builder/job/outcome.ts';
import type { BuildPlatform, ContainerResources } from '../../builder/job/platform.ts';
import { type Manifest, ownLabels } from '../desired/index.ts';
import type { BuildFailureReason, BuildOutcome, BuildPlan, Builds } from '../ports.ts';
import type { Job, Pod } from './job.ts';

/** What an administrator decides about the images of functions. */
export interface BuildSettings {
  readonly platform: BuildPlatform;
  /** `registry[/path]`: images are pushed to `<registry>/<namespace>/<function>`. */
  readonly registry: string;
  /** Image of each runtime, with its digest, by `<runtime>-<version>`. */
  readonly baseImages: Readonly<Record<string, string>>;
  /** Processor families of the nodes. */
  readonly architectures: readonly Architecture[];
}

/** Builds by Jobs of `lambda/builder`. */
export class PlatformBuilds implements Builds {
  readonly #settings: BuildSettings;
  readonly existing: Builds['existing'];

  /** @param existing asks the registry for an image that a build has made before */
  constructor(settings: BuildSettings, existing?: Builds['existing']) {
    this.#settings = settings;
    this.existing = existing;
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
    if (outcome.state === 'Running') return { state: 'running', attempts };
    const logTail = outcome.log.join('\n') || undefined;
    if (outcome.state === 'Failed') {
      const { reason, message } = outcome;
      return { state: 'failed', attempts, reason: listed(reason), message, logTail };
    }
    const { image, sbom, provenance } = outcome.result;
    const artifact = (digest?: string) => (digest ? `${image.split('@', 1)[0]}@${digest}` : undefined);
    const artifacts = { sbom: artifact(sbom), provenance: artifact(provenance) };
    return { state: 'succeeded', attempts, result: { image, logTail, ...artifacts } };
  }

  #inputs(fn: LambdaFunction, source: BuildSource): BuildInputs {
    const { runtime = 'nodejs', handler = '', build = {} } = fn.spec;
    const runtimeVersion = runtimeVersionOf(fn.spec) ?? '';
    const { strategy = 'layers', dockerfile, installScripts = false } = build;
    const { platform, registry, architectures } = this.#settings;
    return {
      source,
      runtime,
      runtimeVersion,
      handler,
      baseImage: this.#baseImage(runtime, runtimeVersion),
      architectures,
      options: { strategy, dockerfile, installScripts },
      builder: platform.images.builder,
      repository: `${registry}/${fn.metadata.namespace}/${fn.metadata.name}`,
    };
  }

  #baseImage(runtime: Runtime, version: string): string {
    const image = this.#settings.baseImages[`${runtime}-${version}`];
    if (image) return image;
    const known = Object.keys(this.#settings.baseImages).sort().join(', ');
    throw new BuildError(
      'BaseImageUnavailable',
      `there is no image of ${runtime} ${version}; there are ${known}`,
    );
  }

  #platformFor({ spec: { build = {} } }: LambdaFunction): BuildPlatform {
    const { platform } = this.#settings;
    const { timeoutSeconds = platform.timeoutSeconds, retries = platform.retries, resources } = build;
    const asked = resources as ContainerResources | undefined;
    return { ...platform, timeoutSeconds, retries, resources: asked ?? platform.resources };
  }
}

/** The labels by which the operator finds its own. */
function labelled(object: { readonly metadata: object }, own: Readonly<Record<string, string>>): Manifest {
  const manifest = object as Manifest;
  return { ...manifest, metadata: { ...manifest.metadata, labels: { ...manifest.metadata.labels, ...own } } };
}

/** The reason where the API has it; what only the builder knows is a fault of ours. */
function listed(reason: string): BuildFailureReason {
  return reason in reasons.BuildSucceeded ? (reason as BuildFailureReason) : 'Internal';
}

function ageOf({ metadata }: Pod): string {
  return metadata.creationTimestamp ?? '';
}
