import { fleet } from '../../clusters/fleet.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { chosenClusters } from '../chosen-clusters.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { errorLine, printJson } from '../output.ts';
import { root } from '../root.ts';
import { committedCertificate } from '../seal/certificate.ts';
import { SealInputError } from '../seal/input-error.ts';
import { credentialsOf } from '../secrets/credentials.ts';
import { formatCredentials } from '../secrets/format.ts';

export const secrets: Command = {
  name: 'secrets',
  summary: 'Lists the credentials that only the owner can give: who needs them, for what, which are sealed.',
  usage: 'homelab secrets [--cluster NAME]... [--json]',
  help: [
    '  --cluster NAME  only this cluster; may be given more than once (default: all)',
    '  --json          the list as JSON on stdout',
    '',
    'Namespace and name, keys, whether they are sealed, whether the component is whole without them, the component with',
    'its stage, and the purpose. OUTDATED is sealed with another certificate than clusters/sealed/<cluster>/certificate.pem.',
    'Passwords between components are not listed: the cluster makes them itself. Exit code 0, whatever is missing.',
  ].join('\n'),
  options: {
    cluster: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  },
  examples: ['--cluster studio'],
  run,
};

async function run(options: OptionValues): Promise<ExitCode> {
  const chosen = chosenClusters(options);
  if (!chosen) return 1;
  try {
    const credentials = chosen.flatMap((spec) => {
      const { fingerprint } = committedCertificate(root, spec.name) ?? {};
      return credentialsOf(renderSpec(spec, fleet), fingerprint);
    });
    if (options.json) printJson(credentials);
    else {
      process.stdout.write(
        formatCredentials(
          chosen.map(({ name }) => name),
          credentials,
        ),
      );
    }
    return 0;
  } catch (error) {
    if (!(error instanceof SealInputError)) throw error;
    errorLine(error.message);
    return 1;
  }
}
