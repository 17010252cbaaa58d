/** Mutual exclusion among threads of one processor, after Bershad, Redell and Ellis. */
import type { CellContext, Measurement } from "../_harness/experiment.ts";
import {
  measureBare,
  type Suspect,
  suspectColumn,
  type Validation,
  validation,
} from "./validation.ts";

const LOCKINGS = 100;
const common = ["locks", "test_and_set.S"];
const lock = (...sources: string[]) => (context: CellContext): Measurement =>
  measureBare(context, { sources: [...sources, ...common], rounds: 40, operations: LOCKINGS });
/** A mutex that is taken by a procedure, as where a library has no macros. */
const called: Suspect = {
  otherwise: "taken by a procedure",
  settings: {},
  boards: ["dec5000-200"],
};
/** A spin lock whose address is made for each use, as compilers left it to the assembler. */
const anew: Suspect = {
  otherwise: "the lock's address made anew",
  settings: {},
  boards: ["dec5000-200"],
};
const others = (value: number) =>
  [{ board: "dec5000-200", under: "Mach 3.0, C Threads", value, source: "RAS92" }] as const;

/** A spin lock. */
export const lockSpin: Validation = validation({
  id: "lock-spin",
  module: import.meta.url,
  title: "spin lock, restartable",
  program:
    "taken by a procedure that loads, stores and is restarted when interrupted; given back by a " +
    "store; loop included",
  unit: "us",
  system: "bare",
  others: others(0.58),
  suspects: [anew],
  run: (context) =>
    lock(context.column === suspectColumn(anew) ? "lock_spin_anew.S" : "lock_spin")(context),
});

/** A mutex. */
export const lockMutex: Validation = validation({
  id: "lock-mutex",
  module: import.meta.url,
  title: "mutex, restartable",
  program:
    "macros of C Threads around the restartable procedure: taken, given back by a store and a " +
    "look at who waits; loop included",
  unit: "us",
  system: "bare",
  others: others(0.91),
  suspects: [called],
  run: (context) =>
    (context.column === suspectColumn(called)
      ? lock("lock_mutex_called", "lock_procedure")
      : lock("lock_mutex"))(context),
});

/** Lamport's algorithm. */
export const lockReservation: Validation = validation({
  id: "lock-reservation",
  module: import.meta.url,
  title: "Lamport's algorithm, of the two protocols the shorter",
  program: "one procedure to enter and one to leave, seven accesses to shared memory without " +
    "contention; loop included",
  unit: "us",
  system: "bare",
  others: others(1.16),
  run: lock("lock_reservation"),
});
