/**
 * The backplane: processor, memory and devices of a board made into one machine, a value that
 * can be loaded, run, watched, saved and restored. No wall clock, no module-level state: two
 * machines in one process do not meet, and the same input takes the same cycles. Time is counted
 * in ticks of 312.5 ps, so that two machines can take turns by `runUntil`. Longer than most: a
 * third of it is what users of a machine call.
 */
import { type Bus, createBus } from "./board/bus.ts";
import { type BoardName, boards } from "./boards/boards.ts";
import { Cpu, type UnwrittenFloat } from "./cpu/cpu.ts";
import type { StaleHit } from "./cpu/memory_path.ts";
import type { Devices } from "./cpu/uncached_access.ts";
import { Compiler } from "./compiler/compiler.ts";
import { byCause } from "./cpu/cost.ts";
import type { Memories } from "./cpu/memories.ts";
import { createState, PAGE, type StallCause, type State } from "./cpu/state.ts";
import { translate } from "./cpu/address.ts";
import { NO_KEY } from "./cpu/translation_cache.ts";
import type { Observer } from "./instruments/trace.ts";
import { type Mark, type MarkOptions, Marks } from "./instruments/marks.ts";
import { EntryHi, Kseg, Reg, Status, unmapped } from "./isa/system.ts";
import { hex } from "./isa/hex.ts";
import type {
  CacheName,
  Engine,
  LoadableImage,
  Processor,
  RunOptions,
  Stop,
} from "./machine_interface.ts";
import { restoreState, saveState, type Snapshot } from "./snapshot.ts";
import { microseconds, resolveSettings, type Settings, ticksPerCycle } from "./boards/settings.ts";

export { GuestCrash } from "./cpu/guest_crash.ts";

/** Arrivals at an instruction after which compiled code takes over. */
const HOT: Readonly<Record<Exclude<Engine, "interpreter">, number>> = {
  compiler: 1,
  auto: 150_000,
};

/** Cycles that hardly an instruction takes which waits for no refill. */
const LONG_INSTRUCTION = 64;

/** One DECstation. */
export class Machine {
  /** Its board. */
  readonly board: BoardName;
  /** What it runs with. */
  readonly settings: Settings;
  /** Registers, TLB, caches and memory, as they lie in the linear memory. */
  readonly state: State;
  /** The devices. */
  readonly bus: Bus;
  private readonly core: Cpu;
  /** Ticks of machine time in a cycle. */
  readonly ticksPerCycle: number;
  private readonly marks: Marks;
  private readonly observers: Observer[] = [];
  private halted: number | undefined;
  private paused = false;
  private readonly compiler: Compiler | undefined;
  /** The instruction before it ran ahead; undefined when it has run since. */
  private ahead?: { readonly at: number };
  /** All of the processor but its caches and what is derived, now and before it ran ahead. */
  private readonly registers: Uint8Array;
  private readonly before: Uint8Array;
  /**
   * Cycle at which the run loop next checks devices, interrupts and its limit; 0 asks for the
   * check after this instruction.
   */
  private nextCheckCycle = 0;

  /** Use {@linkcode createMachine}. */
  constructor(
    board: BoardName,
    settings: Settings,
    { engine = "auto", memories }: Pick<MachineOptions, "engine" | "memories"> = {},
  ) {
    this.board = board;
    this.settings = settings;
    this.ticksPerCycle = ticksPerCycle(settings);
    this.state = createState(settings, memories);
    this.registers = new Uint8Array(this.state.memory.buffer, 0, this.state.readKeys.byteOffset);
    this.before = new Uint8Array(this.registers.length);
    this.bus = createBus(boards[board], {
      settings,
      machine: {
        cycles: () => this.core.cycles,
        instructions: () => this.core.instructions,
        checkEvents: () => {
          this.nextCheckCycle = 0;
          // No address is none: a load of 0 may be one past the caches.
          this.state.steadyUntil[0] = 0;
        },
        steady: (physical, word, until) => {
          const { steadyAddress, steadyWord, steadyStall, steadyUntil } = this.state;
          steadyAddress[0] = Kseg.kseg1 + physical;
          steadyWord[0] = word;
          steadyStall[0] = this.bus.readStall(physical);
          steadyUntil[0] = until / this.ticksPerCycle;
        },
        halt: (status) => {
          this.halted = status;
        },
        readMemory: (physical, bytes) => this.readMemory(physical, bytes),
        writeMemory: (physical, bytes) => this.writeMemory(physical, bytes),
        readHalfword: (physical) => {
          const { ramBytes } = this.state;
          return ramBytes[physical] | ramBytes[physical + 1] << 8;
        },
        writeHalfword: (physical, value) => {
          const { ramBytes } = this.state;
          ramBytes[physical] = value;
          ramBytes[physical + 1] = value >>> 8;
          this.changed(physical, 2);
        },
        occupyMemory: (cycles) => void this.core.writeBuffer.dma(this.core.cycles, cycles),
      },
    });
    const devices: Devices = {
      read: (physical, bytes) => {
        this.bus.advance(this.time);
        return this.bus.read(physical, bytes);
      },
      write: (physical, value, bytes) => {
        this.bus.advance(this.time);
        return this.bus.write(physical, value, bytes);
      },
      readStall: (physical) => this.bus.readStall(physical),
      writeTime: (physical) => this.bus.writeTime(physical),
    };
    const { cpu, fpu } = boards[board];
    this.core = new Cpu({
      settings,
      state: this.state,
      devices,
      revision: cpu.revision,
      floatRevision: fpu.revision,
    });
    this.marks = new Marks(this.state);
    this.compiler = engine === "interpreter" ? undefined : new Compiler({
      cpu: this.core,
      state: this.state,
      settings,
      marks: this.marks,
      threshold: HOT[engine],
    });
  }

  /** The processor. */
  get cpu(): Processor {
    return this.core;
  }

  /** Cycles since reset. */
  get cycles(): number {
    return this.core.cycles;
  }

  /** Instructions retired since reset. */
  get instructions(): number {
    return this.core.instructions;
  }

  /** Ticks since reset. */
  get time(): number {
    return this.core.cycles * this.ticksPerCycle;
  }

  /** Microseconds of `cycles` on this machine. */
  microseconds(cycles: number): number {
    return microseconds(cycles * this.ticksPerCycle);
  }

  /** Stall cycles by cause since reset. */
  get stalls(): Record<StallCause, number> {
    return byCause((_, i) => this.state.stalls[i]);
  }

  /** What the guest printed on the console and the debug port. */
  get output(): string {
    return this.bus.output;
  }

  /** The same as bytes, which need not be UTF-8. */
  get outputBytes(): Uint8Array {
    return this.bus.outputBytes;
  }

  /** Calls `hear` with every byte as it is printed; an earlier listener is dropped. */
  onOutput(hear: (byte: number) => void): void {
    this.bus.onOutput(hear);
  }

  /**
   * Where a guest that reads the debug port gets its bytes, undefined being the end. It belongs to
   * the watcher: `save` does not keep it, and a run repeats when its source does.
   */
  onInput(next: () => number | undefined): void {
    this.bus.onInput(next);
  }

  /** Hits on cached words that memory no longer agreed with; none in a correct guest. */
  get staleHits(): readonly StaleHit[] {
    return this.core.path.staleHits;
  }

  /**
   * Floating-point instructions whose result the chip left to software while its interrupt was
   * masked, first met first.
   */
  get unwrittenFloats(): readonly UnwrittenFloat[] {
    return [...this.core.unwritten.values()];
  }

  /** Status of the halt, or undefined while the machine can run. */
  get exit(): number | undefined {
    return this.halted;
  }

  /** Copies bytes into RAM at a physical address, as a loader does: caches do not notice. */
  place(physical: number, bytes: Uint8Array): void {
    if (physical < 0 || physical + bytes.length > this.state.ramBytes.length) {
      const end = hex(physical + bytes.length);
      throw new RangeError(`${hex(physical)} to ${end} lies outside the machine's memory`);
    }
    this.state.ramBytes.set(bytes, physical);
    this.written(physical, bytes.length);
    // Before the first instruction no cache holds anything.
    if (this.core.cycles > 0) this.core.path.changed(physical, bytes.length);
  }

  /** Writes RAM as a debugger does: caches that hold the words hold the new ones. */
  poke(physical: number, bytes: Uint8Array): void {
    this.place(physical, bytes);
    this.core.path.refresh(physical, bytes.length);
  }

  /**
   * Places the segments of a linked program behind the unmapped addresses they are linked to,
   * zeros for bss included.
   */
  load({ segments }: LoadableImage): void {
    for (const { address, bytes, memorySize } of segments) {
      const physical = unmapped(address);
      this.place(physical, bytes);
      this.place(physical + bytes.length, new Uint8Array(memorySize - bytes.length));
    }
  }

  /**
   * Invalidates every word of both caches, and every entry of the TLB that Random can reach; wired
   * entries, which software fills once and nothing refills, stay. Takes no time and loses nothing,
   * for the data cache is written through; what waits in the write buffer waits on.
   */
  empty(): void {
    this.core.empty();
  }

  /** Whether a cache holds the word at a physical address, fresh or stale. */
  holds(cache: CacheName, physical: number): boolean {
    return this.core.path[cache].holds(physical & ~3);
  }

  /** The word of RAM at a physical address, as memory holds it. */
  readWord(physical: number): number {
    return this.state.ram[physical >>> 2];
  }

  /**
   * Starts execution at `entry` in kernel mode, interrupts off, with the general registers given
   * by number.
   */
  boot(entry: number, registers: Readonly<Record<number, number>> = {}): void {
    this.core.writeCop0(Reg.Status, 0);
    for (const [register, value] of Object.entries(registers)) {
      this.state.r[Number(register)] = value;
    }
    this.core.jump(entry);
  }

  /** Adds a mark; it records from now on. */
  mark(options: MarkOptions): Mark {
    this.compiler?.forget(options.at);
    return this.marks.add(options);
  }

  /**
   * Adds an observer, at once if the machine is running; it then runs slower. Returns a function
   * that removes it.
   */
  observe(observer: Observer): () => void {
    this.observers.push(observer);
    this.nextCheckCycle = 0;
    return () => {
      this.observers.splice(this.observers.indexOf(observer), 1);
      this.nextCheckCycle = 0;
    };
  }

  /** Ends the present run behind the step at hand: for an observer that has seen enough. */
  pause(): void {
    this.paused = true;
    this.nextCheckCycle = 0;
  }

  /**
   * Runs until the guest halts, a limit is reached, or execution reaches a mark `until`, whose
   * instruction is then the next.
   */
  run({ maxCycles = Infinity, until = [] }: RunOptions = {}): Stop {
    const marks = Array.isArray(until) ? until : [until];
    return this.runTo(this.core.cycles + maxCycles, marks) ?? { reason: "max-cycles" };
  }

  /** Runs to the first instruction boundary at or after a time in ticks, or to a mark `until`. */
  runUntil(time: number, until: readonly Mark[] = []): Stop {
    return this.runTo(Math.ceil(time / this.ticksPerCycle), until) ?? { reason: "time" };
  }

  /**
   * Runs on towards `time` for as long as it changes nothing but the processor's own registers: no
   * memory, no cache, no device, no mark; and ends before any device acts. Until the time that it
   * then has reached it does nothing that another machine could notice, and from there `turnBack`
   * may bring it back, as long as nothing else has been done with it.
   */
  runAhead(time: number): void {
    const { compiler, state: { looking, cycles, pc, writeKeys } } = this;
    if (!compiler || this.observers.length > 0 || this.halted !== undefined) return;
    this.serve();
    const event = Math.ceil(this.bus.nextEvent / this.ticksPerCycle);
    const end = Math.min(Math.ceil(time / this.ticksPerCycle), event - LONG_INSTRUCTION);
    if (cycles[0] >= end || this.marks.near(pc[0])) return;
    this.before.set(this.registers);
    this.ahead = { at: this.core.at };
    looking[0] = 1;
    writeKeys.fill(NO_KEY);
    while (cycles[0] < end && !this.marks.near(pc[0]) && !compiler.run(end));
    looking[0] = 0;
    if (cycles[0] >= event) this.back();
  }

  /** Takes back what it ran ahead, and goes on from there to an earlier time than it reached. */
  turnBack(time: number): void {
    if (!this.ahead || this.time <= time) return;
    this.back();
    this.runUntil(time);
  }

  /** To the state before it ran ahead. */
  private back(): void {
    const { ahead, core } = this;
    this.ahead = undefined;
    this.registers.set(this.before);
    core.restored();
    core.resume(ahead!.at);
  }

  /**
   * The whole machine, for restore(). Marks, observers and the record of stale hits belong to
   * the watcher, not to the machine.
   */
  save(): Snapshot {
    this.core.path.invalidateAll();
    return { ...saveState(this.state), bus: this.bus.save(), halted: this.halted };
  }

  /** Puts a saved machine back; it must be of the same board and settings. */
  restore(snapshot: Snapshot): void {
    restoreState(this.state, snapshot);
    this.bus.restore(snapshot.bus);
    this.halted = snapshot.halted;
    this.marks.recordNoted();
    this.state.hitInstructions[0] = -1;
    this.ahead = undefined;
    this.core.restored();
    this.compiler?.restored();
  }

  /** Runs to a cycle, a halt or a mark; undefined when the cycle comes first. */
  private runTo(limit: number, until: readonly Mark[]): Stop | undefined {
    for (const { at } of this.marks.see(until)) this.compiler?.forget(at);
    try {
      return this.runUnrecorded(limit, until);
    } finally {
      this.marks.recordNoted();
    }
  }

  /** The same, but for hits that have been noted. */
  private runUnrecorded(limit: number, until: readonly Mark[]): Stop | undefined {
    this.paused = false;
    this.ahead = undefined;
    while (this.halted === undefined) {
      this.serve();
      if (this.paused) return { reason: "paused" };
      if (this.core.cycles >= limit) return undefined;
      this.nextCheckCycle = Math.min(limit, Math.ceil(this.bus.nextEvent / this.ticksPerCycle));
      const mark = this.observers.length > 0
        ? this.stepsObserved(until)
        : this.compiler
        ? this.stepsCompiled(this.compiler, until)
        : this.steps(until);
      if (mark) return { reason: "mark", mark };
    }
    return { reason: "halt", exit: this.halted };
  }

  /**
   * The hot loop, until `nextCheckCycle` (which a device access or a halt sets to 0), or one of
   * `until` is reached.
   */
  private steps(until: readonly Mark[]): Mark | undefined {
    const { core: cpu, state: { cycles }, marks } = this;
    while (cycles[0] < this.nextCheckCycle) {
      if (marks.near(cpu.pc)) {
        const mark = this.reached(until);
        // Whoever was told of the mark may have begun to observe: this instruction is the first
        // to be seen.
        if (mark || cycles[0] >= this.nextCheckCycle) return mark;
      }
      cpu.step();
    }
    return undefined;
  }

  /** The same by compiled code and the loop that goes with it, as far as they know how. */
  private stepsCompiled(compiler: Compiler, until: readonly Mark[]): Mark | undefined {
    const { core: cpu, state: { cycles, pc }, marks } = this;
    while (cycles[0] < this.nextCheckCycle) {
      if (marks.near(pc[0])) {
        const mark = this.reached(until);
        if (mark || cycles[0] >= this.nextCheckCycle) return mark;
      }
      if (compiler.run(this.nextCheckCycle)) cpu.step();
    }
    return undefined;
  }

  /** The same under the eyes of observers. */
  private stepsObserved(until: readonly Mark[]): Mark | undefined {
    const { core: cpu, state: { cycles, cop0 }, marks } = this;
    const step = { pc: 0, asid: 0, user: false, before: 0, after: 0 };
    while (cycles[0] < this.nextCheckCycle) {
      if (marks.near(cpu.pc)) {
        const mark = this.reached(until);
        if (mark) return mark;
      }
      step.asid = (cop0[Reg.EntryHi] & EntryHi.ASID) >>> EntryHi.ASIDshift;
      step.user = (cop0[Reg.Status] & Status.KUc) !== 0;
      step.before = cycles[0];
      cpu.step();
      step.pc = cpu.at >>> 0;
      step.after = cycles[0];
      for (const observer of this.observers) observer(step);
    }
    return undefined;
  }

  /**
   * Records the marks at the next instruction, unless an interrupt comes first; returns one of
   * `until` if it is among them.
   */
  private reached(until: readonly Mark[]): Mark | undefined {
    const { core: { instructions, pc, interrupting }, state: { hitInstructions, hitPc } } = this;
    const known = hitInstructions[0] === instructions && hitPc[0] === pc;
    if (interrupting || known || !this.fetchable(pc)) return undefined;
    hitInstructions[0] = instructions;
    hitPc[0] = pc;
    return this.marks.hit(pc, until);
  }

  /**
   * False where the TLB must be filled before the instruction can be fetched: it is reached
   * again, and counts then.
   */
  private fetchable(pc: number): boolean {
    if (this.core.path.codeAt(pc) >= 0) return true;
    const { cop0 } = this.state;
    const user = (cop0[Reg.Status] & Status.KUc) !== 0;
    return "physical" in
      translate(this.state, pc, { write: false, user, asid: cop0[Reg.EntryHi] & EntryHi.ASID });
  }

  /** Brings the devices to the present and their interrupts to the processor. */
  private serve(): void {
    if (this.state.cycles.length === 0) {
      throw new Error("this machine is over, and its memory gone");
    }
    this.bus.advance(this.time);
    this.core.setInterruptLines(this.bus.interrupts);
  }

  /** Memory as a device reads it. */
  private readMemory(physical: number, bytes: number): Uint8Array {
    return this.state.ramBytes.slice(physical, physical + bytes);
  }

  /** Notes that pages of RAM have been written. */
  private written(physical: number, bytes: number): void {
    const { written } = this.state;
    for (let page = physical >>> 12; page * PAGE < physical + bytes; page++) written[page] = 1;
  }

  /** Memory as a device writes it: the caches are not told. */
  private writeMemory(physical: number, bytes: Uint8Array): void {
    this.state.ramBytes.set(bytes, physical);
    this.changed(physical, bytes.length);
  }

  /** Memory has changed behind the caches. */
  private changed(physical: number, bytes: number): void {
    this.written(physical, bytes);
    this.core.path.changed(physical, bytes);
  }
}

/** What a machine may be given. */
export interface MachineOptions {
  /** Settings that differ from the board's own. */
  readonly settings?: Readonly<Record<string, number>>;
  /** What executes its instructions; results do not depend on it. */
  readonly engine?: Engine;
  /** Where its memory comes from, and is taken back when the machine is over. */
  readonly memories?: Memories;
}

/** Builds a machine of `board`, with settings overridden by name. */
export function createMachine(board: BoardName, options: MachineOptions = {}): Machine {
  return new Machine(board, resolveSettings(board, options.settings), options);
}
