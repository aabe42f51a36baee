import { at, entries, list } from '../core/manifest.ts';
import { readKeys, spegelKeys } from './containerd.ts';

/** containerd keys that the patches of `kind.yaml` set, as `version/table.key` with their values. */
export function containerdKeys(files: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const patches = list(at(files.get('kind.yaml'), 'containerdConfigPatches'));
  return readKeys(patches.filter((patch) => typeof patch === 'string'));
}

/** What rendered node files lack for Spegel to serve images; empty when nothing does. */
export function missingSpegelSettings(files: ReadonlyMap<string, unknown>): readonly string[] {
  return files.has('kind.yaml') ? missingOnKind(files) : missingOnK3s(files);
}

function missingOnKind(files: ReadonlyMap<string, unknown>): readonly string[] {
  const present = containerdKeys(files);
  return [...spegelKeys()]
    .filter(([key, value]) => present.get(key) !== value)
    .map(([key, value]) => `kind.yaml: containerdConfigPatches: ${key} = ${value}`);
}

function missingOnK3s(files: ReadonlyMap<string, unknown>): readonly string[] {
  const embedded = at(files.get('config.yaml'), 'embedded-registry') === true;
  const mirrored = entries(at(files.get('registries.yaml'), 'mirrors')).length > 0;
  return [
    ...(embedded ? [] : ['config.yaml: embedded-registry: true']),
    ...(mirrored ? [] : ['registries.yaml: mirrors: "*"']),
  ];
}
