import { describe, expect, it } from 'vitest';
import { type ClusterSpec, ClusterSpecError } from '../clusters/define-cluster.ts';
import { fleet } from '../clusters/fleet.ts';
import { forge } from '../clusters/forge.ts';
import { pi } from '../clusters/pi.ts';
import { pro } from '../clusters/pro.ts';
import { renderSpec } from './render-spec.ts';
import { charts } from './versions.ts';

/** Stages of the prerequisites with what each waits for. */
function prerequisites(spec: ClusterSpec): Readonly<Record<string, readonly string[]>> {
  const stages = renderSpec(spec, fleet).stages.filter(({ layer }) => layer === 'prerequisites');
  return Object.fromEntries(stages.map(({ name, dependsOn }) => [name, dependsOn]));
}

function without(spec: ClusterSpec, component: string): ClusterSpec {
  return { ...spec, components: spec.components.filter((name) => name !== component) };
}

const certificates = {
  namespaces: [],
  'cert-manager': ['namespaces'],
  'cert-manager-issuers': ['cert-manager'],
  traefik: ['cert-manager-issuers'],
};

it('installs every chart somewhere, so that the checks judge its values, but for the one nobody has chosen', () => {
  const installed = fleet.clusters.flatMap((spec) =>
    renderSpec(spec, fleet).releases.map(({ release }) => release.props.chart.name),
  );
  const all = Object.values(charts).map(({ name }) => name);
  expect(all.filter((name) => !installed.includes(name))).toEqual(['minio']);
});

describe('the prerequisites', () => {
  it('stand on the storage that kind brings', () => {
    expect(prerequisites(pro)).toEqual({ ...certificates, ollama: ['namespaces'] });
  });

  it('stand on Longhorn in k3s', () => {
    expect(prerequisites(pi())).toEqual({
      ...certificates,
      longhorn: ['namespaces'],
      'longhorn-jobs': ['longhorn'],
      ollama: ['longhorn'],
    });
  });

  it('put Ollama on the GPUs of forge', () => {
    expect(prerequisites(forge)).toMatchObject({
      'nvidia-device-plugin': ['namespaces'],
      ollama: ['longhorn', 'nvidia-device-plugin'],
    });
  });

  it.each([
    ['cert-manager', pro],
    ['local-path', pro],
    ['nvidia-device-plugin', forge],
  ])('do not leave %s out in silence', (component, spec) => {
    const build = () => prerequisites(without(spec, component));
    expect(build).toThrow(ClusterSpecError);
    expect(build).toThrow(component);
  });
});
