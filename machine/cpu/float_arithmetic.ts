/**
 * Arithmetic of the R2010/R3010: IEEE 754 operations on finite numbers and infinities with their
 * exceptions, in both formats and all four rounding modes. What the chip leaves to software (NaN
 * and denormal operands, tiny results) is told by a flag and computed by nobody here. Rounding to
 * nearest uses the host's own arithmetic and finds inexactness by error-free transformations; the
 * other modes, and numbers near the ends of the range, are rounded from exact integers.
 * Sources: Kane, "MIPS RISC Architecture" (1988), chapters 8 and 9; Dekker (1971) and Knuth (TAOCP
 * 2, 4.2.2) for the transformations.
 */

/**
 * Exceptions, as in the flags of the control register; E is the operation that software must do.
 */
export const Flag = { I: 1, U: 2, O: 4, Z: 8, V: 16, E: 32 } as const;

/** Rounding modes, by their codes. */
export const Rounding = { nearest: 0, zero: 1, up: 2, down: 3 } as const;

/**
 * A result and the exceptions that it raised. Without E, `value` is a number of the format, or NaN
 * where V is raised.
 */
export interface Result {
  readonly value: number;
  readonly flags: number;
}

/**
 * What an operation is given: two numbers of the format (the second ignored by conversions), the
 * format, the rounding mode.
 */
export interface Operands {
  readonly a: number;
  readonly b: number;
  readonly single: boolean;
  readonly mode: number;
}

/** The operations. */
export type Operation = "add" | "sub" | "mul" | "div" | "convert";

interface Format {
  readonly precision: number;
  readonly smallest: number;
  readonly largestExponent: number;
  readonly largest: number;
}

const SINGLE: Format = {
  precision: 24,
  smallest: 2 ** -126,
  largestExponent: 127,
  largest: (2 - 2 ** -23) * 2 ** 127,
};
const DOUBLE: Format = {
  precision: 53,
  smallest: 2 ** -1022,
  largestExponent: 1023,
  largest: Number.MAX_VALUE,
};
const LEFT_TO_SOFTWARE: Result = { value: NaN, flags: Flag.E };
const INVALID: Result = { value: NaN, flags: Flag.V };

/** Whether a number of the format is denormal. */
export function isDenormal(x: number, single: boolean): boolean {
  return x !== 0 && Math.abs(x) < (single ? SINGLE : DOUBLE).smallest;
}

/** Performs an operation. `convert` rounds `a`, a double or an integer, to the format. */
export function arithmetic(operation: Operation, operands: Operands): Result {
  const b = operation === "sub" ? -operands.b : operands.b;
  const { a, single, mode } = operands;
  switch (operation) {
    case "add":
    case "sub":
      if (!finite(a) || !finite(b)) return infinite(a + b);
      return mode === Rounding.nearest ? sum(a, b, single) : exactly("add", { a, b, single, mode });
    case "mul":
      if (!finite(a) || !finite(b)) return infinite(a * b);
      return mode === Rounding.nearest
        ? product(a, b, single)
        : exactly("mul", { a, b, single, mode });
    case "div":
      if (b === 0) return a === 0 ? INVALID : { value: a / b, flags: finite(a) ? Flag.Z : 0 };
      if (!finite(a) || !finite(b)) return infinite(a / b);
      return mode === Rounding.nearest
        ? quotient(a, b, single)
        : exactly("div", { a, b, single, mode });
    default:
      if (!finite(a)) return infinite(a);
      if (mode !== Rounding.nearest) return exactly("convert", { a, b: 0, single, mode });
      return nearest(single ? Math.fround(a) : a, (value) => value === a, single);
  }
}

function finite(x: number): boolean {
  return Number.isFinite(x);
}

/** A result with an infinite operand: exact, or no number at all. */
function infinite(value: number): Result {
  return Number.isNaN(value) ? INVALID : { value, flags: 0 };
}

/** What became of a result rounded to nearest, and whether it is exact. */
function nearest(value: number, exact: (value: number) => boolean, single: boolean): Result {
  const { smallest } = single ? SINGLE : DOUBLE;
  if (!finite(value)) return { value, flags: Flag.O | Flag.I };
  if (value !== 0 && Math.abs(value) < smallest) return LEFT_TO_SOFTWARE;
  if (exact(value)) return { value, flags: 0 };
  return value === 0 ? LEFT_TO_SOFTWARE : { value, flags: Flag.I };
}

/** Knuth's two-sum: zero exactly when the double sum is exact. */
function sumError(a: number, b: number, s: number): number {
  const part = s - a;
  return (a - (s - part)) + (b - part);
}

function sum(a: number, b: number, single: boolean): Result {
  const s = a + b;
  if (!single) return nearest(s, () => sumError(a, b, s) === 0, false);
  return nearest(Math.fround(s), (value) => value === s && sumError(a, b, s) === 0, true);
}

/** Where Dekker's product neither overflows nor loses its error. */
function moderate(x: number): boolean {
  const size = Math.abs(x);
  return x === 0 || (size > 2 ** -400 && size < 2 ** 400);
}

/** Dekker's error of a product of moderate numbers. */
function productError(a: number, b: number, p: number): number {
  const split = (x: number): [number, number] => {
    const c = 134217729 * x;
    const high = c - (c - x);
    return [high, x - high];
  };
  const [ah, al] = split(a), [bh, bl] = split(b);
  return ((ah * bh - p) + ah * bl + al * bh) + al * bl;
}

function product(a: number, b: number, single: boolean): Result {
  const p = a * b;
  if (single) return nearest(Math.fround(p), (value) => value === p, true);
  if (!moderate(a) || !moderate(b)) return exactly("mul", { a, b, single, mode: Rounding.nearest });
  return nearest(p, () => productError(a, b, p) === 0, false);
}

function quotient(a: number, b: number, single: boolean): Result {
  const q = a / b;
  if (single) return nearest(Math.fround(q), (value) => value * b === a, true);
  if (!moderate(a) || !moderate(b)) return exactly("div", { a, b, single, mode: Rounding.nearest });
  return nearest(q, () => q * b === a && productError(q, b, a) === 0, false);
}

/** mantissa * 2^exponent, the mantissa a whole number with the sign. */
interface Exact {
  readonly mantissa: bigint;
  readonly exponent: number;
}

function exactOf(x: number): Exact {
  if (x === 0) return { mantissa: 0n, exponent: 0 };
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  return { mantissa: x < 0 ? -size : size, exponent: Math.max(exponent, 1) - 1075 };
}

/** Bits that a quotient has beyond any format, so that a remainder is never a tie. */
const QUOTIENT_BITS = 130n;

function exactly(
  operation: "add" | "mul" | "div" | "convert",
  { a, b, single, mode }: Operands,
): Result {
  const x = exactOf(a), y = exactOf(b);
  const format = single ? SINGLE : DOUBLE;
  if (operation === "convert") {
    return rounded(x, { sticky: false, negative: Object.is(a, -0) }, format, mode);
  }
  if (operation === "mul") {
    const signed = { sticky: false, negative: Object.is(a * b, -0) };
    return rounded(
      { mantissa: x.mantissa * y.mantissa, exponent: x.exponent + y.exponent },
      signed,
      format,
      mode,
    );
  }
  if (operation === "div") {
    const shifted = x.mantissa << QUOTIENT_BITS;
    const q = shifted / y.mantissa;
    const signed = { sticky: q * y.mantissa !== shifted, negative: Object.is(a / b, -0) };
    return rounded(
      { mantissa: q, exponent: x.exponent - y.exponent - Number(QUOTIENT_BITS) },
      signed,
      format,
      mode,
    );
  }
  const exponent = Math.min(x.exponent, y.exponent);
  const mantissa = (x.mantissa << BigInt(x.exponent - exponent)) +
    (y.mantissa << BigInt(y.exponent - exponent));
  const bothNegative = Object.is(a, -0) && Object.is(b, -0);
  const cancelled = mode === Rounding.down && !(Object.is(a, 0) && Object.is(b, 0));
  return rounded(
    { mantissa, exponent },
    { sticky: false, negative: bothNegative || cancelled },
    format,
    mode,
  );
}

/**
 * Rounds an exact number; `sticky` says that it is a little further from zero, `negative` is the
 * sign of a zero.
 */
function rounded(
  { mantissa, exponent }: Exact,
  { sticky, negative }: { readonly sticky: boolean; readonly negative: boolean },
  { precision, smallest, largestExponent, largest }: Format,
  mode: number,
): Result {
  if (mantissa === 0n && !sticky) return { value: negative ? -0 : 0, flags: 0 };
  const minus = mantissa < 0n;
  const size = minus ? -mantissa : mantissa;
  const excess = size.toString(2).length - precision;
  const cut = BigInt(Math.max(0, excess));
  const kept = size >> cut;
  const rest = size - (kept << cut);
  const inexact = sticky || rest !== 0n;
  const half = cut > 0n ? 1n << (cut - 1n) : 0n;
  const above = mode === Rounding.nearest
    ? cut > 0n && (rest > half || (rest === half && (sticky || (kept & 1n) === 1n)))
    : inexact && (mode === Rounding.up ? !minus : mode === Rounding.down && minus);
  const digits = kept + (above ? 1n : 0n);
  const scale = exponent + Number(cut);
  const top = digits.toString(2).length - 1 + scale;
  if (top > largestExponent) {
    const stays = mode === Rounding.zero || (mode === Rounding.up && minus) ||
      (mode === Rounding.down && !minus);
    const value = stays ? largest : Infinity;
    return { value: minus ? -value : value, flags: Flag.O | Flag.I };
  }
  // Scaled in two steps, so that no factor leaves the range.
  const middle = Math.trunc(scale / 2);
  const value = Number(digits) * 2 ** middle * 2 ** (scale - middle);
  if (value < smallest) return LEFT_TO_SOFTWARE;
  return { value: minus ? -value : value, flags: inexact ? Flag.I : 0 };
}

/** An integer from a number, by rounding mode; E where there is none of 32 bits. */
export function toInteger(x: number, mode: number): Result {
  if (!finite(x)) return LEFT_TO_SOFTWARE;
  const value = mode === Rounding.zero
    ? Math.trunc(x)
    : mode === Rounding.up
    ? Math.ceil(x)
    : mode === Rounding.down
    ? Math.floor(x)
    : toEven(x);
  if (value < -2147483648 || value > 2147483647) return LEFT_TO_SOFTWARE;
  return { value: value | 0, flags: value === x ? 0 : Flag.I };
}

function toEven(x: number): number {
  const low = Math.floor(x);
  const over = x - low;
  if (over !== 0.5) return over < 0.5 ? low : low + 1;
  return low % 2 === 0 ? low : low + 1;
}
