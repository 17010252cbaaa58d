/**
 * The annotated instruction trace: every step of a machine with its function, its source line, its
 * cycles and the cause of each stall. Kept whole up to a limit, or as a ring of the last steps. As
 * text for a person and as trace events for Perfetto.
 */

import { BYTE } from "../board/ethernet.ts";
import { microseconds } from "../boards/settings.ts";
import { translate } from "../cpu/address.ts";
import { type StallCause, stallCauses, type State } from "../cpu/state.ts";
import { hexDigits } from "../isa/hex.ts";
import { disassemble } from "../isa/instructions.ts";
import { EntryHi } from "../isa/system.ts";
import type { Symbols } from "./symbols.ts";

/**
 * What an observer is told after every step: an instruction, completed or given up for an
 * exception, or an interrupt's entry.
 */
export interface Step {
  /**
   * Virtual address of the instruction, unsigned; for an interrupt's entry, of the one that gave
   * way.
   */
  readonly pc: number;
  /** Address space before the step. */
  readonly asid: number;
  /** Mode before the step. */
  readonly user: boolean;
  /** Cycle count before; the machine's stall counters say how much of the difference is stalls. */
  readonly before: number;
  /** Cycle count after. */
  readonly after: number;
}

/** Sees every step of a machine. */
export type Observer = (step: Step) => void;

/** What the instruments need of a machine. */
export interface Observable {
  /** Memory and stall counters. */
  readonly state: State;
  /** Ticks of 312.5 ps in a cycle. */
  readonly ticksPerCycle: number;
  /** Calls the observer after every step until the function it returns is called. */
  observe(observer: Observer): () => void;
}

/** One step as recorded. */
export interface TraceEntry extends Step {
  /** The instruction word; undefined where it could not be read. */
  readonly word: number | undefined;
  /** False where the step ended in an exception or was an interrupt entry. */
  readonly retired: boolean;
  /** Stall cycles by cause; only those that are not zero. */
  readonly stalls: Partial<Record<StallCause, number>>;
}

/** A running or finished trace. */
export interface Trace {
  /** The steps recorded, oldest first. */
  readonly entries: readonly TraceEntry[];
  /** Steps seen, recorded or not. */
  readonly seen: number;
  /** Ends the recording. */
  stop(): void;
}

/**
 * Starts to record. `last` keeps a ring of so many steps; `first` stops recording (not the
 * machine) after so many.
 */
export function createTrace(
  machine: Observable,
  options: { readonly first?: number; readonly last?: number } = {},
): Trace {
  const { first = Infinity, last = Infinity } = options;
  const { state } = machine;
  let entries: TraceEntry[] = [];
  let seen = 0;
  const counters = state.stalls.slice();
  const stop = machine.observe((step) => {
    const stalls: Partial<Record<StallCause, number>> = {};
    let stalled = 0;
    stallCauses.forEach((cause, i) => {
      const cycles = state.stalls[i] - counters[i];
      if (cycles === 0) return;
      stalls[cause] = cycles;
      stalled += cycles;
      counters[i] = state.stalls[i];
    });
    if (seen++ >= first) return;
    entries.push({
      ...step,
      word: wordAt(state, step),
      retired: step.after - step.before > stalled,
      stalls,
    });
    if (entries.length >= 2 * last) entries = entries.slice(-last);
  });
  return {
    get entries() {
      return entries.slice(-last);
    },
    get seen() {
      return seen;
    },
    stop,
  };
}

/** The instruction word as memory holds it, or undefined where the TLB has no entry for it now. */
export function wordAt(
  state: State,
  { pc, asid, user }: Pick<Step, "pc" | "asid" | "user">,
): number | undefined {
  const access = { write: false, user, asid: asid << EntryHi.ASIDshift };
  const found = translate(state, pc, access);
  return "physical" in found ? state.ram[found.physical >>> 2] : undefined;
}

/** One step as it is shown. */
export interface TraceLine {
  /** Cycle count before it. */
  readonly cycle: number;
  /** Cycles that it took, stalls included. */
  readonly cost: number;
  /** `kernel`, a program's name or an address space. */
  readonly space: string;
  /** Virtual address, in hexadecimal. */
  readonly address: string;
  /** Function and offset. */
  readonly symbol: string;
  /** The instruction; "(not completed)" before it where it ended in an exception. */
  readonly text: string;
  /** Stall cycles by cause; only those that are not zero. */
  readonly causes: Partial<Record<StallCause, number>>;
  /** Path and line of its source; empty where there is none. */
  readonly source: string;
}

/** Steps with names for their addresses. */
export function traceToLines(
  entries: readonly TraceEntry[],
  symbols: Symbols,
): readonly TraceLine[] {
  return entries.map((entry) => {
    const { pc, asid, before, after, stalls, retired } = entry;
    const line = symbols.line(pc, asid);
    return {
      cycle: before,
      cost: after - before,
      space: symbols.owner(pc, asid).space,
      address: hexDigits(pc),
      symbol: symbols.where(pc, asid),
      text: (retired ? "" : "(not completed) ") + instruction(entry, symbols),
      causes: stalls,
      source: line ? `${line.path}:${line.line}` : "",
    };
  });
}

/** Stall cycles in words. */
export function causesToText(causes: TraceLine["causes"]): string {
  return stallCauses.filter((cause) => causes[cause]).map((cause) => `${cause} ${causes[cause]}`)
    .join(" ");
}

/** What stands in the columns of a trace's text. */
export const traceHeading: string = columns([
  "cycle",
  "takes",
  "in",
  "address",
  "place",
  "instruction",
  "stalls",
  "source",
]);

function columns([cycle, takes, mode, address, place, text, causes, source]: string[]): string {
  return [
    cycle.padStart(10),
    takes.padStart(5),
    mode.padEnd(3),
    address.padEnd(8),
    place.padEnd(24),
    text.padEnd(28),
    causes.padEnd(24),
    source,
  ].join("  ").trimEnd();
}

/**
 * One line a step: cycle, cycles taken, mode with address space, address, place, instruction,
 * stalls, source line where it changes.
 */
export function traceToText(entries: readonly TraceEntry[], symbols: Symbols): string {
  let last = "";
  return traceToLines(entries, symbols).map((line, i) => {
    const { asid, user } = entries[i];
    const source = line.source === last ? "" : line.source;
    last = line.source;
    return columns([
      String(line.cycle),
      `+${line.cost}`,
      `${user ? "u" : "k"}${String(asid).padStart(2, "0")}`,
      line.address,
      line.symbol,
      line.text,
      causesToText(line.causes),
      source,
    ]);
  }).join("\n");
}

function instruction({ word, pc, asid }: TraceEntry, symbols: Symbols): string {
  return word === undefined
    ? "?"
    : disassemble(word, pc, (address) => symbols.where(address, asid));
}

/** A recorded machine, as a process of a Perfetto trace. */
export interface TracedMachine {
  /** What it is called. */
  readonly name: string;
  /** Its clock. */
  readonly machine: Pick<Observable, "ticksPerCycle">;
  /** Names of its addresses. */
  readonly symbols: Symbols;
  /** What it executed. */
  readonly entries: readonly TraceEntry[];
}

/**
 * Trace events in the JSON form that Perfetto and chrome://tracing read: functions, instructions
 * and stalls on a track each.
 */
export function traceToPerfetto(
  entries: readonly TraceEntry[],
  options: { readonly symbols: Symbols; readonly ticksPerCycle: number },
): string {
  const { symbols, ticksPerCycle } = options;
  return eventsToText(machineEvents({ name: "", machine: { ticksPerCycle }, symbols, entries }, 1));
}

/** A frame on the wire: when its first bit left which machine, in ticks. */
export interface TracedFrame {
  /** When, in ticks. */
  readonly at: number;
  /** The machine's number. */
  readonly from: number;
  /** Its bytes. */
  readonly frame: Uint8Array;
}

/**
 * The same of machines on a wire: each is a process, and the wire is one with a slice for each
 * frame.
 */
export function networkToPerfetto(
  { machines, crossings }: {
    readonly machines: readonly TracedMachine[];
    readonly crossings: readonly TracedFrame[];
  },
): string {
  const process = (pid: number, name: string) => ({
    name: "process_name",
    ph: "M",
    pid,
    tid: 0,
    args: { name },
  });
  const events = machines.flatMap((machine, i) => [
    process(i + 1, machine.name),
    ...machineEvents(machine, i + 1),
  ]);
  const pid = machines.length + 1;
  const frames = crossings.map(({ at, from, frame }) => ({
    name: `${frame.length} bytes from ${machines[from]?.name ?? "another station"}`,
    ph: "X",
    pid,
    tid: 0,
    ts: microseconds(at),
    dur: microseconds(frame.length * BYTE),
  }));
  return eventsToText([...events, process(pid, "wire"), ...frames]);
}

const eventsToText = (traceEvents: readonly object[]) =>
  JSON.stringify({ displayTimeUnit: "ns", traceEvents });

function machineEvents(
  { machine: { ticksPerCycle }, symbols, entries }: TracedMachine,
  pid: number,
): object[] {
  const micros = (cycles: number) => microseconds(cycles * ticksPerCycle);
  const tracks = ["functions", "instructions", "stalls"];
  const events: object[] = tracks.map((name, tid) => ({
    name: "thread_name",
    ph: "M",
    pid,
    tid,
    args: { name },
  }));
  const slice = (
    tid: number,
    name: string,
    { from, to, args }: { from: number; to: number; args?: object },
  ) => events.push({ name, ph: "X", pid, tid, ts: micros(from), dur: micros(to - from), args });

  let run: { name: string; from: number; to: number } | undefined;
  for (const entry of entries) {
    const { pc, asid, before, after, stalls } = entry;
    const { space, name: own } = symbols.owner(pc, asid);
    const name = `${space}: ${own}`;
    if (run?.name !== name) {
      if (run) slice(0, run.name, run);
      run = { name, from: before, to: after };
    }
    run.to = after;
    const line = symbols.line(pc, asid);
    const args = {
      at: symbols.where(pc, asid),
      cycles: after - before,
      ...(line && { source: `${line.path}:${line.line}` }),
    };
    slice(1, instruction(entry, symbols), { from: before, to: after, args });
    let from = before;
    for (const cause of stallCauses) {
      const cycles = stalls[cause] ?? 0;
      if (cycles > 0) slice(2, cause, { from, to: from + cycles, args: { cycles } });
      from += cycles;
    }
  }
  if (run) slice(0, run.name, run);
  return events;
}
