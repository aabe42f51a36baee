import type { Site } from './site.ts';
import type { Step } from './step.ts';
import { address } from './steps/address.ts';
import { chain } from './steps/chain.ts';
import { configuration } from './steps/configuration.ts';
import { gitCredentials, gitPassword, instance, operator } from './steps/flux.ts';
import { k3sNodes, k3sScript } from './steps/k3s.ts';
import { k3sContext } from './steps/k3s-context.ts';
import { kindCluster, kindContext } from './steps/kind.ts';
import { nodes } from './steps/nodes.ts';
import { restoreKeys, saveKeys } from './steps/sealed-secrets-keys.ts';
import { tools } from './steps/tools.ts';

/** From bare machines to a chain that is ready, in order; each step begins when all before it are done. */
export function upSteps(site: Site): readonly Step[] {
  const { sealedSecrets } = site;
  return [
    tools(site),
    configuration(site),
    gitPassword(site),
    ...(site.spec.engine === 'kind' ? kind(site) : k3s(site)),
    nodes(site),
    ...(sealedSecrets === undefined ? [] : [restoreKeys(site, sealedSecrets)]),
    operator(site),
    gitCredentials(site),
    instance(site),
    chain(site),
    ...(sealedSecrets === undefined ? [] : [saveKeys(site, sealedSecrets)]),
  ];
}

function kind(site: Site): readonly Step[] {
  const { peering } = site.spec.network;
  return [...(peering ? [address(site, peering.address)] : []), kindCluster(site), kindContext(site)];
}

function k3s(site: Site): readonly Step[] {
  return [k3sScript(site), ...k3sNodes(site), k3sContext(site)];
}
