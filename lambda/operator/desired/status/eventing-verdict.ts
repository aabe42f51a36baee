import type { LambdaFunction } from '../../../api/index.ts';
import { triggerName } from '../triggers.ts';
import type { Observed } from './observed.ts';
import { standing, type Verdict } from './verdict.ts';

type EventingVerdict = Verdict<'EventingReady'>;

/** Whether every trigger hands over its events, and why not. */
export function eventingVerdict(fn: LambdaFunction, observed: Observed): EventingVerdict {
  const { spec, metadata } = fn;
  const wanted = (spec.triggers ?? []).map((trigger) => triggerName(metadata.name, trigger));
  if (wanted.length === 0) return { reason: 'NoTriggers', message: 'the function has no triggers' };
  if (observed.refusals?.eventing !== undefined) {
    return { reason: 'EventingRefused', message: observed.refusals.eventing };
  }
  if (observed.eventingInstalled === false) {
    return {
      reason: 'EventingNotInstalled',
      message: 'the cluster has nothing that keeps events for triggers',
    };
  }
  if (!observed.service) {
    return { reason: 'WaitingForService', message: 'events come when the function can be called' };
  }
  return brokerVerdict(observed) ?? triggersVerdict(wanted, observed);
}

function brokerVerdict({ broker }: Observed): EventingVerdict | undefined {
  if (!broker) return { reason: 'WiringEvents', message: 'the Broker of the namespace is on its way' };
  const { status, message, reason } = standing(broker);
  if (status === 'True') return undefined;
  if (status === 'False') {
    return { reason: 'BrokerNotReady', message: `Broker ${broker.metadata.name}: ${message || reason}` };
  }
  return { reason: 'WiringEvents', message: `Broker ${broker.metadata.name} starts` };
}

function triggersVerdict(wanted: readonly string[], { triggers = [] }: Observed): EventingVerdict {
  const found = wanted.map((name) => ({
    name,
    object: triggers.find(({ metadata }) => metadata.name === name),
  }));
  const stands = found.map(({ name, object }) => ({ name, ...(object ? standing(object) : unknown) }));
  const failed = stands.find(({ status }) => status === 'False');
  if (failed) {
    return {
      reason: 'TriggerNotReady',
      message: `Trigger ${failed.name}: ${failed.message || failed.reason}`,
    };
  }
  const waiting = stands.filter(({ status }) => status !== 'True').map(({ name }) => name);
  if (waiting.length > 0) return { reason: 'WiringEvents', message: `waiting for ${waiting.join(', ')}` };
  return {
    reason: 'TriggersReady',
    message: `${wanted.length} of ${wanted.length} triggers hand over events`,
  };
}

const unknown = { status: 'Unknown', reason: '', message: '' } as const;
