import type { CloudEvent, Handler } from '../../../nodejs/index.ts';

interface Echo {
  readonly attributes: Omit<CloudEvent, 'specversion' | 'data'>;
  readonly kind: string;
  readonly data?: unknown;
}

export const echo: Handler = ({ specversion: _, data, ...attributes }): Echo => {
  const kind = data === undefined ? 'none' : 'json';
  return { attributes, kind, data };
};
