/**
 * Instruction macros: written forms that stand for one or more real instructions, in the
 * expansions of GNU as 2.40 for -march=r3000 -mabi=32 -mfp32 -G0 -mno-abicalls. A rule gives the
 * text forms it stands for; `$AT` in them is the assembler's temporary, `$at`. Longer than most
 * files: one table.
 * Source: measured on GNU as, form by form; verification/assembler compares all of them.
 */
import { registerNumber } from "../isa/registers.ts";
import { halfOf, isRegister, splitMemory } from "./operands.ts";

/** What a rule may ask. */
export interface MacroContext {
  /** The 32-bit constant of an operand, signed; undefined where it depends on a symbol. */
  constant(text: string): number | undefined;
  /** Whether `$at` is withheld. */
  readonly noat: boolean;
  /** What is added to the symbol of an operand. */
  symbolAddend(text: string): number;
  /** An error at the present place. */
  fail(reason: string): never;
}

/** What an instruction macro stands for. */
export interface Expansion {
  readonly lines: readonly string[];
  /**
   * How many of the first lines stand exactly so, delay slots included, whatever `.set reorder`
   * says.
   */
  readonly fixed: number;
}

type Rule = (
  operands: readonly string[],
  context: MacroContext,
) => readonly string[] | Expansion | undefined;

const ZERO = "$0";
const number = (register: string) => registerNumber(register.slice(1))!;
const same = (a: string, b: string) => number(a) === number(b);
const isZero = (register: string) => isRegister(register) && number(register) === 0;
const short = (value: number) => value >= -0x8000 && value <= 0x7fff;
const half = (value: number) => value >= 0 && value <= 0xffff;
const fixed = (lines: readonly string[], after: readonly string[] = []): Expansion => ({
  lines: [...lines, ...after],
  fixed: lines.length,
});

/** Loads a constant into a register. */
function load(register: string, value: number): string[] {
  if (short(value)) return [`addiu ${register}, ${ZERO}, ${value}`];
  if (half(value)) return [`ori ${register}, ${ZERO}, ${value}`];
  const lines = [`lui ${register}, ${value >>> 16}`];
  if (value & 0xffff) lines.push(`ori ${register}, ${register}, ${value & 0xffff}`);
  return lines;
}

/** A rule for `d, s, t` where two operands mean `d, d, t` and t may be a constant. */
function three(
  { registers, constant }: {
    registers: (d: string, s: string, t: string, context: MacroContext) => ReturnType<Rule>;
    constant?: (d: string, s: string, value: number, context: MacroContext) => ReturnType<Rule>;
  },
): Rule {
  return (operands, context) => {
    if (operands.length < 2 || operands.length > 3) return undefined;
    const [d, s, t] = operands.length === 3 ? operands : [operands[0], operands[0], operands[1]];
    if (!isRegister(d) || !isRegister(s)) return undefined;
    if (isRegister(t)) return registers(d, s, t, context);
    if (!constant || t.startsWith("$") || t.startsWith("%")) return undefined;
    const value = context.constant(t);
    return value === undefined ? undefined : constant(d, s, value, context);
  };
}

/**
 * Register form, or the immediate form where the constant fits, or the register form with the
 * constant in $AT.
 */
function withImmediate(name: string, immediate: string, fits: (value: number) => boolean): Rule {
  return three({
    registers: (d, s, t) => [`${name} ${d}, ${s}, ${t}`],
    constant: (d, s, value) =>
      fits(value)
        ? [`${immediate} ${d}, ${s}, ${value}`]
        : [...load("$AT", value), `${name} ${d}, ${s}, $AT`],
  });
}

function subtraction(name: string, immediate: string): Rule {
  return three({
    registers: (d, s, t) => [`${name} ${d}, ${s}, ${t}`],
    constant: (d, s, value) =>
      short(-value)
        ? [`${immediate} ${d}, ${s}, ${-value}`]
        : [...load("$AT", value), `${name} ${d}, ${s}, $AT`],
  });
}

function shift(name: string, variable: string): Rule {
  return (operands) => {
    if (operands.length < 2 || operands.length > 3) return undefined;
    const [d, s, t] = operands.length === 3 ? operands : [operands[0], operands[0], operands[1]];
    return [`${isRegister(t) ? variable : name} ${d}, ${s}, ${t}`];
  };
}

const immediateOnly = (name: string): Rule => (operands) =>
  operands.length === 2 && isRegister(operands[0])
    ? [`${name} ${operands[0]}, ${operands[0]}, ${operands[1]}`]
    : undefined;

/** Quotient or remainder: traps on division by zero and, signed, on overflow. */
function division(name: "div" | "divu", result: "mflo" | "mfhi"): Rule {
  const signed = name === "div";
  return three({
    registers(d, s, t, { fail }) {
      if (isZero(d) && result === "mflo") return [`${name} ${s}, ${t}`];
      if (isZero(t)) fail("division by zero; GNU as makes a break 7 of it: write that");
      const guard = [`bne ${t}, ${ZERO}, .+12`, `${name} ${s}, ${t}`, "break 7"];
      const overflow = [
        "addiu $AT, $0, -1",
        `bne ${t}, $AT, .+20`,
        "lui $AT, 0x8000",
        `bne ${s}, $AT, .+12`,
        "nop",
        "break 6",
      ];
      return fixed(signed ? [...guard, ...overflow] : guard, [`${result} ${d}`]);
    },
    constant(d, s, value, { fail }) {
      if (value === 0) fail("division by zero; GNU as makes a break 7 of it: write that");
      const one = value === 1 || signed && value === -1;
      if (one && result === "mfhi") return [`or ${d}, ${ZERO}, ${ZERO}`];
      if (one) return [value === 1 ? `or ${d}, ${s}, ${ZERO}` : `sub ${d}, ${ZERO}, ${s}`];
      return [...load("$AT", value), `${name} ${s}, $AT`, `${result} ${d}`];
    },
  });
}

/** A remainder; three registers with $0 first are the bare division, as in `div`. */
function remainder(name: "div" | "divu"): Rule {
  const whole = division(name, "mfhi");
  return (operands, context) => {
    const [d, s, t] = operands;
    const bare = operands.length === 3 && isZero(d) && isRegister(s) && isRegister(t);
    return bare ? [`${name} ${s}, ${t}`] : whole(operands, context);
  };
}

/** A product that traps when it does not fit. */
function checkedProduct(name: "mult" | "multu"): Rule {
  const check = (d: string, factors: string): Expansion | string[] => {
    if (name === "mult") {
      return fixed([
        `mult ${factors}`,
        `mflo ${d}`,
        `sra ${d}, ${d}, 31`,
        "mfhi $AT",
        `beq ${d}, $AT, .+12`,
        "nop",
        "break 6",
      ], [
        `mflo ${d}`,
      ]);
    }
    return fixed([
      `multu ${factors}`,
      "mfhi $AT",
      `mflo ${d}`,
      `beq $AT, ${ZERO}, .+12`,
      "nop",
      "break 6",
    ]);
  };
  return three({
    registers: (d, s, t) => check(d, `${s}, ${t}`),
    constant(d, s, value) {
      const expansion = check(d, `${s}, $AT`) as Expansion;
      const loaded = load("$AT", value);
      return { lines: [...loaded, ...expansion.lines], fixed: loaded.length + expansion.fixed };
    },
  });
}

function rotation(left: boolean): Rule {
  const [toward, back] = left ? ["sll", "srl"] : ["srl", "sll"];
  return three({
    registers: (d, s, t) => [
      `subu $AT, ${ZERO}, ${t}`,
      `${back}v $AT, ${s}, $AT`,
      `${toward}v ${d}, ${s}, ${t}`,
      `or ${d}, ${d}, $AT`,
    ],
    constant(d, s, value) {
      const by = value & 31;
      if (by === 0) return [`srl ${d}, ${s}, 0`];
      return [`${toward} $AT, ${s}, ${by}`, `${back} ${d}, ${s}, ${32 - by}`, `or ${d}, ${d}, $AT`];
    },
  });
}

/** seq and sne: the difference, compared with zero. */
function equality(finish: (d: string, difference: string) => string): Rule {
  return three({
    registers(d, s, t) {
      if (isZero(t)) return [finish(d, s)];
      if (isZero(s)) return [finish(d, t)];
      return [`xor ${d}, ${s}, ${t}`, finish(d, d)];
    },
    constant(d, s, value, { fail }) {
      if (value === 0) return [finish(d, s)];
      if (isZero(s)) fail("the comparison of $zero with a constant is always the same");
      if (half(value)) return [`xori ${d}, ${s}, ${value}`, finish(d, d)];
      if (value < 0 && value > -0x8000) return [`addiu ${d}, ${s}, ${-value}`, finish(d, d)];
      return [...load("$AT", value), `xor ${d}, ${s}, $AT`, finish(d, d)];
    },
  });
}

/** sge: not less. */
function atLeast(name: string, immediate: string): Rule {
  const inverted = (d: string) => `xori ${d}, ${d}, 1`;
  return three({
    registers: (d, s, t) => [`${name} ${d}, ${s}, ${t}`, inverted(d)],
    constant: (d, s, value) =>
      short(value)
        ? [`${immediate} ${d}, ${s}, ${value}`, inverted(d)]
        : [...load("$AT", value), `${name} ${d}, ${s}, $AT`, inverted(d)],
  });
}

/** sgt, and sle where inverted. */
function greater(name: string, invert: boolean): Rule {
  const end = (d: string) => invert ? [`xori ${d}, ${d}, 1`] : [];
  return three({
    registers: (d, s, t) => [`${name} ${d}, ${t}, ${s}`, ...end(d)],
    constant: (d, s, value) => [...load("$AT", value), `${name} ${d}, $AT, ${s}`, ...end(d)],
  });
}

/** beq and bne against a constant. */
const equalBranch = (name: string): Rule => ([s, t, to], { constant }) => {
  if (to === undefined || isRegister(t) || !isRegister(s) || t.startsWith("$")) return undefined;
  const value = constant(t);
  if (value === undefined) return undefined;
  return value === 0
    ? [`${name} ${s}, ${ZERO}, ${to}`]
    : [...load("$AT", value), `${name} ${s}, $AT, ${to}`];
};

/**
 * blt, bge, bgt, ble and their unsigned forms. `less`: taken where s < t (or s <= t), else the
 * opposite.
 */
function orderBranch(
  { unsigned, less, orEqual }: { unsigned: boolean; less: boolean; orEqual: boolean },
): Rule {
  const slt = unsigned ? "sltu" : "slt";
  const always = "this branch is always taken; write b";
  // Whether the comparison made is "s < t" (else "t < s"), and whether the branch is taken when it
  // holds.
  const direct = less !== orEqual;
  const onTrue = !orEqual;
  const take = (to: string) => [`${onTrue ? "bne" : "beq"} $AT, ${ZERO}, ${to}`];
  return ([s, t, to], { constant, fail }) => {
    if (to === undefined || !isRegister(s)) return undefined;
    if (isRegister(t)) {
      if (isZero(t)) {
        if (!unsigned) {
          return [`${less ? orEqual ? "blez" : "bltz" : orEqual ? "bgez" : "bgtz"} ${s}, ${to}`];
        }
        if (less) return orEqual ? [`beq ${s}, ${ZERO}, ${to}`] : ["nop"];
        return orEqual ? fail(always) : [`bne ${s}, ${ZERO}, ${to}`];
      }
      if (isZero(s)) {
        if (!unsigned) {
          return [`${less ? orEqual ? "bgez" : "bgtz" : orEqual ? "blez" : "bltz"} ${t}, ${to}`];
        }
        if (!less) return orEqual ? [`beq ${ZERO}, ${t}, ${to}`] : ["nop"];
        return orEqual ? fail(always) : [`bne ${ZERO}, ${t}, ${to}`];
      }
      return [`${slt} $AT, ${direct ? `${s}, ${t}` : `${t}, ${s}`}`, ...take(to)];
    }
    if (t.startsWith("$")) return undefined;
    let value = constant(t);
    if (value === undefined) return undefined;
    // s <= c is s < c + 1, and s > c is s >= c + 1.
    const below = less;
    if (less === orEqual) {
      if (value === (unsigned ? -1 : 0x7fffffff) || unsigned && isZero(s)) {
        return less ? fail(always) : ["nop"];
      }
      value = (value + 1) | 0;
    }
    if (value === 0) {
      if (!unsigned) return [`${below ? "bltz" : "bgez"} ${s}, ${to}`];
      return below ? ["nop"] : fail(always);
    }
    if (value === 1) {
      if (!unsigned) return [`${below ? "blez" : "bgtz"} ${s}, ${to}`];
      return [`${below ? "beq" : "bne"} ${s}, ${ZERO}, ${to}`];
    }
    if (!unsigned && !below && value === -0x80000000) fail(always);
    const compare = short(value)
      ? [`${unsigned ? "sltiu" : "slti"} $AT, ${s}, ${value}`]
      : [...load("$AT", value), `${slt} $AT, ${s}, $AT`];
    return [...compare, `${below ? "bne" : "beq"} $AT, ${ZERO}, ${to}`];
  };
}

/** An address as it is written: a constant or symbol expression, and a base register. */
function address(text: string): { offset: string; base: string | undefined } {
  return splitMemory(text) ?? { offset: text, base: undefined };
}

/** A load or store whose address does not fit its 16 bits. */
const memory =
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
const pair =
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
const unaligned = (
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

const halfword = (high: "lb" | "lbu"): Rule =>
  unaligned((register, at) => [
    `${high} $AT, ${at(1)}`,
    `lbu ${register}, ${at(0)}`,
    "sll $AT, $AT, 8",
    `or ${register}, ${register}, $AT`,
  ]);

/** The bits of a number in floating point: single, or double as [low, high]. */
function floatBits(text: string, double: boolean): [number, number] | undefined {
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return undefined;
  const view = new DataView(new ArrayBuffer(8));
  if (double) view.setFloat64(0, Number(text), true);
  else view.setFloat32(0, Number(text), true);
  return [view.getInt32(0, true), view.getInt32(4, true)];
}

/** One operand means both: `neg.d $f2`. */
const repeated = (name: string): Rule => (o) =>
  o.length === 1 ? [`${name} ${o[0]}, ${o[0]}`] : undefined;

/** Two operands of floating-point arithmetic: the first is also a source. */
const accumulated = (name: string): Rule => (o) =>
  o.length === 2 ? [`${name} ${o[0]}, ${o[0]}, ${o[1]}`] : undefined;

const truncation = (convert: string): Rule => ([fd, fs, r, more]) => {
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

const loads = "lb lbu lh lhu lw".split(" ");
const stores = "sb sh sw lwl lwr swl swr lwc1 swc1".split(" ");

const rules: Readonly<Record<string, Rule>> = {
  nop: (o) => o.length === 0 ? ["sll $0, $0, 0"] : undefined,
  move: ([d, s, more]) =>
    s !== undefined && more === undefined ? [`or ${d}, ${s}, ${ZERO}`] : undefined,
  neg: ([d, s = d]) => d === undefined ? undefined : [`sub ${d}, ${ZERO}, ${s}`],
  negu: ([d, s = d]) => d === undefined ? undefined : [`subu ${d}, ${ZERO}, ${s}`],
  not: ([d, s = d]) => d === undefined ? undefined : [`nor ${d}, ${s}, ${ZERO}`],
  abs: ([d, s = d]) =>
    isRegister(d) && isRegister(s)
      ? fixed([
        `bgez ${s}, .+12`,
        same(d, s) ? "nop" : `or ${d}, ${s}, ${ZERO}`,
        `sub ${d}, ${ZERO}, ${s}`,
      ])
      : undefined,
  b: ([to, more]) =>
    to !== undefined && more === undefined ? [`beq ${ZERO}, ${ZERO}, ${to}`] : undefined,
  bal: ([to, more]) =>
    to !== undefined && more === undefined ? [`bgezal ${ZERO}, ${to}`] : undefined,
  beqz: ([s, to, more]) =>
    to !== undefined && more === undefined ? [`beq ${s}, ${ZERO}, ${to}`] : undefined,
  bnez: ([s, to, more]) =>
    to !== undefined && more === undefined ? [`bne ${s}, ${ZERO}, ${to}`] : undefined,
  beq: equalBranch("beq"),
  bne: equalBranch("bne"),
  j: (o) => o.length === 1 && isRegister(o[0]) ? [`jr ${o[0]}`] : undefined,
  jal: (o) =>
    isRegister(o[0]) ? [`jalr ${o.length > 1 ? o.join(", ") : `$31, ${o[0]}`}`] : undefined,
  jalr: ([s, more], { fail }) => {
    if (s === undefined || more !== undefined) return undefined;
    return isRegister(s) && same(s, "$31")
      ? fail("a destination register must be supplied: jalr $31, $31 cannot be repeated")
      : [`jalr $31, ${s}`];
  },
  syscall: (o) => o.length === 0 ? ["syscall 0"] : undefined,
  break: (o) => o.length === 0 ? ["break 0"] : undefined,
  li: ([d, text, more], { constant, fail }) => {
    if (text === undefined || more !== undefined || text.startsWith("$") || text.startsWith("%")) {
      return undefined;
    }
    const value = constant(text);
    return value === undefined
      ? fail(`${text} is not known here; li needs a constant: write la`)
      : load(d, value);
  },
  la: ([d, text, more], { constant, fail }) => {
    if (text === undefined || more !== undefined || !isRegister(d)) return undefined;
    const { offset, base } = address(text);
    if (halfOf(offset)) fail(`la takes an address, not ${offset}: write addiu`);
    if (offset.startsWith("$") && isRegister(offset)) {
      fail(`la takes an address, not ${offset}: write move`);
    }
    const value = constant(offset || "0");
    if (base === undefined) {
      return value === undefined
        ? [`lui ${d}, %hi(${offset})`, `addiu ${d}, ${d}, %lo(${offset})`]
        : load(d, value);
    }
    if (value !== undefined && short(value)) return [`addiu ${d}, ${base}, ${value}`];
    const temporary = same(d, base) ? "$AT" : d;
    const made = value === undefined
      ? [`lui ${temporary}, %hi(${offset})`, `addiu ${temporary}, ${temporary}, %lo(${offset})`]
      : load(temporary, value);
    return isZero(base) ? made : [...made, `addu ${d}, ${temporary}, ${base}`];
  },
  "li.s": ([d, text]) => {
    const bits = floatBits(text ?? "", false);
    if (!bits) return undefined;
    return isRegister(d) ? load(d, bits[0]) : [...load("$AT", bits[0]), `mtc1 $AT, ${d}`];
  },
  "li.d": ([d, text], { fail }) => {
    const bits = floatBits(text ?? "", true);
    const first = Number(/^\$f(\d*[02468])$/.exec(d ?? "")?.[1] ?? NaN);
    if (!bits || Number.isNaN(first)) return undefined;
    const [low, high] = bits;
    if (low !== 0 || (high & 0xffff) !== 0 || high === 0) {
      fail(`write ${text} as data: .double ${text}, and l.d`);
    }
    return [...load("$AT", high), `mtc1 $AT, $f${first + 1}`, `mtc1 ${ZERO}, $f${first}`];
  },
  add: withImmediate("add", "addi", short),
  addu: withImmediate("addu", "addiu", short),
  sub: subtraction("sub", "addi"),
  subu: subtraction("subu", "addiu"),
  and: withImmediate("and", "andi", half),
  or: withImmediate("or", "ori", half),
  xor: withImmediate("xor", "xori", half),
  nor: three({
    registers: (d, s, t) => [`nor ${d}, ${s}, ${t}`],
    constant: (d, s, value) =>
      half(value)
        ? [`ori ${d}, ${s}, ${value}`, `nor ${d}, ${d}, ${ZERO}`]
        : [...load("$AT", value), `nor ${d}, ${s}, $AT`],
  }),
  slt: withImmediate("slt", "slti", short),
  sltu: withImmediate("sltu", "sltiu", short),
  sll: shift("sll", "sllv"),
  srl: shift("srl", "srlv"),
  sra: shift("sra", "srav"),
  mul: three({
    registers: (d, s, t) => [`multu ${s}, ${t}`, `mflo ${d}`],
    constant: (d, s, value) => [...load("$AT", value), `mult ${s}, $AT`, `mflo ${d}`],
  }),
  mulo: checkedProduct("mult"),
  mulou: checkedProduct("multu"),
  div: division("div", "mflo"),
  divu: division("divu", "mflo"),
  rem: remainder("div"),
  remu: remainder("divu"),
  rol: rotation(true),
  ror: rotation(false),
  seq: equality((d, x) => `sltiu ${d}, ${x}, 1`),
  sne: equality((d, x) => `sltu ${d}, ${ZERO}, ${x}`),
  sge: atLeast("slt", "slti"),
  sgeu: atLeast("sltu", "sltiu"),
  sgt: greater("slt", false),
  sgtu: greater("sltu", false),
  sle: greater("slt", true),
  sleu: greater("sltu", true),
  blt: orderBranch({ unsigned: false, less: true, orEqual: false }),
  bltu: orderBranch({ unsigned: true, less: true, orEqual: false }),
  ble: orderBranch({ unsigned: false, less: true, orEqual: true }),
  bleu: orderBranch({ unsigned: true, less: true, orEqual: true }),
  bgt: orderBranch({ unsigned: false, less: false, orEqual: false }),
  bgtu: orderBranch({ unsigned: true, less: false, orEqual: false }),
  bge: orderBranch({ unsigned: false, less: false, orEqual: true }),
  bgeu: orderBranch({ unsigned: true, less: false, orEqual: true }),
  ulw: unaligned((register, at, base) =>
    same(register, base ?? ZERO)
      ? [`lwl $AT, ${at(3)}`, `lwr $AT, ${at(0)}`, `or ${register}, $AT, ${ZERO}`]
      : [`lwl ${register}, ${at(3)}`, `lwr ${register}, ${at(0)}`]
  ),
  usw: unaligned((register, at) => [`swl ${register}, ${at(3)}`, `swr ${register}, ${at(0)}`]),
  ulh: halfword("lb"),
  ulhu: halfword("lbu"),
  ush: unaligned((
    register,
    at,
  ) => [`sb ${register}, ${at(0)}`, `srl $AT, ${register}, 8`, `sb $AT, ${at(1)}`]),
  "l.s": ([register, text, more], context) =>
    memory("lwc1", false)([register, text, more], context) ??
      (text === undefined ? undefined : [`lwc1 ${register}, ${text}`]),
  "s.s": ([register, text, more], context) =>
    memory("swc1", false)([register, text, more], context) ??
      (text === undefined ? undefined : [`swc1 ${register}, ${text}`]),
  "l.d": pair("lwc1"),
  "s.d": pair("swc1"),
  ...Object.fromEntries("neg.s neg.d abs.s abs.d".split(" ").map((name) => [name, repeated(name)])),
  ...Object.fromEntries(
    "add sub mul div".split(" ").flatMap((name) =>
      ["s", "d"].map((f) => [`${name}.${f}`, accumulated(`${name}.${f}`)])
    ),
  ),
  "trunc.w.s": truncation("cvt.w.s"),
  "trunc.w.d": truncation("cvt.w.d"),
  ...Object.fromEntries(
    "addi addiu andi ori xori slti sltiu".split(" ").map((name) => [name, immediateOnly(name)]),
  ),
  ...Object.fromEntries(loads.map((name) => [name, memory(name, true)])),
  ...Object.fromEntries(stores.map((name) => [name, memory(name, false)])),
};

/** Mnemonics that are instruction macros in some form. */
export const macroNames: readonly string[] = Object.keys(rules);

/** Names of other assemblers, and what to write here. */
const elsewhere: Readonly<Record<string, string>> = {
  subi: "addi with the negative constant",
  subiu: "addiu with the negative constant",
  ld: "two lw",
  sd: "two sw",
  mult3: "mul",
  eret: "jr $k0 with rfe in its delay slot",
  movz: "a branch around a move",
  movn: "a branch around a move",
  ldc1: "l.d",
  sdc1: "s.d",
};

/** What to write instead of a mnemonic that MIPS I or GNU as does not know. */
export function insteadOf(name: string): string | undefined {
  return Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
}

/** Expands `name operands`, or returns undefined when it is a real instruction as written. */
export function expandPseudo(
  name: string,
  operands: readonly string[],
  context: MacroContext,
): Expansion | undefined {
  const made = Object.hasOwn(rules, name) ? rules[name](operands, context) : undefined;
  return made && ("lines" in made ? made : { lines: made as readonly string[], fixed: 0 });
}
