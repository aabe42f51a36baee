import { type FalcoRule, written } from './rule.ts';

/** Where every build of Distribution keeps its layers. */
const storage = '/var/lib/registry/';

export const registryStorage: FalcoRule = {
  rule: "Write below the registry's storage",
  desc: 'Layers come through the API of the registry; whoever writes its files changes images that nodes trust.',
  condition: `${written} and fd.name startswith ${storage} and proc.name != registry`,
  output:
    "A process that is not the registry opened a file of the registry's storage for writing (file=%fd.name)",
  priority: 'CRITICAL',
  tags: ['homelab', 'registry', 'T1525'],
};
