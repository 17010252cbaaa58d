/**
 * Assembler expressions as GNU as reads them: constants (decimal, 0x, 0b, octal behind a leading
 * 0, 'c'), symbols, the location counter and integer operators in GNU's precedence, which is not
 * C's: * / % << >> bind tightest, then | & ^ !, then + -, then comparisons, then &&, then ||.
 * Arithmetic is on 64 bits, shifts to the right are unsigned, a true comparison is -1. A value is
 * a number, a symbol plus a number, or the difference of two symbols that the end of the assembly
 * will know.
 * Source: info as, "Infix Operators" and "Integers".
 */
import { AssemblyError, type Section, type SourceLocation } from "./object.ts";

/**
 * A constant (no symbol), or an address that the linker will know. `minus` is subtracted: both are
 * then of one section.
 */
export interface Value {
  readonly symbol?: string;
  readonly minus?: string;
  readonly addend: number;
}

/**
 * What a name stands for while assembling: a constant, a place in a section, or something still
 * unknown.
 */
export type Lookup = (
  name: string,
) => { readonly value: number; readonly section?: Section } | undefined;

/** A value whose number is exact. */
interface Exact {
  readonly symbol?: string;
  readonly minus?: string;
  readonly addend: bigint;
}

const unknown: Lookup = () => undefined;
const SIMPLE = /^\s*(-?)(0[xX][0-9a-fA-F]{1,8}|[1-9]\d{0,9}|0)\s*$/;
const tokens = [
  /0[xX][0-9a-fA-F]+(?!\w)|0[bB][01]+(?!\w)|\d+[fb](?!\w)|\d+(?![\w.])/,
  /'(?:\\.|[^\\])'?/,
  /[A-Za-z_.$][\w.$#]*/,
  /<<|>>|&&|\|\||<>|[=!<>]=|[-+*\/%&|^~!()<>]/,
];
const TOKEN = new RegExp(`\\s*(${tokens.map(({ source }) => source).join("|")})`, "y");

const LEVELS: readonly (readonly string[])[] = [
  ["||"],
  ["&&"],
  ["==", "!=", "<>", "<", "<=", ">", ">="],
  ["+", "-"],
  ["|", "&", "^", "!"],
  ["*", "/", "%", "<<", ">>"],
];

const wrap = (value: bigint) => BigInt.asIntN(64, value);
const truth = (holds: boolean) => holds ? -1n : 0n;
const operations: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  "||": (a, b) => a || b ? 1n : 0n,
  "&&": (a, b) => a && b ? 1n : 0n,
  "==": (a, b) => truth(a === b),
  "!=": (a, b) => truth(a !== b),
  "<>": (a, b) => truth(a !== b),
  "<": (a, b) => truth(a < b),
  "<=": (a, b) => truth(a <= b),
  ">": (a, b) => truth(a > b),
  ">=": (a, b) => truth(a >= b),
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "|": (a, b) => a | b,
  "&": (a, b) => a & b,
  "^": (a, b) => a ^ b,
  "!": (a, b) => a | ~b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  "<<": (a, b) => a << b,
  ">>": (a, b) => BigInt.asUintN(64, a) >> b,
};

const escapes: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  b: 8,
  f: 12,
  "'": 39,
  '"': 34,
  "\\": 92,
};

/** Evaluates `text`; `place` is where it starts. */
export function evaluate(text: string, place: SourceLocation, lookup: Lookup = unknown): Value {
  const simple = SIMPLE.exec(text);
  if (simple) return { addend: simple[1] ? -Number(simple[2]) : Number(simple[2]) };
  const { addend, ...symbols } = new Parser(text, place, lookup).whole();
  return { ...symbols, addend: Number(addend) };
}

/** Evaluates `text`, which must be a constant. */
export function evaluateConstant(
  text: string,
  place: SourceLocation,
  lookup: Lookup = unknown,
): number {
  const { symbol, addend } = evaluate(text, place, lookup);
  if (symbol !== undefined) {
    throw new AssemblyError(`${symbol} is not known here; a constant is needed`, place);
  }
  return addend;
}

/** Splits `text` into the words of an expression; undefined where it is none. */
function tokenize(text: string): string[] | string {
  const tokens: string[] = [];
  for (let position = 0; /\S/.test(text.slice(position));) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (!match) return text.slice(position).trim();
    tokens.push(match[1]);
    position = TOKEN.lastIndex;
  }
  return tokens;
}

class Parser {
  private readonly tokens: readonly string[];
  private next = 0;

  constructor(
    text: string,
    private readonly place: SourceLocation,
    private readonly lookup: Lookup,
  ) {
    const tokens = tokenize(text);
    if (typeof tokens === "string") throw this.wrong(`cannot read "${tokens}" in an expression`);
    if (tokens.length === 0) throw this.wrong("an expression is missing");
    this.tokens = tokens;
  }

  whole(): Exact {
    const result = this.binary(0);
    if (this.next < this.tokens.length) {
      throw this.wrong(`"${this.tokens[this.next]}" is one too many in an expression`);
    }
    return result;
  }

  private wrong(reason: string): AssemblyError {
    return new AssemblyError(reason, this.place);
  }

  private binary(level: number): Exact {
    if (level === LEVELS.length) return this.unary();
    let left = this.binary(level + 1);
    while (this.next < this.tokens.length && LEVELS[level].includes(this.tokens[this.next])) {
      const operator = this.tokens[this.next++];
      if (operator === "!" && this.tokens[this.next] === "!") {
        throw this.wrong('"!!" is an operator of its own in GNU as: write parentheses');
      }
      left = this.combine(operator, left, this.binary(level + 1));
    }
    return left;
  }

  private combine(operator: string, a: Exact, b: Exact): Exact {
    if (a.symbol === undefined && b.symbol === undefined) {
      if ((operator === "/" || operator === "%") && b.addend === 0n) {
        throw this.wrong("division by zero in an expression");
      }
      if ((operator === "<<" || operator === ">>") && (b.addend < 0n || b.addend > 63n)) {
        throw this.wrong(`a shift by ${b.addend} is out of range: 0 to 63`);
      }
      return { addend: wrap(operations[operator](a.addend, b.addend)) };
    }
    if (operator === "+" && (a.symbol === undefined || b.symbol === undefined)) {
      return { ...a, ...b, addend: wrap(a.addend + b.addend) };
    }
    if (operator === "-" && b.symbol === undefined) {
      return { ...a, addend: wrap(a.addend - b.addend) };
    }
    if (operator === "-" && a.symbol !== undefined && !a.minus && !b.minus) {
      return this.difference(a, b);
    }
    if (/^(==|!=|<>|<=?|>=?)$/.test(operator) && a.symbol !== undefined && b.symbol !== undefined) {
      const { minus, addend } = this.difference(a, b);
      if (minus === undefined) return { addend: operations[operator](addend, 0n) };
    }
    throw this.wrong(`"${operator}" needs constants`);
  }

  private difference(a: Exact, b: Exact): Exact {
    const addend = wrap(a.addend - b.addend);
    if (a.symbol === b.symbol) return { addend };
    const [x, y] = [this.lookup(a.symbol!), this.lookup(b.symbol!)];
    if (x?.section && x.section === y?.section) {
      return { addend: addend + BigInt(x.value - y.value) };
    }
    if (x?.section && y?.section) {
      throw this.wrong(
        `${a.symbol} - ${b.symbol} is no constant: the two stand in different sections`,
      );
    }
    return { symbol: a.symbol, minus: b.symbol, addend };
  }

  private unary(): Exact {
    const token = this.tokens[this.next++];
    if (token === undefined) throw this.wrong("an operand is missing in an expression");
    if (token === "(") {
      const inner = this.binary(0);
      if (this.tokens[this.next++] !== ")") throw this.wrong('")" is missing in an expression');
      return inner;
    }
    if ("-+~!".includes(token)) {
      const inner = this.unary();
      if (token === "+") return inner;
      if (inner.symbol !== undefined) throw this.wrong(`"${token}" needs a constant`);
      const { addend } = inner;
      return { addend: wrap(token === "-" ? -addend : token === "~" ? ~addend : addend ? 0n : 1n) };
    }
    if (/^\d+[fb]$/.test(token)) {
      return { symbol: this.localLabel(token), addend: 0n };
    }
    if (/^\d/.test(token)) return { addend: this.integer(token) };
    if (token.startsWith("'")) return { addend: BigInt(this.character(token)) };
    if (!/^[A-Za-z_.$]/.test(token)) {
      throw this.wrong(`"${token}" cannot stand here in an expression`);
    }
    const known = this.lookup(token);
    if (known && known.section === undefined) return { addend: BigInt(known.value) };
    return { symbol: token, addend: 0n };
  }

  private integer(token: string): bigint {
    const octal = /^0[0-7]+$/.test(token);
    if (/^0\d/.test(token) && !octal) {
      throw this.wrong(`${token} is no octal number; a leading 0 means octal`);
    }
    const value = octal ? BigInt(`0o${token.slice(1)}`) : BigInt(token.toLowerCase());
    if (value > 0xffff_ffff_ffff_ffffn) throw this.wrong(`${token} is larger than 64 bits`);
    return wrap(value);
  }

  /** A character constant, with or without the closing quote. */
  private character(token: string): number {
    const [first, second] = token.slice(1);
    if (first !== "\\") {
      const code = first.codePointAt(0)!;
      if (code > 126) throw this.wrong(`${token} is no ASCII character`);
      return code;
    }
    const escaped = Object.hasOwn(escapes, second) ? escapes[second] : undefined;
    if (escaped === undefined) {
      throw this.wrong(
        `${token}: GNU as takes the backslash away; write the character's number instead`,
      );
    }
    return escaped;
  }

  private localLabel(token: string): string {
    const known = this.lookup(token);
    if (known === undefined) throw this.wrong(`no label ${token.slice(0, -1)}: before this line`);
    return `${token.slice(0, -1)}#${known.value}`;
  }
}
