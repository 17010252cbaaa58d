/**
 * What is not known of a board, as factors that a sweep varies: every setting whose row carries a
 * range, and as one factor those that are one fact of the hardware: the refill of both caches from
 * the same memory, and both drain times where no page mode tells them apart.
 */
import {
  type BoardName,
  listSettings,
  type Setting,
  unknowns,
  type Variant,
} from "../../machine/mod.ts";

/** An unknown of a board. */
export interface Factor {
  /** The setting's name, or `refill` and `drain` for those that go together. */
  readonly name: string;
  /** All its values, in order. */
  readonly levels: readonly Variant[];
  /**
   * The values tried one at a time: both ends, or every one of few; never the settings table's own.
   */
  readonly ends: readonly Variant[];
}

/** A range of more whole numbers than this is cut into so many. */
const MOST_LEVELS = 32;
/** A range of no more than so many values is a choice between kinds: its ends are all of them. */
const FEW = 3;

const REFILL = ["icache.words", "icache.stall", "dcache.words", "dcache.stall"];
const DRAIN = ["wb.drain", "wb.drain-page"];

/** The factors of a board, in the order of the settings table. */
export function factorsOf(board: BoardName): Factor[] {
  const settings = listSettings(board);
  const ranged = settings.filter(({ range }) => range !== undefined);
  const used = new Set<string>();
  return ranged.flatMap((setting): Factor[] => {
    if (used.has(setting.name)) return [];
    const together = groupOf(setting, ranged);
    for (const { name } of together) used.add(name);
    if (setting.name === "icache.words") return [refill(board, settings)];
    const name = together.length === 1
      ? setting.name
      : REFILL.includes(setting.name)
      ? "refill"
      : "drain";
    const variant = (value: number): Variant =>
      Object.fromEntries(together.map(({ name }) => [name, value]));
    const levels = levelsOf(setting.range!);
    const ends = levels.length <= FEW ? levels : [levels[0], levels.at(-1)!];
    return [{
      name,
      levels: levels.map(variant),
      ends: ends.filter((value) => value !== setting.value).map(variant),
    }];
  });
}

/** The settings that vary with one, itself included. */
function groupOf(setting: Setting, ranged: readonly Setting[]): Setting[] {
  if (REFILL.includes(setting.name)) return ranged.filter(({ name }) => REFILL.includes(name));
  const drains = ranged.filter(({ name }) => DRAIN.includes(name));
  const same = drains.every(({ range }) => String(range) === String(drains[0].range));
  return DRAIN.includes(setting.name) && same ? drains : [setting];
}

function levelsOf([low, high]: readonly [number, number]): number[] {
  const steps = Math.min(high - low, MOST_LEVELS - 1);
  return Array.from({ length: steps + 1 }, (_, i) => low + Math.round(i * (high - low) / steps));
}

/**
 * Lines of each length that the board may have, each with the stalls between the least and the
 * greatest that go with it.
 */
function refill(board: BoardName, settings: readonly Setting[]): Factor {
  const value = (name: string) => settings.find((setting) => setting.name === name)!.value;
  const ends = unknowns[board] ?? [];
  const own: Variant = Object.fromEntries(REFILL.map((name) => [name, value(name)]));
  const all = [own, ...ends].map((variant) => ({
    words: variant["icache.words"]!,
    stall: variant["icache.stall"]!,
  }));
  const lengths = [...new Set(all.map(({ words }) => words))].sort((a, b) => a - b);
  const levels = lengths.flatMap((words) => {
    const stalls = all.filter((one) => one.words === words).map(({ stall }) => stall);
    const low = Math.min(...stalls), high = Math.max(...stalls);
    return Array.from({ length: high - low + 1 }, (_, i): Variant => ({
      "icache.words": words,
      "icache.stall": low + i,
      "dcache.words": words,
      "dcache.stall": low + i,
    }));
  });
  return { name: "refill", levels, ends };
}

/**
 * Variants of a board put together, with what no hardware has taken back: a page write slower than
 * another, a merge dearer than a miss.
 */
export function compose(board: BoardName, variants: readonly Variant[]): Variant {
  const own = Object.fromEntries(
    listSettings(board).map(({ name, value }) => [name, value]),
  ) as Record<string, number>;
  const chosen: Record<string, number> = Object.assign({}, ...variants);
  const limit = (name: string, by: string) => {
    const most = chosen[by] ?? own[by];
    if ((chosen[name] ?? own[name]) > most) chosen[name] = most;
  };
  limit("wb.drain-page", "wb.drain");
  limit("partial-store.hit", "dcache.stall");
  return chosen;
}
