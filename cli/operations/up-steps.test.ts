import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forge } from '../../clusters/forge.ts';
import { pi } from '../../clusters/pi.ts';
import { pro } from '../../clusters/pro.ts';
import { nodeImages } from '../../constructs/versions.ts';
import { InProcess } from '../../test/stand-ins/in-process.ts';
import type { Machine } from '../../test/stand-ins/world.ts';
import { shown } from './invocation.ts';
import { Programs } from './programs.ts';
import { runSteps, type StepResult } from './run-steps.ts';
import { enter, folder, site, standIns, takeDown } from './site.fixtures.ts';
import type { Site } from './site.ts';
import { upSteps } from './up-steps.ts';

const edge = pi(3);

/** The steps up to the API server: the rest is proved with a real one. */
function machineSteps(which: Site, ...left: readonly string[]): ReturnType<typeof upSteps> {
  const steps = upSteps(which).filter(({ name }) => !left.includes(name));
  const end = steps.findIndex(({ name }) => name === 'nodes');
  return steps.slice(0, end);
}

/** Without the doctor, who asks programs that are processes. */
function bringUp(which: Site): Promise<readonly StepResult[]> {
  return runSteps(machineSteps(which, 'doctor', 'configuration'), new InProcess(folder, standIns));
}

function bare(): Record<string, Machine> {
  return Object.fromEntries(edge.nodes.map(({ name }) => [name, { files: {} }]));
}

/** Calls that change something. */
function changes(): readonly string[] {
  return standIns
    .takeCalls()
    .filter((call) =>
      /^(kind (create|export|delete)|kubectl config (set|unset)|curl --fail)|install|sh -s/.test(call),
    );
}

describe('up on kind', () => {
  it('makes the cluster and a context of its name, once', async () => {
    enter({});
    expect((await bringUp(site(pro))).map(({ name, state }) => `${name} ${state}`)).toEqual([
      'git-password kept',
      'address kept',
      'cluster done',
      'kubeconfig done',
    ]);
    expect(changes()).toEqual([
      'kind create cluster --config=dist/pro/nodes/kind.yaml',
      'kind export kubeconfig --name=pro',
      'kubectl config set-context pro --cluster=kind-pro --user=kind-pro',
    ]);
    expect(new Set((await bringUp(site(pro))).map(({ state }) => state))).toEqual(new Set(['kept']));
    expect(changes()).toEqual([]);
  });

  it('goes on where it stopped', async () => {
    enter({ faults: { 'kind create': 'ERROR: docker is not running' } });
    await expect(bringUp(site(pro))).rejects.toThrow(
      /^cluster:\n {2}ERROR: docker is not running\n {2}of: kind create/,
    );
    standIns.change((world) => {
      world.faults = { 'kubectl config': 'error: disk full' };
    });
    await expect(bringUp(site(pro))).rejects.toMatchObject({ step: 'kubeconfig', exitCode: 2 });
    standIns.change((world) => {
      world.faults = {};
    });
    standIns.takeCalls();
    await bringUp(site(pro));
    expect(changes()).not.toContain('kind create cluster --config=dist/pro/nodes/kind.yaml');
    expect(standIns.read().contexts).toContain('pro');
  });

  it('begins nothing when a tool is missing', async () => {
    enter({ faults: { 'helm version': 'helm: broken' } });
    const run = runSteps(machineSteps(site(pro), 'configuration'), new Programs(folder));
    await expect(run).rejects.toMatchObject({ step: 'doctor', exitCode: 1 });
    expect(changes()).toEqual([]);
  });

  it('begins nothing on a computer without the address that other clusters call, until it has the cluster', async () => {
    enter({});
    const elsewhere = site(pro, { addresses: ['127.0.0.1', '192.168.1.7'] });
    await expect(bringUp(elsewhere)).rejects.toMatchObject({
      step: 'address',
      exitCode: 1,
      problems: [
        expect.stringMatching(/^no network card of this computer has 192\.168\.10\.2: .*machines\.ts/),
      ],
    });
    expect(changes()).toEqual([]);
    await bringUp(site(pro));
    expect((await bringUp(elsewhere))[1]).toEqual({ name: 'address', state: 'kept' });
  });

  it('runs as processes too', async () => {
    enter({});
    const steps = machineSteps(site(pro), 'configuration');
    expect(await runSteps(steps, new Programs(folder))).toHaveLength(steps.length);
    expect(standIns.read()).toMatchObject({ clusters: ['pro'], contexts: ['kind-pro', 'pro'] });
  });

  it('begins nothing without a password', async () => {
    enter({});
    const environment = { ...process.env };
    await expect(bringUp(site(pro, { environment }))).rejects.toMatchObject({
      step: 'git-password',
      exitCode: 1,
    });
    expect(changes()).toEqual([]);
  });

  it('takes the cluster and the context away, once', async () => {
    enter({});
    await bringUp(site(pro));
    standIns.takeCalls();
    expect(new Set((await takeDown(site(pro))).map(({ state }) => state))).toEqual(new Set(['done']));
    expect(changes()).toEqual(['kind delete cluster --name=pro', 'kubectl config unset contexts.pro']);
    expect(standIns.read()).toMatchObject({ clusters: [], contexts: [] });
    await takeDown(site(pro));
    expect(changes()).toEqual([]);
  });
});

describe('up on k3s', () => {
  const release = nodeImages[edge.kubernetes].k3s;

  it('hands the token from machine to machine, as processes too', async () => {
    enter({ machines: bare() });
    const steps = machineSteps(site(edge), 'doctor', 'configuration').slice(0, 4);
    await runSteps(steps, new Programs(folder));
    const { 'pi-1': first, 'pi-2': second } = standIns.read().machines;
    const token = first?.files['/var/lib/rancher/k3s/server/node-token'];
    expect(token).toContain('server:');
    expect(second?.files['/etc/rancher/k3s/token']).toBe(token);
  });

  it('installs the pinned release on every machine, the first server first, with its token', async () => {
    enter({ machines: bare() });
    await bringUp(site(edge));
    const { machines, contexts } = standIns.read();
    expect(Object.entries(machines).map(([name, { service, version }]) => [name, service, version])).toEqual([
      ['pi-1', 'k3s', release],
      ['pi-2', 'k3s-agent', release],
      ['pi-3', 'k3s-agent', release],
    ]);
    expect(contexts).toEqual(['pi']);
    expect(
      changes()
        .filter((call) => call.includes('sh -s'))
        .map((call) => call.split(' ')[5]),
    ).toEqual(['pi-1', 'pi-2', 'pi-3']);
  });

  it('gives servers and agents their own configuration, and leaves no key of the admin behind', async () => {
    enter({ machines: bare() });
    await bringUp(site(edge));
    const { machines } = standIns.read();
    expect(machines['pi-1']?.files['/etc/rancher/k3s/config.yaml']).toContain('cluster-cidr');
    expect(machines['pi-2']?.files['/etc/rancher/k3s/config.yaml']).toContain('server: https://');
    expect(machines['pi-2']?.files['/etc/rancher/k3s/config.yaml.d/pi-2.yaml']).toContain('node-name: pi-2');
    expect(existsSync(join(folder, '.cache/kubeconfig/pi'))).toBe(false);
    expect(readdirSync(join(folder, '.cache/k3s'))).toEqual([`install-${release}.sh`]);
  });

  it('touches only the machine that differs the second time', async () => {
    enter({ machines: bare() });
    await bringUp(site(edge));
    standIns.change((world) => {
      const machine = world.machines['pi-3'];
      if (machine) machine.files['/etc/rancher/k3s/config.yaml'] = 'by hand\n';
    });
    standIns.takeCalls();
    const results = await bringUp(site(edge));
    expect(results.filter(({ state }) => state === 'done').map(({ name }) => name)).toEqual(['k3s-pi-3']);
    expect(new Set(changes().map((call) => call.split(' ')[5]))).toEqual(new Set(['pi-3']));
  });

  it('names a machine that is not reached, and does not take it for one without k3s', async () => {
    enter({ machines: bare() });
    await bringUp(site(edge));
    standIns.change((world) => {
      delete world.machines['pi-3'];
    });
    await expect(takeDown(site(edge))).rejects.toThrow(/host pi-3 port 22/);
    expect(standIns.read().machines['pi-1']?.service).toBe('k3s');
  });

  it('takes agents away before servers', async () => {
    enter({ machines: bare() });
    await bringUp(site(edge));
    standIns.takeCalls();
    await takeDown(site(edge));
    const { machines, contexts } = standIns.read();
    expect(Object.values(machines)).toEqual([{ files: {} }, { files: {} }, { files: {} }]);
    expect(contexts).toEqual([]);
    const removed = changes().filter((call) => call.includes('uninstall.sh') && !call.includes(' find '));
    expect(removed.map((call) => call.split(' ').slice(5).join(' '))).toEqual([
      'pi-3 sudo -n /usr/local/bin/k3s-agent-uninstall.sh',
      'pi-2 sudo -n /usr/local/bin/k3s-agent-uninstall.sh',
      'pi-1 sudo -n /usr/local/bin/k3s-uninstall.sh',
    ]);
  });

  it('lets the other servers of forge join the first', () => {
    enter({});
    const installations = upSteps(site(forge))
      .flatMap(({ commands }) => commands.map(shown))
      .filter((line) => line.includes(' sh -s '));
    expect(installations.map((line) => [line.split(' ')[5], / - (\w+)/.exec(line)?.[1]])).toEqual([
      ...[1, 2, 3].map((index) => [`forge-server-${index}`, 'server']),
      ...forge.nodes.filter(({ role }) => role === 'worker').map(({ name }) => [name, 'agent']),
    ]);
    expect(installations.map((line) => line.includes('K3S_TOKEN_FILE'))).toEqual(
      forge.nodes.map((_, index) => index > 0),
    );
  });
});
