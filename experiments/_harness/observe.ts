/** What `explain` sees of a cell: one warm iteration of its loop and the first one, by function and instruction by instruction. */
import {
  type Cost,
  createProfile,
  createTrace,
  type FunctionCost,
  type Running,
  type System,
  traceToText,
} from "../../machine/mod.ts";
import type { CellContext, Experiment, Iteration, Measurement } from "./experiment.ts";

/** What is seen of one iteration. */
export interface Seen {
  /** Cycles, instructions and stalls. */
  readonly cost: Cost;
  /** The same by function. */
  readonly functions: readonly FunctionCost[];
  /** Each instruction, a line. */
  readonly trace: string;
}

/** Passes before the warm iteration that is shown, unless the experiment says otherwise. */
const WARM_AFTER = 64;

/** Lets a system boot as it does, and keeps what it booted. */
function watched(system: System, keep: (running: Running) => void): System {
  return {
    id: system.id,
    boot(board, programs, options) {
      const running = system.boot(board, programs, options);
      keep(running);
      return running;
    },
  };
}

/** Observes the iteration that begins at a numbered pass of one label and ends at the next pass of another, or of the same. */
function observe(running: Running, { from, to = from }: Iteration, pass: number): () => Seen | undefined {
  const { machine, symbols } = running;
  let result: Seen | undefined;
  let observing: { profile: ReturnType<typeof createProfile>; trace: ReturnType<typeof createTrace> } | undefined;
  const end = () => {
    if (!observing || result) return;
    const { profile, trace } = observing;
    profile.stop();
    trace.stop();
    result = {
      cost: profile.total(),
      functions: profile.functions(symbols),
      trace: traceToText(trace.entries, symbols),
    };
  };
  const begin = ({ count }: { readonly count: number }) => {
    if (count === pass) observing = { profile: createProfile(machine), trace: createTrace(machine) };
    else if (to === from) end();
  };
  machine.mark({ at: running.symbol(from), each: false, onHit: begin });
  if (to !== from) machine.mark({ at: running.symbol(to), each: false, onHit: end });
  return () => result;
}

/** Runs a cell under one seed and watches it. */
export function observeCell(
  experiment: Experiment,
  context: Omit<CellContext, "quick" | "sampled">,
): { readonly measurement: Measurement; readonly warm?: Seen; readonly cold?: Seen } {
  const { system, column, systems } = context;
  const described = experiment.iteration?.(column, system);
  if (described === undefined) throw new RangeError(`${experiment.id} does not measure a guest's loop`);
  const iteration: Iteration = typeof described === "string" ? { from: described } : described;
  let views: { warm: () => Seen | undefined; cold: () => Seen | undefined } | undefined;
  const watching = watched(systems(system), (running) => {
    views = {
      cold: observe(running, iteration, iteration.cold ?? 1),
      warm: observe(running, iteration, iteration.warm ?? WARM_AFTER),
    };
  });
  const measurement = experiment.run({ ...context, systems: () => watching, quick: false, sampled: false });
  return { measurement, warm: views?.warm(), cold: views?.cold() };
}
