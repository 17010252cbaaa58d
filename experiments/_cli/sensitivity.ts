/**
 * `deno task sensitivity`: how far each cell moves when what is not known of the hardware goes over
 * its range, and with it layouts and page placements. A sweep can be cut into shards, run anywhere,
 * and merged to the same bytes.
 */
import { UserError } from "../../machine/mod.ts";
import { csvRows, csvText } from "../../csv/mod.ts";
import { claimRangeColumns, claimsOverSweep, type PointValue } from "../claims/mod.ts";
import { command, start } from "../_harness/command.ts";
import { outputPath, projectRoot, readText, userPath, writeWhole } from "../_harness/paths.ts";
import { createProgress } from "../_harness/progress.ts";
import { textTable } from "../_harness/show.ts";
import { readStudy } from "../_harness/study.ts";
import {
  mergeParts,
  sensitivityCsv,
  type SensitivityRow,
  shardOf,
  WHOLE,
  writePart,
} from "../sensitivity/files.ts";
import { writeFigures } from "./drawing.ts";
import { COMPILER, compilerVersion } from "../_harness/compiler.ts";
import { otherwise } from "../sensitivity/guests.ts";
import { wholeNumber } from "../_harness/usage.ts";
import {
  GRID,
  gridCells,
  gridTexts,
  noGrid,
  readGridParts,
  runGridCell,
  writeGridPart,
} from "../sensitivity/grid.ts";
import { cellsOf, FULL, leftOut, WHAT_IF } from "../sensitivity/plan.ts";
import { FAILED, measuringSources, openValues, runCells, sweep } from "../sensitivity/sweep.ts";

/** Of points or seeds: more than anybody has time for. */
const MOST = 99_999;

function show(rows: readonly SensitivityRow[], json: boolean): void {
  const inside = rows.filter(({ published_inside }) => published_inside === "true").length;
  const summary = { cells: rows.length, published_inside: inside, left_out: leftOut };
  if (json) return console.log(JSON.stringify({ rows, summary }, null, 2));
  const shown = [
    "table",
    "board",
    "system",
    "column",
    "published",
    "base",
    "least",
    "greatest",
  ] as const;
  console.log(textTable(
    [...shown, "inside", "moved most by", "by"],
    rows.map((row) => [
      ...shown.map((name) => row[name]),
      row.published_inside === "true" ? "yes" : "no",
      row.moved_most_by,
      `${(100 * Number(row.moved_by)).toFixed(1)} %`,
    ]),
  ));
  console.log(`the published value lies inside the range of ${inside} of ${rows.length} cells`);
}

/** The text of sensitivity-claims.csv: every claim over the points of a whole sweep. */
function claimsText(folder: string): string {
  const path = `${folder}/sensitivity-points.csv`;
  const points = csvRows(readText(path), path) as unknown as PointValue[];
  const tried = points.filter(({ factor, value }) => factor !== WHAT_IF && value !== FAILED);
  return csvText(claimRangeColumns, claimsOverSweep(readStudy(RESULTS), tried));
}

const RESULTS = `${projectRoot()}/results`;

/** Writes and shows a whole grid; to results/ and drawn where that is wanted. */
async function finishGrid(
  folders: readonly string[],
  folder: string,
  { json, keep }: { readonly json: boolean; readonly keep: boolean },
): Promise<void> {
  const cells = readStudy(RESULTS);
  const texts = gridTexts(cells, readGridParts(folders, cells));
  for (const into of [folder, ...keep ? [RESULTS] : []]) {
    writeWhole(`${into}/sensitivity-grid.csv`, texts.claims);
    writeWhole(`${into}/sensitivity-grid-cells.csv`, texts.cells);
  }
  if (keep) await writeFigures(RESULTS, `${projectRoot()}/paper-figures`);
  const summary = { claims: texts.rows.length, none_of: noGrid };
  if (json) return console.log(JSON.stringify({ rows: texts.rows, summary }, null, 2));
  const percent = (part: string) => `${(100 * Number(part)).toFixed(0)} %`;
  console.log(textTable(
    ["claim", "holds at", "of", "least", "greatest", "deviation", "layout", "placement", "both"],
    texts.rows.map((row) => [
      row.claim,
      row.holds,
      row.points,
      row.least,
      row.greatest,
      `${(100 * Number(row.deviation)).toFixed(2)} %`,
      ...[row.layout, row.placement, row.both].map(percent),
    ]),
  ));
}

/** Every layout under every placement: runs a part, or puts parts together. */
async function grid(
  [verb, ...folders]: readonly string[],
  { folder, shard, seeds, chosen, json, keep }: {
    readonly folder: string;
    readonly shard: string;
    readonly seeds: number;
    readonly chosen: readonly string[];
    readonly json: boolean;
    readonly keep: boolean;
  },
): Promise<number> {
  if (verb !== undefined) {
    if (verb !== "merge") {
      throw new UserError(`"grid ${verb}" means nothing here; did you mean grid merge? See --help`);
    }
    if (folders.length === 0) throw new UserError("grid merge needs the folders of the shards");
    await finishGrid(folders.map(userPath), folder, { json, keep: false });
    return 0;
  }
  const size = {
    ...GRID,
    layouts: seeds,
    placements: seeds,
    ...chosen.length > 0 && { cells: chosen },
  };
  const own = gridCells(readStudy(RESULTS), size);
  const cells = shardOf(own.map(({ cell }) => cell), shard);
  const placed = new Map(own.map((one) => [one.cell, one]));
  const sources = measuringSources();
  Deno.mkdirSync(folder, { recursive: true });
  const progress = createProgress();
  const { values, ran, asked } = await runCells(
    cells,
    async (cell, measure) => [await runGridCell(placed.get(cell)!, size, measure)],
    {
      kept: openValues(`${folder}/.sensitivity-kept`),
      sources,
      progress: progress.show,
      total: cells.reduce((sum, cell) => sum + seeds * placed.get(cell)!.placements.length, 0),
    },
  );
  progress.clear();
  writeGridPart(folder, { ...size, sources, shard }, values);
  if (shard === WHOLE) await finishGrid([folder], folder, { json, keep });
  console.error(`${asked} runs, ${asked - ran} of them kept from before; written to ${folder}`);
  return 0;
}

await start(command({
  name: "deno task sensitivity",
  does: `Runs each cell over layouts and placements, over each unknown of the hardware at its ends,
and over all unknowns together (a Latin hypercube). An interrupted sweep goes on where it stood.
Each claim of the paper's text is judged at every point (sensitivity-claims.csv).
merge puts shards together, to the bytes of the whole sweep. The whole one, with nothing changed,
goes to results/, and is drawn. Left out:
${leftOut.map((line) => `  ${line}`).join("\n")}
grid runs each of ${GRID.layouts} layouts under each of ${GRID.placements} placements for the
cells of some claims, some with a fifth of the placements, and tells
of each claim where it holds and whose the spread is; grid merge puts
its shards together. None of:
${noGrid.map((line) => `  ${line}`).join("\n")}`,
  operands: { show: "[merge DIR… | grid [merge DIR…]]" },
  flags: {
    shard: { value: "I/N", help: "only every N-th cell, from the I-th" },
    out: { value: "DIR", help: "where to write; out/ of the project otherwise" },
    cells: {
      value: "KEY",
      many: true,
      help: "these cells, by the beginning of their keys, e.g. table06-dec3100 or table",
    },
    points: { value: "N", help: `points of the hypercube; ${FULL.points} otherwise` },
    seeds: { value: "N", help: `layouts and placements; ${FULL.seeds} otherwise` },
    compiled: {
      help: "also guests compiled with other flags: " + otherwise.join(", ") +
        "; otherwise in the whole sweep alone",
    },
    json: { help: "{rows, summary} on standard output" },
  },
  async run({ shard, out, cells, points, seeds, compiled, json }, [verb, ...folders]) {
    const folder = out === undefined ? `${projectRoot()}/out` : userPath(out);
    outputPath(`${folder}/sensitivity.csv`);
    if (verb === "grid") {
      return await grid(folders, {
        folder,
        shard: shard ?? WHOLE,
        seeds: wholeNumber(seeds ?? `${FULL.seeds}`, { flag: "seeds", least: 1, most: MOST }),
        chosen: cells,
        json: json ?? false,
        keep: [shard, out, seeds, ...cells].every((flag) => flag === undefined),
      });
    }
    if (verb !== undefined) {
      if (verb !== "merge") {
        throw new UserError(`"${verb}" means nothing here; did you mean merge? See --help`);
      }
      if (folders.length === 0) throw new UserError("merge needs the folders of the shards");
      show(mergeParts(folders.map(userPath), folder), json);
      writeWhole(`${folder}/sensitivity-claims.csv`, claimsText(folder));
      return 0;
    }
    const part = [points, seeds, ...cells].some((flag) => flag !== undefined);
    const compiler = compiled || !part ? await compilerVersion() : undefined;
    if (compiled && compiler === undefined) throw new UserError(`${COMPILER} is not installed`);
    const size = {
      points: wholeNumber(points ?? `${FULL.points}`, { flag: "points", least: 1, most: MOST }),
      seeds: wholeNumber(seeds ?? `${FULL.seeds}`, { flag: "seeds", least: 1, most: MOST }),
      cells,
      ...compiler === undefined ? {} : { compiler, compiled: otherwise },
    };
    const sources = measuringSources();
    const own = shardOf(cellsOf(size), shard ?? WHOLE);
    Deno.mkdirSync(folder, { recursive: true });
    const progress = createProgress();
    const kept = openValues(`${folder}/.sensitivity-kept`);
    const { values, ran, asked } = await sweep(own, size, {
      kept,
      sources,
      progress: progress.show,
    });
    progress.clear();
    const rows = writePart(folder, { ...size, sources, shard: shard ?? WHOLE }, values);
    if (rows) {
      show(rows, json);
      writeWhole(`${folder}/sensitivity-claims.csv`, claimsText(folder));
    }
    const differs = [shard, out, points, seeds, ...cells].some((flag) => flag !== undefined);
    if (rows && !differs) {
      writeWhole(`${RESULTS}/sensitivity.csv`, sensitivityCsv(rows));
      writeWhole(`${RESULTS}/sensitivity-claims.csv`, claimsText(folder));
      await writeFigures(RESULTS, `${projectRoot()}/paper-figures`);
    }
    console.error(
      `${asked} runs for ${values.length} points, ${
        asked - ran
      } of them kept from before; written to ${folder}`,
    );
    return 0;
  },
}));
