/** Schema of containerd's configuration file: 2 came with containerd 1, 3 with containerd 2. */
export type ContainerdVersion = 2 | 3;

export const containerdVersions = [2, 3] as const satisfies readonly ContainerdVersion[];

/** Where containerd looks for mirrors; one folder, because its transfer service reads no list. */
const mirrors = '"/etc/containerd/certs.d"';

/** Tables and keys that let Spegel serve: a folder for mirrors, and layers kept after unpacking. */
const spegelTables: Readonly<Record<ContainerdVersion, Readonly<Record<string, string>>>> = {
  2: {
    'plugins."io.containerd.grpc.v1.cri".containerd': 'discard_unpacked_layers = false',
    'plugins."io.containerd.grpc.v1.cri".registry': `config_path = ${mirrors}`,
  },
  3: {
    'plugins."io.containerd.cri.v1.images"': 'discard_unpacked_layers = false',
    'plugins."io.containerd.cri.v1.images".registry': `config_path = ${mirrors}`,
  },
};

/** The drop-in that Spegel needs, for one version of the configuration file. */
export function spegelDropIn(version: ContainerdVersion): string {
  const tables = Object.entries(spegelTables[version]).map(([table, key]) => `[${table}]\n${key}\n`);
  return [`version = ${version}\n`, ...tables].join('\n');
}

/** The keys of `spegelDropIn` as `version/table.key` with their values. */
export function spegelKeys(): ReadonlyMap<string, string> {
  return readKeys(containerdVersions.map(spegelDropIn));
}

/** Reads drop-ins that consist of a version, tables and scalar keys. */
export function readKeys(dropIns: readonly string[]): ReadonlyMap<string, string> {
  return new Map(dropIns.flatMap(readDropIn));
}

function readDropIn(text: string): readonly (readonly [string, string])[] {
  const version = /^version *= *(\d)/m.exec(text)?.[1] ?? '?';
  let table = '';
  return text.split('\n').flatMap((line) => {
    table = /^ *\[(.+)\] *$/.exec(line)?.[1] ?? table;
    const [, key, value] = /^ *(\w+) *= *(.+?) *$/.exec(line) ?? [];
    return key && value && table ? [[`${version}/${table}.${key}`, value]] : [];
  });
}
