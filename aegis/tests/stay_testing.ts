/**
 * How long an activation of the kernel (a "stay") lasts, from the vector to the next instruction in
 * user mode, and how long the clock is not looked at meanwhile, by what caused it. Where the kernel
 * acknowledges the clock's edge itself, because no environment can be entered yet, a stay ends and
 * another begins.
 */

import { Gpr, headerConstants, Reg, type Running, unmapped } from "../../machine/mod.ts";
import { sources } from "../compiled/sources.ts";
import { cyclesPerTick } from "../host/clock.ts";
import { calls } from "../mod.ts";

/** Parts of a slice, in which its time is accounted. */
export const { SLICE_PARTS: PARTS } = headerConstants(sources["aegis/kernel/abi.h"]);
const SYSCALL = 8, INTERRUPT = 0;
const byNumber = new Map(calls.map(({ number, name }) => [number, name]));

/**
 * Cycles of the longest stay, of the longest time without a look at the clock, and of the longest
 * time without an instruction in user mode.
 */
export interface Stay {
  stay: number;
  blind: number;
  whole: number;
}

/** By cause: a call's name, `interrupt`, or `exception` for all else. */
export type Stays = Map<string, Stay>;

/**
 * Stays of more than a tenth of a tick, and those in which the clock is not looked at for a part of
 * a slice.
 */
export function tooLong(stays: Stays, { machine }: Running): [string, Stay][] {
  const tick = cyclesPerTick(machine);
  return [...stays].filter(([, { stay, blind }]) => stay > tick / 10 || blind > tick / PARTS);
}

/** Where preemption points of calls for many pages read Cause. */
function looksBetweenPages({ machine, kernel }: Pick<Running, "machine" | "kernel">): number[] {
  const MFC0_T6_CAUSE = 0x400e6800;
  return kernel.functions.filter(({ object }) => object.endsWith("/ranges.S")).flatMap((
    { start, end },
  ) => {
    const all = Array.from({ length: (end - start) >>> 2 }, (_, i) => start + 4 * i);
    return all.filter((at) => machine.readWord(unmapped(at)) === MFC0_T6_CAUSE);
  });
}

/** Watches a machine that has booted; `stays` grows while it runs. */
export function watchStays({ machine, kernel }: Running, stays: Stays): () => void {
  const { r, cop0 } = machine.state;
  const takes = kernel.address("slice_handed_over");
  const looks = [takes, kernel.address("clock_waits"), ...looksBetweenPages({ machine, kernel })];
  let from = -1, look = -1, entered = -1, what = "", begun = false;
  return machine.observe(({ user, before, pc }) => {
    begun ||= user;
    if (from >= 0) {
      if (!user && !looks.includes(pc)) return;
      const longest = stays.get(what) ?? { stay: 0, blind: 0, whole: 0 };
      longest.blind = Math.max(longest.blind, before - look);
      if (user || pc === takes) longest.stay = Math.max(longest.stay, before - from);
      if (user) longest.whole = Math.max(longest.whole, before - entered);
      stays.set(what, longest);
      look = before;
      if (user) from = -1;
      else if (pc === takes) from = before;
      return;
    }
    if (user || !begun) return;
    const code = cop0[Reg.Cause] >>> 2 & 0x1f, v0 = r[Gpr.v0];
    what = code === INTERRUPT
      ? "interrupt"
      : code !== SYSCALL
      ? "exception"
      : v0 < 0
      ? (v0 & 1 ? "asynchronous" : "synchronous")
      : byNumber.get(v0 & 0xfc) ?? "no call";
    from = look = entered = before;
  });
}
