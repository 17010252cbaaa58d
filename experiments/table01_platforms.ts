/**
 * Table 1: the platforms. Clock and processor come from board data; the rate of instructions is measured with a program in C on the bare
 * machine; SPEC ratings are cited. The paper prints R2000 for the 2100 and R3000 for the 3100: both boards carry an R2000A, whose
 * processor identification reads like an R3000's, a plausible reason for the name on the 3100.
 */
import { assembleObject, boards, type Loadable, prepareBare, stallCauses } from "../machine/mod.ts";
import { arrange, link, type StallCause } from "../machine/mod.ts";
import { experiment } from "./_harness/experiment.ts";
import type { Experiment, Measurement } from "./_harness/experiment.ts";
import { fingerprintOf } from "./_harness/fingerprint.ts";
import { sources } from "./compiled/sources.ts";

const ROUNDS = 16;

/** The native-rate program, linked for the bare machine above the first 64 KB. */
function nativeProgram(): Loadable {
  const objects = ["table01_native", "null_procedure"].map((name) => {
    const path = `experiments/compiled/${name}.s`;
    return assembleObject({ path, text: sources[path] });
  });
  return link(objects, { name: "table01_native", entry: "main", place: arrange({ text: 0x80010000 }) });
}

/** Table 1. */
export const table01: Experiment = experiment({
  id: "table01",
  title: "Experimental platforms",
  cite: "SOSP '95, Table 1",
  unit: "MHz, MIPS",
  columns: ["clock", "mips"],
  published: [
    ["dec2100", "bare", 12.5, 11],
    ["dec3100", "bare", 16.67, 15],
    ["dec5000-125", "bare", 25, 25],
  ],
  oneSeed: true,
  run({ board, column, settings }): Measurement {
    const program = nativeProgram();
    const prepared = prepareBare(program, { board, settings });
    const { machine } = prepared;
    const symbol = (name: string) => program.find(name)!;
    const begins = machine.mark({ at: symbol("measured_loop") });
    const ends = machine.mark({ at: symbol("done") });
    const rounds = machine.mark({ at: symbol("one_round") });
    const { reason, exit } = prepared.run();
    if (reason !== "halt" || exit !== 0) throw new Error(`the native program ended with ${reason} ${exit}`);
    const [from, to] = [begins.hits[1], ends.hits[1]];
    const cycles = to.cycles - from.cycles;
    const instructions = to.instructions - from.instructions;
    const lengths = rounds.cycles.slice(5).map((cycle, i) => cycle - rounds.cycles[i + 4]).sort((a, b) => a - b);
    const stalls = stallCauses.map((cause) => [cause, (to.stalls[cause] - from.stalls[cause]) / ROUNDS]);
    const mhz = 3200 / machine.ticksPerCycle;
    return {
      cycles: cycles / ROUNDS,
      instructions: instructions / ROUNDS,
      stalls: Object.fromEntries(stalls) as Record<StallCause, number>,
      cold_cycles: rounds.cycles[1] - rounds.cycles[0],
      minimum_cycles: lengths[0],
      median_cycles: lengths[lengths.length >> 1],
      trials: ROUNDS,
      value: column === "clock" ? mhz : instructions / machine.microseconds(cycles),
      fingerprint: fingerprintOf([program], machine),
      note: `${boards[board].cpu.name}, PRId 0x${boards[board].cpu.revision.toString(16)}`,
    };
  },
});

export default table01;
