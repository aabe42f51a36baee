import type { ObjectPair } from '../object-pair.ts';
import { isPruneDisabled } from '../prune-annotation.ts';
import type { DangerRule, Hazard } from './rule.ts';

/** By `group/Kind`: what goes when the object goes. */
const takesAlong: Readonly<Record<string, string>> = {
  '/Namespace': 'everything inside',
  '/PersistentVolume': 'the way to its data',
  '/PersistentVolumeClaim': 'the data of its volume',
  'apiextensions.k8s.io/CustomResourceDefinition': 'every custom resource of the kind',
  'eventing.knative.dev/Broker': 'its exchanges: what is posted to it is refused',
  'eventing.knative.dev/Trigger': 'its queue, with every event that waits in it',
  'fluxcd.controlplane.io/FluxInstance': 'Flux and with it all that it reconciles',
  'helm.toolkit.fluxcd.io/HelmRelease': 'the release, with all of its chart that Helm is not told to keep',
  'rabbitmq.com/Queue': 'every message in it',
  'rabbitmq.com/RabbitmqCluster': 'its claims, with every queue and message',
};

/** An object leaves git that holds more than itself. */
export const dataLoss: DangerRule = { name: 'data-loss', check };

function check({ identity: { group, kind }, before, after }: ObjectPair): readonly Hazard[] {
  const lost = takesAlong[`${group}/${kind}`];
  if (!before || after || lost === undefined) return [];
  if (isPruneDisabled(before.manifest)) {
    const advice = 'Delete it by hand when nothing in it is needed any more.';
    return [
      { problem: 'leaves git but is never pruned: it stays in the cluster and nobody owns it', advice },
    ];
  }
  const advice = 'Keep it, or back up what is in it; `kustomize.toolkit.fluxcd.io/prune: disabled` keeps it.';
  return [{ problem: `Flux deletes it, and ${lost}`, advice }];
}
