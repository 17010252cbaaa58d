/**
 * The project's own files: those that git tracks; where there is no repository, as in an unpacked
 * bundle, every file that is not ignored.
 */

const IGNORED = [
  /^(out|cov|node_modules|npm-cache|vendor|built|\.git)\//,
  /^paper-figures\/.*\.(png|tex|html)$/,
  /^\.unfinished-|\.partial$/,
  /^ro-crate-metadata\.json$/,
];
const isIgnored = (path: string) => IGNORED.some((pattern) => pattern.test(path));

/** Paths from the root, in the order of their characters. */
export async function projectFiles(root: string): Promise<string[]> {
  const paths = await trackedFiles(root) ?? filesBelow(root);
  return paths.filter((path) => !isIgnored(path) && exists(`${root}/${path}`)).sort((a, b) =>
    a < b ? -1 : 1
  );
}

/** What git tracks, or undefined where the root is no repository of its own. */
async function trackedFiles(root: string): Promise<string[] | undefined> {
  if (!exists(`${root}/.git`)) return undefined;
  const { success, stdout } = await new Deno.Command("git", { args: ["ls-files", "-z"], cwd: root })
    .output();
  if (!success) return undefined;
  return new TextDecoder().decode(stdout).split("\0").filter((path) => path !== "");
}

function exists(path: string): boolean {
  try {
    Deno.lstatSync(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Every file below the root that is not ignored, whether git tracks it or not. */
export function filesBelow(root: string): string[] {
  return walk(root, "");
}

function walk(root: string, folder: string): string[] {
  return [...Deno.readDirSync(`${root}/${folder}`)].flatMap(({ name, isDirectory, isFile }) => {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (isIgnored(isDirectory ? `${path}/` : path)) return [];
    return isDirectory ? walk(root, path) : isFile ? [path] : [];
  });
}
