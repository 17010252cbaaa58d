/**
 * What section 4 of the paper orders at link: the hot text of kernel, library and application lies
 * at disjoint offsets of its pages, so that an operation takes as long whatever pages its program
 * gets. One operation a path is run in every colour of page; EXOKERNEL_COLOURS=all adds the one
 * over the network.
 */
import { assert } from "@std/assert";
import type { Experiment } from "./_harness/experiment.ts";
import { createSystems } from "./mod.ts";
import { table05 } from "./table05_exceptions.ts";
import { table08 } from "./table08_ipc.ts";
import { table10 } from "./table10_vm.ts";
import { table11 } from "./table11_network.ts";

const COLOURS = 16;
const cells: readonly (readonly [Experiment, string, string])[] = [
  [table05, "aegis", "unalign"],
  [table08, "exos", "lrpc"],
  [table08, "exos", "pipe"],
  [table10, "exos", "prot1"],
  [table10, "exos", "trap"],
  ...Deno.env.get("EXOKERNEL_COLOURS") === "all" ? [[table11, "exos", "roundtrip"] as const] : [],
];

for (const [experiment, system, column] of cells) {
  Deno.test(`${experiment.id}, ${system} ${column}: no page colour costs a tenth more`, () => {
    const systems = createSystems();
    const cycles = Array.from({ length: COLOURS }, (_, colour) =>
      experiment.run({
        board: experiment === table11 ? "dec5000-125" : "dec3100",
        system,
        column,
        reading: experiment.reading,
        settings: { "pages.seed": colour, "layout.seed": colour },
        systems,
        quick: true,
        sampled: true,
      }).cycles);
    assert(Math.max(...cycles) < 1.1 * Math.min(...cycles), cycles.join(" "));
  });
}
