/** What nodes have and pods ask for. */
export const resources = ['cpu', 'memory', 'gpu', 'disk'] as const;

export type Resource = (typeof resources)[number];

/** CPU in millicores, memory and disk in bytes, whole GPUs. */
export type Amounts = Readonly<Record<Resource, number>>;

export const nothing: Amounts = { cpu: 0, memory: 0, gpu: 0, disk: 0 };

/** Amounts of which only some are named. */
export function amounts(some: Partial<Amounts>): Amounts {
  return { ...nothing, ...some };
}

function combine(a: Amounts, b: Amounts, join: (x: number, y: number) => number): Amounts {
  return {
    cpu: join(a.cpu, b.cpu),
    memory: join(a.memory, b.memory),
    gpu: join(a.gpu, b.gpu),
    disk: join(a.disk, b.disk),
  };
}

export function plus(a: Amounts, b: Amounts): Amounts {
  return combine(a, b, (x, y) => x + y);
}

export function minus(a: Amounts, b: Amounts): Amounts {
  return combine(a, b, (x, y) => x - y);
}

export function times(a: Amounts, count: number): Amounts {
  return combine(a, a, (x) => x * count);
}

/** The greater of each. */
export function larger(a: Amounts, b: Amounts): Amounts {
  return combine(a, b, Math.max);
}

export function total(all: readonly Amounts[]): Amounts {
  return all.reduce(plus, nothing);
}

/** The resources of which `asked` is more than `available`. */
export function exceeded(asked: Amounts, available: Amounts): readonly Resource[] {
  return resources.filter((resource) => asked[resource] > available[resource]);
}

/** For people: `1.5 CPU`, `12.5Gi memory`. */
export function formatAmount(resource: Resource, amount: number): string {
  if (resource === 'cpu') return `${amount / 1000} CPU`;
  if (resource === 'gpu') return `${amount} GPU`;
  const units = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
  let value = amount;
  let unit = 0;
  while (Math.abs(value) >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${Number(value.toFixed(1))}${units[unit]} ${resource}`;
}

/** Everything of an amount that is asked at all. */
export function formatAmounts(all: Amounts): string {
  const asked = resources.filter((resource) => all[resource] > 0);
  return asked.length === 0 ? 'nothing' : asked.map((each) => formatAmount(each, all[each])).join(', ');
}
