/**
 * A clock interrupt at every instruction of calls and replies, one run each: whatever was under way goes on, every call is answered once, or
 * refused, and every register is its owner's.
 */
import { assert, assertEquals } from "@std/assert";
import { type BoardName, type Snapshot, TICKS_PER_SECOND } from "../../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();
/** Little memory, for it is restored as often as there are instructions. */
const settings = { "memory.mb": 2 };
/** Of calls, and the least number of instructions of a program in them. */
const phases = { answered: 300, asked: 600, refused: 300, late: 200, dying: 200, alone: 200 };

/** The clock's state in a saved machine: the object that says when the divider was released. */
function clockOf(value: unknown): { released: number } | undefined {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  if ("released" in value) return value as { released: number };
  for (const part of Object.values(value)) {
    const found = clockOf(part);
    if (found) return found;
  }
}

/** The saved machine with the clock's next edge at a time in ticks of the machine. */
function withEdge(saved: Snapshot, at: number): Snapshot {
  const bus = structuredClone(saved.bus);
  const clock = clockOf(bus);
  assert(clock !== undefined, "no clock in the saved machine");
  clock.released = at - TICKS_PER_SECOND / 64;
  return { ...saved, bus };
}

/** Lets the clock interrupt at every instruction of a phase, from its beginning on; how many there are. */
function search(board: BoardName, phase: string): number {
  const running = bench.boot(["ticks_in_calls"], { board, settings });
  const { machine } = running;
  const reach = (name: string, position?: number) => {
    const mark = machine.mark({ at: running.symbol(name) });
    const { reason } = running.run({ until: mark, maxCycles: 60e6 });
    mark.remove();
    assertEquals(reason, "mark", `${name}, interrupted at ${position}: ${machine.output}`);
  };
  reach(`${phase}_begin`);
  const saved = machine.save(), from = machine.cycles;
  const positions: number[] = [];
  const stop = machine.observe(({ user }) => user && positions.push(machine.cycles));
  reach(`${phase}_end`);
  stop();
  for (const position of positions) {
    machine.restore(withEdge(saved, Math.round(position * machine.ticksPerCycle)));
    reach(`${phase}_end`, position - from);
    assertEquals(machine.staleHits, []);
  }
  assertEquals(running.run({ maxCycles: 60e6 }), { reason: "halt", exit: 0 }, machine.output);
  return positions.length;
}

for (const board of ["dec2100", "dec5000-200"] as const) {
  for (const [phase, least] of Object.entries(phases)) {
    Deno.test(`${board}: the clock may interrupt at any instruction of calls (${phase})`, () => {
      const count = search(board, phase);
      assert(count > least, `${count} instructions`);
    });
  }
}
