/**
 * Fuzzing of any system: sessions of random steps from a booted machine, what must hold checked
 * after each, and what breaks it cut down to a minimal program by leaving out steps (Zeller's delta
 * debugging). Knows no guest: a system says how a step is drawn, made and judged. Deterministic: a
 * seed names a run.
 */

import { createRandom, type Random } from "../isa/random.ts";

/** How long and from which seed. */
export interface FuzzOptions {
  /** Calls to make. */
  readonly calls: number;
  /** Names the run. */
  readonly seed: number;
  /** Whether a violation is cut down to a minimal program; without that it is the whole session. */
  readonly minimal?: boolean;
  /** Told now and then how many calls were made. */
  readonly progress?: (calls: number) => void;
}

/** A rule that was broken, and the least that breaks it. */
export interface Violation {
  /** The rule, as a sentence that is false. */
  readonly message: string;
  /** Steps of the session up to it. */
  readonly found: number;
  /** The steps that suffice, from a fresh boot on. */
  readonly program: readonly string[];
}

/** What came of a run. */
export interface FuzzResult {
  /** Steps made. */
  readonly calls: number;
  /** Boots that they were spread over. */
  readonly sessions: number;
  /** Sessions that ended early because no environment was left that makes calls. */
  readonly ended: number;
  /** Steps by what they were, and how many of them were not refused. */
  readonly counts: ReadonlyMap<string, { readonly made: number; readonly done: number }>;
  /** The first violation; undefined if none was found. */
  readonly violation: Violation | undefined;
}

/** A booted machine that sessions begin from, and what one does with it. */
export interface FuzzStage<Step> {
  /** Steps of a session; 2000 unless said otherwise. */
  readonly session?: number;
  /** The next step of a session, by number. */
  readonly next: (random: Random, session: number) => Step;
  /** Makes one step; the rule broken by it, "" when no program is left to go on. */
  readonly take: (step: Step) => string | undefined;
  /** Further rules, which take longer to check. */
  readonly audit: () => string | undefined;
  /** Whether the last step was executed; it is lost when its program ends. */
  readonly executed: () => boolean;
  /** Whether the last step was not refused. */
  readonly accepted: () => boolean;
  /** Restores the machine as it was after the boot. */
  readonly rewind: () => void;
  /** What a step is counted as. */
  readonly name: (step: Step) => string;
  /** A step as one reads it. */
  readonly written: (step: Step) => string;
}

/** A step of a guest program that makes calls: what it does, and its registers by name. */
export interface FuzzStep {
  /** The call, or what else is done. */
  readonly what: string;
  /** v0. */
  readonly v0: number;
  /** Arguments, from a0 on. */
  readonly given: readonly number[];
  /** Turns of waiting afterwards. */
  readonly s0: number;
  /** 0 a call, 1 one in a delay slot; beyond that the guest program says. */
  readonly s1: number;
}

/** Steps before the machine is restored as it was after the boot. */
const SESSION = 2000;
/** Steps between two audits. */
const AUDIT = 250;

/** Makes steps until there were enough or one did harm. */
export function runFuzz<Step>(
  stage: FuzzStage<Step>,
  { calls, seed, minimal = true, progress = () => {} }: FuzzOptions,
): FuzzResult {
  const counts = new Map<string, { made: number; done: number }>();
  const random = createRandom(seed);
  let made = 0, sessions = 0, ended = 0, violation: Violation | undefined;
  while (made < calls && violation === undefined) {
    stage.rewind();
    const session = sessions++;
    const steps: Step[] = [];
    while (steps.length < (stage.session ?? SESSION) && made < calls) {
      const step = stage.next(random, session);
      steps.push(step);
      const broken = stage.take(step) ?? (steps.length % AUDIT === 0 ? stage.audit() : undefined);
      if (stage.executed()) {
        made++;
        const name = stage.name(step), count = counts.get(name) ?? { made: 0, done: 0 };
        counts.set(name, { made: count.made + 1, done: count.done + Number(stage.accepted()) });
      }
      if (made % 10000 === 0) progress(made);
      if (broken === "") ended++;
      else if (broken !== undefined) {
        violation = {
          message: broken,
          found: steps.length,
          program: (minimal ? shrink(stage, steps, broken) : steps).map(stage.written),
        };
      }
      if (broken !== undefined) break;
    }
  }
  return { calls: made, sessions, ended, counts, violation };
}

/** The rule of a sentence: what is left without its numbers. */
function kind(message: string): string {
  return message.replace(/0x[0-9a-f]+|\d+/g, "#");
}

/**
 * Leaves out as many steps as can be, in ever smaller parts, while the same rule is broken at some
 * point.
 */
function shrink<Step>(stage: FuzzStage<Step>, steps: readonly Step[], message: string): Step[] {
  const fails = (tried: readonly Step[]): boolean => {
    stage.rewind();
    for (const step of tried) {
      const broken = stage.take(step);
      if (broken !== undefined) return kind(broken) === kind(message);
    }
    return kind(stage.audit() ?? "") === kind(message);
  };
  let program = [...steps];
  for (let size = program.length >>> 1; size >= 1; size = size === 1 ? 0 : (size + 1) >>> 1) {
    for (let from = 0; from < program.length;) {
      const tried = [...program.slice(0, from), ...program.slice(from + size)];
      if (tried.length > 0 && fails(tried)) program = tried;
      else from += size;
    }
  }
  return program;
}
