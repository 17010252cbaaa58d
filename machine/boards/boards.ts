/**
 * The four DECstations, in the order of the paper's tables: a new board is a file of its own and a
 * line here.
 */
import type { Board, BoardName } from "./board.ts";
import { dec2100 } from "./dec2100.ts";
import { dec3100 } from "./dec3100.ts";
import { dec5000125 } from "./dec5000_125.ts";
import { dec5000200 } from "./dec5000_200.ts";

export { DEBUG_PORT } from "./board.ts";
export type {
  Board,
  BoardName,
  Cascade,
  Chip,
  DeviceKind,
  DeviceMapping,
  DeviceRole,
  InterruptLine,
  ModuleName,
} from "./board.ts";

/** Every board by its name. */
export const boards: Readonly<Record<BoardName, Board>> = {
  "dec2100": dec2100,
  "dec3100": dec3100,
  "dec5000-125": dec5000125,
  "dec5000-200": dec5000200,
};

/** The names of the boards, in the order of the paper's tables. */
export const boardNames: readonly BoardName[] = Object.keys(boards) as BoardName[];
