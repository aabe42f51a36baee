import bindings from '../../imports/manifests/rabbitmq.com/bindings.json' with { type: 'json' };
import exchanges from '../../imports/manifests/rabbitmq.com/exchanges.json' with { type: 'json' };
import federations from '../../imports/manifests/rabbitmq.com/federations.json' with { type: 'json' };
import operatorPolicies from '../../imports/manifests/rabbitmq.com/operatorpolicies.json' with {
  type: 'json',
};
import permissions from '../../imports/manifests/rabbitmq.com/permissions.json' with { type: 'json' };
import policies from '../../imports/manifests/rabbitmq.com/policies.json' with { type: 'json' };
import queues from '../../imports/manifests/rabbitmq.com/queues.json' with { type: 'json' };
import clusters from '../../imports/manifests/rabbitmq.com/rabbitmqclusters.json' with { type: 'json' };
import schemaReplications from '../../imports/manifests/rabbitmq.com/schemareplications.json' with {
  type: 'json',
};
import shovels from '../../imports/manifests/rabbitmq.com/shovels.json' with { type: 'json' };
import superStreams from '../../imports/manifests/rabbitmq.com/superstreams.json' with { type: 'json' };
import topicPermissions from '../../imports/manifests/rabbitmq.com/topicpermissions.json' with {
  type: 'json',
};
import users from '../../imports/manifests/rabbitmq.com/users.json' with { type: 'json' };
import vhosts from '../../imports/manifests/rabbitmq.com/vhosts.json' with { type: 'json' };
import type { DefinitionManifest } from '../core/custom-resource-definition.ts';
import type { AdmittedKind } from './operator-webhooks.ts';

interface Definition extends DefinitionManifest {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string; readonly plural: string };
    readonly versions: readonly { readonly name: string }[];
  };
}

const cluster: Definition = clusters;
const topology: readonly Definition[] = [
  bindings,
  exchanges,
  federations,
  operatorPolicies,
  permissions,
  policies,
  queues,
  schemaReplications,
  shovels,
  superStreams,
  topicPermissions,
  users,
  vhosts,
];

/** CRDs of both operators: each needs all of its own to start. */
export const rabbitMqDefinitions: readonly DefinitionManifest[] = [cluster, ...topology];

/** The kind of a whole RabbitMQ. */
export const clusterKind: AdmittedKind = admitted(cluster);

/** The kinds of what is declared inside one. */
export const topologyKinds: readonly AdmittedKind[] = topology.map(admitted);

function admitted({ metadata, spec: { group, names, versions } }: Definition): AdmittedKind {
  const [served] = versions;
  if (!served) throw new Error(`${metadata.name} serves no version`);
  return { group, version: served.name, kind: names.kind, plural: names.plural };
}
