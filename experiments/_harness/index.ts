/**
 * What stands beside the cells of a run so that drawing needs nothing else: index.json with order,
 * words and readings of every table, and settings.csv with every parameter that the run used.
 */
import { type BoardName, boardNames, listSettings } from "../../machine/mod.ts";
import { csvText } from "../../csv/mod.ts";
import type { Experiment } from "./experiment.ts";
import type { Listing } from "./listing.ts";
import { SEED_SETTINGS } from "./seeds.ts";
import { boardTitle, systemEntries } from "./systems.ts";

/** How a run differed from the default one. */
export interface Difference {
  /** Only this board. */
  readonly board?: string;
  /** Few seeds. */
  readonly quick: boolean;
  /** Settings that were changed. */
  readonly settings: Readonly<Record<string, number>>;
  /** What executed the guests' instructions, where it was chosen. */
  readonly engine?: string;
}

/** A difference in words; "" where there is none. */
export function differenceInWords({ board, quick, settings, engine }: Difference): string {
  const changed = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return [
    ...(quick ? ["few seeds"] : []),
    ...(board === undefined ? [] : [`only ${board}`]),
    ...changed,
    ...(engine === undefined ? [] : [`engine ${engine}`]),
  ].join(", ");
}

/** The text of index.json. */
export function indexJson(
  { experiments, listings }: {
    readonly experiments: readonly Experiment[];
    readonly listings: readonly Listing[];
  },
  difference: Difference,
): string {
  const tables = experiments.map((
    { id, title, cite, columns, titles = {}, headings, published, reading, readings, axes },
  ) => ({
    id,
    title,
    cite,
    axes,
    reading,
    readings,
    columns: columns.map((column) => ({ id: column, title: titles[column] ?? column })),
    headings: headings ?? columns.map((column) => ({ heading: column, columns: [column] })),
    rows: published.map(([board, system]) => ({ board, system })),
    absent: published.flatMap(([board, system, ...values]) =>
      columns.filter((_, i) => values[i] === "n/a" || values[i] === "n/a, ours").map((column) => ({
        board,
        system,
        column,
      }))
    ),
  }));
  const lists = listings.map(({ id, title, cite, columns }) => ({ id, title, cite, columns }));
  const boards = [
    ...new Set(experiments.flatMap(({ published }) => published.map(([board]) => board as string))),
  ];
  const names = {
    boards: boards.map((id) => ({ id, title: boardTitle(id) })),
    systems: Object.entries(systemEntries).map(([id, { title }]) => ({ id, title })),
  };
  const text = JSON.stringify(
    { difference: differenceInWords(difference), ...names, tables, lists },
    null,
    1,
  );
  // What holds nothing that is nested stands on a line; within a string no line ends.
  return `${text.replace(/[[{]\n[^[\]{}]*[\]}]/g, (leaf) => leaf.replace(/\n\s*/g, " "))}\n`;
}

const settingColumns = ["board", "name", "value", "unit", "confidence", "range", "source", "note"];

/** The text of settings.csv: every parameter of every board that the experiments use. */
export function settingsCsv(
  experiments: readonly Experiment[],
  { board: only, settings }: Difference,
): string {
  const used = new Set(
    experiments.flatMap(({ published }) => published.map(([board]) => board as string)),
  );
  const boards = boardNames.filter((board) =>
    used.has(board) && (only === undefined || board === only)
  );
  const rows = boards.flatMap((board) => rowsOf(board, settings));
  return csvText(settingColumns, rows);
}

function rowsOf(
  board: BoardName,
  changed: Readonly<Record<string, number>>,
): Record<string, string>[] {
  return listSettings(board).map(({ name, value, unit, confidence, range, source, note = "" }) => {
    const row = {
      board,
      name,
      unit,
      value: String(value),
      confidence: confidence as string,
      source,
      note,
      range: "",
    };
    if (Object.hasOwn(changed, name)) {
      return {
        ...row,
        value: String(changed[name]),
        confidence: "changed",
        source: "--set",
        note: "",
      };
    }
    if (SEED_SETTINGS.includes(name)) {
      return { ...row, value: "each seed", note: "the seed's number" };
    }
    return { ...row, range: range ? range.join(" to ") : "" };
  });
}
