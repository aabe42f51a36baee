import { severities } from '../finding.ts';

const text = { type: 'string', minLength: 1 } as const;
const url = { type: 'string', pattern: '^https?://' } as const;
const clock = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' } as const;
const severity = { enum: severities } as const;
const secret = {
  type: 'object',
  oneOf: [
    { required: ['setting'], properties: { setting: text }, additionalProperties: false },
    { required: ['file'], properties: { file: text }, additionalProperties: false },
  ],
} as const;

const rules = {
  name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$' },
  audience: { enum: ['private', 'public'] },
  minSeverity: severity,
  onlyConfirmed: { type: 'boolean' },
  groupSeconds: { type: 'number', minimum: 0 },
  perMinute: { type: 'number', exclusiveMinimum: 0 },
  quietHours: {
    type: 'object',
    required: ['from', 'to'],
    properties: { from: clock, to: clock, timezone: text },
    additionalProperties: false,
  },
  digest: {
    type: 'object',
    required: ['below', 'everyMinutes'],
    properties: { below: severity, everyMinutes: { type: 'number', minimum: 1 } },
    additionalProperties: false,
  },
} as const;

const targets = {
  telegram: { needs: { chatId: text, token: secret }, may: { url } },
  discord: { needs: { url: secret }, may: {} },
  slack: { needs: { url: secret }, may: {} },
  grafana: { needs: { url, token: secret }, may: {} },
  alertmanager: { needs: { url }, may: {} },
  webhook: { needs: { url, secret }, may: {} },
  email: {
    needs: {
      host: text,
      port: { type: 'integer', minimum: 1, maximum: 65535 },
      from: text,
      to: { type: 'array', minItems: 1, items: text },
    },
    may: { secure: { type: 'boolean' }, user: text, password: secret },
  },
} as const;

export const channelTypes = Object.keys(targets);

/** JSON Schema of a channel of a type that is known. */
export function channelSchema(type: keyof typeof targets): object {
  const { needs, may } = targets[type];
  return {
    type: 'object',
    required: ['name', 'type', ...Object.keys(needs)],
    properties: { ...rules, type: { const: type }, ...needs, ...may },
    additionalProperties: false,
  };
}

/** JSON Schema of all but the channels. */
export const configSchema = {
  type: 'object',
  required: ['channels'],
  properties: {
    channels: {
      type: 'array',
      items: { type: 'object', required: ['type'], properties: { type: { enum: channelTypes } } },
    },
    remindAfterHours: { type: 'number', exclusiveMinimum: 0 },
    disclosure: {
      type: 'object',
      properties: { publicAfterHours: { type: 'number', minimum: 0 } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const;
