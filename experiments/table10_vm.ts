/**
 * Table 10: operations on virtual memory, after Appel and Li's program. Workloads are one text on
 * both systems; `dirty` is the library operating system's alone. Every run ends by probing each
 * page's protection.
 */
import { Gpr } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type {
  CellContext,
  CellName,
  Experiment,
  Iteration,
  Measurement,
} from "./_harness/experiment.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureStep } from "./_harness/interval.ts";
import { type LoopLabels, measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";

const PAGES = 100;
/** Values of mprotect's third argument, $a2, when all access is taken away and given back. */
export const NO_ACCESS = 0, ALL_ACCESS = 3;
const common = ["table10_area", "table10_touch.S", "null_procedure"];

/** The columns of Tables 10 and 13. */
export const vmColumns: readonly string[] = [
  "dirty",
  "prot1",
  "prot100",
  "unprot100",
  "trap",
  "appel1",
  "appel2",
];

/** Loops that are measured whole: workload, and what tells its iterations apart. */
const loops: Readonly<Record<string, Omit<LoopLabels, "loop" | "done">>> = {
  dirty: { iteration: "page_dirty" },
  prot1: { iteration: "mprotect" },
  trap: { iteration: "handle_trap", inner: ["touch_at"] },
  appel1: { iteration: "touch_page" },
  appel2: { iteration: "protect_area", operations: PAGES },
};

/** The reading of equal rank. */
const CALL_A_PAGE = "a-call-a-page";

/** The library's changes of many pages are measured under both readings. */
export function vmBeside({ system, column }: CellName): readonly string[] {
  return system.startsWith("exos") && /^(un)?prot100$/.test(column) ? [CALL_A_PAGE] : [];
}

/** Measures one cell of Table 10 or 13. */
export function measureVm(
  { board, system, column, reading, settings, systems, trials }: CellContext,
): Measurement {
  const file = `table10_${column === "unprot100" ? "prot100" : column}`;
  const objects = workloadObjects([file, ...common]);
  const running = systems(reading === CALL_A_PAGE ? `${system}-each` : system).boot(board, [{
    name: file,
    objects,
  }], {
    settings,
  });
  const pass = { loop: "measured_loop", done: "done" };
  return Object.hasOwn(loops, column)
    ? measureLoop(running, { ...pass, ...loops[column], trials })
    : measureStep(running, {
      ...pass,
      at: "mprotect",
      calls: { register: Gpr.a2, value: column === "prot100" ? NO_ACCESS : ALL_ACCESS },
    });
}

/** An iteration of a column. */
export function vmIteration(column: string): Iteration {
  const { iteration: from = "mprotect", operations } = loops[column] ?? {};
  if (column === "appel2") return { from, warm: 8, operations };
  // From the store that faults, so that the way into the kernel and back is in one piece.
  if (column === "trap") return { from: "touch_at" };
  return column === "prot100"
    ? { from, warm: 65 }
    : column === "unprot100"
    ? { from, cold: 2, warm: 64 }
    : { from };
}

/** Table 10. */
export const table10: Experiment = experiment({
  id: "table10",
  module: import.meta.url,
  readings: readings.table10,
  title: "Time to perform virtual memory operations",
  cite: "SOSP '95, Table 10",
  unit: "us",
  columns: vmColumns,
  // deno-fmt-ignore
  published: [
    // machine      system    dirty  prot1 prot100 unprot100 trap   appel1 appel2
    ["dec2100",     "ultrix", "n/a", 51.6, 175.0,  175.0,    240.0, 383.0, 335.0],
    ["dec2100",     "exos",   17.5,  32.5, 213.0,  275.0,    13.9,  74.4,  45.9],
    ["dec3100",     "ultrix", "n/a", 39.0, 133.0,  133.0,    185.0, 302.0, 267.0],
    ["dec3100",     "exos",   13.1,  24.4, 156.0,  206.0,    10.1,  55.0,  34.0],
    ["dec5000-125", "ultrix", "n/a", 32.0, 102.0,  102.0,    161.0, 262.0, 232.0],
    ["dec5000-125", "exos",   9.8,   16.9, 109.0,  143.0,    4.8,   34.0,  22.0],
  ],
  beside: vmBeside,
  iteration: vmIteration,
  run: measureVm,
});

export default table10;
if (import.meta.main) await main(table10);
