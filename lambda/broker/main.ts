import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startBroker } from './broker.ts';
import { openStore } from './stores/open-store.ts';
import { StoreUnavailableError } from './stores/store.ts';
import { parseTriggers, TriggerError } from './trigger.ts';

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'broker.db' },
    port: { type: 'string', default: '8080' },
    host: { type: 'string', default: '127.0.0.1' },
    triggers: { type: 'string' },
    'max-bytes': { type: 'string' },
  },
});

try {
  const triggers = values.triggers ? parseTriggers(JSON.parse(readFileSync(values.triggers, 'utf8'))) : [];
  const maxBytes = values['max-bytes'] === undefined ? undefined : Number(values['max-bytes']);
  const store = await openStore(values.store, { maxBytes });
  const broker = await startBroker({ store, triggers, port: Number(values.port), host: values.host });
  process.stdout.write(`${JSON.stringify({ listening: broker.url })}\n`);
  const stop = () => broker.close().then(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop);
} catch (error) {
  const expected = error instanceof TriggerError || error instanceof StoreUnavailableError;
  process.stderr.write(`${expected || error instanceof SyntaxError ? error.message : error}\n`);
  process.exitCode = expected || error instanceof SyntaxError ? 1 : 2;
}
