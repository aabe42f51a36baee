import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { podSecurityViolations, strictestLevel, weaker } from './pod-security.ts';

type Plain = Record<string, unknown>;

/** A pod that `restricted` admits; `pod` and `container` replace members of its spec and of its one container. */
function pod({ spec = {}, podContext = {}, container = {}, context = {} }: Change = {}): Plain {
  return {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' }, ...podContext },
    containers: [
      {
        name: 'app',
        image: 'app:1',
        securityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          ...context,
        },
        ...container,
      },
    ],
    ...spec,
  };
}

interface Change {
  readonly spec?: Plain;
  readonly podContext?: Plain;
  readonly container?: Plain;
  readonly context?: Plain;
}

type Row = readonly [string, Change, string];

const refusedByBaseline: readonly Row[] = [
  ['hostNetwork', { spec: { hostNetwork: true } }, 'hostNetwork'],
  ['hostPID', { spec: { hostPID: true } }, 'hostPID'],
  ['hostIPC', { spec: { hostIPC: true } }, 'hostIPC'],
  ['hostPath', { spec: { volumes: [{ name: 'v', hostPath: { path: '/' } }] } }, 'volumes[v]'],
  ['sysctl', { podContext: { sysctls: [{ name: 'kernel.msgmax' }] } }, 'securityContext.sysctls'],
  [
    'AppArmor',
    { podContext: { appArmorProfile: { type: 'Unconfined' } } },
    'securityContext.appArmorProfile.type',
  ],
  [
    'AppArmor of a container',
    { context: { appArmorProfile: { type: 'Unconfined' } } },
    'containers[app].securityContext.appArmorProfile.type',
  ],
  [
    'seccomp of the pod, even with a better one in every container',
    {
      podContext: { seccompProfile: { type: 'Unconfined' } },
      context: { seccompProfile: { type: 'RuntimeDefault' } },
    },
    'securityContext.seccompProfile.type',
  ],
  [
    'seccomp of a container',
    { context: { seccompProfile: { type: 'Unconfined' } } },
    'containers[app].securityContext.seccompProfile.type',
  ],
  [
    'SELinux type',
    { podContext: { seLinuxOptions: { type: 'spc_t' } } },
    'securityContext.seLinuxOptions.type',
  ],
  ['SELinux user', { podContext: { seLinuxOptions: { user: 'u' } } }, 'securityContext.seLinuxOptions.user'],
  [
    'SELinux role of a container',
    { context: { seLinuxOptions: { role: 'r' } } },
    'containers[app].securityContext.seLinuxOptions.role',
  ],
  [
    'Windows host process',
    { podContext: { windowsOptions: { hostProcess: true } } },
    'securityContext.windowsOptions.hostProcess',
  ],
  ['privileged', { context: { privileged: true } }, 'containers[app].securityContext.privileged'],
  [
    'dangerous capability',
    { context: { capabilities: { add: ['NET_RAW'], drop: ['ALL'] } } },
    'containers[app].securityContext.capabilities.add',
  ],
  ['procMount', { context: { procMount: 'Unmasked' } }, 'containers[app].securityContext.procMount'],
  [
    'host port',
    { container: { ports: [{ containerPort: 80, hostPort: 80 }] } },
    'containers[app].ports.hostPort',
  ],
  [
    'host of a probe',
    { container: { livenessProbe: { httpGet: { host: '10.0.0.1', port: 80 } } } },
    'containers[app].livenessProbe.httpGet.host',
  ],
  [
    'host of a lifecycle handler',
    { container: { lifecycle: { preStop: { tcpSocket: { host: '10.0.0.1', port: 80 } } } } },
    'containers[app].lifecycle.preStop.tcpSocket.host',
  ],
];

const refusedByRestricted: readonly Row[] = [
  ['volume type', { spec: { volumes: [{ name: 'v', nfs: { server: 's', path: '/' } }] } }, 'volumes[v]'],
  [
    'capability of the default set',
    { context: { capabilities: { add: ['CHOWN'], drop: ['ALL'] } } },
    'containers[app].securityContext.capabilities.add',
  ],
  [
    'capabilities kept',
    { context: { capabilities: { drop: ['NET_RAW'] } } },
    'containers[app].securityContext.capabilities.drop',
  ],
  [
    'privilege escalation not forbidden',
    { context: { allowPrivilegeEscalation: undefined } },
    'containers[app].securityContext.allowPrivilegeEscalation',
  ],
  [
    'runAsNonRoot unset',
    { podContext: { runAsNonRoot: undefined } },
    'containers[app].securityContext.runAsNonRoot',
  ],
  [
    'runAsNonRoot false in the pod, even with true in every container',
    { podContext: { runAsNonRoot: false }, context: { runAsNonRoot: true } },
    'securityContext.runAsNonRoot',
  ],
  [
    'runAsNonRoot false in a container',
    { context: { runAsNonRoot: false } },
    'containers[app].securityContext.runAsNonRoot',
  ],
  [
    'runAsUser 0 in the pod, even with another in every container',
    { podContext: { runAsUser: 0 }, context: { runAsUser: 1000 } },
    'securityContext.runAsUser',
  ],
  ['runAsUser 0 in a container', { context: { runAsUser: 0 } }, 'containers[app].securityContext.runAsUser'],
  [
    'seccomp unset',
    { podContext: { seccompProfile: undefined } },
    'containers[app].securityContext.seccompProfile',
  ],
  [
    'procMount with a user namespace',
    { spec: { hostUsers: false }, context: { procMount: 'Unmasked' } },
    'containers[app].securityContext.procMount',
  ],
];

const admittedByRestricted: readonly (readonly [string, Change])[] = [
  ['a hardened pod', {}],
  ['a safe sysctl', { podContext: { sysctls: [{ name: 'net.ipv4.tcp_wmem' }] } }],
  ['NET_BIND_SERVICE', { context: { capabilities: { add: ['NET_BIND_SERVICE'], drop: ['ALL'] } } }],
  ['an image volume', { spec: { volumes: [{ name: 'v', image: { reference: 'r:1' } }] } }],
  ['an empty volume', { spec: { volumes: [{ name: 'v' }] } }],
  ['SELinux type of containers', { podContext: { seLinuxOptions: { type: 'container_engine_t' } } }],
  ['a local AppArmor profile', { podContext: { appArmorProfile: { type: 'Localhost' } } }],
  [
    'seccomp and runAsNonRoot in the container alone',
    {
      podContext: { seccompProfile: undefined, runAsNonRoot: undefined },
      context: { seccompProfile: { type: 'Localhost' }, runAsNonRoot: true },
    },
  ],
  ['a host port of 0', { container: { ports: [{ containerPort: 80, hostPort: 0 }] } }],
  ['a probe without a host', { container: { readinessProbe: { httpGet: { host: '', port: 80 } } } }],
  [
    'root in a user namespace',
    { spec: { hostUsers: false }, podContext: { runAsNonRoot: undefined, runAsUser: 0 } },
  ],
];

describe('Pod Security Standards', () => {
  it.each(refusedByBaseline)('baseline refuses: %s', (_name, change, field) => {
    expect(podSecurityViolations(pod(change))).toMatchObject([{ level: 'baseline', field }]);
    expect(strictestLevel(pod(change))).toBe('privileged');
  });

  it.each(refusedByRestricted)('restricted refuses: %s', (_name, change, field) => {
    expect(podSecurityViolations(pod(change))).toMatchObject([{ level: 'restricted', field }]);
    expect(strictestLevel(pod(change))).toBe('baseline');
  });

  it.each(admittedByRestricted)('restricted admits: %s', (_name, change) => {
    expect(podSecurityViolations(pod(change))).toEqual([]);
    expect(strictestLevel(pod(change))).toBe('restricted');
  });

  it('looks at init and ephemeral containers too', () => {
    const bare = [{ name: 'other' }];
    const fields = podSecurityViolations(pod({ spec: { initContainers: bare, ephemeralContainers: bare } }));
    expect(new Set(fields.map(({ field }) => field.split('.')[0]))).toEqual(
      new Set(['initContainers[other]', 'ephemeralContainers[other]']),
    );
  });

  it('gives the level of the worst container', () => {
    const ofContainers = [...refusedByBaseline, ...refusedByRestricted, ...admittedByRestricted]
      .map(([, change]) => change)
      .filter(({ spec, podContext }) => !spec && !podContext)
      .map((change) => pod(change));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ofContainers), { minLength: 1, maxLength: 4 }), (chosen) => {
        const together = pod({ spec: { containers: chosen.flatMap(({ containers }) => containers) } });
        expect(strictestLevel(together)).toBe(chosen.map(strictestLevel).reduce(weaker));
      }),
    );
  });
});
