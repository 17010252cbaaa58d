/**
 * Why changes may survive: every reason with the changes that it is for, by a pattern of their
 * names. What no pattern matches is not explained, and is listed as that.
 */
import type { Reason } from "./reason.ts";
import { exosReasons } from "./reasons_exos.ts";
import { ultrixReasons } from "./reasons_ultrix.ts";
import type { GuardedName } from "./systems.ts";

interface ReasonOf extends Reason {
  readonly of: RegExp;
}

const AEGIS = /^aegis$/, EXOS = /^exos/, ULTRIX = /^ultrix$/;

const reasons: readonly ReasonOf[] = [
  {
    of: AEGIS,
    names:
      /^transfer\.S (transfer: bne k0, v0 #1|call_reply: (bne k1, k0|beq k1, zero) #1|call_yield: bne k[01], (a0|zero) #1) always|^primitive\.S call_fpu_modify: bne t0, k0 #1 always/,
    why: "performance only: the slow path, which is taken instead, does the same",
  },
  {
    of: AEGIS,
    names: /^ranges\.S \w+: bne t6, zero #[123] /,
    why: "latency only: when the clock is looked at, and how much one stay does",
  },
  {
    of: AEGIS,
    names:
      /^primitive\.S call_tlb_write: beq t2, (k0|zero) #1 never|^ranges\.S call_tlb_write_list: beq t6, (t5|zero) #1 never/,
    why: "performance only: a page that counts as mapped often has its mappings searched for",
  },
  {
    of: AEGIS,
    names: /^(primitive|ranges)\.S call_tlb_\w+: bltz t[0156] #1 never/,
    why:
      "performance only: an entry of the TLB is overwritten that comes back from the software TLB",
  },
  {
    of: AEGIS,
    names: /^(handler_\w+\.[cS]|stages\.c|ether_handle\.c|ether_service\.S) /,
    why:
      "not tried with a handler: that trial is younger than the list; handler_test.ts runs the code, switched_off_test.ts leaves its checks out",
  },
  {
    of: AEGIS,
    names: /^dpf_\w+\.c /,
    why: "not tried with sets of filters beyond the trials' own: filters_test.ts compares this " +
      "code's answers with others' on random sets, without the kernel around it",
  },
  ...exosReasons.map((reason) => ({ of: EXOS, ...reason })),
  ...ultrixReasons.map((reason) => ({ of: ULTRIX, ...reason })),
];

/** The first reason that is for a change. */
export function reasonFor(system: GuardedName, name: string): string | undefined {
  return reasons.find(({ of, names }) => of.test(system) && names.test(name))?.why;
}

/** Patterns that are for no change of any system. */
export function idleReasons(changes: ReadonlyMap<GuardedName, readonly string[]>): string[] {
  const used = ({ of, names }: ReasonOf) =>
    [...changes].some(([system, all]) => of.test(system) && all.some((name) => names.test(name)));
  return reasons.filter((reason) => !used(reason)).map(({ names }) => `${names}`);
}
