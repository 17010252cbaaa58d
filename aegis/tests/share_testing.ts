/**
 * How much of the processor a victim gets beside others: its work is counted, not the slices it is
 * charged.
 */

import { type Running, unmapped } from "../../machine/mod.ts";
import { cyclesPerTick } from "../host/clock.ts";
import { type Bench, type BootTests, leaveKernel } from "./testing.ts";

/** What was measured. */
export interface Work {
  /** Rounds that the worker made. */
  readonly work: number;
  /** Clock interrupts of public kernel state less those charged to somebody. */
  readonly uncharged: number;
  /** Clock interrupts that the machine's clock had, less those of public kernel state. */
  readonly lost: number;
}

/** Whose work is measured, and how. */
export interface Measured extends BootTests {
  /**
   * The worker, unless said otherwise: a program that counts its work in a pinned word of that
   * name.
   */
  readonly victim?: string;
  /** Ticks before the measurement. */
  readonly warm?: number;
  /** Changes the machine before its first instruction. */
  readonly prepare?: (running: Running) => void;
}

/** A victim whose work is done with pages above its guaranteed ones, where memory is short. */
export const gathering: Measured = { victim: "gatherer", warm: 300, settings: { "memory.mb": 2 } };

/** Ticks before the measurement, and during it. */
const WARM = 12, TICKS = 200;

/** A word of public kernel state. */
export function publicWord(running: Running, name: string, offset = 0): number {
  const { machine, kernel } = running;
  return machine.readWord(
    unmapped(kernel.address("public_state") + kernel.address(name) + offset),
  ) >>> 0;
}

/** A pinned word of an environment of the boot. */
function pinned(running: Running, number: number, address: number): number {
  const { machine, kernel } = running;
  const e = kernel.address("kernel") + kernel.address("K_ENVIRONMENTS") +
    number * kernel.address("E_SIZE");
  const low = machine.readWord(
    unmapped(e + kernel.address("E_GUARANTEED") + 4 * (address >>> 12)),
  );
  return machine.readWord((low & ~0xfff) + (address & 0xfff)) >>> 0;
}

/** Clock interrupts that are charged to no environment, once the kernel has been left. */
export function uncharged(running: Running): number {
  const symbol = (name: string) => running.kernel.address(name);
  let charged = publicWord(running, "PS_ENDED");
  for (let number = 0; number < symbol("ABI_ENVIRONMENTS"); number++) {
    const info = number * symbol("EI_SIZE");
    if (publicWord(running, "PS_ENVIRONMENTS", info + symbol("EI_ENVID"))) {
      charged += publicWord(running, "PS_ENVIRONMENTS", info + symbol("EI_TICKS"));
    }
  }
  return publicWord(running, "PS_TICKS") - charged;
}

/** Runs `others` beside a victim, which is the last program of the boot, for 200 ticks. */
export function workOf(
  bench: Bench,
  others: readonly string[],
  { victim = "worker", warm = WARM, prepare = () => {}, ...options }: Measured = {},
): Work {
  const running = bench.boot([...others, victim], options);
  prepare(running);
  const { machine } = running;
  const address = running.programs.at(-1)!.address("work");
  const ticks = () => publicWord(running, "PS_TICKS");
  const cycles = cyclesPerTick(machine);
  const step = (until: number) => {
    const end = machine.cycles + (until + 10) * cycles;
    while (ticks() < until && machine.cycles < end) running.run({ maxCycles: 1000 });
  };
  step(warm);
  // In the middle of a tick: how late one is counted makes no difference.
  running.run({ maxCycles: Math.round(cycles / 2) });
  const from = {
    work: pinned(running, others.length, address),
    ticks: ticks(),
    cycles: machine.cycles,
  };
  running.run({ maxCycles: Math.round(TICKS * cycles) });
  const lost = Math.round((machine.cycles - from.cycles) / cycles) - (ticks() - from.ticks);
  leaveKernel(machine);
  return {
    work: pinned(running, others.length, address) - from.work,
    uncharged: uncharged(running),
    lost,
  };
}

/**
 * Instructions executed for a victim, the kernel's among them, in so many ticks: those while it is
 * the environment that runs.
 */
export function executedOf(
  bench: Bench,
  others: readonly string[],
  { victim = "worker", ticks = TICKS, ...options }: Measured & { readonly ticks?: number } = {},
): number {
  const running = bench.boot([...others, victim], options);
  const { machine, kernel } = running;
  const cycles = cyclesPerTick(machine);
  const current = kernel.address("kernel") + kernel.address("K_CURRENT");
  const self = kernel.address("kernel") + kernel.address("K_ENVIRONMENTS") +
    others.length * kernel.address("E_SIZE");
  running.run({ maxCycles: Math.round((WARM + 0.5) * cycles) });
  let executed = 0;
  const stop = machine.observe(() => {
    executed += Number(machine.readWord(unmapped(current)) >>> 0 === self);
  });
  running.run({ maxCycles: Math.round(ticks * cycles) });
  stop();
  return executed;
}
