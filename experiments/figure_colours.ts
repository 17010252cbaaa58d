/**
 * A figure of ours: what it is worth that an application asks for physical pages by name. A program
 * reads its own data and calls the kernel, over and over; on the library operating system it may
 * choose the colours of its pages, so that its lines keep clear of each other and of the kernel's.
 */
import { unmapped } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import { type CellContext, type Experiment, experiment } from "./_harness/experiment.ts";
import { wordsObject, workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";

const KILOBYTES = [4, 16, 32, 48, 64];
/** A series: the system, and whether its program names the pages it asks for. */
const series: Readonly<Record<string, { readonly system: string; readonly byName: boolean }>> = {
  "ultrix": { system: "ultrix", byName: false },
  "exos-first-free": { system: "exos", byName: false },
  "exos-by-name": { system: "exos", byName: true },
};
const PAGE_SHIFT = 12;

/** Boots the program, told of the page in which the kernel's hot data begin. */
function bootColours(
  { board, system, column, settings, systems }: CellContext,
  ofKernel: number,
) {
  const { system: name, byName } = series[system];
  const words = {
    colour_bytes: Number(column) * 1024,
    colour_draws: 1 + (settings["pages.seed"] ?? 0),
    colour_by_name: byName ? 1 : 0,
    colour_of_kernel: ofKernel,
    covert_bytes: 0,
  };
  const objects = [
    ...workloadObjects(["colours", `colours_${name}`, "covert_touch", "null_procedure"]),
    wordsObject("experiments/figure_colours.ts", words),
  ];
  return systems(name).boot(board, [{ name: "colours", objects }], { settings });
}

/** The figure. */
export const figureColours: Experiment = experiment({
  id: "figure_colours",
  module: import.meta.url,
  readings: readings.figure_colours,
  title: "What it is worth to ask for physical pages by name",
  cite: "Ours",
  unit: "us",
  columns: KILOBYTES.map(String),
  published: Object.keys(series).map((name) =>
    ["dec5000-125", name, ...KILOBYTES.map(() => "ours" as const)] as const
  ),
  axes: { x: "KB of its own data that the program reads", y: "an iteration" },
  iteration: () => "look_and_call",
  run(context) {
    const page = (address: number) => unmapped(address) >>> PAGE_SHIFT;
    const ofKernel = series[context.system].byName
      ? page(bootColours(context, 0).symbol("kernel"))
      : 0;
    return measureLoop(bootColours(context, ofKernel), {
      loop: "measured_loop",
      done: "done",
      iteration: "look_and_call",
      trials: context.trials,
    });
  },
});

export default figureColours;
if (import.meta.main) await main(figureColours);
