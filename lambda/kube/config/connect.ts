import type { Connection } from './connection.ts';
import { inClusterConnection, isInCluster } from './in-cluster.ts';
import type { KubeconfigOptions } from './kubeconfig.ts';

/** As the pod's ServiceAccount in a pod, as the kubeconfig says anywhere else. @throws ConfigError when neither works */
export async function defaultConnection(options: KubeconfigOptions = {}): Promise<Connection> {
  const { env, context } = options;
  if (!context && !env?.KUBECONFIG && isInCluster({ env })) return inClusterConnection({ env });
  const { kubeconfigConnection } = await import('./kubeconfig.ts');
  return kubeconfigConnection(options);
}
