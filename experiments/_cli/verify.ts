/**
 * `deno task verify`: whether a bundle is whole, and whether what it holds follows from its raw
 * results; with --rerun, whether these come out again.
 */
import { drawFigures } from "./drawing.ts";
import { artifactText } from "../_archive/artifact.ts";
import { thirdPartyText } from "../_archive/packages.ts";
import { checkTarballs, TARBALL_FOLDER } from "../_archive/tarballs.ts";
import { openBundle, unpack } from "../_archive/verify.ts";
import { ArchiveError, type ArchiveFile, MOST } from "../_archive/tar.ts";
import { statedTimes } from "../_archive/minutes.ts";
import { checkRerun } from "../_archive/rerun.ts";
import { checkedScript } from "../_page/bundle.ts";
import { judge } from "../claims/mod.ts";
import { UserError } from "../../machine/mod.ts";
import { derive } from "../derived.ts";
import { command, start } from "../_harness/command.ts";
import { listingCsv } from "../_harness/listing.ts";
import { readBytes, readText } from "../_harness/paths.ts";
import { readStudy } from "../_harness/study.ts";
import { chooseName } from "../_harness/usage.ts";
import { experiments, listings } from "../mod.ts";

/** Tables and figures that are kept; the others are made by the same command and not archived. */
const KEPT = /\.(md|svg)$|^report\.html$/;

/** Draws again from the bundle's raw results and compares. */
function checkDrawn(directory: string, script: string): number {
  const cells = readStudy(`${directory}/results`);
  for (const listing of derive(cells)) {
    if (listingCsv(listing) !== readText(`${directory}/results/${listing.id}.csv`)) {
      throw new ArchiveError(`results/${listing.id}.csv does not follow from the cells`);
    }
  }
  const drawn = drawFigures(`${directory}/results`, script).filter(([name]) => KEPT.test(name));
  for (const [name, content] of drawn) {
    if (readText(`${directory}/paper-figures/${name}`) !== content) {
      throw new ArchiveError(`paper-figures/${name} does not follow from the results`);
    }
  }
  const artifact = readText(`${directory}/ARTIFACT.md`);
  const claims = judge(cells);
  if (artifactText({ claims, experiments, cells, ...statedTimes(artifact) }) !== artifact) {
    throw new ArchiveError("ARTIFACT.md does not follow from the results");
  }
  const names = new Set(drawn.map(([name]) => name));
  for (const { name } of Deno.readDirSync(`${directory}/paper-figures`)) {
    if (KEPT.test(name) && !names.has(name)) {
      throw new ArchiveError(`paper-figures/${name} is drawn from no results`);
    }
  }
  return drawn.length;
}

/** What cannot be read in a bundle is its fault, and where it was unpacked tells nobody. */
function ofBundle<T>(directory: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new ArchiveError(error.message.replaceAll(`${directory}/`, ""));
  }
}

/**
 * Holds the packages against the lock file, and against what is said of them; gives how many there
 * are.
 */
function checkPackages(files: readonly ArchiveFile[]): number {
  const textOf = (path: string) =>
    new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
  const count = checkTarballs(files, textOf("deno.lock"));
  const tarballs = files.filter(({ path }) => path.startsWith(`${TARBALL_FOLDER}/`));
  if (textOf("THIRD_PARTY.md") !== thirdPartyText(tarballs)) {
    throw new ArchiveError("THIRD_PARTY.md does not follow from the packages");
  }
  return count;
}

/** What --rerun measures: everything, or the experiments that are named. */
function chosenFor(names: string | true): Parameters<typeof checkRerun>[2] {
  const whole = { experiments, listings, derive };
  if (names === true) return { chosen: whole, whole };
  const kind = { kind: "experiment", names: experiments.map(({ id }) => id) };
  const wanted = names.split(",").map((name) => chooseName(name, kind));
  return {
    chosen: { experiments: experiments.filter(({ id }) => wanted.includes(id)), listings: [] },
  };
}

await start(command({
  name: "deno task verify",
  does: "Checks a bundle: archive, manifests, crate, results, and that tables and figures follow " +
    "from them. Status 1 and one line when something is wrong.",
  operands: { show: "FILE", least: 1, most: 1 },
  flags: {
    rerun: {
      value: "NAMES",
      optional: true,
      help:
        "measure again with this checkout, never with code from the bundle, and compare byte for " +
        "byte: everything, or NAMES, separated by commas",
    },
  },
  async run({ rerun }, [path]) {
    const again = rerun === undefined ? undefined : chosenFor(rerun);
    const bytes = readBytes(path, { most: MOST, kind: "bundle" });
    const directory = Deno.makeTempDirSync({ prefix: "verify-" });
    try {
      const { files, date } = openBundle(bytes);
      const packages = checkPackages(files);
      unpack(files, directory);
      const script = await checkedScript(files);
      const drawn = ofBundle(directory, () => checkDrawn(directory, script));
      console.log(
        `${path}: ${files.length} files of ${date}, whole; ${drawn} tables, figures and ` +
          `reports follow from its results; ${packages || "no"} packages, as deno.lock pins them`,
      );
      if (again) {
        const count = await checkRerun(`${directory}/results`, `${directory}/out`, again);
        console.log(`${count} files of results come out again, byte for byte`);
      }
    } catch (error) {
      if (error instanceof ArchiveError) throw new ArchiveError(`${path}: ${error.message}`);
      throw error;
    } finally {
      Deno.removeSync(directory, { recursive: true });
    }
    return 0;
  },
}));
