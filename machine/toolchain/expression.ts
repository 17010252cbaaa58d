/**
 * Assembler expressions: constants, symbols, the location counter, C's integer operators. A value
 * is a number, or a symbol plus a number; the difference of two labels in one section is a number.
 * Arithmetic is on 32-bit words, as in GNU as for this target.
 */
import { AssemblyError, type Section, type SourceLocation } from "./object.ts";

/** A constant (no symbol), or an address that the linker will know. */
export interface Value {
  readonly symbol?: string;
  readonly addend: number;
}

/**
 * What a name stands for while assembling: a constant, a place in a section, or something still
 * unknown.
 */
export type Lookup = (name: string) => { readonly value: number; readonly section?: Section } | undefined;

const unknown: Lookup = () => undefined;
const TOKEN =
  /\s*(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+[fb]?(?![\w])|'(?:\\.|[^'\\])'|[A-Za-z_.$][\w.$#]*|<<|>>|&&|\|\||[=!<>]=|[-+*\/%&|^~!()<>])/y;

const LEVELS: readonly (readonly string[])[] = [
  ["||"],
  ["&&"],
  ["|"],
  ["^"],
  ["&"],
  ["==", "!="],
  ["<", "<=", ">", ">="],
  ["<<", ">>"],
  ["+", "-"],
  ["*", "/", "%"],
];

const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
  "||": (a, b) => a || b ? 1 : 0,
  "&&": (a, b) => a && b ? 1 : 0,
  "|": (a, b) => a | b,
  "^": (a, b) => a ^ b,
  "&": (a, b) => a & b,
  "==": (a, b) => a === b ? 1 : 0,
  "!=": (a, b) => a !== b ? 1 : 0,
  "<": (a, b) => a < b ? 1 : 0,
  "<=": (a, b) => a <= b ? 1 : 0,
  ">": (a, b) => a > b ? 1 : 0,
  ">=": (a, b) => a >= b ? 1 : 0,
  "<<": (a, b) => a << b,
  ">>": (a, b) => a >>> b,
  "+": (a, b) => (a + b) | 0,
  "-": (a, b) => (a - b) | 0,
  "*": (a, b) => Math.imul(a, b),
  "/": (a, b) => (a / b) | 0,
  "%": (a, b) => a % b,
};

const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, b: 8, f: 12, 0: 0 };

/** Evaluates `text`; `place` is where it starts. */
export function evaluate(text: string, place: SourceLocation, lookup: Lookup = unknown): Value {
  const simple = /^\s*(-?)(0[xX][0-9a-fA-F]+|\d+)\s*$/.exec(text);
  if (simple) return { addend: (simple[1] ? -Number(simple[2]) : Number(simple[2])) | 0 };
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let position = 0;
  while (position < text.length && /\S/.test(text.slice(position))) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (!match) throw wrong(`cannot read "${text.slice(position).trim()}" in an expression`);
    tokens.push(match[1]);
    position = TOKEN.lastIndex;
  }
  if (tokens.length === 0) throw wrong("an expression is missing");
  let next = 0;
  const result = binary(0);
  if (next < tokens.length) throw wrong(`"${tokens[next]}" is one too many in an expression`);
  return result;

  function wrong(reason: string): AssemblyError {
    return new AssemblyError(reason, place);
  }

  function binary(level: number): Value {
    if (level === LEVELS.length) return unary();
    let left = binary(level + 1);
    while (next < tokens.length && LEVELS[level].includes(tokens[next])) {
      const operator = tokens[next++];
      left = combine(operator, left, binary(level + 1));
    }
    return left;
  }

  function combine(operator: string, a: Value, b: Value): Value {
    if (a.symbol === undefined && b.symbol === undefined) {
      if ((operator === "/" || operator === "%") && b.addend === 0) throw wrong("division by zero in an expression");
      return { addend: operations[operator](a.addend, b.addend) };
    }
    if (operator === "+" && (a.symbol === undefined || b.symbol === undefined)) {
      return { symbol: a.symbol ?? b.symbol, addend: (a.addend + b.addend) | 0 };
    }
    if (operator === "-" && b.symbol === undefined) return { symbol: a.symbol, addend: (a.addend - b.addend) | 0 };
    if (operator === "-" && a.symbol !== undefined && b.symbol !== undefined) {
      const [x, y] = [lookup(a.symbol), lookup(b.symbol)];
      if (a.symbol === b.symbol) return { addend: (a.addend - b.addend) | 0 };
      if (x?.section && x.section === y?.section) return { addend: (x.value + a.addend - y.value - b.addend) | 0 };
      throw wrong(`${a.symbol} - ${b.symbol} is no constant: both must be defined earlier, in one section`);
    }
    throw wrong(`"${operator}" needs constants`);
  }

  function unary(): Value {
    const token = tokens[next++];
    if (token === undefined) throw wrong("an operand is missing in an expression");
    if (token === "(") {
      const inner = binary(0);
      if (tokens[next++] !== ")") throw wrong('")" is missing in an expression');
      return inner;
    }
    if ("-+~!".includes(token)) {
      const { symbol, addend } = unary();
      if (symbol !== undefined) throw wrong(`"${token}" needs a constant`);
      const value = { "-": -addend, "+": addend, "~": ~addend, "!": addend ? 0 : 1 }[token]!;
      return { addend: value | 0 };
    }
    if (/^\d+[fb]$/.test(token)) return { symbol: lookupLocal(token), addend: 0 };
    if (/^\d/.test(token)) return { addend: Number(token) | 0 };
    if (token.startsWith("'")) {
      return { addend: token[1] === "\\" ? escapes[token[2]] ?? token.charCodeAt(2) : token.charCodeAt(1) };
    }
    if (!/^[A-Za-z_.$]/.test(token)) throw wrong(`"${token}" cannot stand here in an expression`);
    const known = lookup(token);
    return known && known.section === undefined ? { addend: known.value } : { symbol: token, addend: 0 };
  }

  function lookupLocal(token: string): string {
    const name = lookup(token);
    if (name === undefined) throw wrong(`no label ${token.slice(0, -1)}: before this line`);
    return `${token.slice(0, -1)}#${name.value}`;
  }
}

/** Evaluates `text`, which must be a constant. */
export function evaluateConstant(text: string, place: SourceLocation, lookup: Lookup = unknown): number {
  const { symbol, addend } = evaluate(text, place, lookup);
  if (symbol !== undefined) throw new AssemblyError(`${symbol} is not known here; a constant is needed`, place);
  return addend;
}
