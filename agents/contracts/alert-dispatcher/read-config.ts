import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import type { AlertConfig, ChannelConfig } from './config.ts';
import { channelSchema, configSchema } from './config-schema.ts';

/** The configuration is wrong; every problem with its place. */
export class AlertConfigError extends Error {
  override readonly name: string = 'AlertConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`the configuration of the alerts is not valid:\n  ${problems.join('\n  ')}`);
    this.problems = problems;
  }
}

const ajv = new Ajv({ allErrors: true });

/** Reads YAML, or JSON. @throws AlertConfigError with every problem at once */
export function readAlertConfig(text: string): AlertConfig {
  const value = parseYaml(text);
  const problems = problemsOf(value, configSchema, '');
  if (problems.length > 0) throw new AlertConfigError(problems);
  const config = value as AlertConfig;
  const inside = config.channels.flatMap((channel, index) => channelProblems(channel, `channels[${index}]`));
  const twice = config.channels
    .filter(({ name }, index) => config.channels.findIndex((other) => other.name === name) !== index)
    .map(({ name }) => `channels: the name ${JSON.stringify(name)} is there twice`);
  if (inside.length + twice.length > 0) throw new AlertConfigError([...inside, ...twice]);
  return config;
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw new AlertConfigError([(error as Error).message.split('\n')[0] ?? 'no YAML']);
  }
}

function channelProblems(channel: ChannelConfig, place: string): readonly string[] {
  const problems = problemsOf(channel, channelSchema(channel.type), place);
  const timezone = channel.quietHours?.timezone;
  if (typeof timezone !== 'string' || isTimezone(timezone)) return problems;
  return [...problems, `${place}.quietHours.timezone: no time zone of the IANA database`];
}

function problemsOf(value: unknown, schema: object, place: string): readonly string[] {
  const validate: ValidateFunction = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const path = `${place}${instancePath.replaceAll(/\/(\d+)/g, '[$1]').replaceAll('/', '.')}`.replace(
      /^\./,
      '',
    );
    const what = 'additionalProperty' in params ? `${params.additionalProperty} is not known` : message;
    const allowed =
      'allowedValues' in params ? `: ${(params.allowedValues as readonly string[]).join(', ')}` : '';
    return `${path || 'the file'}: ${what}${allowed}`;
  });
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
