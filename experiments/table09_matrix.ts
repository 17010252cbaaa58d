/**
 * Table 9: the product of two 150 by 150 matrices, on both systems one text and no page colouring
 * on the library operating system. The product is summed up by the guest and compared with one
 * computed here. A row is an iteration: its cost does not depend on which, so that the order among
 * the seeds is found from a tenth of them.
 */
import { hexDigits } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type { Experiment } from "./_harness/experiment.ts";
import { MeasurementError } from "./_harness/run_to_halt.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";

const SIZE = 150;
const SAMPLED_ROWS = 15;
const US_PER_SECOND = 1e6;

/** What the guest prints: a sum over the first rows of the product. */
function expectedSum(rows: number): string {
  const indices = Array.from({ length: SIZE }, (_, i) => i);
  const a = indices.map((i) => indices.map((j) => i * 7 + j * 3 - 5));
  const b = indices.map((i) => indices.map((j) => i * 2 - j * 11 + 1));
  const element = (i: number, j: number) =>
    i < rows ? indices.reduce((sum, k) => sum + a[i][k] * b[k][j], 0) : 0;
  const sum = indices.reduce(
    (s, i) => indices.reduce((t, j) => (Math.imul(t, 31) + element(i, j)) | 0, s),
    0,
  );
  return hexDigits(sum);
}

/** Table 9. */
export const table09: Experiment = experiment({
  id: "table09",
  module: import.meta.url,
  readings: readings.table09,
  title: "Time to perform a 150x150 matrix multiplication",
  cite: "SOSP '95, Table 9",
  unit: "s",
  columns: ["multiply"],
  titles: { multiply: "matrix product" },
  headings: [{ heading: "matrix", columns: ["multiply"] }],
  published: [
    ["dec2100", "ultrix", 7.1],
    ["dec2100", "exos", 7.0],
    ["dec3100", "ultrix", 5.2],
    ["dec3100", "exos", 5.2],
    ["dec5000-125", "ultrix", 3.8],
    ["dec5000-125", "exos", 3.7],
  ],
  sampled: true,
  iteration: () => "product_row",
  run({ board, system, settings, systems, sampled }) {
    const objects = workloadObjects([
      "table09_multiply",
      sampled ? "table09_part" : "table09_all",
      "null_procedure",
    ]);
    const running = systems(system).boot(board, [{ name: "multiply", objects }], { settings });
    const row = measureLoop(running, {
      loop: "measured_loop",
      done: "done",
      iteration: "product_row",
    });
    const expected = expectedSum(sampled ? SAMPLED_ROWS : SIZE);
    if (!running.machine.output.includes(expected)) {
      throw new MeasurementError(
        `the product is wrong: the guest printed ${running.machine.output}, not ${expected}`,
      );
    }
    return {
      ...row,
      value: row.value * SIZE / US_PER_SECOND,
      note: "cycles and instructions are of one row of 150",
    };
  },
});

export default table09;
if (import.meta.main) await main(table09);
