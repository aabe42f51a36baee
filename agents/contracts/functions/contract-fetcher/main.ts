import {
  type Context,
  type Handler,
  type Logger,
  type ReplyEvent,
  RetryableError,
} from '@homelab/runtime-nodejs';
import { chains } from '../../chain.ts';
import { Backlog } from '../../contract-fetcher/backlog.ts';
import { FetchError } from '../../contract-fetcher/fetch-contract.ts';
import { fetcherFromSettings, watchedChains } from '../../contract-fetcher/from-settings.ts';
import { Watcher } from '../../contract-fetcher/watcher/watcher.ts';
import { type ContractRequest, eventTypes } from '../../events/event-types.ts';
import { message } from '../../events/message.ts';
import { pack } from '../../events/payload.ts';
import { checked } from '../../events/schema.ts';
import { Settings } from '../../settings.ts';
import { answering } from '../answer.ts';
import { every } from '../every.ts';
import { count } from '../metrics.ts';
import { brokerPublisher } from '../publish.ts';
import { closeSurroundings, type Surroundings, surroundings } from '../surroundings.ts';

type Say = Pick<Logger, 'info' | 'warn' | 'error'>;

/** Fetches the contract of a `requested` event; any other event is the clock: it looks at blocks and at the backlog. */
export const handler: Handler = (event, context) =>
  answering(async () => {
    const around = await surroundings();
    if (event.type === eventTypes.requested)
      return fetchRequested(checked('requested', event.data), event.id, around, context);
    await tick(around, context.logger, traceparentOf(context));
    return undefined;
  });

async function fetchRequested(
  request: ContractRequest,
  cause: string,
  { settings, cache, records, objects }: Surroundings,
  { logger }: Context,
): Promise<ReplyEvent | undefined> {
  const { chain, address } = request;
  const report = (error: Error): void => logger.warn('an explorer fails', { error });
  const fetcher = fetcherFromSettings(settings, { cache, report });
  const backlog = new Backlog(records);
  try {
    const contract = await fetcher.fetch(chains[chain], address);
    await backlog.settle(request);
    count('contracts_fetched_total', { chain, status: 'fetched' });
    const { implementation, codeHash, source } = contract;
    const subject = {
      chain,
      address,
      implementation,
      codeHash,
      contractName: source.contractName.slice(0, 256),
    };
    return message('fetched', { ...subject, contract: await pack(contract, objects) }, cause);
  } catch (error) {
    count('contracts_fetched_total', {
      chain,
      status: error instanceof FetchError ? error.problem : 'error',
    });
    if (!(error instanceof FetchError)) throw error;
    const waits = error.problem === 'not-verified' && (await backlog.postpone(request));
    if (!waits) await backlog.settle(request);
    logger.info(waits ? 'waits for its source' : 'given up', { chain, address, reason: error.message });
    return undefined;
  }
}

/** One chain's trouble is no other's; the event comes again as long as there is one. */
async function tick({ settings, records }: Surroundings, say: Say, traceparent?: string): Promise<void> {
  const publisher = brokerPublisher(
    settings.need('BROKER_URL', "the broker's ingress"),
    '/contracts/watcher',
  );
  const publish = (request: ContractRequest): Promise<void> =>
    publisher.publish(
      message('requested', request, request.block?.hash ?? String(request.attempt ?? 0)),
      traceparent,
    );
  const failed: string[] = [];
  for (const { chain, rpc } of watchedChains(settings)) {
    const confirmations = settings.number('WATCH_CONFIRMATIONS', chain.confirmations);
    const watcher = new Watcher({ chain, rpc, records, publish, confirmations });
    try {
      const { blocks, contracts, orphaned, behind } = await watcher.tick();
      if (blocks + orphaned > 0)
        say.info('blocks read', { chain: chain.name, blocks, contracts, orphaned, behind });
    } catch (error) {
      say.warn('a chain cannot be read', { chain: chain.name, error });
      failed.push(chain.title);
    }
  }
  for (const request of await new Backlog(records).due()) await publish(request);
  if (failed.length > 0) throw new RetryableError(`${failed.join(', ')} cannot be read`);
}

function traceparentOf({ trace }: Context): string {
  return `00-${trace.traceId}-${trace.spanId}-${trace.sampled ? '01' : '00'}`;
}

const seconds = Settings.fromEnvironment().number('WATCH_INTERVAL_SECONDS', 0);
const quiet: Say = { info: () => {}, warn: () => {}, error: () => {} };
const stopTicking = every(seconds, async () => tick(await surroundings(), quiet));

export async function stop(): Promise<void> {
  stopTicking();
  await closeSurroundings();
}
export { metrics } from '../metrics.ts';
