import { assert, assertAlmostEquals } from "@std/assert";
import { readStudy } from "../_harness/study.ts";
import { parityListing } from "./parity.ts";

Deno.test("path length times the cost of an instruction is the ratio of cycles, on every board", () => {
  const cells = readStudy(decodeURIComponent(new URL("../../results", import.meta.url).pathname));
  const { rows } = parityListing(cells);
  assert(rows.length >= 3 * 13, `${rows.length} rows`);
  for (const { operation, times, instructions, cost, share } of rows) {
    assertAlmostEquals(Number(times) / (Number(instructions) * Number(cost)), 1, 0.02, operation);
    assert(share === "" || /^-?\d+ %$/.test(share), operation);
  }
});
