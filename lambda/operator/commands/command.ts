import type { LambdaFunctionSpec, TrafficPart } from '../../api/index.ts';
import type { CloudEvent } from '../../events/index.ts';

const prefix = 'io.knative.lambda.command.function';

/** What may be asked of a function, as types of CloudEvents. */
export const commandTypes = {
  /** Makes the function, or gives it this spec. Data: `name`, `spec`. */
  deploy: `${prefix}.deploy`,
  /** Builds the same source again. Data: `name`. */
  rebuild: `${prefix}.rebuild`,
  /** Sends everything to one revision. Data: `name`, `revisionName`. */
  rollback: `${prefix}.rollback`,
  /** Splits what comes between revisions. Data: `name`, `traffic`; without parts, all to the newest. */
  split: `${prefix}.split`,
  /** Changes nothing until it is resumed. Data: `name`. */
  pause: `${prefix}.pause`,
  resume: `${prefix}.resume`,
  /** Deletes this very function. Data: `name`, `uid`: a function that has got its name since stays. */
  delete: `${prefix}.delete`,
} as const;

export type CommandVerb = keyof typeof commandTypes;

/** A command that can be obeyed, as far as can be told without the function. */
export interface Command {
  readonly verb: CommandVerb;
  /** `source` and `id` of its event: what tells it from every other command. */
  readonly source: string;
  readonly id: string;
  readonly name: string;
  readonly uid?: string;
  readonly spec?: LambdaFunctionSpec;
  readonly revisionName?: string;
  readonly traffic?: readonly TrafficPart[];
}

/** A command that nobody can obey; trying again cannot help. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('; '));
    this.problems = problems;
  }
}

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => string | undefined;

const label = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const isName: Check = (value) => matches(value, label, 'lower-case letters, digits and dashes');
const isUid: Check = (value) => matches(value, uuid, 'the uid of the function');
const isObject: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : 'an object';
const isList: Check = (value) => (Array.isArray(value) ? undefined : 'a list');

/** The data of each command; what its values mean is for the API server to say. */
const dataOf: Readonly<Record<CommandVerb, Readonly<Record<string, Check>>>> = {
  deploy: { name: isName, spec: isObject },
  rebuild: { name: isName },
  rollback: { name: isName, revisionName: isName },
  split: { name: isName, traffic: isList },
  pause: { name: isName },
  resume: { name: isName },
  delete: { name: isName, uid: isUid },
};

/**
 * The command in an event.
 * @throws CommandError with every problem of its type and data
 */
export function readCommand({ type, source, id, data }: CloudEvent): Command {
  const verb = verbOf(type);
  if (!verb) {
    throw new CommandError([
      `type ${type} is no command; there are ${Object.values(commandTypes).join(', ')}`,
    ]);
  }
  if (!isFields(data)) throw new CommandError(['data must be a JSON object']);
  const problems = problemsOf(data, dataOf[verb]);
  if (problems.length > 0) throw new CommandError(problems);
  return { ...data, verb, source, id } as Command;
}

function verbOf(type: string): CommandVerb | undefined {
  return Object.entries(commandTypes).find(([, each]) => each === type)?.[0] as CommandVerb | undefined;
}

function problemsOf(data: Fields, checks: Readonly<Record<string, Check>>): readonly string[] {
  const unknown = Object.keys(data).filter((field) => !Object.hasOwn(checks, field));
  const wrong = Object.entries(checks).flatMap(([field, check]) => {
    const shape = check(Object.hasOwn(data, field) ? data[field] : undefined);
    return shape === undefined ? [] : [`data.${field} must be ${shape}`];
  });
  return [
    ...wrong,
    ...unknown.map((field) => `data.${field} is unknown; there are ${Object.keys(checks).join(', ')}`),
  ];
}

function isFields(value: unknown): value is Fields {
  return isObject(value) === undefined;
}

function matches(value: unknown, pattern: RegExp, shape: string): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? undefined : shape;
}
