/**
 * Table 1: the platforms. Clock and processor come from board data; the rate of instructions is
 * measured with a program in C on the bare machine; SPEC ratings are cited. The paper prints R2000
 * for the 2100 and R3000 for the 3100: both boards carry an R2000A, whose processor identification
 * reads like an R3000's, a plausible reason for the name on the 3100.
 */
import {
  assembleObject,
  boards,
  hex,
  type Image,
  layoutSections,
  link,
  prepareBare,
  TICKS_PER_SECOND,
} from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type { Experiment, Measurement } from "./_harness/experiment.ts";
import { measureLoop } from "./_harness/loop.ts";
import { sources } from "./compiled/sources.ts";
import { readings } from "./readings.ts";

/** The native-rate program, linked for the bare machine above the first 64 KB. */
function nativeProgram(): Image {
  const objects = ["table01_native", "null_procedure"].map((name) => {
    const path = `experiments/compiled/workloads/${name}.s`;
    return assembleObject({ path, text: sources[path] });
  });
  return link(objects, {
    name: "table01_native",
    entry: "main",
    place: layoutSections({ text: 0x80010000 }),
  });
}

/** Table 1. */
export const table01: Experiment = experiment({
  id: "table01",
  module: import.meta.url,
  readings: readings.table01,
  title: "Experimental platforms",
  cite: "SOSP '95, Table 1",
  unit: (column, board) =>
    column === "clock"
      ? "MHz"
      : column === "mips"
      ? "MIPS"
      : board === "dec5000-125"
      ? "SPECint92"
      : "SPECint89",
  columns: ["clock", "spec", "mips"],
  titles: { clock: "processor clock", spec: "SPEC rating", mips: "native instruction rate" },
  headings: [
    { heading: "Clock", columns: ["clock"] },
    { heading: "SPEC rating", columns: ["spec"] },
    { heading: "MIPS", columns: ["mips"] },
  ],
  cited: ["spec"],
  // deno-fmt-ignore
  published: [
    // machine      system  clock  spec  mips
    ["dec2100",     "bare", 12.5,  8.7,  11],
    ["dec3100",     "bare", 16.67, 11.8, 15],
    ["dec5000-125", "bare", 25,    16.1, 25],
  ],
  oneSeed: true,
  run({ board, column, settings }): Measurement {
    const program = nativeProgram();
    const { machine, run } = prepareBare(program, { board, settings });
    const guest = {
      machine,
      run,
      kernel: program,
      programs: [],
      symbol: (name: string) => program.find(name)!,
    };
    const measured = measureLoop(guest, {
      loop: "measured_loop",
      done: "done",
      iteration: "one_round",
    });
    const rate = measured.instructions / machine.microseconds(measured.cycles);
    const { name, revision } = boards[board].cpu;
    return {
      ...measured,
      value: column === "clock" ? TICKS_PER_SECOND / 1e6 / machine.ticksPerCycle : rate,
      note: `an ${name}, which identifies itself as ${hex(revision, 1)}`,
    };
  },
});

export default table01;
if (import.meta.main) await main(table01);
