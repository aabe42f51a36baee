import { fleet } from '../../clusters/fleet.ts';
import { chosenClusters } from '../chosen-clusters.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { DocumentError } from '../diff/documents.ts';
import { hasDifferences } from '../diff/fleet-diff.ts';
import { formatDiff } from '../diff/format/format-diff.ts';
import { committedTree, GitError } from '../diff/git-tree.ts';
import { renderedFolders } from '../diff/rendered-part.ts';
import { renderAndCompare } from '../diff/rendering.ts';
import { formatFindings } from '../findings.ts';
import { errorLine, printJson, progress, progressDone } from '../output.ts';
import { root } from '../root.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'Shows what the source would change in the clusters, and what follows from it.',
  usage: 'homelab diff [REF] [--cluster NAME]... [--exit-code] [--json]',
  help: [
    '  REF             commit whose dist/ and flux/ are compared with what the source renders (default: HEAD)',
    '  --cluster NAME  only this cluster; may be given more than once (default: all)',
    '  --exit-code     exit 1 when an object or a file for machines differs (default: exit 0)',
    '  --json          the differences with all fields, as JSON on stdout',
    '',
    'Writes nothing. Each object is compared by group, kind, namespace and name, and field by field, with the line',
    'that makes it. What may hurt is marked with `!`: fields that cannot change, data that goes, selectors, rights,',
    'privileges, older versions. Then follow the Kustomizations that reconcile, those that wait for them, and the',
    'pods that roll. For an object that moves between Kustomizations the steps are printed that delete nothing.',
    'Secret values are never shown. Findings of the checks are reported and change no exit code.',
    '',
    'Examples:',
    '  homelab diff                                what is not committed yet',
    '  homelab diff main --cluster pi              what this branch does to pi',
    '  homelab diff v1.2.0 --exit-code             whether anything changed since a tag',
  ].join('\n'),
  options: {
    cluster: { type: 'string', multiple: true },
    'exit-code': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 1,
  run,
};

async function run(options: OptionValues, [revision = 'HEAD']: readonly string[]): Promise<ExitCode> {
  const clusters = chosenClusters(options)?.map(({ name }) => name);
  if (!clusters) return 1;
  try {
    const { commit, tree } = await committedTree(root, revision, renderedFolders(fleet, clusters));
    const onCluster = (name: string): void => progress(`rendering ${name}`);
    const rendering = renderAndCompare({ fleet, clusters, root, write: false, before: tree, onCluster });
    progressDone();
    const { differences, rendered } = rendering;
    using synthesis = rendering.synthesis;
    for (const cluster of rendered) synthesis.check(cluster);
    const { findings } = synthesis.report();
    if (options.json) printJson({ commit, ...differences, findings });
    else {
      process.stdout.write(formatDiff(differences));
      if (findings.length > 0) process.stderr.write(`\n${formatFindings(findings)}`);
    }
    return options['exit-code'] && hasDifferences(differences) ? 1 : 0;
  } catch (error) {
    progressDone();
    if (!(error instanceof GitError || error instanceof DocumentError)) throw error;
    errorLine(error.message);
    return 1;
  }
}
