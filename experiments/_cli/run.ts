/**
 * `deno task run`: one's own program (assembly or ELF) on the emulated machine, bare or on a guest system, with its cost, the times between
 * labels, a trace and a profile.
 */
import { createAegis } from "../../aegis/mod.ts";
import {
  assembleBare,
  type BoardName,
  createProfile,
  createTrace,
  describeLeftToSoftware,
  GuestCrash,
  leftToSoftware,
  type Loadable,
  type Machine,
  prepareBare,
  profileToSpeedscope,
  profileToText,
  readBare,
  type RunReport,
  type Source,
  type Symbols,
  type System,
  traceToPerfetto,
  traceToText,
  watchInterval,
} from "../../machine/mod.ts";
import { createExos } from "../../exos/mod.ts";
import { createUltrixModel } from "../../ultrix-model/mod.ts";
import { writeWhole } from "../_harness/csv.ts";
import {
  checkBoard,
  checkEngine,
  checkSettings,
  nearest,
  outputPath,
  parse,
  run,
  UsageError,
  userPath,
} from "./cli.ts";
import { textTable } from "./show.ts";

const HELP = `deno task run PROGRAM [--board B] [--system bare|aegis|exos|ultrix] [--mark FROM..TO]… [--max-cycles N]
              [--trace[=FILE]] [--profile[=FILE]] [--set NAME=VALUE]… [--json]

Runs PROGRAM: assembly (.s or .S, GNU syntax, .set noreorder) or an ELF executable (MIPS I, little-endian, static; bare only).
  --mark        count, first, minimum, mean and maximum cycles between two labels
  --trace       the last instructions with source lines, cycles and the cause of each stall; to FILE as Perfetto events
  --profile     cycles by function and cause; to FILE as speedscope JSON, by function and by source line
  --max-cycles  stop there, with status 75
The status is the program's own; 70 when it dies, 2 for bad input.`;

const systems: Readonly<Record<string, () => System>> = {
  aegis: createAegis,
  exos: createExos,
  ultrix: createUltrixModel,
};
/** Steps of a trace that are printed, and that are written to a file. */
const TRACE_KEPT = 2000, TRACE_WRITTEN = 200_000;

/** A program in execution, whatever it runs on. */
interface Started {
  readonly machine: Machine;
  readonly symbols: Symbols;
  run(): RunReport;
}

function readProgram(path: string): Loadable | Source {
  const name = path.slice(path.lastIndexOf("/") + 1);
  let bytes: Uint8Array;
  try {
    bytes = Deno.readFileSync(userPath(path));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) throw new UsageError(`${path} does not exist`);
    if (error instanceof Deno.errors.IsADirectory) throw new UsageError(`${path} is a directory, not a program`);
    if (error instanceof Deno.errors.NotADirectory) throw new UsageError(`${path}: a folder of its path is a file`);
    throw error;
  }
  if (/\.[sS]$/.test(name)) return { path, text: new TextDecoder().decode(bytes) };
  return readBare(bytes, path);
}

function include(path: string): string | undefined {
  try {
    return Deno.readTextFileSync(userPath(path));
  } catch {
    return undefined;
  }
}

function start(
  path: string,
  { system, board, settings, marks, maxCycles }: {
    system: string;
    board: BoardName;
    settings: Record<string, number>;
    marks: readonly string[];
    maxCycles: number;
  },
): Started {
  const program = readProgram(path);
  if (system === "bare") {
    const loadable = "entry" in program ? program : assembleBare([program], { include });
    const prepared = prepareBare(loadable, { board, settings });
    return { ...prepared, run: () => prepared.run({ maxCycles, marks }) };
  }
  if ("entry" in program) {
    throw new UsageError(`${path} is an executable: it runs on --system bare; give ${system} the assembly text`);
  }
  if (!Object.hasOwn(systems, system)) {
    const names = ["bare", ...Object.keys(systems)];
    throw new UsageError(
      `unknown system "${system}"; did you mean ${nearest(system, names)}? Systems are ${names.join(", ")}`,
    );
  }
  const name = path.replace(/.*\/|\.[sS]$/g, "").slice(0, 20) || "program";
  const running = systems[system]().boot(board, [{ name, sources: [program] }], { settings });
  const { machine, symbols } = running;
  return {
    machine,
    symbols,
    run() {
      const intervals = marks.map((text) => watchInterval(machine, text, (name) => findSymbol(running.symbol, name)));
      let died: string | undefined;
      let reason: RunReport["reason"] = "max-cycles";
      try {
        if (running.run({ maxCycles }).reason === "halt") reason = "halt";
      } catch (error) {
        if (!(error instanceof GuestCrash)) throw error;
        died = error.message;
        reason = "died";
      }
      const { cycles, instructions, stalls, output, exit } = machine;
      return {
        board,
        system,
        reason,
        exit: reason === "halt" ? exit ?? 0 : null,
        instructions,
        cycles,
        microseconds: machine.microseconds(cycles),
        output,
        stalls,
        leftToSoftware: leftToSoftware(machine, symbols),
        marks: intervals.map((interval) => interval()),
        ...(died === undefined ? {} : { died }),
      };
    },
  };
}

function findSymbol(symbol: (name: string) => number, name: string): number | undefined {
  try {
    return symbol(name);
  } catch {
    return undefined;
  }
}

function showReport(report: RunReport): string {
  const { board, system, reason, exit, instructions, cycles, microseconds, stalls, marks } = report;
  const causes = Object.entries(stalls).filter(([, n]) => n > 0).map(([cause, n]) => `${cause} ${n}`).join(", ");
  const lines = [
    `${system} on ${board}: ${reason}${exit === null ? "" : ` with status ${exit}`}`,
    `${instructions} instructions, ${cycles} cycles, ${microseconds.toFixed(2)} us`,
    `stall cycles: ${causes || "none"}`,
  ];
  if (marks.length) {
    const rows = marks.map((
      m,
    ) => [m.name, String(m.count), ...[m.first, m.minimum, m.mean, m.maximum].map((n) => n.toFixed(1))]);
    lines.push("", textTable(["marks, in cycles", "count", "first", "minimum", "mean", "maximum"], rows));
  }
  return lines.join("\n");
}

/** `--name` alone means text on standard error, `--name=FILE` a file. */
function optional(args: readonly string[], name: string): { rest: string[]; wanted: boolean; file?: string } {
  const rest = args.filter((arg) => arg !== `--${name}` && !arg.startsWith(`--${name}=`));
  const found = args.find((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const given = found?.includes("=") ? found.slice(found.indexOf("=") + 1) : undefined;
  if (given === "") throw new UsageError(`--${name}= needs a file`);
  return { rest, wanted: found !== undefined, file: given === undefined ? undefined : outputPath(given) };
}

await run((given) => {
  const trace = optional(given, "trace");
  const profile = optional(trace.rest, "profile");
  const options = parse(profile.rest, {
    boolean: ["json"],
    string: ["board", "system", "max-cycles", "engine"],
    collect: ["mark", "set"],
  });
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (options._.length !== 1) throw new UsageError("give one program to run; see --help");
  checkEngine(options.engine);
  const maxCycles = options["max-cycles"] === undefined ? Infinity : Number(options["max-cycles"]);
  if (!(maxCycles > 0)) throw new UsageError(`--max-cycles ${options["max-cycles"]} is not a number of cycles`);
  const started = start(options._[0], {
    system: options.system ?? "bare",
    board: checkBoard(options.board) ?? "dec5000-125",
    settings: checkSettings(options.set),
    marks: options.mark ?? [],
    maxCycles,
  });
  const { machine, symbols } = started;
  const tracing = trace.wanted
    ? createTrace(machine, { last: trace.file === undefined ? TRACE_KEPT : TRACE_WRITTEN })
    : undefined;
  const profiling = profile.wanted ? createProfile(machine) : undefined;
  const report = started.run();
  if (tracing && trace.file !== undefined) {
    const { entries, seen } = tracing;
    writeWhole(trace.file, traceToPerfetto(entries, { symbols, ticksPerCycle: machine.ticksPerCycle }));
    if (seen > entries.length) console.error(`the trace holds the last ${entries.length} of ${seen} steps`);
  } else if (tracing) console.error(traceToText(tracing.entries, symbols));
  if (profiling && profile.file !== undefined) {
    writeWhole(profile.file, profileToSpeedscope(profiling, { symbols, name: options._[0] }));
  } else if (profiling) console.error(profileToText(profiling.functions(symbols)));
  if (options.json) console.log(JSON.stringify(report, null, 2));
  else {
    if (report.output) console.log(report.output.trimEnd());
    console.error(showReport(report));
  }
  const unwritten = describeLeftToSoftware(report.leftToSoftware);
  if (unwritten !== undefined) console.error(unwritten);
  if (report.died !== undefined) console.error(report.died);
  return report.reason === "died" ? 70 : report.reason === "max-cycles" ? 75 : (report.exit ?? 0) & 255;
});
