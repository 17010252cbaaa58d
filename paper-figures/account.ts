/**
 * Each number's account, folded away below its table: cycles by cause, the first operation of all,
 * and what it was in earlier commits.
 */
import type { Cell, PastValue, Table } from "./data.ts";
import { type Block, type Entry, say } from "./document.ts";
import { threeFigures } from "./labels.ts";

/** Where the account of a cell stands in a page. */
export function accountId(table: string, { board, system, column, reading }: Cell): string {
  return ["account", table, board, system, column, reading].join("-").replace(/[^\w.-]/g, "-");
}

/** Where a reading's definition stands in a page. */
export function readingId(table: string, reading: string): string {
  return `reading-${table}-${reading}`.replace(/[^\w.-]/g, "-");
}

const percent = (part: number, whole: number) =>
  `${(100 * part / whole).toFixed(part / whole < 0.1 ? 1 : 0)} %`;

/** Where the cycles of a cell go: instructions and stalls by cause, as shares. */
function shares({ cycles: whole, instructions, stalls }: Cell): string {
  const cycles = Number(whole);
  const causes = Object.entries(stalls).filter(([, n]) => n >= cycles / 1000).sort(([, a], [, b]) =>
    b - a
  );
  return [["instructions", instructions] as const, ...causes].map(([name, n]) =>
    `${name} ${percent(n, cycles)}`
  ).join(
    ", ",
  );
}

/** The values of earlier commits, oldest first, and today's. */
function pastOf(cell: Cell, history: readonly PastValue[]): string {
  const past = history.filter((p) =>
    p.board === cell.board && p.system === cell.system && p.column === cell.column &&
    p.reading === cell.reading
  );
  const earlier = past.at(-1)?.measured === cell.measured ? past.slice(0, -1) : past;
  return earlier.map(({ measured, date }) => `${threeFigures(measured)} (${date})`).join(", ");
}

/** The accounts of a table's cells. */
export function accountBlock(table: Table, history: readonly PastValue[]): Block[] {
  const measured = table.cells.filter((cell) => cell.measured !== "n/a" && Number(cell.cycles) > 0);
  if (measured.length === 0) return [];
  const defined = new Set(table.readings.map(({ id }) => id));
  const own = history.filter((past) => past.table === table.id);
  const rows = measured.map((cell) => {
    const { board, system, column, reading, cycles, cold, seeds } = cell;
    const entries: Entry[] = [
      say(table.names.board(board)),
      say(table.names.system(system)),
      say(column),
      { main: reading, link: defined.has(reading) ? readingId(table.id, reading) : undefined },
      say(threeFigures(cell.measured)),
      say(threeFigures(cycles)),
      say(shares(cell)),
      say(cold === "" ? "" : threeFigures(cold)),
      say(String(seeds)),
      say(pastOf(cell, own)),
    ];
    return { id: accountId(table.id, cell), entries };
  });
  const numeric = (title: string) => ({ title, numeric: true });
  return [{
    kind: "account",
    title: `${table.cite}: where each number's cycles go, and what it was before`,
    command: `deno task explain ${table.id} --board B --system S --column C`,
    columns: [
      { title: "Machine", head: true },
      { title: "OS" },
      { title: "column" },
      { title: "reading" },
      numeric("measured"),
      numeric("cycles"),
      { title: "of which" },
      numeric("first operation, cycles"),
      numeric("seeds"),
      { title: "in earlier commits" },
    ],
    rows,
  }];
}
