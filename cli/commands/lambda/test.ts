import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { FunctionError } from '../../lambda/function-error.ts';
import { readFunction } from '../../lambda/function-file.ts';
import { readRecordedEvents, recordEvent } from '../../lambda/recorded-event.ts';
import { type Replayed, replay } from '../../lambda/replay.ts';
import { bad, printJson } from '../../output.ts';

export const test: Command = {
  name: 'lambda test',
  summary: 'Replays the recorded events of a function, and compares the answers.',
  usage: 'homelab lambda test [FOLDER] [--update] [--json]',
  help: [
    '  --update  keep the answers of this run as the recorded ones',
    '  --json    every event, its outcome and its answer as JSON on stdout',
    '',
    'Sends each events/*.json of the function, in the order of their names, to its runtime. Status, error and reply must',
    'be the recorded ones; of a reply id, time and trace are not compared. An event without an answer is new: look at',
    'what comes and keep it by --update. `homelab lambda invoke --record NAME` records.',
    'Exit code 1 when an answer differs or none is recorded.',
  ].join('\n'),
  options: { update: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  maxPositionals: 1,
  run,
};

async function run({ update, json }: OptionValues, [folder = '.']: readonly string[]): Promise<ExitCode> {
  const local = readFunction(folder);
  const events = readRecordedEvents(folder);
  if (events.length === 0) {
    throw new FunctionError(
      `${folder}/events has no event: homelab lambda invoke ${folder} --record NAME makes one`,
    );
  }
  const replayed = await replay(local, events);
  if (update)
    for (const [index, { event, name }] of events.entries())
      recordEvent(folder, { name, event, answer: replayed[index]?.answer });
  const failed = update ? 0 : replayed.filter(({ outcome }) => outcome !== 'same').length;
  if (json) printJson({ function: local.name, ok: failed === 0, events: replayed });
  else print(replayed, Boolean(update), failed);
  return failed === 0 ? 0 : 1;
}

function print(replayed: readonly Replayed[], update: boolean, failed: number): void {
  for (const { name, outcome, answer, difference, log } of replayed) {
    const label = outcome === 'same' ? 'same' : update ? 'kept' : bad(outcome);
    process.stdout.write(`${label.padEnd(9)} ${name}\n`);
    if (outcome === 'same' || update) continue;
    const lines = [
      ...(difference ?? `answered ${JSON.stringify(answer)}`).split('\n'),
      ...log.map(({ message }) => `log: ${message}`),
    ];
    process.stdout.write(lines.map((line) => `  ${line}\n`).join(''));
  }
  const hint = failed === 0 ? '' : '; homelab lambda test --update keeps the new answers';
  process.stdout.write(`${replayed.length - failed} of ${replayed.length} as recorded${hint}\n`);
}
