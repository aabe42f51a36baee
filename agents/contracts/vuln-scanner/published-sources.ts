import type { ContractSource } from '../contract-source.ts';
import type { SourceSet } from '../solidity/source-set.ts';

/** Names by which projects bring other people's code along. */
const dependency = /^@|(^|\/)(node_modules|lib)\//;

/** Published sources as a set: dependencies are there to be compiled, and are not looked at themselves. */
export function publishedSources({ files, settings }: ContractSource): SourceSet {
  const names = files.map(({ name }) => name).filter((name) => !/\.(vy|json)$/.test(name));
  const own = names.filter((name) => !dependency.test(name));
  return {
    files: new Map(files.map(({ name, content }) => [name, content])),
    entries: own.length > 0 ? own : names,
    remappings: settings.remappings ?? [],
    missing: [],
  };
}
