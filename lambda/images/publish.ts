import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BaseImage, readBase } from '../builder/image/base.ts';
import { fetchBase } from '../builder/image/fetch-base.ts';
import { ImageLayout } from '../builder/image/layout.ts';
import { type Architecture, architectures } from '../builder/inputs.ts';
import { type Endpoint, Endpoints } from '../builder/net/endpoints.ts';
import { loginFor, type RegistryLogins } from '../builder/registry/credentials.ts';
import { Pusher } from '../builder/registry/pusher.ts';
import { parseReference } from '../builder/registry/reference.ts';
import { Registry, type RegistryOptions } from '../builder/registry/registry.ts';
import { addRuntimeImage, type ScriptRuntime } from './runtime-image.ts';

export interface PublishOptions {
  readonly runtime: ScriptRuntime;
  /** `registry/name[:tag]@sha256:…`. */
  readonly base: string;
  /** `registry/name:tag`. */
  readonly target: string;
  readonly endpoints: readonly Endpoint[];
  readonly logins: RegistryLogins;
}

/** Makes the image of a runtime and pushes it. @returns `registry/name@sha256:…` @throws BuildError */
export async function publishRuntime({
  runtime,
  base,
  target,
  endpoints,
  logins,
}: PublishOptions): Promise<string> {
  const allowed = new Endpoints(endpoints);
  const open = (image: string, rest: Pick<RegistryOptions, 'actions' | 'unavailable'>): Registry => {
    const { registry, repository } = parseReference(image);
    const origin = originOf(registry, endpoints);
    return new Registry(allowed, {
      origin,
      repository,
      credentials: loginFor(logins, registry, repository),
      ...rest,
    });
  };
  const from = open(base, { actions: 'pull', unavailable: 'BaseImageUnavailable' });
  const to = open(target, { actions: 'pull,push', unavailable: 'RegistryUnavailable' });
  const folder = await mkdtemp(join(tmpdir(), 'runtime-image-'));
  try {
    await fetchBase(from, parseReference(base).digest ?? '', architectures, join(folder, 'base'));
    const read = async (architecture: Architecture): Promise<[Architecture, BaseImage]> => [
      architecture,
      await readBase(join(folder, 'base'), architecture),
    ];
    const layout = new ImageLayout(join(folder, 'image'));
    await layout.create();
    const image = await addRuntimeImage(runtime, new Map(await Promise.all(architectures.map(read))), layout);
    const pusher = new Pusher(layout, { target: to, base: from, mountFrom: undefined });
    await pusher.pushImage(image);
    await pusher.tag(image, parseReference(target).tag ?? 'latest');
    return `${target.replace(/:[^:/]+$/, '')}@${image.digest}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Docker Hub's API is not where its images are named. */
function originOf(registry: string, endpoints: readonly Endpoint[]): string {
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
  return endpoints.find(({ origin }) => new URL(origin).host === host)?.origin ?? `https://${host}`;
}
