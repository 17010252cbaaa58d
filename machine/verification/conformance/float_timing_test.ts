/**
 * When results of the floating-point unit are ready, and who waits for them: the cycles lost to
 * interlocks between two instructions.
 */
import { assertEquals } from "@std/assert";
import { Status } from "../../isa/system.ts";
import { run } from "./kit.ts";

/** Interlock cycles between two labels, the second of two passes. */
function interlocks(body: string, settings: Readonly<Record<string, number>> = {}): number {
  const end = run(
    `
main: li $k0, ${Status.CU1}
mtc0  $k0, $12
nop
nop
li    $s0, 2
over: mtc1 $zero, $f3
mtc1  $zero, $f5
mtc1  $zero, $f2
mtc1  $zero, $f4
nop
nop
from: ${body}
to:   addiu $s0, $s0, -1
cfc1  $t9, $31
bnez  $s0, over
 nop
done: nop`,
    { settings: { refresh: 0, ...settings } },
  );
  const [a, b] = [end.hits("from")[1], end.hits("to")[1]];
  assertEquals(b.stalls.dcache - a.stalls.dcache, 0);
  return b.stalls.interlock - a.stalls.interlock;
}

const latencies: readonly [name: string, operation: string, setting: string, cycles: number][] = [
  ["add.s", "add.s $f6, $f2, $f4", "fp.add", 2],
  ["sub.d", "sub.d $f6, $f2, $f4", "fp.add", 2],
  ["mul.s", "mul.s $f6, $f2, $f4", "fp.mul-single", 4],
  ["mul.d", "mul.d $f6, $f2, $f4", "fp.mul-double", 5],
  ["div.s", "div.s $f6, $f4, $f8", "fp.div-single", 12],
  ["div.d", "div.d $f6, $f4, $f8", "fp.div-double", 19],
  ["cvt.d.w", "cvt.d.w $f6, $f2", "fp.convert", 2],
  ["neg.d", "neg.d $f6, $f2", "fp.move", 1],
];
for (const [name, operation, setting, cycles] of latencies) {
  Deno.test(`what reads the result of ${name} waits until it is ready, as ${setting} says`, () => {
    const body = `${operation}\nmfc1 $t1, $f6`;
    assertEquals(interlocks(body), cycles - 1);
    assertEquals(interlocks(body, { [setting]: cycles + 3 }), cycles + 2);
    assertEquals(interlocks(`${operation}\n${"nop\n".repeat(cycles)}mfc1 $t1, $f6`), 0);
  });
}

Deno.test("operations in different units overlap, in one they wait; integer ones go on", () => {
  assertEquals(interlocks("mul.d $f6, $f2, $f4\nadd.d $f10, $f2, $f4\ndiv.s $f12, $f2, $f3"), 0);
  assertEquals(interlocks("mul.d $f6, $f2, $f4\nmul.d $f10, $f2, $f4"), 4);
  assertEquals(
    interlocks("div.d $f6, $f4, $f2\naddu $t1, $t2, $t3\nmult $t1, $t1"),
    0,
  );
});

Deno.test("a chain of additions waits at each link, independent additions fill the cycles", () => {
  const settings = { "fp.add": 2 };
  assertEquals(
    interlocks("add.d $f6, $f2, $f4\nadd.d $f6, $f6, $f4\nadd.d $f6, $f6, $f4", settings),
    2,
  );
  assertEquals(
    interlocks(
      "add.d $f6, $f2, $f4\nnop\nadd.d $f8, $f2, $f4\nnop\nadd.d $f10, $f2, $f4",
      settings,
    ),
    0,
  );
});

/** An operation whose result, in $f6 and $f7, takes five cycles. */
const MULTIPLY = "mul.d $f6, $f2, $f4";
const waiting: Readonly<Record<string, string>> = {
  "reading the control register": "cfc1 $t0, $31",
  "writing the control register": "ctc1 $zero, $31",
  "a second multiplication": "mul.s $f10, $f2, $f4",
  "an addition to the result": "add.d $f10, $f6, $f4",
  "a comparison with the result": "c.eq.d $f6, $f2",
  "another unit that writes the same register": "add.d $f6, $f2, $f4",
  "a move from either half": "mfc1 $t0, $f7",
  "a move to it": "mtc1 $zero, $f6",
  "a store of it": "swc1 $f6, 0x4000($t8)",
  "a load of it": "lwc1 $f6, 0x4000($t8)",
};
for (const [what, instruction] of Object.entries(waiting)) {
  Deno.test(`${what} waits for a multiplication`, () => {
    assertEquals(interlocks(`lui $t8, 0x8000\n${MULTIPLY}\n${instruction}`), 4);
    assertEquals(interlocks(`lui $t8, 0x8000\n${MULTIPLY}\nnop\nnop\nnop\nnop\n${instruction}`), 0);
  });
}

Deno.test("a comparison keeps the adder busy", () => {
  assertEquals(interlocks("c.eq.s $f2, $f4\nadd.s $f6, $f2, $f4", { "fp.add": 4 }), 3);
});
