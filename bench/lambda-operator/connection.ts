import type { Connection } from '../../lambda/kube/config/connection.ts';
import { kubeconfigConnection } from '../../lambda/kube/config/kubeconfig.ts';

/** The API server that an argument names: a URL that anybody may ask, or the path of a kubeconfig. */
export function connectionTo(argument: string): Connection {
  if (argument.startsWith('http://')) return { server: argument, tls: {}, credentials: () => ({}) };
  return kubeconfigConnection({ env: { KUBECONFIG: argument } });
}
