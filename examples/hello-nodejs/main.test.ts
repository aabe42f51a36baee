// Run by `node --test`; the handler needs no server.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CloudEvent, Context } from '@homelab/runtime-nodejs';
import { handler } from './main.ts';

const context = { logger: { info() {} } } as unknown as Context;

function greeting(data?: { readonly name: string }): CloudEvent<{ readonly name?: string }> {
  return { specversion: '1.0', id: '1', source: '/tests', type: 'com.example.greeting', data };
}

test('greets by name', () => {
  process.env.GREETING = 'Hi';
  assert.deepEqual(handler(greeting({ name: 'Ada' }), context), { greeting: 'Hi, Ada!' });
});

test('greets the world', () => {
  process.env.GREETING = 'Hi';
  assert.deepEqual(handler(greeting(), context), { greeting: 'Hi, world!' });
});
