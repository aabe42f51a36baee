import type { Node, ObjectNode, Rule } from './node.ts';
import { dnsLabel, dnsSubdomain, shaped } from './text.ts';

/** An ISO 8601 duration of hours, minutes and seconds; in lower case and without PT it is one of Go. */
const iso8601 = '^PT([0-9]+H)?([0-9]+M)?([0-9]+([.][0-9]+)?S)?$';

function durationNode(field: string, description: string): Node {
  return {
    kind: 'string',
    description,
    minLength: 4,
    maxLength: 20,
    rules: [
      shaped(field, { pattern: iso8601, sentence: 'an ISO 8601 duration such as PT0.5S, PT30S or PT2M' }),
    ],
  };
}

/** RabbitMQ ends a delivery that is not acknowledged for 30 minutes, and begins it anew. */
const longestWaitSeconds = 1500;

/** Sum of the waits of 0 to 10 retries, in units of the delay. */
function unitsOfWait(policy: 'exponential' | 'linear'): string {
  const waits = Array.from({ length: 11 }, (_, retries) =>
    policy === 'linear' ? (retries * (retries + 1)) / 2 : 2 ** (retries + 1) - 2,
  );
  return `[${waits.join(', ')}][self.retry]`;
}

const delayMillis = 'duration(self.backoffDelay.substring(2).lowerAscii()).getMilliseconds()';

function waitsEnd(field: string): Rule {
  const units = `(self.backoffPolicy == 'linear' ? ${unitsOfWait('linear')} : ${unitsOfWait('exponential')})`;
  return {
    rule: `!self.backoffDelay.matches('${iso8601}') || ${delayMillis} * ${units} <= ${longestWaitSeconds * 1000}`,
    message: `the waits of ${field} add up to more than 25 minutes, and RabbitMQ takes an event back after 30; lower retry or backoffDelay, or set backoffPolicy to linear`,
    fieldPath: '.retry',
  };
}

const deadLetterSink: ObjectNode = {
  kind: 'object',
  name: 'DeadLetterSink',
  description: 'Where an event goes that no attempt delivered: exactly one of `ref` and `uri`.',
  rules: [
    {
      rule: 'has(self.ref) != has(self.uri)',
      message: 'deadLetterSink needs exactly one of ref and uri; keep the one that is meant',
    },
  ],
  fields: {
    ref: {
      kind: 'object',
      name: 'SinkReference',
      description:
        "An object of the function's namespace that takes events: a Broker, a Knative Service or a Service.",
      rules: [
        {
          rule: "{'Broker': 'eventing.knative.dev/v1', 'Channel': 'messaging.knative.dev/v1', 'Service': 'serving.knative.dev/v1'}[self.kind] == self.apiVersion || (self.kind == 'Service' && self.apiVersion == 'v1')",
          message:
            'deadLetterSink.ref.apiVersion must be that of its kind: eventing.knative.dev/v1 of a Broker, messaging.knative.dev/v1 of a Channel, serving.knative.dev/v1 or v1 of a Service',
          fieldPath: '.apiVersion',
        },
      ],
      fields: {
        apiVersion: {
          kind: 'enum',
          description: 'Its API version.',
          required: true,
          values: ['eventing.knative.dev/v1', 'messaging.knative.dev/v1', 'serving.knative.dev/v1', 'v1'],
        },
        kind: {
          kind: 'enum',
          description: 'Its kind.',
          required: true,
          values: ['Broker', 'Channel', 'Service'],
        },
        name: {
          kind: 'string',
          description: 'Its name.',
          required: true,
          minLength: 1,
          maxLength: 253,
          rules: [shaped('deadLetterSink.ref.name', dnsSubdomain)],
        },
      },
    },
    uri: {
      kind: 'string',
      description: 'An http or https URL.',
      minLength: 1,
      maxLength: 2048,
      rules: [
        {
          rule: "isURL(self) && url(self).getScheme() in ['http', 'https'] && url(self).getHost() != ''",
          message: 'deadLetterSink.uri must be a URL that begins with http:// or https://',
        },
      ],
    },
  },
};

/** How events are handed over; the words are Knative's. */
export function delivery(field: string, description: string): ObjectNode {
  return {
    kind: 'object',
    name: 'Delivery',
    about: 'How events are handed over; the words are those of Knative.',
    description,
    rules: [waitsEnd(field)],
    fields: {
      retry: {
        kind: 'integer',
        description: 'Further attempts after the first.',
        minimum: 0,
        maximum: 10,
        default: 5,
      },
      backoffPolicy: {
        kind: 'enum',
        description: 'Wait before the n-th retry: `linear` n times the delay, `exponential` 2^n times.',
        values: ['exponential', 'linear'],
        default: 'exponential',
      },
      backoffDelay: {
        ...durationNode(`${field}.backoffDelay`, 'The delay of the policy, ISO 8601.'),
        default: 'PT1S',
      } as Node,
      timeout: durationNode(
        `${field}.timeout`,
        'Longest time for one attempt, ISO 8601. Default: none, so that `spec.timeoutSeconds` rules.',
      ),
      deadLetterSink,
    },
  };
}

/** A name within the function, such as that of a trigger. */
export function localName(field: string, maxLength: number): Node {
  return {
    kind: 'string',
    description: 'Its name.',
    required: true,
    minLength: 1,
    maxLength,
    rules: [shaped(field, dnsLabel)],
  };
}
