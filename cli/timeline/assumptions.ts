/** A number that an estimate stands on. */
export interface Assumption {
  readonly value: number;
  readonly unit: 's' | 'MB' | 'GB' | 'Mbit/s';
  readonly meaning: string;
  /** Where it comes from; `assumed` where nobody says it. */
  readonly source: string;
}

/** Everything that is not read from the rendered objects, in one place. */
export const assumptions = {
  reconcile: {
    value: 3,
    unit: 's',
    meaning: 'Flux fetches, builds and applies one Kustomization',
    source: 'assumed',
  },
  object: { value: 0.1, unit: 's', meaning: 'server-side apply of one object', source: 'assumed' },
  healthInterval: {
    value: 5,
    unit: 's',
    meaning: 'between two looks at the health of a stage; half of it is lost on average',
    source: 'kustomize-controller, WaitOptions.Interval',
  },
  release: {
    value: 10,
    unit: 's',
    meaning: 'helm-controller fetches, renders and records one release, hooks included',
    source: 'assumed',
  },
  workload: {
    value: 5,
    unit: 's',
    meaning: 'the pods of one workload are scheduled, start and answer their probes',
    source: 'assumed',
  },
  line: { value: 100, unit: 'Mbit/s', meaning: 'what images and models are pulled over', source: 'assumed' },
  image: {
    value: 150,
    unit: 'MB',
    meaning: 'compressed size of one image; no registry is asked, and each is pulled once a stage',
    source: 'assumed',
  },
  unknownModel: {
    value: 5,
    unit: 'GB',
    meaning: 'a model that cli/timeline/model-sizes.ts does not list',
    source: 'assumed: about 8 billion parameters at 4 bits',
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** The numbers alone, by name. */
export type AssumedNumbers = Readonly<Record<keyof typeof assumptions, number>>;

export const assumedNumbers: AssumedNumbers = Object.fromEntries(
  Object.entries(assumptions).map(([name, { value }]) => [name, value]),
) as AssumedNumbers;
