import type { Json } from '../../constructs/core/manifest.ts';
import { align } from './align.ts';
import { canonical, isMap, isSame } from './json.ts';
import type { SchemaPlace } from './schema-place.ts';

/** An item of a list on both sides, or on one. */
export interface ItemPair {
  /** Its key, or its index: the new one, or the old one of an item that is gone. */
  readonly label: string;
  readonly before?: Json;
  readonly after?: Json;
}

export interface PairedItems {
  readonly pairs: readonly ItemPair[];
  /** Labels of the common items in their old and new order, when that is what differs. */
  readonly reordered?: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/**
 * Finds the items that belong together: by the keys that Kubernetes merges the list by, by `name` where all items
 * have a different one, and otherwise by what is equal, a replaced item with what stands in its place.
 */
export function pairItems(before: readonly Json[], after: readonly Json[], place: SchemaPlace): PairedItems {
  const old = keyed(before, place);
  const now = keyed(after, place);
  return old && now ? pairByKey(old, now) : { pairs: pairByPlace(before, after, place) };
}

type Keyed = ReadonlyMap<string, Json>;

/** The items by their key; undefined when they have none, or not each its own. */
function keyed(items: readonly Json[], place: SchemaPlace): Keyed | undefined {
  const keys = place.mapKeys ?? ['name'];
  const found = new Map<string, Json>();
  for (const item of items) {
    if (!isMap(item)) return undefined;
    const parts = keys.flatMap((key) => item[key] ?? place.item.property(key).default ?? []);
    if (parts.length === 0) return undefined;
    found.set(parts.join('/'), item);
  }
  return found.size === items.length ? found : undefined;
}

function pairByKey(before: Keyed, after: Keyed): PairedItems {
  const labels = [...new Set([...before.keys(), ...after.keys()])];
  const pairs = labels.map((label) => ({ label, before: before.get(label), after: after.get(label) }));
  const common = {
    before: [...before.keys()].filter((label) => after.has(label)),
    after: [...after.keys()].filter((label) => before.has(label)),
  };
  return isSame(common.before, common.after) ? { pairs } : { pairs, reordered: common };
}

function pairByPlace(before: readonly Json[], after: readonly Json[], place: SchemaPlace): ItemPair[] {
  const pairs: ItemPair[] = [];
  let removed: number[] = [];
  let added: number[] = [];
  const flush = (): void => {
    const both = place.isSet ? 0 : Math.min(removed.length, added.length);
    const replaced = added.slice(0, both);
    for (const [index, now] of replaced.entries()) {
      pairs.push({ label: String(now), before: before[removed[index] as number], after: after[now] });
    }
    for (const old of removed.slice(both)) pairs.push({ label: String(old), before: before[old] });
    for (const now of added.slice(both)) pairs.push({ label: String(now), after: after[now] });
    removed = [];
    added = [];
  };
  for (const item of align(before.map(canonical), after.map(canonical))) {
    if (item.before !== undefined && item.after !== undefined) flush();
    else if (item.before !== undefined) removed.push(item.before);
    else if (item.after !== undefined) added.push(item.after);
  }
  flush();
  return pairs;
}
