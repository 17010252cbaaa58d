/**
 * Profile, trace, dump and the account of a death, held against the machine's own counters on
 * small programs.
 */

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { assembleBare, prepareBare } from "../bare.ts";
import { boardNames } from "../boards/boards.ts";
import { stallCauses } from "../cpu/state.ts";
import type { Hit } from "./marks.ts";
import { createProfile, profileToSpeedscope, profileToText } from "./profile.ts";
import { createSymbols } from "./symbols.ts";
import { createTrace, traceToPerfetto, traceToText } from "./trace.ts";

/**
 * Stores to fresh pages, multiplies, loads back: every kind of stall but refresh turns up early.
 */
const busy = `
    .set noreorder
    .globl __start
    .ent __start
__start:
    li $t2, 40
    li $t4, 0x00400000
    move $s0, $ra
again:
    jal work
     move $a0, $t2
    addiu $t2, $t2, -1
    bnez $t2, again
     addiu $t4, $t4, 4096
    jr $s0
     move $v0, $zero
    .end __start
    .ent work
work:
    mult $a0, $a0
    mflo $v1
    sw $a0, 0($t4)
    sw $a0, 4($t4)
    lw $t5, 8($t4)
    jr $ra
     sw $v1, 8($t4)
    .end work
`;

const prepare = (text: string, board: typeof boardNames[number] = "dec3100") =>
  prepareBare(assembleBare([{ path: "example.s", text }]), { board });

for (const board of boardNames) {
  Deno.test(`${board}: the profile's sums are the machine's counters, cycle for cycle`, () => {
    const { machine, symbols, run } = prepare(busy, board);
    const profile = createProfile(machine);
    const { cycles, instructions, stalls } = run();
    assertEquals(profile.total(), { cycles, instructions, stalls });
    const functions = profile.functions(symbols);
    for (const cause of stallCauses) {
      assertEquals(
        functions.reduce((sum, each) => sum + each.stalls[cause], 0),
        stalls[cause],
        cause,
      );
    }
    assertEquals(functions.reduce((sum, each) => sum + each.cycles, 0), cycles);
    assertEquals(functions.find(({ name }) => name === "work")?.entries, 40);
    assertEquals(functions.find(({ name }) => name === "bareRefill")?.entries, 40);
  });
}

Deno.test("watching a machine does not change it", () => {
  const plain = prepare(busy).run();
  const watched = prepare(busy);
  createTrace(watched.machine, { last: 5 });
  createProfile(watched.machine);
  assertEquals(watched.run(), plain);
});

Deno.test("every trace entry's cycles are its instruction and its stalls", () => {
  const { machine, run } = prepare(busy);
  const trace = createTrace(machine);
  const { cycles, instructions } = run();
  let now = 0, retired = 0;
  for (const entry of trace.entries) {
    assertEquals(entry.before, now);
    const stalled = Object.values(entry.stalls).reduce((a, b) => a + b, 0);
    assertEquals(entry.after - entry.before, stalled + (entry.retired ? 1 : 0));
    now = entry.after;
    if (entry.retired) retired++;
  }
  assertEquals([now, retired], [cycles, instructions]);
});

Deno.test("a ring keeps the last steps and a limit the first, of all that were seen", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), (count) => {
      const { machine, run } = prepare(busy);
      const all = createTrace(machine),
        ring = createTrace(machine, { last: count }),
        head = createTrace(machine, { first: count });
      run();
      assertEquals(ring.entries, all.entries.slice(-count));
      assertEquals(head.entries, all.entries.slice(0, count));
      assertEquals([ring.seen, head.seen], [all.seen, all.seen]);
    }),
    { numRuns: 10 },
  );
});

Deno.test("a stopped trace records no more", () => {
  const { machine, run } = prepare(busy);
  const trace = createTrace(machine);
  machine.run({ maxCycles: 100 });
  trace.stop();
  const { seen } = trace;
  run();
  assert(seen > 0);
  assertEquals(trace.seen, seen);
});

Deno.test("the text of a trace names functions, lines and causes", () => {
  const { machine, symbols, run } = prepare(busy);
  const trace = createTrace(machine);
  run();
  const lines = traceToText(trace.entries, symbols).split("\n");
  const first = lines.find((line) => line.includes(" mult "))!;
  assertStringIncludes(first, "  work  ");
  assertStringIncludes(first, "example.s:20");
  assertStringIncludes(first, "icache 5");
  assert(
    lines.some((line) =>
      line.includes("work+0x8") && line.includes("(not completed) sw $a0, 0($t4)")
    ),
  );
  assert(lines.some((line) => line.includes("mflo $v1") && line.includes("interlock ")));
});

Deno.test("Perfetto slices cover the run without gaps, by function and by instruction", () => {
  const { machine, symbols, run } = prepare(busy);
  const trace = createTrace(machine);
  const { microseconds } = run();
  const { traceEvents } = JSON.parse(
    traceToPerfetto(trace.entries, { symbols, ticksPerCycle: machine.ticksPerCycle }),
  );
  for (const tid of [0, 1]) {
    const slices = traceEvents.filter((event: { ph: string; tid: number }) =>
      event.ph === "X" && event.tid === tid
    );
    const sum = slices.reduce((sum: number, { dur }: { dur: number }) => sum + dur, 0);
    assert(Math.abs(sum - microseconds) < 1e-6);
    assertEquals(slices[0].ts, 0);
  }
});

Deno.test("speedscope weights sum to the run's cycles, by function and by source line", () => {
  const { machine, symbols, run } = prepare(busy);
  const profile = createProfile(machine);
  const { cycles } = run();
  const functions = profile.functions(symbols);
  const { profiles, shared: { frames } } = JSON.parse(
    profileToSpeedscope(profile, { symbols, name: "busy" }),
  );
  assertEquals(profiles.length, 2);
  for (const { weights, endValue } of profiles) {
    assertEquals(weights.reduce((a: number, b: number) => a + b, 0), cycles);
    assertEquals(endValue, cycles);
  }
  assert(
    frames.some(({ file, line }: { file?: string; line?: number }) =>
      file === "example.s" && line === 20
    ),
  );
  assertEquals(profileToText(functions).split("\n").length, functions.length + 1);
});

Deno.test("lines of a profile carry the cycles of their instructions", () => {
  const { machine, symbols, run } = prepare(busy);
  const profile = createProfile(machine);
  run();
  const mult = profile.lines(symbols).find(({ path, line }) =>
    path === "example.s" && line === 20
  )!;
  assertEquals(mult.instructions, 40);
  assertEquals(mult.cycles, 40 + Object.values(mult.stalls).reduce((a, b) => a + b, 0));
});

Deno.test("an address means the function of its own address space; registered ranges win", () => {
  const image = (name: string) => ({
    name,
    symbols: [{ name: "label", address: 0x40_0100, constant: false }, {
      name: "SIZE",
      address: 0x40_0110,
      constant: true,
    }],
    functions: [{ name: `${name}_main`, start: 0x40_0000, end: 0x40_0080 }],
    line: () => undefined,
  });
  const symbols = createSymbols([{ image: image("a"), asid: 1 }, { image: image("b"), asid: 2 }]);
  assertEquals(symbols.where(0x40_0004, 1), "a_main+0x4");
  assertEquals(symbols.where(0x40_0004, 2), "b_main+0x4");
  assertEquals(symbols.owner(0x40_0004, 3), {
    space: "asid 3",
    name: "0x00400004",
    start: 0x40_0004,
  });
  assertEquals(symbols.where(0x40_0114, 1), "label+0x14");
  assertEquals(symbols.where(0x40_2000, 1), "0x00402000");
  symbols.assign("b", 3);
  assertEquals([symbols.where(0x40_0004, 3), symbols.where(0x40_0004, 2)], [
    "b_main+0x4",
    "b_main+0x4",
  ]);
  symbols.addRange({ name: "filter", start: 0x8020_0000, end: 0x8020_0100 });
  assertEquals(symbols.owner(0x8020_0010 | 0, 2), {
    space: "kernel",
    name: "filter",
    start: 0x8020_0000,
  });
  symbols.addRange({ name: "patched", start: 0x40_0000, end: 0x40_0010, asid: 2 });
  assertEquals([symbols.where(0x40_0004, 1), symbols.where(0x40_0004, 2)], [
    "a_main+0x4",
    "patched+0x4",
  ]);
});

Deno.test("a guest that dies shows its registers, devices and last instructions", () => {
  const { died, reason, exit } = prepare(busy.replace("lw $t5, 8($t4)", "lw $t5, 9($t4)")).run();
  assertEquals([reason, exit], ["died", null]);
  const text = died!;
  assertStringIncludes(
    text,
    "unexpected exception AdEL, pending 00, BadVAddr 00400009, at work+0x10 (example.s:24)",
  );
  for (
    const part of [
      "a0 00000028",
      "EPC",
      "00400000 -> 00400000  asid 0 writable global",
      "clock            0x1d000000",
    ]
  ) {
    assertStringIncludes(text, part);
  }
  const last = text.slice(text.indexOf("last 32 instructions")).split("\n");
  assertStringIncludes(last.find((line) => line.includes("not completed) lw"))!, "work+0x10");
});

Deno.test("a guest that misuses a device dies with the device's complaint", () => {
  const { died, reason } = prepare(
    busy.replace("mult $a0, $a0", "lui $t0, 0xbd00\n sw $zero, 0x30($t0)"),
  ).run();
  assertEquals(reason, "died");
  assertStringIncludes(died!, "clock: register C is read only, at work+0x4 (example.s:21)");
});

Deno.test("a run that is cut short says so and can be continued", () => {
  const whole = prepare(busy).run();
  const prepared = prepare(busy);
  const cut = prepared.run({ maxCycles: 100 });
  assertEquals([cut.reason, cut.exit, cut.died], ["max-cycles", null, undefined]);
  assertEquals(prepared.run(), whole);
});

Deno.test("what is noted of a hit is what another mark keeps", () => {
  const { machine, symbols, run } = prepare(busy);
  const at = [...Array(4096).keys()].map((i) => 0x80010000 + 4 * i)
    .find((address) => symbols.where(address, 0) === "work")!;
  const seen: unknown[] = [];
  const kept = machine.mark({ at });
  const onNoted = ({ cost }: Hit) => void seen.push(cost);
  const bare = machine.mark({ at, each: false, counters: false, onNoted });
  run();
  assertEquals(seen, [...kept.hits]);
  assertEquals([bare.count, bare.first, bare.lastCycle], [40, undefined, kept.last!.cycles]);
});
