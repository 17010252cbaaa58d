/**
 * What must hold of the kernel's tables whenever a process is in user mode: every frame has one
 * owner, every page table names frames that its process owns, every reference is counted, every
 * process is in the queues that its state demands, every tick was counted. Written against the
 * headers, not against the kernel's code.
 */

import {
  headerConstants,
  type Running,
  TICKS_PER_SECOND,
  ticksPerCycle,
} from "../../machine/mod.ts";
import { sources } from "../compiled/sources.ts";
import { mbufRules } from "./fuzz_mbufs.ts";
import { memoryRules } from "./fuzz_memory.ts";
import { processRules } from "./fuzz_processes.ts";
import { createTables } from "./fuzz_tables.ts";

const { HZ } = headerConstants(sources["ultrix-model/kernel/param.h"]);

/** The kernel's tables. */
export interface View {
  /** Value of a symbol of the kernel. */
  symbol(name: string): number;
  /** Word at a kseg0 address. */
  word(address: number): number;
  /** Numbers of the processes that have not ended. */
  pids(): readonly number[];
  /** Processes that have been on the processor, process 0 among them. */
  started(): number;
  /** Pages of data of the process that runs. */
  dataPages(): number;
  /** Processes beside the one that runs that want the processor. */
  ready(): number;
  /** Whether no process wants the processor. */
  idle(): boolean;
  /** What must hold; undefined if all does, else the sentence that is false. */
  broken(): string | undefined;
  /** The machine was restored: its present state is the new base of comparison. */
  reset(): void;
}

/** Makes the view of a machine that has booted the fuzzed program. */
export function createView(running: Running): View {
  const { machine } = running;
  const tables = createTables(running);
  const { symbol, word, field, pid, state, living, current, SRUN, SSYS } = tables;
  const { mbufs, reset } = mbufRules(tables);

  /** Ticks by which the machine's clock was ahead of the kernel's counts when it was restored. */
  let ahead = 0;
  const clockTicks = () =>
    Math.floor(machine.cycles * ticksPerCycle(machine.settings) * HZ / TICKS_PER_SECOND);
  const counted = () =>
    [0, 4, 8, 12].reduce((sum, offset) => sum + word(symbol("cp_time") + offset), 0);
  const time = (): string | undefined => {
    const late = clockTicks() - ahead - counted();
    if (late < -1 || late > 1) return `${late} ticks of the clock were not counted`;
  };

  const rules = [...processRules(tables), mbufs, ...memoryRules(tables), time];
  return {
    symbol,
    word,
    pids: () => living().map(pid).filter((number) => number !== 0),
    started: () => 1 + living().filter((p) => (field(p, "P_FLAG") & SSYS) === 0).length,
    dataPages: () => field(current(), "P_DSIZE"),
    ready: () => living().filter((p) => state(p) === SRUN && p !== current()).length,
    idle: () => word(symbol("noproc")) !== 0 && word(symbol("whichqs")) === 0,
    broken: () => {
      for (const rule of rules) {
        const wrong = rule();
        if (wrong !== undefined) return wrong;
      }
    },
    reset: () => {
      ahead = clockTicks() - counted();
      reset();
    },
  };
}
