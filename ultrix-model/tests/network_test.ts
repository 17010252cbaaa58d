// Two machines under this kernel on one wire: UDP by the board's own controller, in every layout of its memory.

import { assert, assertEquals } from "@std/assert";
import { TICKS_PER_SECOND } from "../../machine/mod.ts";
import { bootPair } from "./testing.ts";

for (const board of ["dec2100", "dec3100", "dec5000-125", "dec5000-200"] as const) {
  Deno.test(`${board}: a counter and datagrams of every length go to another machine and back`, () => {
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
