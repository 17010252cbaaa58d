// Protected control transfer and yield.

import { assert, assertEquals } from "@std/assert";
import { boardNames } from "../../machine/mod.ts";
import { createBench, kernelInstructions, kernelPath } from "./testing.ts";

const bench = createBench();

for (const board of boardNames) {
  Deno.test(`${board}: a call and its reply pass control two hundred times between two environments`, () => {
    bench.run(["caller", "callee"], { board });
  });
}

Deno.test("a synchronous transfer executes 39 kernel instructions, a reply 44 (the paper's claim: 30), all checks made", () => {
  const running = bench.boot(["caller", "callee"]);
  const call = running.symbol("transfer_called"), reply = running.programs[1].address("transfer_replying");
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
  assertEquals(running.run({ maxCycles: 60e6 }), { reason: "halt", exit: 0 }, running.machine.output);
  assert(running.machine.cycles > 12 * 195312);
});

Deno.test("asynchronous transfers are not waited for, and nobody is entered where they have set no entry", () => {
  bench.run(["posting"]);
});
