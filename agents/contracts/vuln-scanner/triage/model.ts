/** What a model is asked. */
export interface Question {
  readonly system: string;
  readonly user: string;
  /** JSON schema that the answer must have. */
  readonly schema: object;
  /** Same seed and question, same answer, where the model can. */
  readonly seed: number;
  /** 0 for the likeliest answer. */
  readonly temperature: number;
}

/** A language model, wherever it runs. */
export interface Model {
  /** For people. */
  readonly name: string;
  /** For caches: changes whenever answers of a model of the same name may. Default: never. */
  readonly version?: string;
  /** @returns the text of the answer, of which nothing is known. @throws ModelError */
  ask(question: Question): Promise<string>;
}

/** The model cannot be asked, or did not come to an end. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** No answer to our schema is longer. */
export const largestAnswerBytes = 64 * 1024;

/** The body of a response as JSON. @throws ModelError where it is too large, or none. */
export async function readJson(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > largestAnswerBytes) throw new ModelError('the model’s answer is too long');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (cause) {
    throw new ModelError(`the model answers ${response.status} without JSON`, { cause });
  }
}
