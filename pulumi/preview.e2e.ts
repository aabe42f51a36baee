import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type EngineEvent, LocalWorkspace, PulumiCommand } from '@pulumi/pulumi/automation/index.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fleet } from '../clusters/fleet.ts';
import { toolPath } from '../test/controlplane/tools/tool-sets.ts';

const password = 'do not tell';
let folder: string;
let pulumiCommand: PulumiCommand;

beforeAll(async () => {
  vi.stubEnv('GIT_PASSWORD', password);
  folder = mkdtempSync(join(tmpdir(), 'pulumi-'));
  for (const name of ['state', 'bin', 'project']) mkdirSync(join(folder, name));
  // Pulumi writes the salt of a stack beside its project.
  for (const file of ['Pulumi.yaml', 'index.ts']) {
    copyFileSync(join(import.meta.dirname, file), join(folder, 'project', file));
  }
  const plugin = `#!/bin/sh\nexec '${process.execPath}' '${import.meta.dirname}/command-plugin.ts' "$@"\n`;
  writeFileSync(join(folder, 'bin', 'pulumi-resource-command'), plugin, { mode: 0o755 });
  pulumiCommand = await PulumiCommand.get({ root: dirname(dirname(toolPath('pulumi'))) });
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

interface Preview {
  readonly changes: Readonly<Record<string, number>>;
  /** What the program exports. */
  readonly steps: readonly string[];
  /** Names of the commands, in the order in which the engine was told of them. */
  readonly commands: readonly string[];
  /** Everything that the engine said. */
  readonly said: string;
}

/** `pulumi preview` of the program, with its state in a folder and a passphrase. */
async function preview(stackName: string): Promise<Preview> {
  let steps: readonly string[] = [];
  const program = async () => {
    vi.resetModules();
    ({ steps } = await import('./index.ts'));
    return { steps };
  };
  const environment = {
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    PULUMI_BACKEND_URL: `file://${join(folder, 'state')}`,
    PULUMI_CONFIG_PASSPHRASE: 'for this test',
    PULUMI_SKIP_UPDATE_CHECK: 'true',
  };
  const stack = await LocalWorkspace.createStack(
    { stackName, projectName: 'homelab', program },
    {
      workDir: join(folder, 'project'),
      pulumiHome: join(folder, 'home'),
      pulumiCommand,
      envVars: environment,
    },
  );
  const events: EngineEvent[] = [];
  const { changeSummary } = await stack.preview({ onEvent: (event) => events.push(event) });
  const planned = events.flatMap(({ resourcePreEvent }) => resourcePreEvent?.metadata ?? []);
  const ofCommands = planned.filter(({ type }) => type === 'command:local:Command');
  return {
    changes: changeSummary,
    steps,
    commands: ofCommands.map(({ urn }) => urn.slice(urn.lastIndexOf('::') + 2)),
    said: JSON.stringify(events),
  };
}

describe('pulumi preview by the real engine', () => {
  it.each(fleet.clusters.map(({ name }) => name))(
    'plans every step of %s and hears no password',
    async (name) => {
      const { changes, steps, commands, said } = await preview(name);
      expect(steps).toContain('chain');
      expect(commands).toEqual(['teardown', ...steps].map((step) => `${name}-${step}`));
      // And the stack, and the cluster.
      expect(changes).toEqual({ create: commands.length + 2 });
      expect(said).not.toContain(password);
    },
  );

  it('refuses a stack that is no cluster, and names those that there are', async () => {
    await expect(preview('nowhere')).rejects.toThrow(
      /stack nowhere is no cluster; known: pro, pro-1-node, studio/,
    );
  });
});
