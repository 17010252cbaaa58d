// Datagrams to the machine's own address: within the library, and never on the wire.

import { assertEquals } from "@std/assert";
import { createNetwork, type Crossing, TICKS_PER_SECOND } from "../../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

for (const board of ["dec3100", "dec5000-125"] as const) {
  Deno.test(`${board}: datagrams to the machine itself reach its socket, not the wire`, () => {
    const { machine } = bench.boot(["own_address"], { board });
    const network = createNetwork([machine]), crossings: Crossing[] = [];
    network.monitor((crossing) => crossings.push(crossing));
    network.run({ ticks: 3 * TICKS_PER_SECOND });
    assertEquals([machine.exit, crossings.length], [0, 0], machine.output);
  });
}
