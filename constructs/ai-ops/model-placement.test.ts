import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageModels } from './language-models.ts';
import { ModelTooLargeError, memoryUtilisation, placeModel, weakest } from './model-placement.ts';

const llama = languageModels['llama-3.1-70b'];
const contextLength = 32_768;
const free = { contextLength, gated: false };

describe('placeModel', () => {
  it.each([
    ['two L40S', 2, 48e9, 'fp8', 2],
    ['four L40S', 4, 48e9, 'fp8', 2],
    ['one H200', 1, 141e9, 'fp8', 1],
    ['two RTX 4090', 2, 24e9, undefined, 0],
    ['four RTX 4090', 4, 24e9, 'int4', 4],
    ['one L40S', 1, 48e9, undefined, 0],
  ])('puts Llama 3.1 70B on %s', (_, count, memory, quantisation, tensorParallel) => {
    const placed = () => placeModel(llama, { count, memory }, free);
    if (quantisation === undefined) return expect(placed).toThrow(ModelTooLargeError);
    expect(placed()).toMatchObject({ quantisation: { name: quantisation }, tensorParallel });
  });

  it('takes the original weights where they fit and a token is there', () => {
    const gpus = { count: 4, memory: 48e9 };
    expect(placeModel(llama, gpus, { contextLength: 4096, gated: true }).quantisation.name).toBe('bf16');
    expect(placeModel(llama, gpus, { contextLength: 4096, gated: false }).quantisation.name).toBe('fp8');
  });

  it('counts the weights as they are downloaded', () => {
    const gigabytes = (gated: boolean) => {
      const { weights } = placeModel(llama, { count: 8, memory: 80e9 }, { contextLength, gated });
      return Math.round(weights / 1e9);
    };
    expect([gigabytes(true), gigabytes(false)]).toEqual([141, 73]);
  });

  it('says for each quantisation what is missing, and what to do', () => {
    const place = () => placeModel(llama, { count: 1, memory: 24e9 }, free);
    expect(place).toThrow(
      'llama-3.1-70b with a context of 32768 tokens does not fit the GPUs of one node, 1 of 24.0 GB: ' +
        'bf16 needs a token of Hugging Face; fp8 needs 78.0 GB and 19.5 GB are free; ' +
        'int4 needs 51.3 GB and 19.5 GB are free. ' +
        'Choose a smaller model or a shorter context, or list nodes with more GPU memory.',
    );
  });

  it('never places more than the GPUs hold, and never worse with more memory', () => {
    const memory = fc.integer({ min: 8, max: 200 }).map((each) => each * 1e9);
    const context = fc.integer({ min: 1024, max: 131_072 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        memory,
        context,
        fc.boolean(),
        (count, bytes, tokens, gated) => {
          const options = { contextLength: tokens, gated };
          const placed = attempt({ count, memory: bytes }, options);
          if (!placed) return;
          expect(placed.tensorParallel).toBeLessThanOrEqual(count);
          expect(placed.weights).toBeLessThan(placed.tensorParallel * bytes * memoryUtilisation);
          expect(placed.cachedTokens).toBeGreaterThanOrEqual(tokens);
          const larger = attempt({ count, memory: bytes * 2 }, options);
          expect(larger?.quantisation.bits).toBeGreaterThanOrEqual(placed.quantisation.bits);
        },
      ),
    );
  });
});

function attempt(...[gpus, options]: [Parameters<typeof placeModel>[1], Parameters<typeof placeModel>[2]]) {
  try {
    return placeModel(llama, gpus, options);
  } catch (error) {
    if (error instanceof ModelTooLargeError) return undefined;
    throw error;
  }
}

describe('weakest', () => {
  it('is what every node has', () => {
    const nodes = [
      { count: 4, memory: 24e9 },
      { count: 2, memory: 48e9 },
    ];
    expect(weakest(nodes)).toEqual({ count: 2, memory: 24e9 });
    expect(weakest([])).toBeUndefined();
  });
});
