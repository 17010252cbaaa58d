import { assert, assertEquals } from "@std/assert";
import { bitsPerTurn, figureCovert, type Turn } from "./figure_covert.ts";
import { createSystems } from "./_harness/systems.ts";

const turns = (cycles: (bit: boolean, i: number) => number): Turn[] =>
  Array.from({ length: 256 }, (_, i) => i % 3 === 0 || i % 7 === 1).map((bit, i) => ({
    bit,
    cycles: cycles(bit, i),
  }));

Deno.test("a look that takes longer after each one tells its bit, one that never does none", () => {
  const told = bitsPerTurn(turns((bit, i) => (bit ? 200 : 100) + i % 5));
  assert(told > 0.95 && told <= 1, `${told}`);
  assertEquals(bitsPerTurn(turns(() => 100)), 0);
  assert(bitsPerTurn(turns((bit, i) => bit !== (i % 4 === 0) ? 200 : 100)) < 0.4);
});

Deno.test("a whole cache tells thousands of bits a second on the exokernel", () => {
  const context = {
    settings: {},
    systems: createSystems(),
    quick: false,
    sampled: false,
    reading: "a-bit-a-turn",
  };
  const { value } = figureCovert.run({
    ...context,
    board: "dec5000-125",
    system: "exos",
    column: "64",
  });
  assert(value > 100, `${value}`);
});
