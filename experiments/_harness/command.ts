/**
 * The one shape of a command: what it is called, what it does in a line, its flags with a line
 * each, and what it runs. Help, refusal of unknown flags and operands, one line for an error and
 * the exit statuses (0 done, 1 a check is false, 2 bad input, 70 the guest died, 130 interrupted,
 * 141 the reader of the output went away) follow from it.
 */
import { parseArgs } from "node:util";
import { UserError } from "../../machine/mod.ts";
import { nearest } from "./usage.ts";

/** A flag: `value` names what it takes, in help; a flag without one is a switch. */
export interface Flag {
  /** One line of help. */
  readonly help: string;
  /** What it takes, e.g. `DIR`. */
  readonly value?: string;
  /** The value may be left out; one that is there stands behind `=`. */
  readonly optional?: boolean;
  /** May be given more than once. */
  readonly many?: boolean;
  /** A letter for it. */
  readonly short?: string;
}

/** The values that a command's flags have. */
export type Options<F extends Readonly<Record<string, Flag>>> = {
  readonly [K in keyof F]: F[K] extends { readonly value: string }
    ? F[K] extends { readonly many: true } ? readonly string[]
    : F[K] extends { readonly optional: true } ? string | true | undefined
    : string | undefined
    : boolean;
};

/** A command. */
export interface Command<
  F extends Readonly<Record<string, Flag>> = Readonly<Record<string, Flag>>,
> {
  /** How it is called, e.g. `deno task compare`. */
  readonly name: string;
  /** What it does, in a few lines. */
  readonly does: string;
  /** Operands as help shows them, and how many there may be; none unless said otherwise. */
  readonly operands?: {
    readonly show: string;
    readonly least?: number;
    readonly most?: number;
    readonly help?: string;
  };
  /** What may follow `--`, as help shows it; nothing unless said otherwise. */
  readonly rest?: { readonly show: string; readonly help: string };
  /** Its flags by name. */
  readonly flags: F;
  /** Does it; the result is the exit status. `rest` is what stood behind `--`. */
  run(
    options: Options<F>,
    operands: readonly string[],
    rest: readonly string[],
  ): number | Promise<number>;
}

/** Describes a command; the types of its options follow from its flags. */
export function command<const F extends Readonly<Record<string, Flag>>>(
  description: Command<F>,
): Command<F> {
  return description;
}

/** The text of `--help`. */
export function helpOf({ name, does, operands, flags, rest }: Command): string {
  const entries = Object.entries(flags);
  const shown = entries.map(([flag, { value, many, optional }]) =>
    `[--${flag}${optional ? `[=${value}]` : value ? ` ${value}` : ""}]${many ? "…" : ""}`
  );
  const width = Math.max(
    8,
    ...entries.map(([flag]) => flag.length + 2),
    operands?.help ? operands.show.length : 0,
  );
  const lines = entries.map(([flag, { help, short }]) =>
    `  ${`--${flag}`.padEnd(width)}  ${help}${short ? `; -${short} for short` : ""}`
  );
  if (operands?.help) lines.unshift(`  ${operands.show.padEnd(width)}  ${operands.help}`);
  if (rest) lines.push(`  ${`-- ${rest.show}`.padEnd(width)}  ${rest.help}`);
  const behind = rest ? [`[-- ${rest.show}]`] : [];
  return `${
    [name, ...(operands ? [operands.show] : []), ...shown, ...behind].join(" ")
  }\n\n${does}\n${lines.join("\n")}`
    .trimEnd();
}

/** Parses arguments, or throws a `UserError` that says what was meant. */
export function parseCommand<F extends Readonly<Record<string, Flag>>>(
  { flags, operands }: Pick<Command<F>, "flags" | "operands">,
  args: readonly string[],
): { readonly help: boolean; readonly options: Options<F>; readonly operands: readonly string[] } {
  const known = ["help", ...Object.keys(flags)];
  const types = Object.fromEntries(
    Object.entries(flags).map(([name, { value, many, short, optional }]) => [name, {
      type: value && !optional ? "string" as const : "boolean" as const,
      multiple: many ?? false,
      ...(short && { short }),
    }]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: { help: { type: "boolean", short: "h" }, ...types },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Record<string, unknown> = Object.fromEntries(
    Object.entries(flags).map((
      [name, { value, many }],
    ) => [name, many ? [] : value ? undefined : false]),
  );
  for (const token of tokens ?? []) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!known.includes(name)) {
      throw new UserError(
        `unknown flag ${rawName}; did you mean --${nearest(name, known)}? See --help`,
      );
    }
    const flag = flags[name];
    if (flag?.value && (value === "" || (value === undefined && !flag.optional))) {
      throw new UserError(`--${name} needs a value`);
    }
    if (!flag?.value && value !== undefined) throw new UserError(`--${name} takes no value`);
    if (flag?.many) (options[name] as string[]).push(value!);
    else options[name] = value ?? true;
  }
  if (options.help !== true) {
    const { least = 0, most = 0 } = operands ? { most: Infinity, ...operands } : {};
    if (positionals.length > most) {
      throw new UserError(`"${positionals[most]}" means nothing here; see --help`);
    }
    if (positionals.length < least) throw new UserError(`name ${operands!.show}; see --help`);
  }
  return { help: options.help === true, options: options as Options<F>, operands: positionals };
}

/** Runs a command and leaves with its status. */
export async function start<F extends Readonly<Record<string, Flag>>>(
  description: Command<F>,
): Promise<void> {
  await leaving(() => {
    const end = description.rest ? Deno.args.indexOf("--") : -1;
    const [own, rest] = end < 0
      ? [Deno.args, []]
      : [Deno.args.slice(0, end), Deno.args.slice(end + 1)];
    const { help, options, operands } = parseCommand(description, own);
    if (!help) return description.run(options, operands, rest);
    console.log(helpOf(description as unknown as Command));
    return 0;
  });
}

/** Leaves with the status of `action`; an error that a user can cause is one line. */
export async function leaving(action: () => number | Promise<number>): Promise<void> {
  let status: number;
  try {
    status = await action();
  } catch (error) {
    status = report(error);
  }
  Deno.exit(status);
}

/** Status of a command whose reader went away, as a shell reports it of one that SIGPIPE ended. */
const READER_GONE = 141;

/**
 * What the host refuses: a file or a stream that cannot be read or written, a disk that is full.
 */
function isHostError(error: unknown): error is Error {
  return error instanceof Deno.errors.NotCapable ||
    error instanceof Error && /\(os error \d+\)/.test(error.message);
}

/**
 * Files that cannot be read or written are named where that is found: an error without a name is of
 * a standard stream.
 */
function isNameless(error: Error): boolean {
  return /^[^:]*\(os error \d+\)$/.test(error.message);
}

function report(error: unknown): number {
  if (error instanceof Deno.errors.BrokenPipe) return READER_GONE;
  if (!(error instanceof UserError) && !isHostError(error)) throw error;
  try {
    console.error(
      isNameless(error) ? `cannot write what is printed: ${error.message}` : error.message,
    );
  } catch {
    // Nobody is there to be told.
  }
  return error instanceof UserError ? error.status : 2;
}
