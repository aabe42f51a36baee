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

/** What looks like an address in a text, whatever namespaces there are. */
interface Candidates {
  readonly full: readonly ServiceAddress[];
  readonly short: readonly ServiceAddress[];
}

/** Bounds what is remembered; the texts of a fleet are far fewer. */
const most = 4096;
const remembered = new Map<string, Candidates>();

/** The addresses in a text; the short form only with one of these namespaces, since much else looks like it. */
export function serviceAddresses(text: string, namespaces: ReadonlySet<string>): readonly ServiceAddress[] {
  if (!text.includes(':') && !text.includes('.svc')) return [];
  const candidates = candidatesIn(text);
  return [...candidates.full, ...candidates.short.filter(({ namespace }) => namespaces.has(namespace))];
}

/** Searched once, although two rules and several clusters ask for most texts. */
function candidatesIn(text: string): Candidates {
  const known = remembered.get(text);
  if (known) return known;
  const found = {
    full: text.includes('.svc') ? [...text.matchAll(full)].map(toAddress) : [],
    short: text.includes(':')
      ? [...text.matchAll(short)].map(toAddress).filter(({ port }) => port !== undefined)
      : [],
  };
  if (remembered.size === most) remembered.clear();
  remembered.set(text, found);
  return found;
}

function toAddress([text, scheme = '', service = '', namespace = '', port]: RegExpExecArray): ServiceAddress {
  return { text, service, namespace, port: port === undefined ? schemePorts[scheme] : Number(port) };
}
