import type { CompilerSettings, ContractSource, SourceFile } from '../contract-source.ts';

/** What is kept of a compiler's standard JSON input. */
export interface StandardJson {
  readonly language?: ContractSource['language'];
  readonly files: readonly SourceFile[];
  readonly settings: CompilerSettings;
}

/** More files than the largest projects have; the rest would only cost time. */
const mostFiles = 5000;

/** Undefined when the value is not the input of a compiler. */
export function readStandardJson(value: unknown): StandardJson | undefined {
  if (!isObject(value) || !isObject(value.sources)) return undefined;
  const language = (['Solidity', 'Vyper', 'Yul'] as const).find((name) => name === value.language);
  const settings = isObject(value.settings) ? readSettings(value.settings) : {};
  return { ...(language && { language }), files: filesOfMap(value.sources) ?? [], settings };
}

/**
 * Files of `{name: {content}}` or `{name: text}`; those that are only a URL are left out: nothing is downloaded.
 * Undefined when the value is none of these.
 */
export function filesOfMap(value: unknown): readonly SourceFile[] | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).slice(0, mostFiles);
  if (!entries.every(([, file]) => typeof file === 'string' || isObject(file))) return undefined;
  return entries.flatMap(([name, file]) => {
    const content = isObject(file) ? file.content : file;
    return typeof content === 'string' ? [{ name, content }] : [];
  });
}

/** Only what changes the meaning of the source; paths and URLs of the publisher stay behind. */
export function readSettings(settings: Readonly<Record<string, unknown>>): CompilerSettings {
  const { optimizer, evmVersion, remappings, viaIR } = settings;
  const { enabled, runs } = isObject(optimizer) ? optimizer : {};
  return {
    ...(isObject(optimizer) && {
      optimizer: { enabled: enabled === true, runs: Number.isInteger(runs) ? Number(runs) : 200 },
    }),
    ...(typeof evmVersion === 'string' && { evmVersion }),
    ...(Array.isArray(remappings) && { remappings: remappings.filter((text) => typeof text === 'string') }),
    ...(viaIR === true && { viaIR }),
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
