// Datagrams to the machine's own address: within the library, and none of them on the wire.

import { assertEquals } from "@std/assert";
import { createNetwork, type Crossing, TICKS_PER_SECOND, withFcs } from "../../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();
const ELSEWHERE = [2, 0, 0, 0, 0, 9];
/** The type of a frame, and of a datagram its length. */
const ARP = 6, IP = 0, DATAGRAM = 8 + 8;

/** The answer of the other station, and its frame's end. */
function answer({ frame }: Crossing): Uint8Array {
  const asker = [...frame.subarray(22, 32)], asked = [...frame.subarray(38, 42)];
  const packet = [0, 1, 8, 0, 6, 4, 0, 2, ...ELSEWHERE, ...asked, ...asker];
  const bytes = [...asker.slice(0, 6), ...ELSEWHERE, 8, ARP, ...packet];
  return withFcs(Uint8Array.from({ length: 60 }, (_, i) => bytes[i] ?? 0));
}

for (const board of ["dec3100", "dec5000-125"] as const) {
  Deno.test(`${board}: datagrams to the machine itself reach its socket, others the wire`, () => {
    const { machine } = bench.boot(["own_address"], { board });
    const network = createNetwork([machine]), crossings: Crossing[] = [];
    network.monitor((crossing) => {
      if (crossing.from !== 0) return;
      crossings.push(crossing);
      if (crossing.frame[13] === ARP) network.inject(answer(crossing));
    });
    network.run({ ticks: 3 * TICKS_PER_SECOND });
    assertEquals(machine.exit, 0, machine.output);
    assertEquals(crossings.map(({ frame }) => frame[13]), [ARP, IP]);
    assertEquals([...crossings[1].frame.subarray(0, 6)], ELSEWHERE);
    assertEquals(crossings[1].frame[39], DATAGRAM);
  });
}
