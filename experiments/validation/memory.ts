/** Virtual memory: Appel and Li's three operations, and what a miss of the TLB costs. */
import type { CellContext, Measurement } from "../_harness/experiment.ts";
import { workloadObjects } from "../_harness/guest.ts";
import { measureRefill } from "../_harness/refill.ts";
import { measureVm } from "../table10_vm.ts";
import { largerKernel, slowMemory } from "./calls.ts";
import {
  inCycles,
  type Suspect,
  type Validation,
  validation,
  validationObjects,
} from "./validation.ts";

const PROGRAM = "Appel and Li's program, as in Table 10: 100 pages in random order";
const appelLi = (value: number) =>
  [{ board: "dec3100", under: "Ultrix 4.1", value, source: "AL91" }] as const;
const vm = (column: string) => (context: CellContext): Measurement =>
  measureVm({ ...context, system: "ultrix", column });

/** A trap and its handler. */
export const trap: Validation = validation({
  id: "vm-trap",
  module: import.meta.url,
  title: "trap to a handler and back",
  program: PROGRAM,
  unit: "us",
  system: "ultrix",
  others: appelLi(210),
  suspects: [largerKernel],
  run: vm("trap"),
});

/** Another page protected, this one freed. */
export const trapProt1Unprot: Validation = validation({
  id: "vm-trap-prot1-unprot",
  module: import.meta.url,
  title: "trap, protect one, unprotect one",
  program: PROGRAM,
  unit: "us",
  system: "ultrix",
  others: appelLi(393),
  suspects: [largerKernel],
  run: vm("appel1"),
});

/** All protected at once, each freed by itself. */
export const trapProtNUnprot: Validation = validation({
  id: "vm-trap-protn-unprot",
  module: import.meta.url,
  title: "trap, protect all, unprotect one",
  program: PROGRAM,
  unit: "us",
  system: "ultrix",
  others: appelLi(344),
  suspects: [largerKernel],
  run: vm("appel2"),
});

/**
 * Cycles from the refill vector to the second try of a load, of those misses that find the page
 * table mapped, or of the others.
 */
const misses =
  (tableMissing: boolean) => ({ board, settings, systems }: CellContext): Measurement => {
    const objects = [
      ...validationObjects(["sparse", "load_word.S"]),
      ...workloadObjects(["null_procedure"]),
    ];
    const running = systems("ultrix").boot(board, [{ name: "sparse", objects }], { settings });
    return inCycles(measureRefill(running, {
      loop: "measured_loop",
      done: "done",
      vector: "utlbVector",
      at: "loaded",
      accesses: 90,
      kind: { label: "generalVector", passes: tableMissing },
    }));
  };

const REFILLS = "loads from 90 pages in turn; from the vector to the load's next try";

/** A program whose data take the page table's lines in the data cache, as ours leaves none. */
const tablesOutOfCache: Suspect = { settings: { "dcache.kb": 4 }, boards: ["dec5000-200"] };

/** A refill from the page table. */
export const utlbMiss: Validation = validation({
  id: "utlb-miss",
  module: import.meta.url,
  title: "TLB miss of a user's page",
  program: REFILLS,
  unit: "cycles",
  system: "ultrix",
  others: [{ board: "dec5000-200", under: "Ultrix 4.2", value: 11, source: "CB93" }],
  suspects: [tablesOutOfCache],
  run: misses(false),
});

/** A refill whose page table is not mapped. */
export const ktlbMiss: Validation = validation({
  id: "ktlb-miss",
  module: import.meta.url,
  title: "TLB miss of a page of page table",
  program: `${REFILLS}; those that meet a second miss, on the page table`,
  unit: "cycles",
  system: "ultrix",
  others: [{ board: "dec5000-200", under: "Ultrix 4.2", value: 275, source: "CB93" }],
  suspects: [slowMemory],
  run: misses(true),
});
