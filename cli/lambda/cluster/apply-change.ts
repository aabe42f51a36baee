import type { LambdaFunction } from '../../../lambda/api/index.ts';
import type { ExitCode, OptionValues } from '../../command.ts';
import { printJson } from '../../output.ts';
import type { Cluster } from './cluster.ts';
import { follow } from './follow.ts';
import { changeSpec } from './functions.ts';
import { reportOutcome, summary } from './outcome-text.ts';
import { secondsOf } from './wait-options.ts';

/** Changes the spec of a function, and waits until the cluster is as it says. */
export async function applyChange(
  cluster: Cluster,
  name: string,
  options: OptionValues,
  change: (fn: LambdaFunction) => object,
): Promise<ExitCode> {
  const fn = await changeSpec(cluster, name, change);
  const json = options.json === true;
  if (!options['no-wait']) {
    return reportOutcome(cluster, await follow(cluster, fn, secondsOf(options, 'timeout')), { json });
  }
  if (json) printJson(summary(fn));
  else process.stdout.write(`${name} is changed\n`);
  return 0;
}
