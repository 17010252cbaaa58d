// That nothing which an environment may read leads to a capability.

import { assert, assertEquals } from "@std/assert";
import { bootConstants, Gpr, unmapped } from "../../machine/mod.ts";
import { createAegis } from "../mod.ts";
import { createBench, leaves } from "./testing.ts";

const bench = createBench();

Deno.test("a million tries with all that is readable open no page and end no environment", () => {
  const running = bench.boot(["predicted_capabilities", "worker"]);
  assertEquals(leaves(running, { numbers: [0], maxCycles: 1000e6 }), [10], running.machine.output);
});

Deno.test("the same tries succeed where the seed stays in the boot block", () => {
  const edit = (path: string, text: string) =>
    path === "aegis/compiled/kernel/random.s"
      ? text.replace(/\tsw\t\$0,-\d+\(\$\d\)\n/, "\tnop\n")
      : text;
  const running = createBench(createAegis({ edit })).boot(["predicted_capabilities", "worker"]);
  assertEquals(leaves(running, { numbers: [0], maxCycles: 60e6 }), [1], running.machine.output);
});

Deno.test("the seed is cleared before the first environment, and readable nowhere else", () => {
  const running = bench.boot(["spinner"]);
  const { machine } = running;
  const block = unmapped(machine.state.r[Gpr.a0]);
  const seed = Array.from(
    { length: bootConstants.BOOT_SEED_WORDS },
    (_, i) => machine.readWord(block + bootConstants.BOOT_SEED + 4 * i),
  );
  assert(seed.every((word) => word !== 0));
  machine.run({ until: machine.mark({ at: running.symbol("environment_make") }), maxCycles: 40e6 });
  const { ram } = machine.state;
  const found = seed.flatMap((word) => [...ram.keys()].filter((i) => ram[i] === (word | 0)));
  const key = unmapped(running.kernel.address("key"));
  assertEquals(found.map((i) => 4 * i), seed.map((_, i) => key + 4 * i));
});

Deno.test("capability.seed names the capabilities of a run, and nothing else tells them", () => {
  const drawn = (settings: Readonly<Record<string, number>>) => {
    const running = bench.boot(["spinner"], { settings });
    const { machine, kernel } = running;
    machine.run({ until: machine.mark({ at: kernel.address("enter") }), maxCycles: 40e6 });
    const control = kernel.address("kernel") + kernel.address("K_ENVIRONMENTS") +
      kernel.address("E_CONTROL");
    return machine.readWord(unmapped(control));
  };
  const first = drawn({});
  assertEquals(drawn({ "pages.seed": 5, "tlb.seed": 3 }), first);
  assert(drawn({ "capability.seed": 1 }) !== first);
});
