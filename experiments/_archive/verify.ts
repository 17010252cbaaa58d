/**
 * Checks a bundle: unpacked strictly, packed again to the same bytes, its bag and its crate valid;
 * gives the files of the project in it.
 */
import { equal, openBag } from "./bag.ts";
import { dateOf, packBundle, projectInfo } from "./bundle.ts";
import { checkCrate, CRATE_FILE } from "./crate.ts";
import { decompress } from "./gzip.ts";
import { ArchiveError, type ArchiveFile, packTar, readTar } from "./tar.ts";

/** What a valid bundle holds. */
export interface OpenBundle {
  /** Its files, the crate's description left out. */
  readonly files: readonly ArchiveFile[];
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** Opens a bundle, or throws an `ArchiveError` that says what is wrong with it. */
export function openBundle(bundle: Uint8Array): OpenBundle {
  const tar = decompress(bundle);
  const { files, seconds } = readTar(tar);
  if (!equal(packTar(files, { seconds }), tar)) {
    throw new ArchiveError("packed again, the archive has other bytes");
  }
  const folder = files[0]?.path.split("/")[0];
  const stray = files.find(({ path }) => !path.startsWith(`${folder}/`));
  if (folder === undefined || stray) {
    throw new ArchiveError(`${stray?.path ?? "nothing"} is outside of the bundle's one folder`);
  }
  const payload = openBag(
    files.map(({ path, bytes }) => ({ path: path.slice(folder.length + 1), bytes })),
  );
  checkCrate(payload);
  const own = payload.filter(({ path }) => path !== CRATE_FILE);
  const citation = own.find(({ path }) => path === "CITATION.cff");
  if (!citation) throw new ArchiveError("CITATION.cff is missing");
  const info = projectInfo(new TextDecoder().decode(citation.bytes), String(seconds));
  if (!equal(packBundle(own, info), bundle)) {
    throw new ArchiveError("packed again, the bundle has other bytes");
  }
  return { files: own, date: dateOf(seconds) };
}

/** Writes a bundle's files below a directory that is ours. */
export function unpack(files: readonly ArchiveFile[], directory: string): void {
  for (const { path, bytes } of files) {
    const target = `${directory}/${path}`;
    Deno.mkdirSync(target.slice(0, target.lastIndexOf("/")), { recursive: true });
    Deno.writeFileSync(target, bytes);
  }
}
