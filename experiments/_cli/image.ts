/** `deno task image SYSTEM -o FILE.elf`: a guest kernel as an ELF file with its symbols, functions and source lines, for gdb and objdump. */
import { writeElf } from "../../machine/mod.ts";
import { writeWhole } from "../_harness/csv.ts";
import { createSystems } from "../_harness/systems.ts";
import { checkBoard, outputPath, parse, run, UsageError } from "./cli.ts";

const HELP = `deno task image SYSTEM --out FILE.elf [--board B]

Writes the kernel of SYSTEM (aegis or ultrix) as an ELF executable with symbols and source lines, laid out for layout.seed 0.`;

await run((args) => {
  const options = parse(args.map((arg) => arg === "-o" ? "--out" : arg), { string: ["out", "board"] });
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const [name] = options._;
  if (options._.length !== 1) throw new UsageError("name one system: aegis or ultrix");
  if (!["aegis", "ultrix"].includes(name)) {
    throw new UsageError(`unknown system "${name}"; systems are aegis and ultrix`);
  }
  if (options.out === undefined) throw new UsageError("say where to write: --out FILE.elf");
  const path = outputPath(options.out);
  const { kernel } = createSystems()(name).boot(checkBoard(options.board) ?? "dec5000-125", []);
  writeWhole(path, writeElf(kernel, { lines: true }));
  return 0;
});
