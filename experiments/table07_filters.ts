/**
 * Table 7: a TCP/IP header is classified against ten filters, by DPF and by the engines that the
 * paper compares it with; beside them the two that came before. All run in user space, as a program
 * of the library operating system, on the same filters and the same message.
 */
import { assembleObject, type ObjectFile } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import {
  type CellContext,
  type Experiment,
  experiment,
  type Measurement,
} from "./_harness/experiment.ts";
import { guestObject, workloadObjects } from "./_harness/guest.ts";
import { measureInterval } from "./_harness/interval.ts";
import { measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";

const FILTERS = 10;
/**
 * The paper's million; fewer for the engines that it does not print, which are tens of times
 * slower.
 */
const trialsOf = (system: string) => system === "bpf" || system === "cspf" ? 50_000 : 1_000_000;
/**
 * A whole run's mean to 0.1 %: the first messages, before the caches have settled, weigh the more
 * the shorter a classification is.
 */
const sampledTrialsOf = (system: string) => system === "dpf" ? 131_072 : 16_384;
const QUICK_TRIALS = 2_000;
/** Messages that miss the recent filters: no number of them is stated. */
const RECENT_TRIALS = 100_000;
const COLD_TRIALS = 16;
/** Field sets, as packets.h numbers them. */
const FIELDS = { warm: 0, cold: 0, "warm-fixed": 1 } as const;

/**
 * The reading of the second column as a miss of recent filters, and the engines that are said to
 * have them.
 */
const RECENT = "recent-filter-miss";
const CACHED = { mpf: true, pathfinder: true };

const own = (name: string) => `experiments/compiled/filters/${name}.s`;
const TRIE = ["form", "trie"].map((part) => `aegis/compiled/filters/dpf_${part}.s`);
const ENGINES: Readonly<Record<string, readonly string[]>> = {
  dpf: [...TRIE, "aegis/compiled/filters/dpf_code.s"],
  "dpf-interpreted": [...TRIE, "experiments/compiled/mechanisms/dpf_walk.s"],
  cspf: [own("cspf")],
  bpf: [own("bpf_machine"), own("bpf_check"), own("bpf_filters")],
  mpf: [own("bpf_machine"), own("bpf_check"), own("mpf")],
  pathfinder: [own("pathfinder")],
};

/** Objects of some engines. */
export function filterObjects(engines: readonly string[]): ObjectFile[] {
  const paths = new Set([...engines.flatMap((name) => ENGINES[name]), own("generated")]);
  return [...paths].map(guestObject);
}

/** A file of words that a workload reads as constants. */
export function constantsObject(path: string, words: Readonly<Record<string, number>>): ObjectFile {
  const lines = Object.entries(words).map(([name, value]) =>
    `.globl ${name}\n${name}: .word ${value}\n`
  );
  return assembleObject({ path, text: `.section .rodata.constants\n.align 2\n${lines.join("")}` });
}

/** What a run classifies. */
export interface Classification {
  /** Field set, as packets.h numbers them. */
  readonly fields: number;
  /** Filters installed. */
  readonly filters: number;
  /** Messages of the measured pass. */
  readonly trials: number;
  /** Whether caches are displaced before each message. */
  readonly cold?: boolean;
  /** What displaces them. */
  readonly displace?: string;
  /**
   * Whether the filter that was recognized last is tried before the engine, and is another one's
   * for each message.
   */
  readonly recent?: boolean;
  /** What sessions are of: TCP/IP, or a stack of protocols as deep as `fields` says. */
  readonly packets?: "packets" | "stacks";
  /** What is linked as the engine; the system's own unless said otherwise. */
  readonly engine?: string;
}

/** Boots an engine with its filters and measures a classification. */
export function measureClassification(
  { board, system, settings, systems }: CellContext,
  {
    fields,
    filters,
    trials,
    cold = false,
    recent = false,
    packets = "packets",
    displace = "table07_displace",
    engine = system,
  }: Classification,
): Measurement {
  const loop = cold ? ["table07_cold_loop", "table07_cold", displace] : ["table07_loop"];
  const main = recent ? ["table07_recent", `table07_recent_${system}`] : ["table07", ...loop];
  const words = { table07_fields: fields, table07_filters: filters, table07_trials: trials };
  const objects = [
    ...workloadObjects([...main, `table07_${system}`, "null_procedure"]),
    ...filterObjects([engine]),
    guestObject(own(packets)),
    constantsObject("experiments/table07_filters.ts", words),
  ];
  const running = systems("exos").boot(board, [{ name: "classify", objects }], { settings });
  return cold
    ? measureInterval(running, {
      loop: "measured_loop",
      done: "done",
      from: "classify_cold",
      to: "classified_cold",
    })
    : measureLoop(running, {
      loop: "measured_loop",
      done: "done",
      iteration: `${system}_classify`,
    });
}

/** Table 7. */
export const table07: Experiment = experiment({
  id: "table07",
  module: import.meta.url,
  readings: readings.table07,
  title: "Time to classify a TCP/IP header against ten TCP/IP filters",
  cite: "SOSP '95, Table 7",
  unit: "us",
  columns: ["warm", "cold", "warm-fixed"],
  titles: { "warm": "warm caches", "cold": "cold caches", "warm-fixed": "warm, DPF's fields" },
  headings: [
    { heading: "classification", columns: ["warm"] },
    { heading: "cold cache (edition A)", columns: ["cold"] },
    { heading: "DPF's fields (not in the paper)", columns: ["warm-fixed"] },
  ],
  published: [
    ["dec5000-200", "mpf", 35.0, 71.0, "ours"],
    ["dec5000-200", "pathfinder", 19.0, 39.0, "ours"],
    ["dec5000-200", "dpf", 1.5, 7.5, "ours"],
    ["dec5000-200", "bpf", "ours", "ours", "ours"],
    ["dec5000-200", "cspf", "", "", "ours"],
  ],
  beside: ({ system, column }) =>
    column === "cold" && Object.hasOwn(CACHED, system) ? [RECENT] : [],
  sampled: true,
  iteration: (column, system, reading) =>
    column === "cold" && reading !== RECENT
      ? { from: "classify_cold", to: "classified_cold" }
      : `${system}_classify`,
  run(context) {
    const column = context.column as keyof typeof FIELDS;
    const recent = context.reading === RECENT, cold = column === "cold" && !recent;
    const trials = cold
      ? COLD_TRIALS
      : context.quick
      ? QUICK_TRIALS
      : context.sampled
      ? sampledTrialsOf(context.system)
      : recent
      ? RECENT_TRIALS
      : trialsOf(context.system);
    return measureClassification(context, {
      fields: FIELDS[column],
      filters: FILTERS,
      trials,
      cold,
      recent,
    });
  },
});

export default table07;
if (import.meta.main) await main(table07);
