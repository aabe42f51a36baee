import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pi } from '../../clusters/pi.ts';
import { satisfies } from '../../constructs/checks/semver-range.ts';
import { charts, flux } from '../../constructs/versions.ts';
import type { Installed } from './inventory.ts';
import { judgeSupport } from './support.ts';
import { compatibilityWindows, kubernetesWindows } from './support-windows.ts';

const kubernetes: Installed = {
  kind: 'kubernetes',
  name: 'kubernetes',
  version: '1.35.9+k3s1',
  cluster: 'pi',
};
const { until } = kubernetesWindows['1.35'];

function judge(all: readonly Installed[], today = '2026-11-22') {
  return judgeSupport(pi(), all, today).map(({ state, detail }) => `${state}: ${detail}`);
}

describe('Kubernetes', () => {
  it.each([
    ['2026-11-22', 'supported: 1.35 gets fixes until 2027-02-28 (98 days)'],
    ['2026-11-29', 'supported: 1.35 gets fixes until 2027-02-28 (91 days)'],
    ['2026-11-30', 'ending: 1.35 gets fixes until 2027-02-28 (90 days)'],
    [until, 'ending: 1.35 gets fixes until 2027-02-28 (0 days)'],
    ['2027-03-01', 'out: 1.35 got fixes until 2027-02-28'],
  ])('on %s is %s', (today, expected) => {
    expect(judge([kubernetes], today)).toEqual([expected]);
  });

  it('is out from the day after the last, whatever the day', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const today = date.toISOString().slice(0, 10);
        expect(judge([kubernetes], today)[0]?.startsWith('out')).toBe(today > until);
      }),
    );
  });
});

describe('Flux', () => {
  const on = (version: string, release: string) =>
    judge([
      { ...kubernetes, version: release },
      { kind: 'flux', name: 'flux', version, cluster: 'pi' },
    ])[1];

  it('is judged by the Kubernetes below it', () => {
    expect(on('2.9.4', '1.34.1')).toBe('supported: wants Kubernetes >=1.34.1 <1.37.0');
    expect(on('2.9.4', '1.34.0')).toBe('out: wants Kubernetes >=1.34.1 <1.37.0, the nodes run 1.34.0');
    expect(on('2.9.4', '1.37.1')).toMatch(/^out: /);
  });

  it('is unknown in a version of which nothing is written down', () => {
    expect(on('2.10.0', '1.36.4')).toBe('unknown: no Kubernetes for 2.10.0 is written down');
  });
});

describe('a chart', () => {
  it('is judged by its own word', () => {
    const longhorn: Installed = { kind: 'chart', name: 'longhorn', version: '1.12.1', cluster: 'pi' };
    expect(judge([{ ...kubernetes, version: '1.24.17' }, longhorn])[1]).toBe(
      'out: wants Kubernetes >=1.25.0-0, the nodes run 1.24.17',
    );
  });

  it('that says nothing has no verdict', () => {
    expect(
      judge([kubernetes, { kind: 'chart', name: 'tetragon', version: '1.7.0', cluster: 'pi' }]),
    ).toHaveLength(1);
  });
});

it('knows a window of the Flux that the fleet runs, and speaks of no other', () => {
  const versions: Readonly<Record<string, string>> = {
    flux: flux.distribution,
    ...Object.fromEntries(Object.values(charts).map(({ name, version }) => [name, version])),
  };
  expect(compatibilityWindows.some(({ kind }) => kind === 'flux')).toBe(true);
  expect(
    compatibilityWindows.filter(({ name, versions: range }) => !satisfies(versions[name] ?? '', range)),
  ).toEqual([]);
});
