/** A formula taken apart. Covers what people type beside a table: arithmetic, comparison, text, references, functions. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly address: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Formula }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Formula; readonly right: Formula };

const token =
  /\s*(?:(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|"(?<text>(?:[^"]|"")*)"|(?<name>(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?[$\p{L}_\\][$\p{L}\p{N}_.\\]*(?:\[[^\]]*\])?(?::\$?[\p{L}]{1,3}\$?\d*)?|\$?\d+:\$?\d+)|(?<sign><>|<=|>=|[-+*/^&=<>%(),;]))/uy;

interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'sign' | 'end';
  readonly text: string;
}

function tokens(source: string): Token[] | undefined {
  const found: Token[] = [];
  token.lastIndex = 0;
  const end = source.trimEnd().length;
  while (token.lastIndex < end) {
    const match = token.exec(source);
    const groups = match?.groups;
    if (groups === undefined) return undefined;
    for (const kind of ['number', 'text', 'name', 'sign'] as const) {
      const text = groups[kind];
      if (text !== undefined) found.push({ kind, text });
    }
  }
  found.push({ kind: 'end', text: '' });
  return found;
}

const strength: Record<string, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Undefined when the text (with its leading `=`) is not a formula; Excel refuses such a text. */
export function parseFormula(text: string): Formula | undefined {
  const list = tokens(text.slice(1));
  if (list === undefined) return undefined;
  let at = 0;
  const peek = () => list[at] ?? { kind: 'end', text: '' };
  const take = () => list[at++] ?? { kind: 'end', text: '' };
  const isSign = (sign: string) => peek().kind === 'sign' && peek().text === sign;

  const expression = (least: number): Formula | undefined => {
    let left = operand();
    while (left !== undefined) {
      const { kind, text: operator } = peek();
      if (kind === 'sign' && operator === '%') {
        take();
        left = { kind: 'unary', operator: '%', operand: left };
        continue;
      }
      const own = kind === 'sign' ? strength[operator] : undefined;
      if (own === undefined || own < least) return left;
      take();
      const right = expression(own + 1);
      if (right === undefined) return undefined;
      left = { kind: 'binary', operator, left, right };
    }
    return undefined;
  };

  const operand = (): Formula | undefined => {
    const { kind, text: word } = take();
    if (kind === 'number') return { kind: 'constant', value: Number(word) };
    if (kind === 'text') return { kind: 'constant', value: word.replaceAll('""', '"') };
    if (kind === 'name') {
      if (isSign('(')) return call(word);
      if (/^(true|false)$/i.test(word)) return { kind: 'constant', value: /^true$/i.test(word) };
      return { kind: 'reference', address: word };
    }
    if (kind === 'sign' && (word === '-' || word === '+')) {
      const inner = expression(6);
      return inner === undefined ? undefined : { kind: 'unary', operator: word, operand: inner };
    }
    if (kind !== 'sign' || word !== '(') return undefined;
    const inner = expression(0);
    return inner !== undefined && take().text === ')' ? inner : undefined;
  };

  const call = (name: string): Formula | undefined => {
    take();
    const args: Formula[] = [];
    while (!isSign(')')) {
      const argument = isSign(',') || isSign(';') ? emptyText : expression(0);
      if (argument === undefined) return undefined;
      args.push(argument);
      if (isSign(',') || isSign(';')) take();
      else if (!isSign(')')) return undefined;
    }
    take();
    return { kind: 'call', name: name.toUpperCase(), args };
  };

  const formula = expression(0);
  return peek().kind === 'end' ? formula : undefined;
}

const emptyText: Formula = { kind: 'constant', value: '' };
