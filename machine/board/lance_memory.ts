/**
 * How the Ethernet chip's 24-bit byte addresses reach memory on each board. Halfwords: 64 KB of
 * private RAM, of which the processor sees 16 bits in the low half of each word. Dense: 128 KB of
 * private RAM. IOASIC: main memory behind the DMA pointer, at twice the chip's address: a single
 * transfer (descriptor, initialisation block) fills a halfword in each word, a burst (frame) 16
 * bytes and then leaves 16 out. Sources: 4.4BSD-Lite2 pmax/dev/if_le.c, if_lereg.h, asic.h; Linux
 * declance.c for which transfers are packed.
 */
import type { Device, DeviceContext, NetworkContext } from "./device.ts";
import { reserved } from "./device.ts";
import { BURST } from "./ethernet.ts";

/** The chip's way to memory. Addresses are the chip's own. */
export interface LanceMemory {
  /** False while the chip's bus requests are not granted. */
  readonly granted: boolean;
  /** A halfword of a descriptor; undefined when no memory answers. */
  readWord(address: number): number | undefined;
  /** Writes one; false when no memory answers. */
  writeWord(address: number, value: number): boolean;
  /** Bytes of a frame; undefined when no memory answers. */
  read(address: number, bytes: number): Uint8Array | undefined;
  /** Writes them; false when no memory answers. */
  write(address: number, bytes: Uint8Array): boolean;
  /**
   * Keeps the processor from main memory, where the chip uses that, for one transfer of a
   * descriptor or burst of a frame.
   */
  occupy(): void;
}

/** The private RAM of a board: what the processor sees of it, and its bytes. */
export interface LanceRam extends Device {
  /** Its contents. */
  readonly state: { readonly bytes: Uint8Array };
}

const KN01_BYTES = 0x10000, PMAD_BYTES = 0x20000;

/** KN01's private RAM: the halfword at the chip's address 2n answers in the low half of word n. */
export function createHalfwordRam(_context: DeviceContext): LanceRam {
  const state = { bytes: new Uint8Array(KN01_BYTES) };
  return {
    state,
    access: "memory",
    read: (offset) => state.bytes[offset >>> 1] | state.bytes[(offset >>> 1) + 1] << 8,
    write(offset, word, mask) {
      if (mask & 0xff) state.bytes[offset >>> 1] = word;
      if (mask & 0xff00) state.bytes[(offset >>> 1) + 1] = word >>> 8;
    },
    dump: () => "64 KB, a halfword in each word",
  };
}

/** The PMAD's private RAM, as the processor would have it. */
export function createDenseRam(context: DeviceContext): LanceRam {
  const state = { bytes: new Uint8Array(PMAD_BYTES) };
  return {
    state,
    access: "memory",
    read(offset) {
      if (offset >= PMAD_BYTES) reserved(context, "read", offset);
      const { bytes } = state;
      const high = bytes[offset + 2] << 16 | bytes[offset + 3] << 24;
      return (bytes[offset] | bytes[offset + 1] << 8 | high) >>> 0;
    },
    write(offset, word, mask) {
      for (let i = 0; i < 4; i++) {
        if (mask >>> 8 * i & 0xff) state.bytes[offset + i] = word >>> 8 * i;
      }
    },
    dump: () => "128 KB",
  };
}

/** The chip beside its private RAM. Address bits beyond the RAM are not decoded. */
export function privateMemory(ram: () => LanceRam): LanceMemory {
  const at = (address: number) => address & (ram().state.bytes.length - 1);
  return {
    granted: true,
    readWord: (address) => ram().state.bytes[at(address)] | ram().state.bytes[at(address + 1)] << 8,
    writeWord(address, value) {
      ram().state.bytes[at(address)] = value;
      ram().state.bytes[at(address + 1)] = value >>> 8;
      return true;
    },
    read: (address, count) =>
      Uint8Array.from({ length: count }, (_, i) => ram().state.bytes[at(address + i)]),
    write(address, bytes) {
      bytes.forEach((byte, i) => void (ram().state.bytes[at(address + i)] = byte));
      return true;
    },
    occupy() {},
  };
}

/** The IOASIC's registers that the chip's DMA depends on. */
export interface LanceDma extends Device {
  /** Whether system support register bit 16 lets the chip's DMA through. */
  readonly lanceEnabled: () => boolean;
  /**
   * Physical address that the DMA pointer holds: its bits 31 to 5 are address bits 28 to 2, its
   * low five the top ones.
   */
  readonly lanceBase: () => number;
  /** Records that the chip's DMA met no memory. */
  readonly lanceError: () => void;
}

/** The chip behind the IOASIC. */
export function dmaMemory(
  { machine, settings }: NetworkContext,
  asic: () => LanceDma,
): LanceMemory {
  const SPACE = 0x10000;
  const memoryEnd = settings["memory.mb"] * 2 ** 20;
  /**
   * The physical address of the chip's, which is twice as high; undefined outside memory.
   */
  const physical = (address: number, packed: boolean) => {
    const low = address & (SPACE - 1);
    const at = asic().lanceBase() + (packed ? 2 * (low & -BURST) + (low & BURST - 1) : 2 * low);
    if (at < memoryEnd) return at;
    asic().lanceError();
    return undefined;
  };
  /**
   * Moves so many bytes of a frame, piece by piece as they lie together in memory: from the i-th
   * on, so many. False where one lies outside it, and what comes behind is not moved.
   */
  const inPieces = (
    address: number,
    count: number,
    move: (physical: number, i: number, bytes: number) => void,
  ): boolean => {
    for (let i = 0; i < count;) {
      const at = physical(address + i, true);
      if (at === undefined) return false;
      const together = BURST - (address + i & BURST - 1);
      const bytes = Math.min(together, count - i, memoryEnd - at);
      move(at, i, bytes);
      i += bytes;
    }
    return true;
  };
  return {
    get granted() {
      return asic().lanceEnabled();
    },
    readWord(address) {
      const at = physical(address, false);
      return at === undefined ? undefined : machine.readHalfword(at);
    },
    writeWord(address, value) {
      const at = physical(address, false);
      if (at === undefined) return false;
      machine.writeHalfword(at, value);
      return true;
    },
    read(address, count) {
      const bytes = new Uint8Array(count);
      const whole = inPieces(address, count, (at, i, together) => {
        bytes.set(machine.readMemory(at, together), i);
      });
      return whole ? bytes : undefined;
    },
    write: (address, bytes) =>
      inPieces(address, bytes.length, (at, i, together) => {
        machine.writeMemory(at, bytes.subarray(i, i + together));
      }),
    occupy: () => machine.occupyMemory(settings["lance.dma"]),
  };
}
