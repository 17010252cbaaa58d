/**
 * `deno task readme`: draws what the README and docs/differences.md show of `results/`. Numbers
 * there are drawn, not typed; a test compares.
 */
import { recordedRun } from "../experiments/_archive/minutes.ts";
import { command, start } from "../experiments/_harness/command.ts";
import { csvRows } from "../csv/mod.ts";
import { projectRoot, readText, writeWhole } from "../experiments/_harness/paths.ts";
import { systemTitle } from "../experiments/_harness/systems.ts";

const BEGIN = "<!-- drawn from results/ by deno task readme -->\n";
const END = "<!-- end of what is drawn -->\n";
const BOARDS = ["dec2100", "dec3100", "dec5000-125", "dec5000-200"];

type Row = Readonly<Record<string, string>>;

/** To three figures, as the report has it. */
function threeFigures(text: string): string {
  const value = Number(text);
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/**
 * The lines of one table: a row for each system and column with a printed number, boards side by
 * side.
 */
function linesOf(rows: readonly Row[]): string[] {
  const groups = Map.groupBy(
    rows.filter(({ published, measured }) => Number(published) > 0 && Number(measured) > 0),
    ({ system, column, reading }) => `${system} ${column} ${reading}`,
  );
  return [...groups.values()].map((cells) => {
    const [{ table, system, column, reading, unit }] = cells;
    const at = BOARDS.map((board) => {
      const cell = cells.find((row) => row.board === board);
      return cell ? `${threeFigures(cell.measured)} / ${cell.published}` : "";
    });
    const name = `${Number(table.replace(/\D/g, ""))}`;
    return `| ${[name, systemTitle(system), column, reading, unit, ...at].join(" | ")} |`;
  });
}

const grid = (
  heading: readonly string[],
) => [`| ${heading.join(" | ")} |`, `|${" --- |".repeat(heading.length)}`];

/** How near all printed numbers are at once. */
function nearLines(rows: readonly Row[]): string[] {
  const heading = [
    "printed numbers, Tables 4 to 13",
    "in the paper",
    "measured",
    "within 10 %",
    "within 25 %",
    "within 2x",
    "median factor",
  ];
  return [...grid(heading), ...rows.map((row) => `| ${Object.values(row).join(" | ")} |`)];
}

/** How the claims fare. */
function claimsLine(rows: readonly Row[]): string {
  const verdicts = [...Map.groupBy(rows, ({ verdict }) => verdict)].map(([verdict, own]) =>
    `${own.length} ${verdict}`
  );
  return `Of ${rows.length} claims of the text: ${
    verdicts.join(", ")
  } ([\`paper-figures/claims.md\`]).`;
}

/** Least, middle and greatest of ratios. */
function spanOf(ratios: readonly number[]): string {
  const sorted = [...ratios].sort((a, b) => a - b);
  return `${sorted[0].toFixed(2)} to ${sorted.at(-1)!.toFixed(2)} times, median ${
    sorted[sorted.length >> 1].toFixed(2)
  }`;
}

/**
 * Cycles of the monolithic kernel's operations on the 5000/125 over those on the 3100: the paper's,
 * ours, and over the hardware's ranges.
 */
function boardsLine(rows: readonly Row[]): string {
  const pairs = rows.flatMap((row) => {
    if (row.system !== "ultrix" || row.board !== "dec5000-125") return [];
    const other = rows.find(({ table, board, system, column, reading }) =>
      board === "dec3100" && table === row.table && system === row.system &&
      column === row.column &&
      reading === row.reading
    );
    return other && Number(row.published) > 0 && Number(other.published) > 0
      ? [[row, other] as const]
      : [];
  });
  const clock = ({ cycles, measured }: Row) => Number(cycles) / Number(measured);
  const theirs = pairs.map(([row, other]) =>
    Number(row.published) * clock(row) / (Number(other.published) * clock(other))
  );
  const ours = pairs.map(([row, other]) => Number(row.cycles) / Number(other.cycles));
  const at = (end: "hardware_low" | "hardware_high") =>
    pairs.map(([row], i) => ours[i] * Number(row[end]) / Number(row.measured));
  return `An operation of the paper's Ultrix takes ${
    spanOf(theirs)
  }, as many cycles on the DEC5000/125 as on the ` +
    `DEC3100; one of our model ${
      spanOf(ours)
    }. Over what is not known of the board, ours are between ` +
    `${Math.min(...at("hardware_low")).toFixed(2)} and ${
      Math.max(...at("hardware_high")).toFixed(2)
    }.`;
}

/** The tables of a folder of results, in their order. */
function tablesOf(results: string): Row[][] {
  const names = [...Deno.readDirSync(results)].map(({ name }) => name).filter((name) =>
    /^table\d+\.csv$/.test(name)
  );
  return names.sort().map((name) => csvRows(readText(`${results}/${name}`), name));
}

/** How the line on the recorded run begins. */
const RECORDED = "A whole run took,";

/**
 * The block that the README holds, of a folder of results. Where no run is recorded, as in a
 * bundle, the line that was drawn before stays.
 */
export function drawnBlock(results: string, before = ""): string {
  const line = recordedRun(`${results}/host.md`) ??
    before.split("\n").find((text) => text.startsWith(RECORDED));
  const recorded = line === undefined ? [] : [line, ""];
  const tables = tablesOf(results);
  const lines = tables.flatMap(linesOf);
  const near = csvRows(readText(`${results}/headline.csv`), "headline.csv");
  const claims = csvRows(readText(`${results}/claims.csv`), "claims.csv");
  const heading = [
    "table",
    "system",
    "column",
    "reading",
    "unit",
    "2100",
    "3100",
    "5000/125",
    "5000/200",
  ];
  return [
    ...recorded,
    ...nearLines(near),
    "",
    boardsLine(tables.flat()),
    "",
    claimsLine(claims),
    "",
    ...grid(heading),
    ...lines,
  ]
    .join("\n") + "\n";
}

/** How far from a printed number a cell is that something should have been tried for. */
const FAR = 2;

/** How far apart two numbers are, either way. */
const factor = (ratio: number) => Math.max(ratio, 1 / ratio);

/** The words of a trial, as the index has them. */
interface IndexedReading {
  readonly id: string;
  readonly definition: string;
  readonly argument: string;
}

/**
 * The trials of causes, each beside the paper's number and the cell in its table; and the far cells
 * of which nothing was tried.
 */
export function differencesBlock(results: string): string {
  const rows = csvRows(readText(`${results}/differences.csv`), "differences.csv");
  const index = JSON.parse(readText(`${results}/index.json`)) as {
    readonly tables: readonly {
      readonly id: string;
      readonly readings: readonly IndexedReading[];
    }[];
  };
  const words = new Map(
    index.tables.find(({ id }) => id === "differences")!.readings.map((own) => [own.id, own]),
  );
  const cells = tablesOf(results).flat();
  const placeOf = ({ system, column, table }: Row) =>
    table === "differences" ? `${column} ${system}` : `${table}-${column} ${system}`;
  const primary = new Map<string, Row>();
  for (const cell of cells) {
    const key = `${cell.board} ${placeOf(cell)}`;
    if (!primary.has(key)) primary.set(key, cell);
  }
  const lines = [...Map.groupBy(rows, (row) => `${row.board} ${placeOf(row)}`)].flatMap(
    ([key, [asItIs, ...trials]]) => {
      const { table, system, column, published, measured } = primary.get(key)!;
      const name = `${Number(table.replace(/\D/g, ""))}, ${systemTitle(system)}, ${column}`;
      const ratio = (row: Row) => (Number(row.measured) / Number(published)).toFixed(2);
      return trials.map((trial) => {
        const { definition, argument } = words.get(trial.reading)!;
        const numbers = [asItIs, trial].map((row) =>
          `${threeFigures(row.measured)} (${ratio(row)})`
        );
        return `| ${
          [name, published, threeFigures(measured), definition, argument, ...numbers].join(" | ")
        } |`;
      });
    },
  );
  // What the paper prints in two tables is measured once, and tried under one name.
  const same = ({ board, system, column, fingerprint, measured }: Row) =>
    [board, system, column, fingerprint, measured].join(" ");
  const places = new Set(rows.map(placeOf));
  const tried = new Set(
    [...primary.values()].filter((cell) => places.has(placeOf(cell))).map(same),
  );
  const untried = [...primary.values()].filter((cell) => {
    const ratio = Number(cell.measured) / Number(cell.published);
    return ratio > 0 && ratio < Infinity && factor(ratio) > FAR && !tried.has(same(cell));
  });
  const names = [
    ...new Set(
      untried.map(({ table, system, column }) => `${column} of ${systemTitle(system)} (${table})`),
    ),
  ];
  const heading = [
    "table",
    "the paper",
    "ours",
    "changed",
    "because",
    "as it is (ours / the paper's)",
    "changed",
  ];
  return [
    ...grid(heading),
    ...lines,
    "",
    `Beyond a factor of two and not tried: ${names.join(", ") || "none"}.`,
  ].join("\n") + "\n";
}

/** A page with the block in its place. */
export function withBlock(readme: string, block: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  return `${readme.slice(0, from + BEGIN.length)}\n${block}\n${readme.slice(to)}`;
}

/** The pages that hold a block, and what it is. */
export const pages:
  readonly (readonly [page: string, block: (results: string, before: string) => string])[] = [
    ["README.md", drawnBlock],
    ["docs/differences.md", differencesBlock],
  ];

/** The command. */
export const readme = command({
  name: "readme",
  does: "draws the README's table and docs/differences.md's from results/",
  flags: {},
  run() {
    const root = projectRoot();
    for (const [page, block] of pages) {
      const before = readText(`${root}/${page}`);
      writeWhole(`${root}/${page}`, withBlock(before, block(`${root}/results`, before)));
    }
    return 0;
  },
});

if (import.meta.main) await start(readme);
