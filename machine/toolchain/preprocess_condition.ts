/**
 * The expressions of #if: C's operators in C's precedence on 64-bit integers, character constants,
 * octal and hexadecimal numbers; a name that is no macro is 0. The assembler's own expressions
 * (expression.ts) have another precedence, as in GNU as.
 */
import { AssemblyError, type SourceLocation } from "./object.ts";

const TOKEN =
  /\s*(0[xX][0-9a-fA-F]+[uUlL]*|0[bB][01]+[uUlL]*|\d+[uUlL]*|'(?:\\(?:[0-7]{1,3}|x[0-9a-fA-F]+|.)|[^'\\])'|[A-Za-z_]\w*|<<|>>|&&|\|\||[=!<>]=|[-+*\/%&|^~!()<>?:])/y;

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

const bit = (holds: boolean) => holds ? 1n : 0n;
const operations: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  "||": (a, b) => bit(a !== 0n || b !== 0n),
  "&&": (a, b) => bit(a !== 0n && b !== 0n),
  "|": (a, b) => a | b,
  "^": (a, b) => a ^ b,
  "&": (a, b) => a & b,
  "==": (a, b) => bit(a === b),
  "!=": (a, b) => bit(a !== b),
  "<": (a, b) => bit(a < b),
  "<=": (a, b) => bit(a <= b),
  ">": (a, b) => bit(a > b),
  ">=": (a, b) => bit(a >= b),
  "<<": (a, b) => a << (b & 63n),
  ">>": (a, b) => a >> (b & 63n),
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
};

const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, b: 8, f: 12, a: 7, v: 11, e: 27 };

/** Whether the expression of an #if, macros expanded, is not zero. */
export function conditionHolds(text: string, place: SourceLocation): boolean {
  const tokens: string[] = [];
  for (let position = 0; /\S/.test(text.slice(position));) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (!match) throw new AssemblyError(`cannot read "${text.slice(position).trim()}" in #if`, place);
    tokens.push(match[1]);
    position = TOKEN.lastIndex;
  }
  let next = 0;
  const wrong = (reason: string) => new AssemblyError(`${reason} in #if`, place);
  const value = choice();
  if (next < tokens.length) throw wrong(`"${tokens[next]}" is one too many`);
  return value !== 0n;

  function choice(): bigint {
    const test = binary(0);
    if (tokens[next] !== "?") return test;
    next++;
    const yes = choice();
    if (tokens[next++] !== ":") throw wrong('":" is missing');
    const no = choice();
    return test !== 0n ? yes : no;
  }

  function binary(level: number): bigint {
    if (level === LEVELS.length) return unary();
    let left = binary(level + 1);
    while (next < tokens.length && LEVELS[level].includes(tokens[next])) {
      const operator = tokens[next++];
      const right = binary(level + 1);
      if (right === 0n && (operator === "/" || operator === "%")) throw wrong("division by zero");
      left = BigInt.asIntN(64, operations[operator](left, right));
    }
    return left;
  }

  function unary(): bigint {
    const token = tokens[next++];
    if (token === undefined) throw wrong("an operand is missing");
    if (token === "(") {
      const inner = choice();
      if (tokens[next++] !== ")") throw wrong('")" is missing');
      return inner;
    }
    if (token === "-") return -unary();
    if (token === "+") return unary();
    if (token === "~") return ~unary();
    if (token === "!") return bit(unary() === 0n);
    if (token.startsWith("'")) return BigInt(character(token.slice(1, -1)));
    if (/^[A-Za-z_]/.test(token)) return 0n;
    if (!/^\d/.test(token)) throw wrong(`"${token}" cannot stand here`);
    const digits = token.replace(/[uUlL]+$/, "").toLowerCase();
    if (/^0\d/.test(digits) && !/^0[0-7]+$/.test(digits)) throw wrong(`${token} is no octal number`);
    return BigInt.asIntN(64, BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits));
  }

  function character(body: string): number {
    if (body[0] !== "\\") return body.codePointAt(0)!;
    if (/[0-7]/.test(body[1])) return parseInt(body.slice(1), 8);
    if (body[1] === "x") return parseInt(body.slice(2), 16);
    return escapes[body[1]] ?? body.charCodeAt(1);
  }
}
