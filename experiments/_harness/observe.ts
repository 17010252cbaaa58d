/**
 * What `explain` sees of a cell: one warm iteration of its loop and the first one, by function and
 * instruction by instruction. Where several machines are on a wire all are seen, on one axis of
 * time.
 */
import {
  type Cost,
  createProfile,
  createTrace,
  type Crossing,
  type FunctionCost,
  type Running,
  type Trace,
} from "../../machine/mod.ts";
import { findGenerated, type GeneratedCode } from "./generated.ts";
import type {
  CellContext,
  Experiment,
  Iteration,
  Measurement,
  Systems,
  WatchedMachine,
  WatchedNetwork,
} from "./experiment.ts";

/** What one machine does meanwhile. */
export interface SeenMachine extends WatchedMachine {
  /** Cycles, instructions and stalls. */
  readonly cost: Cost;
  /** The same by function. */
  readonly functions: readonly FunctionCost[];
  /** Each instruction. */
  readonly entries: Trace["entries"];
  /** What a follower took down of each. */
  readonly followed?: readonly (readonly string[])[];
}

/**
 * Begins to take down something of each instruction of a machine; ends with it and hands it over.
 */
export type Follower = (machine: WatchedMachine) => () => readonly (readonly string[])[];

/** What is seen of one iteration. */
export interface Seen extends Pick<SeenMachine, "cost" | "functions"> {
  /**
   * Every machine, the measured one first; the others to within a turn, which is shorter than
   * anything takes to reach them.
   */
  readonly machines: readonly SeenMachine[];
  /** What crossed the wire. */
  readonly crossings: readonly Crossing[];
  /** Generated code that any of them executed. */
  readonly generated: readonly GeneratedCode[];
}

/**
 * Passes before the warm iteration that is shown, unless the experiment says otherwise or the loop
 * has fewer.
 */
const WARM_AFTER = 64;

/**
 * An iteration that differs by more than this from the mean is not shown where one of the next few
 * does not: a clock's interrupt or a collision of another kind falls into some.
 */
const UNUSUAL = 0.2, OTHERS = 4;

/** Systems that boot as they do, and tell of what they booted. */
function telling(systems: Systems, tell: (running: Running, name: string) => void): Systems {
  return (name) => {
    const { id, boot } = systems(name);
    return {
      id,
      boot(board, programs, options) {
        const running = boot(board, programs, options);
        tell(running, id);
        return running;
      },
    };
  };
}

/**
 * Observes the iteration that begins at a numbered pass of one label and ends at the next pass of
 * another, or of the same.
 */
function observe(
  { machines, monitor }: WatchedNetwork,
  { from, to = from, pass, follow }: Iteration & {
    readonly pass: number;
    readonly follow?: Follower;
  },
): () => Seen | undefined {
  const [{ machine, symbol }] = machines;
  let result: Seen | undefined;
  let observing:
    | { profile: ReturnType<typeof createProfile>; trace: Trace; followed?: ReturnType<Follower> }[]
    | undefined;
  const crossings: Crossing[] = [];
  monitor((crossing) => {
    if (observing && !result) crossings.push(crossing);
  });
  const end = () => {
    if (!observing || result) return;
    const generated: GeneratedCode[] = [];
    const seen = observing.map(({ profile, trace, followed }, i): SeenMachine => {
      profile.stop();
      trace.stop();
      const { name } = machines[i];
      for (const code of findGenerated({ ...machines[i], entries: trace.entries })) {
        generated.push(machines.length > 1 ? { ...code, name: `${name}, ${code.name}` } : code);
      }
      const functions = profile.functions(machines[i].symbols);
      return {
        ...machines[i],
        cost: profile.total(),
        functions,
        entries: trace.entries,
        ...(followed && { followed: followed() }),
      };
    });
    const [{ cost, functions }] = seen;
    result = {
      cost,
      functions,
      machines: seen,
      crossings,
      generated,
    };
  };
  const begin = ({ count }: { readonly count: number }) => {
    if (count === pass) {
      observing = machines.map((watched) => ({
        profile: createProfile(watched.machine),
        trace: createTrace(watched.machine),
        followed: follow?.(watched),
      }));
    } else if (to === from) end();
  };
  machine.mark({ at: symbol(from), each: false, onHit: begin });
  if (to !== from) machine.mark({ at: symbol(to), each: false, onHit: end });
  return () => result;
}

/** What is seen of a cell. */
export interface Observed {
  /** The measurement of the run that was watched. */
  readonly measurement: Measurement;
  /** A warm iteration. */
  readonly warm?: Seen;
  /** The first one. */
  readonly cold?: Seen;
  /** All that crossed the wire while the cell was measured. */
  readonly crossings: readonly Crossing[];
}

/** What an iteration of a cell is; undefined where no guest's loop is measured. */
export function iterationOf(
  experiment: Experiment,
  { column, system, reading }: Pick<CellContext, "column" | "system" | "reading">,
): Iteration | undefined {
  const described = experiment.iteration?.(column, system, reading);
  return typeof described === "string" ? { from: described } : described;
}

/**
 * Runs a cell under one seed and watches it, two machines for few trials where that can be;
 * `follow` follows each machine through the warm iteration.
 */
export function observeCell(
  experiment: Experiment,
  context: Omit<CellContext, "quick" | "sampled" | "watch">,
  follow?: Follower,
): Observed {
  const iteration = iterationOf(experiment, context);
  if (iteration === undefined) {
    throw new RangeError(`${experiment.id} does not measure a guest's loop`);
  }
  let passes = 0;
  const run = (pass: number): Observed => {
    let views: { warm: () => Seen | undefined; cold: () => Seen | undefined } | undefined;
    const crossings: Crossing[] = [];
    const watch = (network: WatchedNetwork) => {
      network.monitor((crossing) => crossings.push(crossing));
      const [{ machine, symbol }] = network.machines;
      const onHit = ({ count }: { readonly count: number }) => void (passes = count);
      machine.mark({ at: symbol(iteration.from), each: false, onHit });
      views = {
        cold: observe(network, { ...iteration, pass: iteration.cold ?? 1 }),
        warm: observe(network, { ...iteration, pass, follow }),
      };
    };
    const given = experiment.paired ? { ...context, watch } : watchingSystems(context, watch);
    const sampled = experiment.paired ?? false;
    const measurement = experiment.run({ ...given, quick: false, sampled });
    return { measurement, warm: views?.warm(), cold: views?.cold(), crossings };
  };
  const usual = ({ warm, measurement: { cycles } }: Observed) =>
    warm !== undefined &&
    Math.abs(warm.cost.cycles / (iteration.operations ?? 1) / cycles - 1) < UNUSUAL;
  const first = iteration.warm ?? WARM_AFTER, observed = run(first);
  // A loop of few iterations: the last of them that has one behind it.
  if (observed.warm === undefined) return passes > 2 ? run(passes - 1) : observed;
  let shown = observed;
  for (let pass = first; !usual(shown) && pass < first + OTHERS;) shown = run(++pass);
  return usual(shown) ? shown : observed;
}

/** The way out of a measurement at the place that was asked for. */
class Reached extends Error {
  constructor(readonly running: Running) {
    super("reached");
  }
}

/**
 * Runs a cell under one seed to the beginning of its first iteration, and hands over the machine
 * that stands there. Throws RangeError where the cell measures no guest's loop on one machine.
 */
export function holdCell(
  experiment: Experiment,
  context: Omit<CellContext, "quick" | "sampled" | "watch">,
): Running {
  const iteration = iterationOf(experiment, context);
  if (iteration === undefined || experiment.paired) {
    throw new RangeError(`${experiment.id}: no loop of one machine`);
  }
  const systems = telling(context.systems, (running) => {
    const mark = running.machine.mark({
      at: running.symbol(iteration.from),
      each: false,
      onHit({ count }) {
        if (count < (iteration.cold ?? 1)) return;
        mark.remove();
        throw new Reached(running);
      },
    });
  });
  try {
    experiment.run({ ...context, systems, quick: false, sampled: false });
  } catch (error) {
    if (error instanceof Reached) return error.running;
    throw error;
  }
  throw new RangeError(`${experiment.id}: ${iteration.from} is not reached`);
}

/** The same context, with systems that tell of what they boot. */
export function watchingSystems<Context extends Pick<CellContext, "systems">>(
  context: Context,
  watch: (watched: WatchedNetwork) => void,
): Context {
  const tell = ({ machine, symbols, symbol }: Running, name: string) =>
    watch({ machines: [{ name, machine, symbols, symbol }], monitor: () => {} });
  return { ...context, systems: telling(context.systems, tell) };
}
