/** Who a request is from. */
export interface Identity {
  /** Bearer token. */
  readonly token?: string;
  /** Client certificate and its key, PEM. */
  readonly certificate?: { readonly cert: string; readonly key: string };
}

/** Asked for every request, so that an identity may change; answers from memory while it holds. */
export type Credentials = () => Identity | Promise<Identity>;

/** How to reach an API server and trust it, and who is asking. */
export interface Connection {
  /** `https://host:port`, with a path where a proxy is in between. */
  readonly server: string;
  readonly tls: {
    /** Authorities to trust, PEM. Default: the system's. */
    readonly ca?: string;
    /** Name in the server's certificate. Default: the host. */
    readonly servername?: string;
    /** False trusts anybody. Default: true. */
    readonly rejectUnauthorized?: boolean;
  };
  readonly credentials: Credentials;
  /** For objects of which nothing else says where. Default: `default`. */
  readonly namespace?: string;
}

/** What is given says no way to an API server. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}
