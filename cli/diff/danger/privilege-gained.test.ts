import { describe, expect, it } from 'vitest';
import { fixtureRelease } from '../../../constructs/checks/fixtures/release.ts';
import { fixtureView } from '../../../constructs/checks/fixtures/view.ts';
import { type Members, workload } from '../../../constructs/checks/fixtures/workloads.ts';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { charts } from '../../../constructs/versions.ts';
import { object, pairOf } from '../fixtures/pairs.ts';
import { privilegeGained } from './privilege-gained.ts';

const sound = workload();
const context = (members: Members): Manifest =>
  workload({
    container: {
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, ...members },
    },
  });

const gains: readonly (readonly [what: string, after: Manifest, field: RegExp])[] = [
  ['privileged', context({ privileged: true }), /containers\[app\]\.securityContext\.privileged is true/],
  [
    'a capability',
    context({ capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } }),
    /capabilities\.add has SYS_ADMIN/,
  ],
  [
    'privilege escalation',
    context({ allowPrivilegeEscalation: true }),
    /allowPrivilegeEscalation is not false/,
  ],
  ['the network of the host', workload({ pod: { hostNetwork: true } }), /hostNetwork/],
  [
    'a folder of the host',
    workload({ pod: { volumes: [{ name: 'v', hostPath: { path: '/' } }] } }),
    /mounts a path of the node/,
  ],
];

describe('privilege-gained', () => {
  it.each(gains)('marks a known pod that gains %s', (_, after, field) => {
    const problems = privilegeGained.check(pairOf(sound, after)).map(({ problem }) => problem);
    expect(problems.join('\n')).toMatch(field);
  });

  it('marks a new pod only for what needs the level privileged', () => {
    const problems = (after: Manifest): number => privilegeGained.check(pairOf(undefined, after)).length;
    expect(problems(context({ privileged: true }))).toBe(1);
    expect(problems(context({ allowPrivilegeEscalation: true }))).toBe(0);
  });

  it('leaves alone what a pod had already, and what it loses', () => {
    expect(privilegeGained.check(pairOf(gains[0]?.[1], context({ privileged: true, runAsUser: 1 })))).toEqual(
      [],
    );
    expect(privilegeGained.check(pairOf(gains[0]?.[1], sound))).toEqual([]);
  });

  it('sees through a HelmRelease where our values land in the pods of its chart', () => {
    const release = fixtureRelease(charts.traefik, {
      workloads: {
        'Deployment/traefik': { containers: { traefik: { securityContext: 'securityContext' } } },
      },
    });
    const view = fixtureView({ releases: [release] });
    const values = (securityContext: Members): Manifest => {
      const { manifest } = release.object;
      return { ...manifest, spec: { ...(manifest.spec as object), values: { securityContext } } };
    };
    const pair = pairOf(values({ privileged: false }), values({ privileged: true }), { view });
    expect(privilegeGained.check(pair)).toMatchObject([
      { problem: /Deployment traefik: containers\[traefik\].*privileged is true/ },
    ]);
  });

  describe('namespaces', () => {
    const namespace = (level?: string): Manifest =>
      object('v1', 'Namespace', {}, { labels: level ? { 'pod-security.kubernetes.io/enforce': level } : {} });

    it.each([
      ['restricted', 'baseline', /admits baseline pods, before only restricted ones/],
      ['baseline', 'privileged', /admits privileged pods, before only baseline ones/],
      ['restricted', undefined, /admits privileged pods/],
    ] as const)('marks one that goes from %s to %s', (before, after, problem) => {
      expect(privilegeGained.check(pairOf(namespace(before), namespace(after)))).toMatchObject([{ problem }]);
    });

    it('marks a new one that is weaker than restricted', () => {
      expect(privilegeGained.check(pairOf(undefined, namespace('privileged')))).toHaveLength(1);
      expect(privilegeGained.check(pairOf(undefined, namespace('restricted')))).toEqual([]);
    });

    it('leaves alone one that becomes stricter or goes', () => {
      expect(privilegeGained.check(pairOf(namespace('privileged'), namespace('baseline')))).toEqual([]);
      expect(privilegeGained.check(pairOf(namespace('privileged'), undefined))).toEqual([]);
    });
  });
});
