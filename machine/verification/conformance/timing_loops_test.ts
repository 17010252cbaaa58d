/**
 * Loops whose cycles are documented (the spin loops of Bershad, Draves and Forin 1992) or follow
 * by hand from a board's parameters, and the share of refresh.
 */
import { assert, assertEquals } from "@std/assert";
import type { BoardName } from "../../boards/boards.ts";
import { type Outcome, run } from "./kit.ts";

const quiet = { refresh: 0 };
const base = 0x80100000;

/** Average cycles of a loop's rounds once it is steady. */
function steady(end: Outcome, skip: number): number {
  const rounds = end.rounds("loop").slice(skip, -2);
  return rounds.reduce((a, b) => a + b) / rounds.length;
}

Deno.test("Bershad's spin loops on a 3100 take 8 and 12 cycles coalesced, else 12 and 18", () => {
  const spin = (settings: Record<string, number>, extra = "") =>
    steady(
      run(
        `
main:   li    $a0, ${base}
        li    $s0, 1000
loop:   sw    $t0, 0($a0)
        addiu $t1, $t1, 1
        addiu $t2, $t2, 1
        sw    $t0, 0($a0)
        addiu $t3, $t3, 1
        ${extra}
        addiu $s0, $s0, -1
        bnez  $s0, loop
         nop
done:   nop`,
        { board: "dec3100", settings: { ...quiet, ...settings } },
      ),
      100,
    );
  const other = "sw $t0, 256($a0)";
  assertEquals([spin({}), spin({}, other)], [8, 12]);
  assertEquals([spin({ "wb.coalesce": 0 }), spin({ "wb.coalesce": 0 }, other)], [12, 18]);
});

/**
 * Cycles a word of a copy loop, four words a round and ten instructions; the source is cached or
 * cold.
 */
function copy(
  board: BoardName,
  source: "cached" | "cold",
  settings: Record<string, number> = {},
): number {
  const end = run(
    `
main:   li    $s0, ${source === "cached" ? 2 : 1}
pass:   li    $a0, ${base}
        li    $a1, ${base + 0x2000}
loop:   lw    $t0, 0($a0)
        lw    $t1, 4($a0)
        lw    $t2, 8($a0)
        lw    $t3, 12($a0)
        sw    $t0, 0x4000($a0)
        sw    $t1, 0x4004($a0)
        sw    $t2, 0x4008($a0)
        sw    $t3, 0x400c($a0)
        bne   $a0, $a1, loop
         addiu $a0, $a0, 16
        addiu $s0, $s0, -1
        bnez  $s0, pass
         nop
done:   nop`,
    { board, settings: { ...quiet, ...settings } },
  );
  return steady(end, source === "cached" ? 560 : 50) / 4;
}

Deno.test("copy loops take the cycles that follow by hand from the parameters", () => {
  const drainFirst = { "wb.read-first": 0 };
  const table: [number, number][] = [
    [copy("dec3100", "cached"), 6],
    [copy("dec3100", "cold"), 12],
    [copy("dec5000-200", "cached"), 2.5],
    [copy("dec5000-200", "cold"), 6.375],
    [copy("dec5000-200", "cold", drainFirst), 6.75],
    [copy("dec5000-200", "cold", { ...drainFirst, "wb.drain": 6, "wb.drain-page": 2 }), 7.75],
    [copy("dec5000-200", "cold", { ...drainFirst, "dcache.stall": 19 }), 7.75],
    [copy("dec5000-200", "cold", { "dcache.stall": 20 }), 7.625],
    [copy("dec5000-125", "cached"), 6],
    // Saturated: a block's stall and six cycles for each of its words that is written, over its
    // words: (34 + 8 x 6) / 8.
    [copy("dec5000-125", "cold"), 10.25],
    [copy("dec5000-125", "cold", { "dcache.stall": 26 }), 9.25],
    [copy("dec5000-125", "cold", { "dcache.words": 4, "dcache.stall": 16 }), 10],
    [copy("dec5000-125", "cold", { "dcache.words": 4, "dcache.stall": 20 }), 11],
    [copy("dec5000-125", "cold", { "dcache.words": 4, "dcache.stall": 33 }), 14.25],
  ];
  assertEquals(table.map(([measured]) => measured), table.map(([, expected]) => expected));
});

Deno.test("refresh takes its share of a saturated memory, exactly once an interval", () => {
  const busy = 5, cycles = 1000;
  const end = run(
    `
main:   li    $a0, ${base + 0x20000000}
        li    $s0, 3000
loop:   lw    $t0, 0($a0)
        lw    $t1, 4($a0)
        addiu $s0, $s0, -1
        bnez  $s0, loop
         nop
done:   nop`,
    { settings: { "refresh.interval": 40 * cycles, "refresh.busy": busy } },
  );
  const refreshes = Math.floor(end.machine.cycles / cycles);
  // Memory is free for two to four cycles in between reads; a refresh that begins there hides as
  // many of its cycles.
  const { refresh } = end.machine.stalls;
  assert(
    refresh <= refreshes * busy && refresh >= refreshes * (busy - 4),
    `${refresh} for ${refreshes}`,
  );
  const idle = run(
    `main: li $s0, 3000\nloop: addiu $s0, $s0, -1\n bnez $s0, loop\n nop\ndone: nop`,
  );
  assertEquals(idle.machine.stalls.refresh, 0);
});
