/**
 * Differences from the paper, tried: for the cells that are farthest from a printed number, what
 * was supposed to be the cause is changed (a setting, a word of the guest, a stage of the path, a
 * reading), and the cell is measured again. Trials change nothing in any other result, and none of
 * them is a proposal: a number that comes near the paper's this way says where to look, not what to
 * build. docs/differences.md sets them side by side.
 */
import { addCosts, type Cost, divideCost, noCost, subtractCosts } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import type { CellContext, CellName, Experiment, Measurement } from "./_harness/experiment.ts";
import { experiment } from "./_harness/experiment.ts";
import { watchingSystems } from "./_harness/observe.ts";
import { costOf } from "./_harness/stretch.ts";
import { figureDirty } from "./figure_dirty.ts";
import { table05 } from "./table05_exceptions.ts";
import { measureClassification, table07 } from "./table07_filters.ts";
import { table08 } from "./table08_ipc.ts";
import { ALL_ACCESS, NO_ACCESS, table10 } from "./table10_vm.ts";
import { table11 } from "./table11_network.ts";
import { table12 } from "./table12_lrpc.ts";

/** The cell as its table has it, under one seed. */
const AS_IT_IS = "as-it-is";

/** One cause that was supposed, and the cell without it or with more of it. */
export interface Trial {
  /** A word for it. */
  readonly id: string;
  /** What is changed. */
  readonly change: string;
  /** Why it was supposed to be the cause. */
  readonly supposed: string;
  /** Measures the cell so. */
  run(context: CellContext): Measurement;
}

/** A cell of a table that is far from the paper's number. */
export interface Difference {
  /** Its experiment. */
  readonly of: Experiment;
  /** Its place. */
  readonly place: Required<Pick<CellContext, "board" | "system" | "column">>;
  /** What was tried. */
  readonly trials: readonly Trial[];
}

/** A trial that measures the cell with other settings. */
const set =
  (of: Experiment, settings: Readonly<Record<string, number>>) =>
  (context: CellContext): Measurement =>
    of.run({ ...context, settings: { ...context.settings, ...settings } });

/** A trial that is a reading, a column or a system of an experiment. */
const as =
  (of: Experiment, changes: Partial<Pick<CellContext, "reading" | "column" | "system">>) =>
  (context: CellContext): Measurement => of.run({ ...context, ...changes });

/** A call that begins one of the steps of a loop: the one with this value in this register. */
interface Step {
  readonly at: string;
  readonly register: number;
  readonly value: number;
}

/**
 * A trial that leaves out what the kernel takes: the part of the measured pass that is spent in
 * user mode, an exception's entry included. Of a loop whose steps take turns, only what begins with
 * a call whose register has this value.
 */
function outsideTheKernel(of: Experiment, step?: Step): Trial {
  const run = (context: CellContext): Measurement => {
    let passes = 0, wanted = step === undefined, total = noCost;
    const watched = watchingSystems(context, ({ machines: [{ machine, symbol }] }) => {
      let since: Cost | undefined;
      const leave = () => {
        if (since) total = addCosts(total, subtractCosts(costOf(machine), since));
        since = undefined;
      };
      const mark = (at: string, onHit: () => void) =>
        machine.mark({ at: symbol(at), each: false, onHit });
      let before = costOf(machine);
      mark("measured_loop", () => {
        passes++;
        before = costOf(machine);
      });
      mark("done", () => {
        leave();
        if (passes === 2) passes = NaN;
      });
      if (step) {
        mark(step.at, () => {
          leave();
          wanted = machine.state.r[step.register] === step.value;
        });
      }
      machine.observe(({ user }) => {
        if (passes !== 2) return;
        if (!user || !wanted) {
          leave();
        } else since ??= before;
        before = costOf(machine);
      });
    });
    const measured = of.run({ ...watched, sampled: true });
    const { cycles, instructions, stalls } = divideCost(total, measured.trials);
    const value = measured.value * cycles / measured.cycles;
    return { ...measured, cycles, instructions, stalls, value, cold_cycles: null, splits: {} };
  };
  return {
    id: "outside-the-kernel",
    change: "what the kernel does is left out: user mode alone",
    supposed: "the kernel's own work is most of it",
    run,
  };
}

const board = "dec5000-125";
const change = (column: "prot100" | "unprot100"): Difference => ({
  of: table10,
  place: { board, system: "exos", column },
  trials: [
    {
      id: "a-call-a-page",
      change: "the library calls Aegis once for each page",
      supposed: "entries and exits of the kernel, a hundred of them, are most of it",
      run: as(table10, { reading: "a-call-a-page" }),
    },
    outsideTheKernel(table10, {
      at: "mprotect",
      register: 6,
      value: column === "prot100" ? NO_ACCESS : ALL_ACCESS,
    }),
  ],
});

const roundTrip = (column: string): Difference => ({
  of: table05,
  place: { board, system: "ultrix", column },
  trials: [{
    id: "round-trip",
    change: "until the program goes on behind the fault, instead of to the handler",
    supposed: "the paper's loop holds the way back as well",
    run: as(table05, { reading: "round-trip" }),
  }],
});

const displaced = (system: string): Difference => ({
  of: table07,
  place: { board: "dec5000-200", system, column: "cold" },
  trials: [
    {
      id: "text-alone",
      change:
        "the cache of instructions and the TLB alone are displaced; data and message stay in " +
        "theirs",
      supposed:
        "64 copies of a filter in 64 pages, as the edition describes its cold cache, leave the " +
        "data where they are",
      run: (context) =>
        measureClassification(context, {
          fields: 0,
          filters: 10,
          trials: 16,
          cold: true,
          displace: "table07_displace_text",
        }),
    },
    {
      id: "memory-half",
      change: "a refill of either cache takes 7 cycles in the place of 15",
      supposed: "misses are most of a cold classification",
      run: (context) =>
        set(table07, Object.fromEntries(["icache.stall", "dcache.stall"].map((name) => [name, 7])))(
          context,
        ),
    },
  ],
});

const storesDoNotWait = (of: Experiment): Trial => ({
  id: "stores-do-not-wait",
  change: "the write buffer empties in a cycle a word",
  supposed: "saving the registers waits for the write buffer",
  run: set(of, { "wb.drain": 1, "wb.drain-page": 1 }),
});

/** The ends of the ranges at which the 5000/125 is slowest. */
const slowEnds = {
  "memory.recovery": 4,
  "device.read": 40,
  "device.write": 20,
  "wb.depth": 1,
  "partial-store.hit": 34,
  "refresh.interval": 7800,
  "exception.cycles": 5,
  "lance.dma": 20,
  "lance.start": 15000,
  "lance.status": 15000,
  "wire.delay": 2500,
};

const smallCaches = { "icache.kb": 4, "dcache.kb": 4 };

/** The cells, and what was tried. */
export const differences: readonly Difference[] = [
  change("prot100"),
  change("unprot100"),
  {
    of: table11,
    place: { board, system: "exos", column: "roundtrip" },
    trials: [
      {
        id: "caches-of-256-kb",
        change: "caches of 256 KB in the place of 64, in which nothing displaces anything",
        supposed: "conflicts between kernel, generated classifier and program",
        run: set(table11, { "icache.kb": 256, "dcache.kb": 256 }),
      },
      storesDoNotWait(table11),
    ],
  },
  {
    of: table11,
    place: { board, system: "ultrix", column: "roundtrip" },
    trials: [
      {
        id: "checked",
        change: "sums are computed and verified",
        supposed: "the kernel computed UDP's sums",
        run: as(table11, { reading: "checked" }),
      },
      {
        id: "unconnected",
        change: "each call names its peer",
        supposed: "the program used sendto, which connects for the time of a call",
        run: as(table11, { reading: "unconnected" }),
      },
      {
        id: "unconnected-checked",
        change: "each call names its peer, and sums are computed and verified",
        supposed: "the program and the kernel were those that do the most work",
        run: as(table11, { reading: "unconnected-checked" }),
      },
      {
        id: "late-chip",
        change: "the network chip takes 15 us to begin and to tell, as long as anyone supposes",
        supposed: "the latency of the chip, which no document gives",
        run: set(table11, { "lance.start": 15000, "lance.status": 15000 }),
      },
      {
        id: "late-entries",
        change:
          "the entry of each interrupt and exception takes a hundred cycles in the place of three",
        supposed: "interrupts cost more than their instructions",
        run: set(table11, { "exception.cycles": 100 }),
      },
      {
        id: "slow-ends",
        change:
          "whatever is not known of the hardware is at the slow end of its range, all at once",
        supposed: "the hardware is slower than its documents say",
        run: set(table11, slowEnds),
      },
      {
        id: "caches-of-4-kb",
        change:
          "caches of 4 KB in the place of 64, so that nearly nothing of the kernel's path stays " +
          "from one turn to the next",
        supposed: "conflicts of a kernel that is much larger than ours",
        run: set(table11, smallCaches),
      },
      {
        id: "all-of-these",
        change:
          "each call names its peer, sums are computed, the hardware is at its slow ends and " +
          "caches have 4 KB",
        supposed: "all of these together",
        run: (context) =>
          set(table11, { ...slowEnds, ...smallCaches })({
            ...context,
            reading: "unconnected-checked",
          }),
      },
    ],
  },
  roundTrip("prot"),
  roundTrip("overflow"),
  displaced("dpf"),
  {
    of: table10,
    place: { board, system: "exos", column: "dirty" },
    trials: [{
      id: "4096-pages",
      change:
        "4096 pages are mapped in the place of the benchmark's 100 and what the program itself " +
        "needs",
      supposed: "the vector that is searched was longer; its length is not printed",
      run: as(figureDirty, { column: "4096" }),
    }],
  },
  {
    of: table10,
    place: { board, system: "exos", column: "trap" },
    trials: [
      storesDoNotWait(table10),
      outsideTheKernel(table10),
    ],
  },
  {
    of: table12,
    place: { board, system: "exos", column: "tlrpc" },
    trials: [outsideTheKernel(table12)],
  },
  displaced("pathfinder"),
  {
    of: table08,
    place: { board, system: "ultrix", column: "shm" },
    trials: [{
      id: "stop-and-continue",
      change: "to yield is to continue the peer and to stop oneself, which may lose a wake-up",
      supposed: "the paper's emulation of yield took less care than sigpause and a handler",
      run: as(table08, { column: "shm-stop" }),
    }],
  },
];

/** The column of a cell: its table and its own. */
export const columnOf = ({ of, place }: Difference): string => `${of.id}-${place.column}`;

const find = (
  { system, board, column }: Pick<CellName, "board" | "system" | "column">,
): Difference | undefined =>
  differences.find((own) =>
    columnOf(own) === column && own.place.system === system && own.place.board === board
  );

const columns = [...new Set(differences.map(columnOf))];
const places = [
  ...new Map(
    differences.map(({ place: { board, system } }) => [`${board} ${system}`, { board, system }]),
  ).values(),
];

/** Every trial once, as the readings of cells that are measured as they are besides. */
const trials = [
  ...new Map(differences.flatMap((own) => own.trials).map((trial) => [trial.id, trial])).values(),
];

/** The experiment. */
export const causes: Experiment = experiment({
  id: "differences",
  module: import.meta.url,
  title: "What the cells farthest from the paper depend on",
  cite: "Ours",
  unit: "us",
  columns,
  readings: [
    {
      id: AS_IT_IS,
      definition: "The cell as its table has it, under one seed",
      argument: "What the trials are compared with",
    },
    ...trials.map(({ id, change, supposed }) => ({
      id,
      definition: change,
      argument: `Supposed: ${supposed}`,
    })),
  ],
  published: places.map(({ board, system }) =>
    [
      board,
      system,
      ...columns.map((column) => find({ board, system, column }) ? "ours" as const : "" as const),
    ] as const
  ),
  beside: (name) => find(name)?.trials.map(({ id }) => id) ?? [],
  oneSeed: true,
  run(context) {
    const { of, place: { column }, trials } = find(context)!;
    const trial = trials.find(({ id }) => id === context.reading);
    return (trial ?? of).run({ ...context, column, reading: of.reading, sampled: true });
  },
});

export default causes;
if (import.meta.main) await main(causes);
