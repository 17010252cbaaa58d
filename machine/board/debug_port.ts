/**
 * The test port: the one device that no DECstation had. A bare program prints, halts and reads its own cycle and instruction counts
 * here, at the same physical address on every board. It is hardware as far as the guest can tell: each access takes device time.
 *
 *     +0   write   the low byte goes to the machine's output
 *     +4   write   halt; the word is the exit status
 *     +8   read    cycles since reset, low 32 bits
 *     +12  read    instructions completed since reset, low 32 bits
 */

import { type Device, DeviceError, reserved, type Site } from "./device.ts";

/** Builds a test port. */
export function createTestPort(site: Site): Device {
  return {
    state: {},
    read(offset) {
      if (offset === 8) return site.machine.cycles() % 0x1_0000_0000;
      if (offset === 12) return site.machine.instructions() % 0x1_0000_0000;
      return reserved(site, "read", offset);
    },
    write(offset, word, mask) {
      if (mask >>> 0 !== 0xffffffff) {
        throw new DeviceError(`${site.name}: +0x${offset.toString(16)} takes whole words only`);
      }
      if (offset === 0) site.print(word & 0xff);
      else if (offset === 4) site.machine.halt(word >>> 0);
      else reserved(site, "write", offset);
    },
    dump: () => `cycles ${site.machine.cycles()} instructions ${site.machine.instructions()}`,
  };
}
