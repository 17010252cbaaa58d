/**
 * The PROM that holds a board's station address (DEC's "ESAR"): 32 bytes, one a word, in the byte
 * lane that the board says. On KN01 they share their words with the clock chip. Contents: the
 * address and its checksum, both backwards, both again, a test pattern. Source: 4.4BSD-Lite2
 * pmax/if_le.c; DEC's Ethernet address ROM format.
 */
import { GuestCrash } from "../cpu/guest_crash.ts";
import { hexDigits } from "../isa/hex.ts";
import type { Device, NetworkContext } from "./device.ts";

/** DEC's block of addresses, which the setting `station.number` completes. */
const DEC = [0x08, 0x00, 0x2b];

/** The address of a station by its number. */
export function stationAddress(number: number): Uint8Array {
  return Uint8Array.of(...DEC, number >>> 16 & 255, number >>> 8 & 255, number & 255);
}

/** The PROM's 32 bytes. */
export function stationProm(number: number): Uint8Array {
  const address = stationAddress(number);
  let sum = 0;
  for (let i = 0; i < 6; i += 2) {
    sum = sum * 2;
    if (sum > 0xffff) sum -= 0xffff;
    sum += address[i] << 8 | address[i + 1];
    if (sum > 0xffff) sum -= 0xffff;
  }
  const octets = [...address, sum >>> 8, sum & 255];
  return Uint8Array.from([
    ...octets,
    ...octets.toReversed(),
    ...octets,
    0xff,
    0,
    0x55,
    0xaa,
    0xff,
    0,
    0x55,
    0xaa,
  ]);
}

/** A PROM alone at its addresses. */
export function createEtherProm(context: NetworkContext): Device {
  return {
    state: {},
    read: () => 0,
    write(offset) {
      throw new GuestCrash(`${context.name}: +${hexDigits(offset)} is read only`);
    },
    dump: () =>
      [...stationAddress(context.settings["station.number"])].map((byte) => hexDigits(byte, 2))
        .join("-"),
  };
}

/** The same device with the PROM's bytes in a byte lane of its first 32 words. */
export function withProm(
  device: Device,
  { lane, number }: { readonly lane: number; readonly number: number },
): Device {
  const prom = stationProm(number), keep = ~(0xff << 8 * lane);
  return {
    ...device,
    read: (offset) => {
      const index = offset >>> 2;
      const word = device.read(offset);
      return index < prom.length ? (word & keep | prom[index] << 8 * lane) >>> 0 : word;
    },
  };
}
