import { expect, test } from 'vitest';
import { rig, widget } from '../testing/rig.ts';
import { type Event, events, type Occurrence } from './event.ts';
import { Recorder } from './recorder.ts';

const built: Occurrence = {
  regarding: { ...widget('a/x'), metadata: { namespace: 'a', name: 'x', uid: 'u1' } },
  type: 'Normal',
  action: 'Build',
  reason: 'Built',
  note: 'the image is there',
};

function world() {
  const { client, clock, model } = rig();
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const recorder = new Recorder({ client, controller: 'test.dev/operator', instance: 'one', clock, onError });
  const stored = () =>
    model.storage.list(`${events.apiVersion}/events`).map(([, { object }]) => object as Event);
  return { recorder, clock, stored, errors };
}

test('an event says what, why, about whom and by whom', async () => {
  const { recorder, stored } = world();
  recorder.record({ ...built, note: 'n'.repeat(3000) });
  await recorder.flush();
  const [event] = stored();
  expect(event).toMatchObject({
    reason: 'Built',
    action: 'Build',
    type: 'Normal',
    reportingController: 'test.dev/operator',
    reportingInstance: 'one',
    regarding: { kind: 'Widget', name: 'x', namespace: 'a', uid: 'u1' },
    metadata: { namespace: 'a' },
  });
  expect(event?.note).toHaveLength(1024);
});

test('the same again within six minutes counts up one event; later it is another', async () => {
  const { recorder, clock, stored } = world();
  for (let times = 0; times < 3; times += 1) recorder.record(built);
  await recorder.flush();
  expect(stored()).toHaveLength(1);
  expect(stored()[0]?.series?.count).toBe(3);
  await clock.pass(7 * 60_000);
  recorder.record(built);
  await recorder.flush();
  expect(stored()).toHaveLength(2);
});

test('an object that changes all the time cannot flood the API', async () => {
  const { recorder, stored } = world();
  for (let index = 0; index < 100; index += 1) recorder.record({ ...built, note: `change ${index}` });
  await recorder.flush();
  expect(stored()).toHaveLength(25);
});
