/**
 * Marks: virtual addresses whose execution is counted and timed at no cost to the guest. A mark may ask for an address space or for
 * the value of a word of guest memory, and can be added while the machine runs. A hit is recorded before the instruction executes.
 */
import type { StallCause, State } from "../cpu/state.ts";
import { EntryHi, Reg } from "../isa/system.ts";

/** The machine's counters at a hit: cycles = instructions + the sum of stalls. */
export interface Sample {
  readonly cycles: number;
  readonly instructions: number;
  readonly stalls: Readonly<Record<StallCause, number>>;
}

/** Where and when a mark is hit. */
export interface MarkOptions {
  /** Virtual address of an instruction. */
  readonly at: number;
  /** Further condition: the current address space, or a word of physical memory. */
  readonly where?: { readonly asid: number } | { readonly word: number; readonly equals: number };
  /** False keeps `count`, `first` and `last` only, for marks in long loops. */
  readonly each?: boolean;
  /** Called at each hit. */
  readonly onHit?: (mark: Mark) => void;
}

/** One mark and what it has recorded. */
export interface Mark {
  /** Virtual address, unsigned. */
  readonly at: number;
  /** Hits so far. */
  readonly count: number;
  readonly first?: Sample;
  readonly last?: Sample;
  /** Every hit in order, unless `each` was false. */
  readonly hits: readonly Sample[];
  /** The cycle of every hit. */
  readonly cycles: readonly number[];
  /** Ends the recording. */
  remove(): void;
}

/** The processor's counters, as the marks read them. */
export interface Counters {
  readonly pc: number;
  readonly cycles: number;
  readonly instructions: number;
}

/** The marks of one machine. */
export interface Marks {
  /** Non-zero where some mark shares the low bits of an instruction's word address: the run loop's cheap test. */
  readonly filter: Uint8Array;
  add(options: MarkOptions): Mark;
  /** Records hits at the next instruction; true if `sought` is among the marks hit. */
  hit(counters: Counters, sought?: Mark): boolean;
}

/** Which bits of a word address index the filter. */
export const FILTER_MASK = 0xffff;

/** A mark as it is written. */
class Recorder implements Mark {
  count = 0;
  first?: Sample;
  last?: Sample;
  readonly hits: Sample[] = [];

  constructor(readonly at: number, readonly options: MarkOptions, readonly remove: () => void) {}

  get cycles(): number[] {
    return this.hits.map(({ cycles }) => cycles);
  }
}

/** Makes the empty set of marks of a machine. */
export function createMarks(state: State): Marks {
  const filter = new Uint8Array(FILTER_MASK + 1);
  const byAddress = new Map<number, Recorder[]>();
  const slot = (address: number) => (address >>> 2) & FILTER_MASK;

  const holds = ({ where }: MarkOptions) => {
    if (where === undefined) return true;
    if ("asid" in where) return (state.cop0[Reg.EntryHi] & EntryHi.ASID) >>> EntryHi.ASIDshift === where.asid;
    return state.ram[where.word >>> 2] === (where.equals | 0);
  };

  const remove = (mark: Recorder) => {
    byAddress.set(mark.at, byAddress.get(mark.at)!.filter((other) => other !== mark));
    const used = [...byAddress].some(([at, marks]) => slot(at) === slot(mark.at) && marks.length > 0);
    filter[slot(mark.at)] = used ? 1 : 0;
  };

  const sample = ({ cycles, instructions }: Counters): Sample => {
    const [icache, dcache, uncached, writebuffer, interlock, refresh, exception] = state.stalls;
    return {
      cycles,
      instructions,
      stalls: { icache, dcache, uncached, writebuffer, interlock, refresh, exception },
    };
  };

  return {
    filter,
    add(options) {
      const at = options.at >>> 0;
      const mark: Recorder = new Recorder(at, options, () => remove(mark));
      byAddress.set(at, [...byAddress.get(at) ?? [], mark]);
      filter[slot(at)] = 1;
      return mark;
    },
    hit(counters, sought) {
      let found = false;
      for (const mark of byAddress.get(counters.pc >>> 0) ?? []) {
        const { options } = mark;
        if (!holds(options)) continue;
        found ||= mark === sought;
        mark.count++;
        mark.last = sample(counters);
        mark.first ??= mark.last;
        if (options.each !== false) mark.hits.push(mark.last);
        options.onHit?.(mark);
      }
      return found;
    },
  };
}
