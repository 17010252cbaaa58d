/**
 * The interrupt and control registers of the three system modules: KN01's CSR (lamps and error
 * bits; devices have pins of their own), KN02's CSR (eight device lines behind eight enables, one
 * pin) and the IOASIC of KN02BA (INTR behind IMSK, one pin). Register layouts:
 * 4.4BSD-Lite2 pmax/kn01.h, kn02.h, kmin.h, asic.h. Bits of parts that this machine lacks read as
 * their idle level.
 */

import { GuestCrash } from "../cpu/guest_crash.ts";
import { hex } from "../isa/hex.ts";
import { type Device, type DeviceContext, merge, reserved } from "./device.ts";
import type { LanceDma } from "./lance_memory.ts";

/**
 * KN01 CSR, 16 bits: 0x8000 normal mode (ro), 0x4000 self test ok, 0x2000 parity off, 0x1000
 * cursor test (ro), 0x0800 no colour frame buffer (ro), 0x0400 memory error, 0x0200 vertical
 * retrace (both cleared by writing 1; never set here), 0x0100 serial transmission off; low byte:
 * lamps (wo), monitor levels (ro).
 */
export function createKn01Csr(context: DeviceContext): Device {
  const writable = 0x6100, fixed = 0x8800;
  const state = { control: 0, lamps: 0 };
  return {
    state,
    read: (offset) => offset === 0 ? state.control | fixed : reserved(context, "read", offset),
    write(offset, word, mask) {
      if (offset !== 0) reserved(context, "write", offset);
      state.control = merge(state.control, word, mask & writable);
      state.lamps = merge(state.lamps, word, mask & 0xff);
      if (state.control & 0x100) {
        throw new GuestCrash(
          `${context.name}: disabling serial transmission (0x100) is not modelled`,
        );
      }
    },
    interrupt: () => false,
    dump: () => `csr ${hex(state.control | fixed, 4)} lamps ${hex(state.lamps, 2)}`,
  };
}

/**
 * KN02 CSR, 32 bits: 0x000000ff pending lines (ro; lamps when written), 0x00ff0000 their enables,
 * 0x0000ff00 control (ro 0x200), 0x01000000 normal mode (ro). A line interrupts when pending and
 * enabled; pending bits show lines that are not enabled too.
 */
export function createKn02Csr(context: DeviceContext): Device {
  const writable = 0x00fffd00, fixed = 0x01000000;
  const state = { control: 0, lamps: 0, pending: 0 };
  return {
    state,
    read: (offset) =>
      offset === 0 ? state.control | state.pending | fixed : reserved(context, "read", offset),
    write(offset, word, mask) {
      if (offset !== 0) reserved(context, "write", offset);
      state.control = merge(state.control, word, mask & writable);
      state.lamps = merge(state.lamps, word, mask & 0xff);
    },
    latchInputs(pending) {
      state.pending = pending & 0xff;
    },
    interrupt: () => (state.pending & (state.control >>> 16) & 0xff) !== 0,
    dump: () => `csr ${hex(state.control | state.pending | fixed)} lamps ${hex(state.lamps, 2)}`,
  };
}

/**
 * IOASIC: +0x100 SSR (system support, rw), +0x110 INTR, +0x120 IMSK (rw, 1 enables), and the DMA
 * pointers +0x00 to +0xf0 (rw words without effect until a device that uses them is wired). INTR's
 * low half shows the lines' levels whatever the mask says; its high half holds DMA events, cleared
 * by writing 0. Two reads of IMSK are this board's way to wait for the write buffer.
 */
export function createIoasic(context: DeviceContext): LanceDma {
  const SSR = 0x100, INTR = 0x110, IMSK = 0x120;
  const LANCE_POINTER = 0x20, LANCE_ENABLE = 0x10000, LANCE_READ_ERROR = 0x10000;
  const state = { ssr: 0, mask: 0, events: 0, pending: 0, pointers: {} as Record<number, number> };
  const pointer = (offset: number) => offset < SSR && offset % 0x10 === 0;
  return {
    state,
    read(offset) {
      if (offset === INTR) return (state.events | state.pending) >>> 0;
      if (offset === IMSK) return state.mask;
      if (offset === SSR) return state.ssr;
      return pointer(offset) ? state.pointers[offset] ?? 0 : reserved(context, "read", offset);
    },
    write(offset, word, mask) {
      if (offset === INTR) state.events = (state.events & (word | ~mask)) >>> 0;
      else if (offset === IMSK) state.mask = merge(state.mask, word, mask);
      else if (offset === SSR) state.ssr = merge(state.ssr, word, mask);
      else if (pointer(offset)) {
        state.pointers[offset] = merge(state.pointers[offset] ?? 0, word, mask);
      } else reserved(context, "write", offset);
    },
    latchInputs(pending) {
      state.pending = pending & 0xffff;
    },
    interrupt: () => ((state.events | state.pending) & state.mask) !== 0,
    lanceEnabled: () => (state.ssr & LANCE_ENABLE) !== 0,
    lanceBase() {
      const pointer = state.pointers[LANCE_POINTER] ?? 0;
      return ((pointer & ~0x1f) >>> 3) + (pointer & 0x1f) * 0x2000_0000;
    },
    lanceError() {
      state.events |= LANCE_READ_ERROR;
    },
    dump: () =>
      `ssr ${hex(state.ssr)} intr ${hex(state.events | state.pending)} imsk ${hex(state.mask)}`,
  };
}
