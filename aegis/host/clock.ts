/** The rate of the clock that the kernel keeps, which its header owns. */
import {
  headerConstants,
  type Machine,
  TICKS_PER_SECOND,
  ticksPerCycle,
} from "../../machine/mod.ts";
import { sources } from "../compiled/sources.ts";

const { HZ } = headerConstants(sources["aegis/kernel/abi.h"]);

/** Cycles from one clock interrupt to the next, a fraction among them. */
export function cyclesPerTick({ settings }: Pick<Machine, "settings">): number {
  return TICKS_PER_SECOND / ticksPerCycle(settings) / HZ;
}
