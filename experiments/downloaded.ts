/**
 * A question of ours: is it worth to download code into the kernel where an upcall is fast? A
 * station outside asks, a program on Aegis answers, by looking, by the exception for frames, or by
 * code of its own in the kernel: rewritten machine code, or bytecode. The station is no machine:
 * times are those at which its questions and their answers cross the wire.
 */
import {
  createNetwork,
  type Network,
  type Running,
  stationAddress,
  TICKS_PER_SECOND,
} from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import { type CellContext, type Experiment, experiment } from "./_harness/experiment.ts";
import { frame, LEAST_DATA } from "./_harness/frames.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { MeasurementError } from "./_harness/run_to_halt.ts";
import { costOf, measureStretch } from "./_harness/stretch.ts";
import { readings } from "./readings.ts";

/** The kernel of each way, and what its program is made of. */
const WAYS: Readonly<
  Record<string, { readonly kernel: string; readonly parts: readonly string[] }>
> = {
  polling: { kernel: "aegis", parts: ["downloaded_polling"] },
  upcall: { kernel: "aegis", parts: ["downloaded_upcall", "downloaded_upcall.S"] },
  rewritten: { kernel: "aegis", parts: ["downloaded_code", "table11_handler.S"] },
  compiled: { kernel: "aegis-compiled", parts: ["downloaded_bytecode"] },
  interpreted: { kernel: "aegis-interpreted", parts: ["downloaded_bytecode"] },
};

const US = TICKS_PER_SECOND / 1_000_000;
const STATION = 2, ASKER = [2, 0, 0, 0, 0, 1], TYPE = 0x88b5;
/** Offsets of data and, in them, of the counter in a frame. */
const HEADER = 14, COUNTER = 42;
/** Questions, those of a first look, and the time from one to the next. */
const QUESTIONS = 200, QUICK_QUESTIONS = 20, APART = 5300 * US;
/**
 * Questions of a flood, which with as many answers are four fifths of what the wire carries, and
 * how long it lasts; a first look's.
 */
const FLOOD = TICKS_PER_SECOND / 6000, WINDOW = TICKS_PER_SECOND / 4, QUICK_WINDOW = WINDOW / 4;
/** Questions are put on the wire so much ahead of the machine. */
const AHEAD = TICKS_PER_SECOND / 100;
/** A machine that is not ready by then is stuck. */
const READY = 10 * TICKS_PER_SECOND;

function question(counter: number): Uint8Array {
  const data = new Uint8Array(LEAST_DATA);
  new DataView(data.buffer).setUint32(COUNTER - HEADER, counter, true);
  return frame([...stationAddress(STATION)], ASKER, TYPE, data);
}

const counterOf = (frame: Uint8Array) =>
  new DataView(frame.buffer, frame.byteOffset).getUint32(COUNTER, true);

/** A machine that answers, and the times at which answers left it, by their counters. */
interface Answering {
  readonly running: Running;
  readonly network: Network;
  readonly answers: ReadonlyMap<number, number>;
  readonly questions: ReadonlyMap<number, number>;
}

/** Boots a program that answers, with another beside it or alone. */
function bootAnswering(
  { board, system, settings, systems }: CellContext,
  { beside }: { readonly beside: boolean },
): Answering {
  const { kernel, parts } = WAYS[system];
  const programs = [
    { name: "downloaded", objects: workloadObjects(["downloaded", ...parts]) },
    ...beside ? [{ name: "beside", objects: workloadObjects(["downloaded_beside"]) }] : [],
  ];
  const running = systems(kernel).boot(board, programs, {
    settings: { ...settings, "station.number": STATION },
  });
  const { machine } = running;
  const network = createNetwork([machine]);
  while (!machine.output.includes("ready")) {
    if (network.time > READY) throw new MeasurementError(`nobody answers\n${machine.output}`);
    network.run({ ticks: AHEAD });
  }
  const answers = new Map<number, number>(), questions = new Map<number, number>();
  network.monitor(({ at, from, frame }) => {
    if (from === 0) answers.set(counterOf(frame) - 1, at);
    else questions.set(counterOf(frame), at);
  });
  return { running, network, answers, questions };
}

/** Puts questions on the wire for so long, each so long after the one before. */
function ask({ network }: Answering, { first, apart, ticks }: {
  readonly first: number;
  readonly apart: number;
  readonly ticks: number;
}): void {
  const end = network.time + ticks;
  let next = network.time, counter = first;
  while (network.time < end) {
    const until = Math.min(end, network.time + AHEAD);
    for (; next < until; next += apart) {
      network.inject(question(counter++), { at: Math.floor(next) });
    }
    network.run({ ticks: until - network.time });
  }
}

/** Microseconds from each question to its answer, in order of length. */
function latencies(answering: Answering, count: number): number[] {
  ask(answering, { first: 0, apart: APART, ticks: count * APART });
  const { answers, questions, network, running: { machine } } = answering;
  network.run({ ticks: TICKS_PER_SECOND / 10 });
  if (answers.size !== count) {
    throw new MeasurementError(`${answers.size} of ${count} are answered\n${machine.output}`);
  }
  return [...answers].map(([counter, at]) => (at - questions.get(counter)!) / US)
    .sort((a, b) => a - b);
}

/** Microseconds from an answer to the next under a flood. */
function flooded(answering: Answering, window: number): number {
  const { answers, running: { machine } } = answering;
  ask(answering, { first: 0, apart: FLOOD, ticks: window / 4 });
  const before = answers.size;
  ask(answering, { first: 0x10000, apart: FLOOD, ticks: window });
  if (machine.exit !== undefined || machine.output.includes("exception")) {
    throw new MeasurementError(`the program has ended\n${machine.output}`);
  }
  if (answers.size === before) throw new MeasurementError("nothing is answered under the flood");
  return window / US / (answers.size - before);
}

/** The value of a column. */
function valueOf(answering: Answering, { column, quick }: CellContext): number {
  if (column === "flood") return flooded(answering, quick ? QUICK_WINDOW : WINDOW);
  const all = latencies(answering, quick ? QUICK_QUESTIONS : QUESTIONS);
  return column === "tail"
    ? all[Math.floor(0.99 * all.length)]
    : all.reduce((sum, one) => sum + one, 0) / all.length;
}

/** The experiment. */
export const downloaded: Experiment = experiment({
  coarseInSmall: true,
  id: "downloaded",
  module: import.meta.url,
  readings: readings.downloaded,
  title: "A question from the wire: downloaded code or a fast upcall",
  cite: "Ours, after SOSP '95, sections 3.2.1 and 6.3",
  unit: "us",
  oneSeed: true,
  unvaried: true,
  columns: ["alone", "beside", "tail", "flood"],
  titles: {
    alone: "mean, alone",
    beside: "mean, beside another",
    tail: "99 %, beside another",
    flood: "between answers under a flood",
  },
  published: Object.keys(WAYS).map((way) =>
    ["dec5000-125", way, "ours", "ours", "ours", "ours"] as const
  ),
  run(context) {
    const answering = bootAnswering(context, { beside: context.column !== "alone" });
    const { running, answers } = answering;
    const before = costOf(running.machine), value = valueOf(answering, context);
    return { ...measureStretch(running, before, { trials: answers.size }), value };
  },
});

export default downloaded;
if (import.meta.main) await main(downloaded);
