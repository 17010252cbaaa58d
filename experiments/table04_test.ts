/**
 * Table 4's numbers follow from what executes: assumptions and code move the cells that they must,
 * and no other.
 */
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { createUltrixModel } from "../ultrix-model/mod.ts";
import { cellsToCsv } from "./_harness/csv.ts";
import { demand } from "./_harness/on_demand.ts";
import { reproduce } from "./_harness/pool.ts";
import type { Experiment, Systems } from "./_harness/experiment.ts";
import { createSystems } from "./_harness/systems.ts";
import { table04 } from "./table04_null_calls.ts";

const systems = createSystems();
const board = "dec3100";

function run(
  system: string,
  column: string,
  settings: Record<string, number> = {},
  use: Systems = systems,
) {
  const measured = table04.run({
    board,
    system,
    column,
    settings,
    systems: use,
    quick: true,
    sampled: false,
    reading: "loop",
  });
  const { cold_cycles, fingerprint } = measured;
  return { ...measured, cold_cycles: demand(cold_cycles), fingerprint: demand(fingerprint) };
}

const cells: readonly (readonly [system: string, column: string])[] = [
  ["ultrix", "call"],
  ["ultrix", "getpid"],
  ["aegis", "call"],
  ["aegis", "syscall"],
  ["aegis", "syscall-stack"],
];

Deno.test("cycles are instructions and stalls, to the last one", () => {
  for (const [system, column] of cells) {
    const { cycles, instructions, stalls } = run(system, column);
    assertAlmostEquals(Object.values(stalls).reduce((a, b) => a + b, instructions), cycles, 1e-6);
  }
});

Deno.test("dearer exceptions move system calls by one each, procedure calls by ticks alone", () => {
  for (const [system, column] of cells) {
    const difference = run(system, column, { "exception.cycles": 13 }).cycles -
      run(system, column).cycles;
    if (column === "call") assert(difference < 0.02, `${system} ${column} moved by ${difference}`);
    else assertAlmostEquals(difference, 10, 0.5);
  }
});

Deno.test("a slower write buffer moves calls that store, procedure calls by ticks alone", () => {
  for (const [system, column] of cells) {
    const difference = run(system, column, { "wb.drain": 12, "wb.drain-page": 12 }).cycles -
      run(system, column).cycles;
    if (column === "getpid") assert(difference > 200, `getpid moved by ${difference}`);
    else if (column !== "syscall-stack") {
      assert(Math.abs(difference) < 0.1, `${system} ${column} moved by ${difference}`);
    }
  }
});

Deno.test("dearer misses move the first operation, warm ones by what ticks evict", () => {
  const dear = { "icache.stall": 50, "dcache.stall": 50 };
  for (const [system, column] of cells) {
    const [before, after] = [run(system, column), run(system, column, dear)];
    const cold = column === "call" ? 0 : 400;
    assert(after.cold_cycles! - before.cold_cycles! > cold, `${system} ${column}: first operation`);
    assert(
      after.cycles - before.cycles < 0.02 * before.cycles,
      `${system} ${column}: warm operations`,
    );
  }
});

Deno.test("an instruction added to getpid moves the monolithic getpid and nothing else", () => {
  const nop = (path: string, text: string) =>
    path.endsWith("kern_prot.s")
      ? text.replace(/^(getpid:\n(?:\t\.set\t\w+\n)*)/m, "$1\tnop\n")
      : text;
  const edited = createUltrixModel({ edit: nop });
  const use: Systems = (name) => name === "ultrix" ? edited : systems(name);
  assert(nop("kern_prot.s", "getpid:\n\t.set\tnoreorder\n").endsWith("nop\n"));
  for (const [system, column] of cells) {
    const [before, after] = [run(system, column), run(system, column, {}, use)];
    if (system === "aegis") assertEquals(after, before);
    // A clock interrupt more or less falls into a short loop.
    else if (column === "getpid") {
      assertAlmostEquals(after.instructions - before.instructions, 1, 0.1);
    } else assertAlmostEquals(after.instructions, before.instructions, 0.001);
  }
});

Deno.test("the same study comes out in the same bytes, by workers or in one process", async () => {
  const alone = { ...table04, module: undefined };
  const text = async (of: Experiment) =>
    cellsToCsv((await reproduce([of], { board, quick: true })).flat());
  const here = await text(alone);
  assertEquals(here, await text(alone));
  assertEquals(here, await text(table04));
});
