/** An object that the caller writes as YAML. */
export type NodeDocument = Readonly<Record<string, unknown>>;

/** A document, or text as it stands. */
export type NodeFile = string | NodeDocument;

/** Files for the machines of a cluster by path below `dist/<cluster>/nodes/`; Flux applies none of them. */
export type NodeFiles = ReadonlyMap<string, NodeFile>;
