// Kernels and libraries that lack one mechanism: each still does what its tests ask of the whole,
// and the mechanism is gone.

import { assert, assertEquals, assertThrows } from "@std/assert";
import { exosSource } from "../../exos/mod.ts";
import { sources as texts } from "../../exos/compiled/test_sources.ts";
import { Kseg, unmapped } from "../../machine/mod.ts";
import { createTestBench } from "../../machine/verification/bench.ts";
import { sources as own } from "../compiled/test_sources.ts";
import { createVariant } from "../mechanisms.ts";
import { bootTransfers } from "../table06_transfer.ts";
import { variants } from "../mechanisms/variants.ts";

const BASE = "base";

/** The library's own tests on a variant. */
const createBench = (variant: string) =>
  createTestBench({
    system: createVariant("exos", variant),
    texts: { ...texts, ...own },
    include: exosSource,
    places: ["exos/compiled/tests/NAME.s", "experiments/compiled/tests/NAME.s"],
    shared: [
      ...Object.keys(texts).filter((path) => path.endsWith(".S")),
      "exos/compiled/tests/check.s",
    ],
  });

for (const variant of Object.keys(variants)) {
  Deno.test(`${variant}: processes, pipes and protection are as they should be`, () => {
    const bench = createBench(variant);
    const pipes = variant === "kernel-pipe" ? "kernel_pipes" : "pipes";
    for (const name of ["processes", pipes, "protection"]) {
      bench.run([name], { board: "dec3100", maxCycles: 400e6 });
    }
  });
}

/** Table 6's programs on a variant, and where the server, the second environment, is entered. */
function transferring(variant: string) {
  const system = createVariant("aegis", variant);
  const { running, server } = bootTransfers(system, { board: "dec3100" });
  return { running, serving: { at: running.programs[1].address("serve"), where: server } };
}

/** Entries of the TLB that match a user's page where a server is entered, the most of many. */
function entriesAt(variant: string): number {
  const { running, serving } = transferring(variant), { machine } = running;
  const { tlbHi } = machine.state;
  let most = 0, entered = 0;
  const serve = machine.mark({
    ...serving,
    onHit: () => {
      if (entered++ < 100) most = Math.max(most, tlbHi.filter((high) => high > 0).length);
    },
  });
  running.run({ maxCycles: 2e6, until: [serve] });
  running.run({ maxCycles: 1e6 });
  assert(entered > 100);
  return most;
}

Deno.test("a flushed TLB holds nothing of users where a transfer arrives", () => {
  assert(entriesAt(BASE) > 2);
  assertEquals(entriesAt("flush"), 1);
});

/** Words of the software TLB that hold a user's page after a program. */
function heldBySoftware(variant: string): number {
  const running = createBench(variant).boot(["protection"]);
  running.run({ maxCycles: 400e6 });
  const { machine, kernel } = running, from = unmapped(kernel.address("stlb"));
  return Array.from({ length: 4096 }, (_, i) => machine.readWord(from + 8 * i) >>> 0)
    .filter((high) => high > 0 && high < Kseg.kseg0 >>> 0).length;
}

Deno.test("without a software TLB its words stay empty", () => {
  assert(heldBySoftware(BASE) > 10);
  assertEquals(heldBySoftware("no-stlb"), 0);
});

Deno.test("a transfer with every register saved leaves them in the kernel, by environment", () => {
  const { running, serving } = transferring("full-save"), { machine, kernel } = running;
  const serve = machine.mark(serving);
  running.run({ maxCycles: 2e6, until: [serve] });
  const saved = unmapped(kernel.address("saved_registers"));
  // at, v0, v1, a0 to a3: the client's call of the second environment.
  const [, v0, , , a1] = Array.from({ length: 7 }, (_, i) => machine.readWord(saved + 4 * i));
  assertEquals(v0, a1);
  assertEquals(v0 & 0xfe00, 0x200);
});

Deno.test("an edit that finds nothing to change is an error", () => {
  for (const edit of Object.values(variants)) {
    assertThrows(
      () =>
        ["call.S", "transfer.S", "vectors.S"].map((name) => edit(`aegis/kernel/${name}`, "nop")),
      RangeError,
    );
  }
});
