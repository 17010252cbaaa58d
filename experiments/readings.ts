/**
 * Definitions that the paper leaves open, argued before the experiment concerned first ran. A reading may be argued from the paper's
 * text and from the consistency of its own numbers, never from what we measure. The primary reading comes first; the others are
 * measured beside it or, where that is impossible, stated.
 */

/** One way to understand what a table reports. */
export interface Reading {
  /** Name, as cells quote it. */
  readonly id: string;
  /** What is timed under this reading. */
  readonly definition: string;
  /** Why it is, or is not, the primary one. */
  readonly argument: string;
}

/** The readings of one table, the primary one first. */
export const readings: Readonly<Record<string, readonly Reading[]>> = {
  table01: [
    {
      id: "native-rate",
      definition:
        "MIPS: instructions retired per microsecond by an integer program in C (sorting, hashing, list and table work) on the bare machine, caches warm",
      argument:
        "The paper prints about 11, 15 and 25 without saying how they were found; its last is the clock rate itself. A rate of executed " +
        "instructions is what the word says. The SPEC ratings are cited: the benchmarks are not ours to run.",
    },
    {
      id: "vendor-rating",
      definition: "MIPS: relative to a VAX-11/780, as vendors rated machines",
      argument: "DEC rated the 3100 at about 12 of these, not 15, so the paper's column does not hold them.",
    },
  ],
  table04: [
    {
      id: "loop",
      definition:
        "Elapsed time of a loop around the operation, divided by its iterations: loop instructions and clock interrupts included, caches warm",
      argument:
        "Section 4: each operation is repeated a large number of times and the total is averaged, on a clock of the system; nothing says that " +
        "an empty loop was subtracted. 0.57 us at 12.5 MHz are 7.1 cycles, more than the two jumps and two delay slots of a call alone.",
    },
    {
      id: "call-only",
      definition: "As loop, less the time of an empty loop",
      argument: "Would need a correction that the paper does not mention; the splits by inner marks show it.",
    },
    {
      id: "syscall-pair",
      definition:
        "Aegis' two numbers: the null call on the path that needs no stack, and on the path that switches to a kernel stack and calls C",
      argument:
        "Section 5.2 names the two paths so. Both start and end in the user's loop, through a stub that is called.",
    },
  ],
  table05: [
    {
      id: "dispatch",
      definition:
        "From the start of the faulting instruction to the first instruction of the user's handler, averaged over the loop; the way back is not in it",
      argument:
        "The table is captioned as the time to dispatch an exception, and section 5.3 describes a dispatch of 18 instructions that ends in the " +
        "application's handler in user mode; returning needs no kernel there, and would be the application's own time. The same end points are " +
        "taken on the monolithic system, whose user trampoline belongs to the way out.",
    },
    {
      id: "round-trip",
      definition: "From the start of the faulting instruction until the program goes on behind it",
      argument:
        "What a loop on a clock of coarse resolution gives directly; the splits beside the primary reading show it.",
    },
  ],
  table06: [
    {
      id: "half-of-call-and-reply",
      definition:
        "Elapsed time of a loop of synchronous transfers to another environment and back, divided by twice its iterations; an iteration " +
        "increments a counter and branches, and saves no register",
      argument:
        "Section 5.5 says that the cost is half of a call and its reply, with a counter's increment and a branch in it and no register saved.",
    },
  ],
};

/** The primary reading of a table. */
export function primaryReading(table: string): Reading {
  const list = readings[table];
  if (!list?.length) throw new Error(`no reading is argued for ${table}`);
  return list[0];
}
