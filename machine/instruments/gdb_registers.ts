/**
 * The registers of the machine as gdb numbers them, and the target description that says so. A
 * register that a load is about to write shows what the next instruction reads, the old value.
 * Registers of the system coprocessor that gdb has no name for follow under a feature of their own.
 * Source: "Debugging with GDB", appendix "Target Descriptions", MIPS features.
 */
import type { State } from "../cpu/state.ts";
import { Reg } from "../isa/system.ts";
import { wordToHex } from "./gdb_packets.ts";

/** What is read and written. */
export interface RegisterFile {
  /** General registers, COP0, multiplier and floating point. */
  readonly state: State;
  /** COP0 as mfc0 and mtc0 see it. */
  readonly cpu: {
    readCop0(register: number): number;
    writeCop0(register: number, value: number): void;
  };
}

/** Number of the program counter. */
export const PC = 37;
const LO = 33, HI = 34, FLOAT = 38, FCSR = 70, FIR = 71, OWN = 72;
/** Index of the floating-point control register in the state. */
const CONTROL = 32;

const known: Readonly<Record<number, number>> = { 32: Reg.Status, 35: Reg.BadVAddr, 36: Reg.Cause };
const own: readonly (readonly [name: string, register: number])[] = [
  ["epc", Reg.EPC],
  ["entryhi", Reg.EntryHi],
  ["entrylo", Reg.EntryLo],
  ["index", Reg.Index],
  ["random", Reg.Random],
  ["context", Reg.Context],
];

/** How many registers there are. */
export const REGISTERS = OWN + own.length;

function cop0Of(register: number): number | undefined {
  return known[register] ?? own[register - OWN]?.[1];
}

/** A register by gdb's number, as eight digits; `x` where the machine does not show it. */
export function readRegister({ state, cpu }: RegisterFile, register: number): string {
  const cop0 = cop0Of(register);
  if (register < 32) return wordToHex(state.r[register]);
  if (cop0 !== undefined) return wordToHex(cpu.readCop0(cop0));
  if (register === LO) return wordToHex(state.lo[0]);
  if (register === HI) return wordToHex(state.hi[0]);
  if (register === PC) return wordToHex(state.pc[0]);
  if (register === FCSR) return wordToHex(state.float[CONTROL]);
  return register === FIR ? "xxxxxxxx" : wordToHex(state.float[register - FLOAT]);
}

/** Writes a register by gdb's number; false where it cannot be written. */
export function writeRegister(
  { state, cpu }: RegisterFile,
  register: number,
  value: number,
): boolean {
  const cop0 = cop0Of(register);
  if (register === 0 || register === FIR || register >= REGISTERS) return false;
  if (register < 32) {
    if (state.pendingLoad[0] === register) state.pendingLoad[0] = 0;
    state.r[register] = value;
  } else if (cop0 !== undefined) cpu.writeCop0(cop0, value);
  else if (register === LO) state.lo[0] = value;
  else if (register === HI) state.hi[0] = value;
  else if (register === FCSR) state.float[CONTROL] = value;
  else if (register === PC) {
    state.pc[0] = value;
    state.nextPc[0] = value + 4;
    state.nextInDelaySlot[0] = 0;
  } else state.float[register - FLOAT] = value;
  return true;
}

const row = (name: string, regnum: number, more = "") =>
  `<reg name="${name}" bitsize="32" regnum="${regnum}"${more}/>`;
const rows = (count: number, prefix: string, first: number, more = "") =>
  Array.from({ length: count }, (_, i) => row(`${prefix}${i}`, first + i, more)).join("");

/** The description that gdb reads as `target.xml`. */
export const targetDescription =
  `<?xml version="1.0"?><!DOCTYPE target SYSTEM "gdb-target.dtd"><target version="1.0">
<architecture>mips:3000</architecture>
<feature name="org.gnu.gdb.mips.cpu">${rows(32, "r", 0)}${row("lo", LO)}${row("hi", HI)}${
    row("pc", PC)
  }</feature>
<feature name="org.gnu.gdb.mips.cp0">${row("status", 32)}${row("badvaddr", 35)}${
    row("cause", 36)
  }</feature>
<feature name="org.gnu.gdb.mips.fpu">${rows(32, "f", FLOAT, ' type="ieee_single"')}${
    row("fcsr", FCSR, ' group="float"')
  }${row("fir", FIR, ' group="float"')}</feature>
<feature name="dec.r3000.cop0">${
    own.map(([name], i) => row(name, OWN + i, ' group="system"')).join("")
  }</feature>
</target>
`;
