import { LocatedApiObject } from '../core/located.ts';
import { meshLabel, ownPodsLabel } from '../core/mesh.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';
import { chartImage } from './chart-image.ts';
import { injectedNames } from './proxy.ts';

const apiVersion = 'admissionregistration.k8s.io/v1';
const name = 'mesh-pods';

/**
 * Pod Security admission has no exception for one container, so members are `privileged` to it. This is the exception:
 * in members without another reason every container meets `restricted`, but for the init container of the proxy.
 */
export function addPodAdmission(stage: Stage): void {
  new LocatedApiObject(stage, 'pod-admission', {
    apiVersion,
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name },
    spec: {
      failurePolicy: 'Fail',
      matchConstraints: {
        resourceRules: [
          { apiGroups: [''], apiVersions: ['v1'], resources: ['pods'], operations: ['CREATE', 'UPDATE'] },
        ],
      },
      variables: [
        { name: 'all', expression: all },
        { name: 'own', expression: own() },
      ],
      validations: validations.map(([message, expression]) => ({ message, expression })),
    },
  });
  new LocatedApiObject(stage, 'pod-admission-binding', {
    apiVersion,
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name },
    spec: {
      policyName: name,
      validationActions: ['Deny'],
      matchResources: {
        namespaceSelector: { matchLabels: { [meshLabel]: 'member', [ownPodsLabel]: 'restricted' } },
      },
    },
  });
}

const all = 'object.spec.containers + (has(object.spec.initContainers) ? object.spec.initContainers : [])';

/** Containers that the injector did not add; a name alone makes none of its. */
function own(): string {
  const image = chartImage(charts.linkerdControlPlane, 'linkerd-proxy');
  const names = injectedNames.map((each) => `'${each}'`).join(', ');
  return `variables.all.filter(c, !(c.name in [${names}] && c.image == '${image}'))`;
}

/** Whether a field that may be absent is true. */
function isTrue(path: string): string {
  return `(has(${path}) && ${path})`;
}

const context = 'c.securityContext';
const capabilities = `has(${context}) && has(${context}.capabilities)`;
const added = `${capabilities} && has(${context}.capabilities.add)`;
const podContext = 'object.spec.securityContext';

const validations: readonly (readonly [message: string, expression: string])[] = [
  [
    'a pod in the mesh shares no namespace of its node',
    `!${isTrue('object.spec.hostNetwork')} && !${isTrue('object.spec.hostPID')} && !${isTrue('object.spec.hostIPC')}`,
  ],
  [
    'a pod in the mesh mounts no path of its node',
    '!has(object.spec.volumes) || object.spec.volumes.all(v, !has(v.hostPath))',
  ],
  [
    'no container is privileged or may gain privileges',
    `variables.all.all(c, has(${context}) && !${isTrue(`${context}.privileged`)} && has(${context}.allowPrivilegeEscalation) && !${context}.allowPrivilegeEscalation)`,
  ],
  [
    'every container runs as a user that is not root',
    `variables.all.all(c, has(${context}) && has(${context}.runAsNonRoot) ? ${context}.runAsNonRoot : (has(${podContext}) && ${isTrue(`${podContext}.runAsNonRoot`)}))`,
  ],
  [
    'containers of its own drop all capabilities and add none but NET_BIND_SERVICE',
    `variables.own.all(c, ${capabilities} && has(${context}.capabilities.drop) && 'ALL' in ${context}.capabilities.drop && (!has(${context}.capabilities.add) || ${context}.capabilities.add.all(x, x == 'NET_BIND_SERVICE')))`,
  ],
  [
    'injected containers add no capabilities but NET_ADMIN and NET_RAW',
    `variables.all.all(c, !(${added}) || ${context}.capabilities.add.all(x, x in ['NET_ADMIN', 'NET_RAW', 'NET_BIND_SERVICE']))`,
  ],
  [
    'containers of its own take no port of the node',
    'variables.own.all(c, !has(c.ports) || c.ports.all(p, !has(p.hostPort) || p.hostPort == 0))',
  ],
  [
    'containers of its own have a seccomp profile',
    `variables.own.all(c, (has(${context}) && has(${context}.seccompProfile) ? ${context}.seccompProfile.type : (has(${podContext}) && has(${podContext}.seccompProfile) ? ${podContext}.seccompProfile.type : 'Unconfined')) != 'Unconfined')`,
  ],
];
