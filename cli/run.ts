import { parseArgs } from 'node:util';
import type { Command, ExitCode } from './command.ts';
import { commands } from './commands/index.ts';
import { errorText, isInputError } from './error-text.ts';
import { loadCommands } from './load-commands.ts';
import { errorLine, strong } from './output.ts';

/** Runs the command that the arguments name. Never throws: what goes wrong is a message and an exit code. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const [first = '--help', second = '--help', ...rest] = args;
  if (isHelp(first)) return printOverview();
  if (!isGroup(first)) return runNamed(first, args.slice(1));
  return isHelp(second) ? printOverview(first) : runNamed(`${first} ${second}`, rest);
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h' || word === 'help';
}

/** Whether commands of two words begin with this one. */
function isGroup(word: string): boolean {
  return Object.keys(commands).some((name) => name.startsWith(`${word} `));
}

async function runNamed(name: string, args: readonly string[]): Promise<ExitCode> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return reporting(async () => runCommand(await load(), args));
  const group = name.includes(' ') ? name.replace(/ .*/, ' ') : '';
  const known = Object.keys(commands).filter((each) => each.startsWith(group));
  errorLine(`unknown command ${name}; known: ${known.sort().join(', ')}`);
  return 1;
}

/** Ends with a message and an exit code where the work throws. */
export async function reporting(work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): ExitCode {
  errorLine(errorText(error));
  return isInputError(error) ? 1 : 2;
}

async function runCommand(command: Command, args: readonly string[]): Promise<ExitCode> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${strong('Usage:')} ${command.usage}\n\n${command.summary}\n\n${command.help}\n`);
    return 0;
  }
  const parsed = parse(command, args);
  return parsed === undefined ? 1 : command.run(...parsed);
}

function parse(command: Command, args: readonly string[]): Parameters<Command['run']> | undefined {
  const { options, maxPositionals = 0, usage } = command;
  try {
    const allowPositionals = maxPositionals > 0;
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals });
    const [surplus] = positionals.slice(maxPositionals);
    if (surplus === undefined) return [values, positionals];
    errorLine(`Unexpected argument '${surplus}'\nUsage: ${usage}`);
  } catch (error) {
    errorLine(`${(error as Error).message}\nUsage: ${usage}`);
  }
  return undefined;
}

/** Lists every command, or those of a group. */
async function printOverview(group?: string): Promise<ExitCode> {
  const all = await loadCommands();
  const listed = group === undefined ? all : all.filter(({ name }) => name.startsWith(`${group} `));
  const width = Math.max(...listed.map(({ name }) => name.length)) + 2;
  const lines = listed.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`);
  const usage = `homelab ${group === undefined ? '' : `${group} `}<command> [options]`;
  process.stdout.write(
    `${strong('Usage:')} ${usage}\n\n${strong('Commands:')}\n${lines.join('\n')}\n\n` +
      'Every command takes --help. Exit codes: 0 ok, 1 the input is wrong, 2 homelab failed.\n',
  );
  return 0;
}
