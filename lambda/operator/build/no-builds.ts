import { BuildError } from '../../builder/build-error.ts';
import type { BuildOutcome, BuildPlan, Builds } from '../ports.ts';

/** A platform on which only functions that are images run. */
export class NoBuilds implements Builds {
  plan(): BuildPlan {
    throw new BuildError('InvalidConfig', 'the platform builds nothing; use spec.source.image');
  }

  outcome(): BuildOutcome {
    return { state: 'running', attempts: 1 };
  }
}
