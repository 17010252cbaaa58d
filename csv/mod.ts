/**
 * The form of every file in results/, for those who measure and for those who draw: CSV as RFC 4180
 * has it, with LF, a heading, and numbers with fixed decimals; and what must agree in a row of
 * cells. What draws knows of measuring no more than this, and the library needs no package. A file
 * that is not in this form is the user's error.
 *
 * @module
 */
export { type CsvFile, type CsvRow, csvRows, csvText, readCsv } from "./text.ts";
export {
  cellKey,
  type CellPlace,
  type CellRow,
  checkTables,
  type KnownPlaces,
  type MeasuredNumber,
  type PublishedNumber,
  ratioOf,
  readCells,
  round,
  seedColumns,
  seedsAbove,
  SUM_TOLERANCE,
  type Verdict,
  verdictOf,
  verdicts,
} from "./cells.ts";
