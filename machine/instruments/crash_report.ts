/**
 * A failing guest explains itself: why it died, its registers, TLB and devices, and the last
 * instructions with their symbols, in one text. The instructions are not recorded while the
 * machine runs: a second machine, started in the same way, is run up to the same cycle under a
 * trace. That costs nothing until a guest crashes, and shows exactly what happened because the
 * machine is deterministic.
 */

import { EntryHi, Reg } from "../isa/system.ts";
import { dump, type Subject } from "./dump.ts";
import type { Symbols } from "./symbols.ts";
import { createTrace, type Observable, traceToText } from "./trace.ts";

/** A machine that can be watched and run. */
export interface Replayable extends Subject, Observable {
  /** Runs for at most so many cycles. */
  run(options: { readonly maxCycles: number }): unknown;
}

/**
 * Cycles before the crash from which the replay is traced: far more than 32 instructions with
 * their worst stalls.
 */
const WATCHED = 20_000;

/** What a crash report is made from. */
export interface CrashReport {
  /** Why, in one line. */
  readonly reason: string;
  /** Where; default: the instruction last begun. */
  readonly at?: number;
  /** Names for addresses. */
  readonly symbols: Symbols;
  /** Starts the machine anew from the beginning, to replay its last instructions. */
  readonly restart?: () => Replayable;
  /** How many of them. */
  readonly last?: number;
}

/** Why, registers, TLB, devices and last instructions, as one text. */
export function explainCrash(machine: Replayable, report: CrashReport): string {
  const { reason, at = machine.cpu.at, symbols, restart, last = 32 } = report;
  const asid = (machine.cpu.readCop0(Reg.EntryHi) & EntryHi.ASID) >>> EntryHi.ASIDshift;
  const line = symbols.line(at, asid);
  const where = `${symbols.where(at, asid)}${line ? ` (${line.path}:${line.line})` : ""}`;
  const parts = [`the guest died: ${reason}, at ${where}`, dump(machine)];
  if (restart) {
    parts.push(
      `last ${last} instructions\n${lastInstructions(machine, { symbols, restart, last })}`,
    );
  }
  return parts.join("\n");
}

function lastInstructions(
  machine: Replayable,
  { symbols, restart, last }: {
    readonly symbols: Symbols;
    readonly restart: () => Replayable;
    readonly last: number;
  },
): string {
  const replay = restart();
  const end = machine.cpu.cycles;
  const trace = (() => {
    try {
      const lead = end - WATCHED - replay.cpu.cycles;
      if (lead > 0) replay.run({ maxCycles: lead });
      const trace = createTrace(replay, { last });
      runOut(replay, end);
      return trace;
    } catch {
      return undefined;
    }
  })();
  if (!trace || replay.cpu.cycles !== end) {
    return "  not known: the run cannot be repeated from its start alone";
  }
  return traceToText(trace.entries, symbols);
}

/** Runs to cycle `end`, where the replay crashes as the first run did. */
function runOut(replay: Replayable, end: number): void {
  try {
    replay.run({ maxCycles: Math.max(1, end - replay.cpu.cycles) });
  } catch (error) {
    if (replay.cpu.cycles !== end) throw error;
  }
}
