import type { SealedSource } from '../../clusters/sealed-source.ts';
import type { ClusterView, CredentialView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingInLiteral } from './finding.ts';
import { didYouMean } from './schema/nearest.ts';

const name = 'sealed-credentials';

/** What is sealed for a cluster is what its components ask for: every key, and nothing else. */
export const sealedCredentials: ClusterRule = { name, check };

function check({ spec, sealed, credentials }: ClusterView): readonly Finding[] {
  return sealed.flatMap((source) => {
    const file = `sealed/${spec.name}/${source.namespace}.${source.name}`;
    return problems(source, credentials).map(([problem, fix]) => {
      const what = `SealedSecret/${source.namespace}/${source.name}`;
      return { ...findingInLiteral(name, file, what, problem, fix), cluster: spec.name };
    });
  });
}

function problems(
  { namespace, name: sealed, encryptedData }: SealedSource,
  credentials: readonly CredentialView[],
): readonly (readonly [problem: string, fix: string])[] {
  const wanted = credentials.find((each) => each.namespace === namespace && each.name === sealed);
  if (!wanted) {
    const known = credentials.map((each) => `${each.namespace}/${each.name}`);
    const hint = didYouMean(`${namespace}/${sealed}`, known);
    return [
      [
        `no component of this cluster asks for it${hint}`,
        'Delete the file, or seal it under the right name.',
      ],
    ];
  }
  const keys = Object.keys(encryptedData);
  const surplus = keys.filter((key) => !wanted.keys.includes(key));
  const who = `${wanted.component} needs`;
  return [
    ...wanted.missing.map(
      (key) => [`has no key ${key}, which ${who}`, `Seal it again with ${wanted.keys.join(', ')}.`] as const,
    ),
    ...surplus.map((key) => {
      const hint = didYouMean(key, wanted.missing) || `; ${who} ${wanted.keys.join(', ')}`;
      return [`has the key ${key}, which nobody reads${hint}`, 'Seal it again without it.'] as const;
    }),
  ];
}
