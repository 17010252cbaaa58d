/**
 * `deno task bundle`: the archive of sources, packages, results and figures, the same bytes
 * wherever it is made.
 */
import { UserError } from "../../machine/mod.ts";
import { artifactText } from "../_archive/artifact.ts";
import { packBundle, projectInfo, provenanceText } from "../_archive/bundle.ts";
import { packageTarballs, thirdPartyText } from "../_archive/packages.ts";
import type { ArchiveFile } from "../_archive/tar.ts";
import { sha256 } from "../_archive/gzip.ts";
import { minutesOf, recordedRun } from "../_archive/minutes.ts";
import { drawFigures } from "./drawing.ts";
import { projectFiles } from "../_archive/project_files.ts";
import { BUILT, builtPage, ownScript } from "../_page/bundle.ts";
import { command, start } from "../_harness/command.ts";
import { outputPath, projectRoot, readText, writeWhole } from "../_harness/paths.ts";
import { readStudy } from "../_harness/study.ts";
import { judge } from "../claims/mod.ts";
import { experiments } from "../mod.ts";

const encoder = new TextEncoder();
/** What a run took of a host stays outside; its minutes stand in ARTIFACT.md. */
const HOST = "results/host.md";

/** Where this user's tarballs of packages are kept: beside what the runtime keeps. */
async function tarballCache(): Promise<string> {
  const { success, stdout } = await new Deno.Command(Deno.execPath(), { args: ["info", "--json"] })
    .output();
  if (!success) throw new UserError("deno info does not say where packages are kept");
  return `${JSON.parse(new TextDecoder().decode(stdout)).denoDir}/exokernel-95-tarballs`;
}

await start(command({
  name: "deno task bundle",
  does:
    `Packs sources, lock file, tarballs of packages, compiled guests, results, figures and report
into one .tar.gz, with ARTIFACT.md, an RO-Crate and BagIt manifests; provenance goes beside it.
Dates are SOURCE_DATE_EPOCH's, else CITATION.cff's.`,
  flags: {
    out: {
      value: "FILE",
      help: "where to write; out/exokernel-95-remeasured.tar.gz unless said otherwise",
    },
    without: {
      value: "packages",
      help: "leave the npm packages out: smaller, and no longer runs without a network",
    },
  },
  async run({ out, without }) {
    if (without !== undefined && without !== "packages") {
      throw new UserError(`--without ${without}: only packages can be left out`);
    }
    const root = projectRoot();
    const path = out === undefined ? `${root}/out/exokernel-95-remeasured.tar.gz` : outputPath(out);
    const cells = readStudy(`${root}/results`);
    const sources = (await projectFiles(root)).filter((path) => path !== HOST).map((
      path,
    ): ArchiveFile => ({
      path,
      bytes: Deno.readFileSync(`${root}/${path}`),
    }));
    const info = projectInfo(readText(`${root}/CITATION.cff`), Deno.env.get("SOURCE_DATE_EPOCH"));
    const lock = readText(`${root}/deno.lock`);
    const packages = without ? [] : packageTarballs(lock, { root, cache: await tarballCache() });
    const host = `${root}/${HOST}`;
    const recorded = recordedRun(host);
    const artifact = artifactText({
      claims: judge(cells),
      experiments,
      cells,
      minutes: minutesOf(host),
      recorded,
    });
    const script = await ownScript();
    const drawn = drawFigures(`${root}/results`, script);
    const report = drawn.find(([name]) => name === "report.html")!;
    const made: ArchiveFile[] = [
      { path: "ARTIFACT.md", bytes: encoder.encode(artifact) },
      { path: "THIRD_PARTY.md", bytes: encoder.encode(thirdPartyText(packages)) },
      { path: BUILT, bytes: encoder.encode(builtPage(sources, script)) },
      { path: "paper-figures/report.html", bytes: encoder.encode(report[1]) },
    ];
    const names = new Set(made.map(({ path }) => path));
    const bundle = packBundle([
      ...sources.filter(({ path }) => !names.has(path)),
      ...packages,
      ...made,
    ], info);
    writeWhole(path, bundle);
    const name = path.slice(path.lastIndexOf("/") + 1);
    writeWhole(
      `${path}.provenance.json`,
      provenanceText(bundle, { name, info, lock: encoder.encode(lock) }),
    );
    console.log(`${sha256(bundle)}  ${path}`);
    return 0;
  },
}));
