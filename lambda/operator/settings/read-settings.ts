import { readFileSync } from 'node:fs';
import { runtimeNames, runtimes } from '../../api/index.ts';
import { addressRange } from '../desired/address-range.ts';
import type { OperatorSettings } from './settings.ts';

/** Settings that the operator cannot work by; `problems` has each with its place and fix. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    super(`${file}:\n  ${problems.join('\n  ')}`);
    this.problems = problems;
  }
}

/** @throws SettingsError with every problem at once */
export function readSettings(file: string): OperatorSettings {
  const settings = parse(file);
  const problems = problemsOf(settings);
  if (problems.length > 0) throw new SettingsError(file, problems);
  return settings as unknown as OperatorSettings;
}

type Fields = Readonly<Record<string, unknown>>;

function parse(file: string): Fields {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isFields(value)) return value;
  } catch (error) {
    throw new SettingsError(file, [error instanceof Error ? error.message : String(error)]);
  }
  throw new SettingsError(file, ['must be a JSON object']);
}

const known = [
  'lease',
  'namespaces',
  'platform',
  'sources',
  'builds',
  'limits',
  'lifecycleUrl',
  'commandKeyFile',
];
const needed: Readonly<Record<string, readonly string[]>> = {
  lease: ['namespace', 'name'],
  platform: ['resources', 'maxTimeoutSeconds', 'callerNamespaces', 'dns', 'protectedCidrs'],
  sources: ['denied'],
};
const neededToBuild = ['repository', 'architectures', 'runtimes', 'platform'];

function problemsOf(settings: Fields): readonly string[] {
  const unknown = Object.keys(settings)
    .filter((name) => !known.includes(name))
    .map((name) => `${name} is unknown; there are ${known.join(', ')}`);
  const missing = Object.entries(needed).flatMap(([name, fields]) => lacks(name, settings[name], fields));
  const { builds } = settings;
  return [
    ...unknown,
    ...missing,
    ...cidrProblems('platform.protectedCidrs', fieldOf(settings.platform, 'protectedCidrs')),
    ...cidrProblems('sources.denied', fieldOf(settings.sources, 'denied')),
    ...(builds === undefined ? [] : [...lacks('builds', builds, neededToBuild), ...runtimeProblems(builds)]),
    ...urlProblems(settings.lifecycleUrl),
  ];
}

function lacks(place: string, value: unknown, fields: readonly string[]): readonly string[] {
  if (!isFields(value)) return [`${place} must be an object with ${fields.join(', ')}`];
  return fields.filter((field) => value[field] === undefined).map((field) => `${place}.${field} is missing`);
}

function cidrProblems(place: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [`${place} must be a list of ranges such as 10.0.0.0/8`];
  return value.flatMap((each: unknown, index) => {
    try {
      addressRange(String(each));
      return [];
    } catch {
      return [`${place}[${index}] must be a range such as 10.0.0.0/8, not ${JSON.stringify(each)}`];
    }
  });
}

/** A registry, a repository, and a tag or a digest. */
const exactImage = /^[a-z0-9.-]+(:\d+)?\/[^:@]+(:[\w.-]+(@sha256:[a-f0-9]{64})?|@sha256:[a-f0-9]{64})$/;

/** Every version that the API takes needs its images. */
function runtimeProblems(builds: unknown): readonly string[] {
  const images = fieldOf(builds, 'runtimes');
  if (images === undefined) return [];
  return runtimeNames.flatMap((runtime) =>
    runtimes[runtime].versions.flatMap((version) =>
      ['base', 'dependencies'].flatMap((role) => {
        const image = fieldOf(fieldOf(fieldOf(images, runtime), version), role);
        const exact = typeof image === 'string' && exactImage.test(image);
        return exact
          ? []
          : [`builds.runtimes.${runtime}["${version}"].${role} must be an image with a tag or a digest`];
      }),
    ),
  );
}

function urlProblems(value: unknown): readonly string[] {
  const url = typeof value === 'string' ? URL.parse(value) : undefined;
  if (value === undefined || (url && /^https?:$/.test(url.protocol))) return [];
  return ['lifecycleUrl must be an http or https URL'];
}

function fieldOf(value: unknown, field: string): unknown {
  return isFields(value) ? value[field] : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
