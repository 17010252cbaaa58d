/**
 * Measures results again, with the code of this checkout alone, and compares what is written byte
 * for byte.
 */
import { equal } from "./bag.ts";
import { ArchiveError } from "./tar.ts";
import type { Experiment } from "../_harness/experiment.ts";
import type { Listing } from "../_harness/listing.ts";
import { runStudy, type Whole } from "../_harness/study.ts";

/**
 * Measures `chosen` into `again` and compares with the results in `directory`; gives the number of
 * files that come out the same, and throws an `ArchiveError` that names the first one that does
 * not.
 */
export async function checkRerun(
  directory: string,
  again: string,
  { chosen, whole }: {
    readonly chosen: {
      readonly experiments: readonly Experiment[];
      readonly listings: readonly Listing[];
    };
    /**
     * What the results are of, where everything is measured: then the index and the settings are
     * compared as well.
     */
    readonly whole?: Whole;
  },
): Promise<number> {
  await runStudy(chosen, { out: again }, whole);
  const common = whole === undefined ? [] : ["settings.csv", "seeds.csv", "index.json"];
  const names = [
    ...chosen.experiments.flatMap(({ id }) => [`${id}.csv`, `seeds/${id}.csv`]),
    ...chosen.listings.map(({ id }) => `${id}.csv`),
    ...common,
  ];
  for (const name of names) {
    const [own, theirs] = [again, directory].map((folder) =>
      Deno.readFileSync(`${folder}/${name}`)
    );
    if (!equal(own, theirs)) throw new ArchiveError(`results/${name} does not come out again`);
  }
  return names.length;
}
