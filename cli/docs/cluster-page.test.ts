import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { clusterPage } from './cluster-page.ts';
import { renderFleet } from './rendered-fleet.ts';

const pages = renderFleet(fleet).map((cluster) => ({ ...cluster, page: clusterPage(cluster) }));

function pageOf(name: string): string {
  return pages.find(({ view }) => view.spec.name === name)?.page ?? '';
}

describe.each(pages.map((each) => [each.view.spec.name, each] as const))(
  'the page of %s',
  (_, { view, page }) => {
    it('has every node, with what plans and checks judge it by', () => {
      for (const { name, role, arch, cpu, memory, disk, kernel } of view.spec.nodes) {
        expect(page).toContain(`| ${[name, role, arch, cpu, memory, disk, kernel].join(' | ')} |`);
      }
    });

    it('gives the reason for everything that is left out', () => {
      for (const [name, reason] of Object.entries(view.spec.without))
        expect(page).toContain(`| ${name} | ${reason} |`);
    });

    it('draws every edge that Flux is told', () => {
      const edges = view.stages.flatMap(({ dependsOn }) => dependsOn).length;
      expect(page.match(/ --> /g)).toHaveLength(edges);
    });

    it('has every namespace with its level', () => {
      for (const { name } of view.namespaces) {
        expect(page).toMatch(new RegExp(`\\| \`${name}\` \\| (restricted|baseline|privileged) \\|`));
      }
    });
  },
);

it('publishes hosts with the port that clients use', () => {
  expect(pageOf('pro')).toContain(
    '| `https://coroot.pro.homelab.local:30443` | `coroot/coroot-coroot:8080` |',
  );
  expect(pageOf('studio')).toContain('| `https://coroot.homelab.local` | `coroot/coroot-coroot:8080` |');
});

it('tells which ports of the nodes are taken, and by whom', () => {
  const ingress = '| `30943` | NodePort | [traefik](../components/traefik.md) | https, `127.0.0.1:443` |';
  expect(pageOf('studio')).toContain(ingress);
  expect(pageOf('studio')).toContain('| `30520` | host port | [spegel](../components/spegel.md) |  |');
});

it('shows GPUs where nodes have any, and only there', () => {
  expect(pageOf('forge')).toMatch(/\| forge-gpu-1 .*\| 2 × NVIDIA L40S, 48G \|/);
  expect(pageOf('forge')).toMatch(/\| node \| CPU \| memory \| disk \| GPU \|/);
  expect(pageOf('pi')).not.toContain('GPU |');
});

it('says what the engine brings itself', () => {
  expect(pageOf('pi')).toContain('[spegel](../components/spegel.md) | by k3s itself |');
});
