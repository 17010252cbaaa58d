/**
 * The debug port: the one device that no DECstation had. A bare program prints, halts and reads
 * its own cycle and instruction counts here, at the same physical address on every board. It is
 * hardware as far as the guest can tell: each access takes device time.
 *
 *     +0   write   the low byte goes to the machine's output
 *     +0   read    the next byte of the machine's input, all ones at its end
 *     +4   write   halt; the word is the exit status
 *     +8   read    cycles since reset, low 32 bits
 *     +12  read    instructions completed since reset, low 32 bits
 */

import { hex } from "../isa/hex.ts";
import { GuestCrash } from "../cpu/guest_crash.ts";
import { type Device, type DeviceContext, reserved } from "./device.ts";

/** Builds a debug port. */
export function createDebugPort(context: DeviceContext): Device {
  return {
    state: {},
    read(offset) {
      if (offset === 0) return context.input() ?? 0xffffffff;
      if (offset === 8) return context.machine.cycles() % 0x1_0000_0000;
      if (offset === 12) return context.machine.instructions() % 0x1_0000_0000;
      return reserved(context, "read", offset);
    },
    write(offset, word, mask) {
      if (mask >>> 0 !== 0xffffffff) {
        throw new GuestCrash(`${context.name}: +${hex(offset, 1)} takes whole words only`);
      }
      if (offset === 0) context.print(word & 0xff);
      else if (offset === 4) context.machine.halt(word >>> 0);
      else reserved(context, "write", offset);
    },
    dump: () => `cycles ${context.machine.cycles()} instructions ${context.machine.instructions()}`,
  };
}
