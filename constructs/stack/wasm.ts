import type { Cluster } from '../core/cluster.ts';
import { listed } from '../listed.ts';
import { RuntimeClassManager } from '../wasm/runtime-class-manager.ts';
import { SpinApps } from '../wasm/spin-apps.ts';
import { SpinOperator } from '../wasm/spin-operator.ts';
import type { Prerequisites } from './prerequisites.ts';

export function buildWasm(cluster: Cluster, { issuer, ingress }: Prerequisites): void {
  const { apiServer, internet } = cluster;
  const { sizes } = cluster.spec;
  const { offered } = listed(cluster);
  if (!sizes.spin) return;
  const layer = cluster.layer('wasm');
  const { spin } = new RuntimeClassManager(layer, { apiServer, internet, nodeSelector: sizes.spin.nodes });
  const operator = new SpinOperator(layer, { apiServer, issuer: offered('cert-manager', issuer) });
  new SpinApps(layer, {
    ...sizes.spin,
    customResources: operator.customResources,
    runtimeClass: spin,
    ingress: offered('traefik', ingress),
  });
}
