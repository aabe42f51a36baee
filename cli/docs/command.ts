import { parseArgs } from 'node:util';
import type { FleetSpec } from '../../clusters/fleet.ts';
import type { Command, ExitCode } from '../command.ts';
import { writeGenerated } from '../imports/generated-files.ts';
import { MarkerError } from './component-page.ts';
import { type Pages, renderPages, stalePages, strayPages } from './pages.ts';

const help = `Usage: npm run docs [-- --check]

Generates docs/clusters/, docs/commands/, docs/components/README.md and the block between
the markers of each page in docs/components/ from the source. What is written by hand around it stays.

  --check  write nothing; exit 1 and name the pages that are not what the source renders
  --help   this text
`;

/** Where the command works; streams take whole texts. */
export interface CommandContext {
  readonly fleet: FleetSpec;
  /** Those that get a page. */
  readonly commands: readonly Command[];
  /** The folder docs/. */
  readonly docs: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Runs `npm run docs`: 0 done, 1 pages are stale or wrong, 2 a failure of ours. */
export function runDocs(args: readonly string[], context: CommandContext): ExitCode {
  const options = parseOptions(args);
  if (options instanceof Error) return fail(context, `${options.message}\n${help}`, 1);
  if (options.help) {
    context.print(help);
    return 0;
  }
  try {
    const pages = renderPages(context.fleet, context.commands, context.docs);
    return options.check ? check(pages, context) : write(pages, context);
  } catch (error) {
    if (error instanceof MarkerError) return fail(context, `${error.message}\n`, 1);
    return fail(context, `${error instanceof Error ? error.stack : error}\n`, 2);
  }
}

function parseOptions(args: readonly string[]): { check?: boolean; help?: boolean } | Error {
  try {
    const options = { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return error as Error;
  }
}

function check(pages: Pages, context: CommandContext): ExitCode {
  const stale = stalePages(pages, context.docs);
  if (stale.length > 0) {
    const lines = stale.map((path) => `stale: docs/${path}\n`).join('');
    return fail(context, `${lines}run \`npm run docs\` and commit them\n`, 1);
  }
  context.print(`${pages.size} pages are what the source renders\n`);
  return 0;
}

/** Pages of clusters and commands that are gone are removed; those of components hold handwork, so they are only named. */
function write(pages: Pages, context: CommandContext): ExitCode {
  const { written, removed } = writeGenerated(context.docs, pages, ['clusters', 'commands']);
  context.print(`${pages.size} pages: ${written.length} written, ${removed.length} removed\n`);
  const stray = strayPages(pages, context.docs);
  if (stray.length === 0) return 0;
  const lines = stray.map((path) => `no component stands behind docs/${path}: delete or rename it\n`);
  return fail(context, lines.join(''), 1);
}

function fail(context: CommandContext, text: string, code: ExitCode): ExitCode {
  context.complain(text);
  return code;
}
