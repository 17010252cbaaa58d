/**
 * The R2010/R3010: registers, control register, conversions and comparisons, when results are
 * ready, and how exceptions reach the processor. Registers pair up for doubles, the even one
 * holding the low word; the low bit of a double's register number is ignored. An exception that is
 * enabled, and any operation that the chip leaves to software (NaN or denormal operands but in
 * comparisons and moves, tiny results, conversions to integers that do not fit), changes no
 * register but the control register and asks for the coprocessor's interrupt, with EPC at the
 * operation when the interrupt is enabled; when it is not, the operation is counted
 * (floatUnwritten).
 * Choices: a move to a register, like a load, arrives one instruction late; a comparison is seen
 * by a branch from the second instruction behind it on, and by a branch directly behind it not;
 * operations in different units overlap, in one they wait. Sources: Kane (1988), chapters 8 and 9;
 * the latencies are settings (`fp.*`); 4.4BSD: reading the control register waits until all units
 * are done. Longer than most files because operations, scoreboard and exceptions work on the same
 * few words of state.
 */
import type { Core, FloatCore, FloatExecute, FloatFormat } from "../isa/core.ts";
import { Stall, type State } from "./state.ts";
import {
  arithmetic,
  Flag,
  isDenormal,
  type Operation,
  type Result,
  toInteger,
} from "./float_arithmetic.ts";
import type { Settings } from "../boards/settings.ts";

/**
 * Index of the control register, and of what the unit remembers, behind the 32 registers in
 * `State.float`.
 */
const FCR31 = 32;
export const PENDING_LOAD = 33;
export const PENDING_VALUE = 34;
const PENDING_AT = 35;
export const CONDITION_AT = 36;
const OLD_CONDITION = 37;

/** Times in `State.floatTimes`: when each register is ready, then when each unit is free. */
const ADDER = 32;
const MULTIPLIER = 33;
const DIVIDER = 34;
const TIMES = 35;

const CONDITION = 1 << 23;
const CAUSE_SHIFT = 12;
const ENABLE_SHIFT = 7;
const FLAG_SHIFT = 2;
const CAUSES = 0x3f << CAUSE_SHIFT;
const WRITABLE = CONDITION | CAUSES | 0xfff;
/** No address of an instruction: it is odd. */
export const NO_ADDRESS = 1;

/** What the unit needs of the processor around it. */
export interface FloatHost extends Core {
  /** The word at an address; 0 after a fault. */
  fetchWord(address: number): number;
  /** True after an exception within this instruction. */
  readonly failed: boolean;
  /**
   * The state of the coprocessor's interrupt line may have changed; true when it interrupts this
   * instruction.
   */
  floatInterrupt(): boolean;
  /**
   * The chip leaves this instruction to software and no interrupt was taken: its result stays
   * unwritten.
   */
  floatUnwritten(word: number): void;
}

const fdOf = (w: number) => (w >>> 6) & 31;
const fsOf = (w: number) => (w >>> 11) & 31;
const ftOf = (w: number) => (w >>> 16) & 31;

/** The floating-point unit of one processor. What it remembers lies in `State`. */
export class FloatUnit implements FloatCore {
  private readonly words: Int32Array;
  /** The instruction being executed. */
  private word = 0;
  private readonly times: Float64Array;
  private readonly view: DataView;
  private readonly latency: Readonly<
    Record<"add" | "mulS" | "mulD" | "divS" | "divD" | "convert" | "move", number>
  >;

  constructor(
    private readonly state: State,
    private readonly host: FloatHost,
    private readonly parts: { readonly floatRevision: number; readonly settings: Settings },
  ) {
    const { settings } = parts;
    this.words = state.float;
    this.times = state.floatTimes;
    this.view = new DataView(state.float.buffer, state.float.byteOffset, 32 * 4);
    this.latency = {
      add: settings["fp.add"],
      mulS: settings["fp.mul-single"],
      mulD: settings["fp.mul-double"],
      divS: settings["fp.div-single"],
      divD: settings["fp.div-double"],
      convert: settings["fp.convert"],
      move: settings["fp.move"],
    };
    this.words[PENDING_AT] = this.words[CONDITION_AT] = NO_ADDRESS;
  }

  /** True while an exception waits that is enabled or left to software. */
  get asserted(): boolean {
    const control = this.words[FCR31];
    const enabled = ((control >>> ENABLE_SHIFT) & 31) | Flag.E;
    return ((control >>> CAUSE_SHIFT) & enabled) !== 0;
  }

  /** Executes an instruction of coprocessor 1. */
  execute(execute: FloatExecute, word: number): void {
    this.word = word;
    const { words, host } = this;
    const pending = words[PENDING_LOAD];
    if (pending !== 0 && words[PENDING_AT] !== host.at) this.retireLoad();
    execute(this, word, host);
    if (pending !== 0 && words[PENDING_LOAD] === pending && words[PENDING_AT] === host.at) {
      this.retireLoad();
    }
  }

  /** At an exception the instruction that the coprocessor is executing is given time to finish. */
  settle(): void {
    if (this.words[PENDING_LOAD] !== 0) this.retireLoad();
    this.words[CONDITION_AT] = NO_ADDRESS;
  }

  private retireLoad(): void {
    this.words[this.words[PENDING_LOAD] - 1] = this.words[PENDING_VALUE];
    this.words[PENDING_LOAD] = 0;
  }

  /** A register is written by the next instruction's end. */
  private writeDelayed(register: number, value: number): void {
    if (this.words[PENDING_LOAD] !== 0) this.retireLoad();
    this.words[PENDING_LOAD] = register + 1;
    this.words[PENDING_VALUE] = value;
    this.words[PENDING_AT] = this.state.pc[0];
  }

  moveFrom(register: number): number {
    this.waitUntil(this.times[register]);
    return this.words[register];
  }

  moveTo(register: number, value: number): void {
    this.waitUntil(this.times[register]);
    this.writeDelayed(register, value);
  }

  load(register: number, address: number): void {
    this.waitUntil(this.times[register]);
    const value = this.host.fetchWord(address);
    if (!this.host.failed) this.writeDelayed(register, value);
  }

  store(register: number, address: number): void {
    this.waitUntil(this.times[register]);
    this.host.storeWord(address, this.words[register]);
  }

  readControl(register: number): number {
    if (register !== 31) return register === 0 ? this.parts.floatRevision : 0;
    this.waitForAll();
    return this.words[FCR31];
  }

  writeControl(register: number, value: number): void {
    if (register !== 31) return;
    this.waitForAll();
    this.words[FCR31] = value & WRITABLE;
    this.words[CONDITION_AT] = NO_ADDRESS;
    this.host.floatInterrupt();
  }

  branchCondition(): boolean {
    const fresh = this.words[CONDITION_AT] === this.host.at;
    this.words[CONDITION_AT] = NO_ADDRESS;
    return fresh ? this.words[OLD_CONDITION] !== 0 : (this.words[FCR31] & CONDITION) !== 0;
  }

  unimplemented(): void {
    this.recordExceptions(Flag.E);
  }

  arithmetic(operation: Exclude<Operation, "convert">, format: "s" | "d", word: number): void {
    const fd = fdOf(word), fs = fsOf(word), ft = ftOf(word), single = format === "s";
    const { latency } = this;
    const unit = operation === "mul" ? MULTIPLIER : operation === "div" ? DIVIDER : ADDER;
    const takes = operation === "mul"
      ? (single ? latency.mulS : latency.mulD)
      : operation === "div"
      ? (single ? latency.divS : latency.divD)
      : latency.add;
    this.issue(unit, [this.reads(fs, single), this.reads(ft, single), this.reads(fd, single)]);
    const a = this.number(fs, single), b = this.number(ft, single);
    const mode = this.words[FCR31] & 3;
    const result: Result = [a, b].some((x) => Number.isNaN(x) || isDenormal(x, single))
      ? { value: 0, flags: Flag.E }
      : arithmetic(operation, { a, b, single, mode });
    if (this.recordExceptions(result.flags)) this.write(fd, result.value, { single, unit, takes });
  }

  changeSign(operation: "abs" | "mov" | "neg", format: "s" | "d", word: number): void {
    const fd = fdOf(word), fs = fsOf(word), single = format === "s";
    this.issue(ADDER, [this.reads(fs, single), this.reads(fd, single)]);
    const nan = Number.isNaN(this.number(fs, single));
    // A move is no arithmetic and has no exceptions.
    if (operation !== "mov" && !this.recordExceptions(nan ? Flag.E : 0)) return;
    const high = single ? fs : fs | 1, top = single ? fd : fd | 1;
    const bits = this.words[high];
    if (!single) this.words[fd & ~1] = this.words[fs & ~1];
    this.words[top] = operation === "abs"
      ? bits & 0x7fffffff
      : operation === "mov"
      ? bits
      : bits ^ 0x80000000;
    this.ready(fd, { single, unit: ADDER, takes: this.latency.move });
  }

  convert(to: FloatFormat, from: FloatFormat, word: number): void {
    const fd = fdOf(word), fs = fsOf(word);
    const toWord = to === "w", narrow = to !== "d", takes = this.latency.convert;
    this.issue(ADDER, [this.reads(fs, from !== "d"), this.reads(fd, narrow)]);
    const x = from === "w" ? this.words[fs] : this.number(fs, from === "s");
    const mode = this.words[FCR31] & 3;
    const result: Result = from !== "w" && (Number.isNaN(x) || isDenormal(x, from === "s"))
      ? { value: 0, flags: Flag.E }
      : toWord
      ? toInteger(x, mode)
      : arithmetic("convert", { a: x, b: 0, single: to === "s", mode });
    if (!this.recordExceptions(result.flags)) return;
    if (toWord) {
      this.words[fd] = result.value;
      this.ready(fd, { single: true, unit: ADDER, takes });
    } else this.write(fd, result.value, { single: narrow, unit: ADDER, takes });
  }

  compare(condition: number, format: "s" | "d", word: number): void {
    const fs = fsOf(word), ft = ftOf(word), single = format === "s";
    this.issue(ADDER, [this.reads(fs, single), this.reads(ft, single)]);
    const a = this.number(fs, single), b = this.number(ft, single);
    const unordered = Number.isNaN(a) || Number.isNaN(b);
    const invalid = unordered &&
      ((condition & 8) !== 0 || this.signals(fs, single) || this.signals(ft, single));
    if (!this.recordExceptions(invalid ? Flag.V : 0)) return;
    const holds = unordered
      ? (condition & 1) !== 0
      : ((condition & 2) !== 0 && a === b) || ((condition & 4) !== 0 && a < b);
    const control = this.words[FCR31];
    this.words[OLD_CONDITION] = control & CONDITION;
    this.words[CONDITION_AT] = this.state.pc[0];
    this.words[FCR31] = holds ? control | CONDITION : control & ~CONDITION;
    this.times[ADDER] = this.now + this.latency.add;
  }

  /** A signalling NaN of this processor has its first fraction bit set. */
  private signals(register: number, single: boolean): boolean {
    if (!Number.isNaN(this.number(register, single))) return false;
    const high = this.words[single ? register : register | 1];
    return (high & (single ? 0x400000 : 0x80000)) !== 0;
  }

  /**
   * Records an operation's exceptions in the control register; false where the operation has no
   * result.
   */
  private recordExceptions(flags: number): boolean {
    const { words, host } = this;
    const control = words[FCR31] & ~CAUSES;
    const traps = flags & (((control >>> ENABLE_SHIFT) & 31) | Flag.E);
    words[FCR31] = control | (flags << CAUSE_SHIFT) | (traps ? 0 : (flags & 31) << FLAG_SHIFT);
    const interrupted = host.floatInterrupt();
    if ((flags & Flag.E) !== 0 && !interrupted) host.floatUnwritten(this.word);
    return traps === 0;
  }

  private number(register: number, single: boolean): number {
    return single
      ? this.view.getFloat32(register << 2, true)
      : this.view.getFloat64((register & ~1) << 2, true);
  }

  private write(
    register: number,
    value: number,
    { single, unit, takes }: { single: boolean; unit: number; takes: number },
  ): void {
    if (single) {
      if (Number.isNaN(value)) this.words[register] = 0x7fbfffff;
      else this.view.setFloat32(register << 2, value, true);
    } else if (Number.isNaN(value)) {
      this.words[register & ~1] = -1;
      this.words[register | 1] = 0x7ff7ffff;
    } else this.view.setFloat64((register & ~1) << 2, value, true);
    this.ready(register, { single, unit, takes });
  }

  /** The cycle in which this instruction began. */
  private get now(): number {
    return this.state.cycles[0] - 1;
  }

  private reads(register: number, single: boolean): number {
    return single
      ? this.times[register]
      : Math.max(this.times[register & ~1], this.times[register | 1]);
  }

  /** Waits for operands, for the previous writer of the result, and for the unit. */
  private issue(unit: number, times: readonly number[]): void {
    this.waitUntil(Math.max(this.times[unit], ...times));
  }

  private ready(
    register: number,
    { single, unit, takes }: { single: boolean; unit: number; takes: number },
  ): void {
    const at = this.now + takes;
    const pending = this.words[PENDING_LOAD] - 1;
    if (pending === register || (!single && pending >> 1 === register >> 1)) {
      this.words[PENDING_LOAD] = 0;
    }
    this.times[unit] = at;
    if (single) this.times[register] = at;
    else this.times[register & ~1] = this.times[register | 1] = at;
  }

  private waitForAll(): void {
    let last = 0;
    for (let i = 0; i < TIMES; i++) last = Math.max(last, this.times[i]);
    this.waitUntil(last);
  }

  private waitUntil(time: number): void {
    const wait = time - this.now;
    if (wait <= 0) return;
    this.state.cycles[0] += wait;
    this.state.stalls[Stall.interlock] += wait;
  }
}
