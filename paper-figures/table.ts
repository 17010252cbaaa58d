/**
 * A table in the paper's layout, measured beside published. Where the paper prints two numbers in
 * one column (3.2 / 4.7), so do we; a reading of equal rank is a row of its own.
 */
import { accountBlock, accountId } from "./account.ts";
import type { Cell, List, PastValue, Row, Table } from "./data.ts";
import { type Block, type Entry, say } from "./document.ts";
import { asPrinted, hasDecimals, threeFigures, unitTitle, verdictTitle } from "./labels.ts";

const unique = (texts: readonly string[]) => [...new Set(texts)];
const span = ([low, high]: readonly [number, number]) =>
  unique([threeFigures(low), threeFigures(high)]).join("–");

/** One place: the numbers of one or more cells, side by side. */
function entryOf(
  cells: readonly Cell[],
  decimals: readonly boolean[],
  link?: string,
): Entry | undefined {
  if (cells.length === 0) return undefined;
  const absent = cells.every((c) => c.measured === "n/a");
  const cited = cells.every((c) => c.verdict === "cited");
  const varies = cells.some(({ range: [low, high] }) => threeFigures(low) !== threeFigures(high));
  const hardware = cells.some((c) =>
    c.hardware !== undefined && span(c.hardware) !== threeFigures(c.measured)
  );
  const lopsided = cells.filter((c) => c.above > 0).map((c) => `${c.above} of ${c.seeds}`);
  const verdicts = unique(
    cells.map((c) => c.published === "" ? "not in the paper" : verdictTitle(c.verdict)),
  );
  const paper = cells.map((c, i) => asPrinted(c.published, decimals[i])).join(" / ");
  return {
    main: absent ? (cited ? "" : "n/a") : cells.map((c) => threeFigures(c.measured)).join(" / "),
    beside: absent ? [] : [
      ...(varies ? [`(${cells.map((c) => span(c.range)).join(" / ")})`] : []),
      ...(hardware
        ? [`[${cells.map((c) => c.hardware ? span(c.hardware) : "").join(" / ")}]`]
        : []),
      ...(lopsided.length ? [`${lopsided.join(" / ")} above 10 %`] : []),
    ],
    link: absent ? undefined : link,
    against: [paper && `paper ${paper}`, absent && !cited ? "" : verdicts.join(" / ")].filter((
      part,
    ) => part),
  };
}

/** Rows of a table: its machines and systems, once for each reading that is measured there. */
function rowsOf(table: Table): (Row & { readonly reading: string })[] {
  return table.rows.flatMap((row) => {
    const own = table.cells.filter((c) => c.board === row.board && c.system === row.system);
    return unique(own.map((c) => c.reading)).map((reading) => ({ ...row, reading }));
  });
}

/** How a row is called: a reading beside the primary one is named. */
function systemOf(
  { names, reading: primary }: Table,
  { system, reading }: { system: string; reading: string },
): string {
  return reading === primary ? names.system(system) : `${names.system(system)}, ${reading}`;
}

/** Units of a table's numbers. */
function units({ cells }: Table): string {
  return unique(cells.map((c) => unitTitle(c.unit))).join(", ");
}

/** How to read an entry. */
function legend(table: Table): string {
  const seeds = Math.max(...table.cells.map((c) => c.seeds));
  const spread = seeds > 1
    ? `the median of ${seeds} seeds and, where they differ, the least and the greatest in ` +
      "parentheses"
    : "one run";
  const hardware = table.cells.some((c) => c.hardware)
    ? " In brackets the least and the greatest over what is not known of the hardware."
    : "";
  return `Unit: ${
    units(table)
  }. First ours (${spread}), then the paper's number and how near the two are.${hardware}`;
}

/** Our notes, a line a row of the table; a note on all of its cells stands once. */
function notes(table: Table): string[] {
  return rowsOf(table).flatMap((row) => {
    const { board, system, reading } = row;
    const noted = table.cells.filter((c) =>
      c.board === board && c.system === system && c.reading === reading && c.note &&
      c.measured !== "n/a"
    );
    const texts = unique(noted.map((c) => c.note));
    if (texts.length === 0) return [];
    const said = texts.length === 1 ? texts : noted.map((c) => `${c.column} ${c.note}`);
    return [`${table.names.board(board)}, ${systemOf(table, row)}: ${said.join("; ")}`];
  });
}

/** A table as a document; with the accounts of its numbers, each is a link to its own. */
export function tableBlocks(
  table: Table,
  { history }: { readonly history?: readonly PastValue[] } = {},
): Block[] {
  const account = history === undefined ? [] : accountBlock(table, history);
  const { id, title, cite, headings, cells, names } = table;
  const decimals = new Map(
    headings.flatMap(({ columns }) => columns).map((column) =>
      [
        column,
        hasDecimals(cells.filter((c) => c.column === column).map((c) => c.published)),
      ] as const
    ),
  );
  const rows = rowsOf(table).map((row) => {
    const entries = headings.map(({ columns }) => {
      const found = columns.flatMap((column) =>
        cells.filter((c) =>
          c.board === row.board && c.system === row.system && c.reading === row.reading &&
          c.column === column
        )
      );
      const link = account.length && found.length ? accountId(id, found[0]) : undefined;
      return entryOf(found, found.map((c) => decimals.get(c.column)!), link);
    });
    return [say(names.board(row.board)), say(systemOf(table, row)), ...entries];
  });
  return [
    { kind: "heading", level: 3, text: `${cite}: ${title}`, id },
    {
      kind: "grid",
      columns: [
        { title: "Machine", head: true },
        { title: "OS", head: true },
        ...headings.map(({ heading }) => ({ title: heading, numeric: true })),
      ],
      rows,
      caption: `${title} (${cite}), ${units(table)}: ours, below it the paper's.`,
      label: id,
    },
    { kind: "paragraph", text: legend(table) },
    ...(notes(table).length
      ? [{ kind: "notes" as const, items: notes(table).map((text) => ({ text })) }]
      : []),
    ...account,
  ];
}

/** A table of words, what the paper lists and does not measure, as a document. */
export function listBlocks({ id, title, cite, columns, rows }: List, level = 3): Block[] {
  return [
    { kind: "heading", level, text: `${cite}: ${title}`, id },
    {
      kind: "grid",
      columns: columns.map(({ id, title }) => ({
        title,
        numeric: rows.some((row) => row[id] !== "") &&
          rows.every((row) => /^[\d.]*$/.test(row[id])),
      })),
      rows: rows.map((row) => columns.map(({ id }) => say(row[id]))),
      caption: `${title} (${cite}).`,
      label: id,
    },
  ];
}
