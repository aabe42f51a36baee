/** The part of a `Status` object that a refusal carries. */
export interface StatusBody {
  readonly reason?: string;
  readonly message?: string;
  readonly code?: number;
  readonly details?: {
    readonly retryAfterSeconds?: number;
    readonly causes?: readonly {
      readonly field?: string;
      readonly message?: string;
      readonly reason?: string;
    }[];
  };
}

/** The API server has refused a request. */
export class ApiError extends Error {
  override name = 'ApiError';
  /** HTTP status, or the code of an error in the middle of a watch. */
  readonly status: number;
  /** Kubernetes' word for it, such as `Conflict`; empty when something in front of the API answered. */
  readonly reason: string;
  /** Seconds to wait before the next try, where the server says so. */
  readonly retryAfter: number | undefined;
  /** What is wrong with which field, for `Invalid`. */
  readonly causes: readonly { readonly field: string; readonly message: string }[];

  /**
   * @param request what was asked for, such as `GET /api/v1/nodes`
   * @param retryAfter of the header
   */
  constructor(request: string, status: number, body: StatusBody, retryAfter?: number) {
    super(`${request}: ${status} ${body.message ?? body.reason ?? 'without a Status object'}`);
    this.status = status;
    this.reason = body.reason ?? '';
    this.retryAfter = retryAfter ?? body.details?.retryAfterSeconds;
    this.causes = (body.details?.causes ?? []).map(({ field = '', message = '' }) => ({ field, message }));
  }
}

/** There was no answer, or only a part of one: the server may have done what was asked for. */
export class ConnectionError extends Error {
  override name = 'ConnectionError';

  constructor(request: string, cause: unknown) {
    super(`${request}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

export const isNotFound = withStatus(404);
/** Somebody else was faster, or a precondition does not hold. */
export const isConflict = withStatus(409);
/** The resource version is older than what the server remembers. */
export const isGone = withStatus(410);
/** The object breaks its schema or changes what is immutable. */
export const isInvalid = withStatus(422);

/** Whether a namespace that is going refuses new objects: nothing to retry until it has gone. */
export function isTerminatingNamespace(error: unknown): boolean {
  return error instanceof ApiError && error.status === 403 && /being terminated/.test(error.message);
}

function withStatus(status: number): (error: unknown) => error is ApiError {
  return (error): error is ApiError => error instanceof ApiError && error.status === status;
}
