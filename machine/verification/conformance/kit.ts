/**
 * Runs a conformance program: a few lines of assembly in kernel mode from `main` to `done`, or to
 * an exception vector for which it brings no handler. The outcome is the machine as it then
 * stands, with every label's hits. No handler code of ours runs: what is seen is the hardware's
 * doing.
 */
import { assembleObject } from "../../toolchain/assemble.ts";
import { type Image, link } from "../../toolchain/link.ts";
import { layoutSections } from "../../toolchain/layout.ts";
import type { BoardName } from "../../boards/boards.ts";
import { Cpu } from "../../cpu/cpu.ts";
import { createState, type State } from "../../cpu/state.ts";
import { createMachine, type Machine, type MachineOptions } from "../../decstation.ts";
import type { Cost } from "../../cpu/cost.ts";
import type { Mark } from "../../instruments/marks.ts";
import { hex } from "../../isa/hex.ts";
import { cop0Names, registerNumber } from "../../isa/registers.ts";
import { Cause, unmapped, Vector } from "../../isa/system.ts";
import { resolveSettings } from "../../boards/settings.ts";
import { differences } from "../engines/differences.ts";

/** Where programs are linked; data begins on a page of its own behind the text. */
export const TEXT = 0x80010000;

const REFILL = ".vector.refill", GENERAL = ".vector.general";

/** How a program is run. */
export interface Options extends MachineOptions {
  readonly board?: BoardName;
  readonly maxCycles?: number;
  /** Further addresses to stop at. */
  readonly until?: readonly number[];
  /** Changes the machine before it starts. */
  readonly prepare?: (machine: Machine, image: Image) => void;
}

/**
 * How a program ended: at `done`, at a vector before its first instruction, or at an address asked
 * for.
 */
export type End = "done" | "refill" | "general" | "until";

/** The machine after a program. */
export class Outcome {
  constructor(
    readonly machine: Machine,
    readonly image: Image,
    readonly end: End,
    private readonly marks: ReadonlyMap<string, Mark>,
  ) {}

  /** A general register by name, signed. */
  r(name: string): number {
    return this.machine.state.r[registerNumber(name)!];
  }

  /** General registers by name, signed. */
  registers(names: string): number[] {
    return names.split(" ").map((name) => this.r(name));
  }

  /** A COP0 register by name, unsigned. */
  cop0(name: string): number {
    const [number] = Object.entries(cop0Names).find(([, other]) => other === name)!;
    return this.machine.cpu.readCop0(Number(number)) >>> 0;
  }

  /** The exception code in Cause. */
  get code(): number {
    return (this.cop0("Cause") & Cause.excCode) >>> 2;
  }

  /** True when Cause says that the exception struck in a delay slot. */
  get inDelaySlot(): boolean {
    return (this.cop0("Cause") & Cause.BD) !== 0;
  }

  /** Address of a label. */
  at(label: string): number {
    return this.image.address(label);
  }

  /** The word of memory at a label. */
  word(label: string): number {
    return this.machine.readWord(unmapped(this.at(label)));
  }

  /** The counters at every passage of a label of the text. */
  hits(label: string): readonly Cost[] {
    return this.marks.get(label)!.hits;
  }

  /** Cycles from the last passage of one label to the last passage of another. */
  between(from: string, to: string): number {
    return this.hits(to).at(-1)!.cycles - this.hits(from).at(-1)!.cycles;
  }

  /** Cycles from each passage of a label to the next. */
  rounds(label: string): number[] {
    const hits = this.hits(label);
    return hits.slice(1).map(({ cycles }, i) => cycles - hits[i].cycles);
  }
}

/**
 * Assembles a program; `.set noreorder` and `.globl main` are given. "(hazard)" before an
 * instruction lets it read a register in the slot after its load, which the assembler would
 * refuse.
 */
export function assemble(text: string): Image {
  const raw = text.replaceAll(
    /\(hazard\)(.*)/g,
    (_, instruction) => `.word ${hex(wordOf(instruction))}`,
  );
  const source = { path: "program.s", text: `.set noreorder\n.globl main\n${raw}\n` };
  const fixed = { [REFILL]: Vector.utlb >>> 0, [GENERAL]: Vector.general >>> 0 };
  return link([assembleObject(source)], {
    name: "program",
    entry: "main",
    place: layoutSections({ text: TEXT, fixed }),
  });
}

/** A machine with the program placed and about to start. */
export function load(
  image: Image,
  { board = "dec5000-200", prepare, ...options }: Options = {},
): Machine {
  const machine = createMachine(board, options);
  machine.load(image);
  machine.boot(image.entry);
  prepare?.(machine, image);
  return machine;
}

/**
 * A processor without a machine around it, for single instructions and accesses: no devices, 1 MB
 * of memory.
 */
export function bareProcessor(board: BoardName): { readonly cpu: Cpu; readonly state: State } {
  const settings = resolveSettings(board, { "memory.mb": 1 });
  const state = createState(settings);
  const devices = {
    read: () => undefined,
    write: () => false,
    readStall: () => 0,
    writeTime: () => 0,
  };
  return { cpu: new Cpu({ settings, state, devices, revision: 0, floatRevision: 0x320 }), state };
}

/**
 * Runs a program to its end: once with everything compiled, once under the interpreter, which must
 * leave the same machine; the outcome is the interpreter's.
 */
export function run(text: string, options: Options = {}): Outcome {
  const image = assemble(text);
  const [compiled, outcome] = (["compiler", "interpreter"] as const).map((engine) =>
    runOn(load(image, { ...options, engine }), { text, image, options })
  );
  const differ = differences(outcome.machine, compiled.machine);
  if (differ.length > 0) {
    throw new Error(`compiled code leaves another machine:\n${differ.join("\n")}`);
  }
  return outcome;
}

function runOn(
  machine: Machine,
  { text, image, options }: {
    readonly text: string;
    readonly image: Image;
    readonly options: Options;
  },
): Outcome {
  const marks = new Map(
    labels(text).map((name) => [name, machine.mark({ at: image.address(name) })]),
  );
  const ends = new Map<Mark, End>();
  const stop = (at: number, end: End) => ends.set(machine.mark({ at }), end);
  if (marks.has("done")) stop(image.address("done"), "done");
  if (!text.includes(REFILL)) stop(Vector.utlb, "refill");
  if (!text.includes(GENERAL)) stop(Vector.general, "general");
  for (const at of options.until ?? []) stop(at, "until");
  const { mark } = machine.run({
    maxCycles: options.maxCycles ?? 200_000,
    until: [...ends.keys()],
  });
  if (!mark) {
    throw new Error(
      `not done after ${machine.cycles} cycles, at ${hex(machine.cpu.at)}`,
    );
  }
  return new Outcome(machine, image, ends.get(mark)!, marks);
}

function wordOf(instruction: string): number {
  const { sections } = assembleObject({
    path: "instruction.s",
    text: `.set noreorder\n${instruction}\n`,
  });
  const { bytes } = sections.find(({ name }) => name === ".text")!;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}

function labels(text: string): string[] {
  return [...text.matchAll(/^\s*([a-z_]\w*):/gim)].map(([, name]) => name);
}
