/**
 * A product of matrices of 512 by 512 single-precision numbers: nearly every element of a column
 * misses the cache.
 */
import { slowMemory } from "./calls.ts";
import { measureBare, type Validation, validation } from "./validation.ts";

const ROWS = 512, US_PER_SECOND = 1e6;

/** The product. */
export const matrix512: Validation = validation({
  id: "matrix-512",
  module: import.meta.url,
  title: "512x512 single-precision matrix product",
  program:
    "three loops by the book, the innermost of eight instructions; four rows are computed, and " +
    "all are alike",
  unit: "s",
  system: "bare",
  others: [
    { board: "dec5000-200", under: "Mach 3.0", value: 164, source: "Midway93" },
    {
      board: "dec5000-125",
      sister: "dec5000-120",
      under: "Mach 3.0",
      value: 282,
      source: "Midway93",
      calibrated: "dcache.words, dcache.stall",
    },
  ],
  suspects: [slowMemory],
  run(context) {
    const row = measureBare(context, { sources: ["matrix", "matrix.S"], rounds: 3 });
    return { ...row, value: row.value * ROWS / US_PER_SECOND };
  },
});
