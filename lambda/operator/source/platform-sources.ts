import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type LambdaFunction,
  type ReasonOf,
  type ResolvedSource,
  reasons,
  sourceOf,
} from '../../api/index.ts';
import { defaultLimits } from '../../archive/limits.ts';
import { asBuildError, BuildError } from '../../builder/build-error.ts';
import type { BuildSource } from '../../builder/inputs.ts';
import { Endpoints } from '../../builder/net/endpoints.ts';
import { ObjectStore } from '../../builder/s3/object-store.ts';
import { digestOf } from '../../kube/apply/canonical.ts';
import type { FoundSource, Sources } from '../ports.ts';
import type { SourceSettings, StoreSettings } from '../settings/settings.ts';
import { findCommit, type GitLogin } from './git.ts';

type S3Spec = NonNullable<ReturnType<typeof sourceOf>['s3']>;
type GitSpec = NonNullable<ReturnType<typeof sourceOf>['git']>;

export interface PlatformSourcesOptions {
  readonly settings: SourceSettings;
  /** Reads a Secret of a private repository; undefined when the operator may not. */
  readonly login: (namespace: string, secret: string, signal: AbortSignal) => Promise<GitLogin | undefined>;
}

/** Looks at sources where the administrator lets it: an object's ETag, a branch's commit. No byte of a user is read. */
export class PlatformSources implements Sources {
  readonly #options: PlatformSourcesOptions;
  readonly #endpoints: Endpoints;

  /** @throws BuildError InvalidConfig for settings that cannot be read */
  constructor(options: PlatformSourcesOptions) {
    const { store, git = [], denied } = options.settings;
    this.#options = options;
    this.#endpoints = new Endpoints([...(store ? [store.endpoint] : []), ...git], denied);
  }

  async find(fn: LambdaFunction, signal: AbortSignal): Promise<FoundSource> {
    const { s3, git, inline, image } = sourceOf(fn.spec);
    try {
      if (s3) return await this.#findObject(s3, signal);
      if (git) return await this.#findCommit(fn, git, signal);
      if (image)
        return found({ kind: 'image', revision: digestPart(image.reference), location: image.reference });
      const files = inline?.files ?? [];
      const resolved = { kind: 'inline', revision: digestOf(files), location: 'spec.source.inline' } as const;
      return found(resolved, { kind: 'inline', files });
    } catch (error) {
      signal.throwIfAborted();
      const { reason, message } = asBuildError(error);
      return { observation: { reason: reasonOf(reason), message } };
    }
  }

  async #findObject(
    { key, bucket: named, versionId, sha256 }: S3Spec,
    signal: AbortSignal,
  ): Promise<FoundSource> {
    const { store: settings } = this.#options.settings;
    if (!settings)
      throw new BuildError('EndpointRefused', 'the platform has no object store; use another source');
    const { bucket: own, otherBuckets = [], endpoint, region } = settings;
    const bucket = named ?? own;
    if (bucket !== own && !otherBuckets.includes(bucket)) {
      throw new BuildError('EndpointRefused', `functions may not come from the bucket ${bucket}`);
    }
    const { origin } = endpoint;
    const options = { endpoint: origin, region, credentials: credentialsOf(settings) };
    const store = new ObjectStore(this.#endpoints, options, { signal, tries: 2 });
    const { etag, size } = await store.head({ bucket, key, versionId });
    if (size > defaultLimits.archiveBytes) {
      const text = `s3://${bucket}/${key} has ${size} bytes; ${defaultLimits.archiveBytes} are allowed`;
      throw new BuildError('SourceTooLarge', text);
    }
    const source = { kind: 's3', endpoint: origin, region, bucket, key, etag, versionId, sha256 } as const;
    return found({ kind: 's3', revision: etag, location: `s3://${bucket}/${key}` }, source);
  }

  async #findCommit(fn: LambdaFunction, spec: GitSpec, signal: AbortSignal): Promise<FoundSource> {
    const { url, ref = {}, path, secretRef } = spec;
    const { namespace } = fn.metadata;
    const login = secretRef && (await this.#options.login(namespace, secretRef.name, signal));
    if (secretRef && !login) {
      throw new BuildError(
        'SourceDenied',
        `the operator may not read the Secret ${secretRef.name}, or it has no password`,
      );
    }
    const commit = ref.commit ?? (await findCommit({ url, ref, login }, this.#endpoints, signal));
    return found({ kind: 'git', revision: commit, location: url }, { kind: 'git', url, commit, path });
  }
}

function found(resolved: ResolvedSource, source?: BuildSource): FoundSource {
  const message = `${resolved.location} is ${resolved.revision}`;
  return { observation: { reason: 'SourceFound', message, resolved }, source };
}

/** Read for every look: whoever changes the Secret need not restart the operator. */
function credentialsOf({ credentials: folder }: StoreSettings) {
  const read = (name: string): string => {
    try {
      return readFileSync(join(folder, name), 'utf8').trim();
    } catch {
      throw new BuildError('SourceUnavailable', `the operator has no ${name} of the object store`);
    }
  };
  return { accessKeyId: read('accessKey'), secretAccessKey: read('secretKey') };
}

function digestPart(reference: string): string {
  return reference.slice(reference.indexOf('@') + 1);
}

function reasonOf(reason: string): ReasonOf<'SourceResolved'> {
  return reason in reasons.SourceResolved ? (reason as ReasonOf<'SourceResolved'>) : 'SourceUnavailable';
}
