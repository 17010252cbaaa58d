// Datagrams for which one mbuf is missing: whichever it is, those that were taken before are given
// back, and nobody waits for ever. EXOKERNEL_ALLOCATIONS=all lets each be missing, not every ninth.

import { assert, assertEquals } from "@std/assert";
import { createNetwork, TICKS_PER_SECOND } from "../../machine/mod.ts";
import {
  countMbufs,
  mbufsAsked,
  mbufWaits,
  missing,
  missMbuf,
} from "../../ultrix-model/tests/missing_testing.ts";
import { testProgram } from "../../ultrix-model/tests/testing.ts";
import { arrivals, lost } from "./mbufs_testing.ts";

const NONE = "0 mbufs, 0 clusters";

Deno.test("whichever mbuf of a datagram is missing, the others are given back", () => {
  const running = missing.boot("dec2100", [testProgram("datagrams")], {
    settings: { "station.number": 1 },
    engine: "interpreter",
  });
  const { machine } = running;
  const network = createNetwork([machine]);
  const begun = machine.mark({ at: running.symbol("sosetopt") });
  while (begun.count === 0) network.run({ ticks: TICKS_PER_SECOND / 10_000 });
  begun.remove();
  countMbufs(running);
  for (const { frame, at } of arrivals(machine.time)) network.inject(frame, { at });
  const saved = network.save();
  const run = (n: number): string => {
    network.restore(saved);
    missMbuf(running, n);
    network.run({ ticks: TICKS_PER_SECOND });
    if (machine.exit !== 0) return `exit ${machine.exit}: ${machine.output}`;
    return lost(running);
  };
  assertEquals(run(0), NONE);
  const all = mbufsAsked(running);
  assert(all > 100, `${all} mbufs`);
  const step = Deno.env.get("EXOKERNEL_ALLOCATIONS") === "all" ? 1 : 9, wrong: string[] = [];
  let runs = 0, failures = 0;
  for (let n = 1; n <= all; n += step, runs++) {
    const said = run(n);
    if (said !== NONE) wrong.push(`without mbuf ${n}: ${said}`);
    if (!mbufWaits(running)) failures++;
  }
  assertEquals(wrong, []);
  assert(failures >= runs * 0.9, `${failures} of ${runs} were missing`);
});
