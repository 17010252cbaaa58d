// Safe handlers in the kernel: answered at arrival whoever runs, and what handlers that mean harm
// do beside them.

import { assertEquals } from "@std/assert";
import { boardNames } from "../../machine/mod.ts";
import { handlersOnWire } from "./network_testing.ts";
import { type Stays, tooLong, watchStays } from "./stay_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: a handler answers within half a millisecond beside malicious ones`, () => {
    const stays: Stays = new Map();
    const running = handlersOnWire(bench, {
      board,
      watch: (running) => watchStays(running, stays),
    });
    assertEquals(tooLong(stays, running), []);
  });
}
