/**
 * A clock interrupt at every instruction of calls and replies, one run each: whatever was under way
 * goes on, every call is answered once, or refused, and every register is its owner's.
 */
import { assert, assertEquals } from "@std/assert";
import { type BoardName, type Snapshot, TICKS_PER_SECOND } from "../../machine/mod.ts";
import type { Bench } from "../../machine/verification/bench.ts";

/** Little memory, for it is restored as often as there are instructions. */
const settings = { "memory.mb": 2 };
/** Of calls, and the least number of instructions of a program in them. */
export const phases = {
  answered: 300,
  own: 300,
  asked: 600,
  refused: 300,
  late: 200,
  dying: 200,
  alone: 200,
};
/** One of them. */
export type Phase = keyof typeof phases;

/** Where the clock interrupts. */
export interface Ticks {
  readonly board: BoardName;
  readonly phase: Phase;
  /** Every so manieth instruction. */
  readonly step: number;
  /** Behind the slice that an interrupt near the beginning has ended. */
  readonly resumed?: boolean;
}

/** An instruction of the caller before its first call. */
const EARLY = 10;

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

/**
 * Lets the clock interrupt at every instruction of a phase, from its beginning on; or, once it has
 * interrupted near the beginning, of what comes after the slice that this ends. How many there are.
 */
export function searchTicks(
  bench: Bench,
  { board, phase, step, resumed = false }: Ticks,
): number {
  const running = bench.boot(["ticks_in_calls"], { board, settings });
  const { machine } = running;
  const reach = (name: string, position?: number) => {
    const mark = machine.mark({ at: running.symbol(name) });
    const { reason } = running.run({ until: mark, maxCycles: 60e6 });
    mark.remove();
    assertEquals(reason, "mark", `${name}, interrupted at ${position}: ${machine.output}`);
  };
  /** Cycles at the instructions of programs up to the end of the phase. */
  const instructions = (): number[] => {
    const cycles: number[] = [];
    const stop = machine.observe(({ user }) => user && cycles.push(machine.cycles));
    reach(`${phase}_end`);
    stop();
    return cycles;
  };
  const interrupt = (saved: Snapshot, cycles: number) =>
    machine.restore(withEdge(saved, Math.round(cycles * machine.ticksPerCycle)));
  reach(`${phase}_begin`);
  let saved = machine.save(), from = machine.cycles, positions = instructions();
  if (resumed) {
    interrupt(saved, positions[EARLY]);
    reach("resume_all");
    saved = machine.save();
    from = machine.cycles;
    positions = instructions();
  }
  for (const position of positions.filter((_, i) => i % step === 0)) {
    interrupt(saved, position);
    reach(`${phase}_end`, position - from);
    assertEquals(machine.staleHits, []);
  }
  assertEquals(running.run({ maxCycles: 60e6 }), { reason: "halt", exit: 0 }, machine.output);
  return positions.length;
}
