import { describe, expect, it } from 'vitest';
import { amounts } from './amounts.ts';
import { podRequests } from './pod-requests.ts';

const asks = (cpu: string, memory = '0') => ({ resources: { requests: { cpu, memory } } });
const sidecar = (cpu: string) => ({ ...asks(cpu), restartPolicy: 'Always' });

describe('podRequests', () => {
  it.each([
    ['containers add up', { containers: [asks('100m', '1Gi'), asks('0.2', '512Mi')] }, 300, 1.5 * 2 ** 30],
    [
      'a limit alone is a request',
      { containers: [{ resources: { limits: { cpu: '1', memory: '1Ki' } } }] },
      1000,
      1024,
    ],
    [
      'a request counts, not the limit',
      { containers: [{ resources: { requests: { cpu: '1' }, limits: { cpu: '2' } } }] },
      1000,
      0,
    ],
    [
      'init containers run one by one',
      { initContainers: [asks('300m'), asks('200m')], containers: [asks('100m')] },
      300,
      0,
    ],
    ['sidecars stay', { initContainers: [sidecar('300m')], containers: [asks('100m')] }, 400, 0],
    [
      'sidecars run beside later init containers',
      { initContainers: [asks('350m'), sidecar('200m'), asks('200m')], containers: [asks('100m')] },
      400,
      0,
    ],
    ['nothing asked', { containers: [{ name: 'app' }] }, 0, 0],
  ])('%s', (_name, podSpec, cpu, memory) => {
    expect(podRequests(podSpec)).toEqual(amounts({ cpu, memory }));
  });

  it('counts GPUs, which have only limits', () => {
    const podSpec = { containers: [{ resources: { limits: { 'nvidia.com/gpu': 2 } } }] };
    expect(podRequests(podSpec)).toEqual(amounts({ gpu: 2 }));
  });
});
