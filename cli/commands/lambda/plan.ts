import type { LambdaFunction } from '../../../lambda/api/index.ts';
import { BuildError } from '../../../lambda/builder/build-error.ts';
import { changeText } from '../../../lambda/builder/explain.ts';
import type { Command, ExitCode, OptionValues } from '../../command.ts';
import {
  type BuildForecast,
  buildParts,
  forecast,
  sourceOfArchive,
} from '../../lambda/cluster/build-plan.ts';
import { type Cluster, clusterHelp, clusterOptions, inCluster } from '../../lambda/cluster/cluster.ts';
import { ClusterError } from '../../lambda/cluster/cluster-error.ts';
import { applyDry } from '../../lambda/cluster/dry-run.ts';
import { functionManifest } from '../../lambda/cluster/function-manifest.ts';
import { functions } from '../../lambda/cluster/functions.ts';
import { platformHelp, platformOptions, readPlatform } from '../../lambda/cluster/platform.ts';
import { type SpecChange, specChanges } from '../../lambda/cluster/spec-changes.ts';
import { archiveOf, FunctionStore } from '../../lambda/cluster/upload.ts';
import { FunctionError } from '../../lambda/function-error.ts';
import { readFunction } from '../../lambda/function-file.ts';
import { printJson } from '../../output.ts';

export const plan: Command = {
  name: 'lambda plan',
  summary: 'Says what a deployment would change, whether it would build, and why; changes nothing.',
  usage:
    'homelab lambda plan [FOLDER] [--context NAME] [--namespace NAME] [--operator-namespace NAME] [--json]',
  help: [
    ...clusterHelp,
    platformHelp,
    '  --json                     the plan as JSON on stdout',
    '',
    'The API server is asked what it would store, so that what it refuses is refused here. The hash of the build is that',
    "of the operator, from the same code; it is compared with the last build's inputs. With AWS_ACCESS_KEY_ID and",
    'AWS_SECRET_ACCESS_KEY the object store is asked whether the zip is there.',
  ].join('\n'),
  options: { ...clusterOptions, ...platformOptions, json: { type: 'boolean', default: false } },
  maxPositionals: 1,
  run: (options, [folder = '.']) => {
    const local = readFunction(folder);
    return inCluster(options, (cluster) => run(cluster, local, options));
  },
};

interface Plan {
  readonly name: string;
  readonly action: 'create' | 'update' | 'nothing';
  readonly spec: readonly SpecChange[];
  /** Whether the zip must be uploaded; undefined where nobody may ask. */
  readonly upload: boolean | undefined;
  readonly build: BuildForecast & { readonly needed: boolean };
}

async function run(
  cluster: Cluster,
  local: ReturnType<typeof readFunction>,
  options: OptionValues,
): Promise<ExitCode> {
  const parts = buildParts(await readPlatform(cluster, options));
  if (!parts) throw new FunctionError('the platform builds nothing: it has no object store or no registry');
  const archive = await archiveOf(local, cluster.namespace, parts.store);
  const { key, sha256 } = archive;
  const manifest = functionManifest(local, cluster.namespace, { s3: { key, sha256 } });
  const after = await applyDry(cluster, manifest);
  const before = await cluster.client.get(functions, manifest.metadata);
  const canAsk = process.env.AWS_ACCESS_KEY_ID !== undefined;
  const etag = canAsk ? await new FunctionStore(parts.store, process.env).etagOf(archive) : undefined;
  const source = sourceOfArchive(archive, parts.store, etag);
  const build = await forecast(cluster, parts.builds, { after, before }, source).catch(explain);
  const spec = specChanges(before?.spec, after.spec);
  print(
    {
      name: local.name,
      action: actionOf(before, spec),
      spec,
      upload: canAsk ? etag === undefined : undefined,
      build: { ...build, needed: build.hash !== build.before },
    },
    options.json === true,
  );
  return 0;
}

function explain(error: unknown): never {
  if (!(error instanceof BuildError)) throw error;
  throw new ClusterError(`the hash of the build is not known here: ${error.message}`, { cause: error });
}

function actionOf(before: LambdaFunction | undefined, spec: readonly SpecChange[]): Plan['action'] {
  if (!before) return 'create';
  return spec.length > 0 ? 'update' : 'nothing';
}

function print(plan: Plan, json: boolean): void {
  if (json) {
    printJson(plan);
    return;
  }
  const { name, action, spec, upload, build } = plan;
  const lines = [
    `${name}: ${action}`,
    ...(action === 'update'
      ? spec.map(({ field, before, after }) => `  ${changeText({ input: field, before, after })}`)
      : []),
    ...(upload === undefined ? [] : [`upload: ${upload ? 'yes' : 'no, the zip is there'}`]),
    `build: ${build.needed ? `yes, ${build.hash}` : `no, ${build.hash} is built`}`,
    ...(build.needed ? reasonsOf(build) : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function reasonsOf({ before, changes }: BuildForecast): readonly string[] {
  if (before === undefined) return ['  it has not been built before'];
  if (!changes) return [`  the last was ${before}, and what went into it is not kept any more`];
  return changes.map((change) => `  ${changeText(change)}`);
}
