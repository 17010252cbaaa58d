/**
 * The rows of the validation: numbers of others beside ours, as text for a file and back, and how
 * near the two are in the middle.
 */
import { type Cell, ratioOf } from "../_harness/cell.ts";
import { csvText, readCsv } from "../../csv/mod.ts";
import { boardTitle } from "../_harness/systems.ts";
import { notRun } from "./not_run.ts";
import {
  columnOf,
  type Others,
  suspectColumn,
  suspectName,
  type Validation,
} from "./validation.ts";

/** One number of others beside ours. */
export interface ValidationRow {
  /** A word for it. */
  readonly id: string;
  /** The machine that others measured. */
  readonly machine: string;
  /** What ours ran on: the bare machine or the monolithic kernel. */
  readonly system: string;
  /** What ran on theirs. */
  readonly under: string;
  /** What is measured. */
  readonly benchmark: string;
  readonly unit: string;
  /** Their number, with their digits. */
  readonly others: number;
  /** Ours, the median of the seeds; null where it does not run here. */
  readonly ours: number | null;
  /** Least and greatest over the seeds. */
  readonly range: readonly [number, number] | null;
  /** ours / others. */
  readonly ratio: number | null;
  /** A key of `literature`. */
  readonly source: string;
  /** The setting that was chosen with this number, or "". */
  readonly calibrated: string;
  /** "least" or "greatest" where ours is that end of a range and theirs a mean; "" elsewhere. */
  readonly end: string;
  /** Ours under other assumptions, as `NAME=VALUE: ours`. */
  readonly suspects: readonly string[];
  /** What our program does and assumes, or why it does not run. */
  readonly note: string;
  /** Hash of program and settings. */
  readonly fingerprint: string;
}

const columns =
  ("id machine system under benchmark unit others ours low high ratio source calibrated end " +
    "suspects note fingerprint").split(" ");
const DECIMALS = 4;

const word = (text: string) =>
  text.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^-|-$/g, "");

/** The rows of measured validations, in their order, and those that cannot run. */
export function validationRows(
  validations: readonly Validation[],
  cells: readonly Cell[],
): ValidationRow[] {
  return validations.flatMap((validation) =>
    validation.others.map((others) => rowOf(validation, others, cells))
  );
}

function rowOf(
  { id, system, title, unit, program, suspects, end }: Validation,
  others: Others,
  cells: readonly Cell[],
) {
  const { board, sister, under, value, source, calibrated = "" } = others;
  const at = (column: string) =>
    cells.find((own) => own.table === id && own.board === board && own.column === column)!;
  const cell = at(columnOf(others));
  const ours = cell.measured as number;
  const own = sister === undefined ? suspects.filter(({ boards }) => boards.includes(board)) : [];
  const machine = sister ?? board;
  return {
    id: `${id}-${machine}-${word(under)}`,
    machine: boardTitle(machine),
    system,
    under,
    benchmark: title,
    unit,
    others: value,
    ours,
    range: cell.range.layout,
    ratio: ratioOf(value, ours) as number,
    source,
    calibrated,
    end: end ?? "",
    suspects: own.map((suspect) =>
      `${suspectName(suspect)}: ${at(suspectColumn(suspect)).measured}`
    ),
    note: program,
    fingerprint: cell.fingerprint,
  };
}

/** Numbers of others for which no program of ours exists, and why. */
export function rowsNotRun(): ValidationRow[] {
  return notRun.map(({ machine, under, benchmark, unit, others, source, why }) => ({
    id: `${word(benchmark)}-${word(machine)}-${word(under)}`,
    machine,
    system: "",
    under,
    benchmark,
    unit,
    others,
    ours: null,
    range: null,
    ratio: null,
    source,
    calibrated: "",
    end: "",
    suspects: [],
    note: why,
    fingerprint: "",
  }));
}

/** The text of validation.csv. */
export function validationCsv(rows: readonly ValidationRow[]): string {
  const fixed = (value: number | undefined | null, decimals: number) =>
    value?.toFixed(decimals) ?? "";
  return csvText(
    columns,
    rows.map((row) => ({
      id: row.id,
      machine: row.machine,
      system: row.system,
      under: row.under,
      benchmark: row.benchmark,
      unit: row.unit,
      others: String(row.others),
      ours: fixed(row.ours, DECIMALS),
      low: fixed(row.range?.[0], DECIMALS),
      high: fixed(row.range?.[1], DECIMALS),
      ratio: fixed(row.ratio, 3),
      source: row.source,
      calibrated: row.calibrated,
      end: row.end,
      suspects: row.suspects.join("; "),
      note: row.note,
      fingerprint: row.fingerprint,
    })),
  );
}

/**
 * Reads validation.csv; what does not follow from the rest of its row is refused. `path` is for
 * messages.
 */
export function validationFromCsv(text: string, path: string): ValidationRow[] {
  const seen = new Set<string>();
  return readCsv({ text, path, columns }).map(({ texts: row, number, wrong }) => {
    if (seen.has(row.id)) throw wrong(`${row.id} stands twice`);
    seen.add(row.id);
    const others = number("others");
    const { low: _low, high: _high, ...texts } = row;
    const text = {
      ...texts,
      others,
      suspects: row.suspects === "" ? [] : row.suspects.split("; "),
    };
    if (row.ours === "") {
      if ([row.low, row.high, row.ratio, row.fingerprint].join("") !== "") {
        throw wrong("ours is missing");
      }
      return { ...text, ours: null, range: null, ratio: null } as unknown as ValidationRow;
    }
    const [ours, low, high, ratio] = ["ours", "low", "high", "ratio"].map(number);
    if (ours < low || ours > high) {
      throw wrong(`ours is ${row.ours}, outside of ${row.low} to ${row.high}`);
    }
    if (ratioOf(others, ours) !== ratio) throw wrong(`ratio is ${row.ratio}, not ours / others`);
    return { ...text, ours, range: [low, high], ratio } as unknown as ValidationRow;
  });
}

/** How near rows are to what others measured. */
export interface Nearness {
  /** Rows that were measured, calibrate nothing and are no ends of a range. */
  readonly rows: number;
  /** The middle one of the factors by which they are off, either way; null without rows. */
  readonly median_factor: number | null;
  /** How many are within 10 %, 25 % and a factor of two. */
  readonly within: readonly [number, number, number];
}

/** Sums up the rows of one kind that say how near ours is. */
export function nearness(rows: readonly ValidationRow[]): Nearness {
  const factors = rows.flatMap(({ ratio, calibrated, end }) =>
    ratio === null || calibrated !== "" || end !== "" ? [] : [Math.max(ratio, 1 / ratio)]
  ).sort((a, b) => a - b);
  const within = (most: number) => factors.filter((factor) => factor <= most).length;
  return {
    rows: factors.length,
    median_factor: factors.length ? Number(factors[factors.length >> 1].toFixed(3)) : null,
    within: [within(1.1), within(1.25), within(2)],
  };
}
