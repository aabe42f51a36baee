import { nodeLabels } from '../../../constructs/checks/scheduling/node-fit.ts';
import { shims } from '../../../constructs/versions.ts';
import { met, type Need, unmet } from '../need.ts';

/** Nodes with the label that the shim's installer looks for, of an architecture for which there is a shim. */
export const spin: Need = ({ view }) => {
  const { engine, name, nodes, sizes } = view.spec;
  if (!sizes.spin) return [];
  const selector = Object.entries(sizes.spin.nodes);
  const labelled = nodes.filter((node) => {
    const labels = nodeLabels(engine, node);
    return selector.every(([key, value]) => labels[key] === value);
  });
  const wanted = selector.map(([key, value]) => `${key}=${value}`).join(', ');
  if (labelled.length === 0) {
    return [unmet(`no node has ${wanted}`, `Label nodes of clusters/${name}.ts with it.`)];
  }
  const { version, sha256 } = shims.spin;
  return labelled.map(({ name: node, arch }) =>
    Object.hasOwn(sha256, arch)
      ? met(`labelled, and shim ${version} is built for ${arch}`, node)
      : unmet(`shim ${version} is not built for ${arch}`, 'Label nodes of another architecture.', node),
  );
};
