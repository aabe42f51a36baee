import type { ReconcileObservation } from '../../kube/controller.ts';
import type { WorkqueueMetrics } from '../../kube/queue/workqueue.ts';
import type { RequestObservation } from '../../kube/requester.ts';
import { Registry } from './registry.ts';

/** Name of the one controller, in labels. */
const controller = 'lambdafunction';

const secondsBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const buildBuckets = [1, 2.5, 5, 10, 20, 30, 60, 120, 300, 600, 900, 1800, 3600];
const queueBuckets = [1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 1, 10, 100];

/** What is read when somebody asks. */
export interface Gauges {
  readonly depth: () => number;
  readonly unfinished: () => readonly number[];
  readonly activeWorkers: () => number;
  readonly workers: number;
  readonly isLeader: () => boolean;
  /** Name of the Lease. */
  readonly lease: string;
  /** Functions that can be called, by namespace. */
  readonly activeFunctions: () => Iterable<readonly [string, number]>;
}

/** What the operator counts: controller-runtime's names, so that its dashboards fit, and those of Lambda. */
export class OperatorMetrics implements WorkqueueMetrics {
  readonly registry = new Registry();
  readonly #host: string;
  readonly #reconciles = this.registry.counter(
    'controller_runtime_reconcile_total',
    'Reconciles by how they ended',
    ['controller', 'result'],
  );
  readonly #errors = this.registry.counter(
    'controller_runtime_reconcile_errors_total',
    'Reconciles that failed',
    ['controller'],
  );
  readonly #times = this.registry.histogram(
    'controller_runtime_reconcile_time_seconds',
    'How long reconciles took',
    ['controller'],
    secondsBuckets,
  );
  readonly #adds = this.registry.counter('workqueue_adds_total', 'Keys added', ['name', 'controller']);
  readonly #retries = this.registry.counter('workqueue_retries_total', 'Keys added after a failure', [
    'name',
    'controller',
  ]);
  readonly #waits = this.registry.histogram(
    'workqueue_queue_duration_seconds',
    'How long keys waited',
    ['name', 'controller'],
    queueBuckets,
  );
  readonly #works = this.registry.histogram(
    'workqueue_work_duration_seconds',
    'How long keys were worked on',
    ['name', 'controller'],
    queueBuckets,
  );
  readonly #requests = this.registry.counter('rest_client_requests_total', 'Requests to the API server', [
    'code',
    'host',
    'method',
  ]);
  readonly #throttled = this.registry.histogram(
    'rest_client_rate_limiter_duration_seconds',
    'How long requests waited in our own line',
    ['host', 'verb'],
    secondsBuckets,
  );
  readonly #latencies = this.registry.histogram(
    'rest_client_request_duration_seconds',
    'How long the API server took to answer',
    ['host', 'verb'],
    secondsBuckets,
  );
  readonly #builds = this.registry.counter('knative_lambda_builds_total', 'Builds by how they ended', [
    'status',
    'runtime',
  ]);
  readonly #buildTimes = this.registry.histogram(
    'knative_lambda_build_duration_seconds',
    'How long builds took',
    ['runtime'],
    buildBuckets,
  );

  /** @param host of the API server */
  constructor(host: string) {
    this.#host = host;
  }

  /** Adds what is only known while it runs. */
  watch(gauges: Gauges): void {
    const one = (name: string, help: string, read: () => number) =>
      this.registry.gauge(name, help, ['name', 'controller'], () => [[[controller, controller], read()]]);
    one('workqueue_depth', 'Keys that wait', gauges.depth);
    one('workqueue_unfinished_work_seconds', 'Seconds of all work under way', () =>
      gauges.unfinished().reduce((sum, seconds) => sum + seconds, 0),
    );
    one('workqueue_longest_running_processor_seconds', 'Seconds of the longest work under way', () =>
      Math.max(0, ...gauges.unfinished()),
    );
    const labelled = (name: string, help: string, label: string, value: string, read: () => number) =>
      this.registry.gauge(name, help, [label], () => [[[value], read()]]);
    const { activeWorkers, workers, isLeader, lease } = gauges;
    labelled('controller_runtime_active_workers', 'Workers at work', 'controller', controller, activeWorkers);
    labelled(
      'controller_runtime_max_concurrent_reconciles',
      'Workers',
      'controller',
      controller,
      () => workers,
    );
    labelled('leader_election_master_status', 'Whether this process leads', 'name', lease, () =>
      Number(isLeader()),
    );
    this.registry.gauge(
      'knative_lambda_functions_active',
      'Functions that can be called',
      ['namespace'],
      () => [...gauges.activeFunctions()].map(([namespace, count]) => [[namespace], count] as const),
    );
  }

  reconciled({ result, seconds }: ReconcileObservation): void {
    this.#reconciles.add([controller, result]);
    this.#times.observe([controller], seconds);
    if (result === 'error') this.#errors.add([controller]);
  }

  requested({ method, code, seconds, throttledSeconds }: RequestObservation): void {
    this.#requests.add([code, this.#host, method]);
    this.#latencies.observe([this.#host, method], seconds);
    this.#throttled.observe([this.#host, method], throttledSeconds);
  }

  /** A build has ended. @param status `success`, or the reason of its failure */
  built(status: string, runtime: string, seconds: number | undefined): void {
    this.#builds.add([status, runtime]);
    if (seconds !== undefined) this.#buildTimes.observe([runtime], seconds);
  }

  added(): void {
    this.#adds.add([controller, controller]);
  }

  retried(): void {
    this.#retries.add([controller, controller]);
  }

  waited(seconds: number): void {
    this.#waits.observe([controller, controller], seconds);
  }

  worked(seconds: number): void {
    this.#works.observe([controller, controller], seconds);
  }
}
