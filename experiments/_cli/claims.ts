/** `deno task claims`: the paper's claims in prose, one by one, beside what the measured cells say. Reads results, runs nothing. */
import { claimsListing, judge } from "../claims.ts";
import { command, start } from "../_harness/command.ts";
import { projectRoot, userPath } from "../_harness/paths.ts";
import { textTable } from "../_harness/show.ts";
import { readStudy } from "../_harness/study.ts";

await start(command({
  name: "deno task claims",
  does:
    "Recomputes what the paper claims in prose from the measured cells, and says of each claim whether its words hold.",
  flags: {
    with: { value: "DIR", help: "a directory of results other than the committed one" },
    json: { help: "{claims: […]} on standard output" },
  },
  run({ with: directory, json }) {
    const cells = readStudy(directory === undefined ? `${projectRoot()}/results` : userPath(directory));
    if (json) console.log(JSON.stringify({ claims: judge(cells) }, null, 2));
    else {
      const { columns, rows } = claimsListing(cells);
      console.log(textTable(columns.map(({ title }) => title), rows.map((row) => columns.map(({ id }) => row[id]))));
    }
    return 0;
  },
}));
