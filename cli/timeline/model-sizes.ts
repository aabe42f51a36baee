/** GB that Ollama pulls for a model: what the pages of ollama.com/library say of each tag. */
export const modelSizes: Readonly<Record<string, number>> = {
  'llama3.1:8b': 4.9,
  'llama3.2:1b': 1.3,
  'llama3.2:3b': 2,
  'qwen2.5-coder:1.5b': 0.99,
  'qwen2.5-coder:32b': 20,
  'qwen2.5-coder:7b': 4.7,
};
