import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { object, pairOf } from '../fixtures/pairs.ts';
import { brokerChanged } from './broker-changed.ts';

const group = 'eventing.knative.dev/v1';

function broker(delivery: object, brokerClass = 'RabbitMQBroker'): Manifest {
  const annotations = { 'eventing.knative.dev/broker.class': brokerClass };
  return object(group, 'Broker', { spec: { delivery } }, { annotations });
}

function trigger(spec: object): Manifest {
  return object(group, 'Trigger', { spec: { broker: 'default', filter: { attributes: {} }, ...spec } });
}

function paths(before: Manifest, after: Manifest): readonly string[] {
  return brokerChanged
    .check(pairOf(before, after))
    .map(({ problem }) => problem.split(' cannot change')[0] ?? '');
}

describe('broker-changed', () => {
  it('marks a Broker whose delivery changes under its name', () => {
    expect(paths(broker({ retry: 1 }), broker({ retry: 2 }))).toEqual(['spec']);
  });

  it('marks a Broker that becomes one of another class', () => {
    expect(paths(broker({}), broker({}, 'MTChannelBasedBroker'))).toEqual([
      'metadata.annotations eventing.knative.dev/broker.class',
    ]);
  });

  it('marks the configuration of Brokers', () => {
    const config = (queueType: string) =>
      object('eventing.knative.dev/v1alpha1', 'RabbitmqBrokerConfig', { spec: { queueType } });
    expect(paths(config('classic'), config('quorum'))).toEqual(['spec']);
  });

  it('marks a Trigger with another Broker or another filter', () => {
    expect(paths(trigger({}), trigger({ broker: 'other' }))).toEqual(['spec.broker']);
    expect(paths(trigger({}), trigger({ filter: { attributes: { type: 'a' } } }))).toEqual(['spec.filter']);
  });

  it('leaves alone what may change, what is new or gone, and other classes', () => {
    expect(paths(trigger({}), trigger({ subscriber: { uri: 'http://b' }, delivery: { retry: 1 } }))).toEqual(
      [],
    );
    const other = 'MTChannelBasedBroker';
    expect(paths(broker({ retry: 1 }, other), broker({ retry: 2 }, other))).toEqual([]);
    expect(brokerChanged.check(pairOf(undefined, broker({})))).toEqual([]);
    expect(brokerChanged.check(pairOf(broker({}), undefined))).toEqual([]);
  });
});
