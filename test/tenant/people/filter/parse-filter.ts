import { GraphError } from '../../http/graph-error.ts';
import type { Comparison, FilterExpression, Literal } from './filter-expression.ts';

/** Text in quotes (a quote doubled inside), a bracket or comma, or anything up to the next of these. */
const tokens = /\s*('(?:[^']|'')*'|[(),]|[^\s(),']+)/gy;

/** Reads `a eq 'x' and not(startsWith(b,'y') or c in ('z'))`; refuses as Graph does, with 400. */
export function parseFilter(text: string): FilterExpression {
  const reader = new TokenReader(text);
  const expression = readOr(reader);
  reader.end();
  return expression;
}

class TokenReader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    const found = [...text.trim().matchAll(tokens)];
    const read = found.reduce((length, match) => length + match[0].length, 0);
    if (read !== text.trim().length || found.length === 0) throw invalidFilter('Syntax error');
    this.#tokens = found.map((match) => match[1] ?? '');
  }

  peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  next(): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw invalidFilter('Expression expected at the end');
    return token;
  }

  /** True, and the token is passed, when it is this one. */
  pass(token: string): boolean {
    if (this.peek()?.toLowerCase() !== token) return false;
    this.#at += 1;
    return true;
  }

  demand(token: string): void {
    if (!this.pass(token)) throw invalidFilter(`'${token}' expected`);
  }

  end(): void {
    if (this.peek() !== undefined) throw invalidFilter(`Syntax error at '${this.peek()}'`);
  }
}

function readOr(reader: TokenReader): FilterExpression {
  let left = readAnd(reader);
  while (reader.pass('or')) left = { kind: 'or', left, right: readAnd(reader) };
  return left;
}

function readAnd(reader: TokenReader): FilterExpression {
  let left = readNot(reader);
  while (reader.pass('and')) left = { kind: 'and', left, right: readNot(reader) };
  return left;
}

function readNot(reader: TokenReader): FilterExpression {
  return reader.pass('not') ? { kind: 'not', of: readNot(reader) } : readTerm(reader);
}

function readTerm(reader: TokenReader): FilterExpression {
  if (reader.pass('(')) {
    const inner = readOr(reader);
    reader.demand(')');
    return inner;
  }
  const name = reader.next();
  const call = name.toLowerCase();
  if (call === 'startswith' || call === 'endswith') {
    reader.demand('(');
    const property = reader.next();
    reader.demand(',');
    const value = readLiteral(reader.next());
    reader.demand(')');
    return { kind: call === 'startswith' ? 'startsWith' : 'endsWith', property, value };
  }
  if (reader.pass('in')) return { kind: 'in', property: name, values: readList(reader) };
  return {
    kind: 'compare',
    property: name,
    operator: readComparison(reader.next()),
    value: readLiteral(reader.next()),
  };
}

function readList(reader: TokenReader): Literal[] {
  reader.demand('(');
  const values = [readLiteral(reader.next())];
  while (reader.pass(',')) values.push(readLiteral(reader.next()));
  reader.demand(')');
  return values;
}

function readComparison(token: string): Comparison {
  const operator = token.toLowerCase();
  if (operator === 'eq' || operator === 'ne' || operator === 'ge' || operator === 'le') return operator;
  throw invalidFilter(`Syntax error at '${token}'`);
}

function readLiteral(token: string): Literal {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (token === 'true' || token === 'false') return token === 'true';
  if (token === 'null') return null;
  if (/^-?\d+$/.test(token)) return Number(token);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(token)) return token;
  throw invalidFilter(`Syntax error at '${token}'`);
}

function invalidFilter(reason: string): GraphError {
  return new GraphError(400, 'BadRequest', `Invalid filter clause: ${reason}.`);
}
