/**
 * Marks: virtual addresses whose execution is counted and timed at no cost to the guest. A mark
 * may ask for an address space or for the value of a word of guest memory, and can be added while
 * the machine runs. A hit is recorded before the instruction executes, once it can be fetched: a
 * miss in the TLB on the way to it is not a hit.
 */
import { type Cost, costSoFar } from "../cpu/cost.ts";
import { ARRIVALS, stallCauses, type State } from "../cpu/state.ts";
import { EntryHi, Reg } from "../isa/system.ts";

/** Where and when a mark is hit. */
export interface MarkOptions {
  /** Virtual address of an instruction. */
  readonly at: number;
  /** Further condition: the current address space, or a word of physical memory. */
  readonly where?: { readonly asid: number } | { readonly word: number; readonly equals: number };
  /** False keeps `count`, `first` and `last` only, for marks in long loops. */
  readonly each?: boolean;
  /**
   * False where nobody asks for the counters of a hit afterwards: `first` is absent and `last` is
   * of the present, which is right in `onHit` alone. For marks in long loops.
   */
  readonly counters?: boolean;
  /** Called at each hit. */
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
  count = 0;
  first?: Cost;
  readonly hits: Cost[] = [];
  private readonly cyclesThen = new Float64Array(1);
  private readonly stallsThen = new Float64Array(stallCauses.length);

  constructor(
    private readonly state: State,
    readonly at: number,
    readonly options: MarkOptions,
    readonly remove: () => void,
  ) {}

  get cycles(): number[] {
    return this.hits.map(({ cycles }) => cycles);
  }

  get last(): Cost | undefined {
    if (this.options.counters === false) return costSoFar(this.state);
    return this.count === 0
      ? undefined
      : costSoFar({ cycles: this.cyclesThen, stalls: this.stallsThen });
  }

  get lastCycle(): number {
    return this.cyclesThen[0];
  }

  /** Records a hit at the present. */
  record(): void {
    const { state: { cycles, stalls }, options } = this;
    this.count++;
    this.cyclesThen[0] = cycles[0];
    if (options.counters !== false) {
      this.stallsThen.set(stalls);
      this.first ??= this.last;
    }
    if (options.each !== false) this.hits.push(this.last!);
    options.onHit?.(this);
  }
}

/** The marks of one machine. */
export class Marks {
  /** Non-zero where some mark shares the low bits of an instruction's word address. */
  private readonly filter: Uint8Array;
  private readonly byAddress = new Map<number, Recorder[]>();

  constructor(private readonly state: State) {
    this.filter = state.marked;
  }

  /** The run loop's cheap test: whether a mark may stand at `pc`. */
  near(pc: number): boolean {
    return this.filter[(pc >>> 2) & ARRIVALS] !== 0;
  }

  /** Whether a mark stands at `address`. */
  at(address: number): boolean {
    return this.near(address) && (this.byAddress.get(address >>> 0)?.length ?? 0) > 0;
  }

  /** Adds a mark. */
  add(options: MarkOptions): Mark {
    const at = options.at >>> 0;
    const mark: Recorder = new Recorder(this.state, at, options, () => this.remove(mark));
    this.byAddress.set(at, [...this.byAddress.get(at) ?? [], mark]);
    this.filter[(at >>> 2) & ARRIVALS] = 1;
    return mark;
  }

  /** Records hits at the next instruction; returns the first of `sought` among the marks hit. */
  hit(pc: number, sought: readonly Mark[]): Mark | undefined {
    let found: Mark | undefined;
    for (const mark of this.byAddress.get(pc >>> 0) ?? []) {
      if (!this.holds(mark.options)) continue;
      if (sought.includes(mark)) found ??= mark;
      mark.record();
    }
    return found;
  }

  private holds({ where }: MarkOptions): boolean {
    const { cop0, ram } = this.state;
    if (where === undefined) return true;
    if ("asid" in where) {
      return (cop0[Reg.EntryHi] & EntryHi.ASID) >>> EntryHi.ASIDshift === where.asid;
    }
    return ram[where.word >>> 2] === (where.equals | 0);
  }

  private remove(mark: Recorder): void {
    const slot = (mark.at >>> 2) & ARRIVALS;
    this.byAddress.set(mark.at, this.byAddress.get(mark.at)!.filter((other) => other !== mark));
    const used = [...this.byAddress].some(([at, marks]) =>
      ((at >>> 2) & ARRIVALS) === slot && marks.length > 0
    );
    this.filter[slot] = used ? 1 : 0;
  }
}
