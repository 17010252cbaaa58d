/**
 * `deno task image SYSTEM -o FILE.elf`: a guest kernel, or the library operating system with a program that does nothing, as an ELF file with its
 * symbols, functions and source lines, for gdb and objdump.
 */
import { writeElf } from "../../machine/mod.ts";
import { writeWhole } from "../_harness/csv.ts";
import { createSystems } from "../_harness/systems.ts";
import { checkBoard, outputPath, parse, run, UsageError } from "./cli.ts";

const HELP = `deno task image SYSTEM --out FILE.elf [--board B]

Writes the kernel of SYSTEM (aegis or ultrix), or the library (exos) linked with an empty program, as an ELF executable with symbols and source
lines, laid out for layout.seed 0.`;

/** What the library is linked with. */
const NOTHING = {
  name: "exos",
  sources: [{ path: "nothing.S", text: ".set noreorder\n.globl main\nmain: jr $ra\n move $v0, $0\n" }],
};

await run((args) => {
  const options = parse(args.map((arg) => arg === "-o" ? "--out" : arg), { string: ["out", "board"] });
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const [name] = options._;
  if (options._.length !== 1) throw new UsageError("name one system: aegis, exos or ultrix");
  if (!["aegis", "exos", "ultrix"].includes(name)) {
    throw new UsageError(`unknown system "${name}"; systems are aegis, exos and ultrix`);
  }
  if (options.out === undefined) throw new UsageError("say where to write: --out FILE.elf");
  const path = outputPath(options.out);
  const programs = name === "exos" ? [NOTHING] : [];
  const running = createSystems()(name).boot(checkBoard(options.board) ?? "dec5000-125", programs);
  writeWhole(path, writeElf(running.programs[0] ?? running.kernel, { lines: true }));
  return 0;
});
