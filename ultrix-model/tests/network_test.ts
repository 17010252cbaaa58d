// Two machines under this kernel on one wire: UDP by the board's own controller, in every layout of
// its memory.

import { assert, assertEquals } from "@std/assert";
import { createNetwork, type Crossing, TICKS_PER_SECOND } from "../../machine/mod.ts";
import { bootPair, bootTests } from "./testing.ts";

for (const board of ["dec2100", "dec3100", "dec5000-125", "dec5000-200"] as const) {
  Deno.test(`${board}: datagrams of every length go to another machine and back`, () => {
    const { network, of } = bootPair(board, ["udp_ping", "udp_pong"]);
    network.run({ ticks: 3 * TICKS_PER_SECOND });
    assertEquals(
      of.map(({ machine }) => machine.exit),
      [0, 0],
      of.map(({ machine }) => machine.output).join(),
    );
    for (const { machine } of of) assertEquals(machine.staleHits, []);
    assert(network.machines.length === 2);
  });
}

Deno.test("datagrams to the machine's own address or 127.0.0.1 never go on the wire", () => {
  const { machine } = bootTests(["udp_self"], { settings: { "station.number": 1 } });
  const network = createNetwork([machine]), crossings: Crossing[] = [];
  network.monitor((crossing) => crossings.push(crossing));
  network.run({ ticks: 3 * TICKS_PER_SECOND });
  assertEquals([machine.exit, crossings.length], [0, 0], machine.output);
});
