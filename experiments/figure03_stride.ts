/**
 * Figure 3: a stride scheduler that an application brings itself gives three processes shares of 3,
 * 2 and 1. A column is a process' k-th quantum, its value what the process has counted by then, in
 * thousands; the guest prints its counts. The order of quanta among equals is a matter of how a tie
 * is broken, of which the paper says nothing: by a process' own quanta it does not matter.
 */
import { divideCost, type Running, subtractCosts } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import {
  type CellContext,
  type Experiment,
  experiment,
  type Measurement,
  type PublishedCell,
  type PublishedRow,
  type Systems,
} from "./_harness/experiment.ts";
import { fingerprintOf } from "./_harness/fingerprint.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { MeasurementError, runToHalt } from "./_harness/run_to_halt.ts";
import { readings } from "./readings.ts";
import { constantsObject } from "./table07_filters.ts";

const SHARES = { "share-3": 3, "share-2": 2, "share-1": 1 } as const;
const MOST_SHARE = 3;
/**
 * Two more than the paper's hundred: a process may have its last quantum behind where the paper's
 * has it.
 */
const QUANTA = 102;

/**
 * Points of the paper's figure: thousands of iterations at the end of each quantum of a process;
 * one dot of the second is missing.
 */
const POINTS: Readonly<Record<keyof typeof SHARES, readonly PublishedCell[]>> = {
  "share-3": [
    36.482,
    84.567,
    132.743,
    180.912,
    229.088,
    277.262,
    325.439,
    373.617,
    421.793,
    469.968,
    518.145,
    566.322,
    614.499,
    662.674,
    710.851,
    759.028,
    807.205,
    855.379,
    903.556,
    951.732,
    999.909,
    1048.084,
    1096.261,
    1144.438,
    1192.614,
    1240.789,
    1288.996,
    1337.143,
    1385.32,
    1433.495,
    1481.672,
    1529.848,
    1578.026,
    1626.2,
    1674.377,
    1722.554,
    1770.731,
    1818.905,
    1867.082,
    1915.258,
    1963.436,
    2011.611,
    2059.787,
    2107.963,
    2156.139,
    2204.314,
    2252.49,
    2300.666,
    2348.843,
    2397.018,
    2445.193,
  ],
  "share-2": [
    47.401,
    95.507,
    143.684,
    191.861,
    240.037,
    288.212,
    336.389,
    384.566,
    432.741,
    480.918,
    529.095,
    577.272,
    625.449,
    673.623,
    721.8,
    769.977,
    818.152,
    866.329,
    914.506,
    962.683,
    1010.86,
    1059.035,
    "",
    1155.389,
    1203.565,
    1251.743,
    1299.92,
    1348.096,
    1396.273,
    1444.448,
    1492.624,
    1540.801,
    1588.978,
  ],
  "share-1": [
    47.846,
    96.012,
    144.187,
    192.364,
    240.541,
    288.717,
    336.895,
    385.073,
    433.25,
    481.425,
    529.602,
    577.779,
    625.956,
    674.131,
    722.308,
    770.485,
  ],
};
const COLUMNS = POINTS["share-3"].map((_, i) => String(i + 1));

const published = Object.entries(POINTS).map(([system, points]): PublishedRow => [
  "dec5000-125",
  system,
  ...COLUMNS.map((_, i) => points[i] ?? ""),
]);

/**
 * One run of all quanta: what each process had counted after each of its own, and what a quantum
 * costs.
 */
interface Schedule {
  readonly counts: readonly (readonly number[])[];
  readonly measurement: Omit<Measurement, "value">;
}

/**
 * A run serves all points of the figure: by the systems of a study and the settings of a machine.
 */
const schedules = new WeakMap<Systems, Map<string, Schedule>>();

function scheduleOf(context: CellContext): Schedule {
  const { board, settings, systems } = context;
  const known = schedules.get(systems) ?? new Map<string, Schedule>();
  schedules.set(systems, known);
  const key = JSON.stringify([board, settings]);
  const schedule = known.get(key) ?? runSchedule(context);
  known.set(key, schedule);
  return schedule;
}

/** The scheduler and its three processes, ready to run so many quanta. */
export function bootStride(
  { board, settings, systems }: Pick<CellContext, "board" | "settings" | "systems">,
  quanta: number,
): Running {
  const objects = [
    ...workloadObjects(["figure03", "figure03_stride", "null_procedure"]),
    constantsObject("experiments/figure03_stride.ts", { figure03_quanta: quanta }),
  ];
  return systems("exos").boot(board, [{ name: "stride", objects }], { settings });
}

function runSchedule(context: CellContext): Schedule {
  const running = bootStride(context, QUANTA);
  const { machine } = running;
  const { hits } = machine.mark({ at: running.symbol("quantum"), each: true });
  runToHalt(running);
  if (hits.length !== QUANTA) {
    throw new MeasurementError(`${hits.length} quanta instead of ${QUANTA}`);
  }
  const lengths = hits.slice(1).map((hit, i) => hit.cycles - hits[i].cycles).sort((a, b) => a - b);
  return {
    counts: ["A", "B", "C"].map((letter) =>
      [...machine.output.matchAll(new RegExp(`^${letter} (\\w{8})$`, "gm"))].map(([, hex]) =>
        parseInt(hex, 16)
      )
    ),
    measurement: {
      ...divideCost(subtractCosts(hits[QUANTA - 1], hits[0]), QUANTA - 1),
      cold_cycles: null,
      minimum_cycles: lengths[0],
      median_cycles: lengths[lengths.length >> 1],
      trials: QUANTA,
      fingerprint: fingerprintOf([running.kernel, ...running.programs], machine),
      note: "cycles and instructions are of a quantum",
    },
  };
}

/** The figure. */
export const figure03: Experiment = experiment({
  id: "figure03",
  module: import.meta.url,
  readings: readings.figure03,
  title: "Iterations of three processes under an application-level stride scheduler",
  cite: "SOSP '95, Figure 3",
  unit: "thousands",
  columns: COLUMNS,
  published,
  oneSeed: true,
  axes: { x: "quanta that the process has had", y: "iterations" },
  iteration: () => "quantum",
  run(context) {
    const { counts, measurement } = scheduleOf(context);
    const share = SHARES[context.system as keyof typeof SHARES];
    const own = counts[MOST_SHARE - share];
    const k = Number(context.column);
    if (own.length < k) {
      throw new MeasurementError(`${context.system} had ${own.length} quanta, not ${k}`);
    }
    return { ...measurement, value: own[k - 1] / 1000 };
  },
});

export default figure03;
if (import.meta.main) await main(figure03);
