import { isDeepStrictEqual } from 'node:util';
import { isQuantity } from '../../../clusters/quantity.ts';
import type { Check, KeywordChecks } from './check.ts';
import { NUMBER_FORMATS, STRING_FORMATS } from './formats.ts';
import { goRegExp } from './go-regexp.ts';
import { didYouMean } from './nearest.ts';
import { show } from './problem.ts';
import { isFields, type Schema } from './schema.ts';

function enumCheck({ enum: allowed = [] }: Schema): Check {
  const values = new Set(allowed);
  const words = allowed.filter((each) => typeof each === 'string');
  return (value, visitor) => {
    if (values.has(value) || allowed.some((each) => isDeepStrictEqual(each, value))) return;
    const known = allowed.map((each) => (each === '' ? '""' : String(each))).join(', ');
    const hint = typeof value === 'string' ? didYouMean(value, words) : '';
    visitor.report('enum', `must be one of ${known}; not ${show(value)}${hint}`);
  };
}

function patternCheck({ pattern = '' }: Schema): Check {
  const regExp = goRegExp(pattern);
  return (value, visitor) => {
    if (typeof value === 'string' && !regExp.test(value)) {
      visitor.report('pattern', `${show(value)} does not match ${pattern}`);
    }
  };
}

function quantityCheck(value: unknown): string | undefined {
  return isQuantity(value) ? undefined : `${show(value)} is no quantity such as 500m or 1Gi`;
}

function formatCheck({ format = '' }: Schema): Check {
  if (format === 'quantity') {
    return (value, visitor) => {
      const message = quantityCheck(value);
      if (message !== undefined) visitor.report('format', message);
    };
  }
  const isOfFormat = STRING_FORMATS[format];
  const [least, greatest] = NUMBER_FORMATS[format] ?? [];
  return (value, visitor) => {
    if (typeof value === 'string') {
      if (isOfFormat && !isOfFormat(value)) visitor.report('format', `${show(value)} is no ${format}`);
    } else if (typeof value === 'number' && least !== undefined && greatest !== undefined) {
      if (value < least || value > greatest) visitor.report('range', `${value} does not fit ${format}`);
    }
  };
}

function rangeCheck(limit: number, exclusive: boolean, side: 'least' | 'most'): Check {
  const sign = side === 'least' ? 1 : -1;
  const words = exclusive
    ? { least: 'more than', most: 'less than' }
    : { least: 'at least', most: 'at most' };
  return (value, visitor) => {
    if (typeof value !== 'number') return;
    const margin = (value - limit) * sign;
    if (exclusive ? margin <= 0 : margin < 0) {
      visitor.report('range', `must be ${words[side]} ${limit}; not ${value}`);
    }
  };
}

type Measure = (value: unknown) => number | undefined;

/** Length in Unicode code points, as Go counts runes. */
const characters: Measure = (value) => (typeof value === 'string' ? [...value].length : undefined);
const items: Measure = (value) => (Array.isArray(value) ? value.length : undefined);
const entries: Measure = (value) => (isFields(value) ? Object.keys(value).length : undefined);

function atLeast(least: number, measure: Measure, unit: string): Check {
  return (value, visitor) => {
    const length = measure(value) ?? least;
    if (length < least) visitor.report('length', `needs at least ${least} ${unit}, has ${length}`);
  };
}

function atMost(most: number, measure: Measure, unit: string): Check {
  return (value, visitor) => {
    const length = measure(value) ?? most;
    if (length > most) visitor.report('length', `takes at most ${most} ${unit}, has ${length}`);
  };
}

/** Keywords about one value by itself. */
export const VALUE_CHECKS: KeywordChecks = {
  enum: enumCheck,
  pattern: patternCheck,
  format: formatCheck,
  minimum: ({ minimum = 0, exclusiveMinimum = false }) => rangeCheck(minimum, exclusiveMinimum, 'least'),
  maximum: ({ maximum = 0, exclusiveMaximum = false }) => rangeCheck(maximum, exclusiveMaximum, 'most'),
  multipleOf:
    ({ multipleOf = 1 }) =>
    (value, visitor) => {
      if (typeof value === 'number' && value % multipleOf !== 0) {
        visitor.report('range', `${value} is no multiple of ${multipleOf}`);
      }
    },
  minLength: ({ minLength = 0 }) => atLeast(minLength, characters, 'characters'),
  maxLength: ({ maxLength = 0 }) => atMost(maxLength, characters, 'characters'),
  minItems: ({ minItems = 0 }) => atLeast(minItems, items, 'items'),
  maxItems: ({ maxItems = 0 }) => atMost(maxItems, items, 'items'),
  minProperties: ({ minProperties = 0 }) => atLeast(minProperties, entries, 'entries'),
  maxProperties: ({ maxProperties = 0 }) => atMost(maxProperties, entries, 'entries'),
};
