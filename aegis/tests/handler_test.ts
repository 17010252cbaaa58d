// Safe handlers in the kernel: answered at arrival whoever runs, and what handlers that mean harm do beside them.

import { assert, assertEquals } from "@std/assert";
import { boardNames, createNetwork, withFcs } from "../../machine/mod.ts";
import { STATION, TICKS_PER_MS } from "./network_testing.ts";
import { type Stays, tooLong, watchStays } from "./stay_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

function frameOf(kind: number, sequence: number): Uint8Array {
  const bytes = new Uint8Array(60);
  bytes.set([...STATION, 2, 0, 0, 0, 0, 9, 0x88, 0xb5, kind, sequence]);
  return withFcs(bytes);
}

for (const board of boardNames) {
  Deno.test(`${board}: a handler answers within half a millisecond whoever runs, beside handlers that mean harm`, () => {
    const running = bench.boot(["handled", "handled_mean"], { board });
    const { machine } = running;
    const stays: Stays = new Map();
    watchStays(running, stays);
    const network = createNetwork([machine]);
    const crossings: { at: number; from: number; kind: number; sequence: number }[] = [];
    network.monitor(({ at, from, frame }) => void crossings.push({ at, from, kind: frame[14], sequence: frame[15] }));
    const ran = machine.mark({ at: running.symbol("handler_run") });
    let at = 400 * TICKS_PER_MS;
    for (let i = 0; i < 41; i++) {
      network.inject(frameOf(1, i), { at: at += 7 * TICKS_PER_MS });
      for (let k = 0; k < 10; k++) network.inject(frameOf(2, k), { at: at += TICKS_PER_MS });
    }
    const leave = machine.mark({ at: running.symbol("call_leave") });
    const statuses: number[] = [];
    while (statuses.length < 2) {
      const { reason } = network.run({ ticks: at + 400 * TICKS_PER_MS - network.time, until: [leave] });
      assertEquals(reason, "mark", machine.output);
      statuses.push(machine.state.r[4]);
    }
    assertEquals(statuses, [0, 0], machine.output);
    const sent = crossings.filter(({ from }) => from === 0);
    assertEquals(sent.map(({ kind }) => kind), Array(40).fill(1));
    assertEquals(sent.map(({ sequence }) => sequence), Array.from({ length: 40 }, (_, i) => i + 1));
    for (const answer of sent) {
      const asked = crossings.find(({ from, kind, sequence }) =>
        from !== 0 && kind === 1 && sequence === answer.sequence - 1
      )!;
      assert(answer.at - asked.at < TICKS_PER_MS / 2, `${(answer.at - asked.at) / TICKS_PER_MS} ms`);
    }
    assert(ran.count > 60);
    assertEquals(tooLong(stays, running), []);
  });
}
