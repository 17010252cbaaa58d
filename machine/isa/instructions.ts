/**
 * The instruction table of MIPS I: one row is one instruction. Encoder, decoder, disassembler, the
 * interpreter's dispatch and what an instruction reads, writes and delays all derive from it. This
 * file is longer than most because the table is one thing.
 * Source: Kane, "MIPS RISC Architecture" (1988), appendix A; R2010/R3010 operations from its
 * chapter 9. The operand column's marks are explained at parseRoles. A picture's '-' is an
 * operand's bit or one that the processor ignores, where the assembler writes zeros.
 */
import type { Core } from "./core.ts";
import { operandFields } from "./fields.ts";
import { FLOAT_GROUPS, floatGroup, floatRows, unassignedFloat } from "./float_instructions.ts";
import { hex } from "./hex.ts";
import { parseRoles } from "./roles.ts";
import type { Execute, Instruction, Row } from "./row.ts";
import { registerNames } from "./registers.ts";
import { ExcCode } from "./system.ts";

export type { Execute, Instruction, Row, Unit } from "./row.ts";

// Fields of a word. They stand here because every row reads them, and reading an import takes
// time.
const rs = (w: number) => (w >>> 21) & 31;
const rt = (w: number) => (w >>> 16) & 31;
const rd = (w: number) => (w >>> 11) & 31;
const shamt = (w: number) => (w >>> 6) & 31;
const imm = (w: number) => (w << 16) >> 16;
const uimm = (w: number) => w & 0xffff;

const address = (c: Core, w: number) => (c.r[rs(w)] + imm(w)) | 0;
const below = (c: Core, w: number) => (c.next + (imm(w) << 2)) | 0;
const region = (c: Core, w: number) => (c.next & 0xf0000000) | ((w & 0x3ffffff) << 2);
const link = (c: Core) => (c.next + 4) | 0;

/**
 * High word of a signed 32 by 32 product is exact in a double only up to 2^53, so the halves are
 * multiplied apart.
 */
function highSigned(a: number, b: number): number {
  const al = a & 0xffff, ah = a >> 16, bl = b & 0xffff, bh = b >> 16;
  const low = Math.imul(al, bl) >>> 0;
  const mid = ah * bl + (low >>> 16);
  const mid2 = al * bh + (mid & 0xffff);
  return (ah * bh + Math.floor(mid / 0x10000) + Math.floor(mid2 / 0x10000)) | 0;
}

function highUnsigned(a: number, b: number): number {
  const al = a & 0xffff, ah = a >>> 16, bl = b & 0xffff, bh = b >>> 16;
  const low = Math.imul(al, bl) >>> 0;
  const mid = ah * bl + (low >>> 16);
  const mid2 = al * bh + (mid & 0xffff);
  return (ah * bh + Math.floor(mid / 0x10000) + Math.floor(mid2 / 0x10000)) | 0;
}

function add(c: Core, to: number, a: number, b: number): void {
  const sum = (a + b) | 0;
  if (((a ^ sum) & (b ^ sum)) < 0) c.raise(ExcCode.Ov);
  else c.set(to, sum);
}

function subtract(c: Core, to: number, a: number, b: number): void {
  const difference = (a - b) | 0;
  if (((a ^ b) & (a ^ difference)) < 0) c.raise(ExcCode.Ov);
  else c.set(to, difference);
}

function divide(c: Core, a: number, b: number): void {
  // The manual leaves division by zero undefined; the R3000 produces these values.
  if (b === 0) c.startDivide(a, a < 0 ? 1 : -1);
  else c.startDivide((a % b) | 0, (a / b) | 0);
}

function divideUnsigned(c: Core, a: number, b: number): void {
  if (b === 0) c.startDivide(a, -1);
  else c.startDivide(((a >>> 0) % (b >>> 0)) | 0, Math.floor((a >>> 0) / (b >>> 0)) | 0);
}

const reserved: Execute = (c) => c.raise(ExcCode.RI);
const reservedCop0: Execute = (c) => {
  if (c.usable(0)) c.raise(ExcCode.RI);
};
const unusable: Execute = (c, w) => {
  if (c.usable((w >>> 26) & 3)) c.raise(ExcCode.RI);
};

// deno-fmt-ignore
const rows: Row[] = [
  // written  operands          op     rs    rt    rd    sa    fn      unit      execute
  ["sll",     "=rd, rt, sa",  "000000 ----- ----- ----- ----- 000000", "alu",    (c, w) => c.set(rd(w), c.r[rt(w)] << shamt(w))],
  ["srl",     "=rd, rt, sa",  "000000 ----- ----- ----- ----- 000010", "alu",    (c, w) => c.set(rd(w), c.r[rt(w)] >>> shamt(w) | 0)],
  ["sra",     "=rd, rt, sa",  "000000 ----- ----- ----- ----- 000011", "alu",    (c, w) => c.set(rd(w), c.r[rt(w)] >> shamt(w))],
  ["sllv",    "=rd, rt, rs",  "000000 ----- ----- ----- ----- 000100", "alu",    (c, w) => c.set(rd(w), c.r[rt(w)] << (c.r[rs(w)] & 31))],
  ["srlv",    "=rd, rt, rs",  "000000 ----- ----- ----- ----- 000110", "alu",    (c, w) => c.set(rd(w), c.r[rt(w)] >>> (c.r[rs(w)] & 31) | 0)],
  ["srav",    "=rd, rt, rs",  "000000 ----- ----- ----- ----- 000111", "alu",    (c, w) => c.set(rd(w), c.r[rt(w)] >> (c.r[rs(w)] & 31))],
  ["jr",      "rs",           "000000 ----- ----- ----- ----- 001000", "jump",   (c, w) => c.branch(true, c.r[rs(w)])],
  ["jalr",    "=rd, rs",      "000000 ----- ----- ----- ----- 001001", "jump",   (c, w) => { const to = c.r[rs(w)]; c.set(rd(w), link(c)); c.branch(true, to); }],
  ["syscall", "code",         "000000 ----- ----- ----- ----- 001100", "system", (c) => c.raise(ExcCode.Sys)],
  ["break",   "code10",       "000000 ----- ----- ----- ----- 001101", "system", (c) => c.raise(ExcCode.Bp)],
  ["mfhi",    "=rd; hi",      "000000 ----- ----- ----- ----- 010000", "hilo",   (c, w) => c.set(rd(w), c.readMultiplier(true))],
  ["mthi",    "rs; =hi",      "000000 ----- ----- ----- ----- 010001", "hilo",   (c, w) => c.writeMultiplier(true, c.r[rs(w)])],
  ["mflo",    "=rd; lo",      "000000 ----- ----- ----- ----- 010010", "hilo",   (c, w) => c.set(rd(w), c.readMultiplier(false))],
  ["mtlo",    "rs; =lo",      "000000 ----- ----- ----- ----- 010011", "hilo",   (c, w) => c.writeMultiplier(false, c.r[rs(w)])],
  ["mult",    "rs, rt; =hi =lo", "000000 ----- ----- ----- ----- 011000", "multiply", (c, w) => { const a = c.r[rs(w)], b = c.r[rt(w)]; c.startMultiply(highSigned(a, b), Math.imul(a, b)); }],
  ["multu",   "rs, rt; =hi =lo", "000000 ----- ----- ----- ----- 011001", "multiply", (c, w) => { const a = c.r[rs(w)], b = c.r[rt(w)]; c.startMultiply(highUnsigned(a, b), Math.imul(a, b)); }],
  ["div",     "rs, rt; =hi =lo", "000000 ----- ----- ----- ----- 011010", "divide", (c, w) => divide(c, c.r[rs(w)], c.r[rt(w)])],
  ["divu",    "rs, rt; =hi =lo", "000000 ----- ----- ----- ----- 011011", "divide", (c, w) => divideUnsigned(c, c.r[rs(w)], c.r[rt(w)])],
  ["add",     "=rd, rs, rt",  "000000 ----- ----- ----- ----- 100000", "alu",    (c, w) => add(c, rd(w), c.r[rs(w)], c.r[rt(w)])],
  ["addu",    "=rd, rs, rt",  "000000 ----- ----- ----- ----- 100001", "alu",    (c, w) => c.set(rd(w), c.r[rs(w)] + c.r[rt(w)] | 0)],
  ["sub",     "=rd, rs, rt",  "000000 ----- ----- ----- ----- 100010", "alu",    (c, w) => subtract(c, rd(w), c.r[rs(w)], c.r[rt(w)])],
  ["subu",    "=rd, rs, rt",  "000000 ----- ----- ----- ----- 100011", "alu",    (c, w) => c.set(rd(w), c.r[rs(w)] - c.r[rt(w)] | 0)],
  ["and",     "=rd, rs, rt",  "000000 ----- ----- ----- ----- 100100", "alu",    (c, w) => c.set(rd(w), c.r[rs(w)] & c.r[rt(w)])],
  ["or",      "=rd, rs, rt",  "000000 ----- ----- ----- ----- 100101", "alu",    (c, w) => c.set(rd(w), c.r[rs(w)] | c.r[rt(w)])],
  ["xor",     "=rd, rs, rt",  "000000 ----- ----- ----- ----- 100110", "alu",    (c, w) => c.set(rd(w), c.r[rs(w)] ^ c.r[rt(w)])],
  ["nor",     "=rd, rs, rt",  "000000 ----- ----- ----- ----- 100111", "alu",    (c, w) => c.set(rd(w), ~(c.r[rs(w)] | c.r[rt(w)]))],
  ["slt",     "=rd, rs, rt",  "000000 ----- ----- ----- ----- 101010", "alu",    (c, w) => c.set(rd(w), c.r[rs(w)] < c.r[rt(w)] ? 1 : 0)],
  ["sltu",    "=rd, rs, rt",  "000000 ----- ----- ----- ----- 101011", "alu",    (c, w) => c.set(rd(w), c.r[rs(w)] >>> 0 < c.r[rt(w)] >>> 0 ? 1 : 0)],
  // written  operands          op     rs    rt    immediate           unit      execute
  ["bltz",    "rs, branch",   "000001 ----- 00000 ----------------",   "branch", (c, w) => c.branch(c.r[rs(w)] < 0, below(c, w))],
  ["bgez",    "rs, branch",   "000001 ----- 00001 ----------------",   "branch", (c, w) => c.branch(c.r[rs(w)] >= 0, below(c, w))],
  ["bltzal",  "rs, branch; =ra", "000001 ----- 10000 ----------------",   "branch", (c, w) => { const taken = c.r[rs(w)] < 0; c.set(31, link(c)); c.branch(taken, below(c, w)); }],
  ["bgezal",  "rs, branch; =ra", "000001 ----- 10001 ----------------",   "branch", (c, w) => { const taken = c.r[rs(w)] >= 0; c.set(31, link(c)); c.branch(taken, below(c, w)); }],
  ["j",       "jump",         "000010 --------------------------",     "jump",   (c, w) => c.branch(true, region(c, w))],
  ["jal",     "jump; =ra",    "000011 --------------------------",     "jump",   (c, w) => { c.set(31, link(c)); c.branch(true, region(c, w)); }],
  ["beq",     "rs, rt, branch", "000100 ----- ----- ----------------", "branch", (c, w) => c.branch(c.r[rs(w)] === c.r[rt(w)], below(c, w))],
  ["bne",     "rs, rt, branch", "000101 ----- ----- ----------------", "branch", (c, w) => c.branch(c.r[rs(w)] !== c.r[rt(w)], below(c, w))],
  ["blez",    "rs, branch",   "000110 ----- ----- ----------------",   "branch", (c, w) => c.branch(c.r[rs(w)] <= 0, below(c, w))],
  ["bgtz",    "rs, branch",   "000111 ----- ----- ----------------",   "branch", (c, w) => c.branch(c.r[rs(w)] > 0, below(c, w))],
  ["addi",    "=rt, rs, imm", "001000 ----- ----- ----------------",   "alu",    (c, w) => add(c, rt(w), c.r[rs(w)], imm(w))],
  ["addiu",   "=rt, rs, imm", "001001 ----- ----- ----------------",   "alu",    (c, w) => c.set(rt(w), c.r[rs(w)] + imm(w) | 0)],
  ["slti",    "=rt, rs, imm", "001010 ----- ----- ----------------",   "alu",    (c, w) => c.set(rt(w), c.r[rs(w)] < imm(w) ? 1 : 0)],
  ["sltiu",   "=rt, rs, imm", "001011 ----- ----- ----------------",   "alu",    (c, w) => c.set(rt(w), c.r[rs(w)] >>> 0 < imm(w) >>> 0 ? 1 : 0)],
  ["andi",    "=rt, rs, uimm", "001100 ----- ----- ----------------",   "alu",    (c, w) => c.set(rt(w), c.r[rs(w)] & uimm(w))],
  ["ori",     "=rt, rs, uimm", "001101 ----- ----- ----------------",   "alu",    (c, w) => c.set(rt(w), c.r[rs(w)] | uimm(w))],
  ["xori",    "=rt, rs, uimm", "001110 ----- ----- ----------------",   "alu",    (c, w) => c.set(rt(w), c.r[rs(w)] ^ uimm(w))],
  ["lui",     "=rt, uimm",    "001111 ----- ----- ----------------",   "alu",    (c, w) => c.set(rt(w), w << 16)],
  ["lb",      "+rt, mem",     "100000 ----- ----- ----------------",   "load",   (c, w) => c.loadByte(rt(w), address(c, w))],
  ["lh",      "+rt, mem",     "100001 ----- ----- ----------------",   "load",   (c, w) => c.loadHalf(rt(w), address(c, w))],
  ["lwl",     "&rt, mem",     "100010 ----- ----- ----------------",   "load",   (c, w) => c.loadLeft(rt(w), address(c, w))],
  ["lw",      "+rt, mem",     "100011 ----- ----- ----------------",   "load",   (c, w) => c.loadWord(rt(w), address(c, w))],
  ["lbu",     "+rt, mem",     "100100 ----- ----- ----------------",   "load",   (c, w) => c.loadByteUnsigned(rt(w), address(c, w))],
  ["lhu",     "+rt, mem",     "100101 ----- ----- ----------------",   "load",   (c, w) => c.loadHalfUnsigned(rt(w), address(c, w))],
  ["lwr",     "&rt, mem",     "100110 ----- ----- ----------------",   "load",   (c, w) => c.loadRight(rt(w), address(c, w))],
  ["sb",      "rt, mem",      "101000 ----- ----- ----------------",   "store",  (c, w) => c.storeByte(address(c, w), c.r[rt(w)])],
  ["sh",      "rt, mem",      "101001 ----- ----- ----------------",   "store",  (c, w) => c.storeHalf(address(c, w), c.r[rt(w)])],
  ["swl",     "rt, mem",      "101010 ----- ----- ----------------",   "store",  (c, w) => c.storeLeft(address(c, w), c.r[rt(w)])],
  ["sw",      "rt, mem",      "101011 ----- ----- ----------------",   "store",  (c, w) => c.storeWord(address(c, w), c.r[rt(w)])],
  ["swr",     "rt, mem",      "101110 ----- ----- ----------------",   "store",  (c, w) => c.storeRight(address(c, w), c.r[rt(w)])],
  // written  operands          op     rs    rt    rd    000      fn     unit    execute
  ["mfc0",    "+rt, c0",      "010000 00000 ----- ----- ----- ------", "cop0",   (c, w) => { if (c.usable(0)) c.writeDelayed(rt(w), c.readCop0(rd(w))); }],
  ["mtc0",    "rt, =c0",      "010000 00100 ----- ----- ----- ------", "cop0",   (c, w) => { if (c.usable(0)) c.writeCop0(rd(w), c.r[rt(w)]); }],
  ["bc0f",    "branch; writeBuffer", "010000 01000 00000 ----------------",   "branch", (c, w) => { if (c.usable(0)) c.branch(!c.writeBufferEmpty(), below(c, w)); }],
  ["bc0t",    "branch; writeBuffer", "010000 01000 00001 ----------------",   "branch", (c, w) => { if (c.usable(0)) c.branch(c.writeBufferEmpty(), below(c, w)); }],
  ["tlbr",    "; index tlb =entryHi =entryLo", "010000 1---- ----- ----- ----- 000001", "cop0",   (c) => { if (c.usable(0)) c.tlbRead(); }],
  ["tlbwi",   "; index entryHi entryLo =tlb", "010000 1---- ----- ----- ----- 000010", "cop0",   (c) => { if (c.usable(0)) c.tlbWriteIndexed(); }],
  ["tlbwr",   "; random entryHi entryLo =tlb", "010000 1---- ----- ----- ----- 000110", "cop0",   (c) => { if (c.usable(0)) c.tlbWriteRandom(); }],
  ["tlbp",    "; entryHi tlb index =index", "010000 1---- ----- ----- ----- 001000", "cop0",   (c) => { if (c.usable(0)) c.tlbProbe(); }],
  ["rfe",     "; status =status", "010000 1---- ----- ----- ----- 010000", "cop0",   (c) => { if (c.usable(0)) c.restoreFromException(); }],
  ...floatRows,
];

function fromRow([name, operands, picture, unit, execute]: Row): Instruction {
  const bits = picture.replaceAll(" ", "");
  if (bits.length !== 32) throw new Error(`instruction table: ${name} has ${bits.length} bits`);
  const number = (one: string) =>
    parseInt([...bits].map((b) => one.includes(b) ? "1" : "0").join(""), 2) | 0;
  const { written, implied } = parseRoles(operands);
  return {
    name,
    operands: written.map((role) => role.name),
    roles: [...written, ...implied],
    mask: number("01"),
    match: number("1"),
    unit,
    execute,
  };
}

/** Every instruction of MIPS I, in the order of the manual's opcode map. */
export const instructions: readonly Instruction[] = rows.map(fromRow);

/** Main opcode of the floating-point coprocessor. */
const COP1 = 17;
/** Number of dispatch groups, and the first of REGIMM's; see `group`. */
const GROUPS = 272, REGIMM = 128;

/**
 * The dispatch group of a word: main opcode; function under SPECIAL; rt under REGIMM; rs, rt of
 * branches or function under COP0.
 */
function group(word: number): number {
  const op = word >>> 26;
  if (op === 0) return 64 + (word & 63);
  if (op === 1) return REGIMM + ((word >>> 16) & 31);
  if (op !== 16) return op;
  if ((word & (1 << 25)) !== 0) return 208 + (word & 63);
  const operation = (word >>> 21) & 15;
  return operation === 8 ? 176 + ((word >>> 16) & 31) : 160 + operation;
}

/**
 * One group, one row: pictures fix no bit outside opcode and group. Floating point has a table of
 * its own behind opcode 17.
 */
const inGroup = new Map<number, Instruction>();
const floatInGroup = new Map<number, Instruction>();
for (const instruction of instructions) {
  const isFloat = instruction.match >>> 26 === COP1;
  (isFloat ? floatInGroup : inGroup).set(
    (isFloat ? floatGroup : group)(instruction.match),
    instruction,
  );
}

const floatDispatch = Array.from(
  { length: FLOAT_GROUPS },
  (_, i) => floatInGroup.get(i)?.execute ?? unassignedFloat,
);
const float: Execute = (c, w) => floatDispatch[floatGroup(w)](c, w);

function executors(): Execute[] {
  const table = Array.from(
    { length: GROUPS },
    (_, i) => inGroup.get(i)?.execute ?? (i < 160 ? reserved : reservedCop0),
  );
  // REGIMM's unassigned codes test the sign as their low bit says (docs/undefined_behaviour.md).
  for (let code = 0; code < 32; code++) {
    if (!inGroup.has(REGIMM + code)) {
      table[REGIMM + code] = inGroup.get(REGIMM + (code & 1))!.execute;
    }
  }
  table[COP1] = float;
  // Moves, operations, loads and stores of coprocessors 2 and 3, which these boards do not have.
  for (const opcode of [18, 19, 0x32, 0x33, 0x3a, 0x3b]) table[opcode] = unusable;
  return table;
}

const dispatch: readonly Execute[] = executors();

/** What the processor does for a word, whether or not MIPS I reserves it. */
export function executorOf(word: number): Execute {
  return word >>> 26 === COP1 ? floatDispatch[floatGroup(word)] : dispatch[group(word)];
}

/** Executes a word. */
export function execute(core: Core, word: number): void {
  dispatch[group(word)](core, word);
}

/** The instruction of a word, or undefined where MIPS I reserves the encoding. */
export function decode(word: number): Instruction | undefined {
  const found = word >>> 26 === COP1
    ? floatInGroup.get(floatGroup(word))
    : inGroup.get(group(word));
  return found && (word & found.mask) === found.match ? found : undefined;
}

/**
 * Composes an instruction word; `values` maps field names (rs, rt, rd, sa, imm, jump, …) to
 * numbers.
 */
export function encode(instruction: Instruction, values: Readonly<Record<string, number>>): number {
  let word = instruction.match;
  for (const [name, value] of Object.entries(values)) {
    const field = operandFields[name];
    if (!field) throw new Error(`no field ${name} in ${instruction.name}`);
    word |= (value & field.mask) << field.shift;
  }
  return word | 0;
}

/** One word as assembly text; `symbolize` names branch and jump targets. */
export function disassemble(
  word: number,
  pc: number,
  symbolize: (address: number) => string = (address) => hex(address, 1),
): string {
  if (word === 0) return "nop";
  const instruction = decode(word);
  if (!instruction) return `.word ${hex(word, 1)}`;
  const written = instruction.operands.map((name) => {
    if (name === "mem") return `${imm(word)}($${registerNames[rs(word)]})`;
    const { shift, mask, kind } = operandFields[name];
    const value = (word >>> shift) & mask;
    switch (kind) {
      case "register":
        return `$${registerNames[value]}`;
      case "float":
        return `$f${value}`;
      case "control":
      case "cop0":
        return `$${value}`;
      case "signed":
        return String(imm(word));
      case "branch":
        return symbolize((pc + 4 + (imm(word) << 2)) >>> 0);
      case "jump":
        return symbolize((((pc + 4) & 0xf0000000) | (value << 2)) >>> 0);
      default:
        return String(value);
    }
  });
  // With two operands GNU as takes div and divu for macros that check the divisor.
  if (instruction.unit === "divide") written.unshift("$zero");
  return written.length ? `${instruction.name} ${written.join(", ")}` : instruction.name;
}
