/**
 * ARTIFACT.md: what an evaluator holds in the hand. Claims to experiments to commands, minutes,
 * expected values, and what a failure looks like.
 */
import type { JudgedClaim } from "../claims/mod.ts";
import { interval } from "../claims/mod.ts";
import type { Cell } from "../_harness/cell.ts";
import { cellKey } from "../_harness/cell.ts";
import type { Experiment } from "../_harness/experiment.ts";

/** How long each experiment took in the recorded run: of a processor, and of a reader. */
export type Minutes = Readonly<
  Record<string, { readonly processor: string; readonly yours: string }>
>;

const escape = (text: string) =>
  text.replace(
    /[|<>&]/g,
    (c) => c === "|" ? "\\|" : `&${c === "<" ? "lt" : c === ">" ? "gt" : "amp"};`,
  );
const line = (cells: readonly string[]) => `| ${cells.map(escape).join(" | ")} |`;
const grid = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");

/** The text of ARTIFACT.md. */
export function artifactText(
  { claims, experiments, cells, minutes, recorded }: {
    readonly claims: readonly JudgedClaim[];
    readonly experiments: readonly Experiment[];
    readonly cells: readonly Cell[];
    readonly minutes: Minutes;
    /** What a whole run took, in a sentence. */
    readonly recorded?: string;
  },
): string {
  const number = new Map(experiments.map(({ id }, i) => [id, `E${i + 1}`]));
  const first = (id: string) =>
    cells.find((cell) => cell.table === id && typeof cell.measured === "number");
  return `# Artifact: Exokernel '95, re-measured

This is a replication: an independent implementation, on an emulated machine, of what the SOSP '95
paper measured. Running it again is a reproduction. No badge is claimed: committees award badges.

## Access, requirements, set-up

- Any host with Deno 2.9.6 (or Node: \`npx --yes deno@2.9.6\`). Two processors, 2 GB of memory, 1 GB
  of disk. No special hardware: the machines are emulated, and every number is the same on every
  host.
- This bundle needs no network: set \`DENO_DIR\` to \`npm-cache\` in this folder and every task runs
  from it.
- Kick the tires (under a minute of yours, ten seconds of the host's): \`deno task kick-tires\`.
- Everything: \`deno task reproduce\`, then \`deno task compare --check\`. Interrupted runs go on
  where they stood.

## Experiments
${recorded === undefined ? "" : `\n${recorded}\n`}
${
    grid(
      [
        "",
        "experiment",
        "command",
        "processor minutes",
        "yours",
        "a value to expect",
        "how a failure looks",
      ],
      experiments.map(({ id, title, cite }) => {
        const cell = first(id);
        return [
          number.get(id)!,
          `${cite}: ${title}`,
          `deno task reproduce ${id}`,
          minutes[id]?.processor ?? "",
          minutes[id]?.yours ?? "",
          cell ? `${cellKey(cell)}: ${cell.measured} ${cell.unit}` : "",
          "a status other than 0, or a cell that compare --check names",
        ];
      }),
    )
  }

Results are deterministic: the expected value is the committed one, to its last digit.

## Claims of the paper, and what we find

${
    grid(
      ["", "section", "claim", "its words allow", "ours", "verdict", "from"],
      claims.map(({ section, text, published, unit, measured, verdict, cells }, i) => [
        `C${i + 1}`,
        section,
        text,
        published,
        measured ? interval(measured, unit) : "",
        verdict,
        [...new Set(cells.map((key) => number.get(key.split(" ")[0]) ?? key))].join(", "),
      ]),
    )
  }

\`deno task claims\` recomputes these; a claim fails when its verdict differs from the one above.

## Not supported

Numbers that the paper takes from others are cited and not measured; LIMITS.md names what else is
not there.

## Checklists, line by line

${
    grid(["asked for (SOSP artifact evaluation, ACM 1.1)", "here"], [
      [
        "Available: a public archive with irrevocable versions",
        "needs a person: no DOI is registered yet",
      ],
      [
        "Available: a licence that allows comparison and extension",
        "MIT, LICENSE; third parties in THIRD_PARTY.md",
      ],
      [
        "Functional: documentation of components and their relation to the paper",
        "README.md, docs/, one file a table in experiments/",
      ],
      [
        "Functional: complete, only what is relevant",
        "the tracked tree, packages by lock hash, results; nothing else",
      ],
      ["Functional: minimal working example", "deno task kick-tires"],
      [
        "Functional: resources per experiment",
        "the table above, from a recorded run (deno task reproduce --record)",
      ],
      ["Functional: dependencies usable by a package manager", "deno.json, deno.lock"],
      [
        "Functional: extend",
        "an experiment is one file: experiments/own_experiment_test.ts shows one outside the tree",
      ],
      ["Reproduced: one script per experiment", "deno task reproduce NAME"],
      [
        "Reproduced: from results to tables and plots",
        "the same command draws; verify draws again and compares",
      ],
      [
        "Reproduced: survives forgotten arguments and being run twice",
        "tested; runs into one folder merge",
      ],
      [
        "Reproduced: claims that are not supported are named",
        "Not supported, above, and LIMITS.md",
      ],
    ])
  }
`;
}
