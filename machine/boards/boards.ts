/**
 * The four DECstations as data: what is soldered on each board and where its devices answer. Boards differ here and in the settings
 * table, never by branches elsewhere. Addresses and lines: 4.4BSD-Lite2 pmax/{kn01,kn02,kmin,asic}.h, derived from DEC's functional
 * specifications of the KN01, KN02, KN02BA and 3MIN; processors: Digital Technical Journal, Bershad/Draves/Forin 1992, boot logs.
 */

/** The names under which users choose a board. */
export type BoardName = "dec2100" | "dec3100" | "dec5000-125" | "dec5000-200";

/** DEC's name of the processor module; boards of one module share a memory map. */
export type ModuleName = "KN01" | "KN02" | "KN02BA";

/** The device models that exist; `absent` marks an address range that the real board decodes and this machine does not model. */
export type DeviceKind =
  | "clock"
  | "dz"
  | "scc"
  | "kn01-csr"
  | "kn02-csr"
  | "ioasic"
  | "lance"
  | "lance-ram"
  | "ether-prom"
  | "debug-port"
  | "absent";

/** Where a device's interrupt goes: straight to a processor pin, or to a bit of the interrupt register (KN02 CSR, IOASIC INTR). */
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
  /** True on the serial chip that carries the console. */
  readonly console?: boolean;
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
  /** Number in the boot block by which guest kernels choose their device addresses. */
  readonly id: 0 | 1 | 2 | 3;
  /** Integer processor. The R2000A of KN01 reports the same PRId as the R3000. */
  readonly cpu: Chip;
  /** Floating-point coprocessor. */
  readonly fpu: Chip;
  /** Largest memory that the board takes, in megabytes. */
  readonly memoryLimit: number;
  /** How software waits for the write buffer: coprocessor condition 0 (`bc0f`), or two reads of the IOASIC's interrupt mask. */
  readonly writeBufferTest: "condition" | "ioasic";
  /** Devices, lowest address first. */
  readonly wiring: readonly DeviceMapping[];
}

/** Physical address of the debug port on every board: the top of the ROM window below the boot ROM, which no real device decodes. */
export const DEBUG_PORT = 0x1fbe0000;

const ip = (pin: 2 | 3 | 4 | 5 | 6 | 7): InterruptLine => ({ to: "cpu", ip: pin });
const bit = (mask: number): InterruptLine => ({ to: "cascade", bit: mask });
const debugPort: DeviceMapping = { name: "debug port", kind: "debug-port", base: DEBUG_PORT, size: 0x10 };

const kn01: readonly DeviceMapping[] = [
  { name: "frame buffer", kind: "absent", base: 0x0fc00000, size: 0x200000 },
  { name: "cursor (PCC)", kind: "absent", base: 0x11000000, size: 0x1000000 },
  { name: "palette (VDAC)", kind: "absent", base: 0x12000000, size: 0x1000000 },
  { name: "error address", kind: "absent", base: 0x17000000, size: 0x1000000 },
  { name: "lance", kind: "absent", base: 0x18000000, size: 0x1000000, line: ip(3) },
  { name: "lance buffer", kind: "absent", base: 0x19000000, size: 0x20000 },
  { name: "scsi (SII)", kind: "absent", base: 0x1a000000, size: 0x1000000, line: ip(2) },
  { name: "scsi buffer", kind: "absent", base: 0x1b000000, size: 0x40000 },
  { name: "serial (DZ)", kind: "dz", base: 0x1c000000, size: 0x20, line: ip(4), console: true },
  { name: "clock", kind: "clock", base: 0x1d000000, size: 0x100, line: ip(5) },
  { name: "csr", kind: "kn01-csr", base: 0x1e000000, size: 4, line: ip(6) },
  debugPort,
];

const kn02: readonly DeviceMapping[] = [
  { name: "scsi (slot 5)", kind: "absent", base: 0x1f400000, size: 0x400000, line: bit(0x20) },
  { name: "ethernet (slot 6)", kind: "absent", base: 0x1f800000, size: 0x3e0000, line: bit(0x40) },
  debugPort,
  { name: "boot rom", kind: "absent", base: 0x1fc00000, size: 0x80000 },
  { name: "check/syndrome", kind: "absent", base: 0x1fd00000, size: 0x80000 },
  { name: "error address", kind: "absent", base: 0x1fd80000, size: 0x80000, line: ip(5) },
  { name: "serial (DZ)", kind: "dz", base: 0x1fe00000, size: 0x20, line: bit(0x80), console: true },
  { name: "clock", kind: "clock", base: 0x1fe80000, size: 0x100, line: ip(3) },
  { name: "csr", kind: "kn02-csr", base: 0x1ff00000, size: 4, line: ip(2) },
];

const kn02ba: readonly DeviceMapping[] = [
  { name: "memory error", kind: "absent", base: 0x0c400000, size: 4 },
  { name: "memory size", kind: "absent", base: 0x0c800000, size: 4 },
  { name: "system registers", kind: "absent", base: 0x0e000000, size: 0x10, line: bit(0x1000) },
  { name: "turbochannel slot 0", kind: "absent", base: 0x10000000, size: 0x4000000, line: ip(2) },
  { name: "turbochannel slot 1", kind: "absent", base: 0x14000000, size: 0x4000000, line: ip(3) },
  { name: "turbochannel slot 2", kind: "absent", base: 0x18000000, size: 0x4000000, line: ip(4) },
  { name: "ioasic", kind: "ioasic", base: 0x1c040000, size: 0x40000, line: ip(5) },
  { name: "ethernet address prom", kind: "absent", base: 0x1c080000, size: 0x40000 },
  { name: "lance", kind: "absent", base: 0x1c0c0000, size: 0x40000, line: bit(0x100) },
  { name: "serial 0 (SCC)", kind: "scc", base: 0x1c100000, size: 0x10, line: bit(0x40) },
  { name: "serial 1 (SCC)", kind: "scc", base: 0x1c180000, size: 0x10, line: bit(0x80), console: true },
  { name: "clock", kind: "clock", base: 0x1c200000, size: 0x100, line: bit(0x20) },
  { name: "scsi", kind: "absent", base: 0x1c300000, size: 0x80000, line: bit(0x200) },
  { name: "scsi dma", kind: "absent", base: 0x1c380000, size: 0x80000 },
  debugPort,
  { name: "boot rom", kind: "absent", base: 0x1fc00000, size: 0x80000 },
];

/** Every board, in the order of the paper's tables. */
export const boards: Readonly<Record<BoardName, Board>> = {
  "dec2100": {
    name: "dec2100",
    title: "DECstation 2100",
    module: "KN01",
    id: 0,
    cpu: { name: "R2000A", revision: 0x220 },
    fpu: { name: "R2010A", revision: 0x320 },
    memoryLimit: 24,
    writeBufferTest: "condition",
    wiring: kn01,
  },
  "dec3100": {
    name: "dec3100",
    title: "DECstation 3100",
    module: "KN01",
    id: 1,
    cpu: { name: "R2000A", revision: 0x220 },
    fpu: { name: "R2010A", revision: 0x320 },
    memoryLimit: 24,
    writeBufferTest: "condition",
    wiring: kn01,
  },
  "dec5000-125": {
    name: "dec5000-125",
    title: "DECstation 5000/125",
    module: "KN02BA",
    id: 3,
    cpu: { name: "R3000A", revision: 0x230 },
    fpu: { name: "R3010A", revision: 0x340 },
    memoryLimit: 128,
    writeBufferTest: "ioasic",
    wiring: kn02ba,
  },
  "dec5000-200": {
    name: "dec5000-200",
    title: "DECstation 5000/200",
    module: "KN02",
    id: 2,
    cpu: { name: "R3000", revision: 0x220 },
    fpu: { name: "R3010", revision: 0x320 },
    memoryLimit: 480,
    writeBufferTest: "condition",
    wiring: kn02,
  },
};

/** The names of the boards, in the order of the paper's tables. */
export const boardNames: readonly BoardName[] = ["dec2100", "dec3100", "dec5000-125", "dec5000-200"];
