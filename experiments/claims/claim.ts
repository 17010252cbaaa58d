/**
 * What a claim is: the numbers of the paper's text that it covers, the interval that its words
 * allow, and how our value follows from measured cells. "About" is taken as within a quarter,
 * either way; "an order of magnitude" as half a power of ten, either way.
 */

/**
 * Where a measured number stands, and which of its numbers is wanted; the measured one unless said
 * otherwise.
 */
export interface CellReference {
  readonly table: string;
  readonly board: string;
  readonly system: string;
  readonly column: string;
  readonly reading?: string;
  readonly of?: "least" | "greatest" | "instructions" | "cycles";
}

/** A measured number by place, or undefined where there is none. */
export type Lookup = (place: CellReference) => number | undefined;

/** One claim of the paper's text. */
export interface Claim {
  /** A word for it. */
  readonly id: string;
  /** Section of the paper. */
  readonly section: string;
  /** Numbers of the text that it covers, by their keys in prose.ts. */
  readonly covers?: readonly string[];
  /** What it says, in our words. */
  readonly says: string;
  /** Interval that its words allow, and the unit; "x" for ratios. */
  readonly allows: Interval;
  readonly unit: string;
  /**
   * Interval in which a value still goes the way that the claim says. Unless said otherwise: more
   * than one for a ratio, within a factor of two of the interval for a quantity.
   */
  readonly direction?: Interval;
  /** Machines that it is about; the three of the tables unless said otherwise. */
  readonly boards?: readonly string[];
  /** True where the words are about the greatest of all values alone. */
  readonly greatest?: boolean;
  /**
   * Operations that the words could be taken to include and that are left out, and why; how the
   * words were read.
   */
  readonly leaves?: string;
  /** The paper quotes others: nothing is measured for it. */
  readonly cited?: string;
  /** Why nothing is measured for it, or why its cells may not be there. */
  readonly unmeasured?: string;
  /** The values on a machine; one that is undefined was not measured. */
  values?(board: string, at: Lookup): readonly (number | undefined)[];
}

/** Lowest and highest value; the highest may be infinite. */
export type Interval = readonly [low: number, high: number];

/** The machines of the paper's tables. */
export const BOARDS: readonly string[] = ["dec2100", "dec3100", "dec5000-125"];

/** "About": within a quarter, either way. */
export const about = (value: number): Interval => [value * 0.75, value * 1.25];
/** "At least", "more than": no upper end. */
export const atLeast = (value: number): Interval => [value, Infinity];
/** Half a power of ten, either way. */
export const order = (value: number): Interval => [value / 10 ** 0.5, value * 10 ** 0.5];
/** A count, to the last one. */
export const exactly = (value: number): Interval => [value, value];

/** Quotient of two numbers that may be missing. */
export const ratio = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a / b;
/** Difference of two numbers that may be missing. */
export const minus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a - b;

type Values = NonNullable<Claim["values"]>;

/** The same column of the monolithic system over the library operating system's. */
export const gain = (table: string, column: string): Values => (board, at) => [
  ratio(
    at({ table, board, system: "ultrix", column }),
    at({ table, board, system: "exos", column }),
  ),
];

/** Ultrix over Aegis, for every exception that both dispatch. */
export const exceptions: Values = (board, at) =>
  ["overflow", "prot"].map((column) =>
    ratio(
      at({ table: "table05", board, system: "ultrix", column }),
      at({ table: "table05", board, system: "aegis", column }),
    )
  );

/** getpid on Ultrix over the slower of Aegis' two paths of a null system call. */
export const slowestCall: Values = (board, at) => [
  ratio(
    at({ table: "table04", board, system: "ultrix", column: "getpid" }),
    at({ table: "table04", board, system: "aegis", column: "syscall-stack" }),
  ),
];

/** The best dispatch of an exception before, as the paper quotes it of a DEC5000/200, over ours. */
export const bestDispatch: Values = (board, at) => [
  ratio(8, at({ table: "table05", board, system: "aegis", column: "overflow" })),
];

/** L3's transfer as the paper scales it over ours. */
export const scaledL3: Values = (board, at) => [
  ratio(9.3, at({ table: "table06", board, system: "aegis", column: "transfer" })),
];

/** A filter engine over the one that compiles filters. */
export const overDpf = (engine: string): Values => (board, at) => [
  ratio(
    at({ table: "table07", board, system: engine, column: "warm" }),
    at({ table: "table07", board, system: "dpf", column: "warm" }),
  ),
];
