import { expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { forge } from '../../clusters/forge.ts';
import { pi } from '../../clusters/pi.ts';
import { clusterPreflight } from './cluster-preflight.ts';
import { nodeOf, soundFacts } from './fixtures/sites.ts';
import { formatPreflight } from './format.ts';

const server = soundFacts(pi(), nodeOf(pi(), 'pi-1'));

it.each(fleet.clusters)('$name finds nothing wrong with its literal', (spec) => {
  const { findings, measured } = clusterPreflight(fleet, spec, []);
  expect([findings, measured]).toEqual([[], []]);
});

it('finds nothing wrong with machines that are what the literal says', () => {
  const facts = forge.nodes.map((node) => soundFacts(forge, node));
  const { findings, measured, verdicts } = clusterPreflight(fleet, forge, facts);
  expect(findings).toEqual([]);
  expect(measured).toHaveLength(8);
  expect(new Set(verdicts.map(({ state }) => state))).toEqual(new Set(['met']));
});

it('finds needs that are not met, and literals that are wrong', () => {
  const facts = { ...server, btf: true, iscsi: { installed: true, running: false } };
  expect(clusterPreflight(fleet, pi(), [facts]).findings).toEqual([
    {
      rule: 'preflight-literal',
      cluster: 'pi',
      object: 'pi-1',
      path: '',
      location: 'clusters/pi.ts',
      problem: 'btf: the literal says false, the machine has true',
      fix: 'Write true into the literal, or change the machine.',
    },
    {
      rule: 'preflight-longhorn',
      cluster: 'pi',
      object: 'pi-1',
      path: '',
      location: 'clusters/pi.ts',
      problem: 'iscsid does not run',
      fix: 'Enable and start iscsid.',
    },
  ]);
});

it('finds pods that do not fit the measured nodes, even within what the literal may be wrong', () => {
  const facts = pi().nodes.map((node) => soundFacts(pi(), node, { cpu: 1 }));
  const rules = clusterPreflight(fleet, pi(), facts).findings.map(({ rule }) => rule);
  expect(rules).toContain('capacity');
});

it('ignores facts of other clusters', () => {
  const { measured, findings } = clusterPreflight(fleet, forge, [{ ...server, kernel: '1.0' }]);
  expect([measured, findings]).toEqual([[], []]);
});

it('prints nodes of which the same is true on one line', () => {
  const facts = { ...server, iscsi: { installed: false, running: false } };
  expect(formatPreflight(clusterPreflight(fleet, pi(), [facts])).split('\n')).toEqual([
    'pi on k3s, 1 of 5 nodes measured',
    '  spegel    met      dist/pi/nodes switches it on (the cluster)',
    '  spegel    met      k3s shares images (pi-1)',
    '  longhorn  NOT MET  open-iscsi is not installed (pi-1)',
    '  longhorn  measure  open-iscsi, with iscsid running (pi-2, pi-3, pi-4, pi-5)',
    '  longhorn  met      the disks hold every copy of every volume (the cluster)',
    '',
  ]);
});
