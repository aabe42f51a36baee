import { bad, faint, strong } from '../output.ts';
import { textTable } from '../text-table.ts';
import type { CredentialReport } from './credentials.ts';

const states: Readonly<Record<CredentialReport['state'], string>> = {
  sealed: 'sealed',
  outdated: 'OUTDATED',
  missing: 'missing',
};

/** A table for each cluster, then what to do. */
export function formatCredentials(
  clusters: readonly string[],
  credentials: readonly CredentialReport[],
): string {
  const tables = clusters.map((cluster) => {
    const own = credentials.filter((each) => each.cluster === cluster);
    const title = strong(cluster);
    return own.length === 0 ? `${title} ${faint('needs none')}\n` : `${title}\n${textTable(own.map(row))}`;
  });
  return [...tables, ...advice(credentials)].join('\n');
}

function row(credential: CredentialReport): readonly string[] {
  const { namespace, name, keys, state, optional, component, stage, purpose } = credential;
  const who = component === stage ? component : `${component} (${stage})`;
  return [
    `${namespace}/${name}`,
    keys.join(', '),
    states[state],
    optional ? 'optional' : 'needed',
    who,
    purpose,
  ];
}

function advice(credentials: readonly CredentialReport[]): readonly string[] {
  const lines = [
    ...(credentials.some(({ state, optional }) => state === 'missing' && !optional)
      ? ['Where a needed one is missing, its component does without the part that it is for.']
      : []),
    ...(credentials.some(({ state }) => state === 'outdated')
      ? [bad('OUTDATED ones were sealed with another certificate than the committed one: seal them again.')]
      : []),
    ...(credentials.some(({ state }) => state !== 'sealed')
      ? ['Seal with `homelab seal NAMESPACE/NAME KEY=@FILE`.']
      : []),
  ];
  return lines.length === 0 ? [] : [`${lines.join('\n')}\n`];
}
