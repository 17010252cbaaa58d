/** Virtual memory: Appel and Li's three operations, and what a miss of the TLB costs. */
import type { System } from "../../machine/mod.ts";
import { createUltrixModel } from "../../ultrix-model/mod.ts";
import type { CellContext, Measurement } from "../_harness/experiment.ts";
import { workloadObjects } from "../_harness/guest.ts";
import { measureRefill } from "../_harness/refill.ts";
import { measureVm } from "../table10_vm.ts";
import { largerKernel, slowMemory } from "./calls.ts";
import {
  inCycles,
  type Suspect,
  suspectColumn,
  type Validation,
  validation,
  validationObjects,
} from "./validation.ts";

/**
 * As many conflicts as a larger kernel has, and a page that counts as clean once its protection has
 * changed: the first store to one that may be written again comes to the kernel.
 */
const cleanAgain: Suspect = {
  otherwise: "icache.kb=16, and a page that may be written again counts as clean",
  settings: largerKernel.settings,
  boards: ["dec3100"],
};

/** The kernel whose mprotect takes the modified bit too; assembled when it is first asked for. */
let cleaning: System | undefined;

function createCleaning(): System {
  const bits = { kept: /\tli\t\$7,-1540\n/g, taken: "\tli\t$7,-1544\n" };
  return createUltrixModel({
    edit(path, text) {
      if (path !== "ultrix-model/compiled/kernel/kern_mman.s") return text;
      if (text.match(bits.kept)?.length !== 1) throw new RangeError("mprotect takes other bits");
      return text.replace(bits.kept, bits.taken);
    },
  });
}

const PROGRAM = "Appel and Li's program, as in Table 10: 100 pages in random order";
const appelLi = (value: number) =>
  [{ board: "dec3100", under: "Ultrix 4.1", value, source: "AL91" }] as const;
const vm = (column: string) => (context: CellContext): Measurement => {
  const systems = context.column === suspectColumn(cleanAgain)
    ? () => cleaning ??= createCleaning()
    : context.systems;
  return measureVm({ ...context, systems, system: "ultrix", column });
};

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
  suspects: [largerKernel, cleanAgain],
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
  suspects: [largerKernel, cleanAgain],
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
