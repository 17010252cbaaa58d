/**
 * How much of each advantage of the exokernel is features that it leaves out, code that the
 * monolithic kernel could do without, and the rest: architecture, and what code was not found.
 * Follows from the cells of figure_parity, of whose columns each holds the step before it; nothing
 * is run.
 */
import type { Cell } from "../_harness/cell.ts";
import type { Listing } from "../_harness/listing.ts";
import { boardTitle } from "../_harness/systems.ts";
import { causes } from "./parity.ts";

const TABLE = "figure_parity";

/** A part of a ratio: one cell over another. */
interface Part {
  readonly part: string;
  readonly over: Cell;
  readonly under: Cell;
}

/** The parts of an operation's ratio, as far as its cells are there. */
function partsOf(monolith: readonly Cell[], exos: readonly Cell[]): Part[] {
  const [whole, lean] = [monolith[0], monolith.at(-1)];
  const [bare, full] = [exos[0], exos.at(-1)];
  const parts: (Omit<Part, "over" | "under"> & { over?: Cell; under?: Cell })[] = [
    { part: "all of it", over: whole, under: bare },
    { part: "features: all steps of ExOS", over: full, under: bare },
    { part: "code: all steps of the monolithic system", over: whole, under: lean },
    { part: "the rest: leanest over fullest", over: lean, under: full },
  ];
  return parts.filter((own): own is Part => own.over !== undefined && own.under !== undefined);
}

/** Each advantage on each board, taken apart. */
export function parityStepsListing(cells: readonly Cell[]): Listing {
  const own = cells.filter(({ table, measured }) =>
    table === TABLE && typeof measured === "number"
  );
  const operationOf = ({ column }: Cell) => column.split("-")[0];
  const rows = [...new Set(own.map(operationOf))].flatMap((operation) =>
    [...new Set(own.map(({ board }) => board))].flatMap((board) => {
      const of = (name: string) =>
        own.filter((cell) =>
          cell.board === board && cell.system === name && operationOf(cell) === operation
        );
      const parts = partsOf(of("ultrix"), of("exos"));
      const [all] = parts;
      const total = all?.part === "all of it" ? Math.log(all.over.cycles / all.under.cycles) : 0;
      return parts.map(({ part, over, under }) => {
        const times = over.cycles / under.cycles;
        const path = over.instructions / under.instructions;
        return {
          operation,
          machine: boardTitle(board),
          part,
          times: times.toFixed(2),
          share: total > 0 ? `${Math.round(100 * Math.log(times) / total)} %` : "",
          instructions: path.toFixed(2),
          cost: (times / path).toFixed(2),
          over: `${Math.round(over.instructions)}, ${perInstruction(over)}`,
          under: `${Math.round(under.instructions)}, ${perInstruction(under)}`,
        };
      });
    })
  );
  return {
    id: "parity_steps",
    title: "How much of an advantage is features, how much code, and how much the rest",
    cite: "Ours, of Unix' semantics on ExOS and the lean monolithic system",
    columns: [
      { id: "operation", title: "Operation" },
      { id: "machine", title: "Machine" },
      { id: "part", title: "Part" },
      { id: "times", title: "Cycles, times" },
      { id: "share", title: "Of the logarithm" },
      { id: "instructions", title: "Instructions, times" },
      { id: "cost", title: "Cycles an instruction, times" },
      { id: "over", title: "Greater: instructions, cycles each" },
      { id: "under", title: "Lesser: instructions, cycles each" },
    ],
    rows,
  };
}

/** Cycles an instruction, and the stalls that are most of what is above one. */
function perInstruction(cell: Cell): string {
  const told = causes(cell);
  return `${(cell.cycles / cell.instructions).toFixed(2)}${told && ` (${told})`}`;
}
