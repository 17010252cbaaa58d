/**
 * Coprocessor 0: its registers, the TLB and the random replacement counter. The processor writes
 * the registers that an exception sets; everything a guest can read or write goes through here.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapters 4 to 6; Random's span and rate: Chen and
 * Bershad 1993.
 * Absent: the hazards of moves (a value written acts at once), the TLB's shutdown on two matches
 * (the lower entry wins), parity.
 */
import { Cause, Context, EntryHi, EntryLo, Reg, Status, Tlb } from "../isa/system.ts";
import { matchTlb } from "./address.ts";
import type { State } from "./state.ts";

/** Bits that mtc0 writes, by register; BadVAddr, Random and PRId have none. */
const WRITABLE_BITS: Readonly<Partial<Record<number, number>>> = {
  [Reg.EntryLo]: EntryLo.PFN | EntryLo.flags,
  [Reg.Context]: Context.base,
  [Reg.EntryHi]: EntryHi.VPN | EntryHi.ASID,
  [Reg.Status]: Status.stack | Status.IM | Status.IsC | Status.SwC | Status.PZ | Status.BEV |
    Status.CU,
  [Reg.Cause]: Cause.software,
  [Reg.EPC]: ~0,
};
/** Bits of a register that mtc0 writes, on a machine of so many TLB entries. */
export function writableBits(register: number, entries: number): number {
  return register === Reg.Index ? indexBits(entries) : WRITABLE_BITS[register] ?? 0;
}

/** Bits of Index: the R3000's six, and as many more as a larger TLB needs. */
function indexBits(entries: number): number {
  return (Math.max(entries, Tlb.entries) - 1) << 8;
}

const PROBE_FAILED = 1 << 31;
/**
 * A page that is never looked up. At reset all TLB entries hold it; on hardware they hold
 * anything, and a kernel clears them.
 */
const UNMATCHED = 0x80000000;
/** Bit n is set where register n exists. */
const EXISTING = Object.values<number>(Reg).reduce((bits, register) => bits | 1 << register, 0);

/** Told of each change of Status, Cause, EntryHi or the TLB. */
export interface Cop0Listener {
  /** Mode, ASID, isolation, swap or interrupts may have changed. */
  statusChanged(): void;
  /** The translation of the page of `address` may have changed. */
  pageChanged(address: number): void;
}

/** The system coprocessor of one processor. */
export class Cop0 {
  private readonly registers: Int32Array;

  constructor(
    private readonly state: State,
    private readonly parts: {
      readonly revision: number;
      readonly seed: number;
      /** TLB entries that are there; those of greater index hold nothing and match nothing. */
      readonly entries: number;
      readonly listener: Cop0Listener;
    },
  ) {
    this.registers = state.cop0;
    this.registers[Reg.PRId] = parts.revision;
    state.randomPhase[0] = parts.seed;
    state.tlbHi.fill(UNMATCHED);
  }

  /** Whether a register exists; reads and writes of others are reserved. */
  exists(register: number): boolean {
    return ((EXISTING >>> register) & 1) !== 0;
  }

  /** A register as mfc0 sees it. */
  read(register: number): number {
    return register === Reg.Random ? this.random() << 8 : this.registers[register];
  }

  /** Writes the writable bits of a register. */
  write(register: number, value: number): void {
    const { registers, parts } = this;
    const mask = writableBits(register, parts.entries);
    registers[register] = (registers[register] & ~mask) | (value & mask);
    if (register === Reg.EntryHi || register === Reg.Status || register === Reg.Cause) {
      parts.listener.statusChanged();
    }
  }

  /** True when an enabled interrupt is pending. */
  get interrupting(): boolean {
    const status = this.registers[Reg.Status];
    return (status & Status.IEc) !== 0 && (status & this.registers[Reg.Cause] & Status.IM) !== 0;
  }

  /**
   * Whether instructions of coprocessor `unit` may be used; kernel mode may always use coprocessor
   * 0.
   */
  usable(unit: number): boolean {
    const status = this.registers[Reg.Status];
    return (status & (Status.CU0 << unit)) !== 0 || (unit === 0 && (status & Status.KUc) === 0);
  }

  /** Random counts down once a cycle through the entries that are not wired. */
  random(): number {
    const { state: { cycles, randomPhase }, parts: { entries } } = this;
    return entries - 1 - (cycles[0] + randomPhase[0]) % (entries - Tlb.wired);
  }

  /** Makes every entry that Random can reach match nothing, as at reset. */
  emptyTlb(): void {
    const { state: { tlbHi, tlbLo } } = this;
    tlbHi.fill(UNMATCHED, Tlb.wired);
    tlbLo.fill(0, Tlb.wired);
  }

  /** tlbr. */
  tlbRead(): void {
    const i = this.index();
    this.registers[Reg.EntryHi] = this.state.tlbHi[i];
    this.registers[Reg.EntryLo] = this.state.tlbLo[i];
    this.parts.listener.statusChanged();
  }

  /** tlbwi. */
  tlbWriteIndexed(): void {
    this.tlbWrite(this.index());
  }

  /** tlbwr. */
  tlbWriteRandom(): void {
    this.tlbWrite(this.random());
  }

  /** tlbp. */
  tlbProbe(): void {
    const entryHi = this.registers[Reg.EntryHi];
    const i = matchTlb(this.state, entryHi, entryHi & EntryHi.ASID);
    this.registers[Reg.Index] = i < 0 ? this.registers[Reg.Index] | PROBE_FAILED : i << 8;
  }

  /** rfe: pops the stack of modes; the oldest pair stays. */
  restoreFromException(): void {
    const status = this.registers[Reg.Status];
    this.registers[Reg.Status] = (status & ~0xf) | ((status >>> 2) & 0xf);
    this.parts.listener.statusChanged();
  }

  private index(): number {
    return (this.registers[Reg.Index] & indexBits(this.parts.entries)) >>> 8;
  }

  private tlbWrite(i: number): void {
    const { state, registers, parts } = this;
    if (i >= parts.entries) return;
    parts.listener.pageChanged(state.tlbHi[i]);
    state.tlbHi[i] = registers[Reg.EntryHi];
    state.tlbLo[i] = registers[Reg.EntryLo];
    parts.listener.pageChanged(state.tlbHi[i]);
  }
}
