/**
 * The report's program as one classic script: emulator, guests and page, bundled by Deno. Deno
 * fetches its bundler, so an archive carries the script as it was bundled from the sources in it.
 */
import { UserError } from "../../machine/mod.ts";
import { ArchiveError, type ArchiveFile } from "../_archive/tar.ts";
import { sha256 } from "../_archive/gzip.ts";
import { projectRoot } from "../_harness/paths.ts";
import { filesBelow } from "../_archive/project_files.ts";

/** Where an archive carries the script. */
export const BUILT = "built/page.js";
/** What the script is bundled from, tests aside. */
const SOURCES = [
  /^deno\.(json|lock)$/,
  /^(aegis|csv|errors|exos|experiments|machine|ultrix-model)\/.*(?<!_test)\.(ts|json|[sSch])$/,
];
const isSource = (path: string) => SOURCES.some((pattern) => pattern.test(path));

/** First line of a script in an archive: what it was bundled from. */
function headOf(files: readonly ArchiveFile[]): string {
  const sources = files.filter(({ path }) => isSource(path)).map(({ path, bytes }) =>
    `${sha256(bytes)} ${path}\n`
  );
  return `// Bundled from the sources with SHA-256 ${sha256(sources.sort().join(""))}.\n`;
}

/** Bundles the script, or throws a `UserError` that says why there is none. */
async function bundlePage(): Promise<string> {
  let why: string;
  try {
    const { success, errors, outputFiles } = await Deno.bundle({
      entrypoints: [new URL("./page.ts", import.meta.url).href],
      platform: "browser",
      format: "iife",
      minify: true,
      write: false,
    });
    if (success && outputFiles?.length === 1) return outputFiles[0].text();
    why = errors[0]?.text ?? "its program has no one file";
  } catch (error) {
    why = error instanceof Error ? error.message : String(error);
  }
  throw new UserError(`the report measures nothing again: ${why}`);
}

/** The script as an archive of these files carries it. */
export function builtPage(files: readonly ArchiveFile[], script: string): string {
  return headOf(files) + script;
}

/** The script of what an archive carries, or undefined where it is of other sources. */
function scriptOf(files: readonly ArchiveFile[], built: string): string | undefined {
  const head = headOf(files);
  return built.startsWith(head) ? built.slice(head.length) : undefined;
}

/** The sources of a folder that the script would be bundled from. */
function sourcesBelow(root: string): ArchiveFile[] {
  return filesBelow(root).filter(isSource).map((path) => ({
    path,
    bytes: Deno.readFileSync(`${root}/${path}`),
  }));
}

/** The script that an unpacked archive carries, if its sources are as they were. */
function carriedScript(root: string): string | undefined {
  try {
    const built = Deno.readTextFileSync(`${root}/${BUILT}`);
    return scriptOf(sourcesBelow(root), built);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/**
 * The script that an archive of these files carries; throws an `ArchiveError` where it is not of
 * the archive's sources, or where these are this checkout's and what they give here is another.
 * Nothing of the archive is executed.
 */
export async function checkedScript(files: readonly ArchiveFile[]): Promise<string> {
  const bytes = files.find(({ path }) => path === BUILT)?.bytes;
  const built = bytes && new TextDecoder().decode(bytes);
  const script = built && scriptOf(files, built);
  if (!script) throw new ArchiveError(`${BUILT} is not of the bundle's sources`);
  if (scriptOf(sourcesBelow(projectRoot()), built) !== undefined) {
    const own = await ownScript().catch(userErrors);
    if (typeof own === "string" && own !== script) {
      throw new ArchiveError(`${BUILT} does not follow from the bundle's sources`);
    }
  }
  return script;
}

/** An error that is the user's, to go on with; throws any other. */
function userErrors(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}

/** This checkout's script; throws a `UserError` that says why there is none. */
export async function ownScript(): Promise<string> {
  return carriedScript(projectRoot()) ?? await bundlePage();
}

/** The script, or undefined with a line on standard error where it cannot be had. */
export async function pageScript(): Promise<string | undefined> {
  const script = await ownScript().catch(userErrors);
  if (typeof script === "string") return script;
  console.error(script.message);
}
