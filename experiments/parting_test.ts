/**
 * Changes injected into a run, one at a time: `compare --why` must name the step at which it parts
 * from the unchanged one, and the setting or the guest word that did it. Where a changed word is
 * first executed is known from the recording itself.
 */
import { assert, assertEquals } from "@std/assert";
import { createAegis } from "../aegis/mod.ts";
import { causeInWords, causesOf, differenceOfSides, whyEqualStepsDiffer } from "./_cli/why.ts";
import {
  type Parting,
  partingOf,
  type Recording,
  recordRun,
  type RunContext,
} from "./_harness/parting.ts";
import type { Cell } from "./_harness/cell.ts";
import { measureCell } from "./_harness/measure.ts";
import { SEED_SETTINGS, seedSettings } from "./_harness/seeds.ts";
import { createSystems } from "./_harness/systems.ts";
import { hex, type StallCause, unmapped } from "../machine/mod.ts";
import { table04 } from "./table04_null_calls.ts";
import { table08 } from "./table08_ipc.ts";
import { table12 } from "./table12_lrpc.ts";

const context: RunContext = {
  board: "dec5000-125",
  system: "aegis",
  column: "syscall",
  reading: table04.reading,
  settings: seedSettings(3),
  systems: createSystems(),
};
const recording = recordRun(table04, context);
const part = (second: RunContext): Parting => {
  const found = partingOf(table04, { recording, first: context, second });
  assert(found, "the two runs do not part");
  return found;
};

/** Settings, another value, and the cause of the stall that must differ where the runs part. */
const timings: readonly [name: string, value: number, cause: StallCause][] = [
  ["icache.stall", 40, "icache"],
  ["dcache.stall", 41, "dcache"],
  ["device.read", 60, "uncached"],
  ["wb.depth", 1, "writebuffer"],
  ["wb.drain", 9, "writebuffer"],
  ["div.cycles", 50, "interlock"],
  ["exception.cycles", 9, "exception"],
  ["icache.words", 4, "icache"],
  ["dcache.kb", 8, "dcache"],
  ["refresh.busy", 9, "refresh"],
];

Deno.test("a changed setting is found where it first costs something else", () => {
  for (const [name, value, cause] of timings) {
    const second = { ...context, settings: { ...context.settings, [name]: value } };
    const parting = part(second);
    assertEquals(causesOf(table04, parting, { recording, first: context, second }), [name]);
    const lines = differenceOfSides(parting);
    assert(lines.some((line) => line.startsWith(`${cause} `)), `${name}: ${lines}`);
  }
});

Deno.test("of two changed settings, the one that parts the runs first is named", () => {
  const second = {
    ...context,
    settings: { ...context.settings, "icache.stall": 40, "exception.cycles": 9 },
  };
  assertEquals(causesOf(table04, part(second), { recording, first: context, second }), [
    "icache.stall",
  ]);
});

/** Systems whose machines have another word at a physical address. */
const patched = (address: number, word: number): RunContext["systems"] => (name) => {
  const { id, boot } = context.systems(name);
  const changed: typeof boot = (...parts) => {
    const running = boot(...parts);
    running.machine.place(address, new Uint8Array(Uint32Array.of(word).buffer));
    return running;
  };
  return { id, boot: changed };
};

/** `lui $k1, 0x5a5a`: nobody's result, at any place. */
const OTHER = 0x3c1b5a5a;

/** The kernel's instructions in the order of their first executions, and when that is. */
function executedFirst(): [pc: number, index: number][] {
  const first = new Map<number, number>();
  for (let i = 0; i < recording.steps; i++) {
    const pc = recording.words[3 * i] >>> 0;
    if (!first.has(pc)) first.set(pc, i);
  }
  return [...first].filter(([pc]) => pc >= 0x80000000 && pc < 0xa0000000);
}

Deno.test("a changed guest word is found at its first execution, and is named as the cause", () => {
  const kernel = executedFirst();
  for (let i = 1; i <= 10; i++) {
    const [pc, index] = kernel[Math.floor(i * (kernel.length - 1) / 10)];
    const second = { ...context, systems: patched(unmapped(pc), OTHER) };
    const parting = part(second);
    assertEquals(parting.index, index);
    const { step: { pc: at, word }, where } = parting.first!;
    assertEquals(at, pc);
    const both = `${hex(word!)} and ${hex(OTHER)}`;
    assertEquals(differenceOfSides(parting)[0], `guest word ${both}`);
    assertEquals(causeInWords(table04, parting, { recording, first: context, second }), [
      `guest word at ${where}, ${both}`,
    ]);
  }
});

/** The first step that differs, by the two recordings alone. */
function firstStepApart(one: Recording, other: Recording): number {
  return Math.floor(one.words.findIndex((word, i) => word !== other.words[i]) / 3);
}

Deno.test("a changed seed is found, and named", () => {
  const first = { ...context, system: "exos", column: "tlrpc", reading: table12.reading };
  const recording = recordRun(table12, first);
  for (const name of SEED_SETTINGS) {
    const settings = { ...first.settings, [name]: first.settings[name] + 1 };
    const runs = { recording, first, second: { ...first, settings } };
    const parting = partingOf(table12, runs);
    assert(parting, `${name}: the two runs do not part`);
    assertEquals(
      parting.index,
      firstStepApart(recording, recordRun(table12, runs.second)),
    );
    assertEquals(causeInWords(table12, parting, runs), [
      `setting ${name}, ${first.settings[name]} and ${settings[name]}`,
    ]);
  }
});

/** Another assembler's or compiler's words, by an edit of the kernel's text; what is said of it. */
const otherTools: readonly [what: string, path: string, find: RegExp, put: string, said: RegExp][] =
  [
    [
      "a move made of another instruction, which does the same",
      "aegis/compiled/kernel/boot.s",
      /\tmove\t(\$\w+),(\$\w+)\n/,
      "\taddu\t$1,$2,$$0\n",
      /^guest word at /,
    ],
    ["an instruction more", "aegis/compiled/kernel/boot.s", /\n\tjal\t/, "\n\tnop$&", /./],
  ];

for (const [what, path, find, put, said] of otherTools) {
  Deno.test(`other tools: ${what}: found where it is first executed`, () => {
    let edited = 0;
    const edit = (own: string, text: string) => {
      if (own !== path) return text;
      edited++;
      assert(find.test(text), `${find} is not in ${path}`);
      return text.replace(find, put);
    };
    const aegis = createAegis({ edit });
    const second = { ...context, systems: () => aegis };
    const parting = part(second);
    assertEquals([edited, parting.index], [
      1,
      firstStepApart(recording, recordRun(table04, second)),
    ]);
    const [cause] = causeInWords(table04, parting, { recording, first: context, second });
    assert(said.test(cause), cause);
  });
}

Deno.test("another order of linking is found at the first instruction elsewhere", () => {
  const run = { ...context, system: "exos", board: "dec2100" } as const;
  const part = { ...run, column: "lrpc", reading: table08.reading };
  const recording = recordRun(table08, part);
  const second = { ...part, systems: () => context.systems("exos-unordered") };
  const parting = partingOf(table08, { recording, first: part, second });
  assert(parting);
  assertEquals(differenceOfSides(parting), ["another instruction: control flow parts"]);
  const [cause] = causeInWords(table08, parting, { recording, first: part, second });
  assert(cause.startsWith("other code or another layout: "), cause);
});

Deno.test("of sets with equal steps, a quick, edited one or one of other guests is named", () => {
  const run = { ...context, system: "exos", column: "tlrpc", reading: table12.reading };
  const own = { board: run.board, system: run.system, column: run.column };
  const { cell } = measureCell(table12, own, { systems: context.systems, quick: true });
  const set = (directory: string, difference = "few seeds") => ({
    directory,
    difference,
    cells: [],
  });
  const causes = (other: Cell, difference?: string) =>
    whyEqualStepsDiffer([[set("A"), cell, run], [set("B", difference), other, run]], table12);
  const edited = { ...cell, measured: 1, values: [1] };
  assertEquals(causes(edited), [
    "one set was edited: both are of this checkout's guest programs and settings",
  ]);
  assertEquals(causes({ ...edited, fingerprint: "0123456789abcdef" }), [
    "B was measured with other guest programs than this checkout's (fingerprint 0123456789abcdef)",
  ]);
  assertEquals(causes(edited, ""), ["A is of a quick run: its numbers are of few trials"]);
});

Deno.test("equal runs do not part", () => {
  assertEquals(partingOf(table04, { recording, first: context, second: context }), undefined);
});
