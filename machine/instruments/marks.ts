/**
 * Marks: virtual addresses whose execution is counted and timed at no cost to the guest. A mark
 * may ask for an address space or for the value of a word of guest memory, and can be added while
 * the machine runs. A hit is recorded before the instruction executes, once it can be fetched: a
 * miss in the TLB on the way to it is not a hit.
 * Where nobody waits for a hit, compiled code notes it and goes on (cpu/hit_log.ts). What was noted
 * is recorded, in order, before a hit that somebody waits for, before marks change, and at the end
 * of a run: whoever looks then finds everything recorded.
 */
import { type Cost, costThen } from "../cpu/cost.ts";
import { FOLLOWS, type Hit, HitLog, NOTED, NOWHERE, SEEN } from "../cpu/hit_log.ts";
import { ARRIVALS, stallCauses, type State } from "../cpu/state.ts";
import { EntryHi } from "../isa/system.ts";

export type { Hit } from "../cpu/hit_log.ts";

/** Where and when a mark is hit. */
export interface MarkOptions {
  /** Virtual address of an instruction. */
  readonly at: number;
  /** Further condition: the current address space, or a word of physical memory. */
  readonly where?: { readonly asid: number } | { readonly word: number; readonly equals: number };
  /** False keeps `count`, `first` and `last` only, for marks in long loops. */
  readonly each?: boolean;
  /** False keeps neither `first` nor `last`: for marks in long loops. */
  readonly counters?: boolean;
  /** A general register of which `onNoted` is told. */
  readonly register?: number;
  /**
   * Told of each hit, in the order of all that are noted, but perhaps later: of the machine it may
   * ask nothing but what is in the hit.
   */
  readonly onNoted?: (hit: Hit) => void;
  /**
   * True where it is enough to know that the instruction was reached: what a hit right behind one
   * of the instruction before tells may be that one's.
   */
  readonly follows?: boolean;
  /** Called at each hit, with the machine there: compiled code is left for it. */
  readonly onHit?: (mark: Mark) => void;
}

/** One mark and what it has recorded. */
export interface Mark {
  /** Virtual address, unsigned. */
  readonly at: number;
  /** Hits so far. */
  readonly count: number;
  /** The machine's counters at the first hit. */
  readonly first?: Cost;
  /** The same at the latest hit. */
  readonly last?: Cost;
  /** The cycle of the latest hit; 0 before there is one. */
  readonly lastCycle: number;
  /** The same at every hit in order, unless `each` was false. */
  readonly hits: readonly Cost[];
  /** The cycle of every hit. */
  readonly cycles: readonly number[];
  /** Ends the recording. */
  remove(): void;
}

/** A mark as it is written. Counters are copied at a hit, and made a `Cost` when asked for one. */
class Recorder implements Mark {
  /** The address, signed, as the program counter is. */
  readonly pc: number;
  count = 0;
  lastCycle = 0;
  first?: Cost;
  readonly hits: Cost[] = [];
  /** The run loop stops here, or has done so. */
  stops = false;
  private readonly stallsThen = new Float64Array(stallCauses.length);
  // What is asked for at each hit, copied: objects of options have all shapes, which is slow.
  private readonly each: boolean;
  private readonly counters: boolean;
  private readonly onNoted?: (hit: Hit) => void;
  private readonly asid?: number;
  /** The word of memory that its condition asks for. */
  readonly word?: number;
  private readonly equals: number;

  constructor(
    readonly at: number,
    readonly options: MarkOptions,
    readonly remove: () => void,
  ) {
    const { where, each = true, counters = true, onNoted } = options;
    this.pc = at | 0;
    this.each = each;
    this.counters = counters;
    this.onNoted = onNoted;
    this.asid = where && "asid" in where ? where.asid : undefined;
    this.word = where && "word" in where ? where.word : undefined;
    this.equals = where && "word" in where ? where.equals | 0 : 0;
  }

  get cycles(): number[] {
    return this.hits.map(({ cycles }) => cycles);
  }

  get last(): Cost | undefined {
    return this.count === 0 || !this.counters
      ? undefined
      : costThen(this.lastCycle, this.stallsThen);
  }

  /** Whether the hit is one of this mark. */
  isHitBy(hit: HitLog): boolean {
    if (this.word !== undefined) return hit.word === this.equals;
    return this.asid === undefined ||
      (hit.entryHi & EntryHi.ASID) >>> EntryHi.ASIDshift === this.asid;
  }

  record(hit: HitLog): void {
    this.count++;
    this.lastCycle = hit.cycles;
    if (this.counters) {
      hit.copyStalls(this.stallsThen);
      this.first ??= hit.cost;
    }
    if (this.each) this.hits.push(hit.cost);
    this.onNoted?.(hit);
  }
}

const slotOf = (address: number) => (address >>> 2) & ARRIVALS;

/** The marks of one machine. */
export class Marks {
  /** By the low bits of the instruction's word address, as in `State.marked`. */
  private readonly bySlot = new Map<number, readonly Recorder[]>();
  private readonly log: HitLog;
  /** The word of memory that is noted with each hit. */
  private word?: number;

  constructor(private readonly state: State) {
    this.log = new HitLog(state);
    state.hitInstructions[0] = -1;
  }

  /** The run loop's cheap test: whether a mark may stand at `pc`. */
  near(pc: number): boolean {
    return this.state.marked[slotOf(pc)] !== NOWHERE;
  }

  /** Whether a mark stands at `address` at which the run loop must see the machine. */
  seenAt(address: number): boolean {
    return this.state.marked[slotOf(address)] === SEEN && this.standingAt(address).length > 0;
  }

  /** The register that is noted at `address`; undefined where no hit is. */
  notedAt(address: number): number | undefined {
    const noted = this.state.marked[slotOf(address)];
    if (noted < NOTED || this.standingAt(address).length === 0) return undefined;
    return (noted & ~FOLLOWS) >> 2;
  }

  /** Adds a mark. */
  add(options: MarkOptions): Mark {
    this.recordNoted();
    const mark: Recorder = new Recorder(options.at >>> 0, options, () => {
      this.recordNoted();
      this.change(mark.at, (marks) => marks.filter((other) => other !== mark));
    });
    this.word ??= mark.word;
    this.state.hitWord[0] = this.word ?? 0;
    this.change(mark.at, (marks) => [...marks, mark]);
    return mark;
  }

  /** From now on the run loop must see the machine at these marks; those that it did not see. */
  see(marks: readonly Mark[]): readonly Mark[] {
    const unseen = (marks as readonly Recorder[]).filter(({ stops }) => !stops);
    for (const mark of unseen) {
      mark.stops = true;
      this.change(mark.at, (marks) => marks);
    }
    return unseen;
  }

  /** Records what has been noted. */
  recordNoted(): void {
    const { log, state: { hitCount } } = this;
    const count = hitCount[0];
    hitCount[0] = 0;
    for (let i = 0; i < count; i++) {
      log.show(i);
      this.record(log.pc);
      if (log.followed) this.record((log.pc + 4) | 0);
    }
  }

  /** Records the hit in the log as one at an address. */
  private record(pc: number): void {
    for (const mark of this.bySlot.get(slotOf(pc)) ?? []) {
      if (mark.pc === pc && mark.isHitBy(this.log)) mark.record(this.log);
    }
  }

  /** Records hits at the next instruction; returns the first of `sought` among the marks hit. */
  hit(pc: number, sought: readonly Mark[]): Mark | undefined {
    this.recordNoted();
    let found: Mark | undefined;
    for (const mark of this.standingAt(pc)) {
      this.log.showPresent({ register: mark.options.register, word: mark.word });
      if (!mark.isHitBy(this.log)) continue;
      if (sought.includes(mark)) found ??= mark;
      mark.record(this.log);
      mark.options.onHit?.(mark);
    }
    return found;
  }

  private standingAt(address: number): readonly Recorder[] {
    return (this.bySlot.get(slotOf(address)) ?? []).filter(({ pc }) => pc === (address | 0));
  }

  /** Changes the marks of an address's slot. */
  private change(address: number, to: (marks: readonly Recorder[]) => readonly Recorder[]): void {
    const slot = slotOf(address);
    const marks = to(this.bySlot.get(slot) ?? []);
    this.bySlot.set(slot, marks);
    const registers = new Set(marks.flatMap(({ options: { register = [] } }) => register));
    const noted = registers.size < 2 &&
      marks.every(({ stops, options, word = this.word }) =>
        !stops && options.onHit === undefined && word === this.word
      );
    const [register = 0] = registers;
    const follows = marks.every(({ options: { follows } }) => follows) ? FOLLOWS : 0;
    this.state.marked[slot] = marks.length === 0
      ? NOWHERE
      : noted
      ? NOTED | register << 2 | follows
      : SEEN;
  }
}
