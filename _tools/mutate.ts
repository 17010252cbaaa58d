/** `deno task mutate`: changes every setting and every timing rule of the machine in turn and requires a test to notice. */
import { UserError } from "../machine/mod.ts";
import { allMutants, explainedSurvivors, tryMutants } from "../machine/verification/mutation/mutate.ts";
import { command, start } from "../experiments/_harness/command.ts";
import { projectRoot } from "../experiments/_harness/paths.ts";
import { createProgress } from "../experiments/_harness/progress.ts";

await start(command({
  name: "deno task mutate",
  does:
    `Changes each value of the settings table and each timing rule of the machine, one at a time, in a copy of the tree, and runs the machine's
tests, which must fail. Prints the score and every change that survived, with its explanation; a survivor without one is an error.`,
  flags: {
    only: { value: "TEXT", help: "changes whose name has this text" },
    json: { help: "{noticed, tried, survivors} on standard output" },
  },
  async run(options) {
    const { only = "" } = options;
    const mutants = allMutants(projectRoot()).filter(({ name }) => name.includes(only));
    if (mutants.length === 0) throw new UserError(`no change has "${only}" in its name`);
    const progress = createProgress();
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
    const stale = verdicts.filter((v) => v.noticed && explained(v.name) !== undefined).map(({ name }) => name);
    if (options.json) {
      const listed = survivors.map((name) => ({ name, explanation: explained(name) ?? null }));
      console.log(JSON.stringify({ noticed, tried: verdicts.length, survivors: listed }, null, 2));
    } else {
      console.log(`${noticed} of ${verdicts.length} changes were noticed by a test`);
      for (const name of survivors) console.log(`survived: ${name}\n  ${explained(name) ?? "NOT EXPLAINED"}`);
      for (const name of stale) console.log(`explained as a survivor, but noticed: ${name}`);
    }
    return stale.length === 0 && survivors.every((name) => explained(name) !== undefined) ? 0 : 1;
  },
}));
