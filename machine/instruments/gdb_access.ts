/**
 * The access to memory that the next instruction makes, foreseen from the state: what a watch point
 * must know before it happens. An access that would fault is none.
 * Source: Kane, "MIPS RISC Architecture" (1988), appendix A: bit 29 of an opcode tells stores from
 * loads, its low bits the width.
 */
import { translate } from "../cpu/address.ts";
import type { State } from "../cpu/state.ts";
import { decode } from "../isa/instructions.ts";
import { EntryHi, Reg, Status } from "../isa/system.ts";

/** A load or store. */
export interface MemoryAccess {
  /** Virtual address, unsigned. */
  readonly address: number;
  /** Bytes; a whole word for lwl, lwr, swl and swr. */
  readonly bytes: number;
  /** True for a store. */
  readonly write: boolean;
  /** The address space. */
  readonly asid: number;
}

/** What the debugger watches. */
export interface Watch {
  /** First address, unsigned. */
  readonly address: number;
  /** Bytes. */
  readonly bytes: number;
  /** Which accesses are meant. */
  readonly kind: "watch" | "rwatch" | "awatch";
  /** The address space where one was chosen. */
  readonly asid?: number;
}

/** The access of the instruction that is next. */
export function nextAccess(state: State): MemoryAccess | undefined {
  const { cop0, pc, ram, r } = state;
  const user = (cop0[Reg.Status] & Status.KUc) !== 0, space = cop0[Reg.EntryHi] & EntryHi.ASID;
  const code = translate(state, pc[0], { write: false, user, asid: space });
  const word = "physical" in code ? ram[code.physical >>> 2] ?? 0 : 0;
  if (word >= 0 || !decode(word)) return undefined; // opcodes below 32 reach no memory
  const write = (word & 1 << 29) !== 0, width = word >>> 26 & 7;
  const whole = (word & 1 << 30) !== 0 || (width & 3) > 1;
  const at = r[word >>> 21 & 31] + (word << 16 >> 16) | 0;
  if (!("physical" in translate(state, at, { write, user, asid: space }))) return undefined;
  const bytes = whole ? 4 : 1 << (width & 1);
  const address = (whole ? at & ~3 : at) >>> 0;
  return { address, bytes, write, asid: space >>> EntryHi.ASIDshift };
}

/** The watch that an access touches. */
export function watchOf(
  access: MemoryAccess | undefined,
  watches: readonly Watch[],
): Watch | undefined {
  if (access === undefined) return undefined;
  const { address, bytes, write, asid } = access;
  return watches.find((watch) =>
    address < watch.address + watch.bytes && watch.address < address + bytes &&
    (watch.kind === "awatch" || (watch.kind === "watch") === write) &&
    (watch.asid === undefined || watch.asid === asid)
  );
}
