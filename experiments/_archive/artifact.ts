/**
 * ARTIFACT.md: what an evaluator holds in the hand. Claims to experiments to commands, minutes,
 * expected values, and what a failure looks like.
 */
import type { JudgedClaim } from "../claims/mod.ts";
import { interval } from "../claims/mod.ts";
import type { Cell } from "../_harness/cell.ts";
import { cellKey } from "../_harness/cell.ts";
import { CHECKLIST } from "./checklist.ts";
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

/** What a claim with this verdict is not, in words; undefined where it is supported. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  fails: "measured, and not found",
  direction: "found in its direction, and not within what its words allow",
  "not-measurable": "not measured by anything here",
  cited: "of others' systems, and not measured",
};

/** Claims by the verdict for which they are not, or not wholly, supported. */
function unsupported(claims: readonly JudgedClaim[]): string {
  const numbers = Map.groupBy(
    claims.map(({ verdict }, i) => ({ verdict, number: `C${i + 1}` })),
    ({ verdict }) => verdict,
  );
  return Object.entries(UNSUPPORTED).filter(([verdict]) =>
    numbers.has(verdict as JudgedClaim["verdict"])
  ).map(([verdict, words]) => {
    const own = numbers.get(verdict as JudgedClaim["verdict"])!.map(({ number }) => number);
    return `- ${verdict} (${words}): ${own.join(", ")}`;
  }).join("\n");
}

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
  const tablesOf = (claim: JudgedClaim) => [
    ...new Set(claim.cells.map((key) => key.split(" ")[0])),
  ];
  const commandFor = (tables: readonly string[], measured: boolean) =>
    measured
      ? [...(tables.length ? [`deno task reproduce ${tables.join(" ")}`] : []), "deno task claims"]
        .join("; ")
      : "";
  /** Minutes of a processor for all of these; none where one of them was not recorded. */
  const together = (ids: readonly string[]) =>
    ids.length > 0 && ids.every((id) => minutes[id])
      ? ids.reduce((sum, id) => sum + Number(minutes[id].processor), 0).toFixed(1)
      : "";
  return `# Artifact: Exokernel '95, re-measured

This is a replication: an independent implementation, on an emulated machine, of what the SOSP '95
paper measured. Running it again is a reproduction. No badge is claimed: committees award badges.

## Access, requirements, set-up

- Any host with Deno 2.9.6 (or Node: \`npx --yes deno@2.9.6\`). Two processors, 2 GB of memory, 1 GB
  of disk. No special hardware: the machines are emulated, and every number is the same on every
  host.
- This bundle needs no network: \`vendor/npm\` holds the registry's own tarballs, and
  \`deno run -A experiments/_archive/offline.ts NAME\` holds each against \`deno.lock\`, unpacks
  them once into \`npm-cache\` and runs \`deno task NAME\` from there. Without a name it only
  unpacks, and prints the \`DENO_DIR\` with which every \`deno task\` runs. \`Containerfile\`
  makes a host that has everything.
- Kick the tires (under a minute of yours, ten seconds of the host's): \`deno task kick-tires\`.
- All of it in small, one seed and short loops: \`deno task reproduce --quick\`, some half a minute.
- Everything: \`deno task reproduce\`, then \`deno task compare --check\`. Interrupted runs go on
  where they stood.
- Open \`paper-figures/report.html\`: pictures, readings, and every cell measured again on a click.
- Not to be alarmed by: npm's notice of an install script that it did not run; tests that say they
  are skipped, for a peer (gcc, qemu, gdb, a browser) is not installed; a line that says which runs
  were left by one that was interrupted.

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

Results are deterministic: the expected value is the committed one, to its last digit. Where no
minutes stand, the recorded run was before the experiment. Beside these, \`deno task validate\`
measures what others measured on the same machines, and \`deno task sensitivity\` every cell over
what is not known, in shards and for hours; \`deno task compare --check\` and \`--why\` say which
cell of two sets of results differs, and where the runs part.

## Claims of the paper, and what we find

${
    grid(
      [
        "",
        "section",
        "claim",
        "its words allow",
        "a value to expect",
        "verdict",
        "from",
        "command",
        "processor minutes",
      ],
      claims.map((claim, i) => {
        const { section, text, published, unit, measured, verdict } = claim;
        const tables = tablesOf(claim);
        return [
          `C${i + 1}`,
          section,
          text,
          published,
          measured ? interval(measured, unit) : "",
          verdict,
          tables.map((id) => number.get(id) ?? id).join(", "),
          commandFor(tables, measured !== null),
          together(tables),
        ];
      }),
    )
  }

\`deno task claims\` recomputes these from \`results/\`; \`--with DIR\` from another set. A failure
is a verdict, or a value, that differs from the one above.

## Not supported

Claims that the measurements do not support, or not wholly:

${unsupported(claims)}

Numbers that the paper takes from others are cited and not measured; LIMITS.md names what else is
not there.

## Checklists, line by line

${grid(["asked for (SOSP artifact evaluation, ACM 1.1)", "here"], CHECKLIST)}
`;
}
