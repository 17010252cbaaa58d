/**
 * Stall cycles of an instruction that the monolithic kernel executes, by cause, beside Chen and
 * Bershad's of Ultrix. Theirs are means over programs whose own work leaves some of the kernel in
 * the caches and displaces some; ours are both ends: all displaced, and none.
 */
import { createProfile, type Profile, type Running, type StallCause } from "../../machine/mod.ts";
import type { CellContext, Measurement } from "../_harness/experiment.ts";
import { workloadObjects } from "../_harness/guest.ts";
import { measureLoop } from "../_harness/loop.ts";
import { type Validation, validation, validationObjects } from "./validation.ts";

/**
 * Watches the measured pass; afterwards gives the kernel's stalls of one cause by its instructions.
 */
function watchKernel({ machine, symbol, symbols }: Running, cause: StallCause): () => number {
  let profile: Profile | undefined;
  let passes = 0;
  machine.mark({
    at: symbol("measured_loop"),
    onHit: () => {
      if (++passes === 2) profile = createProfile(machine);
    },
  });
  machine.mark({ at: symbol("done"), onHit: () => profile?.stop() });
  return () => {
    const kernel = profile!.functions(symbols).filter(({ space }) => space === "kernel");
    const sum = (count: (cost: typeof kernel[number]) => number) =>
      kernel.reduce((all, cost) => all + count(cost), 0);
    return sum(({ stalls }) => stalls[cause]) / sum(({ instructions }) => instructions);
  };
}

const work = (source: string, cause: StallCause) =>
(
  { board, settings, systems }: CellContext,
): Measurement => {
  const objects = [
    ...validationObjects(["system_mix", source]),
    ...workloadObjects(["null_procedure"]),
  ];
  const running = systems("ultrix").boot(board, [{ name: "system_mix", objects }], { settings });
  const stalls = watchKernel(running, cause);
  const measured = measureLoop(running, {
    loop: "measured_loop",
    done: "done",
    iteration: "one_task",
  });
  return { ...measured, value: stalls() };
};

const MIX = "a pipe written and read, memory protected, a fault signalled, getpid";
const kernel = (
  { id, title, cause, value }: {
    readonly id: string;
    readonly title: string;
    readonly cause: StallCause;
    readonly value: number;
  },
  displaced: boolean,
): Validation =>
  validation({
    id: `kernel-${id}-${displaced ? "displaced" : "warm"}`,
    module: import.meta.url,
    title: `${title} per kernel instruction, ${
      displaced ? "caches displaced between calls" : "caches left warm"
    }`,
    program: `${MIX}; ${
      displaced ? "before each a pass of 64 KB of code over 64 KB of data" : "nothing between"
    }`,
    unit: "cycles",
    system: "ultrix",
    others: [{
      board: "dec5000-200",
      under: "Ultrix 4.2, thirteen programs",
      value,
      source: "CB93",
    }],
    end: displaced ? "greatest" : "least",
    run: work(displaced ? "own_work.S" : "no_work.S", cause),
  });

const fetches = {
  id: "icache",
  title: "stalls for instructions",
  cause: "icache",
  value: 0.43,
} as const;
const loads = { id: "dcache", title: "stalls for loads", cause: "dcache", value: 0.23 } as const;
const writes = {
  id: "writebuffer",
  title: "stalls for the write buffer",
  cause: "writebuffer",
  value: 0.05,
} as const;

/** Instruction cache, nothing of the kernel left in it. */
export const fetchesDisplaced: Validation = kernel(fetches, true);
/** Instruction cache, all of the kernel left in it. */
export const fetchesWarm: Validation = kernel(fetches, false);
/** Data cache, displaced. */
export const loadsDisplaced: Validation = kernel(loads, true);
/** Data cache, warm. */
export const loadsWarm: Validation = kernel(loads, false);
/** Write buffer, caches displaced. */
export const writesDisplaced: Validation = kernel(writes, true);
/** Write buffer, caches warm. */
export const writesWarm: Validation = kernel(writes, false);
