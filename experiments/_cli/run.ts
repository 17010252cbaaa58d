/**
 * `deno task run`: one's own program (C, assembly, objects or ELF) on the emulated machine, bare or
 * on a guest system, with its cost, the times between labels, a trace and a profile.
 */
import {
  assembleBare,
  beginRun,
  type BoardName,
  type Cost,
  createProfile,
  createTrace,
  type Crossing,
  describeLeftToSoftware,
  type Engine,
  GuestCrash,
  type GuestStop,
  Image,
  type Machine,
  monitorAlone,
  prepareBare,
  profileToSpeedscope,
  profileToText,
  type RunReport,
  type Session,
  subtractCosts,
  type Symbols,
  traceHeading,
  traceToPerfetto,
  traceToText,
  UserError,
  writePcap,
} from "../../machine/mod.ts";
import { checkPort, type Debugged, serveGdb } from "../_harness/gdb.ts";
import { command, start as startCommand } from "../_harness/command.ts";
import { hostedObjects, include, type Part, readProgram } from "../_harness/own_program.ts";
import { outputPath, userPath, writeWhole } from "../_harness/paths.ts";
import { textTable } from "../_harness/show.ts";
import { costOf } from "../_harness/stretch.ts";
import { createSystems, hostSystems } from "../_harness/systems.ts";
import {
  checkBoard,
  checkEngine,
  checkSettings,
  chooseName,
  wholeNumber,
} from "../_harness/usage.ts";
import { runWatched } from "./watched.ts";

/** Steps of a trace that are printed, and that are written to a file. */
const TRACE_KEPT = 2000, TRACE_WRITTEN = 200_000;

/** A program in execution, whatever it runs on. */
interface Started {
  readonly machine: Machine;
  readonly symbols: Symbols;
  readonly session: Session;
  /** What a debugger is given of it. */
  readonly debugged: Omit<Debugged, "machine">;
  /** What it has cost since its main was entered, where a system was booted before. */
  fromMain(): Cost | undefined;
}

function start(
  paths: readonly string[],
  { system, board, settings, marks, engine, defines, given }: {
    system: string;
    board: BoardName;
    settings: Record<string, number>;
    marks: readonly string[];
    engine: Engine | undefined;
    defines: Readonly<Record<string, string>>;
    given: readonly string[];
  },
): Started {
  const [path] = paths;
  const programs = paths.map((path) => readProgram(path, { defines, bare: system === "bare" }));
  const parts = programs.filter((program): program is Part => !("entry" in program));
  const [program] = programs;
  if (programs.length > 1 && parts.length < programs.length) {
    throw new UserError("an executable runs alone: give it by itself, or several sources");
  }
  if (system === "bare") {
    const loadable = "entry" in program ? program : assembleBare(parts, { include, defines });
    const prepared = prepareBare(loadable, {
      board,
      settings,
      engine,
      arguments: [path, ...given],
    });
    const traps = [prepared.unexpected];
    const debugged = loadable instanceof Image
      ? { images: [loadable], traps }
      : { images: [], file: userPath(path), traps };
    return { ...prepared, session: prepared.begin(marks), debugged, fromMain: () => undefined };
  }
  if ("entry" in program) {
    throw new UserError(
      `${path} is an executable: it runs on --system bare; give ${system} C, assembly or objects`,
    );
  }
  const objects = hostedObjects(parts, { arguments: [path, ...given], defines });
  const name = path.replace(/.*\/|\.[sSco]$/g, "").slice(0, 20) || "program";
  const running = createSystems()(system).boot(board, [{ name, objects }], { settings, engine });
  const { machine, symbols } = running;
  const main = machine.mark({ at: running.symbol("main"), each: false });
  const advance = (maxCycles: number): GuestStop => {
    try {
      return { reason: running.run({ maxCycles }).reason === "halt" ? "halt" : "max-cycles" };
    } catch (error) {
      if (!(error instanceof GuestCrash)) throw error;
      return { reason: "died", died: error.message };
    }
  };
  const find = (name: string) => findSymbol(running.symbol, name);
  const session = beginRun({ board, system, machine, symbols, find, advance }, marks);
  const debugged = { images: [...running.programs, running.kernel] };
  const fromMain = () => main.first && subtractCosts(costOf(machine), main.first);
  return { machine, symbols, session, debugged, fromMain };
}

function findSymbol(symbol: (name: string) => number, name: string): number | undefined {
  try {
    return symbol(name);
  } catch {
    return undefined;
  }
}

function showReport(report: RunReport, fromMain: Cost | undefined, machine: Machine): string {
  const { board, system, reason, exit, instructions, cycles, microseconds, stalls, marks } = report;
  const causes = Object.entries(stalls).filter(([, n]) => n > 0).map(([cause, n]) =>
    `${cause} ${n}`
  ).join(", ");
  const lines = [
    `${system} on ${board}: ${reason}${exit === null ? "" : ` with status ${exit}`}`,
    `${instructions} instructions, ${cycles} cycles, ${microseconds.toFixed(2)} us`,
    `stall cycles: ${causes || "none"}`,
  ];
  if (fromMain) {
    const { cycles, instructions } = fromMain;
    lines.push(
      `without the boot, from main on: ${instructions} instructions, ${cycles} cycles, ${
        machine.microseconds(cycles).toFixed(2)
      } us`,
    );
  }
  if (marks.length) {
    const rows = marks.map((
      m,
    ) => [
      m.name,
      String(m.count),
      ...[m.first, m.minimum, m.mean, m.maximum].map((n) => n.toFixed(1)),
    ]);
    lines.push(
      "",
      textTable(["marks, in cycles", "count", "first", "minimum", "mean", "maximum"], rows),
    );
    for (const { name, retried, open } of marks) {
      if (retried + open > 0) {
        lines.push(
          `${name}: not counted: ${retried} begun again before the end, ${open} without one`,
        );
      }
    }
  }
  return lines.join("\n");
}

/** `NAME=VALUE` of --define; the value is 1 where none is given. */
function readDefines(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text) => {
    const [, name, value = "1"] = /^([A-Za-z_]\w*)(?:=(.*))?$/.exec(text) ?? [];
    if (name === undefined) throw new UserError(`--define ${text}: write NAME or NAME=VALUE`);
    return [name, value];
  }));
}

/** Passes a byte that a machine prints on to standard output, as it is printed. */
function print(byte: number): void {
  Deno.stdout.writeSync(Uint8Array.of(byte));
}

/** The status of a run that gave none itself. */
const statuses: Readonly<Partial<Record<RunReport["reason"], number>>> = {
  died: 70,
  "max-cycles": 75,
  interrupted: 130,
};

/** Standard input a byte at a time, read when the guest asks for it. */
function standardInput(): () => number | undefined {
  let chunk = new Uint8Array(0);
  let at = 0;
  return () => {
    if (at === chunk.length) {
      const buffer = new Uint8Array(1 << 16);
      chunk = buffer.subarray(0, Deno.stdin.readSync(buffer) ?? 0);
      at = 0;
    }
    return chunk[at++];
  };
}

/** How a report shows output that is not UTF-8: the bytes in base64. */
function rawOutput(machine: Machine): { outputBase64?: string } {
  const bytes = machine.outputBytes;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return {};
  } catch {
    return { outputBase64: bytes.toBase64() };
  }
}

/** Where a `--name=FILE` writes; undefined when `--name` stands alone. */
function fileOf(name: string, given: string | true | undefined): string | undefined {
  if (given === "") throw new UserError(`--${name}= needs a file`);
  if (typeof given !== "string") return undefined;
  const path = outputPath(given);
  try {
    Deno.statSync(path.slice(0, path.lastIndexOf("/") + 1));
  } catch {
    throw new UserError(`--${name}=${given}: its folder does not exist; make it first`);
  }
  return path;
}

await startCommand(command({
  name: "deno task run",
  does:
    `Runs PROGRAM: C (.c, where mipsel-linux-gnu-gcc is installed), assembly (.s, .S; GNU syntax,
gcc -S output) and objects (.o), linked together, or an ELF executable (MIPS I, little-endian,
static; bare only). docs/own_programs.md says what a program may call. What it prints goes to
standard output as it is printed. Without --max-cycles there is no limit. The debug port reads
standard input. The status is the program's own; 70 when it dies, 75 at --max-cycles, 130 after
Ctrl-C, with the report so far; 2 for bad input.`,
  operands: { show: "PROGRAM…", least: 1, most: 100 },
  rest: { show: "ARG…", help: "argv[1] and on" },
  flags: {
    "board": { value: "B", help: "dec5000-125 unless said otherwise" },
    "system": { value: "S", help: ["bare", ...hostSystems].join(", ") },
    "mark": {
      value: "FROM..TO",
      many: true,
      help: "count, first, minimum, mean and maximum cycles between two labels",
    },
    "define": {
      value: "NAME=VALUE",
      many: true,
      short: "D",
      help: "a macro of the preprocessor, in .s a symbol",
    },
    "max-cycles": { value: "N", help: "stop there, with status 75" },
    "trace": {
      value: "FILE",
      optional: true,
      help:
        "the last instructions with source lines, cycles and the cause of each stall; to FILE as " +
        "Perfetto events",
    },
    "profile": {
      value: "FILE",
      optional: true,
      help:
        "cycles by function and cause; to FILE as speedscope JSON, by function and by source line",
    },
    "pcap": {
      value: "FILE",
      help: "what the machine, alone on its wire, sends by Ethernet, as a capture",
    },
    "gdb": { value: "PORT", help: "wait for gdb on loopback, 0 for a free port; see docs/gdb.md" },
    "set": {
      value: "NAME=VALUE",
      many: true,
      help: "change an assumption; see: deno task settings",
    },
    "engine": { value: "E", help: "interpreter, compiler or auto" },
    "json": { help: "the run as JSON on standard output" },
  },
  async run(options, paths, given) {
    const [path] = paths;
    const system = chooseName(options.system ?? "bare", {
      kind: "system",
      names: ["bare", ...hostSystems],
    });
    const traceFile = fileOf("trace", options.trace);
    const profileFile = fileOf("profile", options.profile);
    const pcapFile = fileOf("pcap", options.pcap);
    const maxCycles = options["max-cycles"] === undefined
      ? Infinity
      : wholeNumber(options["max-cycles"], { flag: "max-cycles", least: 1 });
    const port = options.gdb === undefined ? undefined : checkPort(options.gdb);
    const alone = (["trace", "profile", "pcap"] as const).find((name) =>
      options[name] !== undefined
    );
    if (port !== undefined && (alone ?? options.mark[0]) !== undefined) {
      throw new UserError(
        `--gdb executes the past again, which --${
          alone ?? "mark"
        } would count twice: use one of them`,
      );
    }
    const started = start(paths, {
      system,
      board: checkBoard(options.board) ?? "dec5000-125",
      settings: checkSettings(options.set),
      marks: options.mark,
      engine: checkEngine(options.engine),
      defines: readDefines(options.define),
      given,
    });
    const { machine, symbols } = started;
    const tracing = options.trace === undefined
      ? undefined
      : createTrace(machine, { last: traceFile === undefined ? TRACE_KEPT : TRACE_WRITTEN });
    const profiling = options.profile === undefined ? undefined : createProfile(machine);
    const crossings: Crossing[] = [];
    if (pcapFile !== undefined) monitorAlone(machine, (crossing) => crossings.push(crossing));
    const [output, input] = [options.json ? () => {} : print, standardInput()];
    machine.onOutput(output);
    machine.onInput(input);
    const left = port === undefined
      ? undefined
      : await serveGdb(port, { machine, output, input, ...started.debugged });
    const report = left === "killed"
      ? started.session.report("interrupted")
      : await runWatched(started, { maxCycles });
    if (pcapFile !== undefined) writeWhole(pcapFile, writePcap(crossings));
    if (tracing && traceFile !== undefined) {
      const { entries, seen } = tracing;
      writeWhole(
        traceFile,
        traceToPerfetto(entries, { symbols, ticksPerCycle: machine.ticksPerCycle }),
      );
      if (seen > entries.length) {
        console.error(`the trace holds the last ${entries.length} of ${seen} steps`);
      }
    } else if (tracing) {
      console.error(`${traceHeading}\n${traceToText(tracing.entries, symbols)}`);
    }
    if (profiling && profileFile !== undefined) {
      writeWhole(profileFile, profileToSpeedscope(profiling, { symbols, name: path }));
    } else if (profiling) console.error(profileToText(profiling.functions(symbols)));
    const fromMain = started.fromMain();
    if (options.json) {
      console.log(JSON.stringify({ ...report, ...rawOutput(machine), fromMain }, null, 2));
    } else console.error(showReport(report, fromMain, machine));
    const unwritten = describeLeftToSoftware(report.leftToSoftware);
    if (unwritten !== undefined) console.error(unwritten);
    if (report.died !== undefined) console.error(report.died);
    return statuses[report.reason] ?? (report.exit ?? 0) & 255;
  },
}));
