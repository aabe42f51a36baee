import { describe, expect, it } from 'vitest';
import { down, growth, metric, promql, quantile, share, sum } from './promql.ts';

describe('a query', () => {
  it('writes each kind of matcher, quoted', () => {
    const query = metric(
      'up',
      { job: 'redis', pod: { like: 'a\\d"' }, a: { not: '' }, b: { unlike: 'x|y' } },
      '5m',
    );
    expect(query.text()).toBe('up{job="redis",pod=~"a\\\\d\\"",a!="",b!~"x|y"}[5m]');
  });

  it('takes more matchers for all of its metrics, and its own win', () => {
    const query = promql`${metric('up', { job: 'a' })} / ${metric('redis_up')} > ${2}`;
    expect(query.text({ cluster: { like: '$cluster' }, job: 'b' })).toBe(
      'up{cluster=~"$cluster",job="a"} / redis_up{cluster=~"$cluster",job="b"} > 2',
    );
    expect(query.text()).toBe('up{job="a"} / redis_up > 2');
  });

  it('knows its metrics once each', () => {
    const up = metric('up');
    expect(promql`${up} / (${up} + ${metric('redis_up')})`.metrics).toEqual(['up', 'redis_up']);
  });

  it('keeps the cluster apart in sums', () => {
    expect(sum(metric('up')).text()).toBe('sum by (cluster) (up)');
    expect(sum(metric('up'), 'job').text()).toBe('sum by (cluster, job) (up)');
  });

  it('compares the rate of some with that of all', () => {
    expect(share('response_total', { direction: 'inbound' }, { tls: 'true' }, 'pod').text()).toBe(
      'sum by (cluster, pod) (rate(response_total{direction="inbound",tls="true"}[5m])) / ' +
        'sum by (cluster, pod) (rate(response_total{direction="inbound"}[5m]))',
    );
  });

  it('keeps the buckets of a quantile', () => {
    expect(quantile(0.95, 'response_latency_ms_bucket', {}, 'pod').text()).toBe(
      'histogram_quantile(0.95, sum by (cluster, le, pod) (rate(response_latency_ms_bucket[5m])))',
    );
  });

  it('sees a counter that starts above zero', () => {
    expect(growth('redis_evicted_keys_total', {}, '5m').text()).toBe(
      'sum by (cluster) (((redis_evicted_keys_total unless redis_evicted_keys_total offset 5m) or ' +
        'increase(redis_evicted_keys_total[5m])))',
    );
  });

  it('calls a job down when nothing of it answers or is there', () => {
    expect(down('redis').text()).toBe(
      'sum by (cluster, job) (up{job="redis"}) == 0 or absent(up{job="redis"})',
    );
  });
});
