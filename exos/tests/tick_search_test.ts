// The clock interrupts at every instruction of calls and replies, on two boards.

import { assert } from "@std/assert";
import { createBench } from "./testing.ts";
import { type Phase, phases, searchTicks } from "./tick_search.ts";

const bench = createBench();

/** The second board takes every third instruction unless EXOKERNEL_TICKS=all. */
const boards = {
  "dec2100": 1,
  "dec5000-200": Deno.env.get("EXOKERNEL_TICKS") === "all" ? 1 : 3,
} as const;

for (const board of Object.keys(boards) as (keyof typeof boards)[]) {
  const step = boards[board];
  for (const [phase, least] of Object.entries(phases) as [Phase, number][]) {
    Deno.test(`${board}: the clock may interrupt at any instruction of calls (${phase})`, () => {
      const count = searchTicks(bench, { board, phase, step });
      assert(count > least, `${count} instructions`);
    });
  }

  Deno.test(`${board}: the clock may interrupt anywhere in an interrupted call`, () => {
    assert(searchTicks(bench, { board, phase: "refused", step, resumed: true }) > 200);
  });
}
