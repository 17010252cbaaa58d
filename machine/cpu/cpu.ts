/**
 * The processor: the step loop, delay slots, exceptions and the multiplier. It is the
 * specification: every other engine must agree with it in registers, memory, cache tags, TLB and
 * cycles. What each instruction does stands in isa/instructions.ts; this file is longer than most
 * because it answers each line of isa/core.ts.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapters 2 to 6 (pipeline, delay slots,
 * exceptions).
 * Absent: the hazards of coprocessor-0 moves (a value written acts at once, though mfc0's result
 * arrives late like a load's); a mult or div within two instructions after mfhi or mflo does not
 * disturb them, and one started while another runs replaces it without waiting.
 */
import { hex } from "../isa/hex.ts";
import type { FloatExecute } from "../isa/core.ts";
import { execute } from "../isa/instructions.ts";
import { Cause, Context, EntryHi, ExcCode, excNames, Reg, Status, Vector } from "../isa/system.ts";
import type { Settings } from "../boards/settings.ts";
import { Cop0 } from "./cop0.ts";
import { type FloatHost, FloatUnit } from "./float.ts";
import { GuestCrash } from "./guest_crash.ts";
import type { ExceptionSink } from "./access.ts";
import { MemoryPath } from "./memory_path.ts";
import type { Devices } from "./uncached_access.ts";
import { Stall, type State } from "./state.ts";
import { WriteBuffer } from "./write_buffer.ts";

/** Where State's `flow` holds what the next instruction is and depends on. */
const PC = 0, NEXT = 2, IN_SLOT = 4, PENDING = 6, LOADED = 8;

/** The coprocessor's interrupt among the lines in Cause: IP7 on every board. */
const FLOAT_LINE = 1 << 15;

/**
 * A floating-point instruction that left its destination unwritten, as the R3010 does with NaN,
 * denormals and underflow.
 */
export interface UnwrittenFloat {
  /** Its address, unsigned. */
  readonly address: number;
  /** The address space. */
  readonly asid: number;
  /** The instruction word. */
  readonly word: number;
  /** How often. */
  readonly count: number;
}

/** What a processor is made from. */
export interface CpuParts {
  readonly settings: Settings;
  readonly devices: Devices;
  readonly state: State;
  /** Value of PRId. */
  readonly revision: number;
  /** What the floating-point coprocessor's revision register holds. */
  readonly floatRevision: number;
}

/**
 * One R2000A or R3000. What it remembers between instructions lies in `State`; its own fields
 * matter during one only.
 */
export class Cpu implements FloatHost, ExceptionSink {
  readonly r: Int32Array;
  readonly path: MemoryPath;
  readonly writeBuffer: WriteBuffer;
  /** Address of the instruction being executed, or of the last one. */
  at = 0;
  /** True when it stands in a delay slot: an exception then sets EPC to the branch before it. */
  private inDelaySlot = false;
  /**
   * Load delay: the load issued by the previous instruction retires after this one. Register (0:
   * none) and value.
   */
  private retiringLoad = 0;
  private retiringValue = 0;
  /** True after an exception within this instruction. */
  private raised = false;
  /** True when an enabled interrupt is pending: the next step enters it. */
  interrupting = false;
  /**
   * Floating-point instructions whose result the chip left to software while its interrupt was
   * masked, by address and space.
   */
  readonly unwritten = new Map<number, UnwrittenFloat>();
  private readonly cop0: Cop0;
  private readonly floatUnit: FloatUnit;
  private readonly state: State;
  private readonly flow: Int32Array;
  private readonly now: Float64Array;
  private readonly multiplyCycles: number;
  private readonly divideCycles: number;
  private readonly exceptionCycles: number;

  constructor(parts: CpuParts) {
    const { settings, state, revision } = parts;
    this.r = state.r;
    this.state = state;
    this.flow = state.flow;
    this.now = state.cycles;
    this.writeBuffer = new WriteBuffer(settings, state);
    this.path = new MemoryPath(this, state, { ...parts, writeBuffer: this.writeBuffer });
    const listener = {
      statusChanged: () => this.statusChanged(),
      pageChanged: (address: number) => this.path.invalidatePage(address),
    };
    this.cop0 = new Cop0(state, {
      revision,
      seed: settings["tlb.seed"],
      entries: settings["tlb.entries"],
      listener,
    });
    this.floatUnit = new FloatUnit(state, this, parts);
    this.multiplyCycles = settings["mult.cycles"];
    this.divideCycles = settings["div.cycles"];
    this.exceptionCycles = settings["exception.cycles"];
    this.jump(Vector.reset);
    this.statusChanged();
  }

  /** Executes one instruction, or enters the interrupt that is pending before it. */
  step(): void {
    if (this.interrupting) return this.interrupt();
    const { flow } = this;
    const at = this.at = flow[PC], next = flow[NEXT];
    flow[PC] = next;
    flow[NEXT] = next + 4;
    this.inDelaySlot = flow[IN_SLOT] !== 0;
    flow[IN_SLOT] = 0;
    this.retiringLoad = flow[PENDING];
    this.retiringValue = flow[LOADED];
    flow[PENDING] = 0;
    this.raised = false;
    this.now[0]++;
    execute(this, this.path.fetch(at));
    if (this.retiringLoad !== 0) this.r[this.retiringLoad] = this.retiringValue;
  }

  /** Address of the next instruction. */
  get pc(): number {
    return this.state.pc[0];
  }
  get next(): number {
    return this.state.pc[0];
  }

  /** Results of the multiplier. */
  get hi(): number {
    return this.state.hi[0];
  }
  get lo(): number {
    return this.state.lo[0];
  }

  /** Cycles since reset. */
  get cycles(): number {
    return this.state.cycles[0];
  }

  /** Instructions completed since reset: every cycle that is no stall completes one. */
  get instructions(): number {
    let cycles = this.state.cycles[0];
    for (let i = 0; i < this.state.stalls.length; i++) cycles -= this.state.stalls[i];
    return cycles;
  }

  /** Starts execution at `address` in the present mode. */
  jump(address: number): void {
    this.state.pc[0] = address;
    this.state.nextPc[0] = address + 4;
    this.state.nextInDelaySlot[0] = 0;
  }

  /** Sets the hardware interrupt lines: bits 10 to 15 in Cause's positions. */
  setInterruptLines(bits: number): void {
    const lines = Cause.IP & ~Cause.software;
    const { cop0 } = this.state;
    const all = this.floatUnit.asserted ? bits | FLOAT_LINE : bits;
    cop0[Reg.Cause] = (cop0[Reg.Cause] & ~lines) | (all & lines);
    this.interrupting = this.cop0.interrupting;
  }

  /**
   * Compiled code has run on the state, up to the instruction at `at`: derived fields are
   * computed anew.
   */
  resume(at: number): void {
    this.at = at;
    this.path.resume();
    this.statusChanged();
  }

  /** The state has been replaced (restore): derived fields are computed anew. */
  restored(): void {
    this.path.invalidateAll();
    this.statusChanged();
  }

  /** Empties the caches, and the TLB but for what is wired. */
  empty(): void {
    this.cop0.emptyTlb();
    this.path.empty();
  }

  set(register: number, value: number): void {
    if (register === 0) return;
    if (register === this.retiringLoad) this.retiringLoad = 0;
    this.r[register] = value;
  }

  // A second load of a register cancels the first, as tests on R3000A hardware (PlayStation)
  // found.
  writeDelayed(register: number, value: number): void {
    if (this.raised) return;
    if (register === this.retiringLoad) this.retiringLoad = 0;
    this.flow[PENDING] = register;
    this.flow[LOADED] = value;
  }

  branch(taken: boolean, target: number): void {
    this.flow[IN_SLOT] = 1;
    if (taken) this.flow[NEXT] = target;
  }

  raise(code: number): void {
    this.enter(code, Vector.general, 1);
  }

  raiseAddress(code: number, address: number): void {
    this.state.cop0[Reg.BadVAddr] = address;
    this.raise(code);
  }

  raiseTlb(code: number, address: number, refill: boolean): void {
    const { cop0 } = this.state;
    cop0[Reg.BadVAddr] = address;
    cop0[Reg.Context] = (cop0[Reg.Context] & Context.base) | ((address >>> 10) & Context.badVpn);
    cop0[Reg.EntryHi] = (cop0[Reg.EntryHi] & EntryHi.ASID) | (address & EntryHi.VPN);
    this.enter(code, refill ? Vector.utlb : Vector.general, 1);
  }

  loadByte(register: number, address: number): void {
    this.writeDelayed(register, (this.path.loadPart(address, 1) << 24) >> 24);
  }

  loadByteUnsigned(register: number, address: number): void {
    this.writeDelayed(register, this.path.loadPart(address, 1));
  }

  loadHalf(register: number, address: number): void {
    this.writeDelayed(register, (this.path.loadPart(address, 2) << 16) >> 16);
  }

  loadHalfUnsigned(register: number, address: number): void {
    this.writeDelayed(register, this.path.loadPart(address, 2));
  }

  loadWord(register: number, address: number): void {
    this.writeDelayed(register, this.path.loadWord(address));
  }

  loadLeft(register: number, address: number): void {
    const shift = 24 - ((address & 3) << 3);
    const old = register === this.retiringLoad ? this.retiringValue : this.r[register];
    const word = this.path.loadAround(address, 4) << shift;
    this.writeDelayed(register, (old & ((1 << shift) - 1)) | word);
  }

  loadRight(register: number, address: number): void {
    const shift = (address & 3) << 3;
    const old = register === this.retiringLoad ? this.retiringValue : this.r[register];
    const word = this.path.loadAround(address, 4) >>> shift;
    this.writeDelayed(register, shift === 0 ? word : (old & (~0 << (32 - shift))) | word);
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

  // Masks of swl and swr are unsigned: a whole word that they store still counts as part of a word,
  // whose mask, unlike that of sw, is not -1.
  storeLeft(address: number, value: number): void {
    const shift = 24 - ((address & 3) << 3);
    this.path.storePart(address, value >>> shift, { mask: ~0 >>> shift, bytes: 4 });
  }

  storeRight(address: number, value: number): void {
    const shift = (address & 3) << 3;
    this.path.storePart(address, value << shift, { mask: (~0 << shift) >>> 0, bytes: 4 });
  }

  readMultiplier(high: boolean): number {
    const wait = this.state.multiplierReady[0] - (this.state.cycles[0] - 1);
    if (wait > 0) {
      this.state.cycles[0] += wait;
      this.state.stalls[Stall.interlock] += wait;
    }
    return high ? this.hi : this.lo;
  }

  writeMultiplier(high: boolean, value: number): void {
    (high ? this.state.hi : this.state.lo)[0] = value;
  }

  startMultiply(high: number, low: number): void {
    this.startMultiplier(high, low, this.multiplyCycles);
  }

  startDivide(remainder: number, quotient: number): void {
    this.startMultiplier(remainder, quotient, this.divideCycles);
  }

  usable(unit: number): boolean {
    if (this.cop0.usable(unit)) return true;
    this.raise(ExcCode.CpU);
    this.state.cop0[Reg.Cause] |= unit << Cause.CEshift;
    return false;
  }

  readCop0(register: number): number {
    if (!this.cop0.exists(register)) this.raise(ExcCode.RI);
    return this.cop0.read(register);
  }

  writeCop0(register: number, value: number): void {
    if (this.cop0.exists(register)) this.cop0.write(register, value);
    else this.raise(ExcCode.RI);
  }

  tlbRead(): void {
    this.cop0.tlbRead();
  }

  tlbWriteIndexed(): void {
    this.cop0.tlbWriteIndexed();
  }

  tlbWriteRandom(): void {
    this.cop0.tlbWriteRandom();
  }

  tlbProbe(): void {
    this.cop0.tlbProbe();
  }

  restoreFromException(): void {
    this.cop0.restoreFromException();
  }

  writeBufferEmpty(): boolean {
    return this.writeBuffer.empty(this.state.cycles[0]);
  }

  float(execute: FloatExecute, word: number): void {
    if (this.usable(1)) this.floatUnit.execute(execute, word);
  }

  floatUnwritten(word: number): void {
    const asid = (this.state.cop0[Reg.EntryHi] & EntryHi.ASID) >>> EntryHi.ASIDshift;
    const key = (this.at >>> 0) * 64 + asid;
    const count = (this.unwritten.get(key)?.count ?? 0) + 1;
    this.unwritten.set(key, { address: this.at >>> 0, asid, word, count });
  }

  fetchWord(address: number): number {
    return this.path.loadWord(address);
  }

  get failed(): boolean {
    return this.raised;
  }

  floatInterrupt(): boolean {
    const { cop0 } = this.state;
    const asserted = this.floatUnit.asserted;
    if (asserted === ((cop0[Reg.Cause] & FLOAT_LINE) !== 0)) return false;
    cop0[Reg.Cause] ^= FLOAT_LINE;
    this.interrupting = this.cop0.interrupting;
    if (!asserted || !this.interrupting) return false;
    this.raise(ExcCode.Int);
    return true;
  }

  private startMultiplier(high: number, low: number, cycles: number): void {
    this.state.hi[0] = high;
    this.state.lo[0] = low;
    this.state.multiplierReady[0] = this.state.cycles[0] - 1 + cycles;
  }

  /** Enters an interrupt instead of the next instruction, which has not begun. */
  private interrupt(): void {
    const { pc, nextInDelaySlot, pendingLoad, pendingValue } = this.state;
    if (pendingLoad[0] !== 0) this.r[pendingLoad[0]] = pendingValue[0];
    pendingLoad[0] = 0;
    this.at = pc[0];
    this.inDelaySlot = nextInDelaySlot[0] !== 0;
    this.enter(ExcCode.Int, Vector.general, 0);
  }

  /**
   * Enters an exception; `slot` is 1 when an instruction was fetched and is abandoned (its cycle
   * is a stall), 0 for an interrupt.
   */
  private enter(code: number, vector: number, slot: number): void {
    const { cop0 } = this.state;
    const status = cop0[Reg.Status];
    cop0[Reg.EPC] = this.inDelaySlot ? this.at - 4 : this.at;
    cop0[Reg.Cause] = (cop0[Reg.Cause] & Cause.IP) | (code << 2) |
      (this.inDelaySlot ? Cause.BD : 0);
    cop0[Reg.Status] = (status & ~Status.stack) | ((status << 2) & Status.stack);
    const boot = (status & Status.BEV) !== 0;
    const target = boot ? (vector === Vector.utlb ? Vector.bootUtlb : Vector.bootGeneral) : vector;
    if (target === this.at && (status & Status.KUc) === 0) {
      throw new GuestCrash(`the exception handler at ${hex(target)} begins with ${excNames[code]}`);
    }
    this.jump(target);
    this.floatUnit.settle();
    this.raised = true;
    this.state.cycles[0] += this.exceptionCycles;
    this.state.stalls[Stall.exception] += this.exceptionCycles + slot;
    this.statusChanged();
  }

  private statusChanged(): void {
    const { cop0 } = this.state;
    this.interrupting = this.cop0.interrupting;
    this.path.setMode(cop0[Reg.Status], cop0[Reg.EntryHi]);
  }
}
