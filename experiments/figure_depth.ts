/**
 * A figure of ours: the time of a classification over how many protocols lie above each other, for
 * Table 7's engines and the two before them, with Table 7's ten filters.
 */
import { main } from "./_harness/alone.ts";
import { type Experiment, experiment } from "./_harness/experiment.ts";
import { measureClassification } from "./table07_filters.ts";
import { readings } from "./readings.ts";

const DEPTHS = [1, 2, 3, 4, 6, 8, 10, 12];
const ENGINES = ["dpf", "mpf", "pathfinder", "bpf", "cspf"];
const FILTERS = 10, TRIALS = 500;

/** The figure. */
export const figureDepth: Experiment = experiment({
  id: "figure_depth",
  module: import.meta.url,
  readings: readings.figure_depth,
  title: "Time to classify a message under more and more protocols",
  cite: "Ours, after SOSP '95, section 5.6",
  unit: "us",
  columns: DEPTHS.map(String),
  published: ENGINES.map((engine) =>
    ["dec5000-200", engine, ...DEPTHS.map(() => "ours" as const)] as const
  ),
  axes: { x: "protocols below the port", y: "time of a classification" },
  iteration: (_, system) => `${system}_classify`,
  run: (context) =>
    measureClassification(context, {
      fields: Number(context.column),
      filters: FILTERS,
      trials: TRIALS,
      packets: "stacks",
    }),
});

export default figureDepth;
if (import.meta.main) await main(figureDepth);
