/**
 * What ps and uptime show of the Ultrix model, as those of 4.3BSD read it in the kernel's memory:
 * of each process that is a second old its niceness, and its seconds in memory and asleep; the load
 * averages. Not whether it runs or has just gone to sleep, and how much of the processor it has: a
 * cycle more or less decides.
 */
import type { Running } from "../../machine/mod.ts";
import { createTables } from "../../ultrix-model/host/fuzz_tables.ts";
import type { Event } from "./replay.ts";

/** What the kernel counts loads in. */
const FSCALE = 2048;
/** Seconds that are looked at, fewer than a run has: it may end a little sooner or later. */
const SECONDS = 9;

/**
 * Tells both at each second, before it is counted. The programs of the boot bring the offsets
 * (tests/offsets.c).
 */
export function tellProcesses(running: Running, tell: (event: Event) => void): [] {
  const { machine, kernel } = running;
  const { byte, word, symbol, at, living, pid } = createTables(running);
  const one = (p: number) => {
    const [nice, seconds, asleep] = ["P_NICE", "P_TIME", "P_SLPTIME"].map((name) =>
      byte(p + at(name))
    );
    const long = asleep > 1 ? `, ${asleep} asleep` : "";
    return seconds > 0 ? [`${pid(p)}: nice ${nice}, ${seconds} s${long}`] : [];
  };
  machine.mark({
    at: kernel.address("schedcpu"),
    each: false,
    onHit() {
      if (machine.microseconds(machine.cycles) > SECONDS * 1e6) return;
      const loads = [0, 4, 8].map((i) => word(symbol("avenrun") + i) / FSCALE);
      tell({ who: "uptime", what: loads.map((load) => load.toFixed(2)).join(", ") });
      tell({ who: "ps", what: living().flatMap(one).join("; ") });
    },
  });
  return [];
}
