/**
 * The guards' mutation: every mutant in the trials that exercise it, cheapest first, by workers,
 * until one notices. What came of each try is kept in a log, so that a run which was interrupted
 * goes on, and what is written in the committed list is not tried again while its function is the
 * same.
 */
import type { GuardedName } from "./systems.ts";
import { guarded } from "./systems.ts";
import { type Fate, type Fates, readList } from "./lists.ts";
import { reasonFor } from "./reasons.ts";
import type { Mutant } from "./sites.ts";
import type { Firsts, Trial } from "./replay.ts";
import type { Asked, Said } from "./answer.ts";

/** How a run is made. */
export interface GuardOptions {
  /** Where logs and coverage are kept. */
  readonly kept: string;
  /** The list as it is committed. */
  readonly list: string;
  readonly workers: number;
  /** Replayed trials that each mutant is tried in at most; whole ones come on top. */
  readonly depth: number;
  /** Mutants whose name has this text. */
  readonly only: string;
  /** Minutes after which nothing more is tried; what is under way is finished. */
  readonly minutes: number;
  /** Tries everything anew. */
  readonly again: boolean;
  readonly report: (done: number, total: number, what: string) => void;
}

/** Mutants of one job: not so many that another worker waits long for the next. */
const JOB = 40;
/** Depth from which on whole trials are run as well; without a replayed one they are at any. */
const DEEP = 6;
/** Trials of a family that a mutant is tried in at most. */
const OF_FAMILY = 4;
/** How much more is expected of a trial that noticed others of the file, and of the function. */
const OF_FILE = 3, OF_FUNCTION = 20;
/** Cycles that a try costs beside those of its run. */
const OVERHEAD = 1e6;

interface Coverage {
  readonly cycles: number;
  readonly firsts: Firsts;
}

interface LogLine {
  readonly name: string;
  readonly fingerprint: string;
  readonly trial: string;
  readonly difference: string | null;
}

/** A worker that answers one question after the other. */
function createPool(size: number) {
  const free = Array.from(
    { length: size },
    () => new Worker(import.meta.resolve("./worker.ts"), { type: "module" }),
  );
  const all = [...free];
  return {
    /** Asks until `next` has no question left. */
    async drain(
      next: () => Asked | undefined,
      hear: (asked: Asked, said: Said) => void,
    ): Promise<void> {
      await Promise.all(all.map((worker) =>
        new Promise<void>((resolve, reject) => {
          let asked: Asked | undefined;
          const go = () => {
            asked = next();
            if (asked === undefined) resolve();
            else worker.postMessage(asked);
          };
          worker.onmessage = ({ data }: MessageEvent<Said>) => {
            if (data.kind === "done") go();
            else hear(asked!, data);
          };
          worker.onerror = (event) => {
            event.preventDefault();
            reject(new Error(event.message));
          };
          go();
        })
      ));
    },
    end: () => all.forEach((worker) => worker.terminate()),
  };
}

async function coverageOf(
  system: GuardedName,
  { trials, mutants }: { readonly trials: readonly Trial[]; readonly mutants: readonly Mutant[] },
  { pool, path, report }: {
    readonly pool: ReturnType<typeof createPool>;
    readonly path: string;
    readonly report: GuardOptions["report"];
  },
): Promise<Map<string, Coverage>> {
  const key = JSON.stringify(mutants.map(({ name, fingerprint }) => name + fingerprint));
  const covered = new Map<string, Coverage>();
  const known = readJson(path);
  if (known?.key === key) {
    const there = new Set(trials.map(({ name }) => name));
    for (const [trial, { cycles, firsts }] of Object.entries(known.trials)) {
      if (there.has(trial)) covered.set(trial, { cycles, firsts: new Map(firsts) });
    }
  }
  const open = trials.filter(({ name }) => !covered.has(name));
  const waiting = open.map(({ name }) => name);
  await pool.drain(() => {
    const trial = waiting.shift();
    if (trial === undefined) return undefined;
    report(open.length - waiting.length, open.length, `${system}: what ${trial} exercises`);
    return { system, trial };
  }, ({ trial }, said) => {
    if (said.kind === "covered") {
      covered.set(trial, { cycles: said.cycles, firsts: new Map(said.firsts) });
    }
  });
  if (open.length > 0) {
    const kept = Object.fromEntries(
      [...covered].map(([trial, { cycles, firsts }]) => [trial, { cycles, firsts: [...firsts] }]),
    );
    Deno.writeTextFileSync(path, JSON.stringify({ key, trials: kept }));
  }
  return covered;
}

interface KeptCoverage {
  readonly key: string;
  readonly trials: Readonly<
    Record<string, { cycles: number; firsts: [string, [number, number]][] }>
  >;
}

function readJson(path: string): KeptCoverage | undefined {
  try {
    return JSON.parse(Deno.readTextFileSync(path));
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

function readLog(path: string): LogLine[] {
  try {
    return Deno.readTextFileSync(path).split("\n").filter((line) => line.endsWith("}")).map((
      line,
    ) => JSON.parse(line));
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    return [];
  }
}

const placeOf = (name: string) => name.slice(0, name.indexOf(": "));
const fileOf = (name: string) => name.slice(0, name.indexOf(" "));

/** How many mutants of a function, or of a file, each trial has noticed, by the two's names. */
function knownOf(fates: Fates): Map<string, number> {
  const known = new Map<string, number>();
  for (const [name, fate] of fates) {
    if (fate.kind !== "noticed") continue;
    for (const where of [fileOf(name), placeOf(name)]) {
      const key = `${fate.trial} ${where}`;
      known.set(key, (known.get(key) ?? 0) + 1);
    }
  }
  return known;
}

/** Of each family those that exercise a mutant as often as the fewest others of it do. */
function fewOfEach(
  trials: readonly string[],
  { familyOf, times }: {
    readonly familyOf: (trial: string) => string | undefined;
    readonly times: (trial: string) => number;
  },
): string[] {
  const families = Map.groupBy(trials, (trial) => familyOf(trial) ?? trial);
  return [...families.values()].flatMap((family) => {
    const alike = Map.groupBy(family, times);
    const rare = (trial: string) => alike.get(times(trial))!.length;
    return family.toSorted((a, b) => rare(a) - rare(b)).slice(0, OF_FAMILY);
  });
}

/** Tries the mutants of a system; the fate of each. */
export async function tryGuards(system: GuardedName, options: GuardOptions): Promise<Fates> {
  const { mutants: all, trials } = guarded(system);
  Deno.mkdirSync(options.kept, { recursive: true });
  const log = `${options.kept}/${system}.log`;
  const pool = createPool(options.workers);
  try {
    const path = `${options.kept}/${system}.coverage.json`;
    const covered = await coverageOf(system, { trials, mutants: all }, {
      pool,
      path,
      report: options.report,
    });
    const fates = new Map<string, Fate>();
    /** Listed survivors of functions that are as they were. */
    const survivors = new Map<string, Fate>();
    const passed = new Map(all.map(({ name }) => [name, new Set<string>()]));
    const fingerprints = new Map(all.map(({ name, fingerprint }) => [name, fingerprint]));
    const there = new Set(trials.map(({ name }) => name));
    if (!options.again) {
      for (const [name, fate] of readList(options.list)) {
        if (fingerprints.get(name) !== fate.fingerprint) continue;
        if (fate.kind === "noticed" && there.has(fate.trial)) fates.set(name, fate);
        if (fate.kind === "survived") survivors.set(name, fate);
      }
      for (const { name, fingerprint, trial, difference } of readLog(log)) {
        if (fingerprints.get(name) !== fingerprint) continue;
        if (difference === null) passed.get(name)!.add(trial);
        else if (there.has(trial)) {
          fates.set(name, { kind: "noticed", fingerprint, trial, difference });
        }
      }
    }
    const explained = new Set(
      [...survivors.keys()].filter((name) => reasonFor(system, name) !== undefined),
    );
    const whole = new Set(trials.flatMap((trial) => "run" in trial ? [trial.name] : []));
    const families = new Map(
      trials.map((trial) => [trial.name, "boot" in trial ? trial.family : undefined]),
    );
    const known = knownOf(fates);
    /**
     * Trials that exercise a mutant: first those that noticed others of its function or file, and
     * where it makes most differences in least time.
     */
    const plan = new Map(all.map(({ name }) => {
      const exercise = [...covered].filter(([, { firsts }]) => firsts.has(name)).map(([trial]) =>
        trial
      );
      const worth = (trial: string) => {
        const { cycles, firsts } = covered.get(trial)!, [first, times] = firsts.get(name)!;
        const [file, place] = [fileOf(name), placeOf(name)].map((where) =>
          Math.min(1, known.get(`${trial} ${where}`) ?? 0)
        );
        return (1 + OF_FILE * file + OF_FUNCTION * place) * Math.log2(1 + times) /
          (Math.max(0, cycles - first) + OVERHEAD);
      };
      const times = (trial: string) => covered.get(trial)!.firsts.get(name)![1];
      const replays = fewOfEach(exercise.filter((trial) => !whole.has(trial)), {
        familyOf: (trial) => families.get(trial),
        times,
      }).sort((a, b) => worth(b) - worth(a));
      const wholes = options.depth >= DEEP || replays.length === 0
        ? exercise.filter((trial) => whole.has(trial))
        : [];
      return [name, [...replays.slice(0, options.depth), ...wholes]];
    }));
    const mutants = all.filter(({ name }) => name.includes(options.only));
    const left = (name: string) =>
      fates.has(name) ? [] : plan.get(name)!.filter((trial) => !passed.get(name)!.has(trial));
    const busy = new Set<string>();
    let late = options.minutes === 0;
    const timer = late || options.minutes === Infinity
      ? undefined
      : setTimeout(() => late = true, options.minutes * 60_000);
    const next = (): Asked | undefined => {
      if (late) return undefined;
      const byTrial = new Map<string, string[]>();
      let least = Infinity;
      for (const { name } of mutants) {
        if (busy.has(name)) continue;
        const open = left(name);
        if (open.length === 0) continue;
        // First of all the mutants that have been through the least; known survivors last, and
        // those of them that are explained last of all.
        const through = Math.min(8, passed.get(name)!.size) + (survivors.has(name) ? 50 : 0) +
          (whole.has(open[0]) ? 100 : 0) + (explained.has(name) ? 200 : 0);
        if (through > least) continue;
        if (through < least) byTrial.clear();
        least = through;
        for (const trial of open) {
          if (whole.has(trial) && trial !== open[0]) continue;
          byTrial.set(trial, [...byTrial.get(trial) ?? [], name]);
        }
      }
      const most = [...byTrial].sort((a, b) => b[1].length - a[1].length)[0];
      if (most === undefined) return undefined;
      const [trial, names] = most;
      const chosen = names.slice(0, JOB);
      for (const name of chosen) busy.add(name);
      const decided = mutants.filter(({ name }) => left(name).length === 0).length;
      options.report(decided, mutants.length, `${system}: ${chosen.length} in ${trial}`);
      return {
        system,
        trial,
        tries: chosen.map((name) => [name, covered.get(trial)!.firsts.get(name)![0]] as const),
      };
    };
    await pool.drain(next, ({ trial }, said) => {
      if (said.kind !== "verdict") return;
      const { name, difference = null } = said, fingerprint = fingerprints.get(name)!;
      busy.delete(name);
      if (difference === null) passed.get(name)!.add(trial);
      else fates.set(name, { kind: "noticed", fingerprint, trial, difference });
      const line: LogLine = { name, fingerprint, trial, difference };
      Deno.writeTextFileSync(log, `${JSON.stringify(line)}\n`, { append: true });
    });
    clearTimeout(timer);
    for (const { name, fingerprint } of all) {
      if (fates.has(name)) continue;
      const planned = plan.get(name)!,
        tried = planned.filter((trial) => passed.get(name)!.has(trial)).length;
      fates.set(
        name,
        planned.length === 0
          ? { kind: "unexercised", fingerprint }
          : tried < planned.length
          ? survivors.get(name) ?? { kind: "open", fingerprint }
          : { kind: "survived", fingerprint, trials: tried },
      );
    }
    return new Map(all.map(({ name }) => [name, fates.get(name)!]));
  } finally {
    pool.end();
  }
}
