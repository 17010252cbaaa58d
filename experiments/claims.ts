/**
 * What the paper claims in prose, one by one, recomputed from measured cells. A claim names the interval that its words allow; "about" is
 * taken as within a quarter. Nothing is measured here: the cells are those of the tables.
 */
import { type Cell, cellKey } from "./_harness/cell.ts";
import type { Listing } from "./_harness/listing.ts";

/** A measured number by place, or undefined where there is none: the median over the seeds, or the least or greatest of them. */
export type Lookup = (place: {
  readonly table: string;
  readonly board: string;
  readonly system: string;
  readonly column: string;
  readonly of?: "least" | "greatest";
}) => number | undefined;

/** One claim. */
export interface Claim {
  /** Section of the paper. */
  readonly section: string;
  /** What it says, in our words. */
  readonly says: string;
  /** Interval that its words allow, and the unit. */
  readonly allows: readonly [low: number, high: number];
  /** "x" for ratios. */
  readonly unit: string;
  /** Machines that it is about; the three of the tables unless said otherwise. */
  readonly boards?: readonly string[];
  /** True where the words are about the greatest of all values alone. */
  readonly greatest?: boolean;
  /** Operations that the words could be taken to include and that are left out, and why. */
  readonly leaves?: string;
  /** The values on a machine; one that is undefined was not measured. */
  values(board: string, at: Lookup): readonly (number | undefined)[];
}

/** How a claim fares. */
export type ClaimVerdict = "holds" | "holds in part" | "does not hold" | "not measured";

/** A claim with our values. */
export interface JudgedClaim extends Pick<Claim, "section" | "says" | "allows" | "unit"> {
  /** Least and greatest of our values. */
  readonly measured: readonly [number, number] | null;
  /** How many of our values lie in the interval, and how many there are. */
  readonly within: readonly [number, number];
  /** The verdict. */
  readonly verdict: ClaimVerdict;
  /** Keys of the cells that it is recomputed from. */
  readonly uses: readonly string[];
  /** What it leaves out. */
  readonly leaves: string;
  /** True where it holds though every printed number that it uses is off by more than a quarter, all to one side: the errors cancel. */
  readonly cancels: boolean;
}

const BOARDS = ["dec2100", "dec3100", "dec5000-125"];
const about = (value: number): [number, number] => [value * 0.75, value * 1.25];
const atLeast = (value: number): [number, number] => [value, Infinity];
/** A number that is off by more than this factor is not near. */
const OFF = 1.25;
const ratio = (a: number | undefined, b: number | undefined) => a === undefined || b === undefined ? undefined : a / b;

/** The same column of the monolithic system over the library operating system's. */
const gain = (table: string, column: string): Claim["values"] => (board, at) => [
  ratio(at({ table, board, system: "ultrix", column }), at({ table, board, system: "exos", column })),
];

/** Two transfers one way on the monolithic system over one call on the library operating system. */
const emulated = (column: string): Claim["values"] => (board, at) => {
  const oneWay = at({ table: "table08", board, system: "ultrix", column });
  const call = at({ table: "table08", board, system: "exos", column: "lrpc" });
  return [ratio(oneWay === undefined ? undefined : 2 * oneWay, call)];
};

/** Operations that are measured in random link order too, and their table. */
const alsoUnordered = { pipe: "table08", shm: "table08", lrpc: "table08", prot1: "table10", trap: "table10" } as const;

/** The slowest random order of functions over the fastest. */
const linkOrder: Claim["values"] = (board, at) =>
  Object.keys(alsoUnordered).map((column) => {
    const place = { table: "section4", board, system: "exos-unordered", column };
    return ratio(at({ ...place, of: "greatest" }), at({ ...place, of: "least" }));
  });

/** The greatest extra cost among layouts with the hot paths side by side, over that among random orders. */
const leftByOrder: Claim["values"] = (board, at) => {
  const extra = (table: string, system: string, column: string) => {
    const [low, high] = (["least", "greatest"] as const).map((of) => at({ table, board, system, column, of }));
    return low === undefined || high === undefined ? NaN : high / low - 1;
  };
  const columns = Object.entries(alsoUnordered);
  const ordered = Math.max(...columns.map(([column, table]) => extra(table, "exos", column)));
  const random = Math.max(...columns.map(([column]) => extra("section4", "exos-unordered", column)));
  return [Number.isNaN(ordered / random) ? undefined : ordered / random];
};

/** The linear table over the inverted one. */
const inverted = (column: string): Claim["values"] => (board, at) => [
  ratio(
    at({ table: "table13", board, system: "exos", column }),
    at({ table: "table13", board, system: "exos-inverted", column }),
  ),
];

const exceptions: Claim["values"] = (board, at) =>
  ["overflow", "prot"].map((column) =>
    ratio(
      at({ table: "table05", board, system: "ultrix", column }),
      at({ table: "table05", board, system: "aegis", column }),
    )
  );

const slowestCall: Claim["values"] = (board, at) => [
  ratio(
    at({ table: "table04", board, system: "ultrix", column: "getpid" }),
    at({ table: "table04", board, system: "aegis", column: "syscall-stack" }),
  ),
];

/** The claims, in the paper's order. */
export const claims: readonly Claim[] = [
  {
    section: "abstract",
    says: "most primitive kernel operations are ten to a hundred times faster than Ultrix's",
    allows: [10, 100],
    unit: "x",
    values: (board, at) => [...slowestCall(board, at), ...exceptions(board, at)],
    leaves: "the procedure call, which enters no kernel; unalign and coproc, which Ultrix does not dispatch",
  },
  {
    section: "abstract",
    says:
      "application-level virtual memory and interprocess communication are five to forty times faster than Ultrix's",
    allows: [5, 40],
    unit: "x",
    values: (board, at) =>
      [["table08", "pipe"], ["table08", "shm"], ["table10", "trap"], ["table10", "appel1"], ["table10", "appel2"]]
        .flatMap(([table, column]) => gain(table, column)(board, at)),
    leaves:
      "prot1, prot100 and unprot100, which by the paper's own Table 10 are not five times faster; dirty and lrpc, which Ultrix lacks",
  },
  {
    section: "4",
    says:
      "conflicts in the instruction cache cost up to a factor of three until object files were re-ordered at link: the greatest",
    allows: about(3),
    unit: "x",
    values: linkOrder,
    greatest: true,
  },
  {
    section: "4",
    says: "re-ordering removed most conflicts: what it leaves of the greatest extra cost",
    allows: [0, 0.5],
    unit: "x",
    values: leftByOrder,
  },
  {
    section: "5.2",
    says: "getpid on Ultrix takes about ten times as long as the slowest system call path of Aegis",
    allows: about(10),
    unit: "x",
    values: slowestCall,
  },
  {
    section: "5.3",
    says: "exceptions are dispatched about two orders of magnitude faster than on Ultrix",
    allows: [10 ** 1.5, 10 ** 2.5],
    unit: "x",
    values: exceptions,
  },
  {
    section: "5.3",
    says: "exceptions are dispatched more than five times faster than the best before, 8 us on a DEC5000/200",
    allows: atLeast(5),
    unit: "x",
    boards: ["dec5000-125"],
    values: (board, at) => [ratio(8, at({ table: "table05", board, system: "aegis", column: "overflow" }))],
  },
  {
    section: "5.4",
    says: "a hit in the software TLB takes about one to two microseconds",
    allows: [1, 2],
    unit: "us",
    values: (board, at) => [at({ table: "section54", board, system: "exos", column: "stlb-hit" })],
  },
  {
    section: "5.4",
    says: "an upcall and the call that installs the mapping cost at least three to six microseconds more",
    allows: [3, 6],
    unit: "us",
    values: (board, at) => {
      const of = (column: string) => at({ table: "section54", board, system: "exos", column });
      const [hit, install] = [of("stlb-hit"), of("upcall-install")];
      return [hit === undefined || install === undefined ? undefined : install - hit];
    },
  },
  {
    section: "5.5",
    says: "protected control transfer is 6.6 times faster than L3's, 9.3 us as scaled by the paper",
    allows: about(6.6),
    unit: "x",
    boards: ["dec5000-125"],
    values: (board, at) => [ratio(9.3, at({ table: "table06", board, system: "aegis", column: "transfer" }))],
  },
  {
    section: "6.1",
    says: "a pipe of ExOS is an order of magnitude faster than Ultrix's",
    allows: [10 ** 0.5, 10 ** 1.5],
    unit: "x",
    values: gain("table08", "pipe"),
  },
  {
    section: "6.1",
    says: "shared memory with yield is 15 to 20 times faster than on Ultrix",
    allows: [15, 20],
    unit: "x",
    values: gain("table08", "shm"),
  },
  {
    section: "6.1",
    says: "shared memory on ExOS is about twice as fast as its pipes",
    allows: about(2),
    unit: "x",
    values: (board, at) => [
      ratio(
        at({ table: "table08", board, system: "exos", column: "pipe" }),
        at({ table: "table08", board, system: "exos", column: "shm" }),
      ),
    ],
  },
  {
    section: "6.1",
    says: "a call emulated on Ultrix with two pipe transfers takes 46 to 60 times as long as on ExOS",
    allows: [46, 60],
    unit: "x",
    values: emulated("pipe"),
  },
  {
    section: "6.1",
    says: "a call emulated on Ultrix with shared memory and signals takes 26 to 37 times as long as on ExOS",
    allows: [26, 37],
    unit: "x",
    values: emulated("shm"),
  },
  {
    section: "6.2",
    says: "more than half of prot1 on ExOS is parsing of the page table",
    allows: [0.5, 1],
    unit: "x",
    values: (board, at) => [
      ratio(
        at({ table: "table10", board, system: "exos", column: "dirty" }),
        at({ table: "table10", board, system: "exos", column: "prot1" }),
      ),
    ],
  },
  {
    section: "6.2",
    says: "prot1 is almost twice as fast as on Ultrix",
    allows: about(2),
    unit: "x",
    values: gain("table10", "prot1"),
  },
  {
    section: "6.2",
    says: "Ultrix is 1.1 to 1.6 times faster on prot100 and unprot100",
    allows: [1.1, 1.6],
    unit: "x",
    values: (board, at) =>
      ["prot100", "unprot100"].flatMap((column) => gain("table10", column)(board, at).map((x) => ratio(1, x))),
  },
  {
    section: "6.2",
    says: "appel2 is close to ten times faster than on Ultrix",
    allows: about(10),
    unit: "x",
    values: gain("table10", "appel2"),
  },
  {
    section: "7.1",
    says: "trusting the server makes a call up to twice as fast",
    allows: [1, 2],
    unit: "x",
    values: (board, at) => [
      ratio(
        at({ table: "table12", board, system: "exos", column: "lrpc" }),
        at({ table: "table12", board, system: "exos", column: "tlrpc" }),
      ),
    ],
  },
  {
    section: "7.2",
    says: "an inverted page table makes dirty more than twice as fast",
    allows: atLeast(2),
    unit: "x",
    values: inverted("dirty"),
  },
  {
    section: "7.2",
    says: "an inverted page table makes appel1 37 % faster",
    allows: [1 + 0.37 * 0.75, 1 + 0.37 * 1.25],
    unit: "x",
    values: inverted("appel1"),
  },
  {
    section: "7.2",
    says: "an inverted page table makes appel2 17 % faster",
    allows: [1 + 0.17 * 0.75, 1 + 0.17 * 1.25],
    unit: "x",
    values: inverted("appel2"),
  },
];

/** Judges every claim by a set of cells, in their primary readings. */
export function judge(cells: readonly Cell[]): JudgedClaim[] {
  const known = new Map<string, Cell>();
  for (const cell of cells) {
    const key = cellKey({ ...cell, reading: undefined });
    if (!known.has(key)) known.set(key, cell);
  }
  return claims.map(({ section, says, allows, unit, boards = BOARDS, greatest = false, leaves = "", values }) => {
    const uses = new Set<string>();
    const at: Lookup = (place) => {
      const key = cellKey(place);
      const cell = known.get(key);
      if (typeof cell?.measured !== "number") return undefined;
      uses.add(key);
      return place.of ? cell.range.layout[place.of === "least" ? 0 : 1] : cell.measured;
    };
    const all = boards.flatMap((board) => values(board, at)).filter((v) => v !== undefined);
    const found = greatest && all.length ? [Math.max(...all)] : all;
    const inside = found.filter((v) => v >= allows[0] && v <= allows[1]).length;
    const verdict = verdictOf(inside, found.length);
    const ratios = [...uses].flatMap((key) => known.get(key)!.ratio || []);
    const off = ratios.length > 1 && (ratios.every((r) => r > OFF) || ratios.every((r) => r < 1 / OFF));
    return {
      section,
      says,
      allows,
      unit,
      measured: found.length ? [Math.min(...found), Math.max(...found)] : null,
      within: [inside, found.length],
      verdict,
      uses: [...uses],
      leaves,
      cancels: verdict === "holds" && off,
    };
  });
}

function verdictOf(inside: number, all: number): ClaimVerdict {
  if (all === 0) return "not measured";
  return inside === all ? "holds" : inside > 0 ? "holds in part" : "does not hold";
}

function figures(value: number): string {
  return value === Infinity ? "" : value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

/** Two numbers as an interval, the second left out where it has no end. */
export function interval([low, high]: readonly [number, number], unit: string): string {
  const text = high === Infinity
    ? `at least ${figures(low)}`
    : figures(low) === figures(high)
    ? figures(low)
    : `${figures(low)} to ${figures(high)}`;
  return unit === "x" ? `${text} x` : `${text} ${unit}`;
}

/** The claims as a table of words. */
export function claimsListing(cells: readonly Cell[]): Listing {
  return {
    id: "claims",
    title: "Claims in prose, recomputed from the tables",
    cite: "SOSP '95, text",
    columns: [
      { id: "section", title: "Section" },
      { id: "claim", title: "Claim" },
      { id: "allows", title: "Its words allow" },
      { id: "measured", title: "Ours" },
      { id: "within", title: "Values within" },
      { id: "verdict", title: "Verdict" },
      { id: "uses", title: "From" },
      { id: "leaves", title: "Left out" },
    ],
    rows: judge(cells).map(({ section, says, allows, unit, measured, within, verdict, uses, leaves, cancels }) => ({
      section,
      claim: says,
      allows: interval(allows, unit),
      measured: measured ? interval(measured, unit) : "",
      within: `${within[0]} of ${within[1]}`,
      verdict: cancels ? `${verdict}, but both sides are off by more than a quarter and cancel` : verdict,
      uses: placesInWords(uses),
      leaves,
    })),
  };
}

/** Keys of cells in short: tables, systems and columns, the boards left out. */
function placesInWords(keys: readonly string[]): string {
  const places = keys.map((key) => {
    const [table, , system, column] = key.split(" ");
    return `${table} ${system} ${column}`;
  });
  return [...new Set(places)].join(", ");
}
