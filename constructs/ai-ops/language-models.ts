/** What is known of a model before it is downloaded. */
export interface LanguageModel {
  /** Name by which the server knows it. */
  readonly name: string;
  readonly parameters: number;
  /** Parameters of the input and output embeddings: no quantisation touches them. */
  readonly embeddingParameters: number;
  readonly layers: number;
  /** Attention heads; tensor parallelism splits them evenly. */
  readonly heads: number;
  readonly keyValueHeads: number;
  readonly headSize: number;
  /** From the most precise to the smallest. */
  readonly quantisations: readonly Quantisation[];
}

export interface Quantisation {
  readonly name: 'bf16' | 'fp8' | 'int4';
  /** Bits of a parameter, its share of scales included. */
  readonly bits: number;
  /** Bits of a number in the key-value cache. */
  readonly cacheBits: 8 | 16;
  /** Repository on Hugging Face. */
  readonly repository: string;
  /** Whether its owner gives it only to accounts that have accepted a licence there. */
  readonly gated: boolean;
}

/** The models that vLLM can serve here, by the name that a cluster's literal uses. */
export const languageModels = {
  'llama-3.1-70b': {
    name: 'llama-3.1-70b',
    parameters: 70_553_706_496,
    embeddingParameters: 2 * 128_256 * 8192,
    layers: 80,
    heads: 64,
    keyValueHeads: 8,
    headSize: 128,
    quantisations: [
      {
        name: 'bf16',
        bits: 16,
        cacheBits: 16,
        repository: 'meta-llama/Llama-3.1-70B-Instruct',
        gated: true,
      },
      {
        name: 'fp8',
        bits: 8,
        cacheBits: 8,
        repository: 'RedHatAI/Meta-Llama-3.1-70B-Instruct-FP8',
        gated: false,
      },
      {
        name: 'int4',
        bits: 4.25,
        cacheBits: 16,
        repository: 'RedHatAI/Meta-Llama-3.1-70B-Instruct-quantized.w4a16',
        gated: false,
      },
    ],
  },
} as const satisfies Record<string, LanguageModel>;
