/**
 * The trials of each system, the programs of its tests: what must come of each stands in the tests
 * themselves; here a changed kernel is asked whether the same comes of it. Longer than most: a row
 * a trial.
 */
import {
  type BoardName,
  createNetwork,
  Gpr,
  type Running,
  type System,
  TICKS_PER_SECOND,
  unmapped,
} from "../../machine/mod.ts";
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
import { createTestBench } from "../../machine/verification/bench.ts";
import { fuzz as fuzzUltrix } from "../../ultrix-model/mod.ts";
import { markUnused, wordsOfUnused } from "../../ultrix-model/tests/testing.ts";
import { sources as ultrixTexts } from "../../ultrix-model/compiled/test_sources.ts";
import type { Event, Replayed, Trial, Whole } from "./replay.ts";
import { type Arrival, arrive, hear, listen } from "./wire.ts";

const INTERPRETED = { engine: "interpreter" } as const;

/** A system whose machines interpret: short runs are over before compiled code pays. */
export function interpreted(system: System): System {
  return {
    id: system.id,
    boot: (board, programs, options) =>
      system.boot(board, programs, { ...options, ...INTERPRETED }),
  };
}

/** Output without addresses, its lines sorted: programs that run side by side print in turns. */
export function printed({ machine }: Running): string {
  return machine.output.replace(/\b[0-9a-f]{8}\b/g, "#").split("\n").sort().join("\n");
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

function ultrixTrial(
  { names, board, settings, watch, change }: Programs & Pick<Replayed, "watch">,
  as?: string,
): Replayed {
  const seeds = settings ? ` ${Object.values(settings)}` : "";
  return {
    name: as ?? [...names, ...(board ? [board] : [])].join("+") + seeds,
    boot(system) {
      const bench = createTestBench({
        system: interpreted(system),
        texts: ultrixTexts,
        places: ["ultrix-model/compiled/tests/NAME.s"],
        shared: ["ultrix-model/compiled/tests/check.s", "ultrix-model/tests/faults.S"],
      });
      const running = bench.boot(names, { board, settings });
      change?.(running);
      return running;
    },
    watch,
    last: (running) =>
      `halts with ${running.machine.exit}\n${printed(running)}\n${keptByUltrix(running)}`,
  };
}

/** Word of mbstat from which on mbufs are counted by type. */
const MBUF_TYPES = 5;

/**
 * What the kernel keeps when all programs have ended: pages with those that mbufs have for good,
 * mbufs of each type, and what it counted of packets.
 */
function keptByUltrix({ machine, kernel }: Running): string {
  const words = (symbol: string, first: number, count: number) =>
    Array.from(
      { length: count },
      (_, i) => machine.readWord(unmapped(kernel.address(symbol)) + 4 * (first + i)) >>> 0,
    );
  const [free] = words("freePages", 0, 1), [mbufs, clusters, freeClusters] = words("mbstat", 0, 3);
  // The first halfword counts free ones, of which there are as many as were ever needed.
  const [some, ...others] = words("mbstat", MBUF_TYPES, 7);
  const packets = [["ipstat", 15], ["udpstat", 5], ["arpstat", 3]] as const;
  const [waiting] = words("ipintrq", 2, 1);
  return `${free + mbufs / 32 + clusters} pages, ${waiting} wait, ` +
    `${clusters - freeClusters} clusters, unused ${wordsOfUnused(machine)}, ` +
    `mbufs ${[some >>> 16, ...others]}, packets ${
      packets.flatMap(([symbol, count]) => words(symbol, 0, count))
    }`;
}

const randomUltrixCalls = (calls: number, seed: number): Whole => ({
  name: `${calls} random calls, seed ${seed}`,
  run: (system) =>
    fuzzUltrix(system, { calls, seed, minimal: false }).violation?.message ?? "no violation",
});

const datagrams = (board: BoardName): Whole => ({
  name: `datagrams on ${board}`,
  run(system) {
    const pair = ["udp_ping", "udp_pong"].map((name, i) =>
      ultrixTrial({ names: [name], board, settings: { "station.number": i + 1 } }).boot(system)
    );
    createNetwork(pair.map(({ machine }) => machine)).run({ ticks: 3 * TICKS_PER_SECOND });
    return pair.map(({ machine }) =>
      `${machine.exit} ${machine.staleHits.length}\n${machine.output}`
    ).join();
  },
});

/** More words that make a file no program; its ELF header has 52 bytes. */
const ultrixDamages: readonly Damage[] = [
  { what: "a type of its own", offset: 16, word: 0x00080003 },
  { what: "headers of another size", offset: 40, word: 0x00210034 },
  { what: "less memory than contents in the first header", offset: 52 + 20, word: 4 },
  { what: "addresses below all regions", offset: 52 + 8, word: 0x00001000 },
  { what: "text up to the stack", offset: 52 + 20, word: 0x7f000000 },
  { what: "more headers than are looked at", offset: 44, word: 0x00280011 },
  { what: "no header", offset: 44, word: 0x00280000 },
  { what: "a first header of another type", offset: 52, word: 4 },
  { what: "a second header of no memory", offset: 52 + 32 + 20, word: 0 },
  { what: "a first segment in the data", offset: 52 + 8, word: 0x10020000 },
];

/** Trials of the Ultrix model. */
export const ultrixTrials: readonly Trial[] = [
  ...[
    ["hello"],
    ["memory"],
    ["processes", "second"],
    ["pipes"],
    ["signals"],
    ["allocations", "second"],
    ["text_rights"],
    ["manyforks"],
    ["ticks", "ticks"],
    ["work_yield_pause"],
    ["quantum", "quantum"],
    ["sockets"],
    ["udp_self"],
    ["work_pipe"],
    ["work_protection"],
    ["work_mprotect_100"],
    ["work_signal_back"],
    ["nice"],
    ["job_control"],
    ["calls", "second"],
    ["hoarder"],
    ["lookups"],
    ["edges"],
  ].map((names) => ultrixTrial({ names })),
  ultrixTrial({ names: ["adversarial"], change: markUnused }),
  ultrixTrial({ names: ["scarce", "second"], settings: { "memory.mb": 4 } }),
  ...[...damages, ...ultrixDamages].map(({ what, offset, word }) =>
    ultrixTrial(
      { names: ["hello", "hello"], change: (running) => damage(running, { offset, word }) },
      `boot file with ${what}`,
    )
  ),
  ...(["dec2100", "dec5000-200"] as const).map((board) =>
    ultrixTrial({
      names: ["heard"],
      board,
      settings: { "station.number": 1 },
      watch: hear,
    })
  ),
  ultrixTrial(
    {
      names: ["heard"],
      settings: { "station.number": 1 },
      watch: (running, tell) => hear(running, tell, "sosetopt", "odd"),
    },
    "heard, options and overlaps",
  ),
  randomUltrixCalls(300, 1),
  randomUltrixCalls(1000, 5),
  datagrams("dec2100"),
  datagrams("dec5000-200"),
];
