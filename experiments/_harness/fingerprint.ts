/**
 * A fingerprint of what ran: guest images and every setting, so that a number can be traced to, and derived again from, the bits that
 * produced it. FNV-1a over 64 bits in two halves: short, synchronous, and not a matter of security.
 */
import type { Machine, Segment } from "../../machine/mod.ts";

/** What is hashed of an image. */
interface Content {
  readonly entry: number;
  readonly segments: readonly Pick<Segment, "address" | "bytes" | "memorySize">[];
}

/** 16 hexadecimal digits over the images that ran, and the settings they ran with. */
export function fingerprintOf(images: readonly Content[], { settings }: Machine): string {
  const hash = createHash();
  for (const { entry, segments } of images) {
    hash.text(`${entry}`);
    for (const { address, bytes, memorySize } of segments) {
      hash.text(`${address} ${memorySize}`);
      hash.bytes(bytes);
    }
  }
  for (const [name, value] of Object.entries(settings).sort(([a], [b]) => a < b ? -1 : 1)) {
    hash.text(`${name}=${value}`);
  }
  return hash.digest();
}

function createHash(): { text(text: string): void; bytes(bytes: Uint8Array): void; digest(): string } {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  const bytes = (data: Uint8Array) => {
    for (const byte of data) {
      low = Math.imul(low ^ byte, 0x01000193);
      high = Math.imul(high ^ byte ^ (low & 0xff), 0x01000193);
    }
  };
  const hex = (word: number) => (word >>> 0).toString(16).padStart(8, "0");
  return { text: (text) => bytes(new TextEncoder().encode(text + "\0")), bytes, digest: () => hex(high) + hex(low) };
}
