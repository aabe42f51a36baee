/** The model says no, as an API server would. */
export class Refusal extends Error {
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string, message: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }

  /** The `Status` object. */
  get body(): object {
    const { status: code, reason, message } = this;
    return { apiVersion: 'v1', kind: 'Status', status: 'Failure', code, reason, message };
  }
}

export function notFound(what: string): Refusal {
  return new Refusal(404, 'NotFound', `${what} not found`);
}

export function conflict(message: string): Refusal {
  return new Refusal(409, 'Conflict', message);
}

export function expired(): Refusal {
  return new Refusal(410, 'Expired', 'too old resource version');
}
