import { BadEventError, RetryableError } from '@homelab/runtime-nodejs';
import { ExplorerError } from '../contract-fetcher/explorer.ts';
import { NodeError } from '../contract-fetcher/node.ts';
import { ShapeError } from '../events/schema.ts';
import { ObjectError } from '../ports/objects.ts';
import { RedisError } from '../ports/redis-error.ts';

/**
 * Says a broker what to do: an event that can never be worked on goes to the dead letters at once, one that meets a
 * trouble that passes comes again. Everything else comes again too, and to the dead letters in the end.
 */
export async function answering<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isPoison(error)) throw new BadEventError(error.message, { cause: error });
    if (isPassing(error)) throw new RetryableError(error.message, { cause: error });
    throw error;
  }
}

function isPoison(error: unknown): error is Error {
  return error instanceof ShapeError || (error instanceof ObjectError && !error.transient);
}

function isPassing(error: unknown): error is Error {
  if (error instanceof ExplorerError || error instanceof ObjectError) return error.transient;
  return error instanceof NodeError || error instanceof RedisError;
}
