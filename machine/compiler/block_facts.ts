/**
 * What is known of a block and its instructions before they run: the most cycles that they take
 * between two looks at the clock, what they touch, and how far they can be fetched at once.
 */
import type { Settings } from "../boards/settings.ts";
import { GROUP_WORDS } from "../cpu/state.ts";
import { Vector } from "../isa/system.ts";
import type { Block, Op } from "./region.ts";

/** Most cycles that a block takes without looking at the clock again. */
export function boundOf({ ops }: Block, settings: Settings): number {
  return ops.reduce((sum, op) => sum + 1 + certainStall(op, settings), 0);
}

/**
 * Most cycles that a block takes while its instructions may have to be fetched anew, from the
 * end of what memory is doing on.
 */
export function slowBoundOf(block: Block, settings: Settings): number {
  const write = Math.max(
    settings["wb.drain"],
    settings["wb.drain-page"],
    settings["device.write"],
    settings["lance.write"],
  );
  const refresh = Math.max(settings["refresh.busy"], settings["refresh.busy-fitted"]);
  const drain = (settings["wb.depth"] + 1) * (write + settings["partial-store.drain"] + refresh);
  const reads = settings["icache.stall"] + settings["dcache.stall"] +
    2 * settings["memory.recovery"];
  return boundOf(block, settings) + settings["itlb.stall"] +
    block.ops.length * (3 * (drain + refresh) + reads);
}

/** Stalls that an instruction may take without a look at the clock. */
export function certainStall({ instruction: { unit, name } }: Op, settings: Settings): number {
  if (unit === "store" && name !== "sw") return settings["partial-store.hit"];
  if (unit === "hilo" && name.startsWith("mf")) {
    return Math.max(settings["mult.cycles"], settings["div.cycles"]);
  }
  return 0;
}

/** The general registers that an instruction reads or writes, as bits. */
export const touches = (op: Op): number => op.reads | op.writes;

/** Instructions of the ALU that end in an exception when they overflow. */
export const TRAPPING = new Set(["add", "addi", "sub"]);

/**
 * True for the first instruction of an exception handler: an exception there is the end of the
 * guest.
 */
export function isVector({ address }: Op): boolean {
  return address === Vector.utlb || address === Vector.general;
}

/**
 * How many words from instruction i on may be fetched at once: up to the end of a group of the
 * cache, and no further than an instruction whose effect depends on the time or that memory
 * waits for, and not to one whose cycle is noted.
 */
export function fetchRun(
  { ops }: Block,
  i: number,
  noted: (address: number) => boolean,
): number {
  let count = 1;
  for (
    let { instruction: { unit, name } } = ops[i];
    i + count < ops.length;
    { instruction: { unit, name } } = ops[i + count++]
  ) {
    const timeless = unit === "alu" && !TRAPPING.has(name) || unit === "jump" ||
      unit === "branch" && name !== "bc0f" && name !== "bc0t";
    const { address, physical } = ops[i + count];
    if (!timeless || (physical & (4 * GROUP_WORDS - 1)) === 0 || noted(address)) break;
  }
  return count;
}

/** The register that an instruction writes after the load delay; 0 for none. */
export function delayedBy({ instruction: { name, unit }, word }: Op): number {
  return unit === "load" || name === "mfc0" ? word >>> 16 & 31 : 0;
}
