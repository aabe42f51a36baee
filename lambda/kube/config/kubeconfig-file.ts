/** An entry of one of the lists of a kubeconfig. */
export interface Named<T> {
  readonly name: string;
  readonly value: T;
}

/** The part of a kubeconfig that says how to reach an API server. */
export interface Cluster {
  readonly server?: string;
  /** Base64 of PEM. */
  readonly 'certificate-authority-data'?: string;
  /** Path. */
  readonly 'certificate-authority'?: string;
  readonly 'tls-server-name'?: string;
  readonly 'insecure-skip-tls-verify'?: boolean;
  readonly 'proxy-url'?: string;
}

/** The part that says who is asking. */
export interface User {
  readonly token?: string;
  /** Path; somebody may renew it. */
  readonly tokenFile?: string;
  readonly 'client-certificate-data'?: string;
  readonly 'client-certificate'?: string;
  readonly 'client-key-data'?: string;
  readonly 'client-key'?: string;
  /** A program that prints credentials. */
  readonly exec?: object;
  readonly 'auth-provider'?: object;
  readonly username?: string;
}

/** A cluster and a user, and where to look. */
export interface Context {
  readonly cluster: string;
  readonly user: string;
  readonly namespace?: string;
}

/** What a kubeconfig says. */
export interface Kubeconfig {
  readonly 'current-context'?: string;
  readonly contexts: readonly Named<Context>[];
  readonly clusters: readonly Named<Cluster>[];
  readonly users: readonly Named<User>[];
}
