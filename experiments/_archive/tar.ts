/**
 * A tape archive of regular files and nothing else, in POSIX ustar: one way to write it, so that
 * reading and writing again gives the same bytes, and a reader that refuses whatever else an
 * archive may hold. Names are plain ASCII below the archive's one folder.
 */
import { UserError } from "../../machine/mod.ts";

/** A file of an archive. */
export interface ArchiveFile {
  /** Its path, separated by slashes. */
  readonly path: string;
  /** What it holds. */
  readonly bytes: Uint8Array;
}

/** An archive that is not what we write. */
export class ArchiveError extends UserError {
  /** The class, in messages. */
  override name = "ArchiveError";

  /** Status 1: a check is false. */
  constructor(message: string) {
    super(message, { status: 1 });
  }
}

/** Bytes of the largest archive that is read or unpacked. */
export const MOST = 256 * 1024 * 1024;
const BLOCK = 512;
const NAME = 100;
const PREFIX = 155;
/** Ends an archive. */
const END = 2 * BLOCK;
const MODE = "0000644";
const encoder = new TextEncoder();

/** Why a path may not stand in an archive; undefined where it may. */
export function pathFault(path: string): string | undefined {
  if (!/^[\x20-\x7e]+$/.test(path)) return "holds characters that are not printable ASCII";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "is absolute";
  if (path.includes("\\")) return "holds a backslash";
  const parts = path.split("/");
  if (parts.includes("..") || parts.includes(".")) return "leaves its folder";
  if (parts.includes("")) return "has an empty part";
  return splitName(path) === undefined ? "is too long" : undefined;
}

/** Name and prefix fields of a path: the longest name that fits. */
function splitName(path: string): readonly [name: string, prefix: string] | undefined {
  if (path.length <= NAME) return [path, ""];
  const at = path.indexOf("/", path.length - NAME - 1);
  return at < 0 || at > PREFIX ? undefined : [path.slice(at + 1), path.slice(0, at)];
}

/** Writes files, in the order of their paths, with one date and no owner. */
export function packTar(
  files: readonly ArchiveFile[],
  { seconds }: { readonly seconds: number },
): Uint8Array {
  const sorted = [...files].sort((a, b) => a.path < b.path ? -1 : 1);
  const padded = (size: number) => Math.ceil(size / BLOCK) * BLOCK;
  const out = new Uint8Array(
    sorted.reduce((sum, { bytes }) => sum + BLOCK + padded(bytes.length), END),
  );
  let at = 0;
  for (const { path, bytes } of sorted) {
    const fault = pathFault(path);
    if (fault !== undefined) throw new ArchiveError(`"${path}" ${fault}`);
    out.set(header(path, bytes.length, seconds), at);
    out.set(bytes, at + BLOCK);
    at += BLOCK + padded(bytes.length);
  }
  return out;
}

function header(path: string, size: number, seconds: number): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (offset: number, text: string) => block.set(encoder.encode(text), offset);
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, "0") + "\0";
  const [name, prefix] = splitName(path)!;
  put(0, name);
  put(100, `${MODE}\0`);
  put(108, octal(0, 7) + octal(0, 7) + octal(size, 11) + octal(seconds, 11));
  put(148, "        ");
  put(156, "0");
  put(257, "ustar\x0000");
  put(329, octal(0, 7) + octal(0, 7));
  put(345, prefix);
  put(148, octal(block.reduce((sum, byte) => sum + byte, 0), 6) + " ");
  return block;
}

/** Reads what `packTar` writes; anything else is refused, by name and reason. */
export function readTar(
  tar: Uint8Array,
): { readonly files: readonly ArchiveFile[]; readonly seconds: number } {
  if (tar.length % BLOCK !== 0 || tar.length < END) {
    throw new ArchiveError(`the archive is cut off at ${tar.length} bytes`);
  }
  const files: ArchiveFile[] = [];
  const seen = new Set<string>();
  let seconds: number | undefined;
  let at = 0;
  while (at < tar.length - END) {
    const block = tar.subarray(at, at + BLOCK);
    const text = (offset: number, length: number) =>
      new TextDecoder("latin1").decode(block.subarray(offset, offset + length)).replace(
        /\0.*$/s,
        "",
      );
    const prefix = text(345, PREFIX);
    const path = prefix ? `${prefix}/${text(0, NAME)}` : text(0, NAME);
    const fault = pathFault(path);
    if (fault !== undefined) {
      throw new ArchiveError(
        `the archive holds "${path.replace(/[^\x20-\x7e]/g, "?")}", which ${fault}`,
      );
    }
    if (block[156] !== 0x30) throw new ArchiveError(`${path} is no regular file`);
    const octal = (offset: number, digits: number): number => {
      const digitsText = text(offset, digits);
      if (!/^[0-7]+$/.test(digitsText)) {
        throw new ArchiveError(`${path}: a number of its header is "${digitsText}"`);
      }
      return parseInt(digitsText, 8);
    };
    const size = octal(124, 11);
    seconds ??= octal(136, 11);
    const expected = header(path, size, seconds);
    if (!expected.every((byte, i) => byte === block[i])) {
      throw new ArchiveError(`${path}: its header is not as we write it`);
    }
    const end = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (end > tar.length - END) {
      throw new ArchiveError(`${path} is said to have ${size} bytes, more than there are`);
    }
    if (seen.has(path)) throw new ArchiveError(`${path} stands twice`);
    const last = files.at(-1);
    if (last && last.path > path) throw new ArchiveError(`${path} stands behind ${last.path}`);
    seen.add(path);
    files.push({ path, bytes: tar.slice(at + BLOCK, at + BLOCK + size) });
    if (tar.subarray(at + BLOCK + size, end).some((byte) => byte !== 0)) {
      throw new ArchiveError(`${path}: its padding is not empty`);
    }
    at = end;
  }
  if (tar.subarray(at).some((byte) => byte !== 0)) {
    throw new ArchiveError("the archive's end is not empty");
  }
  return { files, seconds: seconds ?? 0 };
}
