import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageLayout } from '../image/layout.ts';
import type { Descriptor } from '../image/oci.ts';
import { Endpoints } from '../net/endpoints.ts';
import { loginFor, readLogins } from '../registry/credentials.ts';
import { headManifest } from '../registry/manifests.ts';
import { Pusher } from '../registry/pusher.ts';
import { listReferrers } from '../registry/referrers.ts';
import { Registry, type RegistryOptions } from '../registry/registry.ts';
import type { StepContext } from './context.ts';
import type { PushConfig, RepositoryConfig } from './step-config.ts';

/** What is in the registry now. */
export interface PushResult {
  /** `registry/name@sha256:…`. */
  readonly image: string;
  readonly digest: string;
  /** Bytes of all layers of all architectures, compressed. */
  readonly imageBytes: number;
  /** Blobs that were uploaded; those that were there or mounted are not counted. */
  readonly uploads: number;
  readonly mounts: number;
  /** Digests of the artifacts about the image. */
  readonly sbom: string;
  readonly provenance: string;
  /** Whether an earlier build of the same inputs had pushed it. */
  readonly reused: boolean;
}

/**
 * Pushes the image and what refers to it; the tag comes last, so that a tag means that all is there. A tag that is there
 * already is left alone: the same inputs have one image.
 * @throws BuildError
 */
export async function pushStep(config: PushConfig, context: StepContext): Promise<PushResult> {
  const { folders, signal, log } = context;
  const layout = new ImageLayout(folders.image);
  const [image, ...referrers] = await layout.roots();
  const registries = await openRegistries(config, join(folders.pushSecret, '.dockerconfigjson'), signal);
  const pusher = new Pusher(layout, registries);
  const name = `${new URL(config.target.origin).host}/${config.target.repository}`;
  const present = await headManifest(registries.target, config.target.tag);
  const imageBytes = await pusher.pushImage(image as Descriptor);
  for (const each of referrers) await pusher.pushManifest(each);
  await listReferrers(registries.target, referrers, image as Descriptor);
  const digest = present ?? (image as Descriptor).digest;
  if (present === undefined) await pusher.tag(image as Descriptor, config.target.tag);
  else if (digest !== image?.digest)
    log(`${config.target.tag} stays ${digest}: dependencies have moved since`);
  const { uploads, mounts } = pusher;
  log(`pushed ${name}@${digest}: ${uploads} blobs uploaded, ${mounts} mounted`);
  const [sbom = '', provenance = ''] = referrers.map((each) => each.digest);
  return {
    image: `${name}@${digest}`,
    digest,
    imageBytes,
    uploads,
    mounts,
    sbom,
    provenance,
    reused: present !== undefined,
  };
}

async function openRegistries(
  { target, base, endpoints, denied }: PushConfig,
  secret: string,
  signal: AbortSignal,
) {
  const logins = readLogins(await readFile(secret, 'utf8').catch(() => '{}'));
  const allowed = new Endpoints(endpoints, denied);
  const mountable = target.origin === base.origin && target.repository !== base.repository;
  const open = (
    at: RepositoryConfig,
    rest: Pick<RegistryOptions, 'actions' | 'unavailable' | 'mountFrom'>,
  ): Registry =>
    new Registry(allowed, {
      ...at,
      ...rest,
      credentials: loginFor(logins, new URL(at.origin).host, at.repository),
      retry: { signal },
    });
  const mountFrom = mountable ? base.repository : undefined;
  return {
    target: open(target, { actions: 'pull,push', unavailable: 'RegistryUnavailable', mountFrom }),
    base: open(base, { actions: 'pull', unavailable: 'BaseImageUnavailable' }),
    mountFrom,
  };
}
