/**
 * Definitions that the paper leaves open, argued before the experiment concerned first ran. A
 * reading may be argued from the paper's text and from the consistency of its own numbers, never
 * from what we measure. The primary reading comes first; the others are measured beside it or,
 * where that is impossible, stated.
 */
import type { Reading } from "./_harness/experiment.ts";
import { readingsOfAegis } from "./readings/aegis.ts";
import { readingsOfExos } from "./readings/exos.ts";
import { readingsOfHardware } from "./readings/hardware.ts";
import { readingsOfNetwork } from "./readings/network.ts";
import { readingsOfSystems } from "./readings/systems.ts";

/**
 * The readings of one table, the primary one first; before them, what `cold_cycles` is in every
 * table.
 */
export const readings = {
  cold_cycles: [
    {
      id: "emptied-before",
      definition:
        "The first operation of the cold pass, with every word of both caches and every entry " +
        "of the TLB that Random reaches made invalid right before its first instruction, which " +
        "is then the first to miss. Of a cell that is a loop, once around, from the label of an " +
        "iteration until it is reached anew, divided by the operations of an iteration: emptied " +
        "once, not before each. Of a cell that is a part of an iteration, that part: what " +
        "stands before it in the iteration is executed before caches and TLB are emptied",
      argument:
        "The first operation after boot finds in caches and TLB what booting left there, which " +
        "is another thing on each system and in each order of linking. Emptied, they are in the " +
        "one state that is the same everywhere. Memory keeps what it holds, page tables and " +
        "software TLB too; so do wired entries of the TLB, which nothing would refill, and the " +
        "write buffer, which is no cache. Where two machines are one run, a saved state of one " +
        "of them does not bring the run back: not measured.",
    },
  ],
  ...readingsOfAegis,
  ...readingsOfExos,
  ...readingsOfNetwork,
  ...readingsOfHardware,
  ...readingsOfSystems,
} as const satisfies Readonly<Record<string, readonly Reading[]>>;
