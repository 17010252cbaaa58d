/**
 * Where the tarballs of the locked packages come from when a bundle is made: from the bundle that
 * this checkout is, from the cache by their hashes, else from `npm pack`; and whose they are.
 */
import { UserError } from "../../machine/mod.ts";
import { bytesIfThere, writeWhole } from "../_harness/paths.ts";
import type { ArchiveFile } from "./tar.ts";
import {
  isLocked,
  type LockedPackage,
  lockedPackages,
  manifestOf,
  readTarball,
  TARBALL_FOLDER,
  tarballPath,
} from "./tarballs.ts";

const specOf = ({ name, version }: LockedPackage) => `${name}@${version}`;

/** The tarball of every locked package, byte for byte as the registry has it. */
export function packageTarballs(
  lockText: string,
  { root, cache, npm = "npm" }: {
    /** The checkout: an unpacked bundle has the tarballs in it. */
    readonly root: string;
    /** Folder of tarballs by their hashes; made where it is not there. */
    readonly cache: string;
    /** The command that fetches what neither holds. */
    readonly npm?: string;
  },
): ArchiveFile[] {
  const locked = lockedPackages(lockText);
  const cached = ({ integrity }: LockedPackage) => `${cache}/${integrity.replaceAll("/", "_")}.tgz`;
  const found = new Map<LockedPackage, Uint8Array>();
  for (const one of locked) {
    for (const path of [`${root}/${tarballPath(one)}`, cached(one)]) {
      const bytes = bytesIfThere(path);
      if (bytes && isLocked(bytes, one)) found.set(one, bytes);
    }
  }
  const missing = locked.filter((one) => !found.has(one));
  if (missing.length > 0) {
    const fetched = fetchTarballs(missing.map(specOf), npm);
    for (const one of missing) {
      const bytes = fetched.find((bytes) => isLocked(bytes, one));
      if (!bytes) throw new UserError(`npm pack ${specOf(one)} gives other bytes than deno.lock's`);
      writeWhole(cached(one), bytes);
      found.set(one, bytes);
    }
  }
  return locked.map((one) => ({ path: tarballPath(one), bytes: found.get(one)! }));
}

/** What the registry has of packages, in any order. */
function fetchTarballs(specs: readonly string[], npm: string): Uint8Array[] {
  const directory = Deno.makeTempDirSync({ prefix: "packages-" });
  const without = "; or leave them out: --without packages";
  const many = `packages of deno.lock that are not in the cache: ${specs.length}`;
  try {
    const { success, stderr } = new Deno.Command(npm, {
      args: ["pack", "--ignore-scripts", "--loglevel=error", ...specs],
      cwd: directory,
    }).outputSync();
    if (!success) {
      const [why] = new TextDecoder().decode(stderr).split("\n").filter((line) => line !== "");
      throw new UserError(`${many}; npm pack does not fetch them: ${why}${without}`);
    }
    return [...Deno.readDirSync(directory)].map(({ name }) =>
      Deno.readFileSync(`${directory}/${name}`)
    );
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new UserError(`${many}; npm, which fetches them, is not installed${without}`);
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
}

/** Names and licences of third parties, from the packages' own files. */
export function thirdPartyText(tarballs: readonly ArchiveFile[]): string {
  const rows = tarballs.map(({ path, bytes }) => {
    const { name, version, license, author } = manifestOf(readTarball(bytes, path), path);
    const typed = license as { readonly type?: string } | string | undefined;
    const person = author as { readonly name?: string } | string | undefined;
    const by = typeof person === "string" ? person : person?.name ?? "";
    return `| ${name} | ${version} | ${
      typeof typed === "string" ? typed : typed?.type ?? "see its files"
    } | ${by.replace(/[|<>]/g, " ")} |`;
  });
  return `# Third parties

Packages in \`${TARBALL_FOLDER}/\`, each with its own licence file where it ships one.

| package | version | licence | author |
| --- | --- | --- | --- |
${[...new Set(rows)].sort().join("\n")}
`;
}
