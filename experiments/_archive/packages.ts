/**
 * The npm packages that deno.lock pins, as this host's runtime keeps them, laid out so that a
 * runtime whose DENO_DIR is the bundle's `npm-cache` runs from them alone. What the runtime keeps
 * are unpacked packages; the lock's hashes, of the registry's own archives, were checked when it
 * fetched them.
 */
import { UserError } from "../../machine/mod.ts";
import { readText } from "../_harness/paths.ts";
import type { ArchiveFile } from "./tar.ts";

/** Folder of the bundle that holds them. */
export const PACKAGE_FOLDER = "npm-cache";

/** What the runtime writes into an index that it need not ask the registry for again. */
const WHOLE = { "_deno.packumentFormat": "full" };

interface Lock {
  readonly npm: Readonly<Record<string, { readonly integrity: string }>>;
}

/** Name and version of a package, from its key in the lock. */
function nameOf(key: string): readonly [name: string, version: string] {
  const [, name, version] = /^(@?[^@]+)@([^_]+)/.exec(key)!;
  return [name, version];
}

/** Files of every locked package, from the runtime's npm cache. */
export function packageFiles(lockText: string, npmCache: string): ArchiveFile[] {
  const { npm } = JSON.parse(lockText) as Lock;
  const host = registryOf(npmCache);
  if (host === undefined) {
    throw new UserError(`${npmCache} holds no packages; run any task once with a network`);
  }
  const indexes = new Map<string, Record<string, unknown>>();
  const files = new Map<string, ArchiveFile>();
  const there = new Set(Object.keys(npm).map((key) => nameOf(key)[0]));
  for (const [key, { integrity }] of Object.entries(npm)) {
    const [name, version] = nameOf(key);
    const versions = indexes.get(name) ?? {};
    const folder = `${npmCache}/${host}/${name}/${version}`;
    const entry = { version, dist: { tarball: "", integrity }, ...dependenciesOf(folder, there) };
    indexes.set(name, { ...versions, [version]: entry });
    for (const file of filesIn(folder)) {
      const path = `${PACKAGE_FOLDER}/npm/${host}/${name}/${version}/${file}`;
      files.set(path, {
        path,
        bytes: Deno.readFileSync(`${folder}/${file}`),
      });
    }
  }
  for (const [name, versions] of indexes) {
    const path = `${PACKAGE_FOLDER}/npm/${host}/${name}/registry.json`;
    const text = JSON.stringify({ name, versions, "dist-tags": {}, ...WHOLE });
    files.set(path, { path, bytes: new TextEncoder().encode(text) });
  }
  return [...files.values()];
}

/**
 * What a package says that it needs, of the packages that there are: for a configuration without
 * the lock, as a reader's own.
 */
function dependenciesOf(folder: string, there: ReadonlySet<string>): Record<string, unknown> {
  const said = JSON.parse(readText(`${folder}/package.json`));
  return Object.fromEntries(
    ["dependencies", "peerDependencies"].filter((kind) => said[kind]).map((kind) => [
      kind,
      Object.fromEntries(Object.entries(said[kind]).filter(([name]) => there.has(name))),
    ]),
  );
}

/** The registry whose packages are kept; of several the first in the order of their names. */
function registryOf(npmCache: string): string | undefined {
  try {
    return [...Deno.readDirSync(npmCache)].filter(({ isDirectory }) => isDirectory)
      .map(({ name }) => name).sort()[0];
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

function filesIn(directory: string, below = ""): string[] {
  let entries: Deno.DirEntry[];
  try {
    entries = [...Deno.readDirSync(`${directory}/${below}`)];
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new UserError(`${directory} is not in the cache of packages; run: deno install`);
  }
  return entries.flatMap(({ name, isDirectory }) => {
    const path = below === "" ? name : `${below}/${name}`;
    return isDirectory ? filesIn(directory, path) : [path];
  });
}

/** Names and licences of third parties, from the packages' own files. */
export function thirdPartyText(files: readonly ArchiveFile[]): string {
  const rows = files.filter(({ path }) => /\/\d[^/]*\/package\.json$/.test(path)).map(
    ({ bytes }) => {
      const { name, version, license, author } = JSON.parse(new TextDecoder().decode(bytes));
      const by = typeof author === "string" ? author : author?.name ?? "";
      return `| ${name} | ${version} | ${
        typeof license === "string" ? license : license?.type ?? "see its files"
      } | ${by.replace(/[|<>]/g, " ")} |`;
    },
  );
  return `# Third parties

Packages in \`${PACKAGE_FOLDER}/\`, each with its own licence file where it ships one.

| package | version | licence | author |
| --- | --- | --- | --- |
${[...new Set(rows)].sort().join("\n")}
`;
}
