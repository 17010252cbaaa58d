/** Pairing of hits: interrupted starts, starts at an end, starts that nothing follows. */
import { assertEquals } from "@std/assert";
import { pairHits } from "./pairs.ts";

const hits = (...cycles: number[]) => cycles.map((cycles) => ({ cycles }));
const paired = (starts: number[], ends: number[]) => {
  const { pairs, retried, open } = pairHits(hits(...starts), hits(...ends));
  return [pairs.map(([start, end]) => [start.cycles, end.cycles]), retried, open];
};

Deno.test("a start takes the first end behind it; ends before every start are nobody's", () => {
  assertEquals(paired([10, 30], [5, 20, 21, 40]), [[[10, 20], [30, 40]], 0, 0]);
});

Deno.test("a start followed by another is left out and counted, one without end is open", () => {
  assertEquals(paired([10, 12, 30], [20]), [[[12, 20]], 1, 1]);
});

Deno.test("a label paired with itself gives the time from each hit to the next", () => {
  assertEquals(paired([10, 20, 35], [10, 20, 35]), [[[10, 20], [20, 35]], 0, 1]);
});
