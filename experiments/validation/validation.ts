/**
 * What a validation is: a program on one of our machines, and what others measured with such a
 * program on theirs. None of these numbers is the paper's. A validation is measured as an
 * experiment is; each number of others becomes a row.
 */
import {
  assembleObject,
  type BoardName,
  type Image,
  layoutSections,
  link,
  listSettings,
  type ObjectFile,
  prepareBare,
} from "../../machine/mod.ts";
import {
  type CellContext,
  type Experiment,
  experiment,
  type Measurement,
} from "../_harness/experiment.ts";
import { includeGuest, workloadObjects } from "../_harness/guest.ts";
import { measureLoop } from "../_harness/loop.ts";
import type { Guest } from "../_harness/run_to_halt.ts";
import { constantsObject } from "../table07_filters.ts";

/** A number that others measured. */
export interface Others {
  /** Our board of that kind. */
  readonly board: BoardName;
  /** A machine that we have no board of, as one of ours with other settings; see `sisters`. */
  readonly sister?: keyof typeof sisters;
  /** What ran there. */
  readonly under: string;
  /** Their number. */
  readonly value: number;
  /** A key of `literature`. */
  readonly source: string;
  /** The setting that was chosen with the help of this number, which then validates nothing. */
  readonly calibrated?: string;
}

/** One assumption that may explain a difference: what the program gives when it is otherwise. */
export interface Suspect {
  /** What is otherwise in the program, told by the column; its settings where it is these. */
  readonly otherwise?: string;
  /** Settings, as `--set` takes them. */
  readonly settings: Readonly<Record<string, number>>;
  /** On these boards. */
  readonly boards: readonly BoardName[];
}

/** A program and what others measured with such a one. */
export interface Validation extends Experiment {
  readonly unit: string;
  /**
   * Set where theirs is a mean over what we know the ends of alone: which end ours is. Such a row
   * says nothing of how near the two are.
   */
  readonly end?: "least" | "greatest";
  /** What the program does, and what is assumed where its description is silent. */
  readonly program: string;
  /** The system that it runs on: the bare machine, or the monolithic kernel. */
  readonly system: "bare" | "ultrix";
  /** The numbers of others. */
  readonly others: readonly Others[];
  /** What may explain a difference. */
  readonly suspects: readonly Suspect[];
}

/** What a validation's file says. */
export interface Description {
  readonly id: string;
  /** `import.meta.url` of the file. */
  readonly module: string;
  /** What is measured, in a few words. */
  readonly title: string;
  readonly program: string;
  readonly unit: string;
  readonly system: "bare" | "ultrix";
  readonly others: readonly Others[];
  readonly suspects?: readonly Suspect[];
  readonly end?: "least" | "greatest";
  /** Measures it; `settings` are those of the column. */
  run(context: CellContext): Measurement;
}

/** A validation from its description. */
export function validation(description: Description): Validation {
  const { id, module, title, program, unit, system, others, suspects = [], end, run } = description;
  const columns = [...new Set([...others.map(columnOf), ...suspects.map(suspectColumn)])];
  const boards = [...new Set(others.map(({ board }) => board))];
  const has = (board: BoardName, column: string) =>
    others.some((own) => own.board === board && columnOf(own) === column) ||
    suspects.some((own) => own.boards.includes(board) && suspectColumn(own) === column);
  const measured = experiment({
    id,
    module,
    title,
    cite: "not the paper's",
    unit,
    columns,
    readings: [{
      id: "program",
      definition: program,
      argument: "the description in the source of the numbers",
    }],
    published: boards.map((
      board,
    ) => [board, system, ...columns.map((column) => has(board, column) ? "ours" : "")]),
    oneSeed: system === "bare",
    run(context) {
      const { column, settings } = context;
      const sister = Object.hasOwn(sisters, column)
        ? sisters[column as keyof typeof sisters](settings)
        : {};
      const suspect = suspects.find((own) => suspectColumn(own) === column)?.settings;
      return run({ ...context, settings: { ...settings, ...sister, ...suspect } });
    },
  });
  return { ...measured, unit, program, system, others, suspects, ...(end && { end }) };
}

/** The column that holds what compares with a number of others. */
export function columnOf({ sister }: Others): string {
  return sister ?? "as-it-is";
}

/** What is otherwise: in words, or as `--set` takes it. */
export function suspectName(
  { settings, otherwise }: Pick<Suspect, "settings" | "otherwise">,
): string {
  return otherwise ?? Object.entries(settings).map(([name, value]) => `${name}=${value}`).join(" ");
}

/** The column that holds ours where it is so. */
export function suspectColumn(suspect: Pick<Suspect, "settings" | "otherwise">): string {
  return suspectName(suspect).replaceAll(" ", "-");
}

/**
 * Memory of 80 ns a cycle behind a processor of 20 MHz: what is a time on the 5000/125 takes fewer
 * cycles.
 */
function slowerProcessor(settings: Readonly<Record<string, number>>): Record<string, number> {
  const [own, mhz] = [25, 20];
  const inTime = [
    "icache.stall",
    "dcache.stall",
    "uncached.read",
    "wb.drain",
    "wb.drain-page",
    "refresh.busy",
  ];
  const scaled = inTime.map((name) => {
    const value = settings[name] ??
      listSettings("dec5000-125").find((setting) => setting.name === name)!.value;
    return [name, Math.round(value * mhz / own)];
  });
  return { ...Object.fromEntries(scaled), "clock.mhz": mhz };
}

/** Machines that others measured and that are one of our boards with other settings. */
export const sisters = {
  /** The 5000/125's board with a 20 MHz processor. */
  "dec5000-120": slowerProcessor,
  /** Another board with the same memory of 80 ns a cycle and a 20 MHz processor. */
  "dec5000-20": slowerProcessor,
} as const;

/** A bare program of these objects, above the first 64 KB, as a guest of the harness. */
export function bootBare(
  objects: readonly ObjectFile[],
  { board, settings }: Pick<CellContext, "board" | "settings">,
): Guest {
  const program: Image = link(objects, {
    name: "validation",
    entry: "main",
    place: layoutSections({ text: 0x80010000 }),
  });
  const { machine, run } = prepareBare(program, { board, settings });
  return { machine, run, kernel: program, programs: [], symbol: (name) => program.address(name) };
}

/**
 * A number of times per microsecond, or bytes per microsecond, which are megabytes a second, from
 * the time of one operation.
 */
export function rate(amount: number, measured: Measurement): Measurement {
  return { ...measured, value: amount / measured.value };
}

/** Cycles in place of time. */
export function inCycles(measured: Measurement): Measurement {
  return { ...measured, value: measured.cycles };
}

/** What a loop on the bare machine consists of. */
export interface BareLoop {
  /**
   * Guest sources of this folder that define `prepare`, `one_round` and `check`: `copy.S` by hand,
   * `copy` in C.
   */
  readonly sources: readonly string[];
  /** Rounds of the measured pass. */
  readonly rounds: number;
  /** Operations in a round. */
  readonly operations?: number;
  /** Words that the program is told. */
  readonly words?: Readonly<Record<string, number>>;
}

/** Measures a loop on the bare machine; the time is of one operation. */
export function measureBare(
  context: Pick<CellContext, "board" | "settings">,
  { sources, rounds, operations, words = {} }: BareLoop,
): Measurement {
  const objects = [
    ...validationObjects(["frame", ...sources]),
    ...workloadObjects(["null_procedure"]),
    constantsObject("experiments/validation/validation.ts", {
      validation_rounds: rounds,
      ...words,
    }),
  ];
  const labels = { loop: "measured_loop", done: "done", iteration: "one_round", operations };
  return measureLoop(bootBare(objects, context), labels);
}

/** Objects of this folder's guest sources by name: `copy.S` by hand, `copy` in C. */
export function validationObjects(names: readonly string[]): ObjectFile[] {
  return names.map((name) => {
    const path = `experiments/${
      name.endsWith(".S") ? `validation/${name}` : `compiled/validation/${name}.s`
    }`;
    return assembleObject({ path, text: includeGuest(path)! }, { include: includeGuest });
  });
}
