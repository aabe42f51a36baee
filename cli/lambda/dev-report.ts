import type { Activity } from '../../lambda/broker/activity.ts';
import { bad, faint, strong } from '../output.ts';
import type { DevState } from './dev-state.ts';
import type { RuntimeLine } from './runtime-process.ts';
import { stackText } from './stack-text.ts';

/** Tells what happens while functions run. */
export interface DevReport {
  readonly ready: (functions: readonly DevState[], store: string) => void;
  /** `saved` is the file whose save made it start; undefined for the first start and after a crash. */
  readonly started: (name: string, milliseconds: number, saved: string | undefined) => void;
  readonly problem: (name: string, message: string) => void;
  readonly line: (name: string, line: RuntimeLine) => void;
  readonly activity: (activity: Activity) => void;
}

type Print = (text: string) => void;

/** One JSON object a line; `kind` tells which. */
export function jsonReport(print: Print): DevReport {
  const tell = (kind: string, fields: object): void => print(`${JSON.stringify({ kind, ...fields })}\n`);
  return {
    ready: (functions, store) => tell('ready', { functions, store }),
    started: (name, milliseconds, saved) => tell('started', { function: name, milliseconds, saved }),
    problem: (name, message) => tell('problem', { function: name, message }),
    line: (name, line) => tell('log', { function: name, line }),
    activity: (activity) => print(`${JSON.stringify(activity)}\n`),
  };
}

/** What the runtime says of itself at every start. */
const silent = new Set(['listening', 'draining', 'stopped']);

/** Lines to read, one a happening. */
export function textReport(print: Print): DevReport {
  const line = (label: string, text: string): void => print(`${label.padEnd(11)} ${text}\n`);
  return {
    ready: (functions, store) => {
      for (const each of functions) {
        line(strong(each.function), `${each.url}   metrics ${each.metrics}`);
      }
      line('broker', `${functions[0]?.broker}   store ${store}`);
      line(
        '',
        faint('homelab lambda invoke sends an event, homelab lambda dlq lists what failed, Ctrl-C ends'),
      );
    },
    started: (name, milliseconds, saved) =>
      line(
        'started',
        `${name} in ${milliseconds} ms${saved === undefined ? '' : ` after ${saved} was saved`}`,
      ),
    problem: (name, message) => line(bad('problem'), `${name}: ${message}`),
    line: (name, logged) => {
      if (!silent.has(logged.message))
        line(logged.level === 'error' ? bad('log') : 'log', `${name}: ${logText(logged)}`);
    },
    activity: (activity) => line(activity.kind, activityText(activity)),
  };
}

/** What every line has. */
const common = new Set(['time', 'level', 'function', 'revision', 'event', 'trace_id', 'span_id']);

/** A line of a runtime, with what it says of an error. */
function logText({ message, load, error, ...fields }: RuntimeLine): string {
  const own = Object.entries(fields).filter(([name]) => !common.has(name));
  const { found = [] } = (load ?? {}) as { readonly found?: readonly string[] };
  const { stack } = (error ?? {}) as { readonly stack?: string };
  return [
    own.length === 0 ? message : `${message} ${JSON.stringify(Object.fromEntries(own))}`,
    ...(found.length > 0 ? [`exported are: ${found.join(', ')}`] : []),
    ...(stack === undefined ? [] : stackText(stack).split('\n')),
  ].join('\n            ');
}

/** An activity of the broker in one line. */
export function activityText(activity: Activity): string {
  const name = `${activity.event.type} ${activity.event.id}`;
  switch (activity.kind) {
    case 'accepted':
      return `${name} → ${activity.triggers.length === 0 ? 'no trigger takes it' : activity.triggers.join(', ')}`;
    case 'delivered':
      return `${name} → ${activity.trigger}: ${activity.status}`;
    case 'reply':
      return `${name} → ${activity.to.type} ${activity.to.id}`;
    case 'retry':
      return `${name} → ${activity.trigger}: ${activity.status ?? 'no answer'}, again in ${activity.delayMs} ms: ${activity.detail}`;
    case 'dead-letter':
      return `${name} → ${activity.sink}: ${activity.status ?? 'no answer'} after ${activity.attempt} attempts: ${activity.detail}`;
    case 'store-error':
      return `${name} → ${activity.trigger}: ${activity.detail}`;
  }
}
