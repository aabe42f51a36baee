import { describe, expect, test } from 'vitest';
import { TracingPolicy } from '../../imports/crds/cilium.io/tracing-policy.ts';
import { at, list } from '../core/manifest.ts';
import type { Kprobe, TracingPolicyOptions } from './tracing-policies/policy.ts';
import { tracingPolicies } from './tracing-policies.ts';

const clusterRanges = ['10.10.0.0/16', '10.11.0.0/16', '172.18.0.0/16'];
const modes = ['monitor', 'enforce'] as const;
const forms = tracingPolicies.flatMap(({ name, spec }) =>
  modes.map((mode) => ({ name, mode, spec: spec({ mode, clusterRanges }) })),
);

function kprobesOf(name: string, mode: TracingPolicyOptions['mode']): readonly Kprobe[] {
  return forms.find((form) => form.name === name && form.mode === mode)?.spec.kprobes ?? [];
}

function selectorsOf(kprobes: readonly Kprobe[] = []) {
  return kprobes.flatMap(({ call, syscall, args, selectors }) =>
    (selectors ?? []).map((selector) => ({ call, syscall, args, selector })),
  );
}

/** Actions by hook, as `call: action, action`, in order. */
function actionsOf(name: string, mode: TracingPolicyOptions['mode']): readonly string[] {
  return selectorsOf(kprobesOf(name, mode)).map(({ call, selector }) => {
    return `${call}: ${selector.matchActions?.map(({ action }) => action).join(', ')}`;
  });
}

test('the names are those that the documentation and the files have', () => {
  expect(tracingPolicies.map(({ name }) => name)).toEqual([
    'container-escape',
    'crypto-mining',
    'reverse-shell',
    'sensitive-files',
  ]);
});

describe.each(forms)('$name in mode $mode', ({ mode, spec }) => {
  const selectors = selectorsOf(spec.kprobes);
  const matchArgs = selectors.flatMap(({ args, selector }) =>
    (selector.matchArgs ?? []).map((match) => ({
      ...match,
      type: args?.find(({ index }) => index === match.index)?.type,
    })),
  );
  const actions = selectors.flatMap(({ selector }) => selector.matchActions ?? []);

  test('tells Tetragon its mode', () => {
    expect(spec.options).toContainEqual({ name: 'policy-mode', value: mode });
  });

  test('covers pods, not the host', () => {
    expect(spec.podSelector).toBeDefined();
    expect(spec.hostSelector).toBeUndefined();
  });

  test('every hook has one to five selectors, each with one to three actions', () => {
    for (const { selectors: all } of spec.kprobes ?? []) {
      expect(all?.length).toBeGreaterThanOrEqual(1);
      expect(all?.length).toBeLessThanOrEqual(5);
    }
    for (const { selector } of selectors) {
      expect(selector.matchActions?.length).toBeGreaterThanOrEqual(1);
      expect(selector.matchActions?.length).toBeLessThanOrEqual(3);
      expect(selector.matchArgs?.length ?? 0).toBeLessThanOrEqual(5);
      expect(selector.matchBinaries?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  test('every filter is on a declared argument', () => {
    expect(matchArgs.filter(({ type }) => type === undefined)).toEqual([]);
  });

  test('values keep within what the agent takes', () => {
    const longest = { Prefix: 256, Postfix: 127 } as const;
    const strings = [
      ...matchArgs.map(({ operator, values }) => ({ operator, values: values ?? [] })),
      ...selectors.flatMap(({ selector }) => selector.matchBinaries ?? []),
    ];
    for (const { operator, values } of strings) {
      if (operator !== 'Prefix' && operator !== 'Postfix') continue;
      for (const value of values) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(longest[operator]);
    }
    for (const { operator, values } of matchArgs) {
      if (operator === 'Equal' || operator === 'DPort') expect(values?.length).toBeLessThanOrEqual(4);
    }
  });

  test('address operators fit the type of their argument', () => {
    const onSockaddr = ['Family', 'NotSAddr', 'NotSPort', 'SAddr', 'SPort'];
    const onSock = [...onSockaddr, 'DAddr', 'DPort', 'NotDAddr', 'NotDPort', 'Protocol', 'State'];
    for (const { type, operator } of matchArgs) {
      if (type === 'sockaddr') expect(onSockaddr).toContain(operator);
      if (onSock.includes(operator)) expect(['sock', 'sockaddr']).toContain(type);
    }
  });

  test('a rate limit stands only with Post', () => {
    for (const { action, rateLimit } of actions) if (rateLimit) expect(action).toBe('Post');
  });

  test('denies only on syscalls and security functions, attached one by one', () => {
    const denying = selectors.filter(({ selector }) =>
      selector.matchActions?.some(({ action }) => action === 'Override'),
    );
    for (const { call, syscall } of denying) expect(syscall || call.startsWith('security_')).toBe(true);
    if (denying.length > 0) expect(spec.options).toContainEqual({ name: 'disable-kprobe-multi', value: '1' });
  });

  test('says in each event what happened', () => {
    for (const { message } of spec.kprobes ?? []) expect(message?.length).toBeGreaterThan(0);
  });
});

test.each(tracingPolicies.map(({ name }) => name))('%s in mode monitor only reports', (name) => {
  const actions = selectorsOf(kprobesOf(name, 'monitor')).flatMap(({ selector }) => selector.matchActions);
  expect(new Set(actions.map((each) => each?.action))).toEqual(new Set(['Post']));
});

test('enforcing kills a shell that connects, and only reports busybox, which is wget too', () => {
  expect(actionsOf('reverse-shell', 'enforce')).toEqual([
    'security_socket_connect: Sigkill, Override',
    'tcp_connect: Post',
  ]);
});

test('enforcing denies the files and lets the reader live', () => {
  expect(new Set(actionsOf('sensitive-files', 'enforce'))).toEqual(
    new Set(['security_file_permission: Override', 'security_mmap_file: Override']),
  );
});

test('enforcing stops mounts and user namespaces, never setns and unshare, which runc calls too', () => {
  expect(actionsOf('container-escape', 'enforce')).toEqual([
    'sys_setns: Post',
    'sys_setns: Post',
    'sys_unshare: Post',
    'security_sb_mount: Sigkill, Override',
    'security_move_mount: Sigkill, Override',
    'create_user_ns: Sigkill',
  ]);
});

test('enforcing kills known miners and only reports the ports of pools', () => {
  expect(actionsOf('crypto-mining', 'enforce')).toEqual(['tcp_connect: Sigkill', 'tcp_connect: Post']);
});

test('connections inside the cluster are nobody else than the cluster', () => {
  const filters = selectorsOf(kprobesOf('reverse-shell', 'enforce')).flatMap(({ selector }) =>
    (selector.matchArgs ?? []).filter(({ operator }) => /^Not[SD]Addr$/.test(operator)),
  );
  expect(filters).toHaveLength(2);
  for (const { values } of filters) expect(values).toEqual(expect.arrayContaining(clusterRanges));
});

test('the selectors keep their spelling in YAML, the empty one too', () => {
  const manifests = new Map(
    forms.map(({ name, spec }) => [name, TracingPolicy.manifest({ metadata: { name }, spec }) as unknown]),
  );
  expect(at(manifests.get('reverse-shell'), 'spec', 'podSelector')).toEqual({});
  const [setns] = list(at(manifests.get('container-escape'), 'spec', 'kprobes'));
  expect(at(setns, 'selectors', 0, 'matchPIDs', 0)).toMatchObject({ isNamespacePID: true, values: [0, 1] });
  expect(at(manifests.get('container-escape'), 'spec', 'containerSelector', 'matchExpressions')).toEqual([
    { key: 'name', operator: 'NotIn', values: ['provisioner'] },
  ]);
});
