/**
 * `deno task mutate`: changes the machine's settings and timing rules, or the guests' guards, one
 * at a time, and requires a test to notice.
 */
import {
  allMutants,
  explainedSurvivors,
  tryMutants,
} from "../machine/verification/mutation/mutate.ts";
import { command, start } from "../experiments/_harness/command.ts";
import { projectRoot } from "../experiments/_harness/paths.ts";
import { UserError } from "../machine/mod.ts";
import { wholeNumber } from "../experiments/_harness/usage.ts";
import { createProgress, type Progress } from "../experiments/_harness/progress.ts";
import { readList, writeList } from "./guards/lists.ts";
import { score, written } from "./guards/report.ts";
import { tryGuards } from "./guards/run.ts";
import { type GuardedName, guardedNames } from "./guards/systems.ts";

/** Replayed trials that a guard's change is tried in at most. */
const DEPTH = 12;

await start(command({
  name: "deno task mutate",
  does:
    `Changes each value of the settings table and each timing rule of the machine, one at a time, in
a copy of the tree, and runs the machine's tests, which must fail. Prints the score and every
change that survived, with its explanation; a survivor without one is an error. With --guards it
is the guests' code that is changed, in the memory of a booted machine: every conditional branch
of the two kernels and of the library operating system never or always goes, and a seeded tenth
of their stores is left out. The programs of the systems' tests, the fuzzers and the time of a
victim must notice. Results are kept in out/guards and in the lists of _tools/guards: an
unchanged function is not tried again.`,
  flags: {
    only: { value: "TEXT", help: "changes whose name has this text" },
    guards: { help: "the guests' branches and stores instead of the machine's timing" },
    system: { value: "NAME", help: `with --guards: one of ${guardedNames.join(", ")}` },
    depth: {
      value: "N",
      help:
        `with --guards: programs that a change is tried in at most; ${DEPTH} unless said otherwise`,
    },
    minutes: { value: "N", help: "with --guards: nothing more is tried after so many" },
    again: { help: "with --guards: whatever is known" },
    list: { help: "with --guards: nothing is tried; prints what the committed lists say" },
    json: {
      help:
        "{noticed, tried, survivors} on standard output; with --guards such an object by system",
    },
  },
  async run(options) {
    const { only = "", system, depth = `${DEPTH}`, minutes } = options;
    const progress = createProgress();
    if (!options.guards) return await timing({ only, json: options.json, progress });
    const found = guardedNames.filter((name) => system === undefined || name === system);
    if (found.length === 0) {
      throw new UserError(`--system wants one of ${guardedNames.join(", ")}, not "${system}"`);
    }
    return await guards(found, {
      only,
      minutes: minutes === undefined ? Infinity : wholeNumber(minutes, { flag: "minutes" }),
      depth: wholeNumber(depth, { flag: "depth", least: 1 }),
      again: options.again,
      listed: options.list,
      json: options.json,
      progress,
    });
  },
}));

async function guards(
  systems: readonly GuardedName[],
  { only, minutes, depth, again, listed, json, progress }: {
    only: string;
    minutes: number;
    depth: number;
    again: boolean;
    listed: boolean;
    json: boolean;
    progress: Progress;
  },
): Promise<number> {
  const root = projectRoot(), scores = [];
  for (const system of systems) {
    const list = `${root}/_tools/guards/${system}.txt`;
    const fates = listed ? readList(list) : await tryGuards(system, {
      kept: `${root}/out/guards`,
      list,
      workers: navigator.hardwareConcurrency,
      depth,
      only,
      minutes,
      again,
      report: (done, total, what) => progress.show(done, total, what),
    });
    progress.clear();
    if (!listed) Deno.writeTextFileSync(list, writeList(fates));
    const chosen = new Map([...fates].filter(([name]) => name.includes(only)));
    scores.push([system, score(system, chosen)] as const);
  }
  if (json) console.log(JSON.stringify(Object.fromEntries(scores), null, 2));
  else for (const [system, one] of scores) console.log(written(system, one));
  return scores.every(([, { survivors }]) =>
      survivors.every(({ explanation }) => explanation !== null)
    )
    ? 0
    : 1;
}

async function timing(
  { only, json, progress }: { only: string; json: boolean; progress: Progress },
): Promise<number> {
  const mutants = allMutants(projectRoot()).filter(({ name }) => name.includes(only));
  if (mutants.length === 0) throw new UserError(`no change has "${only}" in its name`);
  const verdicts = await tryMutants(projectRoot(), {
    mutants,
    workers: navigator.hardwareConcurrency,
    report: ({ name }, done) => progress.show(done, mutants.length, name),
  });
  progress.clear();
  const order = new Map(mutants.map(({ name }, i) => [name, i]));
  const survivors = verdicts.filter(({ noticed }) => !noticed).map(({ name }) => name)
    .sort((a, b) => order.get(a)! - order.get(b)!);
  const noticed = verdicts.length - survivors.length;
  const explained = (name: string) => explainedSurvivors[name];
  const stale = verdicts.filter((v) => v.noticed && explained(v.name) !== undefined).map((
    { name },
  ) => name);
  if (json) {
    const listed = survivors.map((name) => ({ name, explanation: explained(name) ?? null }));
    console.log(JSON.stringify({ noticed, tried: verdicts.length, survivors: listed }, null, 2));
  } else {
    console.log(`${noticed} of ${verdicts.length} changes were noticed by a test`);
    for (const name of survivors) {
      console.log(`survived: ${name}\n  ${explained(name) ?? "NOT EXPLAINED"}`);
    }
    for (const name of stale) console.log(`explained as a survivor, but noticed: ${name}`);
  }
  return stale.length === 0 && survivors.every((name) => explained(name) !== undefined) ? 0 : 1;
}
