// Datagrams to the machine's own address: within the library, and none of them on the wire.

import { assertEquals } from "@std/assert";
import { createNetwork, type Crossing, TICKS_PER_SECOND } from "../../machine/mod.ts";
import { arpAnswer } from "./rarp_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();
const ELSEWHERE = [2, 0, 0, 0, 0, 9];
/** The type of a frame, and of a datagram its length. */
const ARP = 6, IP = 0, DATAGRAM = 8 + 8;

for (const board of ["dec3100", "dec5000-125"] as const) {
  Deno.test(`${board}: datagrams to the machine itself reach its socket, others the wire`, () => {
    const { machine } = bench.boot(["own_address"], { board });
    const network = createNetwork([machine]), crossings: Crossing[] = [];
    network.monitor((crossing) => {
      if (crossing.from !== 0) return;
      crossings.push(crossing);
      if (crossing.frame[13] === ARP) network.inject(arpAnswer(crossing.frame));
    });
    network.run({ ticks: 3 * TICKS_PER_SECOND });
    assertEquals(machine.exit, 0, machine.output);
    assertEquals(crossings.map(({ frame }) => frame[13]), [ARP, IP]);
    assertEquals([...crossings[1].frame.subarray(0, 6)], ELSEWHERE);
    assertEquals(crossings[1].frame[39], DATAGRAM);
  });
}
