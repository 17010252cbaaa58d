/**
 * A flood at the wire's rate starves neither system for ever. The exokernel goes on under it:
 * frames take half of each tick at most, and no tick is lost. The interrupt-driven kernel lets no
 * process run while it lasts, counts its clock all the same, and takes up its work afterwards.
 */
import { assert } from "@std/assert";
import { type BoardName, TICKS_PER_SECOND, unmapped } from "../../machine/mod.ts";
import { bootFloodable } from "../figure_livelock.ts";
import { createSystems } from "../_harness/systems.ts";

const systems = createSystems();
/** More than the wire carries: back to back. */
const WIRE = 14_881;
/** Ten of the library's turns between parent and child, or more. */
const WHILE = TICKS_PER_SECOND / 2;
const CALM = 200;
/** Ticks of the clocks in that time. */
const AEGIS_TICKS = 32, ULTRIX_TICKS = 128;

function boot(system: string, board: BoardName) {
  const { running: { machine, kernel }, flood } = bootFloodable({
    board,
    system,
    settings: {},
    systems,
  });
  const word = (symbol: string, offset = 0) =>
    machine.readWord(unmapped(kernel.address(symbol) + offset)) >>> 0;
  return { flood, word };
}

for (const board of ["dec2100", "dec5000-125"] as const) {
  Deno.test(`exos, ${board}: a flood takes half of each tick at most, and leaves no trace`, () => {
    const { flood, word } = boot("exos", board);
    const calm = flood(CALM, WHILE);
    assert(
      calm.taken > 0.9 * CALM * WHILE / TICKS_PER_SECOND && calm.worked > 0,
      `${calm.taken}, ${calm.worked}`,
    );
    const ticks = word("public_state");
    const flooded = flood(WIRE, WHILE);
    assert(Math.abs(word("public_state") - ticks - AEGIS_TICKS) <= 1, "ticks are lost");
    assert(
      flooded.worked > 0.35 * calm.worked,
      `${flooded.worked} pieces of work instead of ${calm.worked}`,
    );
    assert(flooded.taken > calm.taken, `${flooded.taken} datagrams`);
    const after = flood(CALM, WHILE);
    assert(
      after.taken > 0.9 * calm.taken && after.worked > 0.9 * calm.worked,
      `${after.taken}, ${after.worked}`,
    );
  });

  Deno.test(`ultrix, ${board}: no process runs under a flood, but the clock, and then all`, () => {
    const { flood, word } = boot("ultrix", board);
    const calm = flood(CALM, WHILE);
    assert(
      calm.taken > 0.9 * CALM * WHILE / TICKS_PER_SECOND && calm.worked > 0,
      `${calm.taken}, ${calm.worked}`,
    );
    const seconds = () => word("time") + word("time", 4) / 1e6;
    const before = seconds();
    const flooded = flood(WIRE, WHILE);
    const counted = (seconds() - before) * 256;
    assert(counted > 0.9 * ULTRIX_TICKS && counted < ULTRIX_TICKS + 2, `${counted} ticks`);
    assert(
      flooded.worked < 0.05 * calm.worked,
      `${flooded.worked} pieces of work: this kernel is interrupt-driven`,
    );
    flood(0, TICKS_PER_SECOND / 8);
    const after = flood(CALM, WHILE);
    assert(
      after.taken > 0.9 * calm.taken && after.worked > 0.9 * calm.worked,
      `${after.taken}, ${after.worked}`,
    );
  });
}
