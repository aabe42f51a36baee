import type { NodeSpec } from '../../../clusters/define-cluster.ts';
import { eBpfNodes } from '../../../constructs/checks/ebpf-nodes.ts';
import type { Finding } from '../../../constructs/checks/finding.ts';
import { met, type Need, type Site, unmet } from '../need.ts';

/** Kernel and BTF where programs are loaded into the kernel, by the rule that guards synthesis. */
export const ebpf: Need = (site) =>
  site.view.spec.nodes.flatMap((node) => {
    // On a kernel that can do nothing every loader is a finding: that shows whether there is one.
    if (findings(site, { ...node, kernel: '0.0', btf: false }).length === 0) return [];
    const problems = findings(site, node);
    if (problems.length === 0) return [met(`Linux ${node.kernel} with BTF`, node.name)];
    return problems.map(({ object, problem, fix }) => unmet(`${object}: ${problem}`, fix, node.name));
  });

/** What the rule says when this is the only node. */
function findings({ view }: Site, node: NodeSpec): readonly Finding[] {
  return eBpfNodes.check({ ...view, spec: { ...view.spec, nodes: [node] } });
}
