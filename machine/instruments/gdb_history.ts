/**
 * The past of a machine under a debugger: snapshots on the way, between which it is executed again.
 * It is deterministic, so a place in the past is a cycle. What it printed is not printed twice, and
 * what it read is read again as it was. A change by the debugger begins a new future and does not
 * touch the past.
 */
import type { Mark, MarkOptions } from "./marks.ts";
import { type MemoryAccess, nextAccess } from "./gdb_access.ts";
import type { Observable } from "./trace.ts";

/** A saved machine, as far as it is looked into. */
export interface Saved {
  /** Pages of RAM by number. */
  readonly pages: ReadonlyMap<number, Uint8Array>;
}

/** What the debugger needs of a machine. */
export interface Debuggable extends Observable {
  /** Cycles since reset. */
  readonly cycles: number;
  /** The processor. */
  readonly cpu: {
    /** The next instruction. */
    readonly pc: number;
    /** As mfc0 reads. */
    readCop0(register: number): number;
    /** As mtc0 writes. */
    writeCop0(register: number, value: number): void;
  };
  /** Status of the halt. */
  readonly exit: number | undefined;
  /** Runs for so many cycles, or to a mark. */
  run(
    options: { readonly maxCycles: number; readonly until?: readonly Mark[] },
  ): { reason: string; mark?: Mark };
  /** Ends the run behind the present step. */
  pause(): void;
  /** Adds a mark. */
  mark(options: MarkOptions): Mark;
  /** Writes RAM and what caches hold of it. */
  poke(physical: number, bytes: Uint8Array): void;
  /** The whole machine. */
  save(): Saved;
  /** Puts it back. */
  restore(saved: Saved): void;
  /** Who hears its output. */
  onOutput(hear: (byte: number) => void): void;
  /** Where its input comes from. */
  onInput(next: () => number | undefined): void;
}

/** A place that can be returned to; equal pages of memory are kept once. */
interface Point {
  readonly cycles: number;
  readonly saved: Saved;
  readonly printed: number;
  readonly read: number;
}

const MOST_POINTS = 128, FIRST_INTERVAL = 1_000_000;
/** Cycles before a place within which single steps back are found by watching each instruction. */
const NEAR = 4096;

/** A step of the past. */
export interface PastStep {
  /** Cycle before it. */
  readonly before: number;
  /** Its access to memory. */
  readonly access: MemoryAccess | undefined;
}

/** The history of one machine, from now on. */
export class History {
  private points: Point[] = [];
  private interval = FIRST_INTERVAL;
  private printed = 0;
  private mostPrinted = 0;
  private read = 0;
  private readonly input: (number | undefined)[] = [];

  /** Begins at the present. */
  constructor(private readonly machine: Debuggable) {
    this.keep();
  }

  /** Cycle at which history begins. */
  get start(): number {
    return this.points[0].cycles;
  }

  /** Hears each byte once. */
  onOutput(hear: (byte: number) => void): void {
    this.machine.onOutput((byte) => {
      if (++this.printed <= this.mostPrinted) return;
      this.mostPrinted = this.printed;
      hear(byte);
    });
  }

  /** Asks for each byte once. */
  onInput(next: () => number | undefined): void {
    this.machine.onInput(() => {
      if (this.read === this.input.length) this.input.push(next());
      return this.input[this.read++];
    });
  }

  /** Takes a snapshot when the last one is long ago. */
  passed(): void {
    const last = this.points.findLast(({ cycles }) => cycles <= this.machine.cycles);
    if (this.machine.cycles - last!.cycles >= this.interval) this.keep();
  }

  /** The debugger has changed the machine: what was executed after this cycle is void. */
  changed(): void {
    const { cycles } = this.machine;
    this.points = this.points.filter((point) => point.cycles < cycles);
    this.mostPrinted = this.printed;
    this.input.length = this.read;
    this.keep();
  }

  /** Cycle of the last snapshot before a place, if history goes back so far. */
  before(cycles: number): number | undefined {
    return this.points.findLast((point) => point.cycles < cycles)?.cycles;
  }

  /** Puts the machine at a cycle of its past, or of its future as far as it was executed. */
  goTo(cycles: number): void {
    const { machine } = this;
    const point = this.points.findLast((point) => point.cycles <= cycles)!;
    machine.restore(point.saved);
    this.printed = point.printed;
    this.read = point.read;
    if (cycles > point.cycles) machine.run({ maxCycles: cycles - point.cycles });
  }

  /** The step that led to a place; the machine is at that place again afterwards. */
  lastStep(end: number): PastStep | undefined {
    let from = this.before(end);
    if (from === undefined) return undefined;
    if (end - from > NEAR) {
      this.goTo(end - NEAR);
      this.keep();
      from = this.machine.cycles;
    }
    let last: PastStep | undefined;
    this.replay(from, end, (step) => last = step);
    return last;
  }

  /** Executes a stretch of the past again, telling of each step. */
  replay(from: number, end: number, tell: (step: PastStep, after: number) => void): void {
    const { machine } = this;
    this.goTo(from);
    let access = nextAccess(machine.state);
    const stop = machine.observe(({ before, after }) => {
      tell({ before, access }, after);
      access = nextAccess(machine.state);
    });
    machine.run({ maxCycles: end - machine.cycles });
    stop();
  }

  /** Takes a snapshot of the present. */
  private keep(): void {
    const saved = this.machine.save();
    const { cycles } = this.machine;
    const older = this.points.findLast((point) => point.cycles <= cycles);
    if (older?.cycles === cycles) return;
    const pages = new Map([...saved.pages].map(([number, page]) => {
      const before = older?.saved.pages.get(number);
      return [number, before && equal(page, before) ? before : page];
    }));
    const point = {
      cycles,
      saved: { ...saved, pages },
      printed: this.printed,
      read: this.read,
    };
    this.points = [...this.points, point].sort((a, b) => a.cycles - b.cycles);
    if (this.points.length <= MOST_POINTS) return;
    this.points = this.points.filter((_, i) => i % 2 === 0);
    this.interval *= 2;
  }
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  const words = (bytes: Uint8Array) =>
    new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  const left = words(a), right = words(b);
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  return true;
}
