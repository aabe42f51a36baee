import type { ClusterSpec } from '../cluster-spec.ts';
import { parseBytes, parseCpu } from '../quantity.ts';
import { dataSizes } from './data-sizes.ts';
import { counted, type Problem, positive, problemIf } from './problem.ts';

/** Amounts of the components: quantities above zero, counts that the nodes can hold. */
export function sizes(spec: ClusterSpec): readonly Problem[] {
  const { coroot, openhands, longhorn, spin, prometheus, loki, tempo } = spec.sizes;
  return [
    ...ollama(spec),
    ...dataSizes(spec),
    ...(coroot
      ? [
          ...positive('sizes.coroot.storage', coroot.storage, parseBytes),
          ...(coroot.prometheus === undefined
            ? []
            : positive('sizes.coroot.prometheus', coroot.prometheus, parseBytes)),
          ...positive('sizes.coroot.clickhouse', coroot.clickhouse, parseBytes),
          ...counted('sizes.coroot.keepers', coroot.keepers),
          ...problemIf(
            coroot.keepers % 2 === 0,
            'sizes.coroot.keepers',
            'an even count has no quorum',
            'use 1 or 3',
          ),
        ]
      : []),
    ...(openhands ? positive('sizes.openhands.workspace', openhands.workspace, parseBytes) : []),
    ...(longhorn ? replicas(longhorn.replicas, spec.nodes.length) : []),
    ...(prometheus ? retained('prometheus', prometheus) : []),
    ...(prometheus ? positive('sizes.prometheus.memory', prometheus.memory, parseBytes) : []),
    ...(loki ? retained('loki', loki) : []),
    ...(tempo ? retained('tempo', tempo) : []),
    ...(spin ? counted('sizes.spin.replicas', spin.replicas) : []),
  ];
}

function ollama({ sizes: { ollama }, nodes }: ClusterSpec): readonly Problem[] {
  if (!ollama) return [];
  const { gpus = 0 } = ollama;
  const most = Math.max(0, ...nodes.map((node) => node.gpus?.count ?? 0));
  const none = ollama.models.length === 0;
  return [
    ...problemIf(none, 'sizes.ollama.models', 'no model is named', 'name one, for example llama3.2:3b'),
    ...positive('sizes.ollama.storage', ollama.storage, parseBytes),
    ...positive('sizes.ollama.cpu', ollama.cpu, parseCpu),
    ...positive('sizes.ollama.memory', ollama.memory, parseBytes),
    ...problemIf(
      gpus > most,
      'sizes.ollama.gpus',
      `${gpus} wanted, no node has more than ${most}`,
      'ask for less',
    ),
  ];
}

function retained(
  name: 'loki' | 'prometheus' | 'tempo',
  { retentionDays, storage }: { readonly retentionDays: number; readonly storage: string },
): readonly Problem[] {
  return [
    ...counted(`sizes.${name}.retentionDays`, retentionDays),
    ...positive(`sizes.${name}.storage`, storage, parseBytes),
  ];
}

function replicas(count: number, nodes: number): readonly Problem[] {
  const path = 'sizes.longhorn.replicas';
  return [
    ...counted(path, count),
    ...problemIf(
      count > nodes,
      path,
      `${count} replicas on ${nodes} nodes stay degraded`,
      `use ${nodes} or less`,
    ),
  ];
}
