import { describe, expect, it } from 'vitest';
import { FunctionError } from './function-error.ts';
import { parseFunction, readFunction } from './function-file.ts';

const parse = (text: string) => parseFunction(text, 'function.yaml');

function problems(text: string): readonly string[] {
  try {
    parse(text);
    return [];
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return error.message.split('\n').map((line) => line.trim());
  }
}

describe('parseFunction', () => {
  it('fills in what is not said', () => {
    expect(parse('name: hello\nruntime: python\n')).toEqual({
      name: 'hello',
      runtime: 'python',
      handler: 'main.handler',
      style: 'event',
      timeoutSeconds: 300,
      concurrency: 0,
      env: {},
      triggers: [],
      cluster: {},
    });
  });

  it('names triggers after the function', () => {
    const text = 'name: hello\nruntime: go\ntriggers: [{}, {name: own}, {}]\n';
    expect(parse(text).triggers.map(({ name }) => name)).toEqual(['hello', 'own', 'hello-3']);
  });

  it('tells every problem at once', () => {
    const text = [
      'name: Hello',
      'runtime: ruby',
      'handler: ../main.handler',
      'style: both',
      'timeoutSeconds: 0',
      'concurrency: -1',
      'env: {PORT: "1", 1A: "x", RATE: 5}',
      'triggers: all',
      'memory: 128',
    ].join('\n');
    expect(problems(text)).toEqual([
      'function.yaml is not valid:',
      'memory: unknown; known are name, runtime, handler, style, timeoutSeconds, concurrency, env, triggers, cluster',
      'name: lower-case letters, digits and dashes, a letter first, at most 63',
      'runtime: one of go, nodejs, python',
      'handler: write module.function, as in main.handler',
      'style: one of event, http',
      'timeoutSeconds: a number above 0, at most 3600',
      'concurrency: a whole number from 0 (no limit) to 1000',
      'env.PORT: is set by the runtime, choose another name',
      'env.1A: letters, digits and _ only, no digit first',
      'env.RATE: write the value in quotes',
      'triggers: a list of triggers, each with filter or filters',
    ]);
  });

  it.each([
    ['a trigger with a wrong filter', 'triggers: [{filter: {attributes: {Type: x}}}]', 'triggers[0].filter'],
    ['a trigger with a wrong delivery', 'triggers: [{delivery: {retry: -1}}]', 'triggers[0].delivery.retry'],
    ['two triggers of one name', 'triggers: [{name: a}, {name: a}]', "'a' is there twice"],
    ['a subscriber', 'triggers: [{subscriber: "http://x"}]', 'leave out subscriber'],
    ['a broken document', 'name: [', 'is no YAML'],
    ['a name that is there twice', 'name: again', 'must be unique'],
  ])('refuses %s', (_, line, message) => {
    expect(problems(`name: hello\nruntime: go\n${line}\n`).join('\n')).toContain(message);
  });

  it.each(['', 'text', '- a'])('refuses %j, which is no mapping', (text) => {
    expect(problems(text).join()).toContain('must be a mapping');
  });
});

it('says how to make a function where none is', () => {
  expect(() => readFunction('/nowhere')).toThrow('homelab lambda init');
});
