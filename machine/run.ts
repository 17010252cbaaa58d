/**
 * One run of a guest program from its start to its end, and the plain report that users see of it:
 * why it ended, what it cost, what it printed, and how long the stretches between pairs of labels
 * took. The same for bare programs and for programs on a system.
 */

import { UserError } from "../errors/mod.ts";
import type { BoardName } from "./boards/boards.ts";
import type { Cost } from "./cpu/cost.ts";
import type { Machine } from "./decstation.ts";
import type { Symbols } from "./instruments/symbols.ts";
import { disassemble } from "./isa/instructions.ts";
import type { Mark, MarkOptions } from "./instruments/marks.ts";
import { pairHits } from "./instruments/pairs.ts";

/** Times between two labels over a run, in cycles. */
export interface Interval {
  /** "FROM..TO" as asked for. */
  readonly name: string;
  /** Times that FROM was followed by TO. */
  readonly count: number;
  /** The first time, which is often the cold one. */
  readonly first: number;
  /** The shortest. */
  readonly minimum: number;
  /** The average. */
  readonly mean: number;
  /** The longest. */
  readonly maximum: number;
  /**
   * Times that FROM was reached again before TO, by a retried or abandoned attempt, which is not
   * counted.
   */
  readonly retried: number;
  /** Times that TO did not follow FROM before the run ended. */
  readonly open: number;
}

/** A floating-point instruction whose result was never written, for people. */
export interface LeftToSoftware {
  /** The instruction and where it stands. */
  readonly instruction: string;
  /** How often. */
  readonly count: number;
}

/** What a machine's floating-point coprocessor left to software while its interrupt was masked. */
export function leftToSoftware(
  machine: Pick<Machine, "unwrittenFloats">,
  symbols: Symbols,
): LeftToSoftware[] {
  return machine.unwrittenFloats.map(({ address, asid, word, count }) => (
    { instruction: `${disassemble(word, address)} at ${symbols.where(address, asid)}`, count }
  ));
}

/** The same in one line; undefined when there is nothing to say. */
export function describeLeftToSoftware(entries: readonly LeftToSoftware[]): string | undefined {
  if (entries.length === 0) return undefined;
  const times = entries.reduce((sum, { count }) => sum + count, 0);
  const others = entries.length > 1 ? ` and ${entries.length - 1} other instructions` : "";
  return `floating point left to software, results unwritten, ${
    times === 1 ? "once" : `${times} times`
  }: ${entries[0].instruction}${others}`;
}

/** What a run comes to; `deno task run --json` prints it. */
export interface RunReport extends Cost {
  /** The board. */
  readonly board: BoardName;
  /** `bare`, or the system. */
  readonly system: string;
  /** Why it ended. */
  readonly reason: "halt" | "died" | "max-cycles" | "interrupted";
  /** The program's own status; null unless it halted. */
  readonly exit: number | null;
  /** Its cycles in time. */
  readonly microseconds: number;
  /** What the program printed. */
  readonly output: string;
  /**
   * Floating-point instructions that the chip left to software while its interrupt was masked:
   * their results were never written.
   */
  readonly leftToSoftware: readonly LeftToSoftware[];
  /** One entry for each pair of marks that was asked for. */
  readonly marks: readonly Interval[];
  /** Why the guest died, with its state and last instructions; absent otherwise. */
  readonly died?: string;
}

/** Why a guest stopped; `died` says what it died of. */
export type GuestStop = { readonly reason: "halt" | "max-cycles" } | {
  readonly reason: "died";
  readonly died: string;
};

/** A run in pieces, between which its caller gets control. The pieces do not change the outcome. */
export interface Session {
  /** Goes on for so many cycles; says why the run has ended, or undefined. */
  advance(cycles: number): "halt" | "died" | undefined;
  /** What the run has come to; `reason` where it has not ended by itself. */
  report(reason: "max-cycles" | "interrupted"): RunReport;
}

/** Opens a run of a guest that is about to start. */
export function beginRun(
  guest: Pick<RunReport, "board" | "system"> & {
    readonly machine: Machine;
    readonly symbols: Symbols;
    find(name: string): number | undefined;
    advance(cycles: number): GuestStop;
  },
  marks: readonly string[] = [],
): Session {
  const { board, system, machine, symbols, find } = guest;
  const intervals = marks.map((text) => watchInterval(machine, text, find));
  let ended: "halt" | "died" | undefined;
  let died: string | undefined;
  return {
    advance(cycles) {
      const stop = guest.advance(cycles);
      if (stop.reason !== "max-cycles") ended = stop.reason;
      if (stop.reason === "died") died = stop.died;
      return ended;
    },
    report(unended) {
      const { cycles, instructions, stalls, output, exit } = machine;
      const reason = ended ?? unended;
      return {
        board,
        system,
        reason,
        exit: reason === "halt" ? exit ?? 0 : null,
        instructions,
        cycles,
        microseconds: machine.microseconds(cycles),
        output,
        stalls,
        leftToSoftware: leftToSoftware(machine, symbols),
        marks: intervals.map((interval) => interval()),
        ...(died === undefined ? {} : { died }),
      };
    },
  };
}

/**
 * Watches a stretch "FROM..TO"; each end is a symbol, a symbol and an offset, or an address. Call
 * the result when the run is over.
 */
export function watchInterval(
  machine: { mark(options: MarkOptions): Mark },
  text: string,
  find: (name: string) => number | undefined,
): () => Interval {
  const names = text.split("..");
  if (names.length !== 2 || names.includes("")) {
    throw new UserError(`"${text}" is not a pair of marks: write FROM..TO`);
  }
  const [from, to] = names.map((end) => resolve(end, find));
  const [starts, ends] = [from, to].map((at) => machine.mark({ at }));
  return () => {
    const { pairs, retried, open } = pairHits(starts.hits, ends.hits);
    const times = pairs.map(([start, end]) => end.cycles - start.cycles);
    const count = times.length;
    const sum = times.reduce((a, b) => a + b, 0);
    if (count === 0) {
      return { name: text, count, first: 0, minimum: 0, mean: 0, maximum: 0, retried, open };
    }
    const minimum = times.reduce((a, b) => Math.min(a, b)),
      maximum = times.reduce((a, b) => Math.max(a, b));
    return {
      name: text,
      count,
      first: times[0],
      minimum,
      mean: sum / count,
      maximum,
      retried,
      open,
    };
  };
}

function resolve(end: string, find: (name: string) => number | undefined): number {
  if (/^0x[0-9a-f]{1,8}$/i.test(end)) return Number(end);
  const [, name, offset] = /^(.+?)(?:\+(0x[0-9a-f]+|\d+))?$/i.exec(end) ?? [];
  const address = find(name);
  if (address === undefined) throw new UserError(`the program has no symbol "${name}" to mark`);
  return address + Number(offset ?? 0);
}
