/** Claims of sections 6 to 8, on the library operating system. */
import { about, atLeast, type Claim, exactly, gain, minus, ratio } from "./claim.ts";

const LINES = "no result holds lines of text; the libraries are written anew";
const METHOD = "a method; ours is the same";
const HANDLERS = "no cell of handlers that run when a message arrives";
/**
 * What the paper quotes: FRPC's round trip, and the bound of the controller and the wire on a
 * DEC5000/200.
 */
const FRPC = 340, BOUND = 253;

const milliseconds = (microseconds: number | undefined) =>
  microseconds === undefined ? undefined : microseconds / 1000;

/** Two transfers one way on the monolithic system over one call on the library operating system. */
const emulated = (column: string): Claim["values"] => (board, at) => {
  const oneWay = at({ table: "table08", board, system: "ultrix", column });
  const call = at({ table: "table08", board, system: "exos", column: "lrpc" });
  return [ratio(oneWay === undefined ? undefined : 2 * oneWay, call)];
};

/** The linear table over the inverted one. */
const inverted = (column: string): Claim["values"] => (board, at) => [
  ratio(
    at({ table: "table13", board, system: "exos", column }),
    at({ table: "table13", board, system: "exos-inverted", column }),
  ),
];

/** The claims, in the paper's order. */
export const exos: readonly Claim[] = [
  {
    id: "pipe",
    section: "6.1",
    covers: ["s6.1 pipe_vs_ultrix"],
    says: "a pipe of ExOS is an order of magnitude faster than Ultrix's",
    allows: [10 ** 0.5, 10 ** 1.5],
    unit: "x",
    values: gain("table08", "pipe"),
  },
  {
    id: "shm",
    section: "6.1",
    covers: ["s6.1 shm_vs_ultrix_min", "s6.1 shm_vs_ultrix_max"],
    says: "shared memory with yield is 15 to 20 times faster than on Ultrix",
    allows: [15, 20],
    unit: "x",
    values: gain("table08", "shm"),
  },
  {
    id: "shm-pipe",
    section: "6.1",
    covers: ["s6.1 shm_vs_exos_pipe"],
    says: "shared memory on ExOS is about twice as fast as its pipes",
    allows: about(2),
    unit: "x",
    values: (board, at) => [
      ratio(
        at({ table: "table08", board, system: "exos", column: "pipe" }),
        at({ table: "table08", board, system: "exos", column: "shm" }),
      ),
    ],
  },
  {
    id: "lrpc-pipes",
    section: "6.1",
    covers: ["s6.1 lrpc_over_pipes_vs_exos_min", "s6.1 lrpc_over_pipes_vs_exos_max"],
    says:
      "a call emulated on Ultrix with two pipe transfers takes 46 to 60 times as long as on ExOS",
    allows: [46, 60],
    unit: "x",
    values: emulated("pipe"),
  },
  {
    id: "lrpc-signals",
    section: "6.1",
    covers: ["s6.1 lrpc_over_signals_vs_exos_min", "s6.1 lrpc_over_signals_vs_exos_max"],
    says:
      "a call emulated on Ultrix with shared memory and signals takes 26 to 37 times as long as " +
      "on ExOS",
    allows: [26, 37],
    unit: "x",
    values: emulated("shm"),
  },
  {
    id: "vm-size",
    section: "6.2",
    covers: ["s6.2 vm_code_size"],
    says: "the virtual memory of ExOS is about a thousand lines",
    allows: about(1000),
    unit: "lines",
    unmeasured: LINES,
  },
  {
    id: "dirty-prot1",
    section: "6.2",
    says: "more than half of prot1 on ExOS is parsing of the page table",
    allows: [0.5, 1],
    direction: [0.5, 1],
    unit: "x",
    values: (board, at) => [
      ratio(
        at({ table: "table10", board, system: "exos", column: "dirty" }),
        at({ table: "table10", board, system: "exos", column: "prot1" }),
      ),
    ],
  },
  {
    id: "prot1",
    section: "6.2",
    says: "prot1 is almost twice as fast as on Ultrix",
    allows: about(2),
    unit: "x",
    values: gain("table10", "prot1"),
  },
  {
    id: "prot100",
    section: "6.2",
    covers: ["s6.2 prot100_unprot100_faster_min", "s6.2 prot100_unprot100_faster_max"],
    says: "Ultrix is 1.1 to 1.6 times faster on prot100 and unprot100",
    allows: [1.1, 1.6],
    unit: "x",
    values: (board, at) =>
      ["prot100", "unprot100"].flatMap((column) =>
        gain("table10", column)(board, at).map((x) => ratio(1, x))
      ),
  },
  {
    id: "appel2",
    section: "6.2",
    says: "appel2 is close to ten times faster than on Ultrix",
    allows: about(10),
    unit: "x",
    values: gain("table10", "appel2"),
  },
  {
    id: "crossing",
    section: "6.3",
    covers: ["s6.3 kernel_user_crossing"],
    says: "a crossing between kernel and user takes 18 instructions",
    allows: exactly(18),
    unit: "instructions",
    unmeasured: "the paper does not say where a crossing begins and ends",
  },
  {
    id: "merged-checksum",
    section: "6.3",
    says: "merging the checksum with the copy gains almost a factor of two on a DEC5000/200",
    allows: about(2),
    unit: "x",
    boards: ["dec5000-200"],
    values: (board, at) => [
      ratio(
        at({ table: "section63", board, system: "exos", column: "separate" }),
        at({ table: "section63", board, system: "exos", column: "merged" }),
      ),
    ],
  },
  {
    id: "round-trips",
    section: "6.3",
    covers: ["s6.3 roundtrip_iterations", "s6.3 packet_size"],
    says: "4096 round trips of a packet of 60 bytes",
    allows: exactly(4096),
    unit: "iterations",
    unmeasured: METHOD,
  },
  {
    id: "handler-saving",
    section: "6.3",
    covers: ["s6.3 ash_saving"],
    says: "answering from a handler saves 61 us of a round trip",
    allows: about(61),
    unit: "us",
    boards: ["dec5000-125"],
    values: (board, at) => [
      minus(
        at({ table: "table11", board, system: "exos", column: "roundtrip" }),
        at({ table: "table11", board, system: "exos-ash", column: "roundtrip" }),
      ),
    ],
    unmeasured: HANDLERS,
  },
  {
    id: "handler-frpc",
    section: "6.3",
    covers: ["s6.3 vs_FRPC_faster_by"],
    says: "with a handler a round trip is 81 us shorter than FRPC's on a faster machine",
    allows: about(81),
    unit: "us",
    boards: ["dec5000-125"],
    values: (
      board,
      at,
    ) => [minus(FRPC, at({ table: "table11", board, system: "exos-ash", column: "roundtrip" }))],
    unmeasured: HANDLERS,
  },
  {
    id: "handler-bound",
    section: "6.3",
    covers: ["s6.3 above_ethernet_lower_bound"],
    says:
      "with a handler a round trip takes 6 us more than the bound of controller and wire on a " +
      "faster machine",
    allows: about(6),
    unit: "us",
    boards: ["dec5000-125"],
    values: (
      board,
      at,
    ) => [minus(at({ table: "table11", board, system: "exos-ash", column: "roundtrip" }), BOUND)],
    unmeasured: HANDLERS,
  },
  {
    id: "active-processes",
    section: "6.3",
    covers: ["s6.3 latency_increase_10procs_min", "s6.3 latency_increase_10procs_max"],
    says: "ten active processes make Ultrix' round trip 0.5 to 4.5 ms longer, erratically",
    allows: [0.5, 4.5],
    unit: "ms",
    boards: ["dec5000-125"],
    values: (board, at) => {
      const trip = (processes: number) =>
        at({ table: "figure02", board, system: "ultrix", column: String(processes) });
      return Array.from({ length: 9 }, (_, i) => milliseconds(minus(trip(i + 2), trip(1))));
    },
    leaves:
      "runs beside two to ten processes, for one run shows nothing erratic; Figure 2 itself has " +
      "no curve of Ultrix",
  },
  {
    id: "handler-processes",
    section: "6.3",
    says:
      "active processes do not make a round trip with a handler longer: beside two to ten over " +
      "beside one",
    allows: [0.98, 1.02],
    direction: [0.9, 1.1],
    unit: "x",
    boards: ["dec5000-125"],
    values: (board, at) => {
      const trip = (processes: number) =>
        at({ table: "figure02", board, system: "exos-ash", column: String(processes) });
      return Array.from({ length: 9 }, (_, i) => ratio(trip(i + 2), trip(1)));
    },
  },
  {
    id: "tlrpc",
    section: "7.1",
    covers: ["s7.1 tlrpc_vs_lrpc_max"],
    says: "trusting the server makes a call up to twice as fast: the greatest",
    allows: about(2),
    unit: "x",
    greatest: true,
    values: (board, at) => [
      ratio(
        at({ table: "table12", board, system: "exos", column: "lrpc" }),
        at({ table: "table12", board, system: "exos", column: "tlrpc" }),
      ),
    ],
  },
  {
    id: "inverted-dirty",
    section: "7.2",
    covers: ["s7.2 inverted_pt_dirty"],
    says: "an inverted page table makes dirty more than twice as fast",
    allows: atLeast(2),
    unit: "x",
    values: inverted("dirty"),
  },
  {
    id: "inverted-appel1",
    section: "7.2",
    covers: ["s7.2 inverted_pt_appel1_faster"],
    says: "an inverted page table makes appel1 37 % faster",
    allows: [1 + 0.37 * 0.75, 1 + 0.37 * 1.25],
    unit: "x",
    values: inverted("appel1"),
  },
  {
    id: "inverted-appel2",
    section: "7.2",
    covers: ["s7.2 inverted_pt_appel2_faster"],
    says: "an inverted page table makes appel2 17 % faster",
    allows: [1 + 0.17 * 0.75, 1 + 0.17 * 1.25],
    unit: "x",
    values: inverted("appel2"),
  },
  {
    id: "scheduler-size",
    section: "7.3",
    covers: ["s7.3 stride_scheduler_size_max"],
    says: "the stride scheduler is less than a hundred lines",
    allows: [0, 100],
    unit: "lines",
    unmeasured: LINES,
  },
  {
    id: "shares",
    section: "7.3",
    says:
      "three processes get the processor 3:2:1: work after as many turns as the shares give, by " +
      "share",
    allows: [0.98, 1.02],
    direction: [0.9, 1.1],
    unit: "x",
    boards: ["dec5000-125"],
    values: (board, at) => {
      const done = (share: number) =>
        at({ table: "figure03", board, system: `share-${share}`, column: String(16 * share) });
      return [3, 2].map((share) => ratio(ratio(done(share), share), done(1)));
    },
    leaves: "the figure's first turn of a process is short, in the paper as here",
  },
  {
    id: "cache-kernel",
    section: "8",
    covers: ["s8 max_app_kernels"],
    says: "the Cache Kernel has room for 16 application kernels",
    allows: exactly(16),
    unit: "kernels",
    cited: "of others' system",
  },
];
