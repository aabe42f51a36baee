import { expect, it } from 'vitest';
import { stackText } from './stack-text.ts';

it('keeps the frames of the author', () => {
  const python = [
    'Traceback (most recent call last):',
    '  File "/repo/lambda/runtimes/python/homelab_runtime/service.py", line 136, in _run',
    '    response = await call()',
    '               ^^^^^^^^^^^^',
    '  File "/home/ada/hello/main.py", line 10, in handler',
    '    raise ValueError("broken")',
    'ValueError: broken',
  ];
  expect(stackText(`${python.join('\n')}\n`).split('\n')).toEqual([python[0], ...python.slice(4)]);
  const node = [
    'Error: broken',
    '    at handler (file:///home/ada/hello/main.ts:10:9)',
    '    at call (file:///repo/lambda/runtimes/nodejs/invocation.ts:5:1)',
    '    at process.processTicks (node:internal/process/task_queues:95:5)',
  ];
  expect(stackText(node.join('\n')).split('\n')).toEqual(node.slice(0, 2));
});
