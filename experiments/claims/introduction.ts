/** Claims of the abstract and of sections 1 to 4. */
import {
  about,
  atLeast,
  bestDispatch,
  type Claim,
  exceptions,
  gain,
  order,
  overDpf,
  ratio,
  scaledL3,
  slowestCall,
} from "./claim.ts";

/** Operations that are measured in random link order too, and their table. */
const alsoUnordered = {
  pipe: "table08",
  shm: "table08",
  lrpc: "table08",
  prot1: "table10",
  trap: "table10",
} as const;

/** The slowest random order of functions over the fastest. */
const linkOrder: Claim["values"] = (board, at) =>
  Object.keys(alsoUnordered).map((column) => {
    const place = { table: "section4", board, system: "exos-unordered", column };
    return ratio(at({ ...place, of: "greatest" }), at({ ...place, of: "least" }));
  });

/**
 * The greatest extra cost among layouts with the hot paths side by side, over that among random
 * orders.
 */
const leftByOrder: Claim["values"] = (board, at) => {
  const extra = (table: string, system: string, column: string) => {
    const [low, high] = (["least", "greatest"] as const).map((of) =>
      at({ table, board, system, column, of })
    );
    return low === undefined || high === undefined ? NaN : high / low - 1;
  };
  const columns = Object.entries(alsoUnordered);
  const ordered = Math.max(...columns.map(([column, table]) => extra(table, "exos", column)));
  const random = Math.max(
    ...columns.map(([column]) => extra("section4", "exos-unordered", column)),
  );
  return [Number.isNaN(ordered / random) ? undefined : ordered / random];
};

const EXAMPLE = "an example in the text, not a result";
const CYCLES_PER_MS = 25_000;

/** The claims, in the paper's order. */
export const introduction: readonly Claim[] = [
  {
    id: "primitives",
    section: "abstract",
    covers: ["abstract primitive_ops_vs_ultrix_min", "abstract primitive_ops_vs_ultrix_max"],
    says: "most primitive kernel operations are ten to a hundred times faster than Ultrix's",
    allows: [10, 100],
    unit: "x",
    values: (board, at) => [...slowestCall(board, at), ...exceptions(board, at)],
    leaves:
      "the procedure call, which enters no kernel; unalign and coproc, which Ultrix does not " +
      "dispatch",
  },
  {
    id: "applications",
    section: "abstract",
    covers: ["abstract vm_ipc_vs_ultrix_min", "abstract vm_ipc_vs_ultrix_max"],
    says:
      "application-level virtual memory and interprocess communication are five to forty times " +
      "faster than Ultrix's",
    allows: [5, 40],
    unit: "x",
    values: (board, at) =>
      [["table08", "pipe"], ["table08", "shm"], ["table10", "trap"], ["table10", "appel1"], [
        "table10",
        "appel2",
      ]]
        .flatMap(([table, column]) => gain(table, column)(board, at)),
    leaves: "prot1, prot100 and unprot100, which by the paper's own Table 10 are not five times " +
      "faster; dirty and lrpc, which Ultrix lacks",
  },
  {
    id: "literature",
    section: "abstract",
    covers: ["abstract vs_literature_min"],
    says:
      "dispatch of exceptions and interprocess communication are at least five times better than " +
      "the best before",
    allows: atLeast(5),
    unit: "x",
    boards: ["dec5000-125"],
    values: (board, at) => [...bestDispatch(board, at), ...scaledL3(board, at)],
  },
  {
    id: "file-cache",
    section: "1, 2.1",
    says: "file caching under an application's control cuts its running time by up to 45 %",
    allows: [0, 45],
    unit: "%",
    cited: "of others' system; there is no file system here",
  },
  {
    id: "deferred-signals",
    section: "1",
    says: "deferring signals to applications makes exceptions ten times faster",
    allows: about(10),
    unit: "x",
    cited: "of others' change to Ultrix",
  },
  {
    id: "transfer-best",
    section: "1",
    covers: ["s1 pct_vs_best_reported"],
    says: "control transfer is almost seven times faster than the best reported",
    allows: about(7),
    unit: "x",
    boards: ["dec5000-125"],
    values: scaledL3,
  },
  {
    id: "dispatch-best",
    section: "1",
    covers: ["s1 exception_vs_best_reported"],
    says: "exceptions are dispatched five times faster than the best reported",
    allows: about(5),
    unit: "x",
    boards: ["dec5000-125"],
    values: bestDispatch,
  },
  {
    id: "two-orders",
    section: "1",
    covers: ["s1 exc_and_pct_vs_ultrix"],
    says:
      "on the same hardware dispatch of exceptions and control transfer are about two orders of " +
      "magnitude faster than Ultrix's",
    allows: order(100),
    unit: "x",
    values: (board, at) => [
      ...exceptions(board, at),
      ratio(
        at({ table: "table08", board, system: "ultrix", column: "shm" }),
        at({ table: "table06", board, system: "aegis", column: "transfer" }),
      ),
    ],
    leaves:
      "Ultrix transfers control by signals, a turn through shared memory, and by pipes: the " +
      "faster one is taken",
  },
  {
    id: "compiled-filters",
    section: "3.2",
    says:
      "compiling filters when they are installed makes demultiplexing more than ten times faster",
    allows: atLeast(10),
    unit: "x",
    boards: ["dec5000-200"],
    values: (board, at) => ["mpf", "pathfinder"].flatMap((engine) => overDpf(engine)(board, at)),
  },
  {
    id: "guaranteed-pages",
    section: "3.4",
    covers: ["s3.4 guaranteed_pages_min", "s3.4 guaranteed_pages_max"],
    says: "five to ten pages might be guaranteed to each library operating system",
    allows: [5, 10],
    unit: "pages",
    unmeasured: EXAMPLE,
  },
  {
    id: "deadline",
    section: "3.4",
    covers: ["s3.4 imperative_revocation_deadline"],
    says: "a page might be demanded back within 50 us",
    allows: [50, 50],
    unit: "us",
    unmeasured: EXAMPLE,
  },
  {
    id: "mach-io",
    section: "4",
    says:
      "Ultrix is two to three times better than Mach 3.0 on a set of input and output benchmarks",
    allows: [2, 3],
    unit: "x",
    cited: "of others; Mach is not among our systems",
  },
  {
    id: "mach-vm",
    section: "4",
    says:
      "Ultrix' virtual memory is twice as fast as Mach 2.5's and three times as fast as Mach 3.0's",
    allows: [2, 3],
    unit: "x",
    cited: "of others; Mach is not among our systems",
  },
  {
    id: "quantum",
    section: "4",
    covers: ["s4 time_quantum"],
    says: "a time slice is 15.625 ms",
    allows: [15.625 * 0.99, 15.625 * 1.01],
    unit: "ms",
    boards: ["dec5000-125"],
    values: (board, at) => {
      const cycles = at({ table: "figure03", board, system: "share-3", column: "2", of: "cycles" });
      return [cycles === undefined ? undefined : cycles / CYCLES_PER_MS];
    },
  },
  {
    id: "conflicts",
    section: "4",
    covers: ["s4 icache_conflict_penalty"],
    says:
      "conflicts in the instruction cache cost up to a factor of three until object files were " +
      "re-ordered at link: the greatest",
    allows: about(3),
    unit: "x",
    values: linkOrder,
    greatest: true,
  },
  {
    id: "re-ordering",
    section: "4",
    says: "re-ordering removed most conflicts: what it leaves of the greatest extra cost",
    allows: [0, 0.5],
    direction: [0, 0.5],
    unit: "x",
    values: leftByOrder,
  },
  {
    id: "trials",
    section: "4",
    covers: ["s4 trials_median_of"],
    says: "numbers of the exokernel are medians of three trials, Ultrix' the best seen",
    allows: [3, 3],
    unit: "trials",
    unmeasured: "a method; ours are medians over seeds for both",
  },
];
