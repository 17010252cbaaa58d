/** Loops without memory: what an instruction takes, and Linux' measure of its delay loop. */
import { measureBare, rate, type Validation, validation } from "./validation.ts";

/** An addition in a loop of twenty instructions. */
export const add: Validation = validation({
  id: "add",
  module: import.meta.url,
  title: "an addition in a loop of 20 instructions",
  program: "eighteen additions and two instructions of the loop; the time is of one of the twenty",
  unit: "us",
  system: "bare",
  others: [{ board: "dec3100", under: "Ultrix 4.1", value: 0.062, source: "AL91" }],
  run: (context) =>
    measureBare(context, { sources: ["add.S", "nothing"], rounds: 20, operations: 20 * 1000 }),
});

/** Turns of the delay loop that count as one. */
const TURNS = 2;

/** BogoMIPS. */
export const bogomips: Validation = validation({
  id: "bogomips",
  module: import.meta.url,
  title: "BogoMIPS",
  program:
    "two instructions a turn, two turns to a millionth; Linux takes its clock's interrupts " +
    "meanwhile and rounds down by up to 1 in 256, " +
    "the program here does neither",
  unit: "BogoMIPS",
  system: "bare",
  others: [
    { board: "dec5000-125", under: "Linux 2.4.0-test11", value: 24.77, source: "Linux" },
    {
      board: "dec5000-125",
      sister: "dec5000-120",
      under: "Linux 2.2.10",
      value: 19.79,
      source: "Linux",
    },
  ],
  run: (context) =>
    rate(
      TURNS,
      measureBare(context, { sources: ["delay.S", "nothing"], rounds: 20, operations: 1000 }),
    ),
});
