import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { type Cluster, clusterHelp, clusterOptions, inCluster } from '../../lambda/cluster/cluster.ts';
import { follow } from '../../lambda/cluster/follow.ts';
import { functionManifest } from '../../lambda/cluster/function-manifest.ts';
import { functions } from '../../lambda/cluster/functions.ts';
import { reportOutcome, summary } from '../../lambda/cluster/outcome-text.ts';
import { platformHelp, platformOptions, readPlatform } from '../../lambda/cluster/platform.ts';
import { archiveOf, FunctionStore } from '../../lambda/cluster/upload.ts';
import { secondsOf, waitHelp, waitOptions } from '../../lambda/cluster/wait-options.ts';
import { FunctionError } from '../../lambda/function-error.ts';
import { readFunction } from '../../lambda/function-file.ts';
import { printJson, progress, progressDone } from '../../output.ts';

export const deploy: Command = {
  name: 'lambda deploy',
  summary: 'Uploads a function, applies it, and follows its build until it can be called or why it cannot.',
  usage:
    'homelab lambda deploy [FOLDER] [--context NAME] [--namespace NAME] [--operator-namespace NAME] ' +
    '[--no-wait] [--timeout TIME] [--json]',
  help: [
    ...clusterHelp,
    platformHelp,
    ...waitHelp,
    '  --json                     what became of it as JSON on stdout',
    '',
    'The zip goes to the object store of the platform under a key with its hash, once; the LambdaFunction is applied',
    'server-side, so that traffic, aliases and what others have set stay. Who may write functions is in',
    'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; AWS_ENDPOINT_URL_S3 is the address of the store from here.',
    'Exit code 1 when the function cannot be built or does not start, with the end of the log; 2 when the platform is',
    'at fault or the time is over.',
    '',
    '  homelab lambda deploy hello --namespace team',
  ].join('\n'),
  options: {
    ...clusterOptions,
    ...platformOptions,
    ...waitOptions,
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 1,
  run: (options, [folder = '.']) => {
    secondsOf(options, 'timeout');
    const local = readFunction(folder);
    return inCluster(options, (cluster) => run(cluster, local, options));
  },
};

async function run(
  cluster: Cluster,
  local: ReturnType<typeof readFunction>,
  options: OptionValues,
): Promise<ExitCode> {
  const { sources } = await readPlatform(cluster, options);
  if (!sources.store) throw new FunctionError('the platform has no object store to upload functions to');
  const archive = await archiveOf(local, cluster.namespace, sources.store);
  const { key, sha256 } = archive;
  const manifest = functionManifest(local, cluster.namespace, { s3: { key, sha256 } });
  const store = new FunctionStore(sources.store, process.env);
  progress(`${local.name}: uploading ${archive.content.length} bytes`);
  const uploaded = await store.bring(archive).finally(progressDone);
  const fn = await cluster.client.apply(functions, manifest as never);
  const more = { archive: { key, sha256, bytes: archive.content.length, uploaded } };
  if (!options['no-wait']) {
    const outcome = await follow(cluster, fn, secondsOf(options, 'timeout'));
    return reportOutcome(cluster, outcome, { json: options.json === true, more });
  }
  if (options.json) printJson({ ...summary(fn), ...more });
  else
    process.stdout.write(
      `${local.name} is applied: homelab lambda describe ${local.name} says how it goes\n`,
    );
  return 0;
}
