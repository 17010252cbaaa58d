/**
 * What a guest operating system offers to experiments, and the one way in which such a system is
 * put on a machine: kernel image, program files, boot block (board/boot.h), and nothing else. No
 * system is known here.
 */

import { Gpr } from "./isa/registers.ts";
import type { Image } from "./toolchain/link.ts";
import { AssemblyError, type ObjectFile, type Source } from "./toolchain/object.ts";
import { buildBootBlock } from "./board/boot.ts";
import { type BoardName, boards } from "./boards/boards.ts";
import { createMachine, GuestCrash, type Machine, type MachineOptions } from "./decstation.ts";
import type { RunOptions, Stop } from "./machine_interface.ts";
import { writeElf } from "./toolchain/elf_writer.ts";
import { explainCrash } from "./instruments/crash_report.ts";
import { createSymbols, type Symbols } from "./instruments/symbols.ts";
import type { Settings } from "./boards/settings.ts";
import { hex } from "./isa/hex.ts";
import { Kseg, unmapped } from "./isa/system.ts";

/** A user program, as a system links it with its own library. */
export interface Program {
  /** Name of its file, by which the kernel and other programs find it. */
  readonly name: string;
  /** Compiled or assembled parts. */
  readonly objects?: readonly ObjectFile[];
  /** Sources for the system to assemble. */
  readonly sources?: readonly Source[];
}

/** What a boot may be given beside the programs. */
export type BootOptions = MachineOptions;

/** A guest operating system that can be booted. */
export interface System {
  /** Its name in results. */
  readonly id: string;
  /**
   * Puts the system and its programs on a new machine, ready to run from the first instruction.
   */
  boot(board: BoardName, programs: readonly Program[], options?: BootOptions): Running;
}

/** A system on a machine. */
export interface Running {
  /** The machine. */
  readonly machine: Machine;
  /** The kernel. */
  readonly kernel: Image;
  /** The programs, in the order given. */
  readonly programs: readonly Image[];
  /** Names for every address, for instruments. */
  readonly symbols: Symbols;
  /** Value of a symbol: of the programs first, then of the kernel. Throws when there is none. */
  symbol(name: string): number;
  /**
   * Runs the machine; a guest that dies explains itself with symbols and its last instructions.
   */
  run(options?: RunOptions): Stop;
}

/**
 * Boots a kernel on a new machine. The kernel's segments lie in kseg0 or kseg1; the programs
 * become ELF files for it to load. The kernel may depend on the settings (`layout.seed`), so it is
 * linked by `link` once they are known.
 */
export function bootKernel(
  board: BoardName,
  parts: BootOptions & {
    readonly link: (
      settings: Settings,
    ) => { readonly kernel: Image; readonly programs: readonly Image[] };
  },
): Running {
  const start = () => createMachine(board, parts);
  const machine = start();
  const { kernel, programs } = parts.link(machine.settings);
  const ends = kernel.segments.map(({ address, memorySize }) =>
    physicalOf(kernel, address) + memorySize
  );
  const files = programs.map((image) => ({ name: image.name, bytes: writeElf(image) }));
  const { block, chunks } = buildBootBlock(boards[board], {
    settings: machine.settings,
    imageEnd: Math.max(...ends),
    files,
  });
  const fill = (machine: Machine) => {
    for (const { address, bytes } of kernel.segments) {
      machine.place(physicalOf(kernel, address), bytes);
    }
    for (const { physical, bytes } of chunks) machine.place(physical, bytes);
    machine.boot(kernel.entry, { [Gpr.a0]: Kseg.kseg0 + block });
    return machine;
  };
  fill(machine);
  const symbols = createSymbols([kernel, ...programs].map((image) => ({ image })));

  return {
    machine,
    kernel,
    programs,
    symbols,
    symbol(name) {
      for (const image of programs) {
        const value = image.find(name);
        if (value !== undefined) return value;
      }
      const value = kernel.find(name);
      if (value !== undefined) return value;
      throw new AssemblyError(
        `neither ${programs.map((image) => image.name).join(", ")} nor the kernel, ` +
          `${kernel.name}, has a symbol ${name}`,
      );
    },
    run(options) {
      try {
        return machine.run(options);
      } catch (error) {
        if (!(error instanceof GuestCrash)) throw error;
        const restart = () => fill(start());
        throw new GuestCrash(explainCrash(machine, { reason: error.message, symbols, restart }), {
          cause: error,
        });
      }
    },
  };
}

function physicalOf({ name }: Image, address: number): number {
  if (address < Kseg.kseg0 || address >= Kseg.kseg2) {
    throw new RangeError(`${name}: a kernel segment at ${hex(address)}; link kernels into kseg0`);
  }
  return unmapped(address);
}
