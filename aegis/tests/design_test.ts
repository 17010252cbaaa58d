// The numbers that DESIGN.md states, measured.

import { assert, assertEquals } from "@std/assert";
import { boardNames } from "../../machine/mod.ts";
import { outcomes } from "./adversarial_testing.ts";
import { createBench, kernelInstructions, kernelPath } from "./testing.ts";

const bench = createBench();
const text = await Deno.readTextFile(new URL("../DESIGN.md", import.meta.url));

Deno.test("DESIGN.md names every adversarial program, and none that is not there", () => {
  const promises = /^## The promises[^]*?(?=^## )/m.exec(text)?.[0] ?? "";
  const rows = [...promises.matchAll(/^\| (?!promise|-)(.+?) +\| (.+?) +\|$/gm)];
  assert(rows.length > 20);
  const attacks = rows.flatMap(([, , cell]) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name)
  );
  assertEquals(
    attacks.filter((name) => !outcomes.has(name) && name !== "predicted_capabilities"),
    [],
  );
  assertEquals(attacks.length, new Set(attacks).size, "one is named twice");
  const files = [...Deno.readDirSync(new URL("../adversarial", import.meta.url))]
    .flatMap(({ name }) => /^(\w+)\.c$/.exec(name)?.[1] ?? []);
  assertEquals(files.filter((name) => !promises.includes(`\`${name}\``)), []);
});

/** Instructions of the n-th path from a label on. */
function count(
  programs: readonly string[],
  label: string,
  { offset = 0, before = 0 } = {},
): number {
  const running = bench.boot(programs);
  for (let i = 0; i < before; i++) kernelPath(running, running.symbol(label) + offset);
  return kernelInstructions(kernelPath(running, running.symbol(label) + offset));
}

/**
 * Instructions from one page of a call to the next, the way back left out: its kernel's path with
 * one page less subtracted.
 */
function further(
  name: string,
  { offset, before }: { readonly offset: number; readonly before: number },
): number {
  const [longer, shorter] = [before, before + 1].map((passes) =>
    count(["listed"], name, { offset, before: passes })
  );
  return longer - shorter;
}

Deno.test("DESIGN.md's table of executed instructions is what is executed", () => {
  const running = bench.boot(["caller", "callee"]);
  const [call, reply] = [
    running.symbol("transfer_called"),
    running.programs[1].address("transfer_replying"),
  ];
  for (let i = 0; i < 3; i++) kernelPath(running, reply);
  const transfer = kernelInstructions(kernelPath(running, call));
  const hits = bench.boot(["mappings"]);
  const refills = Array.from(
    { length: 50 },
    () => kernelInstructions(kernelPath(hits, hits.symbol("refill"))),
  );
  const measured = {
    "exception dispatch": count(["dispatch"], "fault_overflow"),
    "software TLB hit": Math.min(...refills),
    "synchronous transfer": transfer,
    "reply": kernelInstructions(kernelPath(running, reply)),
    "null call without stack": count(["primitives"], "aegis_null", { offset: 4 }),
    "null call with stack": count(["primitives"], "aegis_null_stack", { offset: 4 }),
    "mapping inserted": count(["primitives"], "aegis_tlb_write", { offset: 4, before: 1 }),
    "further mapping listed": further("aegis_tlb_write_list", { offset: 20, before: 2 }),
    "further page of a range": further("aegis_tlb_delete_range", { offset: 4, before: 1 }),
    "mapping refused": count(["guessed_capability", "victim"], "aegis_tlb_write", {
      offset: 4,
      before: 60,
    }),
  };
  const stated = [...text.matchAll(/^\| ([a-zA-Z ]+?) +\| (\d+) +\|/gm)].map((
    [, path, number],
  ) => [path, Number(number)]);
  assertEquals(Object.fromEntries(stated), measured);
});

Deno.test("DESIGN.md's cost of a guess, and the odds that follow, are measured", () => {
  const cycles = Number(/takes at least (\d+) cycles/.exec(text)?.[1]);
  for (const board of boardNames) {
    const running = bench.boot(["guessed_capability", "victim"], { board });
    const { machine } = running;
    const at = running.symbol("aegis_tlb_write") + 4;
    const [guess, refused] = [machine.mark({ at }), machine.mark({ at: at + 4 })];
    const taken = Array.from({ length: 500 }, () => {
      machine.run({ until: guess, maxCycles: 40e6 });
      const from = machine.cycles;
      machine.run({ until: refused, maxCycles: 40e6 });
      return machine.cycles - from;
    });
    assertEquals(Math.min(...taken), cycles, board);
  }
  const aSecond = 25e6 / (cycles + 2), years = 2 ** 63 / aSecond / (365.25 * 86400);
  assert(Math.abs(aSecond / 490_000 - 1) < 0.01 && text.includes("490 000 guesses a second"));
  assert(Math.abs(years / 600_000 - 1) < 0.02 && text.includes("600 000 years"));
  assert(
    Math.abs(aSecond * 86400 / 2 ** 64 / 2.3e-9 - 1) < 0.02 &&
      text.includes("2.3 in 1 000 000 000"),
  );
});
