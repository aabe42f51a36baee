import { type Block, block, component, environment, joined, type Value } from './syntax.ts';

const node = environment('HOSTNAME');

/** Pods of the node on which this Alloy runs. */
export const nodePods = component('discovery.kubernetes', 'pods', {
  attributes: { role: 'pod' },
  blocks: [block('selectors', { role: 'pod', field: joined('spec.nodeName=', node) })],
});

/** `rule` that copies a label of discovery. */
export function copied(from: string, to: string): Block {
  return block('rule', { source_labels: [from], target_label: to });
}

/** `rule` that sets a label. */
export function fixed(to: string, value: string): Block {
  return block('rule', { target_label: to, replacement: value });
}

/** Who wrote a line, as labels; each is a stream of its own in Loki, so there are few. */
const labels: Readonly<Record<string, string>> = {
  __meta_kubernetes_namespace: 'namespace',
  __meta_kubernetes_pod_name: 'pod',
  __meta_kubernetes_pod_container_name: 'container',
  __meta_kubernetes_pod_node_name: 'node',
  __meta_kubernetes_pod_label_app_kubernetes_io_name: 'app',
};

/** Lines of every container of the node, read from the files of its runtime. Needs `nodePods` beside it. */
export function podLogs(cluster: string, to: Block): readonly Block[] {
  const relabeled = component('discovery.relabel', 'log_files', {
    attributes: { targets: nodePods.export('targets') },
    blocks: [
      ...Object.entries(labels).map(([from, label]) => copied(from, label)),
      fixed('cluster', cluster),
      block('rule', logFile),
    ],
  });
  const matched = component('local.file_match', 'log_files', {
    attributes: { path_targets: relabeled.export('output') },
  });
  const parsed = component('loki.process', 'containerd', {
    attributes: { forward_to: [to.export('receiver')] },
    blocks: [block('stage.cri'), block('stage.label_drop', { values: ['filename'] })],
  });
  const read = component('loki.source.file', 'log_files', {
    attributes: { targets: matched.export('targets'), forward_to: [parsed.export('receiver')] },
  });
  return [relabeled, matched, read, parsed];
}

/** The kubelet's folder of a pod begins with namespace and name; the uid alone is enough to find it. */
const logFile: Readonly<Record<string, Value>> = {
  source_labels: ['__meta_kubernetes_pod_uid', '__meta_kubernetes_pod_container_name'],
  separator: '/',
  regex: '(.+)/(.+)',
  replacement: '/var/log/pods/*$1/$2/*.log',
  target_label: '__path__',
};
