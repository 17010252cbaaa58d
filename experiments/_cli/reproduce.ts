/**
 * `deno task reproduce`: measures the paper's tables from executed guest code, writes results/ and
 * draws paper-figures/ from it. Runs that differ from the default in any way write elsewhere.
 */
import { writeFigures } from "./drawing.ts";
import { UserError, writePcap } from "../../machine/mod.ts";
import { derive } from "../derived.ts";
import { studyFlags } from "../_harness/alone.ts";
import { captureExperiments } from "../_harness/capture.ts";
import { command, start } from "../_harness/command.ts";
import { bytesIn, hostText } from "../_harness/host_time.ts";
import { outputPath, writeWhole } from "../_harness/paths.ts";
import { showCells } from "../_harness/show.ts";
import { measuredBoards, runStudy } from "../_harness/study.ts";
import { createSystems } from "../_harness/systems.ts";
import { checkEngine, checkSettings, chooseName } from "../_harness/usage.ts";
import { experiments, listings } from "../mod.ts";

const names = [...listings, ...experiments].map(({ id }) => id).sort((a, b) => a < b ? -1 : 1);

/** Bytes of what a run wrote: all of it, or the files of an experiment. */
function bytesOf(...folders: readonly string[]): (experiment?: string) => number {
  return (experiment) =>
    folders.reduce(
      (sum, folder) =>
        sum +
        bytesIn(folder, (name) => experiment === undefined || name.startsWith(`${experiment}.`)),
      0,
    );
}

await start(command({
  name: "deno task reproduce",
  does:
    "Measures tables and figures of the paper on the emulated machines, writes CSV and draws them.",
  operands: { show: "[NAMES…]", help: `${names.join(" ")}; all when none is given` },
  flags: {
    ...studyFlags,
    pcap: {
      value: "FILE",
      help: "also write what crosses the wire in a short run of each cell that has one",
    },
    record: {
      help:
        "also write results/host.md: what this run took of this host; all experiments, not resumed",
    },
  },
  async run({ pcap, ...options }, operands) {
    for (const name of operands) chooseName(name, { kind: "experiment", names });
    const asked = Object.entries(options).filter(([, value]) =>
      Array.isArray(value) ? value.length : value
    );
    if (options.record && (operands.length > 0 || asked.length > 1)) {
      throw new UserError("--record is of a whole run: it goes with no name and no other flag");
    }
    const wanted = ({ id }: { readonly id: string }) =>
      operands.length === 0 || operands.includes(id);
    const chosen = {
      // Of all, those that have a cell of the board; of the named ones, every one must.
      experiments: experiments.filter((own) =>
        wanted(own) &&
        (operands.length > 0 || !options.board || measuredBoards(own).includes(options.board))
      ),
      listings: listings.filter(wanted),
    };
    const captured = pcap && outputPath(pcap);
    if (captured && !chosen.experiments.some(({ paired }) => paired)) {
      throw new UserError(`${operands.join(" ")}: no machines on a wire, so no --pcap`);
    }
    const study = await runStudy(chosen, options, {
      experiments,
      listings,
      derive,
    });
    const { cells, results, figures, resumed, took } = study;
    if (options.record && resumed) {
      throw new UserError("a run that was resumed is no record; run it again");
    }
    if (captured) {
      const settings = checkSettings(options.set),
        systems = createSystems(checkEngine(options.engine));
      const crossings = captureExperiments(chosen.experiments, {
        board: options.board,
        settings,
        systems,
      });
      writeWhole(captured, writePcap(crossings));
    }
    await writeFigures(results, figures);
    if (options.record) {
      writeWhole(`${results}/host.md`, hostText(took, { disk: bytesOf(results, figures) }));
    }
    showCells(cells, options.json);
    if (resumed) console.error(`${resumed} measurements were left by a run that was interrupted`);
    console.error(
      `CSV in ${results}, tables and pictures in ${figures}; open ${figures}/report.html`,
    );
    return 0;
  },
}));
