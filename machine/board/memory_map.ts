/**
 * The DECstation on one page: which device answers where on each board and by which line it
 * interrupts. Written from the boards' data alone; memoryMap.md is its committed copy and a test
 * keeps the two equal. The idea is from Plan 9's MIPS kernel.
 */

import { boardNames, boards, type InterruptLine } from "../boards/boards.ts";
import { hex } from "../isa/hex.ts";

/** The page, in Markdown. */
export function memoryMap(): string {
  const modules = [...new Set(boardNames.map((name) => boards[name].module))];
  const sections = modules.map((module) => {
    const members = boardNames.filter((name) => boards[name].module === module);
    const { cpu, fpu, memoryLimit, wiring } = boards[members[0]];
    const ram = {
      name: "memory",
      kind: "memory",
      base: 0,
      size: memoryLimit * 2 ** 20,
      line: undefined,
    };
    const rows = [ram, ...wiring].map((wire) => [
      hex(wire.base),
      hex(wire.base + wire.size - 1),
      wire.name,
      pin(wire.line),
      wire.kind === "absent" ? "no" : "yes",
    ]);
    return [
      `## ${module}: ${members.map((name) => boards[name].title).join(", ")}`,
      `${cpu.name} (PRId ${hex(cpu.revision, 3)}), ${fpu.name} (FCR0 ${
        hex(fpu.revision, 3)
      }), up to ${memoryLimit} MB.`,
      table(["first", "last", "what", "interrupt", "modelled"], rows),
    ].join("\n\n");
  });
  const intro = [
    "Physical addresses; kseg0 adds 0x80000000 (cached), kseg1 0xa0000000 (not). IP is a bit " +
    "of Cause,",
    '"bit" one of the interrupt register of the module (KN02 CSR, IOASIC INTR), which drives the ' +
    "IP of",
    "its own row. Generated from `machine/boards/boards.ts` by `machine/board/memory_map.ts`.",
  ].join("\n");
  return ["# The DECstation on one page", intro, ...sections].join("\n\n") + "\n";
}

function pin(line: InterruptLine | undefined): string {
  if (!line) return "";
  return line.to === "cpu" ? `IP${line.ip}` : `bit ${hex(line.bit, 4)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i].length))
  );
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`;
  return [print(head), print(widths.map((width) => "-".repeat(width))), ...rows.map(print)].join(
    "\n",
  );
}
