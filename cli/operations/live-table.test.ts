import { expect, test } from 'vitest';
import { LiveTable } from './live-table.ts';
import type { Step } from './step.ts';

const step = (name: string): Step => ({ name, brings: '', commands: [], missing: async () => [] });
const steps = [step('cluster'), step('chain')] as const;

function terminal(size: { isTTY?: boolean; columns?: number; rows?: number }) {
  const written: string[] = [];
  return { ...size, written, write: (text: string) => written.push(text) > 0 };
}

test('is silent where there is no terminal', () => {
  const screen = terminal({});
  const table = new LiveTable(steps, screen);
  table.tell(steps[0], 'running', 'kind create cluster');
  table.tellStages([{ name: 'web', state: 'waiting' }]);
  table.clear();
  expect(screen.written).toEqual([]);
});

test('draws every step, and over what it has drawn', () => {
  const screen = terminal({ isTTY: true, columns: 80, rows: 24 });
  const table = new LiveTable(steps, screen);
  table.tell(steps[0], 'running', 'kind create cluster');
  table.tell(steps[0], 'done');
  table.clear();
  expect(screen.written).toEqual([
    'cluster  running  0s  kind create cluster\nchain    open\n',
    '\u001b[2A\r\u001b[Jcluster  done  0s\nchain    open\n',
    '\u001b[2A\r\u001b[J',
  ]);
});

test('counts the stages and names those that are not ready, with the first line of why', () => {
  const screen = terminal({ isTTY: true });
  const table = new LiveTable(steps, screen);
  table.tellStages([
    { name: 'base', state: 'ready' },
    { name: 'web', state: 'waiting', message: 'no pods\nat all' },
  ]);
  expect(screen.written.at(-1)).toBe(
    'cluster     open\nchain       open\nstages 1/2\n  web       waiting  no pods\n',
  );
});

test('never draws more than the terminal shows', () => {
  const screen = terminal({ isTTY: true, columns: 20, rows: 4 });
  const table = new LiveTable(steps, screen);
  table.tellStages(
    Array.from({ length: 9 }, (_, index) => ({
      name: `stage-${index}`,
      state: 'waiting',
      message: 'long text here',
    })),
  );
  table.tell(steps[0], 'done');
  table.tell(steps[1], 'waiting', 'a line that is far too long');
  const drawn = screen.written.at(-1)?.split('\u001b[J')[1] ?? '';
  const lines = drawn.trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^chain /);
  expect(Math.max(...lines.map((line) => line.length))).toBe(19);
});
