import { once } from 'node:events';
import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { jsonReport, textReport } from '../../lambda/dev-report.ts';
import { startDev } from '../../lambda/dev-session.ts';
import { FunctionError } from '../../lambda/function-error.ts';
import { readFunction } from '../../lambda/function-file.ts';
import { LocalBucket } from '../../lambda/local-bucket.ts';
import { parseTrigger } from '../../lambda/parse-trigger.ts';
import { parsePort } from '../../lambda/port.ts';
import { type S3Server, startS3Server } from '../../lambda/s3-server.ts';

export const dev: Command = {
  name: 'lambda dev',
  summary: 'Runs functions and a broker on this machine, and starts a function again after every save.',
  usage:
    'homelab lambda dev [FOLDER]... [--trigger FILTER]... [--port PORT] [--metrics-port PORT] ' +
    '[--broker-port PORT] [--store PLACE] [--s3 FOLDER] [--s3-port PORT] [--json]',
  help: [
    '  --trigger FILTER      one more trigger of the first function, as type=com.example.a,subject=b',
    '  --port PORT           of the first function, the next one has the next; 0: any (default 8080 if free)',
    '  --metrics-port PORT   the same for their metrics (default 9090 if free)',
    '  --broker-port PORT    of the broker; 0: any (default 8090 if free)',
    '  --store PLACE         a file, or amqp://user:password@host (default .homelab/broker.db of the first)',
    '  --s3 FOLDER           emit an event for every file that comes into FOLDER/<bucket>/',
    '  --s3-port PORT        serve that folder by the S3 API as well; needs versitygw (make e2e-tools)',
    '  --json                one JSON object a line on stdout for everything that happens',
    '',
    'No container and no cluster: each function is a process of its own with the runtime that it has in the cluster,',
    'and the broker has the triggers, retries and dead letters of Knative. What is sent while a function starts waits.',
    'FOLDER has a function.yaml; default: the working folder. Ctrl-C ends everything; events that wait stay in the store.',
    '',
    '  homelab lambda dev hello',
    '  homelab lambda dev examples/upload-files examples/upload-notify --s3 /tmp/buckets',
  ].join('\n'),
  options: {
    trigger: { type: 'string', multiple: true },
    port: { type: 'string' },
    'metrics-port': { type: 'string' },
    'broker-port': { type: 'string' },
    store: { type: 'string' },
    s3: { type: 'string' },
    's3-port': { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 20,
  run,
};

async function run(options: OptionValues, folders: readonly string[]): Promise<ExitCode> {
  const locals = (folders.length === 0 ? ['.'] : folders).map(readFunction);
  const texts = (options.trigger ?? []) as readonly string[];
  const triggers = texts.map((text, index) => parseTrigger(text, `${locals[0]?.name}-option-${index + 1}`));
  const ports = {
    port: parsePort(options.port, '--port', 8080),
    metricsPort: parsePort(options['metrics-port'], '--metrics-port', 9090),
    brokerPort: parsePort(options['broker-port'], '--broker-port', 8090),
  };
  if (options['s3-port'] !== undefined && options.s3 === undefined) {
    throw new FunctionError('--s3-port serves the folder of --s3: name it');
  }
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const report = (options.json ? jsonReport : textReport)((text) => process.stdout.write(text));
  const session = await startDev(
    locals,
    { ...ports, store: options.store as string | undefined, triggers },
    report,
  );
  let bucket: LocalBucket | undefined;
  let server: S3Server | undefined;
  try {
    if (typeof options.s3 === 'string') {
      bucket = new LocalBucket(options.s3, (event) => session.broker.publish(event));
      if (options['s3-port'] !== undefined)
        server = await startS3Server(options.s3, parsePort(options['s3-port'], '--s3-port', 0).port);
    }
    await ended;
    return 0;
  } finally {
    bucket?.close();
    await server?.stop();
    await session.close();
  }
}
