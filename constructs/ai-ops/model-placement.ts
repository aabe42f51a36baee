import type { LanguageModel, Quantisation } from './language-models.ts';

/** GPUs that one pod can have: all of one node. */
export interface NodeGpus {
  readonly count: number;
  /** Bytes of one GPU. */
  readonly memory: number;
}

export interface PlacementOptions {
  /** Tokens of the longest conversation; the cache must hold one. */
  readonly contextLength: number;
  /** Whether there is a token for models that ask for one. */
  readonly gated: boolean;
}

export interface Placement {
  readonly quantisation: Quantisation;
  /** GPUs over which each layer is split. */
  readonly tensorParallel: number;
  /** Bytes that are downloaded. */
  readonly weights: number;
  /** Tokens of all conversations together that the cache holds. */
  readonly cachedTokens: number;
}

/** Share of a GPU's memory that the server takes; the rest is for the driver and other contexts. */
export const memoryUtilisation = 0.9;
/** Bytes of each GPU that activations, compiled graphs and communication take. */
const overhead = 2 * 2 ** 30;

/** No quantisation of a model fits the GPUs. */
export class ModelTooLargeError extends Error {
  override readonly name = 'ModelTooLargeError';

  constructor(model: LanguageModel, gpus: NodeGpus, contextLength: number, attempts: readonly string[]) {
    super(
      `${model.name} with a context of ${contextLength} tokens does not fit the GPUs of one node, ` +
        `${gpus.count} of ${gigabytes(gpus.memory)}: ${attempts.join('; ')}. ` +
        'Choose a smaller model or a shorter context, or list nodes with more GPU memory.',
    );
  }
}

/**
 * The most precise quantisation that fits one node with a conversation of full length, on the fewest GPUs that hold it.
 * @throws ModelTooLargeError when none does
 */
export function placeModel(model: LanguageModel, gpus: NodeGpus, options: PlacementOptions): Placement {
  const attempts: string[] = [];
  for (const quantisation of model.quantisations) {
    if (quantisation.gated && !options.gated) {
      attempts.push(`${quantisation.name} needs a token of Hugging Face`);
      continue;
    }
    for (const tensorParallel of splits(model, gpus.count)) {
      const placement = place(model, quantisation, tensorParallel, gpus.memory);
      if (placement.cachedTokens >= options.contextLength) return placement;
    }
    const needed = bytesNeeded(model, quantisation, options.contextLength);
    attempts.push(`${quantisation.name} needs ${gigabytes(needed)} and ${gigabytes(usable(gpus))} are free`);
  }
  throw new ModelTooLargeError(model, gpus, options.contextLength, attempts);
}

/** The weakest of the nodes: a pod may come to any of them. Undefined when there is none. */
export function weakest(nodes: readonly NodeGpus[]): NodeGpus | undefined {
  if (nodes.length === 0) return undefined;
  return {
    count: Math.min(...nodes.map(({ count }) => count)),
    memory: Math.min(...nodes.map(({ memory }) => memory)),
  };
}

function place(
  model: LanguageModel,
  quantisation: Quantisation,
  tensorParallel: number,
  memory: number,
): Placement {
  const weights = weightBytes(model, quantisation);
  const left = memory * memoryUtilisation - overhead - weights / tensorParallel;
  const token = cacheBytes(model, quantisation) / tensorParallel;
  return { quantisation, tensorParallel, weights, cachedTokens: Math.max(0, Math.floor(left / token)) };
}

/** Powers of two that divide the heads and do not exceed the GPUs, smallest first. */
function splits({ heads, keyValueHeads }: LanguageModel, count: number): readonly number[] {
  const all = [1, 2, 4, 8, 16];
  return all.filter((each) => each <= count && heads % each === 0 && keyValueHeads % each === 0);
}

function weightBytes({ parameters, embeddingParameters }: LanguageModel, { bits }: Quantisation): number {
  return Math.ceil(((parameters - embeddingParameters) * bits) / 8 + embeddingParameters * 2);
}

/** Bytes of one token in the cache: a key and a value in each layer. */
function cacheBytes({ layers, keyValueHeads, headSize }: LanguageModel, { cacheBits }: Quantisation): number {
  return (2 * layers * keyValueHeads * headSize * cacheBits) / 8;
}

function bytesNeeded(model: LanguageModel, quantisation: Quantisation, contextLength: number): number {
  return weightBytes(model, quantisation) + contextLength * cacheBytes(model, quantisation);
}

function usable({ count, memory }: NodeGpus): number {
  return Math.max(0, count * (memory * memoryUtilisation - overhead));
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
