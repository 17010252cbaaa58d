/**
 * What a device is: a record of registers read and written as 32-bit words (the bus picks bytes
 * out of them and masks them in), a state that can be cloned, a next event, an interrupt level and
 * a dump. And what a device sees of the machine around it.
 */
import type { DeviceKind } from "../boards/boards.ts";
import type { Settings } from "../boards/settings.ts";
import type { Transmit } from "./ethernet.ts";
import { hex } from "../isa/hex.ts";
import { GuestCrash } from "../cpu/guest_crash.ts";

/**
 * One device. Offsets are from its base and word aligned; time is in ticks from reset and never
 * goes back.
 */
export interface Device {
  /**
   * Everything that changes, in a form that `structuredClone` copies. `restore` assigns to it, so
   * closures must not hold its parts.
   */
  readonly state: object;
  /**
   * "memory" where words change by writes and at events alone, and no register depends on them;
   * "quiet" where reading changes neither a next event nor an interrupt.
   */
  readonly access?: "memory" | "quiet";
  /**
   * Until when reads at an offset give what one gives now, and change nothing, if nothing is
   * written: what polls the register need not be told each time. Absent where that is not known.
   */
  steadyUntil?(offset: number): number;
  /** The word at an offset, with the side effects of reading it. */
  read(offset: number): number;
  /** Writes the bytes of a word that `mask` selects. */
  write(offset: number, word: number, mask: number): void;
  /** Brings the device to this time. Called before every access and at `nextEvent`. */
  advance?(now: number): void;
  /**
   * When the device next changes on its own in a way that the processor could notice; Infinity for
   * never.
   */
  nextEvent?(): number;
  /** Level of its interrupt line. */
  interrupt?(): boolean;
  /** Interrupt registers only: takes the levels of the lines that pass through them. */
  latchInputs?(pending: number): void;
  /** Its registers, for a person. */
  dump(): string;
}

/** What devices see of the machine. */
export interface MachinePort {
  /** Cycles since reset. */
  cycles(): number;
  /** Instructions completed since reset. */
  instructions(): number;
  /** A next event or an interrupt may have changed: the run loop looks after the instruction. */
  checkEvents(): void;
  /** Reads of the word at a physical address give this until then, unless events are checked. */
  steady(physical: number, word: number, until: number): void;
  /** Stops the machine after the current instruction. */
  halt(status: number): void;
  /** Copies bytes of main memory as DMA does: past the caches. */
  readMemory(physical: number, bytes: number): Uint8Array;
  /** Writes main memory as DMA does: caches that hold the words go stale. */
  writeMemory(physical: number, bytes: Uint8Array): void;
  /** Reads two bytes of it, the first in the low half. */
  readHalfword(physical: number): number;
  /** Writes two. */
  writeHalfword(physical: number, value: number): void;
  /** Keeps memory busy for so many cycles, from now or from the end of what it is doing. */
  occupyMemory(cycles: number): void;
}

/** What a device model is built from. */
export interface DeviceContext {
  /** Name on this board. */
  readonly name: string;
  /** The machine around it. */
  readonly machine: MachinePort;
  /** Takes a character that leaves the machine on the console or the debug port. */
  print(byte: number): void;
  /** The next byte that is given to the debug port; undefined at the end. */
  input(): number | undefined;
  /** True on the serial chip that carries the console. */
  readonly console: boolean;
}

/** What the parts of the Ethernet are built from beside that. */
export interface NetworkContext extends DeviceContext {
  /** What the machine runs with. */
  readonly settings: Settings;
  /**
   * Another device of the board, by its kind; to be asked when it is needed, not while devices are
   * being built.
   */
  device(kind: DeviceKind): Device;
  /** Whether the board has a device of this kind. */
  has(kind: DeviceKind): boolean;
  /** The wire that the station's transceiver is on. */
  readonly transmit: Transmit;
}

/** Merges a masked write into a register. */
export function merge(old: number, word: number, mask: number): number {
  return ((old & ~mask) | (word & mask)) >>> 0;
}

/** Refuses an access to an offset where there is no register. */
export function reserved(context: DeviceContext, access: string, offset: number): never {
  throw new GuestCrash(`${context.name}: ${access} of reserved register +${hex(offset, 1)}`);
}
