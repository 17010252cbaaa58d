/**
 * Instruction macros: written forms that stand for one or more real instructions, in the
 * expansions of GNU as 2.40 for -march=r3000 -mabi=32 -mfp32 -G0 -mno-abicalls. A rule gives the
 * text forms it stands for; `$AT` in them is the assembler's temporary, `$at`.
 * Source: measured on GNU as, form by form; verification/assembler compares all of them.
 */
import { halfOf, isRegister } from "./operands.ts";
import {
  atLeast,
  checkedProduct,
  division,
  equalBranch,
  equality,
  greater,
  immediateOnly,
  orderBranch,
  remainder,
  rotation,
  shift,
  subtraction,
  three,
  withImmediate,
} from "./pseudo_arithmetic.ts";
import {
  accumulated,
  address,
  floatBits,
  halfword,
  memory,
  pair,
  repeated,
  truncation,
  unaligned,
} from "./pseudo_memory.ts";
import {
  type Expansion,
  fixed,
  half,
  isZero,
  load,
  type MacroContext,
  type Rule,
  same,
  short,
  ZERO,
} from "./pseudo_rule.ts";

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
