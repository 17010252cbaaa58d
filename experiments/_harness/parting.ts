/**
 * Where two runs of a cell part: the first step at which they differ in the instruction, in what it
 * costs or in what it leaves behind. The first run is recorded whole, a few words a step; the
 * second is compared with it as it runs and ends where they part; the first then runs again up to
 * there.
 */
import { createTrace, type Machine, type TraceEntry } from "../../machine/mod.ts";
import type { CellContext, Experiment } from "./experiment.ts";
import { iterationOf, watchingSystems } from "./observe.ts";

/** A cell's run, as `Experiment.run` is given it. */
export type RunContext = Omit<CellContext, "quick" | "sampled">;

/** One side of a parting. */
export interface Side {
  /** The step. */
  readonly step: TraceEntry;
  /** Where it is: `function+offset`. */
  readonly where: string;
  /** Source line, where it is known. */
  readonly source: string;
  /** General registers, HI and LO after the step. */
  readonly registers: Int32Array;
  /** Passes of the label that begins an iteration, up to here; 0 before the first. */
  readonly iteration: number;
}

/** The first step at which two runs differ. */
export interface Parting {
  /** Steps before it, equal in both. */
  readonly index: number;
  /** In the first run; absent where that one had ended. */
  readonly first?: Side;
  /** In the second. */
  readonly second?: Side;
}

/** What is kept of every step: address, cycles, a hash of instruction word and registers. */
const WORDS = 3;

/** A run, a few words a step. */
export interface Recording {
  /** Steps of the run. */
  readonly steps: number;
  /** Address, cycles and hash of each. */
  readonly words: Int32Array;
}

/** Ends a run from within an observer. */
class Ended {
  constructor(readonly side: Side) {}
}

/** Hash of an instruction, the general registers, HI and LO: equal states have equal ones. */
function stateHash({ state: { r, hi, lo } }: Machine, word = 0): number {
  let hash = Math.imul(Math.imul(hi[0] ^ 0x811c9dc5, 0x01000193) ^ lo[0], 0x01000193) ^ word;
  for (let i = 1; i < 32; i++) hash = Math.imul(hash ^ r[i], 0x01000193) ^ hash >>> 15;
  return hash;
}

/** Runs a cell; `see` is told of every step of its machine, and ends the run by returning true. */
function follow(
  experiment: Experiment,
  context: RunContext,
  see: (words: readonly [pc: number, cycles: number, hash: number]) => boolean,
): Side | undefined {
  const from = iterationOf(experiment, context)?.from;
  const watched = watchingSystems(context, ({ machines: [{ machine, symbols, symbol }] }) => {
    const trace = createTrace(machine, { last: 1 });
    let iteration = 0;
    const at = from === undefined ? undefined : symbol(from);
    if (at !== undefined) machine.mark({ at, each: false, onHit: () => void iteration++ });
    machine.observe(({ pc, asid, before, after }) => {
      if (!see([pc | 0, after - before, stateHash(machine, trace.entries.at(-1)?.word)])) return;
      const line = symbols.line(pc, asid);
      const { r, hi, lo } = machine.state;
      throw new Ended({
        step: trace.entries.at(-1)!,
        where: symbols.where(pc, asid),
        source: line ? `${line.path}:${line.line}` : "",
        registers: Int32Array.of(...r.subarray(0, 32), hi[0], lo[0]),
        iteration,
      });
    });
  });
  try {
    experiment.run({ ...watched, quick: false, sampled: true });
  } catch (error) {
    if (error instanceof Ended) return error.side;
    throw error;
  }
  return undefined;
}

/** Records a run of a cell whole. */
export function recordRun(experiment: Experiment, context: RunContext): Recording {
  let words = new Int32Array(WORDS << 16);
  let steps = 0;
  follow(experiment, context, (step) => {
    if (WORDS * (steps + 1) > words.length) {
      const longer = new Int32Array(2 * words.length);
      longer.set(words);
      words = longer;
    }
    words.set(step, WORDS * steps++);
    return false;
  });
  return { steps, words };
}

/** Compares a second run with a recorded first one; undefined where they are equal to the end. */
export function partingOf(
  experiment: Experiment,
  { recording: { steps, words }, first, second }: {
    readonly recording: Recording;
    readonly first: RunContext;
    readonly second: RunContext;
  },
): Parting | undefined {
  let index = -1;
  const parted = follow(experiment, second, (step) => {
    index++;
    return index >= steps || step.some((word, i) => word !== words[WORDS * index + i]);
  });
  if (!parted && index + 1 === steps) return undefined;
  const at = parted ? index : index + 1;
  if (at >= steps) return { index: at, second: parted };
  let seen = 0;
  return { index: at, first: follow(experiment, first, () => seen++ === at), second: parted };
}
