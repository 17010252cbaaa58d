/**
 * Where cycles go: every step of a machine is charged to its address space and instruction, split
 * into the instruction itself and each cause of stall, and summed by function or by source line.
 * Nothing is sampled: the sums equal the machine's own counters exactly.
 */

import { Kseg } from "../isa/system.ts";
import { addCosts, byCause, type Cost, noCost, subtractCosts } from "../cpu/cost.ts";
import { stallCauses } from "../cpu/state.ts";
import type { Symbols } from "./symbols.ts";
import type { Observable } from "./trace.ts";

/** Cost of a function in one address space. */
export interface FunctionCost extends Cost {
  /** `kernel`, a program's name or an address space. */
  readonly space: string;
  /** The function. */
  readonly name: string;
  /** Times its first instruction was reached. */
  readonly entries: number;
}

/** Cost of a source line in one address space. */
export interface LineCost extends Cost {
  /** `kernel`, a program's name or an address space. */
  readonly space: string;
  /** Source path. */
  readonly path: string;
  /** Source line. */
  readonly line: number;
}

/** A running or finished profile. */
export interface Profile {
  /** Cost by function, dearest first. */
  functions(symbols: Symbols): readonly FunctionCost[];
  /** Cost by source line, dearest first; instructions without a line are left out. */
  lines(symbols: Symbols): readonly LineCost[];
  /** Cost of everything seen. */
  total(): Cost;
  /** Ends the recording. */
  stop(): void;
}

/** Layout of a counter row: times executed, cycles, then the causes of stall. */
const TIMES = 0, CYCLES = 1, STALLS = 2, ROW = STALLS + stallCauses.length;

/** Starts to record. */
export function createProfile(machine: Observable): Profile {
  const { stalls } = machine.state;
  /** By address space (-1 for kernel addresses, which all spaces share), then address. */
  const spaces = new Map<number, Map<number, Float64Array>>();
  const counters = stalls.slice();

  const stop = machine.observe(({ pc, asid, before, after }) => {
    const key = pc < 0 || pc >= Kseg.kseg0 ? -1 : asid;
    let space = spaces.get(key);
    if (!space) spaces.set(key, space = new Map());
    let row = space.get(pc);
    if (!row) space.set(pc, row = new Float64Array(ROW));
    row[TIMES]++;
    row[CYCLES] += after - before;
    for (let i = 0; i < counters.length; i++) {
      row[STALLS + i] += stalls[i] - counters[i];
      counters[i] = stalls[i];
    }
  });

  /** Sums rows under the key and label that `group` gives each address. */
  function sum<Label>(
    group: (
      pc: number,
      asid: number,
    ) => (Label & { readonly key: string; readonly first: boolean }) | undefined,
  ) {
    const sums = new Map<string, { label: Label; row: Float64Array; entries: number }>();
    for (const [asid, space] of spaces) {
      for (const [pc, row] of space) {
        const found = group(pc >>> 0, asid);
        if (!found) continue;
        let entry = sums.get(found.key);
        if (!entry) {
          sums.set(found.key, entry = { label: found, row: new Float64Array(ROW), entries: 0 });
        }
        row.forEach((value, i) => entry.row[i] += value);
        if (found.first) entry.entries += row[TIMES];
      }
    }
    return [...sums.values()].sort((a, b) => b.row[CYCLES] - a.row[CYCLES]);
  }

  return {
    functions: (symbols) =>
      sum((pc, asid) => {
        const { space, name, start } = symbols.owner(pc, asid);
        return { space, name, key: `${space} ${name} ${start}`, first: pc === start };
      }).map(({ label: { space, name }, row, entries }) => ({
        space,
        name,
        entries,
        ...cost(row),
      })),
    lines: (symbols) =>
      sum((pc, asid) => {
        const line = symbols.line(pc, asid);
        const { space } = symbols.owner(pc, asid);
        return line && { ...line, space, key: `${space} ${line.path}:${line.line}`, first: false };
      }).map(({ label: { space, path, line }, row }) => ({ space, path, line, ...cost(row) })),
    total() {
      const [all] = sum(() => ({ key: "", first: false }));
      return cost(all?.row ?? new Float64Array(ROW));
    },
    stop,
  };
}

function cost(row: Float64Array): Cost {
  const stalls = byCause((_, i) => row[STALLS + i]);
  const stalled = row.subarray(STALLS).reduce((a, b) => a + b);
  return { cycles: row[CYCLES], instructions: row[CYCLES] - stalled, stalls };
}

/** Function costs as a table for a terminal. */
export function profileToText(functions: readonly FunctionCost[]): string {
  const all = functions.reduce((sum, { cycles }) => sum + cycles, 0);
  const head = ["cycles", "%", "instr", ...stallCauses, "entries", "space", "function"];
  const rows = functions.map(({ cycles, instructions, stalls, entries, space, name }) => [
    String(cycles),
    (100 * cycles / all).toFixed(1),
    String(instructions),
    ...stallCauses.map((cause) => String(stalls[cause])),
    String(entries),
    space,
    name,
  ]);
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i].length))
  );
  const names = head.length - 2;
  const print = (row: string[]) =>
    row.map((cell, i) => i < names ? cell.padStart(widths[i]) : cell.padEnd(widths[i])).join("  ");
  return [head, ...rows].map(print).map((line) => line.trimEnd()).join("\n");
}

/**
 * A profile in speedscope's file format, as two profiles to choose from: cycles by function and by
 * source line, each under its address space, split by cause. Instructions that have no line stand
 * under their space alone, so that both sum to all cycles.
 */
export function profileToSpeedscope(
  profile: Profile,
  { symbols, name }: { readonly symbols: Symbols; readonly name: string },
): string {
  const frames: Frame[] = [];
  const indices = new Map<string, number>();
  const frame = (name: string, place: Omit<Frame, "name"> = {}) => {
    const known = indices.get(name);
    if (known !== undefined) return known;
    indices.set(name, frames.length);
    return frames.push({ name, ...place }) - 1;
  };
  const functions = profile.functions(symbols).map((cost) => ({
    stack: [frame(cost.space), frame(`${cost.space}: ${cost.name}`)],
    cost,
  }));
  const lines = profile.lines(symbols).map((cost) => {
    const { space, path: file, line } = cost;
    return { stack: [frame(space), frame(`${space}: ${file}:${line}`, { file, line })], cost };
  });
  const rest = new Map<string, Cost>();
  for (const { space, ...cost } of profile.functions(symbols)) {
    rest.set(space, addCosts(rest.get(space) ?? noCost, cost));
  }
  for (const { cost: { space, ...cost } } of lines) {
    rest.set(space, subtractCosts(rest.get(space)!, cost));
  }
  const lineless = [...rest].map(([space, cost]) => ({
    stack: [frame(space), frame(`${space}: no line`)],
    cost,
  }));
  const profiles = [
    weigh(`${name}, by function`, { costs: functions, frame }),
    weigh(`${name}, by source line`, { costs: [...lines, ...lineless], frame }),
  ];
  return JSON.stringify({
    $schema: "https://www.speedscope.app/file-format-schema.json",
    name,
    shared: { frames },
    profiles,
  });
}

interface Frame {
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
}

/** One of speedscope's profiles: a weight in cycles for each stack and cause. */
function weigh(
  name: string,
  { costs, frame }: {
    readonly costs: readonly { readonly stack: readonly number[]; readonly cost: Cost }[];
    readonly frame: (name: string) => number;
  },
): object {
  const samples: number[][] = [];
  const weights: number[] = [];
  for (const { stack, cost: { instructions, stalls } } of costs) {
    for (const [cause, cycles] of Object.entries({ instructions, ...stalls })) {
      if (cycles === 0) continue;
      samples.push([...stack, frame(cause)]);
      weights.push(cycles);
    }
  }
  const endValue = weights.reduce((a, b) => a + b, 0);
  return { type: "sampled", name, unit: "none", startValue: 0, endValue, samples, weights };
}
