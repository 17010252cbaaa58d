/**
 * Changes injected into a run, one at a time: `compare --why` must name the step at which it parts from the unchanged one, and the setting or the
 * guest word that did it. Where a changed word is first executed is known from the recording itself.
 */
import { assert, assertEquals } from "@std/assert";
import { causesOf, differenceOfSides } from "./_cli/why.ts";
import { type Parting, partingOf, recordRun, type RunContext } from "./_harness/parting.ts";
import { seedSettings } from "./_harness/seeds.ts";
import { createSystems } from "./_harness/systems.ts";
import { type StallCause, unmapped } from "../machine/mod.ts";
import { table04 } from "./table04_null_calls.ts";

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

/** `lui $k1, 0x5a5a`: nobody's result, at any place. */
const OTHER = 0x3c1b5a5a;

Deno.test("a changed guest word is found at its first execution", () => {
  const words = recording.words;
  const first = new Map<number, number>();
  for (let i = 0; i < recording.steps; i++) {
    if (!first.has(words[3 * i])) first.set(words[3 * i], i);
  }
  const kernel = [...first].filter(([pc]) => (pc >>> 0) >= 0x80000000 && (pc >>> 0) < 0xa0000000);
  for (let i = 1; i <= 10; i++) {
    const [pc, index] = kernel[Math.floor(i * (kernel.length - 1) / 10)];
    const systems = (name: string) => {
      const { id, boot } = context.systems(name);
      const patched: typeof boot = (...parts) => {
        const running = boot(...parts);
        running.machine.place(unmapped(pc >>> 0), new Uint8Array(Uint32Array.of(OTHER).buffer));
        return running;
      };
      return { id, boot: patched };
    };
    const parting = part({ ...context, systems });
    assertEquals(parting.index, index);
    assertEquals(parting.first!.step.pc, pc >>> 0);
    const [word] = differenceOfSides(parting);
    assertEquals(
      word,
      `guest word ${parting.first!.step.word!.toString(16)} and ${OTHER.toString(16)}`,
    );
  }
});

Deno.test("equal runs do not part", () => {
  assertEquals(partingOf(table04, { recording, first: context, second: context }), undefined);
});
