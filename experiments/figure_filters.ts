/**
 * A figure of ours: the time of a classification over the number of filters, for Table 7's engines
 * and the two before them. Linear engines run their filters in turn; merged ones look one value up.
 */
import { main } from "./_harness/alone.ts";
import { type Experiment, experiment } from "./_harness/experiment.ts";
import { measureClassification } from "./table07_filters.ts";
import { readings } from "./readings.ts";

const COUNTS = Array.from({ length: 9 }, (_, i) => 2 ** i);
const ENGINES = ["dpf", "mpf", "pathfinder", "bpf", "cspf"];
const TRIALS = 500;
const DPF_FIELDS = 1;

/** The figure. */
export const figureFilters: Experiment = experiment({
  id: "figure_filters",
  module: import.meta.url,
  readings: readings.figure_filters,
  title: "Time to classify a TCP/IP header against more and more filters",
  cite: "Ours, after SOSP '95, section 5.6",
  unit: "us",
  columns: COUNTS.map(String),
  published: ENGINES.map((engine) =>
    ["dec5000-200", engine, ...COUNTS.map(() => "ours" as const)] as const
  ),
  axes: { x: "filters installed", y: "time of a classification" },
  iteration: (_, system) => `${system}_classify`,
  run: (context) =>
    measureClassification(context, {
      fields: DPF_FIELDS,
      filters: Number(context.column),
      trials: TRIALS,
    }),
});

export default figureFilters;
if (import.meta.main) await main(figureFilters);
