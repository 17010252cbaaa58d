/** What a worker of the guards' mutation does: covers a trial, or tries mutants in one. */
import { cover, prepare } from "./replay.ts";
import { type Guarded, guarded, type GuardedName } from "./systems.ts";

/** What a worker is asked: which mutants a trial exercises, or what comes of some of them. */
export interface Asked {
  readonly system: GuardedName;
  readonly trial: string;
  /** Mutants to try, each with the cycle of its first difference; absent: cover. */
  readonly tries?: readonly (readonly [name: string, first: number])[];
}

/** What a worker says: the coverage, one verdict after the other, and that it is done. */
export type Said =
  | {
    readonly kind: "covered";
    readonly firsts: readonly (readonly [string, readonly [number, number]])[];
    readonly cycles: number;
  }
  | { readonly kind: "verdict"; readonly name: string; readonly difference: string | undefined }
  | { readonly kind: "done" };

const systems = new Map<GuardedName, Guarded>();

/** Does what is asked. */
export function answer(
  { system: name, trial: trialName, tries }: Asked,
  say: (said: Said) => void,
): void {
  const known = systems.get(name) ?? guarded(name);
  systems.set(name, known);
  const { system, home, mutants, trials } = known;
  const trial = trials.find((one) => one.name === trialName)!;
  if (tries === undefined) {
    const { firsts, cycles } = cover(trial, { system, home, mutants });
    say({ kind: "covered", firsts: [...firsts], cycles });
  } else {
    const byName = new Map(mutants.map((mutant) => [mutant.name, mutant]));
    const tryOne = prepare(
      trial,
      { system, home, mutants },
      new Map(tries.map(([name, first]) => [name, [first, 1]])),
    );
    for (const [name] of tries) {
      say({ kind: "verdict", name, difference: tryOne(byName.get(name)!) });
    }
  }
  say({ kind: "done" });
}
