import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { forge } from '../../clusters/forge.ts';
import { pi } from '../../clusters/pi.ts';
import { nodeOf, soundFacts } from './fixtures/sites.ts';
import type { NodeFacts } from './node-facts.ts';
import { NodeFactsError, parseFacts, readFacts } from './parse-facts.ts';

const nodes = new Set(['pi-1', 'pi-2', 'forge-gpu-1']);
const sound = soundFacts(pi(), nodeOf(pi(), 'pi-1'), { memory: '8245776Ki', disk: '244140625Ki' });
const gpu = {
  ...soundFacts(forge, nodeOf(forge, 'forge-gpu-1')),
  ...{ memory: '263882752Ki', disk: '2000000000Ki' },
};

function lines(...facts: readonly unknown[]): string {
  return facts.map((each) => `${JSON.stringify(each)}\n`).join('');
}

/** Problems as `line field: problem`. */
function problemsOf(content: string): readonly string[] {
  try {
    parseFacts(content, nodes);
    return [];
  } catch (error) {
    if (!(error instanceof NodeFactsError)) throw error;
    return error.problems.map(({ line, field, problem }) => `${line} ${field}: ${problem}`);
  }
}

const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['no object', ['pi-1'], ['1 : ["pi-1"] is not an object']],
  ['a field that is unknown', { ...sound, uptime: 3 }, ['1 : "uptime" is no known field']],
  [
    'a kernel that cannot be read',
    { ...sound, kernel: 'new' },
    ['1 kernel: "new" is not a Linux kernel release'],
  ],
  ['another architecture', { ...sound, arch: 'riscv64' }, ['1 arch: "riscv64" is not amd64 or arm64']],
  ['a flag that is text', { ...sound, btf: 'true' }, ['1 btf: "true" is not true or false']],
  ['half a CPU', { ...sound, cpu: 0.5 }, ['1 cpu: 0.5 is not a whole number from 1 to 4096']],
  ['memory without a unit', { ...sound, memory: '8' }, ['1 memory: "8" is not a quantity in Ki']],
  [
    'a name of something else',
    { ...sound, node: '../pi-1' },
    ['1 node: "../pi-1" is not the name of a node'],
  ],
  [
    'a node of nobody',
    { ...sound, node: 'pi-9' },
    [
      '1 node: pi-9 is no node of the fleet; set NODE to its name in the literal when the host is called otherwise',
    ],
  ],
  [
    'a group with a hole and a surplus',
    { ...sound, iscsi: { installed: true, version: 2 } },
    ['1 iscsi: "version" is no known field', '1 iscsi.running: is missing'],
  ],
  [
    'no GPU where a driver answers',
    { ...gpu, nvidia: { ...gpu.nvidia, count: 0 } },
    ['1 nvidia.count: 0 is not a whole number from 1 to 64'],
  ],
];

describe('parseFacts', () => {
  it('reads one node a line and passes over empty lines', () => {
    expect(parseFacts(`\n${lines(sound)}\n  \n${lines(gpu)}`, nodes)).toEqual([sound, gpu]);
  });

  it.each(wrong)('refuses %s', (_, facts, problems) => {
    expect(problemsOf(lines(facts))).toEqual(problems);
  });

  it('refuses a missing field, whichever it is', () => {
    for (const field of Object.keys(sound) as (keyof NodeFacts)[]) {
      const { [field]: _, ...rest } = sound;
      expect(problemsOf(lines(rest))).toEqual([`1 ${field}: is missing`]);
    }
  });

  it('names every problem with its line', () => {
    const content = `{"node":\n${lines(sound, { ...sound, cpu: 0 }, sound)}`;
    expect(problemsOf(content)).toEqual([
      '1 : is not JSON: "{\\"node\\":"',
      '3 cpu: 0 is not a whole number from 1 to 4096',
      '4 node: pi-1 already has its facts on line 2',
    ]);
  });

  it('refuses a file without facts', () => {
    expect(problemsOf(' \n\n')).toEqual(['0 : there is no line with facts']);
  });

  it('refuses members that every object inherits', () => {
    expect(problemsOf(`{"__proto__":{"node":"pi-1"}}`)).toContain('1 : "__proto__" is no known field');
    expect(problemsOf(lines({ ...sound, constructor: 1 }))).toEqual(['1 : "constructor" is no known field']);
  });

  it('refuses a line that is too long without reading it', () => {
    expect(problemsOf(lines({ ...sound, kernel: 'x'.repeat(20_000) }))).toEqual([
      '1 : is longer than 16384 characters',
    ]);
  });

  it('never shows a terminal what it would obey, nor more than it can show', () => {
    const hostile = '\u001b[2J\u009b31m\u202e'.repeat(100);
    const content = lines(...Array.from({ length: 50 }, () => ({ ...sound, kernel: hostile, [hostile]: 1 })));
    try {
      parseFacts(`${hostile}\n${content}`, nodes);
      expect.unreachable();
    } catch (error) {
      const { message } = error as Error;
      expect(message).toMatch(/^[\x20-\x7e\n…]*$/);
      expect(message.split('\n').length).toBeLessThan(30);
      expect(message).toContain('and 81 more');
    }
  });

  it('refuses everything else with the same error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => parseFacts(lines(value), nodes)).toThrow(NodeFactsError);
      }),
    );
  });
});

describe('readFacts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'homelab-facts-'));
  const file = join(folder, 'facts.jsonl');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a file', () => {
    writeFileSync(file, lines(sound));
    expect(readFacts(file, nodes)).toEqual([sound]);
  });

  it('refuses a file that is too long', () => {
    writeFileSync(file, '\n'.repeat(1024 * 1024 + 1));
    expect(() => readFacts(file, nodes)).toThrow('the file is longer than 1048576 bytes');
  });

  it('refuses a file that it cannot read', () => {
    expect(() => readFacts(join(folder, 'none'), nodes)).toThrow(NodeFactsError);
    expect(() => readFacts(folder, nodes)).toThrow(NodeFactsError);
  });
});
