interface Group {
  readonly title: string;
  readonly nodes: readonly string[];
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: readonly string[];
}

/** A flowchart from left to right. Names are any text; ids are made of them. */
export class Flowchart {
  private readonly ids = new Map<string, string>();
  private readonly nodes = new Set<string>();
  private readonly groups: Group[] = [];
  private readonly edges: Edge[] = [];

  /** Adds nodes in a frame with a title. */
  group(title: string, nodes: readonly string[]): void {
    this.groups.push({ title, nodes });
  }

  /** Adds an arrow, and its ends where no group has them; `label` is one text a line. */
  edge(from: string, to: string, label: readonly string[] = []): void {
    this.edges.push({ from, to, label });
    for (const end of [from, to]) this.nodes.add(end);
  }

  /** A fenced block, as GitHub draws it. */
  toMarkdown(): string {
    const grouped = new Set(this.groups.flatMap(({ nodes }) => nodes));
    const free = [...this.nodes].filter((node) => !grouped.has(node));
    return [
      '```mermaid',
      'flowchart LR',
      ...this.groups.flatMap((group) => this.frame(group)),
      ...free.map((node) => `  ${this.node(node)}`),
      ...this.edges.map((edge) => `  ${this.arrow(edge)}`),
      '```',
    ].join('\n');
  }

  private frame({ title, nodes }: Group): readonly string[] {
    const head = `  subgraph ${this.idOf('group', title)}[${quote([title])}]`;
    return [head, ...nodes.map((node) => `    ${this.node(node)}`), '  end'];
  }

  private node(name: string): string {
    return `${this.idOf('node', name)}[${quote([name])}]`;
  }

  private arrow({ from, to, label }: Edge): string {
    const arrow = label.length > 0 ? `-->|${quote(label)}|` : '-->';
    return `${this.idOf('node', from)} ${arrow} ${this.idOf('node', to)}`;
  }

  /** Letters and digits behind a word of ours: never one of Mermaid's own words. */
  private idOf(kind: 'group' | 'node', name: string): string {
    const words = name.split(/[^A-Za-z0-9]+/).filter(Boolean);
    const id = `${kind}${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
    const known = this.ids.get(id) ?? name;
    if (known !== name) throw new Error(`${known} and ${name} would both be ${id} in a graph: rename one`);
    this.ids.set(id, name);
    return id;
  }
}

/** Quoted text, in which only quotes and the sign of Mermaid's own entities need care. */
function quote(lines: readonly string[]): string {
  const text = lines.map((line) => line.replaceAll('#', '#35;').replaceAll('"', '#quot;')).join('<br/>');
  return `"${text}"`;
}
