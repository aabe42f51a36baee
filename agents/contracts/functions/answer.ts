import { RetryableError } from '@homelab/runtime-nodejs';
import { ExplorerError } from '../contract-fetcher/explorer.ts';
import { NodeError } from '../contract-fetcher/node.ts';
import { ObjectError } from '../ports/objects.ts';
import { RedisError } from '../ports/redis-error.ts';

/**
 * Says a broker what to do: an event that meets a trouble that passes comes again. Everything else comes again too, and
 * to the dead letters in the end; nothing is answered with 400, because RabbitMQ's Broker then keeps no dead letter.
 */
export async function answering<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isPassing(error)) throw new RetryableError(error.message, { cause: error });
    throw error;
  }
}

function isPassing(error: unknown): error is Error {
  if (error instanceof ExplorerError || error instanceof ObjectError) return error.transient;
  return error instanceof NodeError || error instanceof RedisError;
}
