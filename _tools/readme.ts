/**
 * `deno task readme`: draws the README's table of results from `results/`. Numbers in the README are drawn, not typed; a test compares.
 */
import { recordedRun } from "../experiments/_archive/minutes.ts";
import { command, start } from "../experiments/_harness/command.ts";
import { csvRows } from "../experiments/_harness/csv_text.ts";
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

/** The lines of one table: a row for each system and column with a printed number, boards side by side. */
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

const grid = (heading: readonly string[]) => [`| ${heading.join(" | ")} |`, `|${" --- |".repeat(heading.length)}`];

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
  const verdicts = [...Map.groupBy(rows, ({ verdict }) => verdict)].map(([verdict, own]) => `${own.length} ${verdict}`);
  return `Of ${rows.length} claims of the text: ${verdicts.join(", ")} ([\`paper-figures/claims.md\`]).`;
}

/** Least, middle and greatest of ratios. */
function spanOf(ratios: readonly number[]): string {
  const sorted = [...ratios].sort((a, b) => a - b);
  return `${sorted[0].toFixed(2)} to ${sorted.at(-1)!.toFixed(2)} times, median ${
    sorted[sorted.length >> 1].toFixed(2)
  }`;
}

/** Cycles of the monolithic kernel's operations on the 5000/125 over those on the 3100: the paper's, ours, and over the hardware's ranges. */
function boardsLine(rows: readonly Row[]): string {
  const pairs = rows.flatMap((row) => {
    if (row.system !== "ultrix" || row.board !== "dec5000-125") return [];
    const other = rows.find(({ table, board, system, column, reading }) =>
      board === "dec3100" && table === row.table && system === row.system && column === row.column &&
      reading === row.reading
    );
    return other && Number(row.published) > 0 && Number(other.published) > 0 ? [[row, other] as const] : [];
  });
  const clock = ({ cycles, measured }: Row) => Number(cycles) / Number(measured);
  const theirs = pairs.map(([row, other]) =>
    Number(row.published) * clock(row) / (Number(other.published) * clock(other))
  );
  const ours = pairs.map(([row, other]) => Number(row.cycles) / Number(other.cycles));
  const at = (end: "hardware_low" | "hardware_high") =>
    pairs.map(([row], i) => ours[i] * Number(row[end]) / Number(row.measured));
  return `An operation of the paper's Ultrix takes ${spanOf(theirs)}, as many cycles on the DEC5000/125 as on the ` +
    `DEC3100; one of our model ${spanOf(ours)}. Over what is not known of the board, ours are between ` +
    `${Math.min(...at("hardware_low")).toFixed(2)} and ${Math.max(...at("hardware_high")).toFixed(2)}.`;
}

/** How the line on the recorded run begins. */
const RECORDED = "A whole run took,";

/** The block that the README holds, of a folder of results. Where no run is recorded, as in a bundle, the line that was drawn before stays. */
export function drawnBlock(results: string, before = ""): string {
  const line = recordedRun(`${results}/host.md`) ?? before.split("\n").find((text) => text.startsWith(RECORDED));
  const recorded = line === undefined ? [] : [line, ""];
  const names = [...Deno.readDirSync(results)].map(({ name }) => name).filter((name) => /^table\d+\.csv$/.test(name));
  const tables = names.sort().map((name) => csvRows(readText(`${results}/${name}`), name));
  const lines = tables.flatMap(linesOf);
  const near = csvRows(readText(`${results}/headline.csv`), "headline.csv");
  const claims = csvRows(readText(`${results}/claims.csv`), "claims.csv");
  const heading = ["table", "system", "column", "reading", "unit", "2100", "3100", "5000/125", "5000/200"];
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

/** A README with the block in its place. */
export function withBlock(readme: string, block: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  return `${readme.slice(0, from + BEGIN.length)}\n${block}\n${readme.slice(to)}`;
}

/** The command. */
export const readme = command({
  name: "readme",
  does: "draws the README's table from results/",
  flags: {},
  run() {
    const root = projectRoot();
    const before = readText(`${root}/README.md`);
    writeWhole(`${root}/README.md`, withBlock(before, drawnBlock(`${root}/results`, before)));
    return 0;
  },
});

if (import.meta.main) await start(readme);
