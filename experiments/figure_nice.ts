/**
 * A figure of ours beside Figure 3: what share of the processor the monolithic system gives three
 * processes that compute, by how nice they are. 4.3BSD's users may name a niceness and no share.
 */
import { main } from "./_harness/alone.ts";
import {
  type CellContext,
  type Experiment,
  experiment,
  type Measurement,
  type Systems,
} from "./_harness/experiment.ts";
import { fingerprintOf } from "./_harness/fingerprint.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { watchArrivals } from "./_harness/arrivals.ts";
import { MeasurementError, runToHalt } from "./_harness/run_to_halt.ts";
import { divideCost, subtractCosts } from "../machine/mod.ts";
import { readings } from "./readings.ts";
import { constantsObject } from "./table07_filters.ts";

const STEPS = [0, 1, 2, 4, 6, 8, 10];
const PROCESSES = ["nice-0", "nice-1", "nice-2"];
/** Seconds that are looked at, after those that the scheduler's averages take to settle. */
const SECONDS = 10, SETTLING = 10;
/** A first look's. */
const QUICK_SECONDS = 2, QUICK_SETTLING = 1;

/** One run of all seconds: the share of each process in percent, and what a second costs. */
interface Shares {
  readonly shares: readonly number[];
  readonly measurement: Omit<Measurement, "value">;
}

/**
 * A run serves the points of all three processes: by the systems of a study, the settings of a
 * machine and the step.
 */
const runs = new WeakMap<Systems, Map<string, Shares>>();

function sharesOf(context: CellContext): Shares {
  const { board, settings, systems, column, quick } = context;
  const known = runs.get(systems) ?? new Map<string, Shares>();
  runs.set(systems, known);
  const key = JSON.stringify([board, settings, column, quick]);
  const shares = known.get(key) ?? runShares(context);
  known.set(key, shares);
  return shares;
}

function runShares({ board, settings, systems, column, quick }: CellContext): Shares {
  const settling = quick ? QUICK_SETTLING : SETTLING;
  const watched = quick ? QUICK_SECONDS : SECONDS;
  const objects = [
    ...workloadObjects(["figure_nice", "null_procedure"]),
    constantsObject("experiments/figure_nice.ts", {
      figure_nice_step: Number(column),
      figure_nice_seconds: settling + watched + 1,
    }),
  ];
  const running = systems("ultrix").boot(board, [{ name: "nice", objects }], { settings });
  const { machine } = running;
  const seconds = watchArrivals(machine, { at: running.symbol("second") }).kept;
  runToHalt(running);
  const counts = [...machine.output.matchAll(/^(\w{8}) (\w{8}) (\w{8})$/gm)].map(([, ...words]) =>
    words.map((word) => parseInt(word, 16))
  );
  if (seconds.length !== settling + watched + 1 || counts.length !== seconds.length) {
    throw new MeasurementError(
      `${seconds.length} seconds and ${counts.length} lines, not ${settling + watched + 1}`,
    );
  }
  const [before, after] = [counts[settling], counts[settling + watched]];
  const gained = after.map((count, i) => count - before[i]);
  const all = gained.reduce((sum, count) => sum + count);
  const lengths = seconds.slice(1).map(({ cycles }, i) => cycles - seconds[i].cycles).sort((a, b) =>
    a - b
  );
  return {
    shares: gained.map((count) => 100 * count / all),
    measurement: {
      ...divideCost(
        subtractCosts(seconds[settling + watched].first, seconds[settling].first),
        watched,
      ),
      cold_cycles: null,
      minimum_cycles: lengths[0],
      median_cycles: lengths[lengths.length >> 1],
      trials: watched,
      fingerprint: fingerprintOf([running.kernel, ...running.programs], machine),
      note: "cycles and instructions are of a second",
    },
  };
}

/** The figure. */
export const figureNice: Experiment = experiment({
  coarseInSmall: true,
  id: "figure_nice",
  module: import.meta.url,
  readings: readings.figure_nice,
  title: "Shares of the processor by how nice processes are",
  cite: "Ours, after SOSP '95, section 7.3",
  unit: "percent",
  columns: STEPS.map(String),
  published: PROCESSES.map((process) =>
    ["dec5000-125", process, ...STEPS.map(() => "ours" as const)] as const
  ),
  oneSeed: true,
  unvaried: true,
  axes: { x: "steps of niceness from one process to the next", y: "share of the processor" },
  iteration: () => "second",
  run(context) {
    const { shares, measurement } = sharesOf(context);
    return { ...measurement, value: shares[PROCESSES.indexOf(context.system)] };
  },
});

export default figureNice;
if (import.meta.main) await main(figureNice);
