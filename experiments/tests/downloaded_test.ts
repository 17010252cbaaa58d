/** Downloaded code answers whoever runs; a program that is told waits for its slice. */
import { assert } from "@std/assert";
import { createSystems } from "../_harness/systems.ts";
import { downloaded } from "../downloaded.ts";

const systems = createSystems();
/** Of a slice, in microseconds. */
const SLICE = 1e6 / 64;

function tail(system: string): number {
  return downloaded.run({
    board: "dec5000-125",
    system,
    column: "tail",
    settings: {},
    systems,
    quick: true,
    sampled: false,
    reading: downloaded.reading,
  }).value;
}

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
