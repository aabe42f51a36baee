import { expect, test } from 'vitest';
import { readChart } from './chart.ts';
import { renderValues, splitKey } from './chart-values.ts';
import { upstream } from './fixtures/read.ts';

test('values keys become a nested interface', () => {
  expect(renderValues(readChart(upstream, 'demo-chart'))).toBe(`\
// Made by \`npm run imports\` from the values of demo-chart 1.2.3; do not edit.
export interface DemoChartValues {
  readonly replicaCount?: number;
  readonly ratio?: number;
  readonly enabled?: boolean;
  readonly image?: {
    readonly repository?: string;
    readonly digest?: unknown;
  };
  readonly extraArgs?: readonly unknown[];
  readonly pullSecrets?: readonly unknown[];
  readonly token?: unknown;
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly config?: Readonly<Record<string, unknown>> & {
    readonly level?: string;
  };
  readonly resources?: Readonly<Record<string, unknown>> & {
    readonly limits?: Readonly<Record<string, unknown>> & {
      readonly memory?: string;
    };
  };
  readonly nodeSelector?: Readonly<Record<string, unknown>> & {
    readonly 'kubernetes.io/os'?: string;
  };
  readonly job?: {
    readonly annotations?: Readonly<Record<string, unknown>> & {
      readonly 'demo.example.dev/hook'?: string;
    };
  };
  readonly mirror?: {
    readonly 'example.dev/path'?: string;
  };
  readonly children?: {
    readonly 'child-1'?: {
      readonly port?: number;
    };
  };
}
`);
});

test.each([
  ['image.tag', ['image', 'tag']],
  ['nodeSelector.kubernetes.io/os', ['nodeSelector', 'kubernetes.io/os']],
  ['a.podAnnotations.very.long.example.dev/x', ['a', 'podAnnotations', 'very.long.example.dev/x']],
  ['example.dev/x', ['example.dev/x']],
])('%s is split at the keys', (path, parts) => {
  expect(splitKey(path)).toEqual(parts);
});
