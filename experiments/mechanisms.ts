/**
 * A question of ours: what is each mechanism of Aegis and ExOS worth by itself? Operations of the
 * paper's tables on the systems as they are and on variants that lack one mechanism each. What a
 * variant changes is in experiments/mechanisms/; it takes the place of parts of kernel or library
 * when they are assembled.
 */
import { createAegis } from "../aegis/mod.ts";
import { createExos } from "../exos/mod.ts";
import type { System } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import {
  type CellContext,
  type Experiment,
  experiment,
  type Iteration,
  type Measurement,
} from "./_harness/experiment.ts";
import { variants } from "./mechanisms/variants.ts";
import { readings } from "./readings.ts";
import { measureRefills, section54 } from "./section54_translation.ts";
import { table05 } from "./table05_exceptions.ts";
import { table06 } from "./table06_transfer.ts";
import { measureClassification } from "./table07_filters.ts";
import { table08 } from "./table08_ipc.ts";
import { table09 } from "./table09_matrix.ts";
import { table10 } from "./table10_vm.ts";

/** A board with a write buffer of four words, and one whose misses take longest. */
const BOARDS = ["dec3100", "dec5000-125"] as const;
/** Seeds of layouts and placements: of medians that differ by factors. */
const SEEDS = 3;

/** Table 7's ten filters, and how many messages are classified; a guest's loop costs the same. */
const FILTERS = 10, MESSAGES = 20_000, QUICK_MESSAGES = 2_000;
/** Section 5.4's program whose loads the software TLB serves. */
const MISS = "stlb-hit";

/** The systems as they are. */
const BASE = "base";
/** DPF interpreted is a program's, on the base. */
const WALK = "dpf-interpreted";

/** An operation of a table's, on the system that it is measured on there. */
interface Operation {
  readonly title: string;
  readonly of?: { readonly table: Experiment; readonly column: string };
  readonly on: "aegis" | "exos";
  readonly lacking: readonly string[];
}

/** The operations, and the variants whose mechanism serves them. */
const operations: Readonly<Record<string, Operation>> = {
  overflow: {
    title: "exception",
    of: { table: table05, column: "overflow" },
    on: "aegis",
    lacking: ["full-save"],
  },
  transfer: {
    title: "control transfer",
    of: { table: table06, column: "transfer" },
    on: "aegis",
    lacking: ["full-save", "flush"],
  },
  classify: { title: "classification", on: "exos", lacking: [WALK] },
  pipe: {
    title: "pipe",
    of: { table: table08, column: "pipe" },
    on: "exos",
    lacking: ["no-stlb", "full-save", "flush", "kernel-pipe"],
  },
  multiply: {
    title: "matrix product",
    of: { table: table09, column: "multiply" },
    on: "exos",
    lacking: ["no-stlb"],
  },
  prot1: {
    title: "prot1",
    of: { table: table10, column: "prot1" },
    on: "exos",
    lacking: ["no-stlb"],
  },
  trap: {
    title: "trap",
    of: { table: table10, column: "trap" },
    on: "exos",
    lacking: ["no-stlb", "full-save"],
  },
  miss: { title: "TLB miss", on: "exos", lacking: ["no-stlb"] },
};

/** The order of rows. */
const ROWS = [BASE, "no-stlb", "full-save", "flush", WALK, "kernel-pipe"];

const made = new Map<string, System>();

/** A system of a variant, assembled once. */
export function createVariant(on: "aegis" | "exos", variant: string): System {
  const key = `${on} ${variant}`, edit = variants[variant];
  const system = made.get(key) ?? (on === "aegis" ? createAegis({ edit }) : createExos({ edit }));
  made.set(key, system);
  return system;
}

/** The context in which a table measures a cell of its own on another system. */
function within(
  context: CellContext,
  { on, of }: Operation,
): CellContext {
  const { system: variant, systems } = context;
  return {
    ...context,
    system: on,
    ...of && { column: of.column, reading: of.table.reading },
    systems: (asked) => systems(variants[variant] ? createVariant(on, variant) : asked),
  };
}

/** Table 7's program with one engine or the other. */
function classify(context: CellContext): Measurement {
  return measureClassification({ ...context, system: "dpf" }, {
    fields: 0,
    filters: FILTERS,
    trials: context.quick || context.sampled ? QUICK_MESSAGES : MESSAGES,
    engine: context.system === WALK ? WALK : "dpf",
  });
}

/** A miss that the software TLB holds, or would. */
function miss(context: CellContext): Measurement {
  const on = within(context, operations.miss);
  return measureRefills({ ...on, column: MISS }, { passes: context.system !== BASE });
}

function iterationOf(column: string): string | Iteration {
  const { of, on } = operations[column];
  if (of) return of.table.iteration!(of.column, on);
  return column === "miss" ? section54.iteration!(MISS, on) : "dpf_classify";
}

/** The experiment. */
export const mechanisms: Experiment = experiment({
  id: "mechanisms",
  module: import.meta.url,
  readings: readings.mechanisms,
  title: "Aegis and ExOS with one mechanism less",
  cite: "Ours, of Tables 5 to 10 and section 5.4",
  unit: (column) => column === "multiply" ? "s" : "us",
  columns: Object.keys(operations),
  titles: Object.fromEntries(
    Object.entries(operations).map(([column, { title }]) => [column, title]),
  ),
  published: BOARDS.flatMap((board) =>
    ROWS.map((system) =>
      [
        board,
        system,
        ...Object.values(operations).map(({ lacking }) =>
          system === BASE || lacking.includes(system) ? "ours" as const : "" as const
        ),
      ] as const
    )
  ),
  seeds: SEEDS,
  sampled: true,
  unvaried: true,
  iteration: iterationOf,
  run(context) {
    const operation = operations[context.column];
    if (operation.of) return operation.of.table.run(within(context, operation));
    return context.column === "miss" ? miss(context) : classify(context);
  },
});

export default mechanisms;
if (import.meta.main) await main(mechanisms);
