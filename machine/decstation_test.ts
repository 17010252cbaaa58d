/**
 * The machine as a value: saving and restoring, taking turns, marks, observers, and what it
 * refuses.
 */
import { unmapped } from "./isa/system.ts";
import { assert, assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { assemble, load } from "./verification/conformance/kit.ts";
import { placeFrames, remapping } from "./verification/conformance/remapping.ts";
import { Memories } from "./cpu/memories.ts";
import { NO_KEY } from "./cpu/translation_cache.ts";
import { GuestCrash, type Machine } from "./decstation.ts";

const KSEG1 = 0xa0000000;

/** Keeps everything busy: clock interrupts, TLB refills, stores, products, console output. */
const busy = (board: "dec3100" | "dec5000-200") => {
  const [clock, mask] = board === "dec3100" ? [0x1d000000, 0x2001] : [0x1fe80000, 0x0801];
  return assemble(`
main:   li    $a3, ${KSEG1 + clock}
        li    $t0, 0x25
        sb    $t0, 0x28($a3)
        lbu   $t0, 0x30($a3)
        li    $t0, 0x46
        sb    $t0, 0x2c($a3)
        li    $t0, ${mask}
        mtc0  $t0, $12
        li    $a2, 0xbfbe0000
        li    $a0, 0x80100000
        li    $t9, 0x00400000
loop:   lw    $t0, 0($a0)
        addiu $t1, $t1, 7
        mult  $t0, $t1
        sw    $t1, 4($a0)
        sb    $t1, 0($a0)
        lw    $t2, 0($t9)
        mflo  $t3
        sw    $t3, 0($t9)
        xor   $t4, $t3, $t4
        sll   $t5, $t1, 12
        andi  $t6, $t4, 0x7ffc
        lui   $t9, 0x40
        addu  $t9, $t9, $t5
        lui   $t7, 0x003f
        and   $t9, $t9, $t7
        lui   $t7, 0x0040
        or    $t9, $t9, $t7
        lui   $a0, 0x8010
        jal   leaf
         addu $a0, $a0, $t6
        b     loop
         sw   $s0, 0($a2)
leaf:   lw    $s1, 0($a0)
        jr    $ra
         addu $t4, $t4, $s1
        .section .vector.refill, "ax"
        mfc0  $k0, $10
        mfc0  $k1, $14
        ori   $k0, $k0, 0x700
        mtc0  $k0, $2
        nop
        tlbwr
        jr    $k1
         rfe
        .section .vector.general, "ax"
        addiu $s0, $s0, 1
        lbu   $k0, 0x30($a3)
        mfc0  $k1, $14
        nop
        jr    $k1
         rfe`);
};

/** Everything that a guest could ever see. */
const fingerprint = (machine: Machine) => {
  const { processor, bus } = machine.save();
  let hash = 0;
  for (const bytes of [processor, machine.state.ramBytes]) {
    for (const byte of bytes) hash = (Math.imul(hash, 31) + byte) | 0;
  }
  return { hash, bus, cycles: machine.cycles, instructions: machine.instructions };
};

for (const board of ["dec3100", "dec5000-200"] as const) {
  const settings = { "memory.mb": 8, "itlb.stall": 1 };
  const start = () => load(busy(board), { board, settings });

  Deno.test(`${board}: a machine restored in mid-run continues as if nothing had happened`, () => {
    const machine = start();
    machine.run({ maxCycles: 123_457 });
    const saved = machine.save();
    machine.run({ maxCycles: 200_000 });
    const end = fingerprint(machine);
    assert(machine.state.r[16] > 10, "the clock interrupted");
    machine.restore(saved);
    machine.run({ maxCycles: end.cycles - machine.cycles });
    assertEquals(fingerprint(machine), end);
    const other = start();
    other.restore(saved);
    other.run({ maxCycles: end.cycles - other.cycles });
    assertEquals(fingerprint(other), end);
  });

  Deno.test(`${board}: a machine can be saved after any instruction`, () => {
    const machine = start();
    machine.run({ maxCycles: 3000 });
    const twin = start();
    for (let i = 0; i < 100; i++) {
      machine.run({ maxCycles: 1 });
      twin.restore(machine.save());
      machine.run({ maxCycles: 1 });
      twin.run({ maxCycles: 1 });
      assertEquals([twin.cycles, twin.cpu.pc], [machine.cycles, machine.cpu.pc]);
    }
    assertEquals(fingerprint(twin), fingerprint(machine));
  });

  Deno.test(`${board}: stopping and going on changes nothing, nor do observers and marks`, () => {
    const whole = start(), parts = start(), watched = start();
    whole.run({ maxCycles: 150_000 });
    const end = fingerprint(whole);
    while (parts.cycles < end.cycles) {
      parts.run({ maxCycles: Math.min(997, end.cycles - parts.cycles) });
    }
    assertEquals(fingerprint(parts), end);
    let steps = 0;
    watched.observe(() => steps++);
    watched.mark({ at: watched.cpu.pc });
    watched.run({ maxCycles: 150_000 });
    assertEquals(fingerprint(watched), end);
    assert(steps >= watched.instructions);
  });
}

Deno.test("an emptied machine misses all but what is wired, and loses nothing", () => {
  const board = "dec3100";
  const ends = (["interpreter", "compiler"] as const).map((engine) => {
    const machine = load(busy(board), {
      board,
      engine,
      settings: { "memory.mb": 8, "itlb.stall": 1 },
    });
    machine.run({ maxCycles: 150_000 });
    const { tlbHi, tlbLo, ram } = machine.state;
    const [memory, entries] = [ram.slice(), tlbHi.slice()];
    assert(machine.holds("icache", unmapped(machine.cpu.pc)), "the program runs in its cache");
    assert(entries.slice(8).some((hi) => hi >>> 0 < 0x80000000), "pages are mapped");
    const { recentPage, olderPage } = machine.state;
    tlbHi[3] = 0x7ffff000;
    recentPage[0] = olderPage[0] = 0x00400;
    machine.empty();
    assertEquals([recentPage[0], olderPage[0]], [NO_KEY, NO_KEY]);
    const words = Array.from({ length: ram.length }, (_, i) => 4 * i);
    for (const cache of ["icache", "dcache"] as const) {
      assert(!words.some((word) => machine.holds(cache, word)));
    }
    assertEquals([tlbHi[3], [...tlbHi.subarray(8)].every((hi) => hi === -0x80000000)], [
      0x7ffff000,
      true,
    ]);
    assertEquals([...tlbLo.subarray(8)], Array(56).fill(0));
    assertEquals(ram, memory);
    const misses = machine.stalls.icache;
    machine.run({ maxCycles: 50_000 });
    assert(machine.stalls.icache > misses);
    return fingerprint(machine);
  });
  assertEquals(ends[0], ends[1]);
});

Deno.test("a machine restored to an earlier address space sees that space", () => {
  const map = (index: number, hi: number, lo: number) =>
    [[0, index << 8], [10, hi], [2, lo]].map(([register, value]) =>
      `li $t8, ${value}\n mtc0 $t8, $${register}\n`
    ).join(" ") + " nop\n tlbwi\n";
  const image = assemble(
    `
main:   ${map(1, 0x00400040, 0x00200600)} ${map(2, 0x00400080, 0x00300600)}
        li    $a0, 0x00400000
        li    $t0, 1
        sw    $t0, 0($a0)
        li    $t8, 0x00000040
        mtc0  $t8, $10
        nop
second: lw    $t1, 0($a0)
        nop
        li    $t8, 0x00000080
        mtc0  $t8, $10
        nop
        lw    $t2, 0($a0)
        nop
        nop
last:   b     last
         nop`,
  );
  const machine = load(image);
  const second = machine.mark({ at: image.address("second") }),
    last = machine.mark({ at: image.address("last") });
  machine.run({ until: second });
  const saved = machine.save();
  machine.run({ until: last });
  assertEquals([machine.state.r[9], machine.state.r[10]], [0, 1]);
  machine.state.r.fill(0);
  machine.restore(saved);
  machine.run({ until: last });
  assertEquals([machine.state.r[9], machine.state.r[10]], [0, 1]);
});

Deno.test("a machine restored to before a page was remapped executes what was there then", () => {
  const image = assemble(remapping);
  const machine = load(image, { prepare: placeFrames });
  const done = machine.mark({ at: image.address("done") });
  machine.run({ until: machine.mark({ at: 0x400008 }) });
  const saved = machine.save();
  machine.run({ until: machine.mark({ at: 0x400018 }) });
  machine.restore(saved);
  machine.run({ until: done });
  assertEquals([machine.state.r[8], machine.state.r[9]], [100, 1]);
});

Deno.test("two machines in one process do not meet, and can take turns", () => {
  const alone = load(busy("dec3100"), { board: "dec3100" });
  alone.run({ maxCycles: 100_000 });
  const one = load(busy("dec3100"), { board: "dec3100" }), other = load(busy("dec5000-200"));
  for (let time = 100_000; one.cycles < alone.cycles; time += 100_000) {
    const { reason } = one.runUntil(Math.min(time, alone.time));
    assertEquals(reason, "time");
    other.runUntil(time);
    assert(
      one.time - Math.min(time, alone.time) < 200 * one.ticksPerCycle,
      "no turn is longer than one instruction",
    );
  }
  assertEquals(fingerprint(one), fingerprint(alone));
});

Deno.test("a machine in the memory of one that is over runs as in a new one, and alone", () => {
  const program = busy("dec3100"), settings = { "memory.mb": 4 };
  for (const engine of ["compiler", "interpreter"] as const) {
    const memories = new Memories();
    const run = (memories?: Memories) => {
      const machine = load(program, { board: "dec3100", settings, engine, memories });
      machine.mark({ at: program.address("leaf"), each: false });
      machine.run({ maxCycles: 100_000 });
      return machine;
    };
    const end = fingerprint(run()), over = run(memories), beside = run(memories);
    const { state: { memory, ramBytes } } = over, snapshot = over.save();
    assertEquals([fingerprint(over), fingerprint(beside)], [end, end]);
    memories.takeBack();
    assertEquals(new Uint8Array(memory.buffer).findIndex((byte) => byte !== 0), -1);
    const next = run(memories);
    assertStrictEquals(next.state.memory, memory);
    assertEquals([ramBytes.length, over.readWord(0)], [0, undefined]);
    assertThrows(() => over.run({ maxCycles: 1 }), Error, "this machine is over");
    assertThrows(() => over.save(), TypeError);
    assertThrows(() => over.restore(snapshot), RangeError);
    assertThrows(() => over.place(0, Uint8Array.of(1)), RangeError);
    if (engine === "compiler") {
      assertThrows(() => over.runAhead(1e9), Error, "this machine is over");
    }
    assertEquals(fingerprint(next), end);
  }
});

Deno.test("a snapshot of a machine with another memory is refused", () => {
  const small = load(busy("dec3100"), { settings: { "memory.mb": 4 } }),
    large = load(busy("dec3100"));
  assertThrows(() => large.restore(small.save()), RangeError, "other settings");
});

const loop = assemble(`
main:   addiu $t0, $zero, 5
loop:   addiu $t0, $t0, -1
        sw    $t0, 0x1000($gp)
inner:  bnez  $t0, loop
         nop
last:   b     last
         nop`);
const gp = (machine: Machine) => void (machine.state.r[28] = 0x80100000 | 0);

Deno.test("a run stops before the instruction of its mark, and goes on from there", () => {
  const machine = load(loop, { prepare: gp });
  const mark = machine.mark({ at: loop.address("loop") }),
    last = machine.mark({ at: loop.address("last") });
  for (let round = 1; round <= 5; round++) {
    const stop = machine.run({ until: [mark, last] });
    assertStrictEquals(stop.mark, mark);
    assertEquals([machine.cpu.pc >>> 0, mark.count, machine.state.r[8]], [
      loop.address("loop"),
      round,
      6 - round,
    ]);
  }
  assertStrictEquals(machine.run({ until: [mark, last] }).mark, last);
  assertEquals(mark.count, 5);
});

Deno.test("a mark keeps every hit with its counters, or the first and the last alone", () => {
  const machine = load(loop, { prepare: gp });
  const all = machine.mark({ at: loop.address("inner") });
  const ends = machine.mark({ at: loop.address("inner"), each: false });
  const elsewhere = machine.mark({ at: loop.address("inner") + 0x40000 });
  machine.run({ until: machine.mark({ at: loop.address("last") }) });
  assertEquals([all.count, all.hits.length, ends.count, ends.hits.length, elsewhere.count], [
    5,
    5,
    5,
    0,
    0,
  ]);
  assertEquals([all.hits[0], all.hits[4]], [ends.first!, ends.last!]);
  assertEquals(all.cycles, all.hits.map(({ cycles }) => cycles));
  for (const { cycles, instructions, stalls } of all.hits) {
    assertEquals(cycles, instructions + Object.values(stalls).reduce((a, b) => a + b));
  }
});

Deno.test("a mark can depend on a word or the address space, be added and be removed", () => {
  const machine = load(loop, { prepare: gp });
  const at = loop.address("inner");
  const two = machine.mark({ at, where: { word: 0x101000, equals: 2 } });
  const space = machine.mark({ at, where: { asid: 1 } }),
    here = machine.mark({ at, where: { asid: 0 } });
  const removed = machine.mark({ at });
  let late: ReturnType<Machine["mark"]> | undefined;
  machine.mark({
    at,
    onHit: ({ count }) => count === 3 && (late = machine.mark({ at }), removed.remove()),
  });
  machine.run({ until: machine.mark({ at: loop.address("last") }) });
  assertEquals([two.count, space.count, here.count, removed.count, late!.count], [1, 0, 5, 3, 2]);
});

Deno.test("an instruction that gives way to an interrupt is marked when it executes, once", () => {
  const image = assemble(`
main:   li    $t0, 0x101
        mtc0  $t0, $12
        li    $t0, 0x100
        mtc0  $t0, $13
here:   nop
last:   b     last
         nop
        .section .vector.general, "ax"
        mtc0  $zero, $13
        mfc0  $k0, $14
        nop
        jr    $k0
         rfe`);
  const machine = load(image);
  const here = machine.mark({ at: image.address("here") });
  machine.run({ until: machine.mark({ at: image.address("last") }) });
  assertEquals(here.count, 1);
});

Deno.test("an observer sees each step with its mode and space, until it is removed", () => {
  const machine = load(loop, { prepare: gp });
  const seen: { pc: number; user: boolean; cycles: number }[] = [];
  const stop = machine.observe(({ pc, user, before, after }) =>
    seen.push({ pc, user, cycles: after - before })
  );
  machine.run({ until: machine.mark({ at: loop.address("inner") }) });
  stop();
  machine.run({ until: machine.mark({ at: loop.address("last") }) });
  assertEquals(seen.map(({ pc }) => pc - loop.address("main")), [0, 4, 8]);
  assertEquals(seen.reduce((sum, { cycles }) => sum + cycles, 0), 3 + 15);
  assert(seen.every(({ user }) => !user));
});

Deno.test("a halt ends the run with its status, and the machine stays halted", () => {
  const image = assemble(
    `main: li $t0, 0xbfbe0000\n li $t1, 42\n sw $t1, 4($t0)\n nop\n nop\n nop`,
  );
  const machine = load(image);
  assertEquals(machine.run(), { reason: "halt", exit: 42 });
  const { cycles } = machine;
  assertEquals(machine.run(), { reason: "halt", exit: 42 });
  assertEquals(machine.cycles, cycles);
});

Deno.test("bytes beyond memory are refused, and a device misused is the guest's death", () => {
  const machine = load(assemble("main: li $t0, 0xbfbe0000\n sb $zero, 4($t0)\n nop"));
  assertThrows(() => machine.place(16 * 2 ** 20 - 1, Uint8Array.of(1, 2)), RangeError, "outside");
  assertThrows(() => machine.run(), GuestCrash, "whole words");
});
