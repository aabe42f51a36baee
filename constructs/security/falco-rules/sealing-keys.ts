import { among, type FalcoRule, read } from './rule.ts';

/** Where kubeadm's etcd and k3s keep the objects of the API, Secrets and sealing keys among them. */
const stores = ['/var/lib/etcd/', '/var/lib/rancher/k3s/server/db/'];
/** etcd itself, k3s with etcd or its own database inside, and what names its process after the command. */
const owners = ['etcd', 'k3s', 'k3s-server'];

export const sealingKeys: FalcoRule = {
  rule: 'Read of the sealing keys',
  desc: 'The private keys of Sealed Secrets, like every Secret, lie in the database of the API server.',
  condition:
    `${read} and (${stores.map((path) => `fd.name startswith ${path}`).join(' or ')}) ` +
    `and not proc.name in ${among(owners)}`,
  output: 'A process that is not the database read the files that hold every Secret (file=%fd.name)',
  priority: 'CRITICAL',
  tags: ['homelab', 'secrets', 'T1552'],
};
