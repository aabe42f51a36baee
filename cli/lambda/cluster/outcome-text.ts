import { type FunctionCondition, type LambdaFunction, reasons } from '../../../lambda/api/index.ts';
import type { ExitCode } from '../../command.ts';
import { errorLine, faint, printJson } from '../../output.ts';
import type { Cluster } from './cluster.ts';
import type { Outcome } from './follow.ts';
import { tailOfPods } from './pod-logs.ts';
import { isPlatformFault } from './verdict.ts';

/** Lines of a pod's log that are shown. */
const tailLines = 20;

/** Says how a function ended up: 0 it is ready, 1 its author can put it right, 2 somebody else must. */
export async function reportOutcome(
  cluster: Cluster,
  { fn, verdict }: Outcome,
  options: { readonly json: boolean; readonly more?: object },
): Promise<ExitCode> {
  const condition = verdict.state === 'failed' ? verdict.condition : undefined;
  const log = condition && (await logTail(cluster, fn, condition));
  if (options.json) printJson({ ...summary(fn), ...options.more, condition, log });
  else if (condition) printFailure(fn, condition, log ?? []);
  else printReady(fn);
  if (!condition) return 0;
  return isPlatformFault(condition) ? 2 : 1;
}

/** What scripts want to know of a function. */
export function summary({ metadata, status }: LambdaFunction): object {
  const { name, namespace, generation } = metadata;
  const { build, image, url, latestReadyRevision } = status ?? {};
  const ready = status?.conditions?.find(({ type }) => type === 'Ready')?.status === 'True';
  return { name, namespace, generation, ready, url, image, revision: latestReadyRevision, build };
}

function printReady({ metadata, spec, status }: LambdaFunction): void {
  const { image, url, build, latestReadyRevision } = status ?? {};
  const lines = [
    `${metadata.name} is ready${url === undefined ? '' : `: ${url}`}`,
    ...(latestReadyRevision === undefined ? [] : [faint(`  revision  ${latestReadyRevision}`)]),
    ...(image === undefined ? [] : [faint(`  image     ${image}`)]),
    ...(build === undefined ? [] : [faint(`  build     ${buildText(build)}`)]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  const pinned = spec.traffic?.filter(({ revisionName }) => revisionName !== undefined) ?? [];
  if (pinned.length === 0) return;
  const text = pinned.map(({ revisionName, percent }) => `${percent} % to ${revisionName}`).join(', ');
  process.stderr.write(
    `note: spec.traffic sends ${text}; homelab lambda traffic ${metadata.name} --latest ends that\n`,
  );
}

function buildText({
  hash,
  durationSeconds,
}: NonNullable<LambdaFunction['status']>['build'] & object): string {
  return durationSeconds === undefined ? hash : `${hash}, ${durationSeconds} s`;
}

function printFailure(
  { metadata }: LambdaFunction,
  condition: FunctionCondition,
  log: readonly string[],
): void {
  const { type, reason, message } = condition;
  errorLine(`${metadata.name} is not ready: ${type} ${reason}: ${message}`);
  for (const line of log) process.stderr.write(`${faint(`  ${line}`)}\n`);
  const meaning = meaningOf(type, reason);
  if (meaning !== undefined && !message?.includes(meaning)) process.stderr.write(`${meaning}\n`);
}

/** What the list of reasons says of one. */
export function meaningOf(type: string, reason: string): string | undefined {
  const lists: Readonly<Record<string, Readonly<Record<string, { readonly meaning: string }>>>> = reasons;
  return lists[type]?.[reason]?.meaning;
}

/** The end of what the build or the newest pods wrote; the condition is what matters, so that this never fails. */
async function logTail(
  cluster: Cluster,
  fn: LambdaFunction,
  { type }: FunctionCondition,
): Promise<readonly string[]> {
  if (type === 'BuildSucceeded') return fn.status?.build?.logTail?.split('\n') ?? [];
  if (type !== 'ServiceReady') return [];
  return tailOfPods(cluster, fn.metadata.name, tailLines).catch(() => []);
}
