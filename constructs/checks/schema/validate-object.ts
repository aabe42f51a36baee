import { evaluateRule } from './cel.ts';
import { celValue } from './cel-value.ts';
import { nameProblem } from './kubernetes-names.ts';
import { formatPath, type Problem, type ProblemRule, show } from './problem.ts';
import type { KnownKind, SchemaRegistry } from './registry.ts';
import { type Fields, isFields } from './schema.ts';
import { type RuledValue, walk } from './structural.ts';
import { unknownKind } from './unknown-kind.ts';

/** With one of these the API server does not go on to CEL: rules rely on types and required fields. */
const BEFORE_CEL: ReadonlySet<ProblemRule> = new Set(['type', 'required', 'length']);

function* celProblems(ruled: readonly RuledValue[]): Generator<Problem> {
  for (const { path, node, rules, value } of ruled) {
    const self = celValue(node, value);
    for (const rule of rules) {
      const message = evaluateRule(rule, self);
      if (message === undefined) continue;
      const place = `${formatPath(path)}${rule.fieldPath ?? ''}`;
      yield { path: place.replace(/^\./, ''), rule: 'cel', message };
    }
  }
}

function* metadataProblems({ apiVersion, kind, metadata }: Fields, { scope }: KnownKind): Generator<Problem> {
  const { name, namespace, generateName } = isFields(metadata) ? metadata : {};
  if (name === undefined && generateName === undefined) {
    yield { path: 'metadata.name', rule: 'required', message: 'is required' };
  }
  const wrong = typeof name === 'string' ? nameProblem(String(apiVersion), String(kind), name) : undefined;
  if (wrong !== undefined) yield { path: 'metadata.name', rule: 'format', message: wrong };
  if (scope === 'Namespaced' && namespace === undefined) {
    yield {
      path: 'metadata.namespace',
      rule: 'required',
      message: `is required: a ${kind} lives in a namespace`,
    };
  }
}

/** What is wrong with the words that say which kind an object is. */
function* typeProblems(manifest: Fields): Generator<Problem> {
  for (const field of ['apiVersion', 'kind']) {
    const value = manifest[field];
    if (value === undefined) yield { path: field, rule: 'required', message: 'is required' };
    else if (typeof value !== 'string')
      yield { path: field, rule: 'type', message: `must be string, not ${show(value)}` };
  }
}

/**
 * Validates an object as the API server of a Kubernetes version would with fieldValidation=Strict.
 * @param minor - Kubernetes version of the cluster, such as `1.36`
 * @returns every problem: kind, name, structure in the order of the object, then CEL rules
 * @throws {UnknownKubernetesError} when imports/ does not have that version
 * @throws {CelUnsupportedError} when a rule of the kind is beyond the CEL engine
 */
export function validateObject(
  registry: SchemaRegistry,
  minor: string,
  manifest: Fields,
): readonly Problem[] {
  const untyped = [...typeProblems(manifest)];
  if (untyped.length > 0) return untyped;
  const apiVersion = String(manifest.apiVersion);
  const kind = String(manifest.kind);
  const known = registry.find(minor, apiVersion, kind);
  if (!known) return [unknownKind(registry, minor, apiVersion, kind)];
  const { problems, ruled } = walk(known.schema, manifest, known.resolve);
  const structural = [...metadataProblems(manifest, known), ...problems];
  const typed = !problems.some(({ rule }) => BEFORE_CEL.has(rule));
  return typed ? [...structural, ...celProblems(ruled)] : structural;
}
