// Pages, capabilities, environments, identifiers, revocation: what each mechanism must do, as
// programs that check themselves.

import { unmapped } from "../../machine/mod.ts";
import { assert, assertEquals } from "@std/assert";
import { createBench, poke } from "./testing.ts";

const bench = createBench();

Deno.test("pages are chosen by number, guarded, shared, and freed from every address space", () => {
  bench.run(["memory"]);
});

Deno.test("environments get contexts, pages and slices from a creator, and give them back", () => {
  bench.run(["environments"]);
});

Deno.test("pages are asked back, demanded, then taken; the environment lives on", () => {
  const running = bench.boot(["revocation", "spinner"]);
  assertEquals(
    running.run({ maxCycles: 60e6 }),
    { reason: "halt", exit: 0 },
    running.machine.output,
  );
});

Deno.test("more address spaces than asids: a used one finds nothing of its previous holder", () => {
  const running = bench.boot(["asids"]);
  const taken = running.machine.mark({ at: running.symbol("unbind_asid") });
  assertEquals(
    running.run({ maxCycles: 60e6 }),
    { reason: "halt", exit: 0 },
    running.machine.output,
  );
  assert(taken.count > 32, `${taken.count} identifiers recycled`);
});

Deno.test("an envid that comes round again finds nothing that was kept under it", () => {
  const running = bench.boot(["generations"]);
  const { machine, kernel } = running;
  const again = machine.mark({ at: running.symbol("again") });
  assertEquals(machine.run({ until: again, maxCycles: 20e6 }).reason, "mark");
  const generation = kernel.address("kernel") + kernel.address("K_ENVIRONMENTS") +
    kernel.address("E_SIZE") +
    kernel.address("E_GENERATION");
  assert(poke(machine, unmapped(generation), 0x7fff), "the cache holds it");
  assertEquals(running.run({ maxCycles: 20e6 }), { reason: "halt", exit: 0 }, machine.output);
});
