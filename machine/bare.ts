/**
 * A program on the bare machine: assembled or read, placed beside our 64 KB of handlers (bare.S),
 * started in kernel mode with caches on and a stack, and run until it halts through the debug
 * port, meets an exception it did not provide for, or runs out of cycles.
 */

import { Gpr } from "./isa/registers.ts";
import { boardHeaders } from "./board/headers.ts";
import { assembleObject } from "./toolchain/assemble.ts";
import { type Image, link } from "./toolchain/link.ts";
import { layoutSections } from "./toolchain/layout.ts";
import type { ObjectFile, Segment, Source } from "./toolchain/object.ts";
import { endSymbols } from "./toolchain/resolve.ts";
import bareSource from "./bare.S" with { type: "text" };
import type { BoardName } from "./boards/boards.ts";
import { createMachine, GuestCrash, type Machine } from "./decstation.ts";
import type { Engine } from "./machine_interface.ts";
import { hex, hexDigits } from "./isa/hex.ts";
import { Kseg, Reg, Status, unmapped } from "./isa/system.ts";
import { readElf } from "./toolchain/elf.ts";
import { explainCrash } from "./instruments/crash_report.ts";
import { describeCause } from "./instruments/dump.ts";
import { type CodeImage, createSymbols, type Symbols } from "./instruments/symbols.ts";
import { beginRun, type RunReport, type Session } from "./run.ts";
import { UserError } from "../errors/mod.ts";

/** The part of physical memory that holds our handlers. */
const OURS = 0x10000;
/** Entry points in the order in which they are looked for. */
const ENTRIES = ["__start", "_start", "main"];

/** A linked program, from whatever it was made. */
export interface Loadable extends CodeImage {
  /** Where it starts. */
  readonly entry: number;
  /** What is loaded where. */
  readonly segments: readonly Pick<Segment, "address" | "bytes" | "memorySize">[];
  /** The value of a symbol. */
  find(name: string): number | undefined;
}

/**
 * Assembles sources and links them, with objects among them, as one bare program in kseg0, right
 * above our 64 KB.
 */
export function assembleBare(
  sources: readonly (Source | ObjectFile)[],
  options: {
    readonly include?: (path: string) => string | undefined;
    readonly defines?: Readonly<Record<string, string>>;
  } = {},
): Loadable {
  const objects = sources.map((source) =>
    "text" in source ? assembleObject(source, options) : source
  );
  const defined = (name: string) => objects.some(({ symbols }) => symbols.get(name)?.global);
  const entry = ENTRIES.find(defined);
  const name = sources[0]?.path ?? "nothing";
  if (entry === undefined) {
    throw new UserError(`${name}: no entry; make one of ${ENTRIES.join(", ")} .globl`);
  }
  return link(objects, {
    name,
    entry,
    place: layoutSections({ text: Kseg.kseg0 + OURS }),
    provide: endSymbols,
  });
}

/**
 * Reads an ELF executable as a bare program. Throws a `UserError` that says what is wrong with it.
 */
export function readBare(file: Uint8Array, name: string): Loadable {
  const { entry, segments, elfSymbols, find, line } = readElf(file, name);
  const functions = elfSymbols.filter(({ isFunction, size }) => isFunction && size > 0)
    .map(({ name, address, size }) => ({ name, start: address, end: address + size }));
  const symbols = elfSymbols.map(({ name, address }) => ({ name, address, constant: false }));
  return { name, entry, segments, symbols, functions, find, line };
}

/** A bare program on a machine, about to start. */
export interface Prepared {
  /** The machine, at cycle 0. */
  readonly machine: Machine;
  /** Names of the program and of our handlers. */
  readonly symbols: Symbols;
  /** Where an exception that the program did not provide for arrives. */
  readonly unexpected: number;
  /** Opens a run in pieces. */
  begin(marks?: readonly string[]): Session;
  /** Runs it to its end. */
  run(options?: { readonly maxCycles?: number; readonly marks?: readonly string[] }): RunReport;
}

/** Places a program on a new machine. */
export function prepareBare(
  program: Loadable,
  options: {
    readonly board?: BoardName;
    readonly settings?: Readonly<Record<string, number>>;
    readonly engine?: Engine;
    /**
     * The program's arguments, its own name first: argc in $a0, argv in $a1, the strings above the
     * stack.
     */
    readonly arguments?: readonly string[];
  } = {},
): Prepared {
  const { board = "dec5000-125", settings, engine } = options;
  const handlers = linkHandlers();
  const symbols = createSymbols([{ image: program }, { image: handlers }]);
  const start = () => {
    const machine = createMachine(board, { settings, engine });
    const memory = machine.settings["memory.mb"] * 2 ** 20;
    for (const { address, bytes } of handlers.segments) machine.place(address - Kseg.kseg0, bytes);
    for (const { physical, bytes } of place(program, memory)) machine.place(physical, bytes);
    const argv = argumentBlock(options.arguments ?? [], Kseg.kseg0 + memory - 64);
    machine.place(unmapped(argv.address), argv.bytes);
    const registers = {
      [Gpr.a0]: options.arguments?.length ?? 0,
      [Gpr.a1]: argv.address,
      [Gpr.sp]: argv.address,
      [Gpr.ra]: handlers.address("bareReturned"),
      [Gpr.gp]: program.find("_gp") ?? 0,
    };
    machine.boot(program.entry, registers);
    machine.cpu.writeCop0(Reg.Status, Status.CU1);
    return machine;
  };
  const machine = start();

  const unexpected = machine.mark({ at: handlers.address("bareUnexpected") });
  const begin = (marks: readonly string[] = []) =>
    beginRun({
      board,
      system: "bare",
      machine,
      symbols,
      find: (name) => program.find(name),
      advance(maxCycles) {
        const { reason, crash } = outcome(machine, { maxCycles, unexpected });
        if (reason === "died") {
          return { reason, died: explainCrash(machine, { ...crash, symbols, restart: start }) };
        }
        return { reason };
      },
    }, marks);

  return {
    machine,
    symbols,
    unexpected: unexpected.at,
    begin,
    run({ maxCycles = Infinity, marks } = {}) {
      const session = begin(marks);
      session.advance(maxCycles);
      return session.report("max-cycles");
    },
  };
}

/**
 * argv, a null pointer and the strings, ending at `end`; its address is a multiple of 8, as a
 * stack's is. Nothing where there are no arguments.
 */
function argumentBlock(
  given: readonly string[],
  end: number,
): { readonly address: number; readonly bytes: Uint8Array } {
  const strings = given.map((text) => new TextEncoder().encode(`${text}\0`));
  const pointers = given.length ? 4 * (given.length + 1) : 0;
  const length = strings.reduce((sum, { length }) => sum + length, pointers) + 7 & ~7;
  const address = end - length;
  const bytes = new Uint8Array(length), view = new DataView(bytes.buffer);
  let at = pointers;
  strings.forEach((string, i) => {
    view.setUint32(4 * i, address + at, true);
    bytes.set(string, at);
    at += string.length;
  });
  return { address, bytes };
}

/** What the machine did with the cycles that it was given. */
function outcome(
  machine: Machine,
  { maxCycles, unexpected }: {
    readonly maxCycles: number;
    readonly unexpected: ReturnType<Machine["mark"]>;
  },
): { reason: "halt" | "max-cycles"; crash?: undefined } | {
  reason: "died";
  crash: { reason: string; at?: number };
} {
  try {
    const { reason } = machine.run({ maxCycles, until: unexpected });
    if (reason === "halt") return { reason };
    if (reason !== "mark") return { reason: "max-cycles" };
    const { cpu } = machine;
    const address = hexDigits(cpu.readCop0(Reg.BadVAddr));
    const what = `unexpected exception ${
      describeCause(cpu.readCop0(Reg.Cause))
    }, BadVAddr ${address}`;
    return { reason: "died", crash: { reason: what, at: cpu.readCop0(Reg.EPC) } };
  } catch (error) {
    if (!(error instanceof GuestCrash)) throw error;
    return { reason: "died", crash: { reason: error.message } };
  }
}

function linkHandlers(): Image {
  const include = (path: string) => boardHeaders[path];
  const objects = [assembleObject({ path: "machine/bare.S", text: bareSource }, { include })];
  const fixed = { ".vector.refill": Kseg.kseg0, ".vector.general": Kseg.kseg0 + 0x80 };
  return link(objects, {
    name: "handlers",
    entry: "bareReturned",
    place: layoutSections({ text: Kseg.kseg0 + 0x1000, fixed }),
  });
}

/**
 * Physical places of a program's segments, checked against memory, our part of it and each other.
 */
function place(program: Loadable, memory: number): { physical: number; bytes: Uint8Array }[] {
  const wanted = program.segments.filter(({ memorySize }) => memorySize > 0).map(
    ({ address, bytes, memorySize }) => {
      const physical = address < Kseg.kseg0 ? address : unmapped(address);
      if (address >= Kseg.kseg2) {
        throw new UserError(
          `${program.name}: a segment at ${hex(address)}; link into kuseg or kseg0`,
        );
      }
      if (physical + memorySize > memory) {
        const end = hex(address + memorySize);
        throw new UserError(
          `${program.name}: the segment ${hex(address)} to ${end} lies beyond ${
            memory >> 20
          } MB of memory: raise memory.mb or link lower`,
        );
      }
      return { address, physical, bytes, end: physical + memorySize };
    },
  ).sort((a, b) => a.physical - b.physical);
  const kept = wanted.filter(({ end, address }) => {
    if (
      end > OURS && address < Kseg.kseg0 + OURS && address % 0x20000000 < OURS ||
      end <= OURS && holds(program, address)
    ) {
      throw new UserError(
        `${program.name}: a segment at ${
          hex(address)
        }; the first 64 KB of memory hold our handlers: link to ${hex(Kseg.kseg0 + OURS)}`,
      );
    }
    return end > OURS;
  });
  // What ld leaves at its default address beside a program in kseg0 is metadata that nothing
  // reads.
  const shared = (one: typeof kept[number]) =>
    kept.some((other) => other !== one && one.physical < other.end && other.physical < one.end);
  const placed = kept.filter((one) =>
    !(one.address < Kseg.kseg0 && program.entry >= Kseg.kseg0 && shared(one) &&
      !holds(program, one.address))
  );
  placed.forEach(({ physical, address }, i) => {
    const before = placed[i - 1];
    if (before && physical < before.end) {
      throw new UserError(
        `${program.name}: the segments at ${hex(before.address)} and ${
          hex(address)
        } share memory; link with ` +
          "-Wl,-Ttext-segment=0x80100000, which places all of them together",
      );
    }
  });
  return placed;
}

/**
 * A low segment may stay unloaded only when it is metadata: it holds neither the entry nor a
 * function.
 */
function holds(program: Loadable, address: number): boolean {
  const segment = program.segments.find((segment) => segment.address === address)!;
  const inside = (at: number) => at >= address && at < address + segment.memorySize;
  return inside(program.entry) || program.functions.some(({ start }) => inside(start));
}
