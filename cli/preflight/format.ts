import { faint, strong } from '../output.ts';
import { textTable } from '../text-table.ts';
import type { ClusterPreflight } from './cluster-preflight.ts';
import type { Verdict } from './need.ts';

const states: Readonly<Record<Verdict['state'], string>> = {
  met: 'met',
  unmet: 'NOT MET',
  unmeasured: 'measure',
};

/** One line for all nodes of which the same is true. */
export function formatPreflight({ cluster, engine, nodes, measured, verdicts }: ClusterPreflight): string {
  const alike = Map.groupBy(verdicts, ({ need, state, detail }) => JSON.stringify([need, state, detail]));
  const rows = [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const where = group.flatMap(({ node }) => node ?? []);
    const who = where.length === nodes.length ? 'every node' : where.join(', ') || 'the cluster';
    return [[first.need, states[first.state], `${first.detail} ${faint(`(${who})`)}`]];
  });
  const said =
    measured.length === 0 ? 'by its literal' : `${measured.length} of ${nodes.length} nodes measured`;
  const head = `${strong(cluster)} ${faint(`on ${engine}, ${said}`)}\n`;
  return rows.length === 0 ? `${head}  needs nothing of its nodes\n` : head + textTable(rows);
}
