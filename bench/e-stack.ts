/**
 * Renders, checks and writes the fleet with only the E-Stack and its prerequisites:
 * `node --import ./cli/load-fast.js bench/e-stack.ts FOLDER`.
 */
import type { ClusterSpec, ComponentName } from '../clusters/define-cluster.ts';
import { fleet } from '../clusters/fleet.ts';
import { synthesize } from '../constructs/synthesize.ts';
import { alone } from './alone.ts';

const platform: readonly ComponentName[] = [
  'sealed-secrets',
  'falco',
  'object-store',
  'redis',
  'registry',
  'vllm',
  'linkerd',
  'prometheus',
  'loki',
  'tempo',
  'alloy',
  'knative',
  'rabbitmq',
  'lambda-operator',
  'contract-agents',
];

/** Sizes of components that are not listed would be an error. */
function withSizes(spec: ClusterSpec): ClusterSpec {
  const { ollama, coroot, openhands, longhorn, spin } = spec.sizes;
  // A Prometheus of its own.
  const withStore = coroot && { ...coroot, prometheus: '20Gi' };
  return { ...spec, sizes: { ollama, coroot: withStore, openhands, longhorn, spin } };
}

const clusters = fleet.clusters.map((spec) => alone(withSizes(spec), platform));
const { findings, objects } = synthesize({
  fleet: { ...fleet, clusters },
  clusters: clusters.map(({ name }) => name),
  root: process.argv[2] ?? '',
  mode: 'write',
});
if (findings.length > 0) throw new Error(JSON.stringify(findings[0]));
process.stdout.write(`${JSON.stringify({ objects })}\n`);
