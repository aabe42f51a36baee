import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { local } from '@pulumi/command';
import { ComponentResource, type ComponentResourceOptions, type Resource } from '@pulumi/pulumi';
import { type Invocation, shown } from '../cli/operations/invocation.ts';
import type { Site } from '../cli/operations/site.ts';
import type { Step } from '../cli/operations/step.ts';
import { upSteps } from '../cli/operations/up-steps.ts';

/**
 * A cluster as resources: one for each step of `homelab up` that runs something or is waited for, in the same order,
 * and one that takes all of it away again. Every command is `homelab` itself with plain arguments, so that a step which
 * was interrupted goes on, and no shell and no secret is in the state.
 */
export class ClusterStack extends ComponentResource {
  /** Names of the steps, in their order. */
  readonly steps: readonly string[];
  /** The last one: what depends on it finds every stage ready. */
  readonly ready: Resource;

  constructor(site: Site, options?: ComponentResourceOptions) {
    super('homelab:index:ClusterStack', site.spec.name, {}, options);
    const { name } = site.spec;
    const steps = upSteps(site).filter(isKept);
    // Made first and therefore destroyed last.
    let before: Resource = new local.Command(
      `${name}-teardown`,
      { delete: name, interpreter: homelab('down', '--yes', '--cluster'), dir },
      { parent: this },
    );
    for (const step of steps) before = this.#addStep(site, step, before);
    this.ready = before;
    this.steps = steps.map((step) => step.name);
    this.registerOutputs({ steps: this.steps });
  }

  #addStep(site: Site, step: Step, before: Resource): Resource {
    const { name } = site.spec;
    const triggers = step.commands.flatMap((command) => triggersOf(command, site.root));
    return new local.Command(
      `${name}-${step.name}`,
      {
        create: step.name,
        interpreter: homelab('up', '--cluster', name, '--only'),
        dir,
        triggers: [step.brings, ...triggers],
      },
      { parent: this, dependsOn: [before] },
    );
  }
}

/** What only looks at this computer is no resource, and a backup is made anew by every `homelab up`. */
function isKept({ name, commands, patience }: Step): boolean {
  return (commands.length > 0 || patience !== undefined) && name !== 'sealed-secrets-backup';
}

/** The repository, seen from the folder of this program: the same in the state of everyone. */
const dir = '..';

/** The program and its first arguments; the resource's own text is the last one. */
function homelab(...args: readonly string[]): string[] {
  return ['npm', 'exec', '--offline', '--', 'homelab', ...args];
}

/** A step is done again when what it runs changes, or a file of the repository that it reads. */
function triggersOf(command: Invocation, root: string): readonly string[] {
  const { argv, input } = command;
  const named = argv.flatMap((word) => /^--(?:config|filename)=(.+)$/.exec(word)?.[1] ?? []);
  const files = [...named, ...(input && 'file' in input ? [input.file] : [])];
  return [shown(command), ...files.flatMap((file) => digest(join(root, file)))];
}

function digest(path: string): readonly string[] {
  return existsSync(path) ? [createHash('sha256').update(readFileSync(path)).digest('hex')] : [];
}
