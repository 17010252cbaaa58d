/**
 * `deno task bench`: how fast this machine's host executes guest code, by mitata. The only place
 * where host time is looked at: simulated figures never depend on it, and no test asserts it.
 */
import { bench, run as runBenches } from "mitata";
import {
  assembleObject,
  layoutSections,
  link,
  type Loadable,
  type ObjectFile,
  prepareBare,
} from "../machine/mod.ts";
import { hasPeer } from "../machine/verification/testing.ts";
import { createUltrixModel } from "../ultrix-model/mod.ts";
import { sources } from "../experiments/compiled/sources.ts";
import { command, start } from "../experiments/_harness/command.ts";
import { textTable } from "../experiments/_harness/show.ts";
import { type Peer, peers, runPeer, writeForPeer } from "./peers.ts";
import { whereRuns } from "./where.ts";

const programs: readonly (readonly [title: string, file: string, base: number])[] = [
  ["matrix", "bench_matrix", 0x80010000],
  ["more pages than the TLB has entries", "bench_pages", 0x00400000],
  ["call-dense", "bench_calls", 0x80010000],
  ["exception-dense", "bench_exceptions", 0x00404000],
  ["exception-dense, its handler in the same cache lines", "bench_exceptions", 0x00400000],
];
/**
 * What a peer does not run as we do: a user process and an unmapped segment have no such misses.
 */
const OURS_ONLY = "bench_exceptions";

/** What executes the programs, side by side in one process. */
const ENGINES = ["interpreter", "auto"] as const;
/** Instructions of a program before it is timed: until what is hot has been compiled. */
const WARM = 200e6;

function assembled(file: string): ObjectFile {
  const path = `experiments/compiled/workloads/${file}.s`;
  return assembleObject({ path, text: sources[path] });
}

function linked(file: string, text: number): Loadable {
  return link([assembled(file)], {
    name: file,
    entry: "main",
    place: layoutSections({ text }),
  });
}

/** What mitata reports of one benchmark. */
interface Result {
  readonly alias: string;
  readonly runs: readonly {
    readonly stats?: Readonly<Record<"min" | "p25" | "p50" | "p75", number>>;
  }[];
}

/** A peer's run of a program, as two benchmarks: once, and many times. */
interface PeerRun {
  readonly title: string;
  readonly peer: Peer;
  readonly once: string;
  readonly many: string;
  /** Instructions by which the two differ. */
  readonly instructions: number;
}

/** Registers what the peers are to run; their programs lie in `directory`. */
function benchPeers(directory: string, count: (title: string) => number): PeerRun[] {
  return peers.filter(({ command }) => hasPeer(command)).flatMap((peer) =>
    programs.filter(([, file]) => file !== OURS_ONLY).map(([title, file]) => {
      const repetitions = Math.ceil(peer.long / count(title));
      const [once, many] = [1, repetitions].map((repetitions) => {
        const path = `${directory}/${peer.command}_${file}_${repetitions}`;
        writeForPeer(path, { program: assembled(file), peer, repetitions });
        const name = `${title}, ${peer.command}, ${repetitions} times`;
        bench(name, async () => await runPeer(peer, path));
        return name;
      });
      return { title, peer, once, many, instructions: (repetitions - 1) * count(title) };
    })
  );
}

/**
 * Ours beside each peer: speeds by the medians, the ratio with the quartiles of all that is in it.
 */
function besidePeers(
  runs: readonly PeerRun[],
  { stats, count }: {
    readonly stats: (alias: string) => Readonly<Record<"p25" | "p50" | "p75", number>>;
    readonly count: (title: string) => number;
  },
) {
  return runs.map(({ title, peer, once, many, instructions }) => {
    const ours = stats(`${title}, auto`);
    const [start, whole] = [stats(once), stats(many)];
    const nanoseconds = (low: "p25" | "p50" | "p75", high: "p25" | "p50" | "p75") =>
      (whole[high] - start[low]) / instructions;
    const own = (at: "p25" | "p50" | "p75") => ours[at] / count(title);
    return {
      program: title,
      peer: peer.command,
      ours: 1000 / own("p50"),
      theirs: 1000 / nanoseconds("p50", "p50"),
      ratio: nanoseconds("p50", "p50") / own("p50"),
      from: nanoseconds("p75", "p25") / own("p75"),
      to: nanoseconds("p25", "p75") / own("p25"),
    };
  });
}

await start(command({
  name: "deno task bench",
  does:
    "Host wall clock, never simulated time: emulated instructions per second on four programs, " +
    "assembler speed, start-up cost.",
  flags: {
    peers: {
      help: "also the same objects under qemu-mipsel, qemu-system-mipsel and gxemul, where " +
        "installed; none of them models time",
    },
    where: {
      help:
        "instead: which experiments the processor minutes of reproduce go to, from sampled runs",
    },
    json: { help: "{clock, host, benchmarks} on standard output" },
  },
  async run(options) {
    if (options.where) return whereRuns(options);
    const instructions = new Map<string, number>();
    for (const [title, file, base] of programs) {
      for (const engine of ENGINES) {
        const { machine } = prepareBare(linked(file, base), {
          engine,
          settings: { "memory.mb": base < 0x80000000 ? 8 : 2 },
        });
        const start = machine.save();
        const again = () => {
          machine.restore(start);
          return machine.run();
        };
        const { reason, exit } = again();
        if (reason !== "halt" || exit !== 0) {
          throw new Error(`${file} ended with ${reason} ${exit}`);
        }
        const name = `${title}, ${engine}`;
        instructions.set(name, machine.instructions);
        for (let done = 0; engine === "auto" && done < WARM; done += machine.instructions) again();
        bench(name, () => void again());
      }
    }
    bench("assemble the monolithic system", () => void createUltrixModel());
    bench("make a machine", () => void prepareBare(linked("bench_matrix", 0x80010000)));
    const count = (title: string) => instructions.get(`${title}, auto`)!;
    const directory = Deno.makeTempDirSync();
    const peerRuns = options.peers ? benchPeers(directory, count) : [];
    const measured = runBenches({ format: "quiet" }).finally(() =>
      Deno.removeSync(directory, { recursive: true })
    );
    const { benchmarks } = await measured as unknown as { benchmarks: readonly Result[] };
    const stats = (alias: string) =>
      benchmarks.find((result) => result.alias === alias)!.runs[0].stats!;
    const beside = besidePeers(peerRuns, { stats, count });
    const rows = benchmarks.map(({ alias, runs }) => {
      const stats = runs[0].stats!;
      const count = instructions.get(alias);
      return {
        name: alias,
        milliseconds: stats.p50 / 1e6,
        fastest: stats.min / 1e6,
        millionInstructionsPerSecond: count === undefined ? undefined : count / stats.p50 * 1000,
      };
    });
    const host = `${Deno.build.os} ${Deno.build.arch}, Deno ${Deno.version.deno}, ${
      new Date().toISOString().slice(0, 10)
    }`;
    if (options.json) {
      console.log(
        JSON.stringify({ clock: "host wall clock", host, benchmarks: rows, beside }, null, 2),
      );
      return 0;
    }
    console.log(`Host wall clock (${host}); simulated time is not looked at.\n`);
    console.log(textTable(
      ["benchmark", "median ms", "fastest ms", "million emulated instructions/s"],
      rows.map((
        r,
      ) => [
        r.name,
        r.milliseconds.toFixed(2),
        r.fastest.toFixed(2),
        r.millionInstructionsPerSecond?.toFixed(1) ?? "",
      ]),
    ));
    if (beside.length > 0) {
      console.log(`\n${
        textTable(
          ["program", "peer", "ours, million/s", "peer's, million/s", "ours/peer's", "quartiles"],
          beside.map(({ program, peer, ours, theirs, ratio, from, to }) => [
            program,
            peer,
            ours.toFixed(0),
            theirs.toFixed(0),
            ratio.toFixed(2),
            `${from.toFixed(2)} to ${to.toFixed(2)}`,
          ]),
        )
      }`);
    }
    return 0;
  },
}));
