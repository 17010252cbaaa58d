/** Hostile programs of attacks/ beside their victim: what becomes of both. Used by the tests of attacks and of checks switched off. */

import { GuestCrash } from "../../machine/mod.ts";
import type { Bench } from "./testing.ts";

/** What may become of a hostile program. */
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

/** The hostile programs by what must become of them. */
export const attacks: Readonly<Partial<Record<Outcome, readonly string[]>>> = {
  refused: [
    "alias_after_free",
    "alias_evicted",
    "alias_in_contexts",
    "backing_page",
    "beyond_books",
    "call_in_slot",
    "controlling_victim",
    "debt_given_away",
    "device_clock",
    "device_debug_port",
    "forged_capability",
    "former_contents",
    "give_to_victim",
    "given_page",
    "global_entry",
    "guessed_capability",
    "half_capability",
    "kernel_address",
    "kernel_page",
    "kernel_reading",
    "kernel_registers",
    "leaked_registers",
    "nested_environments",
    "out_of_range_page",
    "pin_into_victim",
    "pin_kernel_page",
    "privileged_instructions",
    "recycled_identifier",
    "recycled_name",
    "replayed_capability",
    "save_area",
    "steal_page",
    "stolen_slices",
    "transfer_to_dead",
    "transfer_to_unready",
    "unknown_calls",
    "vector_page",
    "write_with_read",
    "zero_capability",
  ],
  harmless: [
    "boundary_arguments",
    "coprocessor",
    "coprocessor_left",
    "coprocessor_traps",
    "crowded_software_tlb",
    "deleted_mappings",
    "entries_unmapped",
    "forgetful_cache",
    "holding_through_revocation",
    "hostile_stack",
    "last_page_given",
    "lending_to_the_dying",
    "overstaying_children",
    "save_after_free",
    "save_after_give",
    "save_area_in_handler",
    "transfer_to_itself",
    "unaligned_jump",
    "without_slices",
  ],
  destroyed: [
    "end_by_transfer",
    "end_in_calls",
    "end_in_kernel",
    "end_unaligned",
    "never_returns",
  ],
  faults: [
    "entries_in_kernel",
  ],
  runs: [
    "calls_at_the_end",
    "faulting_handler",
    "half_handover",
    "handlers_in_kernel",
    "handlers_unaligned",
    "handlers_unmapped",
    "honest",
    "last_moment_gifts",
    "late_handover",
    "many_environments",
    "many_pages",
    "no_end",
    "overstaying_family",
    "revoking_itself",
    "slice_given_while_ending",
    "wide_window",
  ],
};

/** Statuses with which an attacker leaves (attacks/attack.h). */
const STATUS: Readonly<Record<number, Outcome>> = { 1: "broke in", 10: "refused", 11: "harmless", 70: "faults" };

/** What became of one attack. */
export interface Aftermath {
  /** Of the attacker. */
  readonly attacker: Outcome;
  /** Status with which the victim left: 0 unharmed; undefined: it did not come to its end. */
  readonly victim: number | undefined;
  /** Whether the clock went on ticking in the kernel after the victim had left, or the machine was halted with the last status. */
  readonly alive: boolean;
  /** Lines that either printed. */
  readonly output: string;
}

/** Cycles in which attacker and victim must be done, and those for which the kernel must go on afterwards. */
const PATIENCE = 60e6;
const AFTERWARDS = 1e6;

/** Boots an attacker and its victim and runs until the victim has left. */
export function attack(bench: Bench, name: string): Aftermath {
  const running = bench.boot([name, "victim"]);
  const { machine, kernel } = running;
  const word = (address: number) => machine.readWord(address & 0x1fffffff) >>> 0;
  const currentName = () => {
    const environment = word(kernel.address("kernel") + kernel.address("K_CURRENT"));
    return word(environment + kernel.address("E_NAME"));
  };
  const names = [0, 1].map((number) => (0x80010000 | number << 9) >>> 0);
  const left = new Map<number, number>();
  const leave = machine.mark({
    at: kernel.address("call_leave"),
    onHit: () => left.set(currentName(), machine.state.r[4]),
  });
  const end = machine.cycles + PATIENCE;
  try {
    while (!left.has(names[1]) && machine.cycles < end) {
      if (running.run({ until: leave, maxCycles: end - machine.cycles }).reason !== "mark") break;
    }
    const living = (number: number) =>
      word(kernel.address("books") + kernel.address("B_ACCOUNTS") + number * kernel.address("A_SIZE")) ===
        names[number];
    const status = left.get(names[0]);
    const attacker = status !== undefined ? STATUS[status] ?? "broke in" : living(0) ? "runs" : "destroyed";
    const ticks = () => word(kernel.address("books") + kernel.address("B_TICKS"));
    const before = ticks();
    const stop = running.run({ maxCycles: AFTERWARDS });
    const alive = stop.reason === "halt" ? stop.exit === left.get(names[1]) : ticks() - before >= 4;
    return { attacker, victim: left.get(names[1]), alive, output: machine.output };
  } catch (error) {
    if (!(error instanceof GuestCrash)) throw error;
    return { attacker: "broke in", victim: undefined, alive: false, output: String(error) };
  }
}
