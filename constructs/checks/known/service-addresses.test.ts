import { describe, expect, it } from 'vitest';
import { serviceAddresses } from './service-addresses.ts';

const namespaces = new Set(['ollama', 'coroot']);

const rows: readonly (readonly [string, readonly (readonly [string, string, number | undefined])[]])[] = [
  ['http://ollama.ollama.svc.cluster.local:11434/v1', [['ollama', 'ollama', 11434]]],
  ['https://hook.other.svc', [['hook', 'other', 443]]],
  ['hook.other.svc.cluster.local', [['hook', 'other', undefined]]],
  [
    'a.coroot.svc:1,b.coroot.svc:2',
    [
      ['a', 'coroot', 1],
      ['b', 'coroot', 2],
    ],
  ],
  ['ollama.ollama:11434', [['ollama', 'ollama', 11434]]],
  ['--server=http://ollama.ollama/api', [['ollama', 'ollama', 80]]],
  ['ollama.ollama', []],
  ['ghcr.io:443/app', []],
  ['registry.example.ollama:5000', []],
  ['user@ollama.ollama:22', []],
  ['file.svcs:80', []],
];

describe('serviceAddresses', () => {
  it.each(rows)('%s', (text, expected) => {
    const found = serviceAddresses(text, namespaces);
    expect(found.map(({ service, namespace, port }) => [service, namespace, port])).toEqual(expected);
  });
});
