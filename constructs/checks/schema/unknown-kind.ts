import { groupOf } from '../../core/manifest.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { SchemaRegistry } from './registry.ts';

interface Name {
  readonly apiVersion: string;
  readonly kind: string;
}

function split(name: string): Name {
  const slash = name.lastIndexOf('/');
  return { apiVersion: name.slice(0, slash), kind: name.slice(slash + 1) };
}

/** Says that nobody serves a kind in an API version, and what was probably meant. */
export function unknownKind(
  registry: SchemaRegistry,
  minor: string,
  apiVersion: string,
  kind: string,
): Problem {
  const names = registry.kinds(minor).map(split);
  const sameKind = names.filter((name) => name.kind === kind).map((name) => name.apiVersion);
  if (sameKind.includes(apiVersion)) {
    const message = `has no imported schema; name ${kind} in imports/used.ts and run npm run imports`;
    return { path: 'kind', rule: 'unknown-kind', message };
  }
  const served = sameKind.filter((each) => groupOf(each) === groupOf(apiVersion));
  if (served.length > 0) {
    const message = `${apiVersion} is not served; use ${served.join(' or ')}`;
    return { path: 'apiVersion', rule: 'unknown-version', message };
  }
  if (sameKind.length > 0) {
    const message = `${apiVersion} has no ${kind}; use ${sameKind.join(' or ')}`;
    return { path: 'apiVersion', rule: 'unknown-kind', message };
  }
  const near = names.filter((name) => name.apiVersion === apiVersion).map((name) => name.kind);
  const hint =
    didYouMean(kind, near) ||
    didYouMean(
      kind,
      names.map((name) => name.kind),
    );
  return { path: 'kind', rule: 'unknown-kind', message: `${apiVersion} has no ${kind}${hint}` };
}
