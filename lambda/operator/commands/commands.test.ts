import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotations, apiVersion, kind, type LambdaFunction, plural } from '../../api/index.ts';
import { writeBinary, writeStructured } from '../../events/index.ts';
import { ApiError } from '../../kube/api-error.ts';
import { resource } from '../../kube/resource.ts';
import { rig } from '../../kube/testing/rig.ts';
import { sample } from '../desired/fixtures.ts';
import { commandedNamespace, commandPath } from './address.ts';
import { type CommandError, type CommandVerb, commandTypes, readCommand } from './command.ts';
import { CommandReceiver, type CommandRequest } from './receiver.ts';

const functions = resource<LambdaFunction>(apiVersion, kind, plural);
const key = Buffer.alloc(32, 7);
const target = { namespace: 'team', name: 'resize' };
const day = 86_400_000;

function event(verb: CommandVerb, data: object, id = 'a') {
  return { specversion: '1.0', id, source: '/pipelines/7', type: commandTypes[verb], data } as const;
}

function request(
  of: ReturnType<typeof event>,
  path = commandPath(key, 'team'),
  write = writeBinary,
): CommandRequest {
  const { headers, body } = write(of);
  const pairs = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return {
    path,
    rawHeaders: pairs.flat(),
    contentType: headers['content-type'] as string | undefined,
    body: Buffer.from(body),
  };
}

/** A receiver over an API in memory that has the sample function. */
async function setUp() {
  const { clock, client, model } = rig();
  const { apiVersion: version, kind: name, metadata, spec } = sample;
  await client.create(functions, {
    apiVersion: version,
    kind: name,
    metadata: { name: metadata.name, namespace: metadata.namespace },
    spec,
  } as never);
  let now = clock.now();
  const receiver = new CommandReceiver({ client, key, now: () => now });
  let writes = 0;
  model.onWrite(() => writes++);
  return {
    client,
    receiver,
    writes: () => writes,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    send: (verb: CommandVerb, data: object, id?: string) => receiver.receive(request(event(verb, data, id))),
    read: () => client.get(functions, target),
  };
}

describe('a command', () => {
  const rollback = { name: 'resize', revisionName: 'resize-00001' };

  test.each([
    ['rollback', rollback, { spec: { traffic: [{ revisionName: 'resize-00001', percent: 100 }] } }],
    [
      'split',
      { name: 'resize', traffic: [{ latestRevision: true, percent: 100 }] },
      { spec: { traffic: [{ latestRevision: true, percent: 100 }] } },
    ],
    ['pause', { name: 'resize' }, { metadata: { annotations: { [annotations.paused]: 'true' } } }],
    ['rebuild', { name: 'resize' }, { metadata: { annotations: { [annotations.rebuild]: 'a' } } }],
  ] as const)('%s does what it says', async (verb, data, wanted) => {
    const { send, read } = await setUp();
    expect(await send(verb, data)).toEqual({ status: 202 });
    expect(await read()).toMatchObject(wanted);
  });

  test('deploy makes a function and gives one another spec', async () => {
    const { client, send, read } = await setUp();
    await send('deploy', { name: 'fresh', spec: sample.spec });
    expect(await client.get(functions, { namespace: 'team', name: 'fresh' })).toMatchObject({
      spec: sample.spec,
    });
    await send('deploy', { name: 'resize', spec: { ...sample.spec, timeoutSeconds: 60 } }, 'b');
    expect((await read())?.spec.timeoutSeconds).toBe(60);
  });

  test('resume takes the pause away, and a split of nothing sends all to the newest', async () => {
    const { send, read } = await setUp();
    await send('pause', { name: 'resize' }, 'a');
    await send('rollback', rollback, 'b');
    await send('resume', { name: 'resize' }, 'c');
    await send('split', { name: 'resize', traffic: [] }, 'd');
    const fn = await read();
    expect(fn?.metadata.annotations).not.toHaveProperty([annotations.paused]);
    expect(fn?.spec).not.toHaveProperty('traffic');
  });

  test('in structured mode is the same', async () => {
    const { receiver, read } = await setUp();
    await receiver.receive(request(event('pause', { name: 'resize' }), undefined, writeStructured));
    expect((await read())?.metadata.annotations?.[annotations.paused]).toBe('true');
  });
});

describe('a command that comes again', () => {
  test('within a day writes nothing', async () => {
    const { send, pass, writes } = await setUp();
    await send('rebuild', { name: 'resize' });
    pass(day - 1000);
    expect(await send('rebuild', { name: 'resize' })).toEqual({ status: 202 });
    expect(writes()).toBe(1);
  });

  test('does not undo what came between', async () => {
    const { send, read } = await setUp();
    await send('pause', { name: 'resize' }, 'a');
    await send('resume', { name: 'resize' }, 'b');
    await send('pause', { name: 'resize' }, 'a');
    expect((await read())?.metadata.annotations).not.toHaveProperty([annotations.paused]);
  });

  test('after a day is a new one, and the old note is gone', async () => {
    const { send, pass, read, writes } = await setUp();
    await send('pause', { name: 'resize' });
    pass(day);
    await send('pause', { name: 'resize' });
    expect(writes()).toBe(2);
    const notes = JSON.parse((await read())?.metadata.annotations?.[annotations.commands] ?? '');
    expect(Object.keys(notes)).toHaveLength(1);
  });

  test('to delete does not take the function that has got the name since', async () => {
    const { client, send, read } = await setUp();
    const uid = (await read())?.metadata.uid ?? '';
    const aimed = { name: 'resize', uid };
    expect(await send('delete', { name: 'resize', uid: sample.metadata.uid })).toEqual({ status: 202 });
    expect(await read()).toBeDefined();
    await send('delete', aimed, 'b');
    expect(await read()).toBeUndefined();
    const { metadata: _, ...rest } = sample;
    await client.create(functions, { ...rest, metadata: target } as never);
    await send('delete', aimed, 'b');
    expect(await read()).toBeDefined();
  });

  test('at the same time to two replicas is written once, or again by the broker', async () => {
    const { receiver, read, writes } = await setUp();
    const sent = request(event('rollback', { name: 'resize', revisionName: 'resize-00001' }));
    const answers = await Promise.all([receiver.receive(sent), receiver.receive(sent)]);
    expect(answers.map(({ status }) => status).filter((code) => code !== 503)).toContain(202);
    expect(writes()).toBe(1);
    expect(await receiver.receive(sent)).toEqual({ status: 202 });
    expect(writes()).toBe(1);
    expect((await read())?.spec.traffic).toHaveLength(1);
  });
});

describe('is refused for good', () => {
  test.each([
    [
      'an unknown verb',
      { ...event('pause', {}), type: 'io.knative.lambda.command.function.explode' },
      'is no command',
    ],
    ['no data', { ...event('pause', {}), data: undefined }, 'data must be a JSON object'],
    ['no name', event('pause', {}), 'data.name must be lower-case letters'],
    [
      'another namespace',
      event('pause', { name: 'resize', namespace: 'other' }),
      'data.namespace is unknown',
    ],
    ['a delete of whoever has the name', event('delete', { name: 'resize' }), 'data.uid must be the uid'],
    ['a name that climbs', event('pause', { name: '../secrets/x' }), 'data.name must be'],
    [
      'a function that is not there',
      event('pause', { name: 'nobody' }),
      'there is no function nobody in team',
    ],
  ])('%s', async (_, sent, says) => {
    const { receiver, writes } = await setUp();
    const answer = await receiver.receive(request(sent as ReturnType<typeof event>));
    expect(answer).toEqual({ status: 400, message: expect.stringContaining(says) });
    expect(writes()).toBe(0);
  });

  test('with every problem at once', () => {
    const wrong = event('rollback', { name: 'A', revisionName: 7, extra: true });
    try {
      readCommand(wrong);
      expect.unreachable();
    } catch (error) {
      expect((error as CommandError).problems).toHaveLength(3);
    }
  });

  test('what the API server refuses, and comes again what it cannot answer', async () => {
    const answers = await Promise.all(
      [422, 403, 409, 500].map(async (status) => {
        const refuse = () => Promise.reject(new ApiError('PATCH', status, {}));
        const client = { get: async () => sample, apply: refuse, delete: refuse, mergePatch: refuse };
        const receiver = new CommandReceiver({ client: client as never, key });
        return (await receiver.receive(request(event('pause', { name: 'resize' })))).status;
      }),
    );
    expect(answers).toEqual([400, 400, 503, 503]);
  });

  test('whatever bytes come', async () => {
    const { receiver, writes } = await setUp();
    const bytes = fc.uint8Array({ maxLength: 200 }).map((body) => Buffer.from(body));
    const types = fc.constantFrom('application/json', 'application/cloudevents+json', undefined);
    await fc.assert(
      fc.asyncProperty(bytes, types, async (body, contentType) => {
        const sent = { path: commandPath(key, 'team'), rawHeaders: [], contentType, body };
        expect((await receiver.receive(sent)).status).toBe(400);
      }),
    );
    expect(writes()).toBe(0);
  });
});

describe('the path of a namespace', () => {
  test('commands that namespace alone', () => {
    const path = commandPath(key, 'team');
    expect(commandedNamespace(key, path)).toBe('team');
    expect(commandedNamespace(key, path.replace('team', 'other'))).toBeUndefined();
    expect(commandedNamespace(Buffer.alloc(32, 8), path)).toBeUndefined();
    expect(commandedNamespace(key, `${path}/..`)).toBeUndefined();
  });

  test('is needed', async () => {
    const { receiver } = await setUp();
    const sent = request(event('pause', { name: 'resize' }), '/commands/team/x');
    expect((await receiver.receive(sent)).status).toBe(401);
  });
});
