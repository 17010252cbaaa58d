/**
 * The expressions of #if: C's operators in C's precedence on 64-bit integers, character constants,
 * octal and hexadecimal numbers; a name that is no macro is 0. The assembler's own expressions
 * (expression.ts) have another precedence, as in GNU as.
 */
import { AssemblyError, type SourceLocation } from "./object.ts";

const tokens = [
  /0[xX][0-9a-fA-F]+[uUlL]*|0[bB][01]+[uUlL]*|\d+[uUlL]*/,
  /'(?:\\(?:[0-7]{1,3}|x[0-9a-fA-F]+|.)|[^'\\])'/,
  /[A-Za-z_]\w*/,
  /<<|>>|&&|\|\||[=!<>]=|[-+*\/%&|^~!()<>?:]/,
];
const TOKEN = new RegExp(`\\s*(${tokens.map(({ source }) => source).join("|")})`, "y");

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

/**
 * A value of 64 bits, and whether it is of the unsigned type, to which C converts the other
 * operand.
 */
interface Value {
  readonly value: bigint;
  readonly unsigned: boolean;
}

const bit = (holds: boolean): Value => ({ value: holds ? 1n : 0n, unsigned: false });
const wrap = (value: bigint, unsigned: boolean): Value => ({
  value: unsigned ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value),
  unsigned,
});
/** A shift by a negative count goes the other way, as in gcc. */
const shift = (value: bigint, left: bigint): bigint =>
  left >= 64n ? 0n : left >= 0n ? value << left : value >> (left < -64n ? 64n : -left);

const arithmetic: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  "|": (a, b) => a | b,
  "^": (a, b) => a ^ b,
  "&": (a, b) => a & b,
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
};
const comparisons: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

function operate(operator: string, left: Value, right: Value): Value {
  if (operator === "||") return bit(left.value !== 0n || right.value !== 0n);
  if (operator === "&&") return bit(left.value !== 0n && right.value !== 0n);
  if (operator === "<<") return wrap(shift(left.value, right.value), left.unsigned);
  if (operator === ">>") return wrap(shift(left.value, -right.value), left.unsigned);
  const unsigned = left.unsigned || right.unsigned;
  const [a, b] = [wrap(left.value, unsigned).value, wrap(right.value, unsigned).value];
  return Object.hasOwn(comparisons, operator)
    ? bit(comparisons[operator](a, b))
    : wrap(arithmetic[operator](a, b), unsigned);
}

const escapes: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  b: 8,
  f: 12,
  a: 7,
  v: 11,
  e: 27,
};

/** Whether the expression of an #if, macros expanded, is not zero. */
export function conditionHolds(text: string, place: SourceLocation): boolean {
  const tokens: string[] = [];
  for (let position = 0; /\S/.test(text.slice(position));) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (!match) {
      throw new AssemblyError(`cannot read "${text.slice(position).trim()}" in #if`, place);
    }
    tokens.push(match[1]);
    position = TOKEN.lastIndex;
  }
  let next = 0, skipped = 0;
  const wrong = (reason: string) => new AssemblyError(`${reason} in #if`, place);
  const { value } = choice();
  if (next < tokens.length) throw wrong(`"${tokens[next]}" is one too many`);
  return value !== 0n;

  /** Reads an operand whose value may not count: then it may divide by zero. */
  function unevaluated(holds: boolean, read: () => Value): Value {
    if (holds) skipped++;
    const value = read();
    if (holds) skipped--;
    return value;
  }

  function choice(): Value {
    const test = binary(0);
    if (tokens[next] !== "?") return test;
    next++;
    const yes = unevaluated(test.value === 0n, choice);
    if (tokens[next++] !== ":") throw wrong('":" is missing');
    const no = unevaluated(test.value !== 0n, choice);
    return wrap((test.value !== 0n ? yes : no).value, yes.unsigned || no.unsigned);
  }

  function binary(level: number): Value {
    if (level === LEVELS.length) return unary();
    let left = binary(level + 1);
    while (next < tokens.length && LEVELS[level].includes(tokens[next])) {
      const operator = tokens[next++];
      const settled = operator === "||" && left.value !== 0n ||
        operator === "&&" && left.value === 0n;
      const right = unevaluated(settled, () => binary(level + 1));
      if (right.value !== 0n || operator !== "/" && operator !== "%") {
        left = operate(operator, left, right);
      } else if (skipped === 0) throw wrong("division by zero");
    }
    return left;
  }

  function unary(): Value {
    const token = tokens[next++];
    if (token === undefined) throw wrong("an operand is missing");
    if (token === "(") {
      const inner = choice();
      if (tokens[next++] !== ")") throw wrong('")" is missing');
      return inner;
    }
    if (token === "+") return unary();
    if (token === "!") return bit(unary().value === 0n);
    if (token === "-" || token === "~") {
      const { value, unsigned } = unary();
      return wrap(token === "-" ? -value : ~value, unsigned);
    }
    if (token.startsWith("'")) {
      return { value: BigInt(character(token.slice(1, -1))), unsigned: false };
    }
    if (/^[A-Za-z_]/.test(token)) return bit(false);
    if (!/^\d/.test(token)) throw wrong(`"${token}" cannot stand here`);
    const digits = token.replace(/[uUlL]+$/, "").toLowerCase();
    if (/^0\d/.test(digits) && !/^0[0-7]+$/.test(digits)) {
      throw wrong(`${token} is no octal number`);
    }
    const number = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
    if (number >= 1n << 64n) throw wrong(`${token} is larger than 64 bits`);
    return { value: number, unsigned: /[uU]/.test(token) || number >= 1n << 63n };
  }

  function character(body: string): number {
    if (body[0] !== "\\") return body.codePointAt(0)!;
    if (/[0-7]/.test(body[1])) return parseInt(body.slice(1), 8);
    if (body[1] === "x") return parseInt(body.slice(2), 16);
    return escapes[body[1]] ?? body.charCodeAt(1);
  }
}
