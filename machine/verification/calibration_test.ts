/**
 * The measurements on which the refill of the 5000/125's caches is calibrated, run again: a naive
 * matrix product on a 5000/120 (282 s; 164 s on a 5000/200, whose refill is documented, so that the
 * method is judged there) and the reading of a cached file on a 5000/20 (7.9 to 8.5 MB/s). Both
 * boards have the 5000/125's memory and processors of 20 MHz; cycles of memory are given in their
 * cycles of 50 ns here.
 */
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { assembleBare, prepareBare } from "../bare.ts";
import type { BoardName } from "../boards/boards.ts";
import { resolveSettings } from "../boards/settings.ts";

/** Keeps the program off the handlers' lines of the instruction cache. */
const APART = " .text\n .space 4096\n .globl main\n";

/**
 * The first COLUMNS of a row of the product of 512 by 512 single floats; rows of 2 KB, the matrices
 * a megabyte apart, in kuseg.
 */
const COLUMNS = 64;
const product = `${APART}
main:   move  $s1, $zero
column: sll   $t0, $s1, 2
        li    $t1, 0x300000
        addu  $t1, $t1, $t0
        li    $t2, 0x200000
        li    $t3, 0x200800
        mtc1  $zero, $f4
inner:  lwc1  $f0, 0($t2)
        lwc1  $f2, 0($t1)
        addiu $t2, $t2, 4
        mul.s $f0, $f0, $f2
        addiu $t1, $t1, 2048
        bne   $t2, $t3, inner
         add.s $f4, $f4, $f0
        li    $t1, 0x400000
        addu  $t1, $t1, $t0
        swc1  $f4, 0($t1)
        addiu $s1, $s1, 1
        slti  $t4, $s1, ${COLUMNS}
        bnez  $t4, column
         nop
        jr    $ra
         move $v0, $zero`;

/**
 * A copy of 100 KB, eight words a round, between two regions that share no line of the cache while
 * they are copied.
 */
const BYTES = 102400;
const copy = `${APART}
main:   li    $a0, 0x80200000
        li    $a1, 0x80408000
        li    $a2, ${0x80200000 + BYTES}
round:  ${
  ["t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7"].map((r, i) => `lw $${r}, ${4 * i}($a0)`).join(
    "\n        ",
  )
}
        ${
  ["t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7"].map((r, i) => `sw $${r}, ${4 * i}($a1)`).join(
    "\n        ",
  )
}
        addiu $a0, $a0, 32
        bne   $a0, $a2, round
         addiu $a1, $a1, 32
        jr    $ra
         move $v0, $zero`;

function seconds(text: string, board: BoardName, settings: Record<string, number> = {}): number {
  const { exit, microseconds } = prepareBare(assembleBare([{ path: "calibration.S", text }]), {
    board,
    settings,
  })
    .run();
  assertEquals(exit, 0);
  return microseconds / 1e6;
}

/** The 5000/125's memory behind a processor of 20 MHz. */
const at20MHz = (words: number, stall: number) => ({
  "clock.mhz": 20,
  "icache.words": words,
  "icache.stall": stall,
  "dcache.words": words,
  "dcache.stall": stall,
  "wb.drain": 5,
  "wb.drain-page": 5,
  "refresh.busy": 8,
});
const wholeProduct = (board: BoardName, settings?: Record<string, number>) =>
  seconds(product, board, settings) * 512 * 512 / COLUMNS;
const rate = (words: number, stall: number) =>
  BYTES / 1e6 / seconds(copy, "dec5000-125", at20MHz(words, stall));

Deno.test("a matrix product on a 5000/200 takes what was measured, within a twentieth", () => {
  assertAlmostEquals(wholeProduct("dec5000-200"), 164, 164 / 20);
});

Deno.test("a 5000/120's matrix product follows from refills of 27 cycles of 50 ns", () => {
  assertAlmostEquals(wholeProduct("dec5000-125", at20MHz(8, 27)), 282, 282 / 50);
  assertAlmostEquals(wholeProduct("dec5000-125", at20MHz(4, 27)), 282, 282 / 50);
  assert(wholeProduct("dec5000-125", at20MHz(4, 20)) < 282 * 0.85);
});

Deno.test("at such a refill a 5000/20 copies faster than it read files by 8 words, not 4", () => {
  assert(rate(4, 27) < 7.9);
  assert(rate(8, 27) > 8.5);
});

Deno.test("the 5000/125's refill is that time in whole memory cycles of 80 ns", () => {
  const { "icache.words": words, "icache.stall": stall } = resolveSettings("dec5000-125");
  assertEquals([words, stall], [8, 2 * Math.ceil(27 * 50 / 80)]);
});
