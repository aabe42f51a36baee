import { parseArgs } from 'node:util';
import { type Runtime, runtimes } from '../../cli/lambda/function-spec.ts';
import { benchBroker } from './broker.ts';
import { benchDev, type DevResult } from './dev.ts';
import { brokerText, devLimitMs, devText, runtimeText } from './report.ts';
import { benchRuntimes } from './runtimes.ts';

const usage = `Usage: npm run bench -- lambda [PART]... [--json] [--runtime NAME]... [--rounds N] [--requests N] [--starts N]
                                       [--without-others] [--events N] [--broker-rounds N] [--saves N]

Measures functions. PART is runtimes, broker or dev (default: runtimes broker). Everything is measured in turns, A B A B,
and CPU is what the scheduler counts for the processes measured, not for those that send.

  runtimes  a bare server of the language, our runtime and those of other projects, which are installed into .cache:
            CPU a request over --rounds (41) of --requests (1000) after 20,000 to warm up, in binary and structured
            mode, seconds from start to the first 2xx over --starts (15), and resident memory
  broker    CPU and time at the disk an event takes, over --broker-rounds (3) of --events (20000), on SQLite and on
            RabbitMQ, and RabbitMQ alone: with a bare client, and with its own PerfTest where java and mvn are there
  dev       from a save to the first answer by what was saved, in \`homelab lambda dev\`, over --saves (10)

Programs of their own beside it: bench/lambda/build.ts measures builds, broker-chaos.ts kills the broker while 100,000
events pass, archive-fuzz.ts breaks archives; npx node runs them.

--runtime nodejs, python or go measures only that one. Ratios are medians of what each round gave for one of the bare
server; machines differ, ratios hardly do.`;

const parts = ['runtimes', 'broker', 'dev'] as const;

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  json: { type: 'boolean', default: false },
  runtime: { type: 'string', multiple: true },
  rounds: { type: 'string', default: '41' },
  requests: { type: 'string', default: '1000' },
  starts: { type: 'string', default: '15' },
  'without-others': { type: 'boolean', default: false },
  events: { type: 'string', default: '20000' },
  'broker-rounds': { type: 'string', default: '3' },
  saves: { type: 'string', default: '10' },
} as const;

/** `npm run bench -- lambda`. Returns the exit code. */
export async function benchLambda(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const asked: readonly string[] = values.runtime ?? runtimes;
  const names = runtimes.filter((name) => asked.includes(name));
  const unknown = [
    ...positionals.filter((name) => !parts.some((part) => part === name)),
    ...asked.filter((name) => !runtimes.some((runtime) => runtime === name)),
  ];
  if (unknown.length > 0) {
    process.stderr.write(`there is no ${unknown.join(', ')}\n${usage}\n`);
    return 1;
  }
  const wanted = new Set(positionals.length > 0 ? positionals : ['runtimes', 'broker']);
  const result = {
    ...(wanted.has('runtimes') && { runtimes: await measureRuntimes(names, values) }),
    ...(wanted.has('broker') && {
      broker: await benchBroker(Number(values.events), Number(values['broker-rounds'])),
    }),
    ...(wanted.has('dev') && { dev: await measureDev(names, Number(values.saves)), devLimitMs }),
  };
  if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else
    process.stdout.write(
      [
        ...(result.runtimes ?? []).map(runtimeText),
        ...(result.broker ? [brokerText(result.broker)] : []),
        ...(result.dev ? [devText(result.dev)] : []),
      ].join('\n'),
    );
  return 0;
}

type Values = Readonly<Record<'rounds' | 'requests' | 'starts', string>> & {
  readonly 'without-others': boolean;
};

function measureRuntimes(names: readonly Runtime[], values: Values): ReturnType<typeof benchRuntimes> {
  return benchRuntimes({
    names,
    rounds: Number(values.rounds),
    requests: Number(values.requests),
    starts: Number(values.starts),
    withOthers: !values['without-others'],
  });
}

async function measureDev(names: readonly Runtime[], saves: number): Promise<readonly DevResult[]> {
  const results: DevResult[] = [];
  for (const name of names) results.push(await benchDev(name, saves));
  return results;
}
