/**
 * A figure of ours: bits a second that one process tells another through the TLB alone. For a one
 * the sender touches more pages than there are entries to draw from; the receiver tells it by how
 * long one load from each of its own pages takes. No line of either's meets the other's in the data
 * cache. Of the series two are controls: before its look the receiver fills the TLB again through
 * other lines of the same pages, so that what is left is whatever else carries a bit.
 */
import { main } from "./_harness/alone.ts";
import { type Experiment, experiment } from "./_harness/experiment.ts";
import { wordsObject, workloadObjects } from "./_harness/guest.ts";
import { measureChannel } from "./figure_covert.ts";
import { readings } from "./readings.ts";

const PAGES = [1, 2, 4, 8, 16, 32];
const PAGE_BYTES = 4096;
/** Passes over its pages after which a receiver's TLB holds them all, whatever it held before. */
const FILLS = 16;
/** A series: the system, and how often the receiver goes over its pages before it looks. */
const series: Readonly<Record<string, { readonly system: string; readonly fills: number }>> = {
  "ultrix": { system: "ultrix", fills: 0 },
  "ultrix-filled": { system: "ultrix", fills: FILLS },
  "exos": { system: "exos", fills: 0 },
  "exos-filled": { system: "exos", fills: FILLS },
};

/** The figure. */
export const figureCovertTlb: Experiment = experiment({
  id: "figure_covert_tlb",
  module: import.meta.url,
  readings: readings.figure_covert_tlb,
  title: "What a process can tell another through the TLB alone",
  cite: "Ours",
  unit: "bits/s",
  columns: PAGES.map(String),
  published: Object.keys(series).map((name) =>
    ["dec5000-125", name, ...PAGES.map(() => "ours" as const)] as const
  ),
  axes: { x: "pages that the receiver looks at", y: "told in a second" },
  iteration: () => "exchange",
  run({ board, system, column, settings, systems }) {
    const { system: name, fills } = series[system];
    const objects = [
      ...workloadObjects(["covert_tlb", "covert_tlb_touch", "covert_tlb_look", "null_procedure"]),
      // Behind the first page, in which neither has anything that it reads.
      wordsObject("experiments/figure_covert_tlb.ts", {
        covert_bytes: Number(column) * PAGE_BYTES,
        covert_fills: fills,
      }, ".data"),
    ];
    const running = systems(name).boot(board, [{ name: "covert_tlb", objects }], { settings });
    return measureChannel(running, "look_at_pages");
  },
});

export default figureCovertTlb;
if (import.meta.main) await main(figureCovertTlb);
