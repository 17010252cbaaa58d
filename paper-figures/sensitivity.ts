/**
 * Sensitivity as a document and a picture: how far each swept cell moves over layouts and
 * placements, and over what is not known of the hardware, what moves it most, and whether the
 * published value lies inside.
 */
import type { Cell, Names, Results, SensitivityRow, Table } from "./data.ts";
import { type Block, pictureOf, plainGrid } from "./document.ts";
import { asPrinted, threeFigures, unitTitle } from "./labels.ts";

/** Title of the section. */
export const SENSITIVITY = "Sensitivity: what is not known, over its range";
const INTRODUCTION =
  "Each cell over layouts and page placements, and, under the middle one of these, over every " +
  "unknown of the board: " +
  "one at a time at its ends, and all together in a Latin hypercube. Means are of the fewest " +
  "trials whose mean is " +
  "that of all to a thousandth.";

const place = ({ table, column }: SensitivityRow) =>
  `${table.replace("table0", "Table ").replace("table", "Table ")}, ${column}`;

const byBoard = (rows: readonly SensitivityRow[]) => [...Map.groupBy(rows, ({ board }) => board)];
/** Cells whose published value lies within their range. */
const insideOf = (rows: readonly SensitivityRow[]) =>
  rows.filter(({ published_inside }) => published_inside === "true").length;

/** Tables of the pictures, one a board: bars of layouts, grey bars of everything. */
export function sensitivityTables(rows: readonly SensitivityRow[], names: Names): Table[] {
  return byBoard(rows).map(([board, own]) => tableOf(board, own, names));
}

const pictureId = (board: string) => `sensitivity_${board}`;

function tableOf(board: string, rows: readonly SensitivityRow[], names: Names): Table {
  const cells = rows.map((row): Cell => ({
    board: row.board,
    system: row.system,
    column: place(row),
    reading: "",
    unit: row.unit,
    published: row.published,
    measured: row.base,
    range: [Number(row.layout_least), Number(row.layout_greatest)],
    hardware: [Number(row.least), Number(row.greatest)],
    ratio: Number(row.base) / Number(row.published),
    verdict: "",
    seeds: Number(row.seeds),
    above: 0,
    values: [],
    cycles: "",
    fingerprint: "",
    instructions: 0,
    stalls: {},
    cold: "",
    note: "",
  }));
  const columns = [...new Set(cells.map(({ column }) => column))].map((id) => ({ id, title: id }));
  const none = { reading: "", readings: [], headings: [], rows: [] };
  return { ...none, id: pictureId(board), title: SENSITIVITY, cite: "Ours", columns, cells, names };
}

/** The section's blocks. */
export function sensitivityBlocks(
  { sensitivity: rows, sweptClaims: claims, gridClaims, names }: Pick<
    Results,
    "sensitivity" | "sweptClaims" | "gridClaims" | "names"
  >,
  /** What is drawn, by name. */
  pictures: ReadonlyMap<string, string>,
): Block[] {
  const range = (low: string, high: string) => `${threeFigures(low)}–${threeFigures(high)}`;
  const numeric = (title: string) => ({ title, numeric: true });
  return [
    { kind: "heading", level: 2, text: SENSITIVITY, id: "sensitivity" },
    { kind: "paragraph", text: INTRODUCTION },
    {
      kind: "paragraph",
      text: `The published value lies inside the whole range of ${
        insideOf(rows)
      } of ${rows.length} cells.`,
      strong: true,
    },
    plainGrid(
      [
        { title: "Machine", head: true },
        { title: "OS" },
        { title: "Cell" },
        { title: "Unit" },
        ...["Paper", "Ours", "Layouts", "All unknowns together", "Everything"].map(numeric),
        { title: "Moved most by" },
        numeric("by"),
      ],
      rows.map((row) => [
        names.board(row.board),
        names.system(row.system),
        place(row),
        unitTitle(row.unit),
        asPrinted(row.published, false),
        threeFigures(row.base),
        range(row.layout_least, row.layout_greatest),
        range(row.together_least, row.together_greatest),
        range(row.least, row.greatest),
        row.moved_most_by,
        `${(100 * Number(row.moved_by)).toFixed(1)} %`,
      ]),
    ),
    ...byBoard(rows).map(([board, own]) =>
      pictureOf(pictureId(board), altText(names.board(board), own), pictures.get(pictureId(board))!)
    ),
    ...(claims.length ? claimBlocks(claims) : []),
    ...(gridClaims.length ? gridBlocks(gridClaims) : []),
  ];
}

function altText(board: string, rows: readonly SensitivityRow[]): string {
  return `${board}: ratios of measured to published numbers of ${rows.length} cells, each with ` +
    `its range over layouts and over everything that is not known; 1 lies in ${
      insideOf(rows)
    } of these`;
}

function claimBlocks(claims: readonly SensitivityRow[]): Block[] {
  const whole = claims.filter(({ holds, points }) => holds === points).length;
  const never = claims.filter(({ holds }) => holds === "0").length;
  const always = claims.filter((row) => row.layouts_hold === row.layouts).length;
  const numeric = (title: string) => ({ title, numeric: true });
  return [
    {
      kind: "paragraph",
      text: `Of ${claims.length} claims of the paper's text that these cells decide, ${whole} ` +
        `hold at every point and ${never} at none; ${always} hold at each of the ` +
        `${claims[0].layouts} layouts with a placement of its own.`,
      strong: true,
    },
    plainGrid(
      [
        { title: "Section", head: true },
        { title: "Claim" },
        ...["Its words allow", "Ours", "Least", "Greatest", "Holds at", "of layouts, at"].map(
          numeric,
        ),
        { title: "Moved most by" },
        numeric("by"),
      ],
      claims.map((row) => [
        row.section,
        row.text,
        row.published,
        row.measured,
        row.least,
        row.greatest,
        `${row.holds} of ${row.points}`,
        `${row.layouts_hold} of ${row.layouts}`,
        row.moved_most_by,
        `${(100 * Number(row.moved_by)).toFixed(1)} %`,
      ]),
    ),
  ];
}

/** Claims where every layout meets every placement. */
function gridBlocks(claims: readonly SensitivityRow[]): Block[] {
  const always = claims.filter(({ holds, points }) => holds === points);
  const layouts = claims[0].layouts;
  const numeric = (title: string) => ({ title, numeric: true });
  const percent = (part: string) => `${(100 * Number(part)).toFixed(0)} %`;
  return [
    {
      kind: "paragraph",
      text: `Where each of ${layouts} layouts meets each of its placements, ${always.length} of ` +
        `${claims.length} claims that these cells decide hold at every point. The spread is the ` +
        "standard deviation of the ratio's logarithm; its square is parted into what the layout, " +
        "what the placement, and what only both together make.",
      strong: true,
    },
    plainGrid(
      [
        { title: "Section", head: true },
        { title: "Claim" },
        ...[
          "Its words allow",
          "Least",
          "Greatest",
          "Holds at",
          "of layouts",
          "placements",
          "Spread",
          "Layout",
          "Placement",
          "Both",
        ].map(numeric),
      ],
      claims.map((row) => [
        row.section,
        row.text,
        row.published,
        row.least,
        row.greatest,
        `${row.holds} of ${row.points}`,
        row.layouts,
        row.placements,
        `${(100 * Number(row.deviation)).toFixed(2)} %`,
        ...[row.layout, row.placement, row.both].map((part) =>
          Number(row.deviation) === 0 ? "" : percent(part)
        ),
      ]),
    ),
  ];
}
