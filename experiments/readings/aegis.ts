/** Readings of what the paper measures of machines and of Aegis: its sections 4 and 5. */
import type { Reading } from "../_harness/experiment.ts";

/** By the experiment's id. */
export const readingsOfAegis = {
  table01: [
    {
      id: "native-rate",
      definition:
        "MIPS: instructions retired per microsecond by an integer program in C (sorting, " +
        "hashing, list and table work) on the bare machine, caches warm",
      argument:
        "The paper prints about 11, 15 and 25 without saying how they were found; its last is " +
        "the clock rate itself. A rate of executed instructions is what the word says. The SPEC " +
        "ratings are cited: the benchmarks are not ours to run.",
    },
    {
      id: "vendor-rating",
      definition: "MIPS: relative to a VAX-11/780, as vendors rated machines",
      argument:
        "DEC rated the 3100 at about 12 of these, not 15, so the paper's column does not hold " +
        "them.",
    },
  ],
  table04: [
    {
      id: "loop",
      definition: "Elapsed time of a loop around the operation, divided by its iterations: loop " +
        "instructions and clock interrupts included, caches warm",
      argument: "Section 4: each operation is repeated a large number of times and the total is " +
        "averaged, on a clock of the system; nothing says that an empty loop was subtracted. " +
        "0.57 us at 12.5 MHz are 7.1 cycles, more than the two jumps and two delay slots of a " +
        "call alone.",
    },
    {
      id: "call-only",
      definition: "As loop, less the time of an empty loop",
      argument:
        "Would need a correction that the paper does not mention; the splits by inner marks " +
        "show it.",
    },
    {
      id: "syscall-pair",
      definition:
        "Aegis' two numbers: the null call on the path that needs no stack, and on the path " +
        "that switches to a kernel stack and calls C",
      argument:
        "Section 5.2 names the two paths so. Both start and end in the user's loop, through a " +
        "stub that is called.",
    },
  ],
  table05: [
    {
      id: "dispatch",
      definition:
        "From the start of the faulting instruction to the first instruction of the user's " +
        "handler, averaged over the loop; the way back is not in it",
      argument:
        "The table is captioned as the time to dispatch an exception, and section 5.3 describes " +
        "a dispatch of 18 instructions that ends in the application's handler in user mode; " +
        "returning needs no kernel there, and would be the application's own time. The same end " +
        "points are taken on the monolithic system, whose user trampoline belongs to the way " +
        "out.",
    },
    {
      id: "round-trip",
      definition:
        "From the start of the faulting instruction until the program goes on behind it, " +
        "averaged over the loop; on Aegis with the least handler that returns: it steps over " +
        "the instruction and jumps, on the monolithic system with a handler that does the same " +
        "through its context",
      argument: "Of equal rank with the first, as cells of its own. Section 4 times loops on the " +
        "system's clock, whose resolution no single dispatch reaches, and a loop holds the way " +
        "back; and Table 10 counts the way back in what it calls a trap, an operation of the " +
        "same kind. Against it stand the caption's word, dispatch, and the 18 instructions that " +
        "section 5.3 gives it.",
    },
  ],
  table06: [
    {
      id: "half-of-call-and-reply",
      definition:
        "Elapsed time of a loop of synchronous transfers to another environment and back, " +
        "divided by twice its iterations; an iteration increments a counter and branches, and " +
        "saves no register",
      argument:
        "Section 5.5 says that the cost is half of a call and its reply, with a counter's " +
        "increment and a branch in it and no register saved.",
    },
  ],
  table07: [
    {
      id: "same-fields",
      definition:
        "warm: elapsed time of a loop that classifies one TCP/IP header a million times against " +
        "ten filters that differ in their destination port, divided by a million; the message " +
        "is for the sixth; all engines in user space, all with the fields of the Mach packet " +
        "filter's program: type, destination, protocol, no fragment, source, and both ports " +
        "behind a header of variable length; frames begin on a word",
      argument:
        "Section 5.6 takes experiment and competitors' numbers from elsewhere and says that DPF " +
        "ran in user space on the same kind of machine; an equivalent filter for everybody is " +
        "the only comparison that means something, and the longest published field set is the " +
        "one that the competitors' papers print. A million equal trials is edition B's method.",
    },
    {
      id: "dpf-fields",
      definition:
        "As same-fields, with the shorter example of the later DPF paper: type, protocol, " +
        "source and both ports behind a header of 20 bytes",
      argument: "That paper's table is for headers of fixed size and its example tests neither " +
        "destination nor fragments; it may have been the one here. Measured beside, as the " +
        "column warm-fixed.",
    },
    {
      id: "displaced",
      definition:
        "cold: one classification after the guest has read and executed 64 pages, so that " +
        "neither cache holds anything of classifier, filters or message; the mean over the " +
        "trials, the displacement not counted",
      argument:
        "Edition A alone has the column. It reaches a cold cache by 64 copies of a filter at " +
        "the starts of 64 pages, used in turn, which only generated code can be: an " +
        "interpreter's text has no copies. Displacing both caches is the same state for every " +
        "engine.",
    },
    {
      id: "recent-filter-miss",
      definition:
        "cold, of the two interpreters: warm caches, and the filter that was recognized last is " +
        "tried before the engine, as the engine runs one filter alone; messages are for two of " +
        "the ten sessions in turn, so that each misses, is classified in full, and its filter " +
        "is kept; a million of them as under same-fields",
      argument:
        "The later DPF paper labels the same numbers unexpected, a miss in a cache of recently " +
        "recognized filters, and prints DPF's first number for both, which has no such cache. " +
        "Neither the Mach packet filter's paper nor its source has one, and its size is not " +
        "said: the filter recognized last is the least that the label allows. Of equal rank " +
        "with displaced, as cells of its own.",
    },
  ],
  section4: [
    {
      id: "link-order",
      definition:
        "Operations of Tables 8 and 10 when the functions of kernel, library and application " +
        "are linked in random order (the text of the kernel and of the library's pinned segment " +
        "over as many bytes as there is room for, the other without gaps) instead of with the " +
        "hot ones at disjoint offsets of their pages. The claim is the slowest seed over the " +
        "fastest",
      argument:
        "Section 4 says that conflicts in the instruction cache cost up to a factor of three " +
        "until object files were re-ordered at link. It does not say which operations; these " +
        "are the ones with the longest paths through application, library and kernel, and one " +
        "with a short path.",
    },
  ],
  section54: [
    {
      id: "stlb-hit",
      definition:
        "From the refill vector's first instruction to the retried access, for an address that " +
        "the software TLB holds; loop of loads from more pages than the hardware TLB has " +
        "entries. Where the page of the load's own instruction is missed on the way back, two " +
        "refills lie between the two: these are counted and left out",
      argument:
        "Section 5.4 gives instructions and time of a hit in the software TLB without naming " +
        "the end points; these are the kernel's own. A miss of the instruction is a refill of " +
        "another address.",
    },
    {
      id: "upcall-install",
      definition:
        "From the refill vector's first instruction to the retried access, for an address that " +
        "the software TLB does not hold: the upcall, the application's look-up of its own " +
        "table, and the system call that installs the mapping; the claim takes a hit off",
      argument:
        "Section 5.4 says how much more than a hit the upcall and the installing system call " +
        "cost at least.",
    },
  ],
  section56: [
    {
      id: "warm-insertion",
      definition:
        "first, fourth, tenth: from before to behind the insertion of a filter with the fields " +
        "of DPF's example into an engine that holds none, three or nine that differ in their " +
        "destination port, in user space, the mean of 64; generate and generate-one: " +
        "instructions executed while the code of ten such filters, or of one, is generated " +
        "anew, choice of a hash function and forgetting of cached instructions included, over " +
        "the instructions generated; emit: those of them that place instructions, resolve " +
        "branches and load constants",
      argument:
        "Section 5.6 says how many instructions VCODE takes for each that it generates: the " +
        "interface by which a classifier's code is placed, not DPF, which decides what is " +
        "placed. What corresponds here are the procedures that the generator calls to place " +
        "instructions, column emit; all of code generation, and of an insertion with its " +
        "merging and its checks against others' filters, stands beside it.",
    },
  ],
} as const satisfies Readonly<Record<string, readonly Reading[]>>;
