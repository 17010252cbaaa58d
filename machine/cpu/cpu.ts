/**
 * The processor: the step loop, exceptions, coprocessor 0 and the multiplier. It is the specification: every other engine must agree
 * with it in registers, memory, cache tags, TLB and cycles. Instructions themselves stand in isa/instructions.ts.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapters 2 to 6 (pipeline, delay slots, exceptions).
 * Absent: the hazards of coprocessor-0 moves (a moved value acts at once, though a result of mfc0 arrives late like a load's), and
 * a new mult or div does not disturb reads of HI and LO within its first two instructions.
 */
import type { Core } from "../isa/core.ts";
import { dispatch, group } from "../isa/instructions.ts";
import { Cause, EntryHi, EntryLo, ExcCode, Status, Tlb, Vector } from "../isa/system.ts";
import type { Settings } from "../settings.ts";
import { matchTlb } from "./address.ts";
import { type Devices, MemoryPath } from "./memory_path.ts";
import { Stall, type State } from "./state.ts";
import { WriteBuffer } from "./write_buffer.ts";

const [INDEX, RANDOM, ENTRYLO, CONTEXT, BADVADDR, ENTRYHI, STATUS, CAUSE, EPC, PRID] = [
  0,
  1,
  2,
  4,
  8,
  10,
  12,
  13,
  14,
  15,
];
const RANDOM_SPAN = Tlb.entries - Tlb.wired;

/** What a processor is made from. */
export interface CpuParts {
  readonly settings: Settings;
  readonly devices: Devices;
  readonly state: State;
  /** Value of PRId. */
  readonly revision: number;
}

/** One R2000A or R3000. */
export class Cpu implements Core {
  readonly r: Int32Array;
  hi = 0;
  lo = 0;
  /** Cycles since reset. */
  cycles = 0;
  /** The instruction being executed, the one after it, and the one after that. */
  at = 0;
  pc: number = Vector.reset;
  nextPc: number = Vector.reset + 4;
  /** True while the instruction executed stands in a delay slot, and after a branch for the next one. */
  inDelaySlot = false;
  private branching = false;
  /** The load whose value becomes visible after the next instruction, and the one that becomes visible after this one. */
  private late = 0;
  private lateValue = 0;
  private landing = 0;
  private landingValue = 0;
  /** True after an exception within this instruction. */
  private raised = false;
  /** Cycle in which HI and LO are ready. */
  private multiplierReady = 0;
  private interrupting = false;
  readonly path: MemoryPath;
  readonly writeBuffer: WriteBuffer;
  private readonly cop0: Int32Array;
  private readonly multiplyCycles: number;
  private readonly divideCycles: number;
  private readonly exceptionCycles: number;
  private readonly randomSeed: number;

  constructor(private readonly parts: CpuParts) {
    const { settings, state } = parts;
    this.r = state.r;
    this.cop0 = state.cop0;
    this.writeBuffer = new WriteBuffer(settings, state.stalls);
    this.path = new MemoryPath(this, state, { ...parts, writeBuffer: this.writeBuffer });
    this.multiplyCycles = settings["mult.cycles"];
    this.divideCycles = settings["div.cycles"];
    this.exceptionCycles = settings["exception.cycles"];
    this.randomSeed = settings["tlb.seed"] % RANDOM_SPAN;
    this.cop0[PRID] = parts.revision;
    this.statusChanged();
  }

  /** Executes one instruction, or enters the interrupt that is pending before it. */
  step(): void {
    if (this.interrupting) return this.interrupt();
    const at = this.pc;
    this.at = at;
    this.pc = this.nextPc;
    this.nextPc = (this.pc + 4) | 0;
    this.inDelaySlot = this.branching;
    this.branching = false;
    this.landing = this.late;
    this.landingValue = this.lateValue;
    this.late = 0;
    this.raised = false;
    this.cycles++;
    const word = this.path.fetch(at);
    dispatch[group(word)](this, word);
    if (this.landing !== 0) this.r[this.landing] = this.landingValue;
  }

  /** Instructions retired: every cycle that is no stall retires one. */
  get instructions(): number {
    return this.cycles - this.parts.state.stalls.reduce((a, b) => a + b);
  }

  /** Starts execution at `address` in the present mode. */
  jump(address: number): void {
    this.pc = address | 0;
    this.nextPc = (address + 4) | 0;
    this.branching = false;
  }

  /** Sets the hardware interrupt lines: bits 10 to 15 in Cause's positions. */
  setInterruptLines(bits: number): void {
    this.cop0[CAUSE] = (this.cop0[CAUSE] & ~(Cause.IP & ~Cause.software)) | (bits & Cause.IP & ~Cause.software);
    this.statusChanged();
  }

  set(register: number, value: number): void {
    if (register === 0) return;
    if (register === this.landing) this.landing = 0;
    this.r[register] = value;
  }

  setLate(register: number, value: number): void {
    if (this.raised) return;
    this.late = register;
    this.lateValue = value;
  }

  branch(taken: boolean, target: number): void {
    this.branching = true;
    if (taken) this.nextPc = target;
  }

  raise(code: number): void {
    this.enter(code, Vector.general, 1);
  }

  raiseCoprocessor(unit: number): void {
    this.enter(ExcCode.CpU, Vector.general, 1);
    this.cop0[CAUSE] |= unit << Cause.CEshift;
  }

  raiseAddress(code: number, address: number): void {
    this.cop0[BADVADDR] = address;
    this.raise(code);
  }

  raiseTlb(code: number, address: number, refill: boolean): void {
    this.cop0[BADVADDR] = address;
    this.cop0[CONTEXT] = (this.cop0[CONTEXT] & 0xffe00000) | ((address >>> 10) & 0x1ffffc);
    this.cop0[ENTRYHI] = (this.cop0[ENTRYHI] & EntryHi.ASID) | (address & EntryHi.VPN);
    this.enter(code, refill ? Vector.utlb : Vector.general, 1);
  }

  loadByte(register: number, address: number): void {
    this.setLate(register, (this.path.loadPart(address, 1) << 24) >> 24);
  }

  loadByteUnsigned(register: number, address: number): void {
    this.setLate(register, this.path.loadPart(address, 1));
  }

  loadHalf(register: number, address: number): void {
    this.setLate(register, (this.path.loadPart(address, 2) << 16) >> 16);
  }

  loadHalfUnsigned(register: number, address: number): void {
    this.setLate(register, this.path.loadPart(address, 2));
  }

  loadWord(register: number, address: number): void {
    this.setLate(register, this.path.loadWord(address));
  }

  loadLeft(register: number, address: number): void {
    const shift = 24 - ((address & 3) << 3);
    const old = register === this.landing ? this.landingValue : this.r[register];
    const word = this.path.aligned(address, 4) << shift;
    this.setLate(register, (old & ((1 << shift) - 1)) | word);
  }

  loadRight(register: number, address: number): void {
    const shift = (address & 3) << 3;
    const old = register === this.landing ? this.landingValue : this.r[register];
    const word = this.path.aligned(address, 4) >>> shift;
    this.setLate(register, shift === 0 ? word : (old & (~0 << (32 - shift))) | word);
  }

  storeByte(address: number, value: number): void {
    const shift = (address & 3) << 3;
    this.path.storePart(address, value << shift, { mask: 0xff << shift, bytes: 1 });
  }

  storeHalf(address: number, value: number): void {
    if ((address & 1) !== 0) return this.raiseAddress(ExcCode.AdES, address);
    const shift = (address & 2) << 3;
    this.path.storePart(address, value << shift, { mask: 0xffff << shift, bytes: 2 });
  }

  storeWord(address: number, value: number): void {
    this.path.storeWord(address, value);
  }

  storeLeft(address: number, value: number): void {
    const shift = 24 - ((address & 3) << 3);
    this.path.storePart(address, value >>> shift, { mask: ~0 >>> shift | 0, bytes: 4 });
  }

  storeRight(address: number, value: number): void {
    const shift = (address & 3) << 3;
    this.path.storePart(address, value << shift, { mask: ~0 << shift, bytes: 4 });
  }

  startMultiply(high: number, low: number): void {
    this.hi = high;
    this.lo = low;
    this.multiplierReady = this.cycles - 1 + this.multiplyCycles;
  }

  startDivide(remainder: number, quotient: number): void {
    this.hi = remainder;
    this.lo = quotient;
    this.multiplierReady = this.cycles - 1 + this.divideCycles;
  }

  waitMultiplier(): void {
    const wait = this.multiplierReady - (this.cycles - 1);
    if (wait <= 0) return;
    this.cycles += wait;
    this.parts.state.stalls[Stall.interlock] += wait;
  }

  usable(unit: number): boolean {
    const status = this.cop0[STATUS];
    if ((status & (Status.CU0 << unit)) !== 0 || (unit === 0 && (status & Status.KUc) === 0)) return true;
    this.raiseCoprocessor(unit);
    return false;
  }

  readCop0(register: number): number {
    if (register === RANDOM) return this.random() << 8;
    if (register === STATUS) return (this.cop0[STATUS] & ~Status.CM) | (this.path.cacheMiss ? Status.CM : 0);
    return this.cop0[register];
  }

  writeCop0(register: number, value: number): void {
    const { cop0 } = this;
    switch (register) {
      case INDEX:
        cop0[INDEX] = (cop0[INDEX] & (1 << 31)) | (value & 0x3f00);
        return;
      case ENTRYLO:
        cop0[ENTRYLO] = value & (EntryLo.PFN | 0xf00);
        return;
      case CONTEXT:
        cop0[CONTEXT] = (value & 0xffe00000) | (cop0[CONTEXT] & 0x1ffffc);
        return;
      case ENTRYHI:
        cop0[ENTRYHI] = value & (EntryHi.VPN | EntryHi.ASID);
        return this.statusChanged();
      case STATUS:
        cop0[STATUS] = value & 0xf047ff3f;
        return this.statusChanged();
      case CAUSE:
        cop0[CAUSE] = (cop0[CAUSE] & ~Cause.software) | (value & Cause.software);
        return this.statusChanged();
      case EPC:
        cop0[EPC] = value;
    }
  }

  tlbRead(): void {
    const i = (this.cop0[INDEX] >>> 8) & 63;
    this.cop0[ENTRYHI] = this.parts.state.tlbHi[i];
    this.cop0[ENTRYLO] = this.parts.state.tlbLo[i];
    this.statusChanged();
  }

  tlbWriteIndexed(): void {
    this.tlbWrite((this.cop0[INDEX] >>> 8) & 63);
  }

  tlbWriteRandom(): void {
    this.tlbWrite(this.random());
  }

  tlbProbe(): void {
    const { state } = this.parts;
    const i = matchTlb(state, this.cop0[ENTRYHI], this.cop0[ENTRYHI] & EntryHi.ASID);
    this.cop0[INDEX] = i < 0 ? (this.cop0[INDEX] & 0x3f00) | (1 << 31) : i << 8;
  }

  restoreFromException(): void {
    const status = this.cop0[STATUS];
    this.cop0[STATUS] = (status & ~0xf) | ((status >>> 2) & 0xf);
    this.statusChanged();
  }

  writeBufferEmpty(): boolean {
    return this.writeBuffer.empty(this.cycles);
  }

  float(word: number): void {
    if (this.usable(1)) this.raise(ExcCode.RI);
    void word;
  }

  /** State beyond the linear memory, for save(). */
  save(): CpuSnapshot {
    const { hi, lo, cycles, pc, nextPc, branching, late, lateValue, multiplierReady } = this;
    return {
      scalars: [hi, lo, cycles, pc, nextPc, Number(branching), late, lateValue, multiplierReady],
      writeBuffer: this.writeBuffer.save(),
    };
  }

  /** The reverse of save(); the linear memory has been restored before. */
  restore({ scalars, writeBuffer }: CpuSnapshot): void {
    let branching;
    [this.hi, this.lo, this.cycles, this.pc, this.nextPc, branching, this.late, this.lateValue, this.multiplierReady] =
      scalars;
    this.branching = branching !== 0;
    this.writeBuffer.restore(writeBuffer);
    this.path.forgetAll();
    this.statusChanged();
  }

  /** Random counts down once a cycle through the entries that are not wired. */
  private random(): number {
    const phase = (this.cycles + this.randomSeed) % RANDOM_SPAN;
    return Tlb.entries - 1 - phase;
  }

  private tlbWrite(i: number): void {
    const { tlbHi, tlbLo } = this.parts.state;
    this.path.forget(tlbHi[i]);
    tlbHi[i] = this.cop0[ENTRYHI];
    tlbLo[i] = this.cop0[ENTRYLO];
    this.path.forget(tlbHi[i]);
  }

  private interrupt(): void {
    if (this.late !== 0) this.r[this.late] = this.lateValue;
    this.late = 0;
    this.at = this.pc;
    this.inDelaySlot = this.branching;
    this.enter(ExcCode.Int, Vector.general, 0);
  }

  /** Enters an exception; `slot` is the cycle of the instruction that gave way to it. */
  private enter(code: number, vector: number, slot: number): void {
    const { cop0 } = this;
    const status = cop0[STATUS];
    cop0[EPC] = this.inDelaySlot ? this.at - 4 : this.at;
    cop0[CAUSE] = (cop0[CAUSE] & Cause.IP) | (code << 2) | (this.inDelaySlot ? Cause.BD : 0);
    cop0[STATUS] = (status & ~Status.stack) | ((status << 2) & Status.stack);
    const boot = (status & Status.BEV) !== 0;
    this.jump(boot ? (vector === Vector.utlb ? Vector.bootUtlb : Vector.bootGeneral) : vector);
    this.raised = true;
    this.cycles += this.exceptionCycles;
    this.parts.state.stalls[Stall.exception] += this.exceptionCycles + slot;
    this.statusChanged();
  }

  private statusChanged(): void {
    const status = this.cop0[STATUS];
    this.interrupting = (status & Status.IEc) !== 0 && (status & this.cop0[CAUSE] & Status.IM) !== 0;
    this.path?.context(status, this.cop0[ENTRYHI]);
  }
}

/** What save() returns. */
export interface CpuSnapshot {
  readonly scalars: readonly number[];
  readonly writeBuffer: readonly number[];
}
