/**
 * Machines on a wire on one axis of time: which function each is in, and each frame while it
 * crosses.
 */
import { BYTE_TICKS, microseconds, type Symbols, type TraceEntry } from "../../machine/mod.ts";
import type { Seen } from "./observe.ts";

/** Something that goes on for a while. */
export interface Span {
  /** When it begins, in microseconds from the iteration's beginning. */
  readonly at: number;
  /** How long it takes. */
  readonly takes: number;
  /** The machine, or the wire. */
  readonly track: string;
  /** The function with its space, or the frame. */
  readonly name: string;
}

/** Everything that goes on in an iteration, in the order of its beginning. */
export function timelineOf({ machines, crossings }: Pick<Seen, "machines" | "crossings">): Span[] {
  const [{ machine, entries }] = machines;
  const start = entries.length === 0 ? 0 : entries[0].before * machine.ticksPerCycle;
  const span = (
    track: string,
    name: string,
    { from, to }: { readonly from: number; readonly to: number },
  ): Span => ({
    at: microseconds(from - start),
    takes: microseconds(to - from),
    track,
    name,
  });
  const ofMachines = machines.flatMap(({ name: track, machine, entries, symbols }) =>
    stays(entries, symbols).map(({ name, from, to }) =>
      span(track, name, { from: from * machine.ticksPerCycle, to: to * machine.ticksPerCycle })
    )
  );
  const ofWire = crossings.map(({ at, from, frame }) =>
    span("wire", `${frame.length} bytes from ${machines[from].name}`, {
      from: at,
      to: at + frame.length * BYTE_TICKS,
    })
  );
  return [...ofMachines, ...ofWire].sort((a, b) => a.at - b.at);
}

/** Runs of steps in one function. */
function stays(
  entries: readonly TraceEntry[],
  symbols: Symbols,
): { name: string; from: number; to: number }[] {
  const runs: { name: string; from: number; to: number }[] = [];
  for (const { pc, asid, before, after } of entries) {
    const { space, name: own } = symbols.owner(pc, asid);
    const name = `${space} ${own}`;
    const last = runs.at(-1);
    if (last?.name === name) last.to = after;
    else runs.push({ name, from: before, to: after });
  }
  return runs;
}
