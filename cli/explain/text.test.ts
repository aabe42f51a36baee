import { describe, expect, it } from 'vitest';
import type { Explanation } from './explanation.ts';
import { explanationText } from './text.ts';

const bare: Explanation = {
  cluster: 'demo',
  object: 'ConfigMap/shop/settings',
  apiVersion: 'v1',
  origin: 'own',
  madeBy: [],
  written: {
    source: 'constructs/shop.ts:7',
    construct: 'apps/shop/settings',
    file: 'dist/demo/apps/shop/shop.yaml',
  },
  applied: {
    by: 'Kustomization/flux-system/shop',
    as: 'ServiceAccount/flux-system/stage-shop',
    layer: 'apps',
  },
  reason: undefined,
  makes: [],
  needs: { stages: [], objects: [] },
  neededBy: { stages: [], objects: [] },
  podSecurity: undefined,
  network: undefined,
  containers: [],
  alsoOn: [],
};

describe('explanationText', () => {
  it('is short for an object that nobody needs', () => {
    expect(explanationText(bare)).toBe(
      [
        'ConfigMap/shop/settings v1 on demo',
        '',
        'comes from',
        '  made by  our source',
        '  source   constructs/shop.ts:7',
        '  path     apps/shop/settings',
        '  file     dist/demo/apps/shop/shop.yaml',
        '  applied  by Kustomization/flux-system/shop as ServiceAccount/flux-system/stage-shop, layer apps',
        '',
      ].join('\n'),
    );
  });

  it('follows an object to the one in git', () => {
    const text = explanationText({
      ...bare,
      origin: 'controller',
      madeBy: ['A/a', 'B/b'],
      alsoOn: ['pro', 'pi'],
    });
    expect(text).toContain('  made by  a controller, from A/a, which is made from B/b\n');
    expect(text).toContain('  source   constructs/shop.ts:7 (B/b)\n');
    expect(text).toContain('  also on  pro, pi\n');
  });

  it('says who needs whom, and why, but not every field', () => {
    const text = explanationText({
      ...bare,
      needs: { stages: [{ stage: 'base', because: ['Issuer', 'namespace shop'] }], objects: [] },
      neededBy: {
        stages: [{ stage: 'web', because: ['Shop'] }],
        objects: [{ object: 'Pod/shop/a', fields: ['a', 'b', 'c', 'd', 'e'] }],
      },
    });
    expect(text).toContain('\nneeds\n  its stage waits for base: Issuer, namespace shop\n');
    expect(text).toContain(
      '\nneeded by\n  stage web waits for its stage: Shop\n  Pod/shop/a: a, b, c and 2 more\n',
    );
  });

  it('says what Pod Security refuses and why that is allowed', () => {
    const violation = { level: 'baseline', field: 'hostPID', problem: 'shares it with the node' } as const;
    const workloads = [{ workload: 'Pod/shop/a', level: 'privileged', violations: [violation] }] as const;
    const podSecurity = { namespace: 'shop', enforced: 'privileged', reason: 'It must.', workloads };
    expect(explanationText({ ...bare, podSecurity })).toContain(
      '\nPod Security\n  namespace shop enforces privileged: It must.\n  Pod/shop/a meets privileged\n' +
        '    baseline refuses hostPID: shares it with the node\n',
    );
  });

  it('says who may talk to whom', () => {
    const network = {
      namespace: 'shop',
      policies: ['deny', 'dns'],
      mayBeCalledBy: [],
      mayCall: [{ peer: 'kube-system', ports: 'UDP 53', policy: 'dns' }],
      hostNetwork: true,
    };
    const text = explanationText({ ...bare, network });
    expect(text).toContain("\nnetwork\n  its pods are in their node's network");
    expect(text).toContain(
      '  selected by deny, dns\n  may be called by nobody\n  may call\n    kube-system, UDP 53 dns\n',
    );
    const open = explanationText({ ...bare, network: { ...network, policies: [] } });
    expect(open).toContain('no NetworkPolicy selects it: everything is allowed');
  });

  it('says what containers ask for', () => {
    const container = {
      name: 'a',
      init: true,
      image: 'x:1',
      requests: { cpu: '1', memory: '1Gi' },
      limits: {},
    };
    expect(explanationText({ ...bare, containers: [container] })).toContain(
      '\ncontainers\n  a (init): x:1, requests cpu 1 memory 1Gi, limits none\n',
    );
  });
});
