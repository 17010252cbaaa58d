/**
 * The KN02BA with its 3MIN system board, of the DECstation 5000/125: devices interrupt through the
 * IOASIC. Addresses and lines: 4.4BSD-Lite2 pmax/kmin.h and asic.h, derived from DEC's functional
 * specification. Processors: Digital Technical Journal, Bershad/Draves/Forin 1992, boot logs.
 */
import { bit, type Board, debugPort, type DeviceMapping, ip } from "./board.ts";

const wiring: readonly DeviceMapping[] = [
  { name: "memory error", kind: "absent", base: 0x0c400000, size: 4 },
  { name: "memory size", kind: "absent", base: 0x0c800000, size: 4 },
  { name: "system registers", kind: "absent", base: 0x0e000000, size: 0x10, line: bit(0x1000) },
  { name: "turbochannel slot 0", kind: "absent", base: 0x10000000, size: 0x4000000, line: ip(2) },
  { name: "turbochannel slot 1", kind: "absent", base: 0x14000000, size: 0x4000000, line: ip(3) },
  { name: "turbochannel slot 2", kind: "absent", base: 0x18000000, size: 0x4000000, line: ip(4) },
  {
    name: "ioasic",
    kind: "ioasic",
    base: 0x1c040000,
    size: 0x40000,
    line: ip(5),
    cascade: { pending: 0x110, enable: 0x120, enableShift: 0 },
  },
  { name: "ethernet address prom", kind: "ether-prom", base: 0x1c080000, size: 0x80, promLane: 0 },
  { name: "lance", kind: "lance", base: 0x1c0c0000, size: 8, line: bit(0x100), role: "network" },
  { name: "serial 0 (SCC)", kind: "scc", base: 0x1c100000, size: 0x10, line: bit(0x40) },
  {
    name: "serial 1 (SCC)",
    kind: "scc",
    base: 0x1c180000,
    size: 0x10,
    line: bit(0x80),
    role: "console",
  },
  { name: "clock", kind: "clock", base: 0x1c200000, size: 0x100, line: bit(0x20), role: "clock" },
  { name: "scsi", kind: "absent", base: 0x1c300000, size: 0x80000, line: bit(0x200) },
  { name: "scsi dma", kind: "absent", base: 0x1c380000, size: 0x80000 },
  debugPort,
  { name: "boot rom", kind: "absent", base: 0x1fc00000, size: 0x80000 },
];

/** What the boards with this module share. */
export const kn02ba: Omit<Board, "name" | "title"> = {
  module: "KN02BA",
  cpu: { name: "R3000A", revision: 0x230 },
  fpu: { name: "R3010A", revision: 0x340 },
  memoryLimit: 128,
  writeBufferTest: "ioasic",
  wiring,
};
