import { parseArgs } from 'node:util';
import { fuzzVerifier } from '../../lambda/archive/fuzz.ts';

const usage = `Usage: npx node bench/lambda/archive-fuzz.ts [--json] [--count N] [--seed N]

Feeds the verifier of archives with N broken ones (default 10000000, most of an hour), which \`make test\` does with 100000.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    json: { type: 'boolean', default: false },
    count: { type: 'string', default: '10000000' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.help) process.stdout.write(`${usage}\n`);
else {
  const begin = performance.now();
  const counts = await fuzzVerifier(Number(values.count), Number(values.seed));
  const seconds = Math.round((performance.now() - begin) / 1000);
  const result = { ...counts, seed: Number(values.seed), seconds };
  process.stdout.write(
    values.json
      ? `${JSON.stringify(result, null, 2)}\n`
      : `${counts.accepted} accepted, ${counts.refused} refused in ${seconds} s\n`,
  );
}
