/**
 * A question of ours: what protection costs where it is checked, and at its worst. The price of a
 * check is the difference between Aegis and a kernel that lacks its instructions; the worst cases
 * are an interrupt's wait, a page's whose owner answers nothing, and what a program takes from
 * another one's time.
 */
import {
  addCosts,
  type Cost,
  divideCost,
  Gpr,
  noCost,
  type Running,
  subtractCosts,
  type System,
} from "../machine/mod.ts";
import { calls, cyclesPerTick } from "../aegis/mod.ts";
import { main } from "./_harness/alone.ts";
import {
  type CellContext,
  type Experiment,
  experiment,
  type Measurement,
} from "./_harness/experiment.ts";
import { fingerprintOf } from "./_harness/fingerprint.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureInterval } from "./_harness/interval.ts";
import { measureLoop } from "./_harness/loop.ts";
import { MeasurementError } from "./_harness/run_to_halt.ts";
import { costOf, measureStretch } from "./_harness/stretch.ts";
import { readings } from "./readings.ts";
import { bootTransfers, whereCurrent } from "./table06_transfer.ts";
import { checkNames, createUnchecked } from "./mechanisms/unchecked.ts";

/** The slowest board, and the one whose misses take longest. */
const BOARDS = ["dec2100", "dec5000-125"] as const;
const LOOP = { loop: "measured_loop", done: "done" };
const COMMON = ["protection", "protection_page", "protection_labels", "null_procedure"];
/** Operations of two environments, the first of which enters the second. */
const BETWEEN = ["serve", "post", "yield"];
/** Programs that take time by a rule that they break, or in calls; one that keeps to the rules. */
const THIEVES: Readonly<Record<string, readonly string[]>> = {
  late: ["protection_late", "protection_late.S"],
  never: ["protection_never"],
  calls: ["protection_calls", "protection_page"],
};
const HONEST = ["downloaded_beside"];
/** Owners that give a page when asked, and that answer nothing. */
const OWNERS: Readonly<Record<string, string>> = {
  asked: "protection_asked",
  refused: "protection_refused",
};
/**
 * Ticks of the clock: those that a program's calls are watched, those
 * that work is counted, and what a first look takes instead.
 */
const WATCHED = 320, COUNTED = 192, QUICK = 12;
/** Ticks in which all revocations are over. */
const PATIENCE = 64 * 60;

/** Boots programs on a kernel, each of its parts. */
function bootOn(
  { board, settings, systems }: CellContext,
  kernel: string | System,
  ...programs: readonly (readonly string[])[]
): Running {
  return systems(kernel).boot(
    board,
    programs.map((parts) => ({ name: parts[0], objects: workloadObjects(parts) })),
    { settings },
  );
}

const tickOf = ({ machine }: Running) => cyclesPerTick(machine);

/** An operation on a kernel: a frame sent, a call and its reply, or the program of its name. */
function operationOn(context: CellContext, operation: string, kernel: string | System) {
  if (operation === "transfer") {
    const { running, client } = bootTransfers(context.systems(kernel), context);
    return measureLoop(running, { ...LOOP, where: client, iteration: "reply" });
  }
  if (BETWEEN.includes(operation)) {
    const parts = [`protection_${operation}.S`, "null_procedure"];
    const running = bootOn(
      context,
      kernel,
      ["protection_entries", ...parts],
      ["protection_entered", ...parts],
    );
    const where = whereCurrent(running.kernel, 0);
    return measureLoop(running, { ...LOOP, where, iteration: "entries_back" });
  }
  const running = bootOn(context, kernel, [...COMMON, `protection_${operation}`]);
  return operation === "send"
    ? measureInterval(running, { ...LOOP, from: "protection_send", to: "protection_sent" })
    : measureLoop(running, { ...LOOP, iteration: "protection_operation" });
}

const operationOf = (check: string) => check.split("-")[0];

/** Cycles of an operation with a check, less those without; 0 where these are more. */
function priceOf(context: CellContext): Measurement {
  const { column } = context;
  const [checked, unchecked] = ["aegis", createUnchecked(column)].map((kernel) =>
    operationOn(context, operationOf(column), kernel)
  );
  const price = checked.median_cycles - unchecked.median_cycles;
  const more = price < 0 ? `; ${-price} more without` : "";
  return {
    ...checked,
    cold_cycles: null,
    value: Math.max(0, price),
    note: `of an operation's median of ${checked.median_cycles} cycles${more}`,
  };
}

/** Microseconds of the longest time between two instructions in user mode. */
function longestOf(context: CellContext): Measurement {
  const running = bootOn(context, "aegis", ["protection_long", "protection_page"], HONEST);
  const { machine } = running, { r } = machine.state, before = costOf(machine);
  const names = new Map(calls.map(({ number, name }) => [number, name]));
  let begun = false, left = -1, call = "", longest = 0, longestCall = "";
  machine.observe(({ user, before }) => {
    if (!user) {
      if (!begun || left >= 0) return;
      left = before;
      call = names.get(r[Gpr.v0]) ?? "no call";
      return;
    }
    begun = true;
    if (left < 0) return;
    if (before - left > longest) {
      longest = before - left;
      longestCall = call;
    }
    left = -1;
  });
  running.run({ maxCycles: tickOf(running) * (context.quick ? QUICK : WATCHED) });
  const note = `in ${longestCall}, ${(100 * longest / tickOf(running)).toFixed(1)} % of a tick`;
  return { ...measureStretch(running, before, { note }), value: machine.microseconds(longest) };
}

/**
 * Pieces of work that are done beside another program, from that one's first instruction on: for so
 * many cycles, or until the kernel ends the other.
 */
function workBeside(context: CellContext, parts: readonly string[], cyclesAtMost?: number) {
  const running = bootOn(context, "aegis", parts, [
    "protection_work",
    "protection_labels",
    "null_procedure",
  ]);
  const { machine, kernel, programs } = running;
  const cycles = cyclesAtMost ?? tickOf(running) * (context.quick ? QUICK : COUNTED);
  const worked = machine.mark({ at: programs[1].address("worked"), each: false });
  const began = machine.mark({ at: programs[0].address("main"), each: false });
  running.run({ maxCycles: cycles, until: [began] });
  const before = costOf(machine), ended = machine.mark({ at: kernel.address("environment_end") });
  running.run({ maxCycles: cycles, until: [ended] });
  return { work: worked.count, running, before };
}

/**
 * Milliseconds of a program's time that another one takes while it lives; a half is its own. None
 * where it gains some, which the note says.
 */
function stolenBy(context: CellContext): Measurement {
  const thief = workBeside(context, THIEVES[context.column]);
  const { machine } = thief.running;
  const lived = subtractCosts(costOf(machine), thief.before).cycles;
  const honest = workBeside(context, HONEST, lived);
  const stolen = (1 - thief.work / honest.work) * lived / 2;
  const ticks = (lived / tickOf(thief.running)).toFixed(1);
  const note = `${Math.abs(Math.round(stolen))} cycles ${stolen > 0 ? "stolen" : "gained"} in ` +
    `${ticks} ticks: ${thief.work} pieces of work, ${honest.work} beside one that keeps the rules`;
  return {
    ...measureStretch(thief.running, thief.before, { note }),
    value: machine.microseconds(Math.max(0, stolen)) / 1000,
  };
}

/** Milliseconds from a request to the page's being free, the mean of all. */
function revocationOf(context: CellContext): Measurement {
  const running = bootOn(
    context,
    "aegis",
    ["protection_revoke", "protection_labels", "null_procedure", OWNERS[context.column]],
    HONEST,
  );
  const { machine } = running, times: number[] = [];
  let asked: Cost | undefined, sum = noCost;
  machine.mark({ at: running.symbol("protection_ask"), onHit: ({ last }) => asked = last! });
  machine.mark({
    at: running.symbol("protection_gone"),
    onHit: ({ last }) => {
      if (!asked) return;
      const cost = subtractCosts(last!, asked);
      times.push(cost.cycles);
      sum = addCosts(sum, cost);
      asked = undefined;
    },
  });
  const leave = machine.mark({ at: running.kernel.address("call_leave") });
  running.run({ maxCycles: tickOf(running) * PATIENCE, until: [leave] });
  if (leave.count === 0) throw new MeasurementError(`revocations do not end\n${machine.output}`);
  const mean = divideCost(sum, times.length), inOrder = times.toSorted((a, b) => a - b);
  const ms = (cycles: number) => machine.microseconds(cycles) / 1000;
  return {
    ...mean,
    value: ms(mean.cycles),
    cold_cycles: null,
    minimum_cycles: inOrder[0],
    median_cycles: inOrder[inOrder.length >> 1],
    trials: times.length,
    fingerprint: fingerprintOf([running.kernel, ...running.programs], machine),
    note: `from ${ms(inOrder[0]).toFixed(1)} to ${ms(inOrder.at(-1)!).toFixed(1)} ms`,
  };
}

/** A worst case: how it is measured, its unit, and what a reader sees. */
interface Worst {
  readonly measure: (context: CellContext) => Measurement;
  readonly unit: string;
  readonly title: string;
}

const worst: Readonly<Record<string, Worst>> = {
  longest: { measure: longestOf, unit: "us", title: "longest without interrupts" },
  asked: { measure: revocationOf, unit: "ms", title: "a page, asked for" },
  refused: { measure: revocationOf, unit: "ms", title: "a page, by force" },
  late: { measure: stolenBy, unit: "ms", title: "lost to late handing over" },
  never: { measure: stolenBy, unit: "ms", title: "lost to no handing over" },
  calls: { measure: stolenBy, unit: "ms", title: "lost to long calls" },
};

const titles: Readonly<Record<string, string>> = {
  "map-memory": "a mapping: of memory",
  "map-global": "a mapping: not global",
  "map-user": "a mapping: in user space",
  "map-zero": "a mapping: capability not 0",
  "map-capability": "a mapping: its capability",
  "map-all": "a mapping: all of these",
  "delete-owner": "a deletion: whose entry",
  "call-slot": "null call: no delay slot",
  "transfer-client": "a call and reply: who is answered",
  "serve-callee": "a call and reply: who is called",
  "serve-turn": "a call and reply: one at a time",
  "serve-all": "a call and reply: all of these",
  "post-callee": "asynchronous calls, there and back: who is called",
  "yield-callee": "yields, there and back: to whom",
  "yield-slice": "yields, there and back: whose slice",
  "yield-donee": "yields, there and back: does it wait",
  "switch-context": "an address space: which",
  "coprocessor-owner": "the coprocessor: whose registers",
  "delete-user": "a deletion: in user space",
  "list-page": "a list of one mapping: in a page of one's own",
  "list-mapping": "a list of one mapping: all checks of a mapping",
  "range-pages": "a range of one page: its size and place",
  "allocate-free": "a page freed and taken: is it free",
  "allocate-zero": "a page freed and taken: capabilities not 0",
  "allocate-owner": "a page freed and taken: its owner",
  "control-envid": "an environment set: is it that one",
  "control-capability": "an environment set: its capability",
  "area-owner": "a save area: whose page",
  "area-words": "a save area: words of one page",
  "slice-owner": "a slice given: its owner",
  "slice-debt": "a slice given: no debt",
  "slice-ending": "a slice given: none ends",
  "create-allowance": "an environment made and ended: its allowance",
  "create-minimum": "an environment made and ended: its pages",
  "give-owner": "a page given: its owner",
  "pin-capability": "a page guaranteed: its capability",
  "pin-secret": "a page guaranteed: no secret in registers",
  "send-binding": "a frame sent: whose binding",
  "send-page": "a frame sent: whose page",
  "send-fields": "a frame sent: its fields",
};

const columns = [...checkNames, ...Object.keys(worst)];

/** The experiment. */
export const protection: Experiment = experiment({
  id: "protection",
  module: import.meta.url,
  readings: readings.protection,
  title: "The price of protection, check by check, and its worst case",
  cite: "Ours, after SOSP '95, sections 3 and 5",
  unit: (column) => worst[column]?.unit ?? "cycles",
  oneSeed: true,
  unvaried: true,
  columns,
  titles: {
    ...titles,
    ...Object.fromEntries(Object.entries(worst).map(([column, { title }]) => [column, title])),
  },
  published: BOARDS.map((board) =>
    [board, "aegis", ...columns.map(() => "ours" as const)] as const
  ),
  run: (context) => (worst[context.column]?.measure ?? priceOf)(context),
});

export default protection;
if (import.meta.main) await main(protection);
