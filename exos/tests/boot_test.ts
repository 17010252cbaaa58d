// From BootInfo to main on every board and layout; exceptions that nest, and programs that
// die with a message.

import { assert, assertMatch } from "@std/assert";
import { boardNames } from "../../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: memory comes on demand, and only what is touched`, () => {
    bench.run(["demand"], { board });
  });
}

Deno.test("the three seeds change times, never results", () => {
  const cycles = [1, 2, 20].map((seed) =>
    bench.run(["demand"], {
      settings: { "layout.seed": seed, "pages.seed": seed, "tlb.seed": seed },
    }).machine.cycles
  );
  assert(new Set(cycles).size > 1, `${cycles}`);
});

Deno.test("a handler may fault: misses, first stores and protection faults nest", () => {
  bench.run(["nested"]);
});

Deno.test("a store to no memory ends the program, which says where", () => {
  const { machine } = bench.run(["crash"], { exit: 70 });
  assertMatch(machine.output, /^exos: no such access at 004[0-9a-f]{5}: 50000000\n$/);
});

Deno.test("faults in handlers without end end the program, which says so", () => {
  const { machine } = bench.run(["deep_faults"], { exit: 70 });
  assertMatch(machine.output, /^exos: exceptions in exception handlers use up their stack/);
});

for (const board of boardNames) {
  Deno.test(`${board}: every register is as it was after exceptions and ends of slices`, () => {
    bench.run(["registers", "registers"], { board });
  });
}

Deno.test("numbers that are addresses of the library are lost in no slice's end", () => {
  bench.run(["argument"], { maxCycles: 100e6 });
});

Deno.test("pages that the kernel asks for are none whose protection was changed", () => {
  bench.run(["asked_protected"]);
  bench.run(["asked_late"]);
});

for (const name of ["taken_reused", "taken_forked"]) {
  Deno.test(`${name}: who has lost pages by force meets no other page in their place`, () => {
    const { machine } = bench.run([name], { exit: 70 });
    assertMatch(machine.output, /^exos: a page was taken by force at /);
  });
}
