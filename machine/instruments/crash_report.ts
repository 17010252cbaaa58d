/**
 * A failing guest explains itself: why it died, its registers, TLB and devices, and the last instructions with their symbols, in one
 * text. The instructions are not recorded while the machine runs; a twin of the machine, started in the same way, is run up to the same
 * end under a trace. That costs nothing until a guest dies and shows exactly what happened, because the machine is deterministic.
 */

import { dump, type Subject } from "./dump.ts";
import type { Symbols } from "./symbols.ts";
import { createTrace, type Observable, traceToText } from "./trace.ts";

/** A machine that can be watched and run. */
export interface Mortal extends Subject, Observable {
  /** Runs for at most so many cycles. */
  run(options: { readonly maxCycles: number }): unknown;
}

/** Cycles before the end from which the twin is watched: far more than 32 instructions with their worst stalls. */
const WATCHED = 20_000;

/** What is known about a death. */
export interface Death {
  /** Why, in one line. */
  readonly reason: string;
  /** Where; default: the instruction last begun. */
  readonly at?: number;
  /** Names for addresses. */
  readonly symbols: Symbols;
  /** Starts a twin of the machine from the beginning, for its last instructions. */
  readonly again?: () => Mortal;
  /** How many of them. */
  readonly last?: number;
}

/** Everything there is to say about the end of `machine`. */
export function explainDeath(machine: Mortal, death: Death): string {
  const { reason, at = machine.cpu.at, symbols, again, last = 32 } = death;
  const asid = (machine.cpu.readCop0(10) >>> 6) & 63;
  const line = symbols.line(at, asid);
  const where = `${symbols.where(at, asid)}${line ? ` (${line.path}:${line.line})` : ""}`;
  const parts = [`${reason}, at ${where}`, dump(machine)];
  if (again) parts.push(`last ${last} instructions\n${lastInstructions(machine, { symbols, again, last })}`);
  return parts.join("\n");
}

function lastInstructions(
  machine: Mortal,
  { symbols, again, last }: { readonly symbols: Symbols; readonly again: () => Mortal; readonly last: number },
): string {
  const twin = again();
  const end = machine.cpu.cycles;
  const trace = (() => {
    try {
      const lead = end - WATCHED - twin.cpu.cycles;
      if (lead > 0) twin.run({ maxCycles: lead });
      const trace = createTrace(twin, { last });
      runOut(twin, end);
      return trace;
    } catch {
      return undefined;
    }
  })();
  if (!trace || twin.cpu.cycles !== end) return "  not known: the run cannot be repeated from its start alone";
  return traceToText(trace.entries, symbols);
}

/** Runs to the end, which is where the twin dies as its model did. */
function runOut(twin: Mortal, end: number): void {
  try {
    twin.run({ maxCycles: Math.max(1, end - twin.cpu.cycles) });
  } catch (error) {
    if (twin.cpu.cycles !== end) throw error;
  }
}
