/** Languages that functions are written in, with the versions that there are runtime images of. */
export const runtimes = {
  python: { versions: ['3.13', '3.12'], default: '3.13' },
  nodejs: { versions: ['24'], default: '24' },
  go: { versions: ['1.26'], default: '1.26' },
} as const;

export type Runtime = keyof typeof runtimes;

export const runtimeNames = Object.keys(runtimes) as readonly Runtime[];
