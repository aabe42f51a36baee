import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type RegistryServer,
  type RegistryServerOptions,
  startRegistry,
} from '../../../test/servers/registry.ts';
import { startVersitygw, type VersitygwServer } from '../../../test/servers/versitygw.ts';
import { addRuntimeImage } from '../../images/runtime-image.ts';
import type { BaseImage } from '../image/base.ts';
import { ImageLayout } from '../image/layout.ts';
import type { Architecture, BuildInputs, Runtime, S3Source } from '../inputs.ts';
import { desiredBuild } from '../job/desired-build.ts';
import { type BuildOutcome, buildOutcome } from '../job/outcome.ts';
import type { BuildPlatform } from '../job/platform.ts';
import { Endpoints } from '../net/endpoints.ts';
import type { RegistryCredentials } from '../registry/credentials.ts';
import { Pusher } from '../registry/pusher.ts';
import { Registry } from '../registry/registry.ts';
import { ObjectStore } from '../s3/object-store.ts';
import { type PodHooks, type PodRun, runPod, type Secrets } from './local-pod.ts';

export const bucket = 'functions';
const loopback = ['127.0.0.1/32'];

/** A build that was run to its end. */
export interface LocalBuild extends PodRun {
  readonly outcome: BuildOutcome;
  readonly hash: string;
  /** Of the container that failed; 0 when none did. */
  readonly exitCode: number;
}

export interface LocalBuildOptions extends PodHooks {
  readonly platform?: Partial<BuildPlatform>;
  readonly secrets?: Secrets;
}

/** An object store, a registry with the images of the runtimes, and a place to run builds. */
export class Workbench {
  readonly folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  readonly registry: RegistryServer;
  readonly s3: VersitygwServer;
  readonly #bases = new Map<Runtime, string>();
  readonly #login: RegistryCredentials | undefined;
  #builds = 0;

  private constructor(registry: RegistryServer, s3: VersitygwServer, login: RegistryCredentials | undefined) {
    this.registry = registry;
    this.s3 = s3;
    this.#login = login;
  }

  /** @param options with a login where the registry has passwords */
  static async open(
    options: RegistryServerOptions & { readonly login?: RegistryCredentials } = {},
  ): Promise<Workbench> {
    return new Workbench(await startRegistry(options), await startVersitygw({}, [bucket]), options.login);
  }

  async close(): Promise<void> {
    await this.s3.stop();
    await this.registry.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get endpoints(): Endpoints {
    return new Endpoints(this.platform().endpoints);
  }

  platform(changes: Partial<BuildPlatform> = {}): BuildPlatform {
    return {
      images: { builder: 'builder', dependencies: 'dependencies', kaniko: 'kaniko' },
      endpoints: [
        { origin: this.s3.url, addresses: loopback },
        { origin: this.registry.origin, addresses: loopback },
      ],
      denied: [],
      egress: [],
      environment: {},
      secrets: { source: 'source', push: 'push' },
      timeoutSeconds: 600,
      retries: 0,
      ...changes,
    };
  }

  /** Uploads a zip, and gives the source that an operator resolves it to. */
  async upload(key: string, archive: Uint8Array): Promise<S3Source> {
    const { accessKey: accessKeyId, secretKey: secretAccessKey } = this.s3.root;
    const region = 'us-east-1';
    const credentials = { accessKeyId, secretAccessKey };
    const store = new ObjectStore(this.endpoints, { endpoint: this.s3.url, region, credentials });
    await store.put({ bucket, key }, archive);
    const { etag } = await store.head({ bucket, key });
    return { kind: 's3', endpoint: this.s3.url, region, bucket, key, etag };
  }

  /** The image of a runtime, made and pushed at its first use: its own files on nothing. */
  async base(runtime: Runtime, architectures: readonly Architecture[] = ['amd64', 'arm64']): Promise<string> {
    const known = this.#bases.get(runtime);
    if (known !== undefined) return known;
    const layout = new ImageLayout(join(this.folder, `base-${runtime}`));
    await layout.create();
    const empty = (architecture: Architecture): BaseImage => ({
      layers: [],
      config: { architecture, os: 'linux', rootfs: { type: 'layers', diff_ids: [] } },
    });
    const bases = new Map(architectures.map((architecture) => [architecture, empty(architecture)]));
    const image = await addRuntimeImage(runtime === 'python' ? 'python' : 'nodejs', bases, layout);
    const repository = `runtimes/${runtime}`;
    const { origin } = this.registry;
    const target = new Registry(this.endpoints, {
      origin,
      repository,
      credentials: this.#login,
      actions: 'pull,push',
      unavailable: 'RegistryUnavailable',
    });
    const pusher = new Pusher(layout, { target, base: target, mountFrom: undefined });
    await pusher.pushImage(image);
    await pusher.tag(image, 'latest');
    const reference = `${this.registry.host}/${repository}@${image.digest}`;
    this.#bases.set(runtime, reference);
    return reference;
  }

  async inputs(changes: Pick<BuildInputs, 'source'> & Partial<BuildInputs>): Promise<BuildInputs> {
    const runtime = changes.runtime ?? 'python';
    return {
      runtime,
      runtimeVersion: { python: '3.11', nodejs: '24', go: '1.26' }[runtime],
      handler: 'main.handler',
      baseImage: await this.base(runtime),
      architectures: ['amd64', 'arm64'],
      options: { strategy: 'layers', installScripts: false },
      builder: 'test',
      repository: `${this.registry.host}/shop/hello`,
      ...changes,
    };
  }

  /** Runs the Job of a build in a folder of its own, as a cluster would on a fresh node. */
  async build(inputs: BuildInputs, options: LocalBuildOptions = {}): Promise<LocalBuild> {
    const platform = this.platform(options.platform);
    const build = desiredBuild(inputs, platform, { namespace: 'shop', functionName: 'hello' });
    this.#builds += 1;
    const folder = join(this.folder, `build-${this.#builds}`);
    const { accessKey, secretKey } = this.s3.root;
    const source = { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: secretKey };
    const run = await runPod(build, { source, ...options.secrets }, folder, options);
    const containers = [...(run.status.initContainerStatuses ?? []), ...(run.status.containerStatuses ?? [])];
    const exitCode =
      containers.find(({ state }) => state?.terminated?.exitCode)?.state?.terminated?.exitCode ?? 0;
    const job = { conditions: [{ type: exitCode === 0 ? 'Complete' : 'Failed', status: 'True' }] };
    return { ...run, hash: build.hash, exitCode, outcome: buildOutcome(job, run.status) };
  }
}
