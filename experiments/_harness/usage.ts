/** Wrong words on a command line: what was meant, in one line. */
import {
  type BoardName,
  boardNames,
  type Engine,
  parseSettings,
  settingWarnings,
  UserError,
} from "../../machine/mod.ts";

/** The candidate that shares most with a word. */
export function nearest(word: string, candidates: readonly string[]): string {
  const pairs = (text: string) => new Set([...text].map((c, i) => c + (text[i + 1] ?? "")));
  const own = pairs(word);
  const score = (candidate: string) =>
    [...pairs(candidate)].filter((pair) => own.has(pair)).length * 2 - candidate.length / 100;
  return candidates.reduce((best, next) => score(next) > score(best) ? next : best);
}

/** The board of a `--board` flag. */
export function checkBoard(name: string | undefined): BoardName | undefined {
  if (name === undefined || (boardNames as readonly string[]).includes(name)) {
    return name as BoardName | undefined;
  }
  throw new UserError(
    `unknown board "${name}"; did you mean ${nearest(name, boardNames)}? Boards are ${
      boardNames.join(", ")
    }`,
  );
}

/** The settings of `--set` flags; odd ones are warned of. */
export function checkSettings(texts: readonly string[] = []): Record<string, number> {
  const settings = parseSettings(texts);
  for (const warning of settingWarnings(settings)) console.error(`warning: ${warning}`);
  return settings;
}

/** The engine that a user chose; refuses one that does not exist. */
export function checkEngine(engine: string | undefined): Engine | undefined {
  const found = (["interpreter", "compiler", "auto"] as const).find((name) => name === engine);
  if (engine === undefined || found !== undefined) return found;
  throw new UserError(`unknown engine "${engine}"; engines are interpreter, compiler and auto`);
}

/** The one of several names that a user chose. */
export function chooseName(
  name: string,
  { kind, names }: { readonly kind: string; readonly names: readonly string[] },
): string {
  if (names.includes(name)) return name;
  throw new UserError(
    `no ${kind} is called "${name}"; did you mean ${nearest(name, names)}? There are ${
      names.join(", ")
    }`,
  );
}

/**
 * The number that a user wrote behind a flag: digits and nothing else, from `least` to `most`, of
 * which every one is exact.
 */
export function wholeNumber(
  text: string,
  { flag, least = 0, most = Number.MAX_SAFE_INTEGER, of = "whole number" }: {
    readonly flag: string;
    readonly least?: number;
    readonly most?: number;
    readonly of?: string;
  },
): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UserError(`--${flag} wants a ${of} from ${least} to ${most}, not "${text}"`);
}

/** A text as a word of a command that is typed at a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w/.,:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
