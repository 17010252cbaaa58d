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
  prepareBare,
} from "../machine/mod.ts";
import { createUltrixModel } from "../ultrix-model/mod.ts";
import { sources } from "../experiments/compiled/sources.ts";
import { command, start } from "../experiments/_harness/command.ts";
import { textTable } from "../experiments/_harness/show.ts";

const programs: readonly (readonly [title: string, file: string, base: number])[] = [
  ["matrix", "bench_matrix", 0x80010000],
  ["more pages than the TLB has entries", "bench_pages", 0x00400000],
  ["call-dense", "bench_calls", 0x80010000],
  ["exception-dense", "bench_exceptions", 0x00400000],
];

/** What executes the programs, side by side in one process. */
const ENGINES = ["interpreter", "auto"] as const;
/** Runs of a program before it is timed: until what is hot has been compiled. */
const WARM = 20;

function linked(file: string, text: number): Loadable {
  const path = `experiments/compiled/workloads/${file}.s`;
  return link([assembleObject({ path, text: sources[path] })], {
    name: file,
    entry: "main",
    place: layoutSections({ text }),
  });
}

/** What mitata reports of one benchmark. */
interface Result {
  readonly alias: string;
  readonly runs: readonly {
    readonly stats?: { readonly avg: number; readonly min: number; readonly p50: number };
  }[];
}

await start(command({
  name: "deno task bench",
  does:
    "Host wall clock, never simulated time: emulated instructions per second on four programs, assembler speed, start-up cost.",
  flags: {
    peers: {
      help:
        "also start-up of qemu-mipsel and gxemul where they are installed: they run no bare program of ours",
    },
    json: { help: "{clock, host, benchmarks} on standard output" },
  },
  async run(options) {
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
        for (let i = 0; i < WARM; i++) again();
        bench(name, () => void again());
      }
    }
    bench("assemble the monolithic system", () => void createUltrixModel());
    bench("make a machine", () => void prepareBare(linked("bench_matrix", 0x80010000)));
    if (options.peers) {
      for (const peer of ["qemu-mipsel", "gxemul"]) {
        bench(`start ${peer}`, () => {
          try {
            new Deno.Command(peer, {
              args: ["--version"],
              stdin: "null",
              stdout: "null",
              stderr: "null",
            }).outputSync();
          } catch (error) {
            if (!(error instanceof Deno.errors.NotFound)) throw error;
          }
        });
      }
    }
    const { benchmarks } = await runBenches({ format: "quiet" }) as unknown as {
      benchmarks: readonly Result[];
    };
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
      console.log(JSON.stringify({ clock: "host wall clock", host, benchmarks: rows }, null, 2));
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
    return 0;
  },
}));
