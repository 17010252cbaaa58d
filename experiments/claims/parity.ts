/**
 * How much of each advantage of the exokernel is path length, and how much is what an instruction
 * costs: where both systems do an operation, the ratio of times is the ratio of instructions
 * executed times that of cycles an instruction. Follows from measured cells; nothing is run.
 */
import { type Cell, cellKey, type CellPlace } from "../_harness/cell.ts";
import type { Listing } from "../_harness/listing.ts";
import { boardTitle } from "../_harness/systems.ts";

/** Where the monolithic system and the exokernel do the same. */
interface Pair {
  readonly what: string;
  readonly table: string;
  readonly monolith: string;
  readonly exokernel: readonly [system: string, column: string];
}

const same = (table: string, system: string, columns: readonly string[]): Pair[] =>
  columns.map((column) => ({ what: column, table, monolith: column, exokernel: [system, column] }));

const pairs: readonly Pair[] = [
  {
    what: "null call, with a stack",
    table: "table04",
    monolith: "getpid",
    exokernel: ["aegis", "syscall-stack"],
  },
  {
    what: "null call, without one",
    table: "table04",
    monolith: "getpid",
    exokernel: ["aegis", "syscall"],
  },
  ...same("table05", "aegis", ["overflow", "prot"]),
  ...same("table08", "exos", ["pipe", "shm"]),
  { what: "pipe, inlined", table: "table08", monolith: "pipe", exokernel: ["exos", "pipe-inline"] },
  ...same("table10", "exos", ["prot1", "prot100", "unprot100", "trap", "appel1", "appel2"]),
  ...same("table11", "exos", ["roundtrip"]),
];

/** What a cell's cycles are made of, by cause, greatest first. */
export function causes({ cycles, stalls }: Cell): string {
  const all = Object.entries(stalls).sort(([, a], [, b]) => b - a);
  const told = all.slice(0, 2).filter(([, stall]) => stall >= cycles / 100);
  return told.map(([cause, stall]) => `${cause} ${Math.round(100 * stall / cycles)} %`).join(", ");
}

/** The advantage of each operation on each board, split. */
export function parityListing(cells: readonly Cell[]): Listing {
  const find = (place: CellPlace) =>
    cells.find((cell) =>
      cellKey({ ...cell, reading: "" }) === cellKey(place) && typeof cell.measured === "number"
    );
  const boards = [...new Set(cells.map(({ board }) => board))];
  const rows = pairs.flatMap(({ what, table, monolith, exokernel: [system, column] }) =>
    boards.flatMap((board) => {
      const theirs = find({ table, board, system: "ultrix", column: monolith });
      const ours = find({ table, board, system, column });
      if (theirs === undefined || ours === undefined) return [];
      const times = theirs.cycles / ours.cycles;
      const path = theirs.instructions / ours.instructions;
      return [{
        operation: `Table ${Number(table.slice(5))}, ${what}`,
        machine: boardTitle(board),
        times: times.toFixed(2),
        instructions: path.toFixed(2),
        cost: (times / path).toFixed(2),
        share: times > 1 ? `${Math.round(100 * Math.log(path) / Math.log(times))} %` : "",
        theirs: causes(theirs),
        ours: causes(ours),
      }];
    })
  );
  return {
    id: "parity",
    title: "How much of each advantage is path length, and how much the cost of an instruction",
    cite: "Ours, of Tables 4 to 11",
    columns: [
      { id: "operation", title: "Operation" },
      { id: "machine", title: "Machine" },
      { id: "times", title: "Cycles, times" },
      { id: "instructions", title: "Instructions, times" },
      { id: "cost", title: "Cycles an instruction, times" },
      { id: "share", title: "Path length's part" },
      { id: "theirs", title: "Stalls of the monolithic system" },
      { id: "ours", title: "Stalls of the exokernel" },
    ],
    rows,
  };
}
