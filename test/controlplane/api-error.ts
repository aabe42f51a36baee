import { at } from '../../constructs/core/manifest.ts';

/** The API server has refused a request. */
export class ApiError extends Error {
  override name = 'ApiError';
  /** HTTP status. */
  readonly status: number;
  /** Kubernetes' word for it, for example `Forbidden` or `Invalid`. */
  readonly reason: string;

  /** @param answer the body, a `Status` object unless something in front of the API answered */
  constructor(request: string, status: number, answer: unknown) {
    const message = at(answer, 'message');
    super(`${request}: ${status} ${typeof message === 'string' ? message : JSON.stringify(answer)}`);
    this.status = status;
    this.reason = String(at(answer, 'reason') ?? '');
  }
}
