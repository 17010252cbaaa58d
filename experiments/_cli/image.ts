/**
 * `deno task image SYSTEM -o FILE.elf`: a guest kernel, or the library operating system with a
 * program that does nothing, as an ELF file with its symbols, functions and source lines, for gdb
 * and objdump.
 */
import { UserError, writeElf } from "../../machine/mod.ts";
import { command, start } from "../_harness/command.ts";
import { outputPath, writeWhole } from "../_harness/paths.ts";
import { createSystems, hostSystems } from "../_harness/systems.ts";
import { checkBoard, chooseName } from "../_harness/usage.ts";

/** What the library is linked with. */
const NOTHING = {
  name: "exos",
  sources: [{
    path: "nothing.S",
    text: ".set noreorder\n.globl main\nmain: jr $ra\n move $v0, $0\n",
  }],
};

await start(command({
  name: "deno task image",
  does: `Writes the kernel of SYSTEM (aegis or ultrix), or the library (exos) linked with an empty
program, as an ELF executable with symbols and source lines, laid out for layout.seed 0.`,
  operands: { show: "SYSTEM", least: 1, most: 1, help: hostSystems.join(" ") },
  flags: {
    out: { value: "FILE.elf", short: "o", help: "where to write" },
    board: { value: "B", help: "dec5000-125 unless said otherwise" },
  },
  run({ out, board }, [operand]) {
    const name = chooseName(operand, { kind: "system", names: hostSystems });
    if (out === undefined) throw new UserError("say where to write: --out FILE.elf");
    const path = outputPath(out);
    const programs = name === "exos" ? [NOTHING] : [];
    const running = createSystems()(name).boot(checkBoard(board) ?? "dec5000-125", programs);
    writeWhole(path, writeElf(running.programs[0] ?? running.kernel, { lines: true }));
    return 0;
  },
}));
