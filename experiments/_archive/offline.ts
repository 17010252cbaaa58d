/**
 * Runs a task from the packages that a bundle carries, without a network:
 *
 *     deno run -A experiments/_archive/offline.ts kick-tires
 *
 * Each tarball is held against deno.lock, unpacked once into `npm-cache`, laid out as the runtime
 * keeps packages, and the task is started with that as its DENO_DIR. Without a task it only
 * unpacks. Imports no package: there is none before it ran.
 */
import { UserError } from "../../machine/mod.ts";
import { leaving } from "../_harness/command.ts";
import { projectRoot, readText, textIfThere } from "../_harness/paths.ts";
import { filesBelow } from "./project_files.ts";
import type { ArchiveFile } from "./tar.ts";
import {
  checkTarballs,
  type LockedPackage,
  lockedPackages,
  manifestOf,
  readTarball,
  TARBALL_FOLDER,
  tarballPath,
} from "./tarballs.ts";

/** Folder of the bundle that the packages are unpacked into. */
const UNPACKED = "npm-cache";
/** Holds the lock whose packages were unpacked to the end. */
const DONE = `${UNPACKED}/unpacked.lock`;
/** What the runtime writes into an index that it need not ask the registry for again. */
const WHOLE = { "_deno.packumentFormat": "full" };

/** Files of the locked packages, and their indexes, as the runtime keeps those of one registry. */
export function unpackedFiles(
  packages: readonly (readonly [locked: LockedPackage, tarball: Uint8Array])[],
): ArchiveFile[] {
  const there = new Set(packages.map(([{ name }]) => name));
  const indexes = new Map<string, Record<string, unknown>>();
  const files: ArchiveFile[] = [];
  for (const [locked, tarball] of packages) {
    const { name, version, integrity } = locked;
    const own = readTarball(tarball, tarballPath(locked));
    const needed = dependenciesOf(manifestOf(own, tarballPath(locked)), there);
    indexes.set(name, {
      ...indexes.get(name),
      [version]: { version, dist: { tarball: "", integrity }, ...needed },
    });
    files.push(...own.map(({ path, bytes }) => ({ path: `${name}/${version}/${path}`, bytes })));
  }
  for (const [name, versions] of indexes) {
    const text = JSON.stringify({ name, versions, "dist-tags": {}, ...WHOLE });
    files.push({ path: `${name}/registry.json`, bytes: new TextEncoder().encode(text) });
  }
  return files;
}

/**
 * What a package says that it needs, of the packages that there are: for a configuration without
 * the lock, as a reader's own.
 */
function dependenciesOf(
  said: Record<string, unknown>,
  there: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    ["dependencies", "peerDependencies"].filter((kind) => said[kind]).map((kind) => [
      kind,
      Object.fromEntries(Object.entries(said[kind]!).filter(([name]) => there.has(name))),
    ]),
  );
}

/** Where the runtime with this DENO_DIR keeps packages: by its registry, which it names itself. */
function packageFolder(root: string, denoDir: string): string {
  const { stdout } = new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", `${root}/experiments/_archive/offline.ts`],
    cwd: root,
    env: { DENO_DIR: denoDir },
    stderr: "inherit",
  }).outputSync();
  const { npmPackages } = JSON.parse(new TextDecoder().decode(stdout)) as {
    readonly npmPackages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  const [{ name, version, localPath }] = Object.values(npmPackages);
  return localPath.slice(0, -`/${name}/${version}`.length);
}

/** The tarballs of the bundle unpacked at `root`. */
function tarballsOf(root: string): ArchiveFile[] {
  try {
    return filesBelow(`${root}/vendor`).map((path) => ({
      path: `vendor/${path}`,
      bytes: Deno.readFileSync(`${root}/vendor/${path}`),
    }));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

/** Unpacks the packages of the bundle at `root`, unless they are; gives the DENO_DIR. */
function unpackPackages(root: string): string {
  const denoDir = `${root}/${UNPACKED}`;
  const lock = readText(`${root}/deno.lock`);
  if (textIfThere(`${root}/${DONE}`) === lock) return denoDir;
  const tarballs = tarballsOf(root);
  if (checkTarballs(tarballs, lock) === 0) {
    throw new UserError(`${root} has no packages in ${TARBALL_FOLDER}; it runs with a network`);
  }
  const bytes = new Map(tarballs.map((file) => [file.path, file.bytes]));
  const packages = lockedPackages(lock).map((one) => [one, bytes.get(tarballPath(one))!] as const);
  const folder = packageFolder(root, denoDir);
  for (const { path, bytes } of unpackedFiles(packages)) {
    const target = `${folder}/${path}`;
    Deno.mkdirSync(target.slice(0, target.lastIndexOf("/")), { recursive: true });
    Deno.writeFileSync(target, bytes);
  }
  Deno.writeTextFileSync(`${root}/${DONE}`, lock);
  return denoDir;
}

/** Runs a task with the unpacked packages; gives its status. */
async function runTask(root: string, denoDir: string): Promise<number> {
  // An interrupt reaches both: the task says what it has kept, and this waits for it.
  Deno.addSignalListener("SIGINT", () => {});
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["task", ...Deno.args],
    cwd: root,
    env: { DENO_DIR: denoDir, INIT_CWD: Deno.cwd() },
  }).spawn().status;
  return code;
}

if (import.meta.main) {
  await leaving(() => {
    const root = projectRoot();
    const denoDir = unpackPackages(root);
    if (Deno.args.length > 0) return runTask(root, denoDir);
    console.log(`export DENO_DIR="${denoDir}"`);
    return 0;
  });
}
