// Protected control transfer and yield.

import { assert, assertEquals } from "@std/assert";
import { boardNames, unmapped } from "../../machine/mod.ts";
import { createAegis } from "../mod.ts";
import { type Bench, createBench, kernelInstructions, kernelPath, leaves } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: a call and its reply pass control two hundred times`, () => {
    bench.run(["caller", "callee"], { board });
  });
}

Deno.test("a synchronous transfer takes 39 kernel instructions, a reply 44 (paper: 30)", () => {
  const running = bench.boot(["caller", "callee"]);
  const call = running.symbol("transfer_called"),
    reply = running.programs[1].address("transfer_replying");
  // The first calls are refused, and the next find text that is not mapped yet.
  for (let i = 0; i < 3; i++) kernelPath(running, reply);
  assertEquals(kernelInstructions(kernelPath(running, call)), 39);
  assertEquals(kernelInstructions(kernelPath(running, reply)), 44);
});

Deno.test("a transfer leaves every register as it was and arrives at the callee's entry", () => {
  const running = bench.boot(["caller", "callee"]);
  const { machine } = running;
  const called = machine.mark({ at: running.symbol("transfer_called") });
  const entry = machine.mark({ at: running.symbol("transfer_entry") });
  machine.run({ until: entry, maxCycles: 40e6 });
  for (let i = 0; i < 50; i++) {
    assertEquals(machine.run({ until: called, maxCycles: 40e6 }).reason, "mark");
    const sent = machine.state.r.slice(), hi = machine.cpu.hi, lo = machine.cpu.lo;
    assertEquals(machine.run({ until: entry, maxCycles: 40e6 }).reason, "mark");
    const kept = (r: Int32Array) => [...r].filter((_, i) => i !== 26 && i !== 27);
    assertEquals(kept(machine.state.r), kept(sent));
    assertEquals([machine.cpu.hi, machine.cpu.lo], [hi, lo]);
  }
});

Deno.test("the caller's slices are the callee's until it replies, and no longer", () => {
  const running = bench.boot(["lender", "borrower"]);
  assertEquals(
    leaves(running, { numbers: [0, 1], maxCycles: 60e6 }),
    [0, 0],
    running.machine.output,
  );
});

/**
 * Starts of slices of environments that wait for a reply, where a third one gives its time to the
 * waiting one.
 */
function startsWhileWaiting(bench: Bench): number {
  const running = bench.boot(["lender", "borrower", "yielder"]);
  const { machine, kernel } = running;
  const word = (address: number) => machine.readWord(unmapped(address)) >>> 0;
  let waiting = 0;
  machine.mark({
    at: running.symbol("upcall_start"),
    onHit() {
      const current = word(kernel.address("kernel") + kernel.address("K_CURRENT"));
      waiting += Number(word(current + kernel.address("E_DONEE")) !== 0);
    },
  });
  assertEquals(leaves(running, { numbers: [0, 1, 2], maxCycles: 60e6 }), [0, 0, 0], machine.output);
  return waiting;
}

Deno.test("whoever yields to one that waits for a reply gives its time to the called one", () => {
  assertEquals(startsWhileWaiting(bench), 0);
  const edit = (path: string, text: string) =>
    path === "aegis/kernel/transfer.S"
      ? text.replace("\tbne\t$k0, $0, yield_guard", "\tnop")
      : text;
  assert(startsWhileWaiting(createBench(createAegis({ edit }))) > 0);
});

Deno.test("asynchronous transfers do not wait; no environment is entered without an entry", () => {
  bench.run(["posting"]);
});

Deno.test("an environment without a start never runs, by a yield or in slices of its own", () => {
  bench.run(["unstarted"]);
});
