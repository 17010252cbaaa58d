/**
 * What a board is, as data: its chips and where its devices answer. One file a board states them;
 * boards differ there and in the settings table, never by branches elsewhere.
 */

/** The names under which users choose a board. */
export type BoardName = "dec2100" | "dec3100" | "dec5000-125" | "dec5000-200";

/** DEC's name of the processor module; boards of one module share a memory map. */
export type ModuleName = "KN01" | "KN02" | "KN02BA";

/**
 * The device models that exist; `absent` marks an address range that the real board decodes and
 * this machine does not model.
 */
export type DeviceKind =
  | "clock"
  | "dz"
  | "scc"
  | "kn01-csr"
  | "kn02-csr"
  | "ioasic"
  | "lance"
  | "lance-halfword-ram"
  | "lance-dense-ram"
  | "ether-prom"
  | "debug-port"
  | "absent";

/**
 * Where a device's interrupt goes: straight to a processor pin, or to a bit of the interrupt
 * register (KN02 CSR, IOASIC INTR).
 */
export type InterruptLine =
  | { readonly to: "cpu"; readonly ip: 2 | 3 | 4 | 5 | 6 | 7 }
  | { readonly to: "cascade"; readonly bit: number };

/** One line of a board's wiring. */
export interface DeviceMapping {
  /** Name in dumps, messages and the memory map. */
  readonly name: string;
  /** Which model answers. */
  readonly kind: DeviceKind;
  /** First physical address. */
  readonly base: number;
  /** Bytes decoded. */
  readonly size: number;
  /** Interrupt, where the device has one. */
  readonly line?: InterruptLine;
  /**
   * What guest kernels are told about it in the boot block's device table; at most one mapping of
   * a board has each role.
   */
  readonly role?: DeviceRole;
  /** The byte lane in which the station address PROM answers in this device's words. */
  readonly promLane?: 0 | 1 | 2 | 3;
  /** Interrupt registers only: where the cascaded lines are seen and let through. */
  readonly cascade?: Cascade;
}

/**
 * A part that guest kernels drive: the clock, the serial chip of the console, the Ethernet chip,
 * what reports memory errors.
 */
export type DeviceRole = "clock" | "console" | "network" | "network-buffer" | "memory-error";

/**
 * An interrupt register's two words, by offset, and how far the enables lie above the pending
 * bits.
 */
export interface Cascade {
  /** Offset of the word that shows which lines ask. */
  readonly pending: number;
  /** Offset of the word that lets them through. */
  readonly enable: number;
  /** Bits between a line's place in the one and in the other. */
  readonly enableShift: number;
}

/** A processor or coprocessor as software sees it. */
export interface Chip {
  /** The maker's name. */
  readonly name: string;
  /** The word that its revision register returns. */
  readonly revision: number;
}

/** One board. */
export interface Board {
  /** The user's name for it. */
  readonly name: BoardName;
  /** DEC's product name. */
  readonly title: string;
  /** DEC's module name. */
  readonly module: ModuleName;
  /** Integer processor. The R2000A of KN01 reports the same PRId as the R3000. */
  readonly cpu: Chip;
  /** Floating-point coprocessor. */
  readonly fpu: Chip;
  /** Largest memory that the board takes, in megabytes. */
  readonly memoryLimit: number;
  /**
   * How software waits for the write buffer: coprocessor condition 0 (`bc0f`), or two reads of the
   * IOASIC's interrupt mask.
   */
  readonly writeBufferTest: "condition" | "ioasic";
  /** Devices, lowest address first. */
  readonly wiring: readonly DeviceMapping[];
}

/**
 * Physical address of the debug port on every board: the top of the ROM window below the boot ROM,
 * which no real device decodes.
 */
export const DEBUG_PORT = 0x1fbe0000;

/** A line that is a pin of the processor. */
export const ip = (pin: 2 | 3 | 4 | 5 | 6 | 7): InterruptLine => ({ to: "cpu", ip: pin });

/** A line that is a bit of the board's interrupt register. */
export const bit = (mask: number): InterruptLine => ({ to: "cascade", bit: mask });

/** The debug port, the same on every board. */
export const debugPort: DeviceMapping = {
  name: "debug port",
  kind: "debug-port",
  base: DEBUG_PORT,
  size: 0x10,
};
