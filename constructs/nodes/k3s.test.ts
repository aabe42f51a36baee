import { describe, expect, it } from 'vitest';
import { forge } from '../../clusters/forge.ts';
import { pi } from '../../clusters/pi.ts';
import { renderNodeFiles } from './index.ts';

const files = renderNodeFiles(forge);

describe('k3s node files', () => {
  it('are one configuration for servers, one for agents, one drop-in a node and the mirrors', () => {
    expect([...renderNodeFiles(pi(3)).keys()]).toEqual([
      'config-agent.yaml',
      'config.yaml',
      'config.yaml.d/pi-1.yaml',
      'config.yaml.d/pi-2.yaml',
      'config.yaml.d/pi-3.yaml',
      'registries.yaml',
    ]);
  });

  it('configure servers', () => {
    expect(files.get('config.yaml')).toMatchInlineSnapshot(`
      {
        "cluster-cidr": "10.40.0.0/16",
        "cluster-dns": "10.41.0.10",
        "disable": [
          "traefik",
          "local-storage",
        ],
        "embedded-registry": true,
        "secrets-encryption": true,
        "service-cidr": "10.41.0.0/16",
        "service-node-port-range": "30000-32767",
        "tls-san": [
          "192.168.20.10",
          "forge.homelab.local",
        ],
      }
    `);
  });

  it('send agents to the first server', () => {
    expect(files.get('config-agent.yaml')).toEqual({ server: 'https://192.168.20.10:6443' });
  });

  it('let the first of several servers start etcd and the others join it', () => {
    const server = 'https://192.168.20.10:6443';
    expect([1, 2, 3].map((index) => files.get(`config.yaml.d/forge-server-${index}.yaml`))).toEqual([
      { 'node-name': 'forge-server-1', 'cluster-init': true },
      { 'node-name': 'forge-server-2', server },
      { 'node-name': 'forge-server-3', server },
    ]);
  });

  it('need no etcd for one server', () => {
    expect(renderNodeFiles(pi()).get('config.yaml.d/pi-1.yaml')).toEqual({ 'node-name': 'pi-1' });
  });

  it('label and taint a GPU node', () => {
    expect(files.get('config.yaml.d/forge-gpu-1.yaml')).toEqual({
      'node-name': 'forge-gpu-1',
      'node-label': ['nvidia.com/gpu.present=true'],
      'node-taint': ['nvidia.com/gpu=present:NoSchedule'],
    });
  });

  it('keep the own storage of k3s when the cluster takes it', () => {
    const { components } = forge;
    const kept = renderNodeFiles({ ...forge, components: [...components, 'local-path'] });
    expect(kept.get('config.yaml')).toMatchObject({ disable: ['traefik'] });
  });
});
