import type { Clock } from '../kube/clock.ts';
import type { ReconcileResult } from '../kube/controller.ts';
import type { ClusterCache } from './cluster-cache.ts';
import type { BuildConcern } from './concerns/build.ts';
import type { DeletionConcern } from './concerns/deletion.ts';
import type { EventingConcern } from './concerns/eventing.ts';
import type { HoldConcern } from './concerns/hold.ts';
import { Pass } from './concerns/pass.ts';
import type { ServiceConcern } from './concerns/service.ts';
import type { SourceConcern } from './concerns/source.ts';
import type { StatusConcern } from './concerns/status.ts';
import type { Tracer } from './telemetry/tracer.ts';

export interface Concerns {
  readonly hold: HoldConcern;
  readonly deletion: DeletionConcern;
  readonly source: SourceConcern;
  readonly build: BuildConcern;
  readonly service: ServiceConcern;
  readonly eventing: EventingConcern;
  readonly status: StatusConcern;
}

/** One pass over a function: each concern makes its part be as the spec says, and the status says what was seen. */
export class FunctionReconciler {
  readonly #cache: ClusterCache;
  readonly #clock: Clock;
  readonly #concerns: Concerns;
  readonly #tracer: Tracer | undefined;

  constructor(cache: ClusterCache, clock: Clock, concerns: Concerns, tracer?: Tracer) {
    this.#cache = cache;
    this.#clock = clock;
    this.#concerns = concerns;
    this.#tracer = tracer;
  }

  /** @throws what may go well later */
  async reconcile(key: string, signal: AbortSignal): Promise<ReconcileResult> {
    const fn = this.#cache.store('functions').get(key);
    if (!fn) {
      const { source, build, service, eventing } = this.#concerns;
      for (const concern of [source, build, service, eventing]) concern.forget(key);
      return {};
    }
    const pass = new Pass(fn, this.#clock, signal);
    const trace = this.#tracer?.begin('reconcile', {
      'k8s.namespace.name': fn.metadata.namespace,
      'lambda.function': fn.metadata.name,
      'lambda.generation': fn.metadata.generation,
    });
    const step = async <T>(name: string, run: () => T | Promise<T>): Promise<T> =>
      trace ? trace.step(name, run) : run();
    try {
      await this.#run(pass, step);
      trace?.end();
      return { againMs: pass.againMs };
    } catch (error) {
      trace?.end(error);
      throw error;
    }
  }

  async #run(pass: Pass, step: <T>(name: string, run: () => T | Promise<T>) => Promise<T>): Promise<void> {
    const { hold, deletion, source, build, service, eventing, status } = this.#concerns;
    if (pass.fn.metadata.deletionTimestamp) {
      await step('deletion', () => deletion.reconcile(pass));
      if (pass.observed.hold) await step('status', () => status.reconcile(pass));
      return;
    }
    if (!hold.reconcile(pass)) {
      await step('finalizer', () => deletion.prepare(pass));
      await step('source', () => source.reconcile(pass));
      await step('build', () => build.reconcile(pass));
      await step('service', () => service.reconcile(pass));
      await step('eventing', () => eventing.reconcile(pass));
    }
    await step('status', () => status.reconcile(pass));
  }
}
