/** Where an encrypted value may be opened: as one Secret, as any Secret of its namespace, anywhere in the cluster. */
export const sealScopes = ['strict', 'namespace-wide', 'cluster-wide'] as const;

export type SealScope = (typeof sealScopes)[number];

/** A Secret that only its cluster can open: one file in clusters/sealed/<cluster>, written by `homelab seal`. */
export interface SealedSource {
  readonly namespace: string;
  readonly name: string;
  readonly scope: SealScope;
  /** SHA-256 of the certificate that it was sealed with, in hexadecimal: another key cannot open it. */
  readonly certificate: string;
  /** By key of the Secret. */
  readonly encryptedData: Readonly<Record<string, string>>;
}

/** What is sealed for each cluster, by its name. */
export type SealedSources = Readonly<Record<string, readonly SealedSource[]>>;
