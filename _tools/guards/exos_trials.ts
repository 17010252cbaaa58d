/** The trials of ExOS: its tests' programs, what comes from the wire, and its page tables. */
import {
  assembleObject,
  createRandom,
  Gpr,
  type ObjectFile,
  type Running,
  type System,
  TICKS_PER_SECOND,
} from "../../machine/mod.ts";
import { type Bench, createTestBench } from "../../machine/verification/bench.ts";
import { counts } from "../../aegis/tests/network_testing.ts";
import { isQuestion } from "../../experiments/_harness/outside.ts";
import { exosSource } from "../../exos/mod.ts";
import { sources as exosTexts } from "../../exos/compiled/test_sources.ts";
import { arpAnswer, isRarp, RARP_TRIES, rarpAnswers } from "../../exos/tests/rarp_testing.ts";
import { type Phase, searchTicks } from "../../exos/tests/tick_search.ts";
import type { Event, Replayed, Trial, Whole } from "./replay.ts";
import { interpreted, printed, type Programs } from "./trials.ts";
import { arrive, hear, listen } from "./wire.ts";

interface ExosPrograms extends Programs, Pick<Replayed, "watch"> {
  /** Further boot files: a program and the name that it has there. */
  readonly images?: readonly (readonly [string, string])[];
  /** What the first program is linked with beside its own. */
  readonly objects?: () => readonly ObjectFile[];
}

function benchOf(system: System): Bench {
  return createTestBench({
    system: interpreted(system),
    texts: exosTexts,
    include: exosSource,
    places: ["exos/compiled/tests/NAME.s", "exos/compiled/adversarial/NAME.s"],
    shared: [
      ...Object.keys(exosTexts).filter((path) => path.endsWith(".S")),
      "exos/compiled/tests/check.s",
    ],
  });
}

function exosTrial(
  { names, settings, board, images = [], objects, watch }: ExosPrograms,
  as = names.filter((name) => name !== "victim").join("+"),
): Replayed {
  const seeds = settings ? ` ${Object.values(settings)}` : "";
  return {
    name: `${as}${board ? `+${board}` : ""}${seeds}`,
    boot(system) {
      const bench = benchOf(system);
      const further = images.map(([name, as]) => bench.program(name, as));
      if (!objects) return bench.boot(names, { board, settings, images: further });
      const program = bench.program(names[0]);
      const linked = { ...program, objects: [...program.objects ?? [], ...objects()] };
      return bench.boot([], { board, settings, images: [linked, ...further] });
    },
    watch,
    last: (running) => `halts with ${running.machine.exit}\n${printed(running)}`,
  };
}

const MS = TICKS_PER_SECOND / 1000;

/** A station that answers every question of ARP. */
function answered(running: Running, tell: (event: Event) => void): [] {
  listen(running, tell, (frame, at) => {
    if (isQuestion(frame)) arrive(running, { frame: arpAnswer(frame), at: at + MS });
  });
  return [];
}

/**
 * A server that answers RARP's questions once so many frames have been sent, after answers that are
 * none, and every question of ARP.
 */
function servedRarp(running: Running, tell: (event: Event) => void): [] {
  listen(running, tell, (frame, at) => {
    if (isQuestion(frame)) return arrive(running, { frame: arpAnswer(frame), at: at + MS });
    if (!isRarp(frame) || counts(running).sent < RARP_TRIES) return;
    for (const [i, answer] of rarpAnswers().entries()) {
      arrive(running, { frame: answer, at: at + (i + 1) * MS / 2 });
    }
  });
  return [];
}

/** Tells how many entries in a row each call of Aegis is for. */
function rights({ machine, programs }: Running, tell: (event: Event) => void): [] {
  machine.mark({
    at: programs[0].address("mappings_install"),
    each: false,
    onHit: () => tell({ who: "rights", what: `of ${machine.state.r[Gpr.a1]} pages` }),
  });
  return [];
}

/** Bits of an entry of a page table: valid, and written to as the library notes it. */
const VALID = 0x1000, DIRTY = 4;
/** Operations of exos/tests/table.c. */
const FIND = 0, INSERT = 1, REMOVE = 2, CHANGE = 3, ASK_DIRTY = 4, END = 5;
/** First pages of regions that are close, and at the ends of what is used. */
const REGIONS = [0x40000, 0x40100, 0x4ffff, 0x55000, 0x6f000];
const MOST_PAGES = 700;

/** Random operations on a page table with the results that a map gives. */
function script(count: number, seed: number): ObjectFile {
  const random = createRandom(seed);
  const model = new Map<number, number>(), words: number[] = [];
  for (let n = 0; n < count; n++) {
    const known = [...model.keys()],
      page = random.below(3) && known.length
        ? random.pick(known)
        : random.below(4)
        ? random.pick(REGIONS) + random.below(120)
        : 0x40000 + random.below(0x30000);
    const low = (random.below(0x100000) << 12 | random.below(0x1000) & ~0x100 | VALID) >>> 0;
    let kind = random.pick([FIND, INSERT, INSERT, REMOVE, CHANGE, ASK_DIRTY]);
    if (kind === INSERT && (model.has(page) || model.size >= MOST_PAGES)) kind = FIND;
    if (kind === REMOVE && random.below(4) && model.size < MOST_PAGES / 2) kind = FIND;
    if (kind === CHANGE && !model.has(page)) kind = ASK_DIRTY;
    if (kind === INSERT || kind === CHANGE) model.set(page, low);
    if (kind === REMOVE) model.delete(page);
    const there = model.get(page) ?? 0;
    words.push(
      kind,
      page * 4096 + random.below(4096),
      low,
      kind === ASK_DIRTY ? (there & DIRTY) / DIRTY : there,
    );
  }
  const sum = [...model].reduce((total, [page, low]) => (total + (low ^ page << 12)) >>> 0, 0);
  words.push(END, model.size, sum, 0);
  const text = `\t.section .rodata.script\n\t.globl script\n\t.align 2\nscript:\n${
    words.map((word) => `\t.word ${word}\n`).join("")
  }`;
  return assembleObject({ path: "script.s", text });
}

const table = (count: number, seed: number) =>
  exosTrial(
    { names: ["table"], objects: () => [script(count, seed)] },
    `${count} operations on the page table, seed ${seed}`,
  );

/** A clock interrupt at each instruction of a phase of calls, as its test has it. */
const ticks = (phase: Phase): Whole => ({
  name: `ticks anywhere in calls, ${phase}`,
  run: (system) => {
    searchTicks(benchOf(system), { board: "dec2100", phase, step: 1 });
    return "as expected";
  },
});

/** Trials of ExOS. */
export const exosTrials: readonly Trial[] = [
  ...[
    ["demand"],
    ["nested"],
    ["crash"],
    ["deep_faults"],
    ["asked_protected"],
    ["taken_reused"],
    ["taken_forked"],
    ["page_calls"],
    ["processes"],
    ["protection"],
    ["registers", "registers"],
    ["revoked_server"],
    ["pipes"],
    ["lrpc"],
    ["nested", "processes"],
    ["argument"],
    ["fork_depths"],
    ["lying_table", "victim"],
    ["stale_mappings", "victim"],
    ["ring_indices", "victim"],
    ["trashing_server", "victim"],
    ["silent_server", "victim"],
    ["stranger", "victim"],
    ["stolen_stack", "victim"],
    ["midwife", "victim"],
    ["hijack", "victim"],
    ["forged_reply", "victim"],
    ["bouncing", "victim"],
    ["soft_bits"],
    ["ticks_in_calls"],
    ["ends"],
    ["asked_late"],
  ].map((names) => exosTrial({ names })),
  exosTrial({ names: ["entries"], watch: rights }),
  exosTrial({ names: ["table_ends"], settings: { "memory.mb": 4 } }, "table_ends"),
  exosTrial({ names: ["executes"], images: [["image", "@image"], ["last", "@last"]] }),
  exosTrial({
    names: ["exec_again"],
    images: [["exec_again", "@again"], ["small", "@small"], ["last", "@last"]],
  }),
  exosTrial({ names: ["limits"], settings: { "memory.mb": 4 }, images: [["image", "@image"]] }),
  exosTrial({ names: ["lrpc"], board: "dec3100", settings: { "layout.seed": 1 } }),
  exosTrial({ names: ["pipes"], settings: { "layout.seed": 2 } }),
  ...(["dec3100", "dec5000-125"] as const).flatMap((board) => [
    exosTrial({
      names: ["heard"],
      board,
      settings: { "station.number": 1 },
      watch: (running, tell) => hear(running, tell, "hears"),
    }, "datagrams"),
    exosTrial({
      names: ["heard"],
      board,
      settings: { "station.number": 1 },
      watch: (running, tell) => hear(running, tell, "hears", "lying"),
    }, "lying frames"),
    exosTrial({ names: ["own_address"], board, watch: answered }),
    exosTrial({ names: ["rarp"], board, settings: { "station.number": 1 }, watch: servedRarp }),
  ]),
  table(300, 1),
  table(4000, 2),
  ticks("asked"),
  ticks("alone"),
];
