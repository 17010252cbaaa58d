/**
 * What the instructions of the ALU and the multiplier compute, as WebAssembly code of their
 * operands. Where the two machines differ, the R3000 is right.
 */
import {
  add,
  and,
  choose,
  type Code,
  div,
  divu,
  eq,
  eqz,
  i32,
  lt,
  ltu,
  mul,
  mulHigh,
  or,
  rem,
  remu,
  select,
  shl,
  shr,
  shru,
  sub,
  xor,
} from "./encoder.ts";

/** The registers of an instruction. */
interface Operands {
  readonly rs: Code;
  readonly rt: Code;
}

/** What else its word gives it. */
interface Fields {
  /** The shift count in its low five bits. */
  readonly sa: Code;
  /** The immediate, with its sign and without. */
  readonly imm: Code;
  readonly uimm: Code;
  /** The immediate in the upper half of a word. */
  readonly high: Code;
}

/** Those of a word that is known. */
export function fieldsOf(word: number): Fields {
  return {
    sa: i32(word >>> 6 & 31),
    imm: i32(word << 16 >> 16),
    uimm: i32(word & 0xffff),
    high: i32(word << 16),
  };
}

/** The result of an instruction of the ALU that cannot trap. */
export function computed(
  name: string,
  { rs, rt, sa, imm, uimm, high }: Operands & Fields,
): Code {
  // Shift counts are taken modulo 32 by both machines.
  const values: Record<string, Code> = {
    sll: shl(rt, sa),
    srl: shru(rt, sa),
    sra: shr(rt, sa),
    sllv: shl(rt, rs),
    srlv: shru(rt, rs),
    srav: shr(rt, rs),
    addu: add(rs, rt),
    subu: sub(rs, rt),
    and: and(rs, rt),
    or: or(rs, rt),
    xor: xor(rs, rt),
    nor: xor(or(rs, rt), i32(-1)),
    slt: lt(rs, rt),
    sltu: ltu(rs, rt),
    addiu: add(rs, imm),
    slti: lt(rs, imm),
    sltiu: ltu(rs, imm),
    andi: and(rs, uimm),
    ori: or(rs, uimm),
    xori: xor(rs, uimm),
    lui: high,
  };
  return values[name];
}

/** A product or quotient, given as HI and LO to `put`. */
export function multiplied(
  name: string,
  { rs, rt }: Operands,
  put: (high: Code, low: Code) => Code,
): Code {
  const operations: Record<string, Code> = {
    mult: put(mulHigh(rs, rt, true), mul(rs, rt)),
    multu: put(mulHigh(rs, rt, false), mul(rs, rt)),
    // WebAssembly traps where the R3000 does not: division by zero, and of the least number by
    // -1.
    div: choose(
      eqz(rt),
      put(rs, select(lt(rs, i32(0)), i32(1), i32(-1))),
      choose(eq(rt, i32(-1)), put(i32(0), sub(i32(0), rs)), put(rem(rs, rt), div(rs, rt))),
    ),
    divu: choose(eqz(rt), put(rs, i32(-1)), put(remu(rs, rt), divu(rs, rt))),
  };
  return operations[name];
}
