import { examine } from '../../doctor/examine.ts';
import { bringUpNeeds } from '../../doctor/targets.ts';
import type { Site } from '../site.ts';
import type { Step } from '../step.ts';

/** Milliseconds for a tool to say its version: longer than `homelab doctor` waits, because all else hangs on it. */
const timeout = 60_000;

/** This computer has what the other steps run. */
export function tools({ spec, environment }: Site): Step {
  return {
    name: 'doctor',
    brings: 'the tools of this computer',
    commands: [],
    exitCode: 1,
    missing: async () => {
      const targets = [{ name: 'up', needs: bringUpNeeds(spec.engine) }];
      const { targets: examined } = await examine(targets, { path: environment.PATH ?? '', timeout });
      return examined
        .flatMap(({ needs }) => needs)
        .filter(({ state }) => state !== 'ok')
        .map(({ tool, range, state, found, get }) => {
          const wanted = range ? `, needs ${range}` : '';
          return `${tool} is ${state}${found ? ` (${found})` : ''}${wanted}: ${get}`;
        });
    },
  };
}
