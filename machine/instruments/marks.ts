/**
 * Marks: virtual addresses whose execution is counted and timed at no cost to the guest. A mark may ask for an address space or for
 * the value of a word of guest memory, and can be added while the machine runs. A hit is recorded before the instruction executes.
 */
import { type StallCause, stallCauses, type State } from "../cpu/state.ts";

/** The machine's counters at a hit. */
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
  /** Keeps the cycle of every hit in `cycles`; without it only count, first and last are kept. */
  readonly each?: boolean;
  /** Called at each hit. */
  readonly onHit?: (mark: Mark) => void;
}

/** One mark and what it has recorded. */
export interface Mark {
  readonly at: number;
  count: number;
  first?: Sample;
  last?: Sample;
  /** Cycle of each hit, when asked for. */
  readonly cycles: number[];
}

/** The processor's counters, as the marks read them. */
export interface Counters {
  readonly pc: number;
  readonly cycles: number;
  readonly instructions: number;
}

/** The marks of one machine. */
export interface Marks {
  /** Non-zero where some mark shares the low bits of a word address: the run loop's cheap test. */
  readonly pages: Uint8Array;
  add(options: MarkOptions): Mark;
  /** Records hits at the present instruction; true if there was one. */
  hit(counters: Counters): boolean;
}

/** Makes the empty set of marks of a machine. */
export function createMarks(state: State): Marks {
  const pages = new Uint8Array(0x10000);
  const marks: { mark: Mark; options: MarkOptions }[] = [];

  const holds = ({ where }: MarkOptions) => {
    if (where === undefined) return true;
    if ("asid" in where) return ((state.cop0[10] >>> 6) & 63) === where.asid;
    return state.ram[where.word >>> 2] === (where.equals | 0);
  };

  return {
    pages,
    add(options) {
      const mark: Mark = { at: options.at | 0, count: 0, cycles: [] };
      pages[(options.at >>> 2) & 0xffff] = 1;
      marks.push({ mark, options });
      return mark;
    },
    hit(counters) {
      let any = false;
      for (const { mark, options } of marks) {
        if (mark.at !== counters.pc || !holds(options)) continue;
        any = true;
        mark.count++;
        const stalls = Object.fromEntries(stallCauses.map((cause, i) => [cause, state.stalls[i]]));
        mark.last = {
          cycles: counters.cycles,
          instructions: counters.instructions,
          stalls: stalls as Record<StallCause, number>,
        };
        mark.first ??= mark.last;
        if (options.each) mark.cycles.push(counters.cycles);
        options.onHit?.(mark);
      }
      return any;
    },
  };
}
