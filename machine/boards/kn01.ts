/**
 * The KN01, processor module of the DECstations 2100 and 3100: every device has an interrupt pin
 * of its own. The R2000A reports the same PRId as the R3000. Addresses and lines: 4.4BSD-Lite2
 * pmax/kn01.h, derived from DEC's functional specification. Processors: Digital Technical Journal,
 * Bershad/Draves/Forin 1992, boot logs.
 */
import { type Board, debugPort, type DeviceMapping, ip } from "./board.ts";

const wiring: readonly DeviceMapping[] = [
  { name: "frame buffer", kind: "absent", base: 0x0fc00000, size: 0x200000 },
  { name: "cursor (PCC)", kind: "absent", base: 0x11000000, size: 0x1000000 },
  { name: "palette (VDAC)", kind: "absent", base: 0x12000000, size: 0x1000000 },
  { name: "error address", kind: "absent", base: 0x17000000, size: 0x1000000 },
  { name: "lance", kind: "lance", base: 0x18000000, size: 8, line: ip(3), role: "network" },
  {
    name: "lance buffer",
    kind: "lance-halfword-ram",
    base: 0x19000000,
    size: 0x20000,
    role: "network-buffer",
  },
  { name: "scsi (SII)", kind: "absent", base: 0x1a000000, size: 0x1000000, line: ip(2) },
  { name: "scsi buffer", kind: "absent", base: 0x1b000000, size: 0x40000 },
  { name: "serial (DZ)", kind: "dz", base: 0x1c000000, size: 0x20, line: ip(4), role: "console" },
  {
    name: "clock",
    kind: "clock",
    base: 0x1d000000,
    size: 0x100,
    line: ip(5),
    role: "clock",
    promLane: 1,
  },
  { name: "csr", kind: "kn01-csr", base: 0x1e000000, size: 4, line: ip(6), role: "memory-error" },
  debugPort,
];

/** What the boards with this module share. */
export const kn01: Omit<Board, "name" | "title"> = {
  module: "KN01",
  cpu: { name: "R2000A", revision: 0x220 },
  fpu: { name: "R2010A", revision: 0x320 },
  memoryLimit: 24,
  writeBufferTest: "condition",
  wiring,
};
