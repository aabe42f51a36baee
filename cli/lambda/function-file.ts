import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { parseTriggers, TriggerError } from '../../lambda/broker/trigger.ts';
import { envProblems } from './function-env.ts';
import { FunctionError, problemsError } from './function-error.ts';
import {
  clusterFields,
  type FunctionSpec,
  type FunctionTrigger,
  isFunctionName,
  type LocalFunction,
  nameRule,
  runtimes,
  styles,
} from './function-spec.ts';

export const functionFile = 'function.yaml';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the function of a folder.
 * @throws FunctionError with every problem, and with what to do where there is no function
 */
export function readFunction(folder: string): LocalFunction {
  const path = join(folder, functionFile);
  if (!existsSync(path)) {
    throw new FunctionError(
      `${path} is not there: name the folder of a function, or make one by homelab lambda init`,
    );
  }
  return { ...parseFunction(readFileSync(path, 'utf8'), path), folder: resolve(folder) };
}

/** @throws FunctionError with every problem */
export function parseFunction(text: string, path: string): FunctionSpec {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw problemsError(
      `${path} is no YAML:`,
      document.errors.map(({ message }) => message.split('\n')[0] ?? message),
    );
  }
  const value: unknown = document.toJS();
  if (!isFields(value)) throw new FunctionError(`${path} must be a mapping with name, runtime and handler`);
  const problems = [
    ...unknownFields(value),
    ...Object.entries(rules).flatMap(([name, rule]) => rule(value[name], name)),
  ];
  const spec: FunctionSpec = { ...defaults, ...(value as Pick<FunctionSpec, 'name' | 'runtime'>) };
  if (problems.length === 0) problems.push(...triggerProblems(spec));
  if (problems.length > 0) throw problemsError(`${path} is not valid:`, problems);
  return { ...spec, triggers: namedTriggers(spec) };
}

const defaults = {
  handler: 'main.handler',
  style: 'event',
  timeoutSeconds: 300,
  concurrency: 0,
  env: {},
  triggers: [],
  cluster: {},
} as const;

type Rule = (value: unknown, name: string) => readonly string[];

const rules: Readonly<Record<keyof FunctionSpec, Rule>> = {
  name: (value) => (typeof value === 'string' && isFunctionName(value) ? [] : [`name: ${nameRule}`]),
  runtime: oneOf(runtimes, true),
  handler: (value) =>
    value === undefined || isHandler(value) ? [] : ['handler: write module.function, as in main.handler'],
  style: oneOf(styles, false),
  timeoutSeconds: (value) => {
    const fits = value === undefined || (typeof value === 'number' && value > 0 && value <= 3600);
    return fits ? [] : ['timeoutSeconds: a number above 0, at most 3600'];
  },
  concurrency: (value) => {
    const fits =
      value === undefined || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1000);
    return fits ? [] : ['concurrency: a whole number from 0 (no limit) to 1000'];
  },
  env: envProblems,
  triggers: (value) => {
    const fits = value === undefined || (Array.isArray(value) && value.every(isFields));
    return fits ? [] : ['triggers: a list of triggers, each with filter or filters'];
  },
  cluster: (value) => {
    if (value === undefined) return [];
    const known: readonly string[] = clusterFields;
    const fits = isFields(value) && Object.keys(value).every((name) => known.includes(name));
    return fits ? [] : [`cluster: fields of a LambdaFunction, of ${known.join(', ')}`];
  },
};

function oneOf(known: readonly string[], required: boolean): Rule {
  return (value, name) => {
    if (known.some((each) => each === value) || (value === undefined && !required)) return [];
    return [`${name}: one of ${known.join(', ')}`];
  };
}

/** A path of modules without `..`, and the name of a function. */
function isHandler(value: unknown): boolean {
  return typeof value === 'string' && /^(?!.*\.\.)\w[\w./-]*\.[A-Za-z_]\w*$/.test(value);
}

function unknownFields(value: Fields): readonly string[] {
  const known = Object.keys(rules);
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => `${name}: unknown; known are ${known.join(', ')}`);
}

/** The broker's own rules, with the function in the place of the subscriber that it will be. */
function triggerProblems(spec: FunctionSpec): readonly string[] {
  const own = spec.triggers.filter((trigger) => 'subscriber' in trigger);
  if (own.length > 0) return ['triggers: leave out subscriber, it is the function'];
  try {
    parseTriggers(namedTriggers(spec).map((trigger) => ({ ...trigger, subscriber: 'http://127.0.0.1' })));
    return [];
  } catch (error) {
    if (error instanceof TriggerError) return error.problems;
    throw error;
  }
}

/** A trigger without a name has that of the function; the second one with its number. */
function namedTriggers({ name, triggers }: FunctionSpec): readonly FunctionTrigger[] {
  return triggers.map((trigger, index) => ({
    ...trigger,
    name: trigger.name ?? (index === 0 ? name : `${name}-${index + 1}`),
  }));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
