import { strong } from '../output.ts';
import { textTable } from '../text-table.ts';
import type { Diagnosis, Examined } from './examine.ts';

/** Targets with the same needs stand together. */
export function formatDiagnosis({ targets }: Diagnosis): string {
  const alike = Map.groupBy(targets, ({ needs }) => JSON.stringify(needs));
  const texts = [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return `${strong(group.map(({ name }) => name).join(', '))}\n${textTable(first.needs.map(row))}`;
  });
  return texts.join('\n');
}

function row({ tool, range, state, found, unless, get }: Examined): readonly string[] {
  if (state === 'ok') return [tool, found, 'ok', range && `needs ${range}`];
  const instead = unless ? `not needed when ${unless}; ` : '';
  const wanted = range ? `needs ${range}; ` : '';
  return [tool, state === 'unfit' ? found : '-', problem(state, found), `${wanted}${instead}${get}`];
}

function problem(state: Exclude<Examined['state'], 'ok'>, found: string): string {
  if (state === 'broken') return `BROKEN (${found})`;
  return state === 'missing' ? 'MISSING' : 'UNFIT';
}
