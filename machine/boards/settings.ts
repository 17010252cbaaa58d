/**
 * Every parameter of the machine under one name, with its value on each board, where that value
 * comes from, how sure we are of it and how far off it could be. An experiment records the
 * settings it ran with; `--set` overrides them one by one, and nothing else does. The numbers
 * themselves stand in settings_table.ts.
 */

import { type BoardName, boardNames, boards } from "./boards.ts";
import { type SettingName, settingsTable, type SettingValue } from "./settings_table.ts";
import { UserError } from "../../errors/mod.ts";

export type { Confidence, SettingName, SettingRow, SettingValue } from "./settings_table.ts";

/** One setting on one board, as `deno task settings` prints it. */
export interface Setting extends SettingValue {
  /** Its name. */
  readonly name: SettingName;
  /** The board. */
  readonly board: BoardName;
  /** Unit of the value. */
  readonly unit: string;
  /** What the parameter does. */
  readonly meaning: string;
  /** True where the value was chosen with the help of a measurement. */
  readonly calibrated: boolean;
}

/** The values that a machine runs with. */
export type Settings = Readonly<Record<SettingName, number>>;

/** All names, in the order of the table. */
export const settingNames: readonly SettingName[] = Object.keys(settingsTable) as SettingName[];

/**
 * Ticks in a second: one tick is 312.5 ps, in which the three cycle times, a network bit and every
 * clock rate are whole.
 */
export const TICKS_PER_SECOND = 3_200_000_000;

function valueOn(board: BoardName, name: SettingName): SettingValue {
  const on = settingsTable[name].on;
  const value = on[board] ?? on[boards[board].module] ?? on.all;
  if (value === undefined) throw new Error(`setting ${name} has no value on ${board}`);
  return value;
}

/**
 * Every setting that is read, of one board or of all boards, with source, confidence and range.
 */
export function listSettings(board?: BoardName): readonly Setting[] {
  return (board ? [board] : boardNames).flatMap((board) =>
    settingNames.filter((name) => settingsTable[name].awaits === undefined).map((name) => {
      const { unit, meaning } = settingsTable[name];
      const value = valueOn(board, name);
      return {
        name,
        board,
        unit,
        meaning,
        ...value,
        calibrated: value.confidence === "calibrated",
      };
    })
  );
}

/**
 * The values that a machine of this board runs with. Throws a `UserError` at an unknown board
 * or name or an impossible value.
 */
export function resolveSettings(
  board: BoardName,
  overrides: Readonly<Record<string, number>> = {},
): Settings {
  checkBoardName(board);
  const settings = Object.fromEntries(
    settingNames.map((name) => [name, valueOn(board, name).value]),
  ) as Record<
    SettingName,
    number
  >;
  for (const [name, value] of Object.entries(overrides)) {
    settings[checkName(name)] = checkValue(name as SettingName, value);
  }
  checkTogether(board, settings);
  return Object.freeze(settings);
}

/** Reads "NAME=VALUE" as a user types it behind `--set`. */
export function parseSetting(text: string): readonly [name: SettingName, value: number] {
  const at = text.indexOf("=");
  if (at < 0) {
    throw new UserError(`"${text}" is not a setting: write NAME=VALUE, for example icache.stall=6`);
  }
  const name = checkName(text.slice(0, at).trim());
  const digits = text.slice(at + 1).trim();
  if (!/^(0x[0-9a-f]+|\d+(\.\d+)?)$/i.test(digits)) {
    throw new UserError(`${name}: "${digits}" is not a number`);
  }
  return [name, checkValue(name, Number(digits))];
}

/** Reads several of them; a name that comes twice is refused. */
export function parseSettings(texts: readonly string[]): Record<string, number> {
  const settings: Record<string, number> = {};
  for (const [name, value] of texts.map(parseSetting)) {
    if (name in settings) {
      throw new UserError(`${name} is set twice: to ${settings[name]} and to ${value}`);
    }
    settings[name] = value;
  }
  return settings;
}

/**
 * What is odd about overrides that the machine accepts: a sentence for each value beyond what any
 * of the boards has or may have, by the table's values and ranges. Choices of the study (seeds,
 * memory) are never odd.
 */
export function settingWarnings(overrides: Readonly<Record<string, number>>): string[] {
  return Object.entries(overrides).flatMap(([name, value]) => {
    const known = boardNames.map((board) => valueOn(board, checkName(name)));
    if (known.every(({ source }) => source === "choice")) return [];
    const plausible = known.flatMap(({ value, range = [value, value] }) => [...range, value]);
    const low = Math.min(...plausible), high = Math.max(...plausible);
    if (low <= value && value <= high) return [];
    const bounds = low === high ? `is ${low}` : `lies between ${low} and ${high}`;
    return [
      `${name}=${value}: on the real boards it ${bounds}; what follows is no measurement of ` +
      "any of them",
    ];
  });
}

/** Microseconds of so many ticks. */
export function microseconds(ticks: number): number {
  return ticks / (TICKS_PER_SECOND / 1e6);
}

/** Whole ticks in a processor cycle at these settings. */
export function ticksPerCycle(settings: Settings): number {
  return Math.round(TICKS_PER_SECOND / 1e6 / settings["clock.mhz"]);
}

function checkBoardName(board: string): void {
  if (!(boardNames as readonly string[]).includes(board)) {
    throw new UserError(`there is no board "${board}"; boards are ${boardNames.join(", ")}`);
  }
}

function checkName(name: string): SettingName {
  if (Object.hasOwn(settingsTable, name)) {
    const { awaits } = settingsTable[name as SettingName];
    if (awaits === undefined) return name as SettingName;
    throw new UserError(`${name}: nothing reads this setting as long as ${awaits} is not modelled`);
  }
  const nearest = settingNames.reduce((best, next) =>
    distance(name, next) < distance(name, best) ? next : best
  );
  throw new UserError(`unknown setting "${name}"; the nearest is "${nearest}"`);
}

function checkValue(name: SettingName, value: number): number {
  const { limits: [low, high], shape, unit } = settingsTable[name];
  const wrong = (demand: string) => new UserError(`${name}=${value}: must be ${demand}`);
  if (typeof value !== "number" || !Number.isFinite(value) || value < low || value > high) {
    throw wrong(`from ${low} to ${high}${unit && ` ${unit}`}`);
  }
  if (shape !== "real" && !Number.isInteger(value)) throw wrong("a whole number");
  if (shape === "power-of-two" && Math.log2(value) % 1 !== 0) throw wrong("a power of two");
  return value;
}

function checkTogether(board: BoardName, settings: Record<SettingName, number>): void {
  const { memoryLimit, title } = boards[board];
  if (settings["memory.mb"] > memoryLimit) {
    throw new UserError(
      `memory.mb=${settings["memory.mb"]}: a ${title} takes at most ${memoryLimit} MB`,
    );
  }
  const interval = settings["refresh.interval"] * settings["clock.mhz"] / 1000;
  for (const name of ["refresh.busy", "refresh.busy-fitted"] as const) {
    if (settings[name] >= interval) {
      throw new UserError(
        `${name}=${settings[name]}: must be shorter than the interval of ${
          Math.floor(interval)
        } cycles`,
      );
    }
  }
}

/** Levenshtein's edit distance. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next[j] = Math.min(
        next[j - 1] + 1,
        row[j] + 1,
        row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[to.length];
}
