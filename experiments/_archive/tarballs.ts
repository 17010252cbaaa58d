/**
 * The npm packages that deno.lock pins as an archive carries them: the registry's own tarballs, so
 * that each can be held against the lock's hash; and what is in one. Imports no package, for the
 * packages of a bundle are unpacked by it.
 */
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { ArchiveError, type ArchiveFile, MOST, pathFault } from "./tar.ts";

/** Folder of the bundle that holds the tarballs. */
export const TARBALL_FOLDER = "vendor/npm";

/** A package as the lock names it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** `sha512-` and the hash of its tarball in base64. */
  readonly integrity: string;
}

/** Packages of a lock file, each once, in the order of their names. */
export function lockedPackages(lockText: string): LockedPackage[] {
  const packages = new Map<string, LockedPackage>();
  for (const [key, entry] of Object.entries(npmOf(lockText))) {
    // A package of which there are several, by its peers, has these behind its version.
    const [, name, version] = /^(@?[^@]+)@([^_]+)/.exec(key) ?? [];
    const { integrity } = (entry ?? {}) as { integrity?: unknown };
    if (version === undefined || typeof integrity !== "string" || !/^sha512-/.test(integrity)) {
      throw new ArchiveError(`deno.lock: ${key} has no name, version and SHA-512`);
    }
    packages.set(`${name}@${version}`, { name, version, integrity });
  }
  return [...packages.keys()].sort().map((key) => packages.get(key)!);
}

function npmOf(lockText: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(lockText).npm ?? {};
  } catch {
    throw new ArchiveError("deno.lock is no JSON");
  }
}

/** Where a bundle holds the tarball of a package. */
export function tarballPath({ name, version }: LockedPackage): string {
  return `${TARBALL_FOLDER}/${name}@${version}.tgz`;
}

/** Whether these are the bytes that the lock pins. */
export function isLocked(bytes: Uint8Array, { integrity }: LockedPackage): boolean {
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}` === integrity;
}

/**
 * Checks the tarballs among a bundle's files against the lock: each as its hash says, none missing,
 * none more; gives their number. A bundle without any is one that was packed without packages.
 */
export function checkTarballs(files: readonly ArchiveFile[], lockText: string): number {
  const there = new Map(
    files.filter(({ path }) => path.startsWith("vendor/")).map(({ path, bytes }) => [path, bytes]),
  );
  if (there.size === 0) return 0;
  const locked = lockedPackages(lockText);
  for (const one of locked) {
    const path = tarballPath(one);
    const bytes = there.get(path);
    if (bytes === undefined) throw new ArchiveError(`${path} is missing, and deno.lock names it`);
    if (!isLocked(bytes, one)) throw new ArchiveError(`${path} has another hash than in deno.lock`);
    there.delete(path);
  }
  const [stray] = there.keys();
  if (stray !== undefined) throw new ArchiveError(`${stray} is not named by deno.lock`);
  return locked.length;
}

const BLOCK = 512;

/**
 * Files of a package's tarball, without the one folder that they lie in. Regular files and folders
 * are all that a locked package holds; of a file that stands twice the last one counts, as in tar.
 */
export function readTarball(tarball: Uint8Array, path: string): ArchiveFile[] {
  const wrong = (what: string) => new ArchiveError(`${path}: ${what}`);
  const tar = unzipped(tarball, wrong);
  const files = new Map<string, ArchiveFile>();
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const field = (offset: number, length: number) =>
      new TextDecoder().decode(tar.subarray(at + offset, at + offset + length))
        .replace(/\0.*$/s, "");
    const [name, prefix] = [field(0, 100), field(257, 5) === "ustar" ? field(345, 155) : ""];
    const size = /^[0-7]+ *$/.test(field(124, 12)) ? parseInt(field(124, 12), 8) : NaN;
    const end = at + BLOCK + size;
    if (!(end <= tar.length)) throw wrong(`${name} is cut off`);
    const type = field(156, 1);
    if (type === "" || type === "0") {
      const inner = (prefix ? `${prefix}/${name}` : name).replace(/^(\.\/)*[^/]*\/(\.\/)*/, "");
      const fault = pathFault(inner);
      if (fault !== undefined) throw wrong(`a file's path ${fault}`);
      files.set(inner, { path: inner, bytes: tar.subarray(at + BLOCK, end) });
    } else if (type !== "5") {
      throw wrong(`${name} is neither a file nor a folder`);
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return [...files.values()];
}

function unzipped(tarball: Uint8Array, wrong: (what: string) => ArchiveError): Uint8Array {
  try {
    return gunzipSync(tarball, { maxOutputLength: MOST });
  } catch (error) {
    throw wrong(`does not unpack: ${(error as Error).message}`);
  }
}

/** What a package's own package.json says. */
export function manifestOf(files: readonly ArchiveFile[], path: string): Record<string, unknown> {
  const own = files.find((file) => file.path === "package.json");
  try {
    return JSON.parse(new TextDecoder().decode(own?.bytes));
  } catch {
    throw new ArchiveError(`${path}: its package.json is missing or no JSON`);
  }
}
