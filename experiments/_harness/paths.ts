/** Paths as the user means them, and files that appear whole or not at all. */
import { UserError } from "../../machine/mod.ts";

/** A path given by the user: relative to the directory the task was started from. */
export function userPath(path: string): string {
  if (path.startsWith("/")) return path;
  return `${Deno.env.get("INIT_CWD") ?? Deno.cwd()}/${path}`;
}

/**
 * The path of a file to be written, as `userPath`; refuses one that cannot be created, or beside
 * which there is no `room` for so many bytes, before anything is run for it.
 */
export function outputPath(path: string, { room = 0 }: { readonly room?: number } = {}): string {
  const whole = userPath(path);
  const kind = (name: string) => {
    try {
      return Deno.statSync(name).isDirectory ? "directory" : "file";
    } catch (error) {
      if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) {
        return undefined;
      }
      throw new UserError(`cannot write ${path}: ${messageOf(error)}`);
    }
  };
  if (kind(whole) === "directory") {
    throw new UserError(`${path} is a directory; name a file to write`);
  }
  for (let at = whole.lastIndexOf("/"); at > 0; at = whole.lastIndexOf("/", at - 1)) {
    const above = kind(whole.slice(0, at));
    if (above === "file") {
      throw new UserError(`cannot write ${path}: ${whole.slice(0, at)} is not a directory`);
    }
    if (above !== undefined) {
      probe(path, { directory: whole.slice(0, at), room });
      break;
    }
  }
  return whole;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether a file of so many bytes can be made in a directory. */
function probe(
  path: string,
  { directory, room }: { readonly directory: string; readonly room: number },
): void {
  let made: string | undefined;
  try {
    made = Deno.makeTempFileSync({ dir: directory, prefix: ".probe-" });
    Deno.writeFileSync(made, new Uint8Array(room));
  } catch (error) {
    throw new UserError(
      `cannot write ${path}: no file can be made in ${directory}: ${messageOf(error)}`,
    );
  } finally {
    if (made !== undefined) Deno.removeSync(made);
  }
}

/** The project's root, without a slash at its end. */
export function projectRoot(): string {
  return decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");
}

/**
 * Writes a file whole or not at all; throws a `UserError` that names the file, and leaves what was
 * there as it was.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.partial`;
  try {
    Deno.mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
    if (typeof content === "string") Deno.writeTextFileSync(temporary, content);
    else Deno.writeFileSync(temporary, content);
    Deno.renameSync(temporary, path);
  } catch (error) {
    try {
      Deno.removeSync(temporary);
    } catch {
      // It was never made.
    }
    throw new UserError(`cannot write ${path}: ${messageOf(error)}`);
  }
}

/**
 * Does something while no other process writes into a folder: one that comes meanwhile waits. The
 * file that both lock is taken away by whoever had it, so who gets it then looks for another.
 */
export async function exclusively<T>(folder: string, action: () => T | Promise<T>): Promise<T> {
  const path = `${folder}/.writing`;
  for (;;) {
    const file = openLock(path);
    try {
      await file.lock(true);
      if (inodeOf(path) !== file.statSync().ino) continue;
      try {
        return await action();
      } finally {
        Deno.removeSync(path);
      }
    } finally {
      file.close();
    }
  }
}

function openLock(path: string): Deno.FsFile {
  try {
    Deno.mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
    return Deno.openSync(path, { create: true, write: true });
  } catch (error) {
    throw new UserError(`cannot write ${path}: ${messageOf(error)}`);
  }
}

function inodeOf(path: string): number | null | undefined {
  return ifThere(() => Deno.statSync(path))?.ino;
}

function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** The bytes of a file; undefined where there is none. */
export function bytesIfThere(path: string): Uint8Array | undefined {
  return ifThere(() => Deno.readFileSync(path));
}

/** The text of a file; undefined where there is none. */
export function textIfThere(path: string): string | undefined {
  return ifThere(() => Deno.readTextFileSync(path));
}

/** The text of a file, or a `UserError` that names it. */
export function readText(path: string): string {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) {
      throw new UserError(`${path} is missing; measure again: deno task reproduce`);
    }
    throw new UserError(`cannot read ${path}: ${messageOf(error)}`);
  }
}

/**
 * The bytes of a file that the user named; a `UserError` that names it where it cannot be read,
 * is no file, or, such as a device, holds more than `most` bytes, which no `kind` does.
 */
export function readBytes(
  path: string,
  { most, kind }: { readonly most: number; readonly kind: string },
): Uint8Array {
  let opened: Deno.FsFile | undefined;
  try {
    opened = Deno.openSync(userPath(path));
    const pieces: Uint8Array[] = [];
    for (let size = 0;;) {
      const piece = new Uint8Array(1 << 20);
      const count = opened.readSync(piece);
      if (count === null) return joined(pieces, size);
      pieces.push(piece.subarray(0, count));
      size += count;
      if (size > most) throw new UserError(`${path} is no ${kind}: more than ${most >> 20} MB`);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(unreadable(error, path, kind));
  } finally {
    opened?.close();
  }
}

function unreadable(error: unknown, path: string, kind: string): string {
  if (error instanceof Deno.errors.NotFound) return `${path} does not exist`;
  if (error instanceof Deno.errors.NotADirectory) return `${path}: a folder of its path is a file`;
  if (error instanceof Deno.errors.IsADirectory) return `${path} is a directory, not a ${kind}`;
  if (error instanceof Deno.errors.NotCapable) return `${path} is a device, not a ${kind}`;
  return `cannot read ${path}: ${messageOf(error)}`;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const out = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
