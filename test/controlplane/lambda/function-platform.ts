import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, list, type Manifest } from '../../../constructs/core/manifest.ts';
import type { LambdaFunction, LambdaFunctionStatus } from '../../../lambda/api/index.ts';
import { writeArchive } from '../../../lambda/archive/write.ts';
import { bucket, Workbench } from '../../../lambda/builder/e2e/workbench.ts';
import type { OperatorSettings } from '../../../lambda/operator/settings/settings.ts';
import type { ControlPlane } from '../control-plane.ts';
import { namespace } from '../fixtures/manifests.ts';
import { LocalKnative } from './local-knative.ts';
import { LocalKubelet } from './local-kubelet.ts';
import { shippedSettings, startLambdaPlane, startOperator } from './shipped-operator.ts';

/** Namespace of all functions. */
export const team = 'team';

/** bcrypt of the password. */
const htpasswd = 'robot:$2b$04$uqBwHatiTjniXUTK4OOPmun2Df5WO5kA4NVO6xKhL7rx2UNDozKI.\n';
const login = { username: 'robot', password: 'secret' };

const basic = Buffer.from(`${login.username}:${login.password}`).toString('base64');

const identity = { apiVersion: 'lambda.knative.io/v1alpha1', kind: 'LambdaFunction' } as const;

/**
 * All that a function meets on its way: an API server with the Job controller and the garbage collector, an S3 server, a
 * registry with a password, the operator as its own process, and stand-ins for what containers would be needed for.
 */
export class FunctionPlatform {
  readonly plane: ControlPlane;
  readonly bench: Workbench;
  readonly kubelet: LocalKubelet;
  readonly knative: LocalKnative;

  private constructor(plane: ControlPlane, bench: Workbench) {
    this.plane = plane;
    this.bench = bench;
    this.kubelet = new LocalKubelet(plane);
    this.knative = new LocalKnative(plane);
  }

  static async open(): Promise<FunctionPlatform> {
    const bench = await Workbench.open({ htpasswd, login });
    const plane = await startLambdaPlane(['controller-manager']);
    const logins = loginsOf(bench.registry.host);
    const folder = join(plane.processes.folder, 'secrets');
    mkdirSync(folder);
    writeFileSync(join(folder, '.dockerconfigjson'), logins);
    writeFileSync(join(folder, 'accessKey'), bench.s3.root.accessKey);
    writeFileSync(join(folder, 'secretKey'), bench.s3.root.secretKey);
    // skopeo's own way to be told.
    process.env.REGISTRY_AUTH_FILE = join(folder, '.dockerconfigjson');
    const { accessKey: AWS_ACCESS_KEY_ID, secretKey: AWS_SECRET_ACCESS_KEY } = bench.s3.root;
    await plane.apply([
      namespace(team),
      secret('object-store', { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY }),
      secret('registry-push', { '.dockerconfigjson': logins }),
      secret('registry-pull', { '.dockerconfigjson': logins }),
    ]);
    await bench.base('python', ['amd64']);
    const platform = new FunctionPlatform(plane, bench);
    await startOperator(plane, settingsFor(bench, folder));
    return platform;
  }

  async close(): Promise<void> {
    await this.knative.stop();
    await this.kubelet.stop();
    await this.plane.stop();
    await this.bench.close();
    delete process.env.REGISTRY_AUTH_FILE;
  }

  async upload(key: string, files: Readonly<Record<string, string>> | Buffer): Promise<void> {
    const archive = Buffer.isBuffer(files)
      ? files
      : writeArchive(Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) })));
    await this.bench.upload(key, archive);
  }

  async apply(name: string, spec: object): Promise<void> {
    await this.plane.apply([{ ...identity, metadata: { name, namespace: team }, spec }]);
  }

  async find(name: string): Promise<LambdaFunction | undefined> {
    return (await this.plane.get({ ...identity, name, namespace: team })) as LambdaFunction | undefined;
  }

  /** The status as soon as a condition has a reason, for the spec as it is now. */
  async until(name: string, type: string, reason: string): Promise<LambdaFunctionStatus> {
    return this.plane.waitFor(`${type} of ${name} to be ${reason}`, async () => {
      const { metadata, status } = (await this.find(name)) ?? {};
      const condition = status?.conditions?.find((each) => each.type === type);
      const isCurrent = status?.observedGeneration === metadata?.generation;
      return isCurrent && condition?.reason === reason && status;
    });
  }

  /** The status as soon as it is Ready and was built from another source than before. */
  async untilRebuilt(name: string, before: LambdaFunctionStatus): Promise<LambdaFunctionStatus> {
    return this.plane.waitFor(`${name} to be built again`, async () => {
      const status = await this.until(name, 'Ready', 'Ready');
      return status.image !== before.image && status.source?.revision !== before.source?.revision && status;
    });
  }

  /** Objects of a kind that are for a function. */
  async childrenOf(name: string, apiVersion: string, kind: string): Promise<readonly Manifest[]> {
    const labelSelector = `lambda.knative.io/function=${name}`;
    return this.plane.list({ apiVersion, kind, namespace: team, labelSelector });
  }

  /** Tags of the function's repository. */
  async tagsOf(name: string): Promise<readonly unknown[]> {
    const url = `${this.bench.registry.origin}/v2/functions/${team}/${name}/tags/list`;
    const answer = await fetch(url, { headers: { authorization: `Basic ${basic}` } });
    return list(at(await answer.json(), 'tags'));
  }
}

function loginsOf(host: string): string {
  return JSON.stringify({ auths: { [host]: { auth: basic } } });
}

function secret(name: string, stringData: Readonly<Record<string, string>>): Manifest {
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: team }, stringData };
}

/** The settings of the fleet, with the store, the registry and the images of this machine. */
function settingsFor(bench: Workbench, credentials: string): OperatorSettings {
  const { s3, registry } = bench;
  const shipped = shippedSettings();
  const { endpoints } = bench.platform();
  const [endpoint = { origin: s3.url }] = endpoints;
  const image = `${registry.host}/runtimes/python:latest`;
  const images = { base: image, dependencies: image };
  const runtimes = { python: { '3.13': images }, nodejs: { '24': images }, go: { '1.26': images } };
  const secrets = { source: 'object-store', base: 'registry-pull', push: 'registry-push' };
  return {
    ...shipped,
    platform: { ...shipped.platform, pullHosts: {} },
    sources: { denied: [], store: { endpoint, region: 'us-east-1', bucket, credentials } },
    builds: {
      repository: `${registry.host}/functions`,
      credentials,
      architectures: ['amd64'],
      runtimes,
      platform: {
        images: { builder: `${registry.host}/builder:1`, kaniko: `${registry.host}/kaniko:1` },
        endpoints,
        denied: [],
        egress: [],
        environment: {},
        secrets,
      },
    },
    limits: { sourcePollMs: 2000, cleanupLimitMs: 60_000 },
  };
}
