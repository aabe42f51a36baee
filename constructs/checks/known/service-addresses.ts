/** An address of a Service inside a text. */
export interface ServiceAddress {
  /** As it is written. */
  readonly text: string;
  readonly service: string;
  readonly namespace: string;
  /** Undefined when neither a number nor the scheme says it. */
  readonly port: number | undefined;
}

const schemePorts: Readonly<Record<string, number>> = { http: 80, https: 443, ws: 80, wss: 443 };

/** `[scheme://]service.namespace.svc[.cluster.local][:port]`, not inside a longer name. */
const full =
  /(?:\b([a-z][a-z0-9+-]*):\/\/)?(?<![\w.-])([a-z0-9-]+)\.([a-z0-9-]+)\.svc(?:\.cluster\.local)?(?![\w-])(?::(\d+))?/g;

/** `service.namespace:port` or `scheme://service.namespace`. */
const short = /(?:\b([a-z][a-z0-9+-]*):\/\/|(?<![\w.@/-]))([a-z0-9-]+)\.([a-z0-9-]+)(?![\w.-])(?::(\d+))?/g;

/** The addresses in a text; the short form only with one of these namespaces, since much else looks like it. */
export function serviceAddresses(text: string, namespaces: ReadonlySet<string>): readonly ServiceAddress[] {
  const found = text.includes('.svc') ? [...text.matchAll(full)].map(toAddress) : [];
  if (!text.includes(':')) return found;
  const brief = [...text.matchAll(short)].map(toAddress);
  return [
    ...found,
    ...brief.filter(({ namespace, port }) => namespaces.has(namespace) && port !== undefined),
  ];
}

function toAddress([text, scheme = '', service = '', namespace = '', port]: RegExpExecArray): ServiceAddress {
  return { text, service, namespace, port: port === undefined ? schemePorts[scheme] : Number(port) };
}
