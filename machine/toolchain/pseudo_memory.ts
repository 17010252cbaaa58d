/**
 * Rules of the instruction macros for memory and floating point: addresses beyond 16 bits, doubles
 * as pairs, unaligned accesses, constants and conversions. Source: measured on GNU as.
 */
import { halfOf, isRegister, splitMemory } from "./operands.ts";
import { fixed, isZero, type Rule, same, short, ZERO } from "./pseudo_rule.ts";

/** An address as it is written: a constant or symbol expression, and a base register. */
export function address(text: string): { offset: string; base: string | undefined } {
  return splitMemory(text) ?? { offset: text, base: undefined };
}

/** A load or store whose address does not fit its 16 bits. */
export const memory =
  (name: string, ownRegister: boolean): Rule => ([register, text, more], { constant }) => {
    if (text === undefined || more !== undefined) return undefined;
    const { offset, base } = address(text);
    if (offset === "" || halfOf(offset)) return undefined;
    const value = constant(offset);
    if (value !== undefined && short(value)) {
      return base === undefined ? [`${name} ${register}, ${value}(${ZERO})`] : undefined;
    }
    const own = ownRegister && isRegister(register) && !isZero(register) &&
      !(base !== undefined && same(base, register));
    const temporary = own ? register : "$AT";
    const through = base === undefined || isZero(base)
      ? []
      : [`addu ${temporary}, ${temporary}, ${base}`];
    if (value === undefined) {
      return [
        `lui ${temporary}, %hi(${offset})`,
        ...through,
        `${name} ${register}, %lo(${offset})(${temporary})`,
      ];
    }
    const low = (value << 16) >> 16;
    return [
      `lui ${temporary}, ${((value - low) >>> 16) & 0xffff}`,
      ...through,
      `${name} ${register}, ${low}(${temporary})`,
    ];
  };

/** A double: two words, the low one first. */
export const pair =
  (name: string): Rule => ([register, text, more], { constant, symbolAddend, noat, fail }) => {
    const first = Number(/^\$f(\d+)$/.exec(register ?? "")?.[1] ?? NaN);
    if (text === undefined || more !== undefined || Number.isNaN(first)) return undefined;
    if (first % 2 !== 0) fail(`${register} is no pair: doubles live in even registers`);
    const { offset, base } = address(text);
    const words = (low: string, high: string, from: string) => [
      `${name} $f${first}, ${low}(${from})`,
      `${name} $f${first + 1}, ${high}(${from})`,
    ];
    const part = halfOf(offset);
    if (part && base !== undefined && noat) {
      return words(offset, `%${part.half}(${part.of}+4)`, base);
    }
    if (part && base !== undefined) {
      return [`addiu $AT, ${base}, ${offset}`, ...words("0", "4", "$AT")];
    }
    const value = constant(offset || "0");
    const through = base === undefined || isZero(base) ? [] : [`addu $AT, ${base}, $AT`];
    if (value === undefined) {
      const added = (symbolAddend(offset) << 16) >> 16;
      if (added + 4 > 0x7fff) {
        if (base !== undefined) {
          fail(`${offset} and the word behind it have different upper halves: write la first`);
        }
        return [
          `lui $AT, %hi(${offset})`,
          `addiu $AT, $AT, %lo(${offset})`,
          ...words("0", "4", "$AT"),
        ];
      }
      return [
        `lui $AT, %hi(${offset})`,
        ...through,
        ...words(`%lo(${offset})`, `%lo(${offset}+4)`, "$AT"),
      ];
    }
    if (short(value) && short(value + 4)) {
      return words(String(value), String(value + 4), base ?? ZERO);
    }
    if (short(value) && base !== undefined) {
      return [`addiu $AT, ${base}, ${value}`, ...words("0", "4", "$AT")];
    }
    const low = (value << 16) >> 16;
    if (low + 4 > 0x7fff) {
      fail(`${offset} and the word behind it have different upper halves: load the address first`);
    }
    return [
      `lui $AT, ${((value - low) >>> 16) & 0xffff}`,
      ...through,
      ...words(String(low), String(low + 4), "$AT"),
    ];
  };

/** Unaligned accesses within reach of one base register. */
export const unaligned = (
  make: (
    register: string,
    at: (offset: number) => string,
    base: string | undefined,
  ) => ReturnType<Rule>,
): Rule =>
([register, text, more], { constant, fail }) => {
  if (text === undefined || more !== undefined || !isRegister(register)) return undefined;
  const { offset, base } = address(text);
  const value = halfOf(offset) ? undefined : constant(offset || "0");
  if (value === undefined || !short(value) || !short(value + 3)) {
    return fail(
      "an unaligned access needs offset($register) with 16 bits of offset: load the address with " +
        "la first",
    );
  }
  return make(register, (more) => `${value + more}(${base ?? ZERO})`, base);
};

export const halfword = (high: "lb" | "lbu"): Rule =>
  unaligned((register, at) => [
    `${high} $AT, ${at(1)}`,
    `lbu ${register}, ${at(0)}`,
    "sll $AT, $AT, 8",
    `or ${register}, ${register}, $AT`,
  ]);

/** A number in floating point. */
export const FLOAT = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/**
 * The bits of a number in floating point: single, or double as [low, high]; undefined for what is
 * none, or beyond the format's range.
 */
export function floatBits(text: string, double: boolean): [number, number] | undefined {
  if (!FLOAT.test(text)) return undefined;
  const value = double ? Number(text) : Math.fround(Number(text));
  if (!Number.isFinite(value) || value === 0 && /^[^e]*[1-9]/i.test(text)) return undefined;
  const view = new DataView(new ArrayBuffer(8));
  if (double) view.setFloat64(0, value, true);
  else view.setFloat32(0, value, true);
  return [view.getInt32(0, true), view.getInt32(4, true)];
}

/** One operand means both: `neg.d $f2`. */
export const repeated = (name: string): Rule => (o) =>
  o.length === 1 ? [`${name} ${o[0]}, ${o[0]}`] : undefined;

/** Two operands of floating-point arithmetic: the first is also a source. */
export const accumulated = (name: string): Rule => (o) =>
  o.length === 2 ? [`${name} ${o[0]}, ${o[0]}, ${o[1]}`] : undefined;

export const truncation = (convert: string): Rule => ([fd, fs, r, more]) => {
  if (r === undefined || more !== undefined || !isRegister(r)) return undefined;
  return fixed([
    `cfc1 ${r}, $31`,
    `cfc1 ${r}, $31`,
    "nop",
    `ori $AT, ${r}, 3`,
    "xori $AT, $AT, 2",
    "ctc1 $AT, $31",
    "nop",
    `${convert} ${fd}, ${fs}`,
    `ctc1 ${r}, $31`,
    "nop",
  ]);
};
