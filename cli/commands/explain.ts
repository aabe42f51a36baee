import { fleet } from '../../clusters/fleet.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { chosenClusters } from '../chosen-clusters.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { explain as explainObject } from '../explain/explanation.ts';
import { find, NotFoundError } from '../explain/find.ts';
import { parseQuery } from '../explain/query.ts';
import { explanationText } from '../explain/text.ts';
import { errorLine, printJson } from '../output.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'Tells where an object comes from, who needs it, and why it may do what it may do.',
  usage: 'homelab explain KIND/NAME [-n NAMESPACE] [--cluster NAME]... [--json]',
  help: [
    '  -n, --namespace NAMESPACE  where the object is, if its name is in several namespaces',
    '  --cluster NAME             look only there; may be given more than once (default: the first that has it)',
    '  --json                     the explanation as JSON on stdout',
    '',
    'KIND is a kind, its plural or a short name (deploy, sts, ds, svc, ns, cm, sa, np, ing, ks, hr, …) in any case,',
    'with its group where two kinds have one name: certificate.cert-manager.io. KIND/NAMESPACE/NAME, as findings',
    'name objects, is understood too. Objects that a chart or a controller will make are found like our own.',
    '',
    '  homelab explain deploy/ollama',
    '  homelab explain namespace/tetragon --cluster forge',
    '  homelab explain Secret/cert-manager/homelab-ca',
  ].join('\n'),
  options: {
    namespace: { type: 'string', short: 'n' },
    cluster: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 1,
  examples: ['deploy/ollama --cluster pi'],
  run,
};

async function run(options: OptionValues, [text]: readonly string[]): Promise<ExitCode> {
  const chosen = chosenClusters(options);
  if (!chosen) return 1;
  const query = text === undefined ? undefined : parseQuery(text, options.namespace as string | undefined);
  if (!query) {
    const given = text === undefined ? 'no object is named' : `${text} names no object`;
    errorLine(`${given}: write KIND/NAME, and its namespace at most once\nUsage: ${explain.usage}`);
    return 1;
  }
  try {
    const explanation = explainObject(
      find(
        query,
        chosen.map((spec) => renderSpec(spec, fleet)),
      ),
    );
    if (options.json) printJson(explanation);
    else process.stdout.write(explanationText(explanation));
    return 0;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    errorLine(error.message);
    return 1;
  }
}
