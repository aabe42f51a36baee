import { compare } from '../../constructs/core/manifest.ts';
import { faint, strong } from '../output.ts';
import { textTable } from '../text-table.ts';
import type { FleetSkew } from './fleet-skew.ts';
import { type ItemKind, itemKinds } from './inventory.ts';
import type { Support } from './support.ts';

const titles: Readonly<Record<ItemKind, string>> = {
  kubernetes: 'Kubernetes',
  flux: 'Flux',
  chart: 'Charts',
  image: 'Images',
};

const states: Readonly<Record<Support['state'], string>> = {
  supported: 'ok',
  ending: 'ends soon',
  out: 'OUT',
  unknown: 'unknown',
};

/** Versions by kind, then what is known of their support. */
export function formatSkew({ date, clusters, items, support }: FleetSkew): string {
  const kinds = itemKinds.flatMap((kind) => {
    const rows = items
      .filter((item) => item.kind === kind)
      .flatMap(({ name, versions, differs }) =>
        versions.map((each, index) => [
          index === 0 ? name : '',
          short(each.version),
          differs ? 'differs' : '',
          who(each.clusters, clusters),
        ]),
      );
    return rows.length === 0 ? [] : `${strong(titles[kind])}\n${textTable(rows)}`;
  });
  return [
    ...kinds,
    `${strong('Support')} ${faint(`on ${date}`)}\n${textTable(windows(support, clusters))}`,
  ].join('\n');
}

/** One row for all clusters of which the same is true, by kind and name. */
function windows(support: readonly Support[], clusters: readonly string[]): readonly (readonly string[])[] {
  const order = ({ kind }: Support): number => itemKinds.indexOf(kind);
  const sorted = [...support].sort((a, b) => order(a) - order(b) || compare(a.name, b.name));
  const alike = Map.groupBy(sorted, ({ name, version, state, detail }) =>
    JSON.stringify([name, version, state, detail]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const where = group.map(({ cluster }) => cluster);
    return [[`${first.name} ${first.version}`, states[first.state], first.detail, who(where, clusters)]];
  });
}

function who(some: readonly string[], all: readonly string[]): string {
  return some.length === all.length ? 'every cluster' : some.join(', ');
}

/** Enough of a digest for people to tell it from another. */
function short(version: string): string {
  return version.replace(/(sha256:[0-9a-f]{12})[0-9a-f]*/, '$1');
}
