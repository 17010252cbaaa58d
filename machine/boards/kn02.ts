/**
 * The KN02, system module of the DECstation 5000/200: devices interrupt through its CSR, but for
 * the clock and memory errors. Addresses and lines: 4.4BSD-Lite2 pmax/kn02.h, derived from DEC's
 * functional specification. Processors: Digital Technical Journal, Bershad/Draves/Forin 1992, boot
 * logs.
 */
import { bit, type Board, debugPort, type DeviceMapping, ip } from "./board.ts";

const wiring: readonly DeviceMapping[] = [
  { name: "scsi (slot 5)", kind: "absent", base: 0x1f400000, size: 0x400000, line: bit(0x20) },
  {
    name: "lance buffer",
    kind: "lance-dense-ram",
    base: 0x1f800000,
    size: 0x20000,
    role: "network-buffer",
  },
  { name: "lance", kind: "lance", base: 0x1f900000, size: 8, line: bit(0x40), role: "network" },
  { name: "ethernet address prom", kind: "ether-prom", base: 0x1f9c0000, size: 0x80, promLane: 2 },
  debugPort,
  { name: "boot rom", kind: "absent", base: 0x1fc00000, size: 0x80000 },
  { name: "check/syndrome", kind: "absent", base: 0x1fd00000, size: 0x80000 },
  {
    name: "error address",
    kind: "absent",
    base: 0x1fd80000,
    size: 0x80000,
    line: ip(5),
    role: "memory-error",
  },
  {
    name: "serial (DZ)",
    kind: "dz",
    base: 0x1fe00000,
    size: 0x20,
    line: bit(0x80),
    role: "console",
  },
  { name: "clock", kind: "clock", base: 0x1fe80000, size: 0x100, line: ip(3), role: "clock" },
  {
    name: "csr",
    kind: "kn02-csr",
    base: 0x1ff00000,
    size: 4,
    line: ip(2),
    cascade: { pending: 0, enable: 0, enableShift: 16 },
  },
];

/** What the boards with this module share. */
export const kn02: Omit<Board, "name" | "title"> = {
  module: "KN02",
  cpu: { name: "R3000", revision: 0x220 },
  fpu: { name: "R3010", revision: 0x320 },
  memoryLimit: 480,
  writeBufferTest: "condition",
  wiring,
};
