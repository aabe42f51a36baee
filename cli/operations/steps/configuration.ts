import { synthesize } from '../../../constructs/synthesize.ts';
import type { Site } from '../site.ts';
import type { Step } from '../step.ts';

/** The rendered files, those of the nodes among them, are what the literals and constructs say. */
export function configuration({ spec, fleet, root }: Site): Step {
  return {
    name: 'configuration',
    brings: `dist/${spec.name} and flux/${spec.name} as the source renders them`,
    commands: [],
    exitCode: 1,
    missing: async () => {
      const { findings, differences } = synthesize({ fleet, clusters: [spec.name], root, mode: 'compare' });
      return [
        ...findings.map(({ location, problem, fix }) => `${location}: ${problem}; ${fix}`),
        ...differences.map(({ kind, path }) => `${path} is ${kind}: run \`make synth\`, commit and push`),
      ];
    },
  };
}
