/**
 * A figure of ours: bits a second that one process tells another through the data cache, when both
 * only take turns. What either touches is memory of its own; the receiver tells ones from zeros by
 * how long its own lines take. Our machines' programs have no clock that fine: the harness is the
 * receiver's, as later machines' cycle counters are.
 */
import { Gpr } from "../machine/mod.ts";
import { watchArrivals } from "./_harness/arrivals.ts";
import { main } from "./_harness/alone.ts";
import { type Experiment, experiment, type Measurement } from "./_harness/experiment.ts";
import { wordsObject, workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import type { Guest } from "./_harness/run_to_halt.ts";
import { readings } from "./readings.ts";

const KILOBYTES = [1, 4, 8, 16, 32, 64];
const systems = ["ultrix", "exos"];
/** A turn: what was sent, and how many cycles the receiver's look took. */
export interface Turn {
  readonly bit: boolean;
  readonly cycles: number;
}

/**
 * Bits that a turn tells: the first half of the turns sets a threshold, the second is told by it.
 */
export function bitsPerTurn(turns: readonly Turn[]): number {
  const half = turns.length >> 1;
  const [known, told] = [turns.slice(0, half), turns.slice(half)];
  const thresholds = [...new Set(known.map(({ cycles }) => cycles))];
  const wrong = (own: readonly Turn[], most: number) =>
    own.filter(({ bit, cycles }) => bit !== cycles > most).length;
  const best = thresholds.toSorted((a, b) => wrong(known, a) - wrong(known, b) || a - b)[0];
  return mutualInformation(told.map(({ bit, cycles }) => [bit, cycles > best]));
}

/** Bits that one of two truths tells of the other, from how often each pair came. */
function mutualInformation(pairs: readonly (readonly [boolean, boolean])[]): number {
  const part = (wanted: (pair: readonly [boolean, boolean]) => boolean) =>
    pairs.filter(wanted).length / pairs.length;
  let sum = 0;
  for (const a of [false, true]) {
    for (const b of [false, true]) {
      const both = part(([x, y]) => x === a && y === b);
      if (both > 0) {
        sum += both * Math.log2(both / (part(([x]) => x === a) * part(([, y]) => y === b)));
      }
    }
  }
  return sum;
}

/** Runs both and gives what a second of it tells. The receiver times from `look` to `seen`. */
export function measureChannel(running: Guest, look: string): Measurement {
  const at = (name: string) => running.symbol(name);
  const sent = watchArrivals(running.machine, { at: at("send_bit"), register: Gpr.a0 }).kept;
  const looks = watchArrivals(running.machine, { at: at(look) }).kept;
  const ends = watchArrivals(running.machine, { at: at("seen") }).kept;
  const measured = measureLoop(running, {
    loop: "measured_loop",
    done: "done",
    iteration: "exchange",
  });
  const turns = looks.map(({ cycles }, i): Turn => ({
    bit: sent[i].value === 1,
    cycles: ends[i].cycles - cycles,
  }));
  const perSecond = 1e6 / measured.value;
  return { ...measured, value: bitsPerTurn(turns.slice(-measured.trials)) * perSecond };
}

/** The figure. */
export const figureCovert: Experiment = experiment({
  id: "figure_covert",
  module: import.meta.url,
  readings: readings.figure_covert,
  title: "What a process can tell another through the data cache",
  cite: "Ours",
  unit: "bits/s",
  columns: KILOBYTES.map(String),
  published: systems.map((system) =>
    ["dec5000-125", system, ...KILOBYTES.map(() => "ours" as const)] as const
  ),
  axes: { x: "KB that either touches", y: "told in a second" },
  iteration: () => "exchange",
  run({ board, system, column, settings, systems }) {
    const objects = [
      ...workloadObjects(["covert", "covert_touch", "covert_look", "null_procedure"]),
      wordsObject("experiments/figure_covert.ts", { covert_bytes: Number(column) * 1024 }),
    ];
    const running = systems(system).boot(board, [{ name: "covert", objects }], { settings });
    return measureChannel(running, "look");
  },
});

export default figureCovert;
if (import.meta.main) await main(figureCovert);
