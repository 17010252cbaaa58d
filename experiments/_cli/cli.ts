/**
 * What every command shares: flags by @std/cli with unknown ones refused by name, paths relative to where the user stands, one line for an
 * error, and the exit statuses 0 done, 1 a check is false, 2 bad input, 70 the guest died, 130 interrupted.
 */
import { parseArgs } from "@std/cli/parse-args";
import { type BoardName, boardNames, parseSettings, settingWarnings, UserError } from "../../machine/mod.ts";

/** Wrong words on a command line, or a file that cannot be used. */
export class UsageError extends UserError {
  /** The class, in messages. */
  override name = "UsageError";
}

/** A command's flags, by kind. */
export interface Flags<B extends string, S extends string, C extends string> {
  readonly boolean?: readonly B[];
  readonly string?: readonly S[];
  readonly collect?: readonly C[];
}

/** Parsed arguments. */
export type Arguments<B extends string, S extends string, C extends string> =
  & { [K in B]: boolean }
  & { [K in S]?: string }
  & { [K in C]: string[] }
  & { _: string[] };

/** Parses arguments; `--help` is always there. */
export function parse<B extends string = never, S extends string = never, C extends string = never>(
  args: readonly string[],
  { boolean = [], string = [], collect = [] }: Flags<B, S, C>,
): Arguments<B | "help", S, C> {
  const known = ["help", ...boolean, ...string, ...collect];
  const parsed = parseArgs([...args], {
    boolean: ["help", ...boolean],
    string: [...string, ...collect],
    collect: [...collect],
    unknown(arg: string, key?: string) {
      if (key === undefined) return true;
      throw new UsageError(`unknown flag ${arg}; did you mean --${nearest(key, known)}? See --help`);
    },
  });
  for (const name of [...string, ...collect]) {
    const value = (parsed as Record<string, unknown>)[name];
    if (value === "" || (Array.isArray(value) && value.includes(""))) throw new UsageError(`--${name} needs a value`);
  }
  return { ...parsed, _: parsed._.map(String) } as unknown as Arguments<B | "help", S, C>;
}

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
  if (name === undefined || (boardNames as readonly string[]).includes(name)) return name as BoardName | undefined;
  throw new UsageError(
    `unknown board "${name}"; did you mean ${nearest(name, boardNames)}? Boards are ${boardNames.join(", ")}`,
  );
}

/** The settings of `--set` flags; odd ones are warned of. */
export function checkSettings(texts: readonly string[] = []): Record<string, number> {
  const settings = parseSettings(texts);
  for (const warning of settingWarnings(settings)) console.error(`warning: ${warning}`);
  return settings;
}

/** Refuses an `--engine` that does not exist. */
export function checkEngine(engine: string | undefined): void {
  if (engine === undefined || engine === "interpreter" || engine === "auto") return;
  if (engine === "compiler") {
    throw new UsageError("there is no compiler of hot regions yet; use --engine interpreter");
  }
  throw new UsageError(`unknown engine "${engine}"; engines are interpreter, compiler and auto`);
}

/** A path as the user means it: relative to the directory the task was started from. */
export function userPath(path: string): string {
  if (path.startsWith("/")) return path;
  return `${Deno.env.get("INIT_CWD") ?? Deno.cwd()}/${path}`;
}

/** The path of a file to be written, as `userPath`; refuses one that cannot become a file, before anything is run for it. */
export function outputPath(path: string): string {
  const whole = userPath(path);
  const kind = (name: string) => {
    try {
      return Deno.statSync(name).isDirectory ? "directory" : "file";
    } catch (error) {
      if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) return undefined;
      throw new UsageError(`cannot write ${path}: ${messageOf(error)}`);
    }
  };
  if (kind(whole) === "directory") throw new UsageError(`${path} is a directory; name a file to write`);
  for (let at = whole.lastIndexOf("/"); at > 0; at = whole.lastIndexOf("/", at - 1)) {
    const above = kind(whole.slice(0, at));
    if (above === "file") throw new UsageError(`cannot write ${path}: ${whole.slice(0, at)} is not a directory`);
    if (above !== undefined) {
      probe(path, whole.slice(0, at));
      break;
    }
  }
  return whole;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether a file can be made in a directory. */
function probe(path: string, directory: string): void {
  try {
    Deno.removeSync(Deno.makeTempFileSync({ dir: directory, prefix: ".probe-" }));
  } catch (error) {
    throw new UsageError(`cannot write ${path}: no file can be made in ${directory}: ${messageOf(error)}`);
  }
}

/** The project's root, without a slash at its end. */
export function projectRoot(): string {
  return decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");
}

/** Runs a command and leaves with its status. */
export async function run(command: (args: readonly string[]) => number | Promise<number>): Promise<void> {
  let status: number;
  try {
    status = await command(Deno.args);
  } catch (error) {
    status = report(error);
  }
  Deno.exit(status);
}

function report(error: unknown): number {
  if (error instanceof UserError) {
    console.error(error.message);
    return error.status;
  }
  const expected = [
    Deno.errors.NotFound,
    Deno.errors.PermissionDenied,
    Deno.errors.NotCapable,
    Deno.errors.IsADirectory,
    Deno.errors.NotADirectory,
  ];
  const undrawable = error instanceof Error && error.name === "DrawingError";
  if (undrawable || expected.some((kind) => error instanceof kind)) {
    console.error((error as Error).message);
    return 2;
  }
  throw error;
}
