/**
 * The trials of Aegis, the programs of its tests: what must come of each stands in the tests
 * themselves; here a changed kernel is asked whether the same comes of it. Longer than most: a row
 * a trial.
 */
import { type BoardName, Gpr, type Running, type System, unmapped } from "../../machine/mod.ts";
import { outcomes } from "../../aegis/tests/adversarial_testing.ts";
import { type Damage, damage, damages } from "../../aegis/tests/damages.ts";
import {
  counts,
  framesOfBindings,
  framesOfHandlers,
  framesOfOwners,
  framesOnWire,
  handlersOnWire,
  runOnWire,
} from "../../aegis/tests/network_testing.ts";
import { publicWord, uncharged, workOf } from "../../aegis/tests/share_testing.ts";
import { createBench as aegisBench, leaveKernel, poke } from "../../aegis/tests/testing.ts";
import { createView } from "../../aegis/host/fuzz_view.ts";
import { fuzz as fuzzAegis } from "../../aegis/mod.ts";
import type { Event, Replayed, Trial, Whole } from "./replay.ts";
import { type Arrival, arrive, listen } from "./wire.ts";

const INTERPRETED = { engine: "interpreter" } as const;

/** A system whose machines interpret: short runs are over before compiled code pays. */
export function interpreted(system: System): System {
  return {
    id: system.id,
    boot: (board, programs, options) =>
      system.boot(board, programs, { ...options, ...INTERPRETED }),
  };
}

/** A text with its lines sorted: programs that run side by side print in turns. */
export function sortLines(text: string): string {
  return text.split("\n").sort().join("\n");
}

/** Output without addresses, its lines sorted. */
export function printed({ machine }: Running): string {
  return sortLines(machine.output.replace(/\b[0-9a-f]{8}\b/g, "#"));
}

/** Envids of the first environments of a boot. */
const envid = (number: number) => (0x80010000 | number << 9) >>> 0;

const wordOf = ({ machine }: Running, address: number) => machine.readWord(unmapped(address)) >>> 0;

/** What a trial boots. */
export interface Programs {
  readonly names: readonly string[];
  readonly board?: BoardName;
  readonly settings?: Readonly<Record<string, number>>;
  /** Number of the environment whose end is the run's; else the machine halts. */
  readonly victim?: number;
  readonly change?: (running: Running) => void;
  /** Adds marks at which more is done to the machine while it runs. */
  readonly meanwhile?: (running: Running) => void;
  /** What arrives from the wire, and when. */
  readonly frames?: readonly Arrival[];
}

/** Cycles for which the kernel must go on after a victim has left. */
const AFTERWARDS = 1e6;

/**
 * Puts a machine on a wire; the frames are on their way once the chip is on, which it is when the
 * first filter is to be inserted.
 */
function putOnWire(
  running: Running,
  frames: readonly Arrival[],
  tell: (event: Event) => void,
): void {
  const { machine, kernel } = running;
  listen(running, tell);
  const engine = unmapped(kernel.address("engine"));
  machine.mark({
    at: kernel.address("classifier_start"),
    each: false,
    onHit() {
      if (machine.readWord(engine) !== 0) return;
      for (const arrival of frames) arrive(running, arrival);
    },
  });
}

function aegisTrial(
  { names, board, settings, victim, change, meanwhile, frames }: Programs,
  as = names[0],
): Replayed {
  const seeds = settings ? ` ${Object.values(settings)}` : "";
  const others = names.filter((name, i) => i > 0 && name !== "victim" && name !== "spinner");
  return {
    name: [as, ...others, ...(board ? [board] : [])].join("+") + seeds,
    boot(system) {
      const running = aegisBench(interpreted(system)).boot(names, { board, settings });
      change?.(running);
      return running;
    },
    watch(running, tell) {
      const { machine, kernel } = running;
      if (frames) putOnWire(running, frames, tell);
      meanwhile?.(running);
      const leave = machine.mark({
        at: kernel.address("call_leave"),
        each: false,
        onHit() {
          const current = wordOf(running, kernel.address("kernel") + kernel.address("K_CURRENT"));
          const number = names.findIndex((_, i) =>
            envid(i) === wordOf(running, current + kernel.address("E_ENVID"))
          );
          if (number >= 0) {
            tell({ who: `${number} leaves with`, what: `${machine.state.r[Gpr.a0]}` });
          }
        },
      });
      return [leave];
    },
    ended: victim === undefined
      ? undefined
      : (events) => events.some(({ who }) => who === `${victim} leaves with`),
    last(running) {
      const { machine, kernel } = running;
      const living = names.map((_, i) =>
        Number(publicWord(running, "PS_ENVIRONMENTS", i * kernel.address("EI_SIZE")) === envid(i))
      );
      const before = publicWord(running, "PS_TICKS");
      if (victim !== undefined && machine.exit === undefined) {
        machine.run({ maxCycles: AFTERWARDS });
      }
      const alive = machine.exit === undefined
        ? `ticks ${publicWord(running, "PS_TICKS") - before >= 4}`
        : `halts with ${machine.exit}`;
      leaveKernel(running.machine);
      const lost = uncharged(running),
        counted = frames ? JSON.stringify(counts(running)) : "",
        tables = machine.exit === undefined ? createView(running).tables() ?? "" : "";
      return `${alive}, ${living} live, ${lost} uncharged ${tables}${counted}\n${printed(running)}`;
    },
  };
}

/** The place behind the program's own has had all generations but one. */
function lastGeneration(running: Running): void {
  const { machine, kernel } = running;
  const generation = kernel.address("kernel") + kernel.address("K_ENVIRONMENTS") +
    kernel.address("E_SIZE") + kernel.address("E_GENERATION");
  machine.mark({
    at: running.symbol("again"),
    each: false,
    onHit: () => void poke(machine, unmapped(generation), LAST_GENERATION),
  });
}

/** Of aegis/kernel/environment.c. */
const LAST_GENERATION = 0x7fff;

const aegisPrograms: readonly Programs[] = [
  { names: ["generations"], meanwhile: lastGeneration },
  ...["primitives", "mappings", "exceptions", "memory", "environments", "posting", "dispatch"].map((
    name,
  ) => ({
    names: [name],
  })),
  { names: ["slices", "spinner"] },
  { names: ["status", "spinner"] },
  { names: ["latecomer", "spinner"] },
  { names: ["overstayer", "spinner"] },
  { names: ["holder_ended"] },
  { names: ["caller", "callee"] },
  { names: ["lender", "borrower"] },
  { names: ["revocation", "spinner"] },
  { names: ["spinner", "spinner", "spinner"] },
  { names: ["faulter", "faulter", "faulter"], settings: { "tlb.seed": 1, "pages.seed": 1 } },
  { names: ["asids"] },
  { names: ["asked_alone"] },
  { names: ["ends_in_turn"] },
  { names: ["ends_while_taken"] },
  { names: ["exceptions"], board: "dec5000-200" },
  { names: ["exceptions"], board: "dec3100" },
  { names: ["exceptions"], board: "dec5000-125" },
];

const share = (name: string): Whole => ({
  name: `work beside ${name}`,
  reference: (system) => workOf(aegisBench(system), ["honest"]).work,
  run(system, fair) {
    const { work, uncharged, lost } = workOf(aegisBench(system), [name]);
    const least = name === "calls_at_the_end" ? 0.9 : 0.95;
    return `${
      work >= least * fair ? "a fair share" : "no fair share"
    }, ${uncharged} uncharged, ${lost} lost`;
  },
});

const shares = [
  "late_handover",
  "overstaying_family",
  "slice_given_while_ending",
  "many_pages",
  "half_handover",
  "no_end",
  "last_moment_gifts",
  "many_environments",
  "many_searches",
  "calls_at_the_end",
  "destroyed_while_ending",
  "last_moment_ends",
  "ended_lender",
];

const randomCalls = (calls: number, seed: number): Whole => ({
  name: `${calls} random calls, seed ${seed}`,
  run: (system) =>
    fuzzAegis(system, { calls, seed, minimal: false }).violation?.message ?? "no violation",
});

/** Programs on a wire, where frames come for them and others. */
const wired: readonly (Programs & { readonly as?: string })[] = [
  { names: ["receiver", "eavesdropper"], board: "dec2100", frames: framesOfOwners(0, 1) },
  { names: ["receiver", "eavesdropper"], board: "dec5000-125", frames: framesOfOwners(4, 7) },
  { names: ["receiver", "eavesdropper"], board: "dec5000-200", frames: framesOfOwners(2, 3) },
  { names: ["handled", "handled_mean"], board: "dec5000-125", frames: framesOfHandlers() },
  { names: ["port_owner", "port_thief"], board: "dec3100", frames: [] },
  { names: ["port_owner", "port_thief"], board: "dec5000-125", frames: [] },
  { names: ["bindings_full", "bindings_heir"], board: "dec2100", frames: framesOfBindings() },
];

const wire = (board: BoardName, noise: number, seed: number): Whole => ({
  name: `frames on ${board}, noise ${noise}`,
  run(system) {
    const { running, sent } = runOnWire(aegisBench(interpreted(system)), { board, noise, seed });
    return JSON.stringify([counts(running), sent.map((frame) => [...frame])]);
  },
});

/** The same as their tests have it, with what is expected of times. */
const asExpected: readonly Whole[] = [
  {
    name: "frames of two owners",
    run(system) {
      framesOnWire(aegisBench(interpreted(system)), "dec5000-125");
      return "as expected";
    },
  },
  {
    name: "handlers",
    run(system) {
      handlersOnWire(aegisBench(interpreted(system)), { board: "dec5000-125" });
      return "as expected";
    },
  },
];

/** A boot file that is no program in one way, beside a good one. */
function damaged({ what, offset, word }: Damage): Replayed {
  const change = (running: Running) => damage(running, { offset, word });
  return aegisTrial({ names: ["spinner", "spinner"], change }, `boot file with ${what}`);
}

/** Trials of Aegis. */
export const aegisTrials: readonly Trial[] = [
  ...[...outcomes.keys()].map((name) => aegisTrial({ names: [name, "victim"], victim: 1 })),
  ...aegisPrograms.map((programs) => aegisTrial(programs)),
  aegisTrial({ names: ["coprocessor_left", "arithmetic"], victim: 1 }),
  aegisTrial({ names: ["arithmetic", "arithmetic"], victim: 1 }),
  ...damages.map(damaged),
  randomCalls(1500, 1),
  randomCalls(6000, 2),
  ...wired.map((programs) => aegisTrial(programs)),
  wire("dec2100", 0, 1),
  wire("dec5000-125", 4, 7),
  ...asExpected,
  ...shares.map(share),
];
