import type { Validation, ValidationContext } from 'cdk8s-cli/plugins';
import { root } from '../root.ts';
import { takeVerdict } from './verdict.ts';
import { violations } from './violations.ts';

/** The plugin that cdk8s.yaml names: reports what the checks found while the app ran. */
export class HomelabChecks implements Validation {
  private readonly root: string;

  /** @param properties `root`: the repository, where the app left its verdict; default: this one */
  constructor(properties: { readonly root?: string } = {}) {
    this.root = properties.root ?? root;
  }

  async validate({ report }: ValidationContext): Promise<void> {
    const { objects, clusters, findings } = takeVerdict(this.root);
    for (const violation of violations(findings)) report.addViolation(violation);
    const failed = new Set(findings.map(({ cluster }) => cluster));
    report.submit(findings.length === 0 ? 'success' : 'failure', {
      objects: `${objects} in ${clusters.join(', ')}`,
      findings: findings.length === 0 ? 'none' : `${findings.length} in ${[...failed].join(', ')}`,
    });
  }
}
