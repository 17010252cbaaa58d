/** Copies of memory: within the data cache, and of a block that is larger than it. */
import type { CellContext, Measurement } from "../_harness/experiment.ts";
import { slowMemory } from "./calls.ts";
import {
  measureBare,
  rate,
  sisters,
  type Suspect,
  type Validation,
  validation,
} from "./validation.ts";

const LOOP =
  "eight words a turn of nineteen instructions, no page of the two buffers in the other's place " +
  "of the cache";

const copy = (bytes: number, rounds: number) => (context: CellContext): Measurement =>
  rate(
    bytes,
    measureBare(context, {
      sources: ["copy", "copy.S"],
      rounds,
      words: { validation_bytes: bytes },
    }),
  );

const SMALL = 8 * 1024, LARGE = 1024 * 1024, RESIDENT = 480 * 1024;

/**
 * Refresh that takes what a copy was found to lose, and memory that answers later than its
 * description says.
 */
const suspects: readonly Suspect[] = [
  { settings: { "refresh": 2 }, boards: ["dec3100"] },
  slowMemory,
];

/** Stores that memory takes a cycle sooner on the slower processor: theirs lies between the two. */
const soonerStores: Suspect = {
  otherwise: "stores in 5 cycles of 20 MHz",
  settings: { ...sisters["dec5000-20"]({}), "wb.drain": 5, "wb.drain-page": 5 },
  boards: ["dec5000-125"],
};

/** Within the cache. */
export const copyCached: Validation = validation({
  id: "copy-cached",
  module: import.meta.url,
  title: "copy within the cache",
  program: `8 KB over and over; ${LOOP}`,
  unit: "MB/s",
  system: "bare",
  others: [
    { board: "dec3100", under: "Ultrix 3.1", value: 10.2, source: "Oust90" },
    { board: "dec3100", under: "Ultrix 3.0", value: 9.9, source: "Oust90" },
    { board: "dec3100", under: "Sprite", value: 10.2, source: "Oust90" },
    { board: "dec5000-200", under: "Ultrix 3.1D", value: 40, source: "Oust90" },
    {
      board: "dec5000-125",
      sister: "dec5000-20",
      under: "Mach 3.0",
      value: 17.5,
      source: "DosFs93",
    },
  ],
  suspects: [...suspects, soonerStores],
  run: copy(SMALL, 40),
});

/** Of a block that the cache does not hold. */
export const copyUncached: Validation = validation({
  id: "copy-uncached",
  module: import.meta.url,
  title: "copy of a block that the cache does not hold",
  program: `1 MB; ${LOOP}`,
  unit: "MB/s",
  system: "bare",
  others: [
    { board: "dec3100", under: "Ultrix 3.1", value: 5.1, source: "Oust90" },
    { board: "dec3100", under: "Ultrix 3.0", value: 4.7, source: "Oust90" },
    { board: "dec3100", under: "Sprite", value: 5.4, source: "Oust90" },
    { board: "dec5000-200", under: "Ultrix 3.1D", value: 12.6, source: "Oust90" },
    { board: "dec5000-200", under: "Mach 3.0", value: 10, source: "ATM93" },
    {
      board: "dec5000-125",
      sister: "dec5000-20",
      under: "Mach 3.0, a file read through a copy",
      value: 8.2,
      source: "DosFs93",
      calibrated: "dcache.words, dcache.stall",
    },
  ],
  suspects,
  run: copy(LARGE, 3),
});

/** Sprite's block of 480 KB. */
export const copyResident: Validation = validation({
  id: "copy-480k",
  module: import.meta.url,
  title: "copy of 480 KB",
  program: `480 KB; ${LOOP}; theirs took 0.08 s, measured in steps of 0.01 s or so`,
  unit: "MB/s",
  system: "bare",
  others: [{ board: "dec3100", under: "Sprite", value: 6.14, source: "Sprite" }],
  run: copy(RESIDENT, 3),
});
