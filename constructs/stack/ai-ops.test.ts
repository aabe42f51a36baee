import { describe, expect, it } from 'vitest';
import { type ClusterSpec, ClusterSpecError, type NodeSpec } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import { forge } from '../../clusters/forge.ts';
import { studio } from '../../clusters/studio.ts';
import { clusterRules } from '../checks/index.ts';
import { at, list } from '../core/manifest.ts';
import { renderSpec } from '../render-spec.ts';

/** forge with other GPUs in every node that has some. */
function withGpus(gpus: NodeSpec['gpus']): ClusterSpec {
  const nodes = forge.nodes.map((node) => (node.gpus && gpus ? { ...node, gpus } : node));
  return { ...forge, nodes };
}

function vllm(spec: ClusterSpec) {
  const { objects } = renderSpec(spec, fleet);
  const set = objects.find(
    ({ manifest: { kind, metadata } }) => kind === 'StatefulSet' && metadata.name === 'vllm',
  );
  const [container] = list(at(set?.manifest, 'spec', 'template', 'spec', 'containers'));
  return { model: at(container, 'command', 2), gpus: at(container, 'resources', 'limits', 'nvidia.com/gpu') };
}

describe('vLLM of forge', () => {
  it('serves Llama 3.1 70B in FP8 on both GPUs of a node', () => {
    expect(vllm(forge)).toEqual({ model: 'RedHatAI/Meta-Llama-3.1-70B-Instruct-FP8', gpus: 2 });
  });

  it('follows the GPUs of the literal', () => {
    expect(vllm(withGpus({ product: 'NVIDIA H200', count: 2, memory: '141G' })).gpus).toBe(1);
    expect(() => vllm(withGpus({ product: 'NVIDIA L4', count: 1, memory: '24G' }))).toThrow(
      'llama-3.1-70b with a context of 32768 tokens does not fit the GPUs of one node, 1 of 24.0 GB',
    );
  });
});

describe('a model of another cluster', () => {
  it('is asked for by studio and waits for its key', () => {
    const { credentials } = renderSpec(studio, fleet);
    const missing = credentials.map(({ namespace, name, optional }) => [namespace, name, optional]);
    expect(missing).toContainEqual(['openhands', 'llm-forge', true]);
  });

  it('breaks no rule once its key is here', () => {
    const encryptedData = { apiKey: 'AgBy3i4OJSWK', 'ca.crt': 'AgBy3i4OJSWK' };
    const place = { namespace: 'openhands', name: 'llm-forge', scope: 'strict' } as const;
    const sealed = { studio: [{ ...place, certificate: '0'.repeat(64), encryptedData }] };
    const view = renderSpec(studio, { ...fleet, sealed });
    const findings = clusterRules.flatMap((rule) => rule.check(view));
    expect(findings.filter(({ path }) => path.startsWith('ai-ops/'))).toEqual([]);
    expect(view.objects.map(({ manifest }) => manifest.kind)).toContain('SealedSecret');
  });

  it.each(['pro', 'nowhere'])('is refused where %s serves none', (modelsFrom) => {
    const openhands = { workspace: '50Gi', modelsFrom };
    const spec: ClusterSpec = { ...studio, sizes: { ...studio.sizes, openhands } };
    expect(() => renderSpec(spec, fleet)).toThrow(ClusterSpecError);
    expect(() => renderSpec(spec, fleet)).toThrow(
      `sizes.openhands.modelsFrom: ${modelsFrom} serves no model`,
    );
  });
});
