/**
 * The backplane: processor, memory and devices of a board made into one machine, a value that can be loaded, run, watched, saved and
 * restored. No wall clock, no module-level state: two machines in one process do not meet, and the same input takes the same cycles.
 * Time is counted in ticks of 312.5 ps, so that two machines can take turns by `runUntil`.
 */
import { type Bus, type BusState, createBus } from "./board/bus.ts";
import { DeviceError } from "./board/device.ts";
import { type BoardName, boards } from "./boards.ts";
import { Cpu } from "./cpu/cpu.ts";
import type { StaleHit } from "./cpu/memory_path.ts";
import type { Devices } from "./cpu/outside.ts";
import { createState, type StallCause, stallCauses, type State } from "./cpu/state.ts";
import { type Mark, type MarkOptions, Marks } from "./instruments/marks.ts";
import { EntryHi, Reg, Status } from "./isa/system.ts";
import { GuestDied } from "./cpu/guest_died.ts";
import { resolveSettings, type Settings, ticksPerCycle } from "./settings.ts";

export { GuestDied } from "./cpu/guest_died.ts";

/** Why a run ended. */
export type StopReason = "halt" | "max-cycles" | "mark" | "time";

/** How a run ended: `exit` is the status of a halt, `mark` the mark that was reached. */
export interface Stop {
  readonly reason: StopReason;
  readonly exit?: number;
  readonly mark?: Mark;
}

/** Limits of a run. */
export interface RunOptions {
  /** Cycles to run at most, from now on. */
  readonly maxCycles?: number;
  /** Ends the run when this mark, or one of these, is next hit. */
  readonly until?: Mark | readonly Mark[];
}

/** What an observer is told after every step: an instruction, completed or given up for an exception, or an interrupt's entry. */
export interface Step {
  /** Virtual address of the instruction, unsigned; for an interrupt's entry, of the one that gave way. */
  readonly pc: number;
  /** Address space before the step. */
  readonly asid: number;
  /** Mode before the step. */
  readonly user: boolean;
  /** Cycle count before and after; the machine's stall counters say how much of the difference is stalls. */
  readonly before: number;
  readonly after: number;
}

/** Sees every step of a machine. */
export type Observer = (step: Step) => void;

/** A whole machine at one moment. */
export interface Snapshot {
  readonly memory: Uint8Array;
  readonly bus: BusState;
  readonly halted: number | undefined;
}

/** One DECstation. */
export class Machine {
  readonly board: BoardName;
  readonly settings: Settings;
  readonly state: State;
  readonly cpu: Cpu;
  readonly bus: Bus;
  /** Ticks of machine time in a cycle. */
  readonly ticksPerCycle: number;
  private readonly marks: Marks;
  private readonly observers: Observer[] = [];
  private halted: number | undefined;
  /** Cycle at which the run loop looks up: the next event or the run's limit. */
  private lookUp = 0;
  /** Cycle and address at which a run ended at a mark: it has been counted and is not met again when the run goes on. */
  private heldAt = -1;
  private heldPc = 0;

  constructor(board: BoardName, settings: Settings) {
    this.board = board;
    this.settings = settings;
    this.ticksPerCycle = ticksPerCycle(settings);
    this.state = createState(settings);
    this.bus = createBus(boards[board], {
      settings,
      machine: {
        cycles: () => this.cpu.cycles,
        instructions: () => this.cpu.instructions,
        halt: (status) => {
          this.halted = status;
        },
        readMemory: (physical, bytes) => this.readMemory(physical, bytes),
        writeMemory: (physical, value, bytes) => this.writeMemory(physical, value, bytes),
        occupyMemory: (cycles) => void this.cpu.writeBuffer.direct(this.cpu.cycles, cycles),
      },
    });
    const devices: Devices = {
      read: (physical, bytes) => this.device(() => this.bus.read(physical, bytes)),
      write: (physical, value, bytes) => this.device(() => this.bus.write(physical, value, bytes)),
      readStall: (physical) => this.bus.readStall(physical),
      writeTime: (physical) => this.bus.writeTime(physical),
    };
    this.cpu = new Cpu({ settings, state: this.state, devices, revision: boards[board].cpu.revision });
    this.marks = new Marks(this.state);
  }

  /** Cycles since reset. */
  get cycles(): number {
    return this.cpu.cycles;
  }

  /** Instructions retired since reset. */
  get instructions(): number {
    return this.cpu.instructions;
  }

  /** Ticks since reset. */
  get time(): number {
    return this.cpu.cycles * this.ticksPerCycle;
  }

  /** Microseconds of `cycles` on this machine. */
  microseconds(cycles: number): number {
    return cycles * this.ticksPerCycle / 3200;
  }

  /** Stall cycles by cause since reset. */
  get stalls(): Record<StallCause, number> {
    return Object.fromEntries(stallCauses.map((cause, i) => [cause, this.state.stalls[i]])) as Record<
      StallCause,
      number
    >;
  }

  /** What the guest printed on the console and the test port. */
  get output(): string {
    return this.bus.output;
  }

  /** Hits on cached words that memory no longer agreed with; none in a correct guest. */
  get staleHits(): readonly StaleHit[] {
    return this.cpu.path.staleHits;
  }

  /** Status of the halt, or undefined while the machine can run. */
  get exit(): number | undefined {
    return this.halted;
  }

  /** Copies bytes into RAM at a physical address, as a loader does: caches do not notice. */
  place(physical: number, bytes: Uint8Array): void {
    if (physical < 0 || physical + bytes.length > this.state.ramBytes.length) {
      const end = (physical + bytes.length).toString(16);
      throw new RangeError(`0x${physical.toString(16)} to 0x${end} lies outside the machine's memory`);
    }
    this.state.ramBytes.set(bytes, physical);
    this.cpu.path.changed(physical, bytes.length);
  }

  /** The word of RAM at a physical address, as memory holds it. */
  readWord(physical: number): number {
    return this.state.ram[physical >>> 2];
  }

  /** Starts execution at `entry` in kernel mode, interrupts off, with the general registers given by number. */
  boot(entry: number, registers: Readonly<Record<number, number>> = {}): void {
    this.cpu.writeCop0(Reg.Status, 0);
    for (const [register, value] of Object.entries(registers)) this.state.r[Number(register)] = value;
    this.cpu.jump(entry);
  }

  /** Adds a mark; it records from now on. */
  mark(options: MarkOptions): Mark {
    return this.marks.add(options);
  }

  /** Adds an observer, at once if the machine is running; it then runs slower. Returns a function that removes it. */
  observe(observer: Observer): () => void {
    this.observers.push(observer);
    this.lookUp = 0;
    return () => {
      this.observers.splice(this.observers.indexOf(observer), 1);
      this.lookUp = 0;
    };
  }

  /** Runs until the guest halts, a limit is reached, or execution reaches a mark `until`, whose instruction is then the next. */
  run({ maxCycles = Infinity, until = [] }: RunOptions = {}): Stop {
    const marks = Array.isArray(until) ? until : [until];
    return this.runTo(this.cpu.cycles + maxCycles, marks) ?? { reason: "max-cycles" };
  }

  /** Runs to the first instruction boundary at or after a time in ticks. */
  runUntil(time: number): Stop {
    return this.runTo(Math.ceil(time / this.ticksPerCycle), []) ?? { reason: "time" };
  }

  /** The whole machine, for restore(). Marks, observers and the record of stale hits belong to the watcher, not to the machine. */
  save(): Snapshot {
    this.cpu.path.forgetAll(); // what is only remembered is no state
    const memory = new Uint8Array(this.state.memory.buffer).slice();
    return { memory, bus: this.bus.save(), halted: this.halted };
  }

  /** Puts a saved machine back; it must be of the same board and settings. */
  restore({ memory, bus, halted }: Snapshot): void {
    const bytes = new Uint8Array(this.state.memory.buffer);
    if (memory.length !== bytes.length) throw new RangeError("a snapshot of a machine with other settings");
    bytes.set(memory);
    this.bus.restore(bus);
    this.halted = halted;
    this.heldAt = -1;
    this.cpu.restored();
  }

  private runTo(limit: number, until: readonly Mark[]): Stop | undefined {
    while (this.halted === undefined) {
      this.serve();
      if (this.cpu.cycles >= limit) return undefined;
      this.lookUp = Math.min(limit, Math.ceil(this.bus.nextEvent / this.ticksPerCycle));
      const mark = this.observers.length > 0 ? this.stepsObserved(until) : this.steps(until);
      if (mark) return { reason: "mark", mark };
    }
    return { reason: "halt", exit: this.halted };
  }

  /** The hot loop, until it is time to look up (a device access or a halt brings that forward), or one of `until` is reached. */
  private steps(until: readonly Mark[]): Mark | undefined {
    const { cpu, state: { cycles }, marks } = this;
    while (cycles[0] < this.lookUp) {
      if (marks.near(cpu.pc)) {
        const mark = this.reached(until);
        // Whoever was told of the mark may have begun to observe: this instruction is the first to be seen.
        if (mark || cycles[0] >= this.lookUp) return mark;
      }
      cpu.step();
    }
    return undefined;
  }

  /** The same under the eyes of observers. */
  private stepsObserved(until: readonly Mark[]): Mark | undefined {
    const { cpu, state: { cycles, cop0 }, marks } = this;
    const step = { pc: 0, asid: 0, user: false, before: 0, after: 0 };
    while (cycles[0] < this.lookUp) {
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

  /** Records the marks at the next instruction, unless an interrupt comes first; returns one of `until` if it is among them. */
  private reached(until: readonly Mark[]): Mark | undefined {
    const { cycles, pc, interrupting } = this.cpu;
    if (interrupting || this.heldAt === cycles && this.heldPc === pc) return undefined;
    this.heldAt = cycles;
    this.heldPc = pc;
    return this.marks.hit(this.cpu, until);
  }

  /** Brings the devices to the present and their interrupts to the processor. */
  private serve(): void {
    this.bus.advance(this.time);
    this.cpu.setInterruptLines(this.bus.interrupts);
  }

  private device<T>(access: () => T): T {
    this.bus.advance(this.time);
    this.lookUp = 0;
    try {
      return access();
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      throw new GuestDied(error.message);
    }
  }

  private readMemory(physical: number, bytes: number): number {
    const { ramBytes } = this.state;
    let value = 0;
    for (let i = bytes - 1; i >= 0; i--) value = value * 256 + ramBytes[physical + i];
    return value;
  }

  private writeMemory(physical: number, value: number, bytes: number): void {
    for (let i = 0; i < bytes; i++) this.state.ramBytes[physical + i] = value >>> (8 * i);
    this.cpu.path.changed(physical, bytes);
  }
}

/** Builds a machine of `board`, with settings overridden by name. */
export function createMachine(
  board: BoardName,
  options: { readonly settings?: Readonly<Record<string, number>> } = {},
): Machine {
  return new Machine(board, resolveSettings(board, options.settings));
}
