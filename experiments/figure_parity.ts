/**
 * A question of ours: how much of each ratio of the paper's is architecture, how much features, how
 * much code. Unix' semantics are added to ExOS' library step by step, and the monolithic kernel
 * loses what it could do without, on the same workloads. What changes is in experiments/parity/; it
 * takes the place of parts of the library or the kernel when they are assembled.
 */
import { createExos } from "../exos/mod.ts";
import { assembleObject, type ObjectFile, type System } from "../machine/mod.ts";
import { createUltrixModel, type Edit } from "../ultrix-model/mod.ts";
import { main } from "./_harness/alone.ts";
import { type Experiment, experiment } from "./_harness/experiment.ts";
import { includeGuest, workloadObjects } from "./_harness/guest.ts";
import { type LoopLabels, measureLoop } from "./_harness/loop.ts";
import { sources } from "./compiled/sources.ts";
import { unmapped } from "./parity/unmapped.ts";
import { readings } from "./readings.ts";

const BOARDS = ["dec3100", "dec5000-125"] as const;
/** Seeds: layouts of the monolithic kernel, above all, change what an instruction costs. */
const SEEDS = 5;

/** What is measured of an operation. */
interface Operation {
  readonly title: string;
  readonly workloads: readonly string[];
  readonly labels: Omit<LoopLabels, "loop" | "done">;
}

const vm = ["table10_area", "table10_touch.S"];
/** The operations, in the order of the paper's tables. */
export const operations: Readonly<Record<string, Operation>> = {
  getpid: { title: "getpid", workloads: ["table04_getpid"], labels: { iteration: "getpid" } },
  pipe: {
    title: "pipe",
    workloads: ["table08_pipe", "table08_loop"],
    labels: { iteration: "exchange", operations: 2 },
  },
  prot1: { title: "prot1", workloads: ["table10_prot1", ...vm], labels: { iteration: "mprotect" } },
  trap: { title: "trap", workloads: ["table10_trap", ...vm], labels: { iteration: "handle_trap" } },
};

/** Texts that take the place of a system's own, by path, and what a program is linked with. */
interface Step {
  readonly title: string;
  readonly replaced: Readonly<Record<string, string>>;
  /** What is changed in all texts of the kernel, those that took another's place included. */
  readonly edit?: Edit;
}

const LIBRARY = "exos/compiled/library", KERNEL = "ultrix-model/compiled/kernel";
const LOCORE = "ultrix-model/kernel/locore.S";
const TRAMPOLINE = "experiments/parity/signal_trampoline.S";
const UNMAPPED = "experiments/parity/unmapped.S";

/** A step of ExOS: the part of the library that it replaces, beside signals. */
const unix = (title: string, part: string, by: string): Step => ({
  title,
  replaced: {
    [`${LIBRARY}/unix.s`]: "unix_signal",
    [`${LIBRARY}/${part}.s`]: by,
  },
});

const save = { [LOCORE]: "offsets" };
const setjmp = {
  ...save,
  [`${KERNEL}/trap.s`]: "trap_setjmp",
  [`${KERNEL}/sys_generic.s`]: "lean_generic",
  [`${KERNEL}/kern_synch.s`]: "lean_synch",
};
const direct = { ...setjmp, [`${KERNEL}/trap.s`]: "trap_direct" };
/** The u-area unmapped, in a kernel that is lean already. */
const withoutMapping = (replaced: Readonly<Record<string, string>>): Step => ({
  title: "u-area not mapped",
  replaced: {
    ...replaced,
    [`${KERNEL}/vm_machdep.s`]: "unmapped_fork",
    [`${KERNEL}/vm_mem.s`]: "unmapped_mem",
  },
  edit: (path, text) => unmapped(path, path === LOCORE ? `${text}\n${sources[UNMAPPED]}` : text),
});
const lean = {
  save: { title: "fewer registers saved", replaced: save },
  setjmp: { title: "no label", replaced: setjmp },
  direct: { title: "direct signals", replaced: direct },
};
const leanCalls = {
  save: lean.save,
  setjmp: lean.setjmp,
  unmapped: withoutMapping(setjmp),
};

/** The steps of each operation on each system, each holding those before it. */
export const steps: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Step>>>>>
> = {
  exos: {
    pipe: {
      signals: unix("signals", "pipe", "pipe_signals"),
      atomic: unix("atomic", "pipe", "pipe_atomic"),
      sleep: unix("sleep and wake-up", "pipe", "pipe_sleep"),
      files: unix("open files", "pipe", "pipe_files"),
    },
    prot1: {
      regions: unix("regions", "protect", "protect_regions"),
      signals: unix("signals", "protect", "protect_signals"),
    },
    trap: {
      mask: unix("masks", "fault", "fault_mask"),
      context: unix("a whole context", "fault", "fault_context"),
    },
  },
  ultrix: {
    getpid: leanCalls,
    pipe: leanCalls,
    prot1: leanCalls,
    trap: { ...lean, unmapped: withoutMapping(direct) },
  },
};

const textOf = (name: string) => sources[`experiments/compiled/parity/${name}.s`];

/** The kernel's entry with a way of its own for system calls. */
function leanLocore(text: string): string {
  const calls = /(\.word\tuserIntr,(?: userTrap,?)+\n\t\.word\t)userTrap/;
  if (!calls.test(text)) throw new RangeError("locore.S has another table of exceptions");
  return [
    textOf("offsets"),
    text.replace(calls, "$1userCall"),
    sources["experiments/parity/lean_syscall.S"],
  ].join("\n");
}

/** A system with a step's texts; `edit` may change them further. */
export function createStep(
  system: string,
  { replaced, edit: own = (_, text) => text }: Omit<Step, "title">,
  edit: Edit = (_, text) => text,
): System {
  const replace = (path: string, text: string) => {
    if (!Object.hasOwn(replaced, path)) return edit(path, own(path, text));
    return edit(path, own(path, path === LOCORE ? leanLocore(text) : textOf(replaced[path])));
  };
  return system === "exos" ? createExos({ edit: replace }) : createUltrixModel({ edit: replace });
}

/** Systems of steps, each assembled once. */
const ofSteps = new WeakMap<Step, System>();

function stepOf(system: string, step: Step): System {
  const known = ofSteps.get(step) ?? createStep(system, step);
  ofSteps.set(step, known);
  return known;
}

/** What a program of ExOS is linked with where signals have a context; `edit` may change it. */
export function trampoline(edit: (text: string) => string = (text) => text): ObjectFile {
  const text = edit(sources[TRAMPOLINE]);
  return assembleObject({ path: TRAMPOLINE, text }, { include: includeGuest });
}

const systems = ["exos", "ultrix"];
const columns = Object.keys(operations).flatMap((operation) => [
  operation,
  ...new Set(
    systems.flatMap((system) =>
      Object.keys(steps[system][operation] ?? {}).map((step) => `${operation}-${step}`)
    ),
  ),
]);

/** What a column is: an operation, and the step that was last taken. */
export function partsOf(column: string): readonly [operation: string, step: string | undefined] {
  const [operation, step] = column.split("-");
  return [operation, step];
}

function has(system: string, column: string): boolean {
  const [operation, step] = partsOf(column);
  if (step === undefined) return system === "ultrix" || operation !== "getpid";
  return Object.hasOwn(steps[system][operation] ?? {}, step);
}

const titleOf = (column: string): string => {
  const [operation, step] = partsOf(column);
  const own = systems.map((system) => step && steps[system][operation]?.[step]?.title);
  return [operations[operation].title, own.find((title) => title)].filter(Boolean).join(" + ");
};

/** The figure. */
export const figureParity: Experiment = experiment({
  id: "figure_parity",
  module: import.meta.url,
  readings: readings.figure_parity,
  title: "Unix' semantics on ExOS and a lean monolith, step by step",
  cite: "Ours, of Tables 4, 8 and 10",
  unit: "us",
  seeds: SEEDS,
  sampled: true,
  unvaried: true,
  columns,
  titles: Object.fromEntries(columns.map((column) => [column, titleOf(column)])),
  published: BOARDS.flatMap((board) =>
    systems.map((system) =>
      [
        board,
        system,
        ...columns.map((column) => has(system, column) ? "ours" as const : "" as const),
      ] as const
    )
  ),
  iteration: (column) => {
    const { iteration, operations: count } = operations[partsOf(column)[0]].labels;
    return { from: iteration, operations: count };
  },
  run({ board, system, column, settings, systems: made, trials }) {
    const [operation, step] = partsOf(column);
    const { workloads, labels } = operations[operation];
    const booted = made(
      step === undefined ? system : stepOf(system, steps[system][operation][step]),
    );
    const objects = [
      ...workloadObjects([...workloads, "null_procedure"]),
      ...(step === "context" ? [trampoline()] : []),
    ];
    const running = booted.boot(board, [{ name: workloads[0], objects }], { settings });
    return measureLoop(running, { loop: "measured_loop", done: "done", trials, ...labels });
  },
});

export default figureParity;
if (import.meta.main) await main(figureParity);
