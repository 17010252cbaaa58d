/**
 * What crossed a wire as a capture file: the classic format with times in nanoseconds, frames
 * with their check sequences, little-endian. Source: the format's description, "PCAP Capture File
 * Format" (draft-ietf-opsawg-pcap).
 */
import { TICKS_PER_SECOND } from "../boards/settings.ts";
import type { Crossing } from "./segment.ts";

const MAGIC_NANOSECONDS = 0xa1b23c4d, SNAPLEN = 0xffff;
/**
 * Link type 1, Ethernet; a check sequence of two halfwords follows each frame, and the field says
 * so.
 */
const LINK = 1 | 1 << 26 | 2 << 28;
const HEADER = 24, RECORD = 16;

/** The bytes of a capture file with these frames. Time 0 of the machines is second 0. */
export function writePcap(crossings: readonly Crossing[]): Uint8Array {
  const size = crossings.reduce((sum, { frame }) => sum + RECORD + frame.length, HEADER);
  const bytes = new Uint8Array(size), view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC_NANOSECONDS, true);
  view.setUint16(4, 2, true);
  view.setUint16(6, 4, true);
  view.setUint32(16, SNAPLEN, true);
  view.setUint32(20, LINK, true);
  let offset = HEADER;
  for (const { at, frame } of crossings) {
    view.setUint32(offset, Math.floor(at / TICKS_PER_SECOND), true);
    view.setUint32(offset + 4, Math.floor(at % TICKS_PER_SECOND * 1e9 / TICKS_PER_SECOND), true);
    view.setUint32(offset + 8, frame.length, true);
    view.setUint32(offset + 12, frame.length, true);
    bytes.set(frame, offset + RECORD);
    offset += RECORD + frame.length;
  }
  return bytes;
}
