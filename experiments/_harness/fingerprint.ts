/**
 * A fingerprint of what ran: guest images (kernel and workload) and every setting, so that a number
 * can be traced to, and derived again from, the bits that produced it.
 */
import { createHash } from "node:crypto";
import type { Machine, Segment } from "../../machine/mod.ts";

/** What is hashed of an image. */
export interface Hashed {
  /** Address of its first instruction. */
  readonly entry: number;
  /** What it puts into memory. */
  readonly segments: readonly Pick<Segment, "address" | "bytes" | "memorySize">[];
}

/**
 * Gives the first 16 hexadecimal digits of the SHA-256 over the images that ran and the settings
 * they ran with. It keeps what is hashed and nothing else of images and machine.
 */
export function fingerprintOf(
  images: readonly Hashed[],
  { settings }: Pick<Machine, "settings">,
): () => string {
  const hashed = images.map(({ entry, segments }): Hashed => ({ entry, segments }));
  return () => hashOf(hashed, settings);
}

function hashOf(images: readonly Hashed[], settings: Machine["settings"]): string {
  const hash = createHash("sha256");
  for (const { entry, segments } of images) {
    hash.update(`entry ${entry}\n`);
    for (const { address, bytes, memorySize } of segments) {
      hash.update(`segment ${address} ${bytes.length} ${memorySize}\n`).update(bytes);
    }
  }
  for (const [name, value] of Object.entries(settings).sort(([a], [b]) => a < b ? -1 : 1)) {
    hash.update(`${name}=${value}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}
