/**
 * The validation as a document: what others measured on the same machines beside ours, and what of
 * theirs could not be run.
 */
import { type Block, type GridColumn, plainGrid } from "./document.ts";
import { threeFigures, unitTitle } from "./labels.ts";

/** A row of validation.csv, texts by column. */
export type ValidationRow = Readonly<Record<string, string>>;

/** Columns that drawing needs. */
export const validationColumns: readonly string[] =
  ("machine system under benchmark unit others ours low high ratio source calibrated end " +
    "suspects note").split(" ");

/** Title of the validation. */
export const VALIDATION = "Validation: what others measured";
const INTRODUCTION =
  "Programs after others' descriptions, on the same machines and systems; none of these numbers " +
  "is the paper's. Compilers, libraries and versions " +
  "of systems of the time differ from ours. A number that chose a setting is marked calibrated " +
  "and counts for nothing; where theirs is a mean " +
  "over programs and ours both ends of what such programs do, the row counts for nothing either.";
const KINDS: readonly (readonly [system: string, title: string])[] = [
  ["bare", "machine"],
  ["ultrix", "monolithic kernel"],
];

const numeric = (title: string): GridColumn => ({ title, numeric: true });

/** The middle one of the factors by which rows are off, and how many are near. */
function nearnessOf(title: string, rows: readonly ValidationRow[]): string[] {
  const factors = rows.map(({ ratio }) => Math.max(Number(ratio), 1 / Number(ratio))).sort((a, b) =>
    a - b
  );
  const within = (most: number) => String(factors.filter((factor) => factor <= most).length);
  return [
    title,
    String(rows.length),
    factors[factors.length >> 1].toFixed(2),
    within(1.1),
    within(1.25),
    within(2),
  ];
}

/** How near, by kind and by the system that others measured. */
function summary(rows: readonly ValidationRow[]): Block {
  const counted = rows.filter(({ ours, calibrated, end }) =>
    ours !== "" && calibrated === "" && end === ""
  );
  const lines = KINDS.flatMap(([system, title]) => {
    const own = counted.filter((row) => row.system === system);
    if (own.length === 0) return [];
    const versions = system === "ultrix"
      ? [...Map.groupBy(own, ({ under }) => under.replace(/\d[.A-Z\d]*$/, (v) => `${v[0]}.x`))]
      : [];
    return [
      nearnessOf(title, own),
      ...versions.map(([under, of]) => nearnessOf(`${title}, against ${under}`, of)),
    ];
  });
  const heads = ["rows", "median factor", "within 10 %", "within 25 %", "within 2x"].map(numeric);
  return plainGrid([{ title: "", head: true }, ...heads], lines);
}

const caution = ({ calibrated, end }: ValidationRow) =>
  calibrated ? `calibrated: ${calibrated}` : end ? `the ${end} of ours` : "";

/** The validation's blocks. */
export function validationBlocks(rows: readonly ValidationRow[], level = 2): Block[] {
  const run = rows.filter(({ ours }) => ours !== "");
  const missing = rows.filter(({ ours }) => ours === "");
  const columns = [
    { title: "Machine", head: true },
    { title: "Theirs ran" },
    { title: "What" },
    { title: "Unit" },
    numeric("Others"),
    numeric("Ours"),
    numeric("Ratio"),
    { title: "Source" },
    { title: "Counts for nothing" },
    { title: "Ours, were it otherwise" },
  ];
  return [
    { kind: "heading", level, text: VALIDATION, id: "validation" },
    { kind: "paragraph", text: INTRODUCTION },
    summary(rows),
    plainGrid(
      columns,
      run.map((row) => [
        row.machine,
        row.under,
        row.benchmark,
        unitTitle(row.unit),
        row.others,
        threeFigures(row.ours),
        Number(row.ratio).toFixed(2),
        row.source,
        caution(row),
        row.suspects,
      ]),
    ),
    { kind: "paragraph", text: "What the programs do, and what they assume:" },
    {
      kind: "notes",
      items: [...new Map(run.map(({ benchmark, note }) => [benchmark, note]))].map((
        [term, text],
      ) => ({ term, text })),
    },
    ...(missing.length
      ? [
        {
          kind: "paragraph" as const,
          text: "Numbers of others that no program here stands beside:",
        },
        plainGrid(
          [...columns.slice(0, 5), { title: "Source" }, { title: "Why" }],
          missing.map((
            row,
          ) => [row.machine, row.under, row.benchmark, row.unit, row.others, row.source, row.note]),
        ),
      ]
      : []),
  ];
}
