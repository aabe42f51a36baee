import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Component } from '../core/component.ts';
import type { External } from '../core/external.ts';
import { GeneratedSecrets, generatorName, planKey, type SecretRequest } from '../core/generated-secret.ts';
import { hardened, unprivileged } from '../core/hardened.ts';
import {
  ConfigMap,
  Job,
  type PodSpec,
  Quantity,
  Role,
  RoleBinding,
  ServiceAccount,
} from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import { compare } from '../core/manifest.ts';
import { roleGroup } from '../core/service-account.ts';
import type { Stage } from '../core/stage.ts';
import { images } from '../versions.ts';

export interface SecretGeneratorProps {
  readonly apiServer: External;
}

const name = generatorName;
const program = readFileSync(new URL('./secret-generator/generate.ts', import.meta.url), 'utf8');
/** User `node` of the image. */
const user = 1000;

/**
 * Makes, inside the cluster, the Secrets that only programs need: passwords between components never stand in git.
 * A Job does it once for each version of what is asked for; what exists is kept.
 */
export class SecretGenerator extends Component {
  readonly secrets: GeneratedSecrets;
  private readonly work: Stage;

  constructor(layer: Layer, props: SecretGeneratorProps) {
    super(layer, name, props);
    this.namespace(name);
    this.work = this.stage(name);
    this.secrets = new GeneratedSecrets(this.work);
  }

  override complete(): void {
    const { requests } = this.secrets;
    const plan = `${JSON.stringify(requests, null, 2)}\n`;
    const data = { 'generate.mts': program, [planKey]: plan };
    new ServiceAccount(this.work, 'account', { metadata: { name, namespace: name } });
    new ConfigMap(this.work, 'plan', { metadata: { name, namespace: name }, data });
    for (const [namespace, names] of secretsByNamespace(requests)) addAccess(this.work, namespace, names);
    addJob(this.work, createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 10));
  }
}

/** Names of the Secrets that each namespace gets, the generator's own first. */
function secretsByNamespace(
  requests: readonly SecretRequest[],
): readonly (readonly [string, readonly string[]])[] {
  const names = new Map([[name, requests.map((request) => request.name)]]);
  for (const request of requests) {
    for (const { namespace } of request.copies) {
      names.set(namespace, [...(names.get(namespace) ?? []), request.name]);
    }
  }
  return [...names].sort(([a], [b]) => compare(a, b));
}

/** Creating cannot be limited to names; everything else is. */
function addAccess(stage: Stage, namespace: string, names: readonly string[]): void {
  const metadata = { name, namespace };
  const secrets = { apiGroups: [''], resources: ['secrets'] };
  new Role(stage, `role-${namespace}`, {
    metadata,
    rules: [
      { ...secrets, verbs: ['create'] },
      { ...secrets, resourceNames: [...names], verbs: ['get', 'patch'] },
    ],
  });
  new RoleBinding(stage, `binding-${namespace}`, {
    metadata,
    roleRef: { apiGroup: roleGroup, kind: 'Role', name },
    subjects: [{ kind: 'ServiceAccount', name, namespace: name }],
  });
}

/** @param version of plan and program: a Job's template cannot be changed, so another version is another Job */
function addJob(stage: Stage, version: string): void {
  const labels = { 'app.kubernetes.io/name': name };
  new Job(stage, 'job', {
    metadata: { name: `${name}-${version}`, namespace: name, labels },
    spec: { backoffLimit: 10, template: { metadata: { labels }, spec: podSpec } },
  });
}

const podSpec: PodSpec = {
  serviceAccountName: name,
  restartPolicy: 'OnFailure',
  securityContext: unprivileged(user),
  containers: [
    {
      name,
      image: images.node,
      command: ['node', '/plan/generate.mts', `/plan/${planKey}`],
      env: [{ name: 'NODE_EXTRA_CA_CERTS', value: '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt' }],
      resources: {
        requests: { cpu: Quantity.fromString('5m'), memory: Quantity.fromString('32Mi') },
        limits: { memory: Quantity.fromString('192Mi') },
      },
      securityContext: hardened,
      volumeMounts: [{ name: 'plan', mountPath: '/plan', readOnly: true }],
    },
  ],
  volumes: [{ name: 'plan', configMap: { name } }],
};
