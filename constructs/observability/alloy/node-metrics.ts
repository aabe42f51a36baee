import { fixed } from './pod-logs.ts';
import { type Block, block, component, type Expression, environment, joined } from './syntax.ts';

/** Where the folders of the node are mounted that the exporter reads. */
export const nodeFolders = { '/proc': '/host/proc', '/sys': '/host/sys', '/': '/host/root' } as const;

const token = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const interval = '60s';

/** What the kubelet and the kernel tell of the node on which this Alloy runs. */
export function nodeMetrics(cluster: string, to: Block): readonly Block[] {
  const nodes = component('discovery.kubernetes', 'node', {
    attributes: { role: 'node' },
    blocks: [block('selectors', { role: 'node', field: joined('metadata.name=', environment('HOSTNAME')) })],
  });
  const kernel = component('prometheus.exporter.unix', 'node', {
    attributes: {
      procfs_path: nodeFolders['/proc'],
      sysfs_path: nodeFolders['/sys'],
      rootfs_path: nodeFolders['/'],
    },
  });
  const forward = { forward_to: [to.export('receiver')], scrape_interval: interval };
  const kubelet = (label: string, path: string, targets: Block): Block =>
    component('prometheus.scrape', label, {
      attributes: {
        targets: targets.export('output'),
        metrics_path: path,
        scheme: 'https',
        bearer_token_file: token,
        ...forward,
      },
      blocks: [block('tls_config', { insecure_skip_verify: true })],
    });
  const kubelets = onNode('kubelet', cluster, nodes.export('targets'));
  const kernels = onNode('node-exporter', cluster, kernel.export('targets'));
  return [
    nodes,
    kubelets,
    kubelet('kubelet', '/metrics', kubelets),
    kubelet('cadvisor', '/metrics/cadvisor', kubelets),
    kernel,
    kernels,
    component('prometheus.scrape', 'node_exporter', {
      attributes: { targets: kernels.export('output'), ...forward },
    }),
  ];
}

/** Targets under the job that the dashboards know, with node and cluster. */
function onNode(job: string, cluster: string, targets: Expression): Block {
  const node = block('rule', { target_label: 'node', replacement: environment('HOSTNAME') });
  const instance = block('rule', { target_label: 'instance', replacement: environment('HOSTNAME') });
  return component('discovery.relabel', job.replaceAll('-', '_'), {
    attributes: { targets },
    blocks: [fixed('job', job), fixed('cluster', cluster), node, instance],
  });
}
