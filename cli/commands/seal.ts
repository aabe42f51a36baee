import { fleet } from '../../clusters/fleet.ts';
import { sealScopes } from '../../clusters/sealed-source.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { chosenClusters } from '../chosen-clusters.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { errorLine } from '../output.ts';
import { root } from '../root.ts';
import { SealInputError } from '../seal/input-error.ts';
import { sealInto } from '../seal/seal-into.ts';

const usage =
  'homelab seal NAMESPACE/NAME KEY=@FILE|KEY=-... [--cluster NAME]... [--scope SCOPE] [--certificate FILE]';

export const seal: Command = {
  name: 'seal',
  summary: 'Encrypts a credential so that only its cluster can open it, and writes the source for git.',
  usage,
  help: [
    '  --cluster NAME      only for this cluster; may be given more than once (default: each that asks for it)',
    '  --scope SCOPE       where it may be opened: strict, namespace-wide or cluster-wide (default: strict)',
    '  --certificate FILE  public certificate of the cluster (default: clusters/sealed/<cluster>/certificate.pem)',
    '',
    'KEY=@FILE takes the bytes of a file as they are, KEY=- those of standard input; one KEY may be given that way.',
    'A value on the command line is refused: other users and the history of the shell can see it.',
    'Writes clusters/sealed/<cluster>/<namespace>.<name>.ts and the index there, in the format of kubeseal; the value',
    'is neither shown nor kept. Keys that are sealed already stay. `homelab secrets` lists what is asked for.',
    '',
    '  homelab seal monitoring/alerts-telegram token=@bot-token',
    '  pass show discord/webhook | tr -d "\\n" | homelab seal monitoring/alerts-discord url=- --cluster studio',
  ].join('\n'),
  options: {
    cluster: { type: 'string', multiple: true },
    scope: { type: 'string', default: 'strict' },
    certificate: { type: 'string' },
  },
  maxPositionals: 100,
  choices: { scope: sealScopes },
  run,
};

async function run(options: OptionValues, positionals: readonly string[]): Promise<ExitCode> {
  const chosen = chosenClusters(options);
  if (!chosen) return 1;
  const rendered = () => chosen.map((spec) => renderSpec(spec, fleet));
  try {
    for (const line of sealInto(root, rendered, options, positionals)) process.stdout.write(`${line}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SealInputError)) throw error;
    errorLine(`${error.message}\nUsage: ${usage}`);
    return 1;
  }
}
