import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ArchiveFile, writeArchive } from '../../lambda/archive/write.ts';
import { nodePath, preparePod } from '../../lambda/builder/e2e/local-pod.ts';
import { bucket, Workbench } from '../../lambda/builder/e2e/workbench.ts';
import type { BuildInputs } from '../../lambda/builder/inputs.ts';
import { desiredBuild } from '../../lambda/builder/job/desired-build.ts';
import { type Cost, median } from '../child.ts';
import { measureBeside } from './measure-beside.ts';

const usage = `Usage: npx node bench/lambda/build.ts [--json] [--rounds N]

CPU of a build of a 5 MB zip without dependencies: its four steps, each a process of its own, from a real object store into
a real registry. Against tar, gzip and one PUT by curl of the same files, in turns, over --rounds (5). Two starts of Node that
do nothing are measured too: they are what the separation of the steps costs, two of which have nothing to do. Needs docker-registry and versitygw.`;

/** What a build may cost, for one of tar, gzip and one PUT. */
const limit = 1.3;

interface Bench {
  readonly folder: string;
  readonly bench: Workbench;
  readonly inputs: BuildInputs;
  readonly tree: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
    },
  });
  if (values.help) return void process.stdout.write(`${usage}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'build-bench-'));
  const bench = await Workbench.open();
  try {
    const files = sampleFiles();
    const archive = writeArchive(files);
    const tree = join(folder, 'tree');
    for (const { name, content } of files) {
      mkdirSync(dirname(join(tree, name)), { recursive: true });
      writeFileSync(join(tree, name), content);
    }
    const inputs = await bench.inputs({
      source: await bench.upload('bench.zip', archive),
      architectures: ['amd64'],
    });
    const result = await run({ folder, bench, inputs, tree }, Number(values.rounds));
    const report = { zipBytes: archive.length, files: files.length, ...result };
    process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : text(report));
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(place: Bench, rounds: number) {
  // Fills the compile cache; not counted.
  await buildOnce(
    { ...place, inputs: { ...place.inputs, repository: `${place.inputs.repository}-warm` } },
    'warm',
  );
  const costs = { build: [] as Cost[], starts: [] as Cost[], tools: [] as Cost[] };
  const stepCosts = new Map<string, Cost[]>();
  const digests = new Set<string>();
  let again = -1;
  for (let round = 0; round < rounds; round += 1) {
    process.stderr.write(`round ${round + 1}\n`);
    costs.tools.push(await measureTools(place, round));
    costs.starts.push(await measureStarts(place));
    // A repository of its own: every round uploads what the first one does.
    const repository = `${place.inputs.repository}-${round}`;
    const first = await buildOnce({ ...place, inputs: { ...place.inputs, repository } }, `first-${round}`);
    costs.build.push(first.cost);
    for (const [name, cost] of first.steps) stepCosts.set(name, [...(stepCosts.get(name) ?? []), cost]);
    digests.add(first.digest);
    place.bench.registry.requests();
    if (round > 0) continue;
    digests.add((await buildOnce({ ...place, inputs: { ...place.inputs, repository } }, 'second')).digest);
    again = place.bench.registry
      .requests()
      .filter((request) => /^PUT \S+\/blobs\/uploads\//.test(request)).length;
  }
  const ratios = costs.build
    .map(({ cpu }, round) => cpu / (costs.tools[round]?.cpu ?? Number.NaN))
    .sort((a, b) => a - b);
  const [build, starts, tools] = [costs.build, costs.starts, costs.tools].map((each) => median(each).cpu);
  return {
    build,
    starts,
    tools,
    steps: Object.fromEntries([...stepCosts].map(([name, each]) => [name, median(each).cpu])),
    ratio: ratios[Math.floor(rounds / 2)],
    limit,
    sameDigest: digests.size === 1,
    uploadsAgain: again,
  };
}

interface Built {
  readonly cost: Cost;
  readonly steps: ReadonlyMap<string, Cost>;
  readonly digest: string;
}

/** The steps of one Job, in folders of their own, with compiled sources as their images have them. */
async function buildOnce({ folder, bench, inputs }: Bench, name: string): Promise<Built> {
  const { accessKey, secretKey } = bench.s3.root;
  const source = { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: secretKey };
  const build = desiredBuild(inputs, bench.platform(), { namespace: 'bench', functionName: 'bench' });
  const place = join(folder, name);
  const steps = new Map<string, Cost>();
  for (const { name: step, root, command, args } of preparePod(build, { source }, place)) {
    const cache = join(folder, 'compile-cache');
    const env = [`PATH=${nodePath}`, `BUILDER_ROOT=${root}`, `NODE_COMPILE_CACHE=${cache}`];
    steps.set(step, await measureBeside(['env', ...env, command, ...args], folder));
  }
  const { result } = JSON.parse(readFileSync(join(place, 'push/dev/termination-log'), 'utf8'));
  rmSync(place, { recursive: true });
  return { cost: sum([...steps.values()]), steps, digest: result.digest };
}

async function measureStarts({ folder }: Bench): Promise<Cost> {
  const costs: Cost[] = [];
  for (let start = 0; start < 2; start += 1)
    costs.push(await measureBeside([process.execPath, '-e', '0'], folder));
  return sum(costs);
}

/** What a shell would do with the same files. */
function measureTools({ folder, bench, tree }: Bench, round: number): Promise<Cost> {
  const { accessKey, secretKey } = bench.s3.root;
  const script = [
    'set -e',
    'tar --create --directory="$1" . | gzip -6 > "$2"',
    'curl --silent --fail --aws-sigv4 aws:amz:us-east-1:s3 --user "$3" --header "x-amz-content-sha256: UNSIGNED-PAYLOAD" --upload-file "$2" "$4"',
  ].join('\n');
  const file = join(folder, 'tools.tar.gz');
  const url = `${bench.s3.url}/${bucket}/tools-${round}.tar.gz`;
  return measureBeside(['bash', '-c', script, 'bash', tree, file, `${accessKey}:${secretKey}`, url], folder);
}

/** Like a function with its packages: many texts, some binaries; 5 MB as a zip, and the same every time. */
function sampleFiles(): readonly ArchiveFile[] {
  const random = (seed: string, bytes: number): Buffer =>
    Buffer.concat(
      Array.from({ length: Math.ceil(bytes / 64) }, (_, index) =>
        createHash('sha512').update(`${seed}-${index}`).digest(),
      ),
    ).subarray(0, bytes);
  const source = (seed: number): Buffer => {
    const words = random(`text-${seed}`, 5000).toString('base64');
    const lines = words.match(/.{1,12}/g) ?? [];
    const line = (word: string): string =>
      `    if event.get("${word}") is not None:\n        return handle(event, context)\n`;
    return Buffer.from(lines.map(line).join(''));
  };
  const texts = Array.from({ length: 500 }, (_, index) => ({
    name: `packages/p${index % 20}/m${index}.py`,
    content: source(index),
  }));
  const binaries = Array.from({ length: 8 }, (_, index) => ({
    name: `packages/lib${index}.so`,
    content: random(`so-${index}`, 180_000),
  }));
  return [
    { name: 'main.py', content: Buffer.from('def handler(event, context):\n    return 1\n') },
    ...texts,
    ...binaries,
  ];
}

function sum(costs: readonly Cost[]): Cost {
  return costs.reduce((all, { wall, cpu }) => ({ wall: all.wall + wall, cpu: all.cpu + cpu }), {
    wall: 0,
    cpu: 0,
  });
}

function text(
  report: Awaited<ReturnType<typeof run>> & { readonly zipBytes: number; readonly files: number },
): string {
  const ms = (seconds = Number.NaN): string => `${(seconds * 1000).toFixed(0)} ms`;
  const { zipBytes, files, build, starts, tools, ratio = Number.NaN, sameDigest, uploadsAgain } = report;
  const steps = Object.entries(report.steps).map(([step, cpu]) => `${step} ${ms(cpu)}`);
  return [
    `A build of ${(zipBytes / 1e6).toFixed(1)} MB, ${files} files: ${ms(build)} CPU, of which ${ms(starts)} are two starts of Node`,
    `its steps: ${steps.join(', ')}`,
    `tar, gzip and one PUT: ${ms(tools)} CPU; ratio ${ratio.toFixed(2)} (limit ${limit})`,
    `again: ${sameDigest ? 'the same digest' : 'ANOTHER DIGEST'}, ${uploadsAgain} uploads`,
    '',
  ].join('\n');
}

await main();
