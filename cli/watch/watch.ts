import { once } from 'node:events';
import type { ExitCode } from '../command.ts';
import { formatDiff } from '../diff/format/format-diff.ts';
import { formatFindings } from '../findings.ts';
import { errorLine, faint } from '../output.ts';
import type { WatchAnswer, WatchedFleet } from './message.ts';
import { Renderers } from './renderers.ts';
import { watchSources } from './source-watcher.ts';

export interface WatchSettings extends WatchedFleet {
  /** One JSON document a line instead of text. */
  readonly json: boolean;
}

/** Renders now and after every save, and prints what differs, until it is interrupted. */
export async function watchSynthesis({ root, clusters, json }: WatchSettings): Promise<ExitCode> {
  const renderers = new Renderers({ root, clusters });
  const turn = async (changed: readonly string[]): Promise<void> => {
    const start = performance.now();
    const answer = await renderers.render(changed);
    if (json) process.stdout.write(`${JSON.stringify({ changed, ...answer })}\n`);
    else print(changed, answer, Math.round(performance.now() - start));
  };
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const closeWatcher = watchSources(root, turn);
  turn([]);
  await interrupted;
  closeWatcher();
  await renderers.close();
  return 0;
}

function print(changed: readonly string[], answer: WatchAnswer, milliseconds: number): void {
  const cause = changed.length > 0 ? changed.join(', ') : 'started';
  process.stdout.write(faint(`${cause}: ${milliseconds} ms\n`));
  if (answer.kind === 'error') errorLine(answer.text);
  else if (answer.report.findings.length > 0) process.stderr.write(formatFindings(answer.report.findings));
  else process.stdout.write(formatDiff(answer.report.differences));
}
