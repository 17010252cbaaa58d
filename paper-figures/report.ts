/**
 * The report: how near we are in counts, every table with its picture and its readings, what the
 * paper claims, what is not measured, and every parameter without a hardware document behind it.
 * Made from results alone.
 */
import { readingId } from "./account.ts";
import type { Cell, List, Names, Results, SettingUsed, Table } from "./data.ts";
import { type Block, type GridColumn, pictureOf, plainGrid } from "./document.ts";
import { listBlocks, tableBlocks } from "./table.ts";
import { SENSITIVITY, sensitivityBlocks } from "./sensitivity.ts";
import { VALIDATION, validationBlocks } from "./validation.ts";
import { seriesTitle, verdictTitle } from "./labels.ts";

const VERDICTS = ["within-10", "within-25", "within-2x", "same-order", "differs", "not-measured"];

/** The title of the report. */
export const TITLE = "The exokernel paper, re-measured";
const INTRODUCTION =
  "Every number of ours comes from MIPS machine code executed on an emulated DECstation; the " +
  "paper's numbers are as printed. " +
  "This is a replication: another implementation, another team, an emulated machine. Times are " +
  "simulated, and the same on every host.";
const ASSUMED =
  "What no document gives: assumed, inferred, recalled, or calibrated on a measurement of " +
  "others. A calibrated value validates nothing.";

/** The list that stands where the report says how near we are. */
const HEADLINE = "headline";

/** Least, greatest and middle one of numbers in order, in words. */
const span = (sorted: readonly number[]) =>
  `${sorted[0].toFixed(2)} to ${sorted.at(-1)!.toFixed(2)} times, median ${
    sorted[sorted.length >> 1].toFixed(2)
  },`;

/**
 * Cycles of operations on the 5000/125 over those on the 3100: of the paper's monolithic system and
 * of ours.
 */
function boardsDiffer(tables: readonly Table[], names: Names): string {
  const [fast, slow] = ["dec5000-125", "dec3100"];
  const pairs = tables.flatMap(({ cells }) =>
    cells.filter(({ board, system }) => board === fast && system === "ultrix").flatMap((cell) => {
      const { column, reading, system } = cell;
      const other = cells.find((own) =>
        own.board === slow && own.system === system && own.column === column &&
        own.reading === reading
      );
      return other &&
          [cell, other].every((own) => Number(own.published) > 0 && Number(own.cycles) > 0)
        ? [[cell, other] as const]
        : [];
    })
  );
  const times = (of: "published" | "measured") => {
    const cycles = (cell: Cell) => Number(cell.cycles) * Number(cell[of]) / Number(cell.measured);
    return pairs.map(([a, b]) => cycles(a) / cycles(b)).sort((a, b) => a - b);
  };
  const says =
    "The model takes nearly equal numbers of cycles on all three boards, and the paper does not";
  if (pairs.length === 0) return `${says}.`;
  return `${says}: an operation of its Ultrix takes ${span(times("published"))} as many on the ${
    names.board(fast)
  } as on the ${names.board(slow)}, one of ours ` +
    `${span(times("measured"))} as many. What is not known of that board is varied, and the ` +
    "cells carry the range in brackets.";
}

/** How many claims have which verdict. */
function claimCounts(lists: readonly List[]): Block[] {
  const claims = lists.find(({ id }) => id === "claims")?.rows ?? [];
  if (claims.length === 0) return [];
  const verdicts = [...Map.groupBy(claims, ({ verdict }) => verdict)].map(([verdict, own]) =>
    `${own.length} ${verdict}`
  );
  return [{ kind: "paragraph", text: `Of ${claims.length} claims: ${verdicts.join(", ")}.` }];
}

/**
 * The authors' own printed numbers: a printed "n/a" is no cell, and neither is what the paper cites
 * from others.
 */
function printedCells(table: Table) {
  return table.cells.filter((c) =>
    c.published !== "" && c.published !== "n/a" && c.verdict !== "cited" &&
    c.reading === table.reading
  );
}

/** Printed cells by table and verdict. */
function counts(tables: readonly Table[]): Block {
  const shown = tables.filter((table) => printedCells(table).length > 0);
  const used = VERDICTS.filter((v) =>
    shown.some((t) => printedCells(t).some((c) => c.verdict === v))
  );
  const row = (title: string, cells: readonly { readonly verdict: string }[]) => [
    title,
    String(cells.length),
    ...used.map((v) => String(cells.filter((c) => c.verdict === v).length)),
  ];
  const rows = shown.map((t) => row(t.cite.replace(/^.*, /, ""), printedCells(t)));
  for (const table of shown) {
    for (const { id } of table.readings.filter(({ id }) => id !== table.reading)) {
      const cells = table.cells.filter((c) => c.reading === id && Number(c.published) > 0);
      if (cells.length) rows.push(row(`${table.cite.replace(/^.*, /, "")}, read as ${id}`, cells));
    }
  }
  const all = shown.flatMap(printedCells);
  const numeric = (title: string): GridColumn => ({ title, numeric: true });
  const columns = [
    { title: "", head: true },
    numeric("printed numbers"),
    ...used.map((v) => numeric(verdictTitle(v))),
  ];
  return plainGrid(
    columns,
    shown.length > 1 ? [...rows, row("All, in their first reading", all)] : rows,
  );
}

/** Parameters that no document gives, boards of equal value together. */
function assumptions(settings: readonly SettingUsed[], boardName: (id: string) => string): Block {
  const groups = new Map<string, { setting: SettingUsed; boards: string[] }>();
  for (const setting of settings.filter((s) => s.confidence !== "documented")) {
    const { name, value, confidence, range, source, note } = setting;
    const key = [name, value, confidence, range, source, note].join("\0");
    const group = groups.get(key);
    if (group) group.boards.push(boardName(setting.board));
    else groups.set(key, { setting, boards: [boardName(setting.board)] });
  }
  const all = new Set(settings.map((s) => s.board)).size;
  const columns = [
    { title: "setting", head: true },
    { title: "machine" },
    { title: "value", numeric: true },
    { title: "plausible range" },
    { title: "confidence" },
    { title: "source and reason" },
  ];
  return plainGrid(
    columns,
    [...groups.values()].map((
      { setting: { name, value, unit, range, confidence, source, note }, boards },
    ) => [
      name,
      boards.length === all ? "all" : boards.join(", "),
      `${value} ${unit}`.trim(),
      range,
      confidence,
      [source, note].filter((text) => text).join(": "),
    ]),
  );
}

/** Each line of a figure in words: its name, and its first and last points. */
function lineTexts(table: Table): string[] {
  const points = table.cells.filter(({ measured }) => measured !== "n/a");
  return [...Map.groupBy(points, (cell) => seriesTitle(table, cell))].map(([name, own]) => {
    const [first, last] = [own[0], own.at(-1)!].map(({ measured, column }) =>
      `${measured} at ${column}`
    );
    return `${name}: from ${first} to ${last}`;
  });
}

/** What a picture shows, for those who do not see it. */
export function altText(table: Table): string {
  const { cite, axes, title, cells } = table;
  if (axes) return `${cite}: ${axes.y} over ${axes.x}. ${lineTexts(table).join("; ")}`;
  const ratios = cells.filter((c) => c.verdict !== "cited").flatMap((c) =>
    c.ratio === undefined ? [] : [c.ratio]
  );
  if (ratios.length === 0) {
    const measured = cells.filter((c) => Number(c.measured) > 0).length;
    return `${cite}: ${title}. ${measured} measured values, on a logarithmic axis`;
  }
  const [least, greatest] = [Math.min(...ratios), Math.max(...ratios)].map((r) => r.toFixed(2));
  return `${cite}: ${title}. Ratios of measured to published numbers, from ${least} to ` +
    `${greatest}, on a logarithmic axis`;
}

/** The report as a document. */
export function reportBlocks(
  results: Results,
  pictures: ReadonlyMap<string, string>,
): Block[] {
  const { tables, lists, settings, validation, sensitivity, history, difference, names } = results;
  const heading = (text: string, id: string): Block => ({ kind: "heading", level: 2, text, id });
  const words = lists.filter(({ id }) => id !== HEADLINE);
  const parts = [...tables, ...words].map(({ id, cite, title }) => ({
    id,
    text: `${cite}: ${title}`,
  }));
  return [
    { kind: "heading", level: 1, text: TITLE },
    { kind: "paragraph", text: INTRODUCTION },
    ...(difference
      ? [{
        kind: "paragraph" as const,
        text: `This is not the default run: ${difference}.`,
        strong: true,
      }]
      : []),
    {
      kind: "contents",
      items: [
        { id: "how-near", text: "How near" },
        ...parts,
        ...(validation.length ? [{ id: "validation", text: VALIDATION }] : []),
        ...(sensitivity.length ? [{ id: "sensitivity", text: SENSITIVITY }] : []),
        { id: "assumptions", text: "Assumptions" },
      ],
    },
    heading("How near", "how-near"),
    ...lists.filter(({ id }) => id === HEADLINE).flatMap((list) => listBlocks(list)),
    { kind: "paragraph", text: "The same by table, and for figures point by point:" },
    counts(tables),
    { kind: "paragraph", text: boardsDiffer(tables, names) },
    heading("Tables", "tables"),
    ...tables.flatMap((table) => [
      ...tableBlocks(table, { history }),
      ...(pictures.has(table.id)
        ? [pictureOf(table.id, altText(table), pictures.get(table.id)!)]
        : []),
      { kind: "paragraph" as const, text: "Readings, the measured one first:" },
      {
        kind: "notes" as const,
        items: table.readings.map((r) => ({
          id: readingId(table.id, r.id),
          term: r.id,
          text: `${r.definition}. ${r.argument}`,
        })),
      },
    ]),
    ...(words.length
      ? [
        heading("What the paper lists and claims", "lists"),
        ...claimCounts(words),
        ...words.flatMap((l) => listBlocks(l)),
      ]
      : []),
    ...(validation.length ? validationBlocks(validation) : []),
    ...(sensitivity.length ? sensitivityBlocks(results, pictures) : []),
    heading("Assumptions", "assumptions"),
    { kind: "paragraph", text: ASSUMED },
    assumptions(settings, names.board),
  ];
}
