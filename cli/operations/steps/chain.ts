import { chainState } from '../chain-state.ts';
import type { Site } from '../site.ts';
import type { Step } from '../step.ts';

/** Every stage ready at the revision that Flux has fetched; a stage that failed is waited for, because Flux tries again. */
export function chain({ spec: { name }, chainPatience, onStages }: Site): Step {
  return {
    name: 'chain',
    brings: 'every stage ready',
    commands: [],
    patience: chainPatience,
    exitCode: 1,
    missing: async (programs) => {
      const { stages, problems } = await chainState(programs, name);
      onStages?.(stages);
      return problems;
    },
  };
}
