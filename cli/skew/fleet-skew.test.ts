import { expect, it } from 'vitest';
import { type FleetSpec, fleet } from '../../clusters/fleet.ts';
import { forge } from '../../clusters/forge.ts';
import { pi } from '../../clusters/pi.ts';
import { fleetSkew } from './fleet-skew.ts';
import { formatSkew } from './format.ts';

const pair: FleetSpec = {
  ...fleet,
  clusters: [
    { ...pi(), kubernetes: '1.35' },
    { ...forge, kubernetes: '1.36' },
  ],
};

it('finds what is out of support, and nothing before that day', () => {
  expect(fleetSkew(pair, '2027-02-28').findings).toEqual([]);
  expect(fleetSkew(pair, '2027-03-01').findings).toEqual([
    {
      rule: 'support-window',
      cluster: 'pi',
      object: expect.stringMatching(/^kubernetes 1\.35\.\d+\+k3s1$/),
      path: '',
      location: 'clusters/pi.ts',
      problem: '1.35 got fixes until 2027-02-28 (https://kubernetes.io/releases/1.35/)',
      fix: 'Give the cluster a newer minor, with its node image in constructs/versions.ts.',
    },
  ]);
});

it('finds what differs between the clusters: Kubernetes, and an image that two charts pin', () => {
  const { items } = fleetSkew(pair, '2026-11-22');
  expect(items.filter(({ differs }) => differs).map(({ name }) => name)).toEqual([
    'kubernetes',
    'quay.io/prometheus-operator/prometheus-config-reloader',
  ]);
});

it('prints one line for clusters of which the same is true', () => {
  const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
  const text = formatSkew({
    date: '2026-11-22',
    clusters: ['a', 'b'],
    items: [
      {
        kind: 'kubernetes',
        name: 'kubernetes',
        versions: [
          { version: '1.36.4', clusters: ['a'] },
          { version: '1.35.9', clusters: ['b'] },
        ],
        differs: true,
      },
      {
        kind: 'image',
        name: 'ghcr.io/shop/web',
        versions: [{ version: `1.2.3@${digest}`, clusters: ['a', 'b'] }],
        differs: false,
      },
    ],
    support: [
      { kind: 'chart', name: 'shop', version: '1', cluster: 'a', state: 'supported', detail: 'fits' },
      { kind: 'flux', name: 'flux', version: '2', cluster: 'a', state: 'out', detail: 'too old' },
      { kind: 'chart', name: 'shop', version: '1', cluster: 'b', state: 'supported', detail: 'fits' },
    ],
    findings: [],
  });
  expect(text.split('\n')).toEqual([
    'Kubernetes',
    '  kubernetes  1.36.4  differs  a',
    '              1.35.9  differs  b',
    '',
    'Images',
    '  ghcr.io/shop/web  1.2.3@sha256:0123456789ab  every cluster',
    '',
    'Support on 2026-11-22',
    '  flux 2  OUT  too old  a',
    '  shop 1  ok   fits     every cluster',
    '',
  ]);
});
