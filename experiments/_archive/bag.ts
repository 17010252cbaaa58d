/**
 * A BagIt bag (RFC 8493) around a payload: declaration, manifests by SHA-256 and SHA-512, payload
 * size; and the check of all of it.
 */
import { createHash } from "node:crypto";
import { ArchiveError, type ArchiveFile } from "./tar.ts";

const DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
const ALGORITHMS = ["sha256", "sha512"] as const;
const encoder = new TextEncoder();

/** What a bag says of itself. */
export interface BagInfo {
  /** Who made it. */
  readonly organization: string;
  /** What it is. */
  readonly description: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** Percent signs and line ends in a manifest's paths are encoded. */
const encoded = (path: string) =>
  path.replace(
    /[%\r\n]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

function manifest(algorithm: string, files: readonly ArchiveFile[]): string {
  return files.map(({ path, bytes }) =>
    `${createHash(algorithm).update(bytes).digest("hex")}  ${encoded(path)}\n`
  )
    .join("");
}

function tagFiles(payload: readonly ArchiveFile[], info: string): ArchiveFile[] {
  const file = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });
  const tags = [
    file("bagit.txt", DECLARATION),
    file("bag-info.txt", info),
    ...ALGORITHMS.map((algorithm) =>
      file(`manifest-${algorithm}.txt`, manifest(algorithm, payload))
    ),
  ];
  return [
    ...tags,
    ...ALGORITHMS.map((algorithm) =>
      file(`tagmanifest-${algorithm}.txt`, manifest(algorithm, tags))
    ),
  ];
}

/** Puts a payload into a bag; paths are from the bag's folder. */
export function makeBag(
  files: readonly ArchiveFile[],
  { organization, description, date }: BagInfo,
): ArchiveFile[] {
  const payload = [...files].sort((a, b) => a.path < b.path ? -1 : 1).map(({ path, bytes }) => ({
    path: `data/${path}`,
    bytes,
  }));
  const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const info = [
    `Source-Organization: ${organization}`,
    `External-Description: ${description}`,
    `Bagging-Date: ${date}`,
    `Payload-Oxum: ${octets}.${payload.length}`,
  ];
  return [...payload, ...tagFiles(payload, info.join("\n") + "\n")];
}

/** The payload of a bag that is complete and valid, or an error that names the file. */
export function openBag(files: readonly ArchiveFile[]): ArchiveFile[] {
  const payload = files.filter(({ path }) => path.startsWith("data/"));
  const tags = new Map(
    files.filter(({ path }) => !path.startsWith("data/")).map(({ path, bytes }) => [path, bytes]),
  );
  const info = tags.get("bag-info.txt");
  if (info === undefined) throw new ArchiveError("bag-info.txt is missing");
  const text = new TextDecoder("utf-8", { fatal: true }).decode(info);
  const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (!text.includes(`\nPayload-Oxum: ${octets}.${payload.length}\n`)) {
    throw new ArchiveError(
      `bag-info.txt: the payload has ${octets} bytes in ${payload.length} files`,
    );
  }
  const expected = tagFiles(payload, text);
  for (const { path, bytes } of expected) {
    const there = tags.get(path);
    if (there === undefined) throw new ArchiveError(`${path} is missing`);
    if (!equal(there, bytes)) throw new ArchiveError(`${path}: ${firstDifference(there, bytes)}`);
    tags.delete(path);
  }
  const [stray] = tags.keys();
  if (stray !== undefined) throw new ArchiveError(`${stray} does not belong to a bag`);
  return payload.map(({ path, bytes }) => ({ path: path.slice("data/".length), bytes }));
}

/** Whether two files hold the same. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function firstDifference(there: Uint8Array, expected: Uint8Array): string {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split("\n");
  const [own, right] = [decode(there), decode(expected)];
  const at = right.findIndex((line, i) => line !== own[i]);
  return `line ${at + 1} does not agree with the files of the bag`;
}
