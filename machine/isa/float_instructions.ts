/**
 * The floating-point rows of the instruction table: moves, loads, branches, and the arithmetic of
 * the R2010/R3010, where an operation and a format make one row. An encoding without a row is an
 * operation that the chip leaves to software.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapters 8 and 9.
 */
import type { Core, FloatExecute } from "./core.ts";
import type { Execute, Row } from "./row.ts";

const rt = (w: number) => (w >>> 16) & 31;
const fs = (w: number) => (w >>> 11) & 31;
const imm = (w: number) => (w << 16) >> 16;
const address = (c: Core, w: number) => (c.r[(w >>> 21) & 31] + imm(w)) | 0;
const below = (c: Core, w: number) => (c.next + (imm(w) << 2)) | 0;

const float = (execute: FloatExecute): Execute => (c, w) => c.float(execute, w);

/** Any encoding of coprocessor 1 that has no row. */
export const unassignedFloat: Execute = float((f) => f.unimplemented());

const formats = { s: "10000", d: "10001", w: "10100" } as const;
const conditions = "f un eq ueq olt ult ole ule sf ngle seq ngl lt nge le ngt".split(" ");
const bits = (number: number) => number.toString(2).padStart(6, "0");

/**
 * Rows of an operation in single and double precision; `operands` as in the table, doubled for the
 * second.
 */
function both(
  name: string,
  { operands, fn, execute }: {
    readonly operands: string;
    readonly fn: number;
    readonly execute: (format: "s" | "d") => FloatExecute;
  },
): Row[] {
  return (["s", "d"] as const).map((format): Row => {
    const roles = format === "d" ? operands.replace(/\bf[dst]\b/g, "$&.d") : operands;
    const ft = operands.includes("ft") ? "-----" : "00000",
      fd = operands.includes("fd") ? "-----" : "00000";
    return [
      `${name}.${format}`,
      roles,
      `010001 ${formats[format]} ${ft} ----- ${fd} ${bits(fn)}`,
      "float",
      float(execute(format)),
    ];
  });
}

/** The conversion from one format to another. */
function conversion(to: "s" | "d" | "w", from: "s" | "d" | "w", fn: number): Row {
  const wide = (format: string) => format === "d" ? ".d" : "";
  const operands = `=fd${wide(to)}, fs${wide(from)}; control =control`;
  const picture = `010001 ${formats[from]} 00000 ----- ----- ${bits(fn)}`;
  return [`cvt.${to}.${from}`, operands, picture, "float", float((f, w) => f.convert(to, from, w))];
}

// deno-fmt-ignore
const moves: Row[] = [
  // written operands                       op     rs    rt    fs    fd    fn       unit     execute
  ["mfc1",  "+rt, c1",                     "010001 00000 ----- ----- 00000 000000", "float", float((f, w, c) => c.writeDelayed(rt(w), f.moveFrom(fs(w))))],
  ["cfc1",  "+rt, fcr; control",           "010001 00010 ----- ----- 00000 000000", "float", float((f, w, c) => c.writeDelayed(rt(w), f.readControl(fs(w))))],
  ["mtc1",  "rt, +c1",                     "010001 00100 ----- ----- 00000 000000", "float", float((f, w, c) => f.moveTo(fs(w), c.r[rt(w)]))],
  ["ctc1",  "rt, fcr; =control =condition", "010001 00110 ----- ----- 00000 000000", "float", float((f, w, c) => f.writeControl(fs(w), c.r[rt(w)]))],
  ["bc1f",  "branch; condition",           "010001 01000 00000 ----------------",   "float", float((f, w, c) => c.branch(!f.branchCondition(), below(c, w)))],
  ["bc1t",  "branch; condition",           "010001 01000 00001 ----------------",   "float", float((f, w, c) => c.branch(f.branchCondition(), below(c, w)))],
  ["lwc1",  "+ft, mem",                    "110001 ----- ----- ----------------",   "float", float((f, w, c) => f.load(rt(w), address(c, w)))],
  ["swc1",  "ft, mem",                     "111001 ----- ----- ----------------",   "float", float((f, w, c) => f.store(rt(w), address(c, w)))],
];

/** Every row, in the order of the manual's tables. */
export const floatRows: readonly Row[] = [
  ...moves,
  ...(["add", "sub", "mul", "div"] as const).flatMap((operation, fn) =>
    both(operation, {
      operands: "=fd, fs, ft; control =control",
      fn,
      execute: (format) => (f, w) => f.arithmetic(operation, format, w),
    })
  ),
  ...(["abs", "mov", "neg"] as const).flatMap((operation, i) =>
    both(operation, {
      operands: operation === "mov" ? "=fd, fs" : "=fd, fs; control =control",
      fn: 5 + i,
      execute: (format) => (f, w) => f.changeSign(operation, format, w),
    })
  ),
  ...conditions.flatMap((condition, i) =>
    both(`c.${condition}`, {
      operands: "fs, ft; +condition control =control",
      fn: 48 + i,
      execute: (format) => (f, w) => f.compare(i, format, w),
    })
  ),
  ...(["s", "d", "w"] as const).flatMap((from) =>
    ([["s", 32], ["d", 33], ["w", 36]] as const)
      .filter(([to]) => to !== from)
      .map(([to, fn]) => conversion(to, from, fn))
  ),
];

/** Number of dispatch groups of opcode 17. */
export const FLOAT_GROUPS = 32 + 16 * 64;

/**
 * The group of a word of opcode 17: the move's code; bit 0 of rt under BC1; format and function of
 * an operation.
 */
export function floatGroup(word: number): number {
  const code = (word >>> 21) & 31;
  if (code >= 16) return 32 + ((code & 15) << 6) + (word & 63);
  return code === 8 ? 16 + ((word >>> 16) & 1) : code;
}
