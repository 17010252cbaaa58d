import { assert, assertAlmostEquals } from "@std/assert";
import { readStudy } from "../_harness/study.ts";
import { parityListing } from "./parity.ts";
import { parityStepsListing } from "./parity_steps.ts";

Deno.test("path length times cost an instruction is the ratio of cycles, on every board", () => {
  const cells = readStudy(decodeURIComponent(new URL("../../results", import.meta.url).pathname));
  const { rows } = parityListing(cells);
  assert(rows.length >= 3 * 13, `${rows.length} rows`);
  for (const { operation, times, instructions, cost, share } of rows) {
    // Each is printed with two decimals: half of the last one is what each may be off.
    const printed = [times, instructions, cost].map(Number);
    const off = printed.reduce((sum, number) => sum + 0.005 / number, 0);
    assertAlmostEquals(printed[0] / (printed[1] * printed[2]), 1, off, operation);
    assert(share === "" || /^-?\d+ %$/.test(share), operation);
  }
});

Deno.test("features times code times the rest is all of an advantage", () => {
  const cells = readStudy(decodeURIComponent(new URL("../../results", import.meta.url).pathname));
  const { rows } = parityStepsListing(cells);
  for (const operation of ["pipe", "prot1", "trap"]) {
    for (const machine of ["DEC3100", "DEC5000/125"]) {
      const own = rows.filter((row) => row.operation === operation && row.machine === machine);
      assert(own.length === 4, `${operation}: ${own.length} parts`);
      const [all, ...parts] = own.map(({ times }) => Number(times));
      assertAlmostEquals(parts.reduce((a, b) => a * b) / all, 1, 0.03, operation);
      const shares = own.map(({ share }) => parseInt(share));
      assertAlmostEquals(shares.slice(1).reduce((a, b) => a + b), 100, 2, operation);
    }
  }
});
