/**
 * Spin-lock loops on the 3100: what stores to one word, and to two, cost behind its write buffer.
 */
import { inCycles, measureBare, type Validation, validation } from "./validation.ts";

const under = "Mach 3.0";

/** Two stores to one word. */
export const spinEight: Validation = validation({
  id: "spin-8",
  module: import.meta.url,
  title: "spin-lock loop, 8 instructions",
  program:
    "a turn takes and gives back a spin lock: eight instructions, two of them stores to one " +
    "word, side by side",
  unit: "cycles",
  system: "bare",
  others: [{ board: "dec3100", under, value: 8, source: "BDF92", calibrated: "wb.coalesce" }],
  suspects: [{ settings: { "wb.coalesce": 0 }, boards: ["dec3100"] }],
  run: (context) =>
    inCycles(
      measureBare(context, { sources: ["spin_eight.S", "nothing"], rounds: 20, operations: 1000 }),
    ),
});

/** A third store elsewhere. */
export const spinNine: Validation = validation({
  id: "spin-9",
  module: import.meta.url,
  title: "spin-lock loop, 9 instructions",
  program: "the same with one more store, to another word",
  unit: "cycles",
  system: "bare",
  others: [{ board: "dec3100", under, value: 12, source: "BDF92", calibrated: "wb.coalesce" }],
  suspects: [{ settings: { "wb.coalesce": 0 }, boards: ["dec3100"] }],
  run: (context) =>
    inCycles(
      measureBare(context, { sources: ["spin_nine.S", "nothing"], rounds: 20, operations: 1000 }),
    ),
});
