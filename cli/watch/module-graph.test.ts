import { describe, expect, it } from 'vitest';
import { ModuleGraph, withoutVersions } from './module-graph.ts';

const [turn, stack, component, other] = [
  'file:///turn.ts',
  'file:///stack.ts',
  'file:///component.ts',
  'file:///other.ts',
];

function graph(): ModuleGraph {
  const made = new ModuleGraph();
  made.link(stack, turn);
  made.link(component, stack);
  made.link(other, stack);
  return made;
}

describe('ModuleGraph', () => {
  it('loads a changed module anew, and all that import it through others', () => {
    const modules = graph();
    modules.touch([component]);
    expect([component, stack, turn].map((url) => modules.versioned(url))).toEqual([
      'file:///component.ts?v=1',
      'file:///stack.ts?v=1',
      'file:///turn.ts?v=1',
    ]);
  });

  it('keeps what the changed module does not reach', () => {
    const modules = graph();
    modules.touch([component]);
    expect(modules.versioned(other)).toBe(other);
  });

  it('loads each change anew', () => {
    const modules = graph();
    modules.touch([component]);
    modules.settle();
    modules.touch([other]);
    expect(modules.versioned(component)).toBe('file:///component.ts?v=1');
    expect(modules.versioned(stack)).toBe('file:///stack.ts?v=2');
  });

  it('loads again what was left from a load that failed', () => {
    const modules = graph();
    modules.touch([component]);
    modules.touch([other]);
    expect(modules.versioned(component)).toBe('file:///component.ts?v=2');
  });

  it('ends where modules import each other', () => {
    const modules = graph();
    modules.link(stack, component);
    modules.touch([component]);
    expect(modules.versioned(stack)).toBe('file:///stack.ts?v=1');
  });
});

describe('withoutVersions', () => {
  it('gives back the file that a stack names', () => {
    expect(withoutVersions('at a (file:///x/stack.ts?v=12:3:4)')).toBe('at a (file:///x/stack.ts:3:4)');
  });
});
