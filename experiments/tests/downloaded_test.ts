/** Downloaded code answers whoever runs; a program that is told waits for its slice. */
import { assert, assertThrows } from "@std/assert";
import { UserError } from "../../errors/mod.ts";
import { measureCell } from "../_harness/measure.ts";
import type { Measurement } from "../_harness/experiment.ts";
import { createSystems } from "../_harness/systems.ts";
import { seedSettings } from "../_harness/seeds.ts";
import { downloaded } from "../downloaded.ts";

const systems = createSystems();
/** Of a slice, in microseconds. */
const SLICE = 1e6 / 64;

function measure(system: string, column: string, seed = 0): number {
  return downloaded.run({
    board: "dec5000-125",
    system,
    column,
    settings: seedSettings(seed),
    systems,
    quick: true,
    sampled: false,
    reading: downloaded.reading,
  }).value;
}

const tail = (system: string) => measure(system, "tail");

for (const system of ["rewritten", "interpreted", "compiled"]) {
  Deno.test(`${system}: a question is answered whoever runs`, () => {
    assert(tail(system) < SLICE / 10);
  });
}

for (const system of ["polling", "upcall"]) {
  Deno.test(`${system}: a question waits for its program's slice`, () => {
    const waits = tail(system);
    assert(SLICE / 2 < waits && waits < 2 * SLICE, `${waits}`);
  });
}

Deno.test("told without end, a program goes on answering: each exception begins it anew", () => {
  for (const seed of [1, 2]) assert(measure("upcall", "flood", seed) < 1000);
});

Deno.test("a division by nothing is no measured value", () => {
  const endless = { ...downloaded, run: () => ({ value: 1 / 0 }) as Measurement };
  const cell = { board: "dec5000-125", system: "polling", column: "alone" } as const;
  assertThrows(() => measureCell(endless, cell, { systems }), UserError, "no measured value");
});
