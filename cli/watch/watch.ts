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
    const elapsed = (): number => Math.round(performance.now() - start);
    const answer = await renderers.render(changed, (differences) => {
      if (json) printLine({ changed, kind: 'difference', differences });
      else process.stdout.write(`${header(changed, elapsed())}${formatDiff(differences)}`);
    });
    if (json) printLine({ changed, ...answer });
    else print(changed, answer, elapsed());
  };
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const closeWatcher = watchSources(root, turn);
  turn([]);
  await interrupted;
  closeWatcher();
  await renderers.close();
  return 0;
}

function printLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function header(changed: readonly string[], milliseconds: number): string {
  const cause = changed.length > 0 ? changed.join(', ') : 'started';
  return faint(`${cause}: ${milliseconds} ms\n`);
}

function print(changed: readonly string[], answer: WatchAnswer, milliseconds: number): void {
  if (answer.kind === 'error') {
    process.stdout.write(header(changed, milliseconds));
    errorLine(answer.text);
    return;
  }
  const { findings, written, removed } = answer.report;
  if (findings.length > 0) process.stderr.write(formatFindings(findings));
  else {
    const outcome = `every check passed; ${written.length} files written, ${removed.length} removed`;
    process.stdout.write(faint(`${outcome}: ${milliseconds} ms\n`));
  }
}
