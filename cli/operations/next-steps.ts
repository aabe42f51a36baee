import { fluxNamespace } from '../../constructs/core/service-account.ts';
import type { Site } from './site.ts';

/** What a person does after a cluster has come up, one line each. */
export function nextSteps({ spec, keyFile, sealedSecrets }: Site): readonly string[] {
  const { name, network } = spec;
  return [
    `point *.${network.domain} at ${network.address}; https answers on port ${network.hostPorts?.https ?? network.ingress.https}`,
    `kubectl --context=${name} get kustomizations --namespace=${fluxNamespace}`,
    `make status ENV=${name}; after a push: make reconcile ENV=${name}`,
    ...(sealedSecrets === undefined
      ? []
      : [`keep a copy of ${keyFile} off this computer: it opens all that is sealed`]),
  ];
}
