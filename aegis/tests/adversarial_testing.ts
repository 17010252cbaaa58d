/**
 * Adversarial programs beside their victim: what becomes of both. Used by the tests of these and of
 * checks switched off.
 */

import { Gpr, GuestCrash, unmapped } from "../../machine/mod.ts";
import type { Bench } from "./testing.ts";

/** What may become of an adversarial program. */
export type Outcome =
  /** Every attempt was turned down, and it ended by itself. */
  | "refused"
  /** What it was allowed to do touched nobody else, and it ended by itself. */
  | "harmless"
  /** The kernel ended it. */
  | "destroyed"
  /** An exception of its own that it did not handle ended it. */
  | "faults"
  /** It runs for ever, in its own slices. */
  | "runs"
  /** It got what it must not get, by its own account. */
  | "broke in";

/**
 * Programs of adversarial/ that are no attempts themselves: who is beside them, and one that other
 * tests start.
 */
const OTHERS = [
  "arithmetic",
  "changer",
  "gatherer",
  "predicted_capabilities",
  "starter",
  "victim",
  "worker",
];

/** The adversarial programs by name, each with the outcome that its first comment promises. */
export const outcomes: ReadonlyMap<string, Outcome> = new Map(
  [...Deno.readDirSync(new URL("../adversarial", import.meta.url))]
    .flatMap(({ name }) => /^(\w+)\.c$/.exec(name)?.[1] ?? [])
    .filter((name) => !OTHERS.includes(name))
    .sort()
    .map((name) => [name, promised(name)]),
);

function promised(name: string): Outcome {
  const source = Deno.readTextFileSync(new URL(`../adversarial/${name}.c`, import.meta.url));
  const [comment] = source.split("*/", 1);
  const outcome = /\bOutcome:[\s*]+(refused|harmless|destroyed|faults|runs)[.;]/.exec(comment)?.[1];
  if (outcome === undefined) {
    throw new Error(`the first comment of ${name}.c promises no outcome: ${comment}`);
  }
  return outcome as Outcome;
}

/** Statuses with which an adversarial program leaves (adversarial/adversarial.h). */
const STATUS: Readonly<Record<number, Outcome>> = {
  1: "broke in",
  10: "refused",
  11: "harmless",
  70: "faults",
};

/** What became of one adversarial program. */
export interface Aftermath {
  /** Of the adversary. */
  readonly adversary: Outcome;
  /** Status with which the victim left: 0 unharmed; undefined: it did not come to its end. */
  readonly victim: number | undefined;
  /**
   * Whether the clock went on ticking in the kernel after the victim had left, or the machine was
   * halted with the last status.
   */
  readonly alive: boolean;
  /** Lines that either printed. */
  readonly output: string;
}

/**
 * Cycles in which adversary and victim must be done, and those for which the kernel must go on
 * afterwards.
 */
const PATIENCE = 60e6;
const AFTERWARDS = 1e6;

/** Boots an adversary and its victim and runs until the victim has left. */
export function runAdversarial(bench: Bench, name: string): Aftermath {
  const running = bench.boot([name, "victim"]);
  const { machine, kernel } = running;
  const word = (address: number) => machine.readWord(unmapped(address)) >>> 0;
  const currentName = () => {
    const environment = word(kernel.address("kernel") + kernel.address("K_CURRENT"));
    return word(environment + kernel.address("E_ENVID"));
  };
  const names = [0, 1].map((number) => (0x80010000 | number << 9) >>> 0);
  const left = new Map<number, number>();
  const leave = machine.mark({
    at: kernel.address("call_leave"),
    onHit: () => left.set(currentName(), machine.state.r[Gpr.a0]),
  });
  const end = machine.cycles + PATIENCE;
  try {
    while (!left.has(names[1]) && machine.cycles < end) {
      if (running.run({ until: leave, maxCycles: end - machine.cycles }).reason !== "mark") break;
    }
    const living = (number: number) =>
      word(
        kernel.address("public_state") + kernel.address("PS_ENVIRONMENTS") +
          number * kernel.address("EI_SIZE"),
      ) ===
        names[number];
    const status = left.get(names[0]);
    const adversary = status !== undefined
      ? STATUS[status] ?? "broke in"
      : living(0)
      ? "runs"
      : "destroyed";
    const ticks = () => word(kernel.address("public_state") + kernel.address("PS_TICKS"));
    const before = ticks();
    const stop = running.run({ maxCycles: AFTERWARDS });
    const alive = stop.reason === "halt" ? stop.exit === left.get(names[1]) : ticks() - before >= 4;
    return { adversary, victim: left.get(names[1]), alive, output: machine.output };
  } catch (error) {
    if (!(error instanceof GuestCrash)) throw error;
    return { adversary: "broke in", victim: undefined, alive: false, output: String(error) };
  }
}
