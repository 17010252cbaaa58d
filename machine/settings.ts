/**
 * Every number the study can be run with: name, value on each board, unit, source, confidence and range. A number without a hardware
 * source is an assumption and says so; one chosen with the help of a measurement is marked calibrated and never counts as validation.
 * Cycles are CPU cycles of the board concerned. Sources are named in docs/sources.md.
 */

/** The boards, by the names used on every command line. */
export type BoardName = "dec2100" | "dec3100" | "dec5000-200" | "dec5000-125";

/** The boards in the order in which `SettingRow.values` lists them. */
export const boardNames: readonly BoardName[] = ["dec2100", "dec3100", "dec5000-200", "dec5000-125"];

/** How well a value is known. */
export type Confidence = "documented" | "inferred" | "assumed" | "folklore" | "study";

/** One parameter of the machine or of the study. */
export interface SettingRow {
  readonly name: string;
  /** Values on the four boards, in the order of `boardNames`. */
  readonly values: readonly [number, number, number, number];
  readonly unit: string;
  /** Least and greatest value that the sources leave possible; the sensitivity analysis sweeps it. */
  readonly range: readonly [number, number];
  /** Least and greatest value that the machine accepts. */
  readonly limits: readonly [number, number];
  readonly confidence: Confidence;
  readonly calibrated: boolean;
  readonly source: string;
}

const any = [0, 0xffffffff] as const;
const flag = [0, 1] as const;
const cost = [0, 1000] as const;

type Row = [
  name: string,
  values: SettingRow["values"],
  unit: string,
  range: readonly [number, number],
  limits: readonly [number, number],
  confidence: Confidence,
  source: string,
  calibrated?: "calibrated",
];

// deno-fmt-ignore
const rows: Row[] = [
  // name               2100  3100     5000/200 5000/125   unit      range     limits      confidence    source
  ["clock.mhz",         [12.5, 50 / 3, 25, 25],            "MHz",    [12.5, 25], [1, 400], "documented", "Bershad, Draves and Forin 1992; Maeda 1992; 4.4BSD kmin.h. Rounded to whole 312.5 ps units per cycle"],
  ["memory.mb",         [16, 16, 16, 16],                  "MB",     [8, 24],  [2, 128],   "assumed",    "no text states the memory of the paper's machines; it moves no cell as nothing is paged out"],
  ["prid",              [0x220, 0x220, 0x220, 0x230],      "",       [0x220, 0x230], any,  "documented", "boot logs, linux-mips 24 Mar 2014; an R2000A reports the implementation field of the R3000"],
  ["icache.kb",         [64, 64, 64, 64],                  "KB",     [64, 64], [1, 64],    "documented", "Digital Technical Journal on the 3100; Chen and Bershad 1993 table 2-1; DEC overview quoted by Rozycki 2014"],
  ["icache.words",      [1, 1, 4, 4],                      "words",  [1, 8],   [1, 64],    "documented", "Digital Technical Journal; Chen and Bershad 1993 table 2-1; on the 5000/125 inferred, single words being ruled out by its sister's copy rate"],
  ["icache.stall",      [5, 5, 15, 20],                    "cycles", [5, 33],  cost,       "documented", "Bershad, Draves and Forin 1992; Chen and Bershad 1993; on the 5000/125 inferred from kmin.h (4+4 memory cycles and restart)"],
  ["dcache.kb",         [64, 64, 64, 64],                  "KB",     [64, 64], [1, 64],    "documented", "as icache.kb"],
  ["dcache.words",      [1, 1, 4, 4],                      "words",  [1, 8],   [1, 64],    "documented", "as icache.words"],
  ["dcache.stall",      [5, 5, 15, 20],                    "cycles", [5, 33],  cost,       "documented", "as icache.stall"],
  ["miss.busy",         [6, 6, 15, 20],                    "cycles", [5, 33],  cost,       "inferred",   "how long a refill holds memory; KN01: stall plus the restart cycle"],
  ["streaming",         [0, 0, 0, 0],                      "0 or 1", [0, 1],   flag,       "assumed",    "R3000 pins latched at reset select it, DEC's choice is not known; 1 takes one cycle a word after the first off an I-miss; an R2000A has none"],
  ["uncached.read",     [5, 5, 11, 10],                    "cycles", [5, 20],  cost,       "inferred",   "KN01 by analogy with a miss; KN02 specification 4.3 (access part); kmin.h (5 memory cycles)"],
  ["device.read",       [8, 8, 10, 20],                    "cycles", [5, 40],  cost,       "assumed",    "no text found; TURBOchannel timing in Brustoloni and Bershad 1993 for the 5000s"],
  ["device.write",      [6, 6, 5, 8],                      "cycles", [3, 20],  cost,       "assumed",    "as device.read; the write goes through the write buffer"],
  ["wb.depth",          [4, 4, 6, 4],                      "entries", [1, 6],  [1, 16],    "documented", "Bershad, Draves and Forin 1992; Chen and Bershad 1993; assumed on the 5000/125"],
  ["wb.drain",          [6, 6, 5, 6],                      "cycles", [4, 6],   [1, 1000],  "documented", "Bershad, Draves and Forin 1992; Chen and Bershad 1993; kmin.h (3 memory cycles)"],
  ["wb.drain-page",     [6, 6, 1, 6],                      "cycles", [1, 6],   [1, 1000],  "documented", "Chen and Bershad 1993 for the 5000/200; the others have no page mode"],
  ["wb.page-kb",        [4, 4, 4, 4],                      "KB",     [2, 4],   [1, 64],    "documented", "Chen and Bershad 1993; without effect where wb.drain-page equals wb.drain"],
  ["wb.coalesce",       [1, 1, 0, 0],                      "0, 1 or 2", [0, 2], [0, 2],    "documented", "1: the newest entry not yet started merges a store to its word; 2: any such entry. Chosen by the spin loops of Bershad, Draves and Forin 1992", "calibrated"],
  ["wb.read-first",     [0, 0, 1, 1],                      "0 or 1", [0, 1],   flag,       "assumed",    "documented for the 5000/200 (Chen and Bershad 1993); 0: a read waits until the buffer is empty"],
  ["wb.read-closes",    [0, 0, 1, 0],                      "0 or 1", [0, 1],   flag,       "inferred",   "a read closes the open memory page"],
  ["partial-store.hit", [1, 1, 1, 1],                      "cycles", [0, 5],   cost,       "assumed",    "read-modify-write of the cached word; 5 if the R2000A reloads it from memory. IDT R3500 data sheet names the behaviour, not the cost"],
  ["wb.partial",        [0, 0, 0, 0],                      "cycles", [0, 15],  cost,       "inferred",   "extra drain time of a store below a word; kmin.h: none; on the 5000/200 ECC may need up to 15"],
  ["refresh",           [1, 1, 1, 1],                      "0, 1 or 2", [0, 2], [0, 2],    "assumed",    "0: no refresh; 1: memory busy for refresh.busy every refresh.interval; 2: busy for refresh.fitted instead"],
  ["refresh.interval",  [195, 260, 390, 390],              "cycles", [195, 390], [20, 1e6], "assumed",   "15.6 us, one row of the dynamic memories of the day"],
  ["refresh.busy",      [6, 6, 10, 10],                    "cycles", [2, 12],  cost,       "documented", "kmin.h (5 memory cycles) on the 5000/125; one memory access assumed on the others"],
  ["refresh.fitted",    [16, 21, 12, 12],                  "cycles", [8, 32],  cost,       "assumed",    "the share of memory time (8 % on KN01, 3 % elsewhere) that makes the uncached copy of Ousterhout 1990 come out", "calibrated"],
  ["mult.cycles",       [12, 12, 12, 12],                  "cycles", [12, 12], cost,       "documented", "gcc's description of the R3000 (config/mips/3000.md)"],
  ["div.cycles",        [35, 35, 35, 35],                  "cycles", [35, 35], cost,       "documented", "gcc's description of the R3000 (config/mips/3000.md)"],
  ["exception.cycles",  [3, 3, 3, 3],                      "cycles", [1, 5],   cost,       "inferred",   "pipeline stages annulled at entry, beside the slot of the instruction itself"],
  ["tlb.seed",          [0, 0, 0, 0],                      "",       [0, 55],  any,        "study",      "phase of the Random register at reset; every seed is a machine that could have been"],
  ["layout.seed",       [0, 0, 0, 0],                      "",       [0, 20],  any,        "study",      "draws the gaps between functions in a kernel's text"],
  ["pages.seed",        [0, 0, 0, 0],                      "",       [0, 20],  any,        "study",      "phase of the physical pages a system hands out"],
];

/** Every setting, in the order in which `deno task settings` shows them. */
export const settingRows: readonly SettingRow[] = rows.map((
  [name, values, unit, range, limits, confidence, source, calibrated],
) => ({ name, values, unit, range, limits, confidence, source, calibrated: calibrated !== undefined }));

/** Values of all settings by name. */
export type Settings = Readonly<Record<string, number>>;

/** A setting was named or valued wrongly; the message says what to write instead. */
export class SettingError extends Error {
  override name = "SettingError";
}

/** The settings of a board with `overrides` applied; throws {@linkcode SettingError} on an unknown name or impossible value. */
export function resolveSettings(board: BoardName, overrides: Settings = {}): Settings {
  const column = boardNames.indexOf(board);
  if (column < 0) throw new SettingError(`unknown board "${board}"; boards are ${boardNames.join(", ")}`);
  const settings: Record<string, number> = {};
  for (const row of settingRows) settings[row.name] = row.values[column];
  for (const [name, value] of Object.entries(overrides)) {
    const row = settingRows.find((r) => r.name === name);
    if (!row) {
      throw new SettingError(
        `unknown setting "${name}"; did you mean "${nearest(name, settingRows.map((r) => r.name))}"?`,
      );
    }
    const [least, most] = row.limits;
    if (!(value >= least && value <= most)) {
      throw new SettingError(
        `setting ${name} = ${value} is out of range; it takes ${least} to ${most} ${row.unit}`.trimEnd(),
      );
    }
    if (name !== "clock.mhz" && !Number.isInteger(value)) {
      throw new SettingError(`setting ${name} = ${value} must be a whole number`);
    }
    if (/^.cache\.(kb|words)$/.test(name) && (value & (value - 1)) !== 0) {
      throw new SettingError(`setting ${name} = ${value} must be a power of two`);
    }
    settings[name] = value;
  }
  return settings;
}

/** The candidate at the least edit distance from `word`. */
export function nearest(word: string, candidates: readonly string[]): string {
  return candidates.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .reduce((a, b) => b.distance < a.distance ? b : a).candidate;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

/** Machine-time units ("ticks") per second: one tick is 312.5 ps, in which every clock, bit time and timer rate is whole. */
export const TICKS_PER_SECOND = 3_200_000_000;

/** Whole ticks per CPU cycle at `mhz`: 256, 192 and 128 on the boards of the study. */
export function ticksPerCycle(mhz: number): number {
  return Math.max(1, Math.round(TICKS_PER_SECOND / 1e6 / mhz));
}
