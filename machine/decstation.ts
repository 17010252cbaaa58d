/**
 * The backplane: processor, memory and devices of a board made into one machine, a value that can be loaded, run, watched, saved and
 * restored. No wall clock, no module-level state: two machines in one process do not meet, and the same input takes the same cycles.
 * Time is counted in ticks of 312.5 ps, so that two machines can take turns by `runUntil`.
 */
import { type Bus, type BusState, createBus } from "./board/bus.ts";
import { DeviceError } from "./board/device.ts";
import { type BoardName, boards } from "./boards.ts";
import { Cpu, type CpuSnapshot } from "./cpu/cpu.ts";
import type { Devices, StaleHit } from "./cpu/memory_path.ts";
import { createState, type StallCause, stallCauses, type State } from "./cpu/state.ts";
import { createMarks, type Mark, type MarkOptions, type Marks } from "./instruments/marks.ts";
import { resolveSettings, type Settings, ticksPerCycle } from "./settings.ts";

/** Why a run ended. */
export type StopReason = "halt" | "max-cycles" | "mark" | "time";

/** How a run ended; `exit` is the status of a halt. */
export interface Stop {
  readonly reason: StopReason;
  readonly exit?: number;
}

/** Limits of a run. */
export interface RunOptions {
  /** Cycles to run at most, from now on. */
  readonly maxCycles?: number;
  /** Ends the run when this mark is next hit. */
  readonly until?: Mark;
}

/** What an observer is told after every instruction or interrupt entry. */
export interface Step {
  /** Virtual address of the instruction; of the instruction given way to, for an interrupt entry. */
  readonly pc: number;
  /** Physical word executed is at `pc` as the processor saw it; 0 after a fetch fault. */
  readonly asid: number;
  readonly user: boolean;
  /** Cycle count before and after. */
  readonly before: number;
  readonly after: number;
}

/** Sees every step of a machine. */
export type Observer = (step: Step) => void;

/** A whole machine at one moment. */
export interface Snapshot {
  readonly memory: Uint8Array;
  readonly cpu: CpuSnapshot;
  readonly bus: BusState;
  readonly halted: number | undefined;
}

/** A guest that cannot go on; `machine` is left as it was. */
export class GuestDied extends Error {
  override name = "GuestDied";
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

  constructor(board: BoardName, settings: Settings) {
    this.board = board;
    this.settings = settings;
    this.ticksPerCycle = ticksPerCycle(settings);
    this.state = createState(settings["memory.mb"] << 20);
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
    this.marks = createMarks(this.state);
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
    this.cpu.writeCop0(12, 0);
    for (const [register, value] of Object.entries(registers)) this.state.r[Number(register)] = value;
    this.cpu.jump(entry);
  }

  /** Adds a mark; it records from now on. */
  mark(options: MarkOptions): Mark {
    return this.marks.add(options);
  }

  /** Adds an observer; the machine then runs slower. Returns a function that removes it. */
  observe(observer: Observer): () => void {
    this.observers.push(observer);
    return () => void this.observers.splice(this.observers.indexOf(observer), 1);
  }

  /** Runs until the guest halts, a limit is reached or the mark `until` is hit. */
  run({ maxCycles = Infinity, until }: RunOptions = {}): Stop {
    const hits = until?.count;
    const stop = this.runTo(this.cpu.cycles + maxCycles, () => until !== undefined && until.count !== hits);
    return stop ?? { reason: "max-cycles" };
  }

  /** Runs to the first instruction boundary at or after a time in ticks. */
  runUntil(time: number): Stop {
    return this.runTo(Math.ceil(time / this.ticksPerCycle), () => false) ?? { reason: "time" };
  }

  /** The whole machine, for restore(). Marks and observers belong to the watcher, not to the machine. */
  save(): Snapshot {
    return {
      memory: new Uint8Array(this.state.memory.buffer).slice(),
      cpu: this.cpu.save(),
      bus: this.bus.save(),
      halted: this.halted,
    };
  }

  /** Puts a saved machine back; it must be of the same board and settings. */
  restore({ memory, cpu, bus, halted }: Snapshot): void {
    new Uint8Array(this.state.memory.buffer).set(memory);
    this.cpu.restore(cpu);
    this.bus.restore(bus);
    this.halted = halted;
    this.cpu.setInterruptLines(this.bus.interrupts);
  }

  private runTo(limit: number, done: () => boolean): Stop | undefined {
    while (this.halted === undefined) {
      this.serve();
      if (this.cpu.cycles >= limit) return undefined;
      this.lookUp = Math.min(limit, Math.ceil(this.bus.nextEvent / this.ticksPerCycle));
      if (this.observers.length > 0) this.stepsObserved(done);
      else this.steps();
      if (done()) return { reason: "mark" };
    }
    return { reason: "halt", exit: this.halted };
  }

  /** The hot loop. A device access, a halt or a hit of a mark ends it early by lowering `lookUp`. */
  private steps(): void {
    const { cpu, marks } = this;
    const { pages } = marks;
    while (cpu.cycles < this.lookUp) {
      if (pages[(cpu.pc >>> 2) & 0xffff] !== 0 && marks.hit(cpu)) this.lookUp = 0;
      cpu.step();
    }
  }

  private stepsObserved(done: () => boolean): void {
    const { cpu, marks, state } = this;
    while (cpu.cycles < this.lookUp && !done()) {
      if (marks.pages[(cpu.pc >>> 2) & 0xffff] !== 0) marks.hit(cpu);
      const before = cpu.cycles;
      const asid = (state.cop0[10] >>> 6) & 63;
      const user = (state.cop0[12] & 2) !== 0;
      cpu.step();
      for (const observer of this.observers) observer({ pc: cpu.at, asid, user, before, after: cpu.cycles });
    }
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

  private readMemory(physical: number, bytes: 1 | 2 | 4): number {
    const { ramBytes } = this.state;
    let value = 0;
    for (let i = bytes - 1; i >= 0; i--) value = value * 256 + ramBytes[physical + i];
    return value;
  }

  private writeMemory(physical: number, value: number, bytes: 1 | 2 | 4): void {
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
