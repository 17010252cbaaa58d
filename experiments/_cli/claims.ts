/**
 * `deno task claims`: the paper's claims in prose, one by one, beside what the measured cells say.
 * Reads results, runs nothing.
 */
import {
  claimCounts,
  claimCountsInWords,
  type ClaimRange,
  claimsListing,
  judge,
} from "../claims/mod.ts";
import { command, start } from "../_harness/command.ts";
import { projectRoot, userPath } from "../_harness/paths.ts";
import { csvRows } from "../../csv/mod.ts";
import { textTable } from "../_harness/show.ts";
import { readStudy } from "../_harness/study.ts";

/** Claims over the sweep of a directory of results, by id; none where there is none. */
function overUnknowns(directory: string): Map<string, ClaimRange> {
  const path = `${directory}/sensitivity-claims.csv`;
  try {
    return new Map(csvRows(Deno.readTextFileSync(path), path).map((row) => [row.claim, row]));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return new Map();
    throw error;
  }
}

await start(command({
  name: "deno task claims",
  does: `Recomputes what the paper claims in prose from the measured cells, and says of each claim
whether its words hold, whether our values go their way at least, or whether they fail; what the
paper quotes and what cannot be measured says so.`,
  flags: {
    with: { value: "DIR", help: "a directory of results other than the committed one" },
    check: {
      help: "status 1 when a claim of DIR has another verdict than in the committed results; for " +
        "scripts",
    },
    json: { help: "{claims, summary} on standard output" },
  },
  run({ with: directory, check, json }) {
    const committed = `${projectRoot()}/results`;
    const cells = readStudy(directory === undefined ? committed : userPath(directory));
    const judged = judge(cells);
    if (check) {
      const expected = new Map(judge(readStudy(committed)).map(({ id, verdict }) => [id, verdict]));
      const tables = new Set(cells.map(({ table }) => table));
      const asked = judged.filter(({ cells }) =>
        cells.length > 0 && cells.every((key) => tables.has(key.split(" ")[0]))
      );
      const wrong = asked.filter(({ id, verdict }) => expected.get(id) !== verdict);
      for (const { id, verdict } of wrong) {
        console.error(`${id}: ${verdict}, where ${expected.get(id)} is committed`);
      }
      console.log(
        `${asked.length - wrong.length} of ${asked.length} claims have the committed verdict`,
      );
      return wrong.length ? 1 : 0;
    }
    const over = overUnknowns(directory === undefined ? committed : userPath(directory));
    if (json) {
      const claims = judged.map((claim) => ({ ...claim, unknowns: over.get(claim.id) ?? null }));
      console.log(JSON.stringify({ claims, summary: claimCounts(judged) }, null, 2));
    } else {
      const { columns, rows } = claimsListing(cells);
      const unknowns = judged.map(({ id }) => {
        const range = over.get(id);
        if (range === undefined) return "";
        const { least, greatest, holds, points, moved_most_by } = range;
        return `${least} to ${greatest}; holds at ${holds} of ${points}; ${moved_most_by}`;
      });
      const swept = over.size > 0;
      console.log(
        textTable(
          [...columns.map(({ title }) => title), ...swept ? ["Over what is not known"] : []],
          rows.map((row, i) => [
            ...columns.map(({ id }) => row[id]),
            ...swept ? [unknowns[i]] : [],
          ]),
        ),
      );
      console.log(`\n${claimCountsInWords(judged)}`);
    }
    return 0;
  },
}));
