// A slice ends at every instruction of calls and replies, one run each: whatever was under way goes on, and every call is answered once.

import { assert, assertEquals } from "@std/assert";
import { type BoardName, type Running, type Snapshot, TICKS_PER_SECOND } from "../../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

/** The clock's state in a saved machine: the object that says when the divider was released. */
function clockOf(value: unknown): { released: number } | undefined {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  if ("released" in value) return value as { released: number };
  for (const part of Object.values(value)) {
    const found = clockOf(part);
    if (found) return found;
  }
}

/** The saved machine with the clock's next edge so many cycles after the present. */
function withEdge({ machine }: Running, saved: Snapshot, cycles: number): Snapshot {
  const bus = structuredClone(saved.bus);
  const clock = clockOf(bus);
  assert(clock !== undefined, "no clock in the saved machine");
  const period = TICKS_PER_SECOND / 64;
  clock.released = machine.cycles * machine.ticksPerCycle + Math.round(cycles * machine.ticksPerCycle) - period;
  return { ...saved, bus };
}

function search(board: BoardName, phase: string): number {
  const running = bench.boot(["ticks_in_calls"], { board });
  const { machine } = running;
  const reach = (name: string) => {
    const mark = machine.mark({ at: running.symbol(name) });
    const { reason } = running.run({ until: mark, maxCycles: 60e6 });
    mark.remove();
    assertEquals(reason, "mark", `${name}: ${machine.output}`);
  };
  reach(`${phase}_begin`);
  const saved = machine.save(), from = machine.cycles;
  const positions: number[] = [];
  const stop = machine.observe(({ user }) => user && positions.push(machine.cycles - from));
  reach(`${phase}_end`);
  stop();
  for (const position of positions) {
    machine.restore(saved); // the present is the saved one
    machine.restore(withEdge(running, saved, position));
    reach(`${phase}_end`);
  }
  return positions.length;
}

for (const board of ["dec2100", "dec5000-200"] as const) {
  for (const phase of ["plain", "asked"]) {
    Deno.test(`${board}: a slice may end at any instruction of calls and replies (${phase})`, () => {
      assert(search(board, phase) > 300);
    });
  }
}
