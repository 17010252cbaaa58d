/** Compression to the same bytes on every host, and decompression up to a bound. */
import { gunzipSync, gzipSync } from "fflate";
import { createHash } from "node:crypto";
import { ArchiveError, MOST } from "./tar.ts";

/**
 * Bytes of the fixed header: magic, deflate, no flags, no date, greatest compression, unknown
 * system.
 */
const HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255];

/** Compresses. */
export function compress(bytes: Uint8Array): Uint8Array {
  const out = gzipSync(bytes as Uint8Array<ArrayBuffer>, { level: 9, mtime: 0 });
  out.set(HEADER);
  return out;
}

/**
 * Decompresses what `compress` wrote; refuses other headers, more than 256 MB, and what is cut off.
 */
export function decompress(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER.length + 8) throw new ArchiveError("this is no bundle: too short");
  if (HEADER.some((byte, i) => bytes[i] !== byte)) {
    throw new ArchiveError("this is no bundle: its first bytes are not those of one");
  }
  const size = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true);
  if (size > MOST) {
    throw new ArchiveError(`the bundle would unpack to ${size} bytes; ${MOST} are the most`);
  }
  const out = new Uint8Array(size);
  try {
    const found = gunzipSync(bytes as Uint8Array<ArrayBuffer>, { out });
    if (found.length !== size) {
      throw new ArchiveError(`the bundle unpacks to ${found.length} bytes and says ${size}`);
    }
    return found;
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError(
      `the bundle does not unpack: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
