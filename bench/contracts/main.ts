import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CompilerProcess } from '../../agents/contracts/solidity/compiler-process.ts';
import { findSources } from '../../agents/contracts/solidity/find-sources.ts';
import { Lines } from '../../agents/contracts/solidity/lines.ts';
import { SourceLoader } from '../../agents/contracts/solidity/load-sources.ts';
import { projectRoot } from '../../agents/contracts/solidity/project-root.ts';
import { scanSources } from '../../agents/contracts/vuln-scanner/scan.ts';
import { type Labelled, readLabels } from './labels.ts';
import { type Scanned, type Score, type Share, score } from './score.ts';

const usage = `Usage: node bench/contracts/main.ts FOLDER... [--audited FOLDER]... [--json] [--misses]

Scores the scanner on folders of labelled contracts; README.md says how labels are written. Sources of an --audited
folder have no weakness: critical and high findings in them are counted for 1,000 lines.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      audited: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
    },
  });
  if (positionals.length + values.audited.length === 0) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  const compiler = new CompilerProcess();
  const scanned: Scanned[] = [];
  for (const folder of positionals)
    for (const label of readLabels(folder)) scanned.push(await scanOne(folder, label, compiler));
  for (const folder of values.audited)
    for (const label of auditedLabels(folder)) scanned.push(await scanOne(folder, label, compiler));
  compiler.close();
  const result = score(scanned);
  if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else print(result);
  if (values.misses) for (const each of scanned) printMiss(each);
  return 0;
}

function auditedLabels(folder: string): Labelled[] {
  return findSources(folder).map((path) => ({
    file: path.slice(folder.length).replace(/^\/+/u, ''),
    types: [],
    lines: [],
    kind: 'audited',
  }));
}

async function scanOne(folder: string, label: Labelled, compiler: CompilerProcess): Promise<Scanned> {
  const path = resolve(join(folder, label.file));
  try {
    const sources = new SourceLoader(projectRoot(path)).load([path]);
    const lines = new Lines(sources.files.get(sources.entries[0] ?? '') ?? '').count;
    const { findings, analysisMilliseconds, compileMilliseconds } = await scanSources(sources, { compiler });
    const times = { analysis: analysisMilliseconds, compilation: compileMilliseconds };
    return { label, findings, lines, ...times, crashed: false };
  } catch (error) {
    process.stderr.write(`${label.file}: ${error instanceof Error ? error.stack : String(error)}\n`);
    return { label, findings: [], lines: 0, analysis: 0, compilation: 0, crashed: true };
  }
}

function print({ recall, byType, macro, toldApart, reworded, audited, crashes, timeRatio }: Score): void {
  const text = ({ hit, of }: Share): string =>
    `${hit} of ${of}${of > 0 ? ` (${((100 * hit) / of).toFixed(1)} %)` : ''}`;
  const rows = [
    ['recall', text(recall)],
    ...Object.entries(byType).map(([type, each]) => [`  ${type}`, text(each)]),
    ['macro', `${(100 * macro).toFixed(1)} %`],
    ['told apart', text(toldApart)],
    ['reworded', text(reworded)],
    [
      'critical or high, audited',
      `${audited.findings} in ${audited.lines} lines (${audited.perThousand.toFixed(2)} for 1,000)`,
    ],
    ['crashes', String(crashes)],
    ['analysis for one of compiling, median', timeRatio.toFixed(2)],
  ];
  for (const [name = '', value] of rows) process.stdout.write(`${name.padEnd(40)}${value}\n`);
}

function printMiss({ label: { file, types, kind, lines }, findings }: Scanned): void {
  const hit = findings.some(({ type }) => types.includes(type));
  if (kind === 'audited' || hit === (kind !== 'mended')) return;
  process.stdout.write(`${kind} ${types[0]} ${file}${lines.length > 0 ? `:${lines.join()}` : ''}\n`);
}

process.exitCode = await main();
