import type { Site } from '../site.ts';
import type { Step } from '../step.ts';
import { kindCluster } from './kind.ts';

/** This computer has the address at which other clusters call this one; its ports are opened there, so kind fails without. */
export function address(site: Site, wanted: string): Step {
  const { name } = site.spec;
  const { missing: withoutCluster } = kindCluster(site);
  return {
    name: 'address',
    brings: `${wanted} on this computer, for the clusters that call ${name}`,
    commands: [],
    exitCode: 1,
    missing: async (programs) => {
      if (site.addresses.includes(wanted) || (await withoutCluster(programs)).length === 0) return [];
      return [
        `no network card of this computer has ${wanted}: give it that address, or write its own into ` +
          'clusters/machines.ts, then make synth and push',
      ];
    },
  };
}
