import { KubeClient } from '../client.ts';
import { type KubeObject, nameOf } from '../object.ts';
import type { Rate } from '../rate-limiter.ts';
import { type Resource, resource } from '../resource.ts';
import type { Transport } from '../transport.ts';
import { ApiModel } from './model/api-model.ts';
import { VirtualClock } from './virtual-clock.ts';

/** A small kind with data, for tests. */
export interface Widget extends KubeObject {
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: Readonly<Record<string, unknown>>;
}

export const widgets: Resource<Widget> = resource('test.dev/v1', 'Widget', 'widgets');

/** A widget by its key. */
export function widget(key: string, spec: Widget['spec'] = {}): Widget {
  const { namespace, name } = nameOf(key);
  return { apiVersion: 'test.dev/v1', kind: 'Widget', metadata: { namespace, name }, spec };
}

/** A model, its time and a client of it. */
export interface Rig {
  readonly clock: VirtualClock;
  readonly model: ApiModel;
  readonly client: KubeClient;
}

export interface RigOptions {
  readonly watchList?: boolean;
  readonly rate?: Rate;
  /** What is between client and model. */
  readonly through?: (model: ApiModel, clock: VirtualClock) => Transport;
}

/** Everything on virtual time. */
export function rig({ watchList, rate, through = (model) => model }: RigOptions = {}): Rig {
  const clock = new VirtualClock();
  const model = new ApiModel({ clock, watchList });
  const options = { clock, userAgent: 'test', fieldManager: 'test', rate: rate ?? ('unlimited' as const) };
  return { clock, model, client: new KubeClient(through(model, clock), options) };
}
