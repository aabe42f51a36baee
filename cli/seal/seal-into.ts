import { type SealScope, sealScopes } from '../../clusters/sealed-source.ts';
import type { OptionValues } from '../command.ts';
import { isSame, parseSecretName, type SealableCluster, whoAsks } from './asking.ts';
import { parseAssignments, readValue } from './assignments.ts';
import {
  certificatePath,
  committedCertificate,
  readCertificate,
  type SealingCertificate,
} from './certificate.ts';
import { SealInputError } from './input-error.ts';
import { seal } from './seal.ts';
import { writeSource } from './sealed-folder.ts';

/**
 * Seals what the arguments say into the tree at `root`, for every cluster that asks for it.
 * @param clusters rendered only when the arguments are sound
 * @returns one line for each file written
 * @throws SealInputError before anything is written
 */
export function sealInto(
  root: string,
  clusters: () => readonly SealableCluster[],
  options: OptionValues,
  [target, ...assignments]: readonly string[],
): readonly string[] {
  const scope = parseScope(options.scope);
  const wanted = parseSecretName(target);
  const sources = parseAssignments(assignments);
  if (sources.length === 0) throw new SealInputError('nothing to seal: write KEY=@FILE or KEY=-');
  const asking = whoAsks(wanted, clusters());
  const certificates = certificatesFor(
    root,
    asking.map(({ cluster }) => cluster.spec.name),
    options,
  );
  const values = new Map(sources.map((source) => [source.key, readValue(source)]));
  try {
    const sealed = asking.map(({ cluster: { spec, sealed: before }, credential }) => {
      const certificate = certificates.get(spec.name) as SealingCertificate;
      const existing = before.find((source) => isSame(source, wanted));
      return [spec.name, seal({ credential, certificate, scope, values, existing })] as const;
    });
    return sealed.map(([cluster, source]) => {
      return `${writeSource(root, cluster, source)}: ${Object.keys(source.encryptedData).join(', ')}`;
    });
  } finally {
    for (const value of values.values()) value.fill(0);
  }
}

function parseScope(text: OptionValues[string] = 'strict'): SealScope {
  const scope = sealScopes.find((each) => each === text);
  if (scope) return scope;
  throw new SealInputError(`--scope ${text} is none of ${sealScopes.join(', ')}`);
}

function certificatesFor(
  root: string,
  clusters: readonly string[],
  { certificate: file }: OptionValues,
): ReadonlyMap<string, SealingCertificate> {
  if (typeof file !== 'string') return new Map(clusters.map((name) => [name, committed(root, name)]));
  if (clusters.length === 1) return new Map(clusters.map((name) => [name, readCertificate(file)]));
  throw new SealInputError(
    `--certificate is of one cluster, ${clusters.join(', ')} ask for the Secret: say --cluster`,
  );
}

function committed(root: string, cluster: string): SealingCertificate {
  const certificate = committedCertificate(root, cluster);
  if (certificate) return certificate;
  const path = certificatePath(cluster);
  throw new SealInputError(`there is no ${path}: docs/operations/secrets.md says how to make or fetch it`);
}
