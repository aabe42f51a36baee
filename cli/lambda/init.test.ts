import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './fixtures/temporary.ts';
import { readFunction } from './function-file.ts';
import { runtimes } from './function-spec.ts';
import { initFunction } from './init.ts';
import { readRecordedEvents } from './recorded-event.ts';

describe('initFunction', () => {
  it.each(runtimes)('makes a %s function that is valid and has a recorded event', (runtime) => {
    const parent = temporaryFolder();
    const files = initFunction('hello', runtime, parent);
    expect(readFunction(join(parent, 'hello'))).toMatchObject({
      name: 'hello',
      runtime,
      handler: 'main.handler',
    });
    expect(readRecordedEvents(join(parent, 'hello'))).toMatchObject([
      { name: 'greeting', answer: { status: 200 } },
    ]);
    const texts = files.map((file) => readFileSync(join(parent, 'hello', file), 'utf8'));
    expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
    expect(files).toContain('.gitignore');
    expect(files.some((file) => file.includes('test'))).toBe(true);
  });

  it('takes an empty folder, and leaves one with files alone', () => {
    const parent = temporaryFolder({ 'hello/mine.txt': 'mine' });
    expect(() => initFunction('hello', 'python', parent)).toThrow('is there already');
    expect(readdirSync(join(parent, 'hello'))).toEqual(['mine.txt']);
  });

  it.each(['Hello', '1st', 'a_b', '../a', 'a;b', '', 'a'.repeat(64)])('refuses the name %j', (name) => {
    const parent = temporaryFolder();
    expect(() => initFunction(name, 'python', parent)).toThrow('is no name of a function');
    expect(readdirSync(parent)).toEqual([]);
  });
});
