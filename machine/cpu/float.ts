/**
 * The R2010/R3010: registers, control register, conversions and comparisons, when results are ready, and how exceptions reach the processor.
 * Registers pair up for doubles, the even one holding the low word; the low bit of a double's register number is ignored. An exception that
 * is enabled, and any operation that the chip leaves to software (NaN or denormal operands but in comparisons and moves, tiny results,
 * conversions to integers that do not fit), changes no register but the control register and asks for the coprocessor's interrupt, with EPC
 * at the operation when the interrupt is enabled.
 * Choices: a move to a register, like a load, arrives one instruction late; a comparison is seen by a branch from the second instruction
 * behind it on, and by a branch directly behind it not; operations in different units overlap, in one they wait. Sources: Kane (1988),
 * chapters 8 and 9; the latencies are settings (`fp.*`); 4.4BSD: reading the control register waits until all units are done.
 * Longer than most files because decoding, scoreboard and exceptions work on the same few words of state.
 */
import type { Core } from "../isa/core.ts";
import { Stall, type State } from "./state.ts";
import { arithmetic, Flag, isDenormal, type Operation, type Result, toInteger } from "./float_arithmetic.ts";
import type { Settings } from "../boards/settings.ts";

/** Index of the control register, and of what the unit remembers, behind the 32 registers in `State.float`. */
const FCR31 = 32;
const PENDING_LOAD = 33;
const PENDING_VALUE = 34;
const PENDING_AT = 35;
const CONDITION_AT = 36;
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
/** No instruction lies there. */
const NO_ADDRESS = 1;

const SINGLE = 16;
const DOUBLE = 17;
const WORD = 20;

/** What the unit needs of the processor around it. */
export interface FloatHost extends Core {
  /** The word at an address; 0 after a fault. */
  fetchWord(address: number): number;
  /** True after an exception within this instruction. */
  readonly failed: boolean;
  /** The state of the coprocessor's interrupt line may have changed; true when it interrupts this instruction. */
  floatInterrupt(): boolean;
}

/** The floating-point unit of one processor. What it remembers lies in `State`. */
export class FloatUnit {
  private readonly words: Int32Array;
  private readonly times: Float64Array;
  private readonly view: DataView;
  private readonly latency: Readonly<Record<"add" | "mulS" | "mulD" | "divS" | "divD" | "convert" | "move", number>>;

  constructor(private readonly state: State, private readonly revision: number, settings: Settings) {
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
  execute(host: FloatHost, word: number): void {
    const { words } = this;
    const retiringLoad = words[PENDING_LOAD];
    if (retiringLoad !== 0 && words[PENDING_AT] !== host.at) this.retireLoad();
    this.decode(host, word);
    if (retiringLoad !== 0 && words[PENDING_LOAD] === retiringLoad && words[PENDING_AT] === host.at) this.retireLoad();
  }

  /** An exception gives the instruction that is under way in the coprocessor time to end. */
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

  private decode(host: FloatHost, word: number): void {
    const rs = (word >>> 21) & 31, rt = (word >>> 16) & 31, fs = (word >>> 11) & 31;
    const opcode = word >>> 26;
    if (opcode !== 17) {
      const address = (host.r[rs] + ((word << 16) >> 16)) | 0;
      if (opcode === 49) {
        this.waitUntil(this.times[rt]);
        const value = host.fetchWord(address);
        if (!host.failed) this.writeDelayed(rt, value);
      } else {
        this.waitUntil(this.times[rt]);
        host.storeWord(address, this.words[rt]);
      }
      return;
    }
    switch (rs) {
      case 0:
        this.waitUntil(this.times[fs]);
        return host.writeDelayed(rt, this.words[fs]);
      case 2:
        return this.readControl(host, rt, fs);
      case 4:
        this.waitUntil(this.times[fs]);
        return this.writeDelayed(fs, host.r[rt]);
      case 6:
        return this.writeControl(host, fs, host.r[rt]);
      case 8:
        return this.branch(host, word);
      case SINGLE:
      case DOUBLE:
      case WORD:
        return this.operate(host, word, rs);
      default:
        this.recordExceptions(host, Flag.E);
    }
  }

  private readControl(host: FloatHost, rt: number, fs: number): void {
    if (fs === 31) {
      this.waitForAll();
      host.writeDelayed(rt, this.words[FCR31]);
    } else host.writeDelayed(rt, fs === 0 ? this.revision : 0);
  }

  private writeControl(host: FloatHost, fs: number, value: number): void {
    if (fs !== 31) return;
    this.waitForAll();
    this.words[FCR31] = value & WRITABLE;
    this.words[CONDITION_AT] = NO_ADDRESS;
    host.floatInterrupt();
  }

  private branch(host: FloatHost, word: number): void {
    const fresh = this.words[CONDITION_AT] === host.at;
    const condition = fresh ? this.words[OLD_CONDITION] !== 0 : (this.words[FCR31] & CONDITION) !== 0;
    this.words[CONDITION_AT] = NO_ADDRESS;
    const wanted = (word & (1 << 16)) !== 0;
    host.branch(condition === wanted, (host.at + 4 + ((word << 16) >> 14)) | 0);
  }

  private operate(host: FloatHost, word: number, format: number): void {
    const fn = word & 63, fd = (word >>> 6) & 31, fs = (word >>> 11) & 31, ft = (word >>> 16) & 31;
    if (fn >= 48 && format !== WORD) return this.compare(host, { fn, fs, ft, single: format === SINGLE });
    if (fn < 4 && format !== WORD) return this.binary(host, { fn, fs, ft, fd, single: format === SINGLE });
    if (fn >= 5 && fn <= 7 && format !== WORD) return this.move(host, { fn, fs, fd, single: format === SINGLE });
    if (fn === 32 || fn === 33 || fn === 36) return this.convert(host, { fn, fs, fd, format });
    this.recordExceptions(host, Flag.E);
  }

  private binary(
    host: FloatHost,
    { fn, fs, ft, fd, single }: { fn: number; fs: number; ft: number; fd: number; single: boolean },
  ): void {
    const operation: Operation = fn === 0 ? "add" : fn === 1 ? "sub" : fn === 2 ? "mul" : "div";
    const unit = fn < 2 ? ADDER : fn === 2 ? MULTIPLIER : DIVIDER;
    const { latency } = this;
    const takes = fn < 2
      ? latency.add
      : fn === 2
      ? (single ? latency.mulS : latency.mulD)
      : single
      ? latency.divS
      : latency.divD;
    this.issue(unit, [this.reads(fs, single), this.reads(ft, single), this.reads(fd, single)]);
    const a = this.number(fs, single), b = this.number(ft, single);
    const mode = this.words[FCR31] & 3;
    const result: Result = [a, b].some((x) => Number.isNaN(x) || isDenormal(x, single))
      ? { value: 0, flags: Flag.E }
      : arithmetic(operation, { a, b, single, mode });
    if (this.recordExceptions(host, result.flags)) this.write(fd, result.value, { single, unit, takes });
  }

  private move(
    host: FloatHost,
    { fn, fs, fd, single }: { fn: number; fs: number; fd: number; single: boolean },
  ): void {
    this.issue(ADDER, [this.reads(fs, single), this.reads(fd, single)]);
    const nan = Number.isNaN(this.number(fs, single));
    if (fn !== 6 && !this.recordExceptions(host, nan ? Flag.E : 0)) return; // a move is no arithmetic and has no exceptions
    const high = single ? fs : fs | 1, top = single ? fd : fd | 1;
    const bits = this.words[high];
    if (!single) this.words[fd & ~1] = this.words[fs & ~1];
    this.words[top] = fn === 5 ? bits & 0x7fffffff : fn === 6 ? bits : bits ^ 0x80000000;
    this.ready(fd, { single, unit: ADDER, takes: this.latency.move });
  }

  private convert(
    host: FloatHost,
    { fn, fs, fd, format }: { fn: number; fs: number; fd: number; format: number },
  ): void {
    const from = format === SINGLE, toSingle = fn === 32, toWord = fn === 36;
    if ((fn === 32 && format === SINGLE) || (fn === 33 && format === DOUBLE) || (toWord && format === WORD)) {
      return void this.recordExceptions(host, Flag.E);
    }
    const narrow = format !== DOUBLE, target = toSingle || toWord;
    this.issue(ADDER, [this.reads(fs, narrow), this.reads(fd, target)]);
    const x = format === WORD ? this.words[fs] : this.number(fs, from);
    const mode = this.words[FCR31] & 3;
    const strange = format !== WORD && (Number.isNaN(x) || isDenormal(x, from));
    const result: Result = strange
      ? { value: 0, flags: Flag.E }
      : toWord
      ? toInteger(x, mode)
      : arithmetic("convert", { a: x, b: 0, single: toSingle, mode });
    if (!this.recordExceptions(host, result.flags)) return;
    if (toWord) {
      this.words[fd] = result.value;
      this.ready(fd, { single: true, unit: ADDER, takes: this.latency.convert });
    } else this.write(fd, result.value, { single: toSingle, unit: ADDER, takes: this.latency.convert });
  }

  private compare(
    host: FloatHost,
    { fn, fs, ft, single }: { fn: number; fs: number; ft: number; single: boolean },
  ): void {
    this.issue(ADDER, [this.reads(fs, single), this.reads(ft, single)]);
    const a = this.number(fs, single), b = this.number(ft, single);
    const unordered = Number.isNaN(a) || Number.isNaN(b);
    const invalid = unordered && ((fn & 8) !== 0 || this.signals(fs, single) || this.signals(ft, single));
    if (!this.recordExceptions(host, invalid ? Flag.V : 0)) return;
    const holds = unordered ? (fn & 1) !== 0 : ((fn & 2) !== 0 && a === b) || ((fn & 4) !== 0 && a < b);
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

  /** Notes an operation's exceptions; false where it has no result. */
  private recordExceptions(host: FloatHost, flags: number): boolean {
    const { words } = this;
    const control = words[FCR31] & ~CAUSES;
    const traps = flags & (((control >>> ENABLE_SHIFT) & 31) | Flag.E);
    words[FCR31] = control | (flags << CAUSE_SHIFT) | (traps ? 0 : (flags & 31) << FLAG_SHIFT);
    host.floatInterrupt();
    return traps === 0;
  }

  private number(register: number, single: boolean): number {
    return single ? this.view.getFloat32(register << 2, true) : this.view.getFloat64((register & ~1) << 2, true);
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
    return single ? this.times[register] : Math.max(this.times[register & ~1], this.times[register | 1]);
  }

  /** Waits for operands, for the former writer of the result, and for the unit. */
  private issue(unit: number, times: readonly number[]): void {
    this.waitUntil(Math.max(this.times[unit], ...times));
  }

  private ready(
    register: number,
    { single, unit, takes }: { single: boolean; unit: number; takes: number },
  ): void {
    const at = this.now + takes;
    const retiringLoad = this.words[PENDING_LOAD] - 1;
    if (retiringLoad === register || (!single && retiringLoad >> 1 === register >> 1)) this.words[PENDING_LOAD] = 0;
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
