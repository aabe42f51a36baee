/** Assembly as a tree: every call is an instruction or a function of the block. */
export type YulExpression =
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly YulExpression[];
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string };

export type YulStatement =
  | { readonly kind: 'block'; readonly statements: readonly YulStatement[] }
  | {
      readonly kind: 'assign';
      readonly names: readonly string[];
      readonly declares: boolean;
      readonly value: YulExpression | undefined;
    }
  | { readonly kind: 'expression'; readonly value: YulExpression }
  | { readonly kind: 'if'; readonly condition: YulExpression; readonly body: YulStatement }
  | { readonly kind: 'switch'; readonly value: YulExpression; readonly cases: readonly YulStatement[] }
  | {
      readonly kind: 'loop';
      readonly init: YulStatement;
      readonly condition: YulExpression;
      readonly step: YulStatement;
      readonly body: YulStatement;
    };

interface Token {
  readonly text: string;
  readonly start: number;
}

const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|:=|=:|->|[A-Za-z_$][\w$.]*|0x[0-9a-fA-F]+|\d+|[{}(),:]/gu;
const maxDepth = 100;

/** Reads what stands between the braces of an assembly statement; what it cannot read it leaves out. */
export function parseYul(text: string): YulStatement {
  const open = text.indexOf('{');
  const body = open === -1 ? '' : text.slice(open);
  const tokens = [...body.matchAll(token)].filter(
    ([each]) => !each.startsWith('//') && !each.startsWith('/*'),
  );
  return new Reader(
    tokens.map((match) => ({ text: match[0], start: match.index + Math.max(open, 0) })),
  ).block(0);
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  block(depth: number): YulStatement {
    const statements: YulStatement[] = [];
    if (this.#peek() === '{') this.#at++;
    while (this.#at < this.#tokens.length && this.#peek() !== '}') {
      const before = this.#at;
      const statement = depth < maxDepth ? this.#statement(depth) : undefined;
      if (statement) statements.push(statement);
      if (this.#at === before) this.#at++;
    }
    this.#at++;
    return { kind: 'block', statements };
  }

  #peek(ahead = 0): string {
    return this.#tokens[this.#at + ahead]?.text ?? '';
  }

  #next(): string {
    return this.#tokens[this.#at++]?.text ?? '';
  }

  #statement(depth: number): YulStatement | undefined {
    switch (this.#peek()) {
      case '{':
        return this.block(depth + 1);
      case 'let':
        this.#at++;
        return this.#assignment(true, depth);
      case 'if':
        this.#at++;
        return { kind: 'if', condition: this.#expression(depth), body: this.block(depth + 1) };
      case 'for':
        return this.#loop(depth);
      case 'switch':
        return this.#switch(depth);
      case 'function':
        return this.#skipFunction(depth);
      case 'leave':
      case 'break':
      case 'continue':
        this.#at++;
        return undefined;
      default:
        return this.#isAssignment()
          ? this.#assignment(false, depth)
          : { kind: 'expression', value: this.#expression(depth) };
    }
  }

  #isAssignment(): boolean {
    let ahead = 1;
    while (this.#peek(ahead) === ',') ahead += 2;
    return this.#peek(ahead) === ':=';
  }

  #assignment(declares: boolean, depth: number): YulStatement {
    const names = [this.#next()];
    while (this.#peek() === ',') {
      this.#at++;
      names.push(this.#next());
    }
    if (this.#peek() !== ':=') return { kind: 'assign', names, declares, value: undefined };
    this.#at++;
    return { kind: 'assign', names, declares, value: this.#expression(depth) };
  }

  #loop(depth: number): YulStatement {
    this.#at++;
    const init = this.block(depth + 1);
    const condition = this.#expression(depth);
    const step = this.block(depth + 1);
    return { kind: 'loop', init, condition, step, body: this.block(depth + 1) };
  }

  #switch(depth: number): YulStatement {
    this.#at++;
    const value = this.#expression(depth);
    const cases: YulStatement[] = [];
    while (this.#peek() === 'case' || this.#peek() === 'default') {
      if (this.#next() === 'case') this.#expression(depth);
      cases.push(this.block(depth + 1));
    }
    return { kind: 'switch', value, cases };
  }

  /** Functions are left out: their effects are seen by the instructions in their bodies only. */
  #skipFunction(depth: number): YulStatement {
    while (this.#at < this.#tokens.length && this.#peek() !== '{') this.#at++;
    return { kind: 'switch', value: { kind: 'number', value: '0' }, cases: [this.block(depth + 1)] };
  }

  #expression(depth: number): YulExpression {
    const { start = 0 } = this.#tokens[this.#at] ?? {};
    const name = this.#next();
    if (/^(?:0x|\d)/u.test(name)) return { kind: 'number', value: name };
    if (/^["']/u.test(name)) return { kind: 'text', value: name };
    if (this.#peek() !== '(' || depth >= maxDepth) return { kind: 'name', name };
    this.#at++;
    const args: YulExpression[] = [];
    while (this.#at < this.#tokens.length && this.#peek() !== ')') {
      if (this.#peek() === ',') this.#at++;
      else args.push(this.#expression(depth + 1));
    }
    const last = this.#tokens[this.#at];
    this.#at++;
    return { kind: 'call', name, args, start, end: (last?.start ?? start) + 1 };
  }
}
