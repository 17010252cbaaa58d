/**
 * An experiment of one's own: a file in any folder, with the library's front door and nothing else
 * of ours, run alone and as a library.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname);

const own = `
import { type Experiment, experiment, main, measureLoop } from "file://${root}mod.ts";

const text = \`
	.set	noreorder
	.globl	main, measured_loop, round, done
main:	addiu	$sp, $sp, -8
	sw	$ra, 0($sp)
	jal	measured_loop
	 li	$a0, 8
	jal	done
	 nop
	jal	measured_loop
	 li	$a0, 64
	jal	done
	 nop
	lw	$ra, 0($sp)
	addiu	$sp, $sp, 8
	jr	$ra
	 move	$v0, $0
measured_loop:
	nop
round:	addiu	$a0, $a0, -1
	bne	$a0, $0, round
	 nop
	jr	$ra
	 nop
done:	jr	$ra
	 nop
\`;

export const mine: Experiment = experiment({
  id: "mine",
  module: import.meta.url,
  title: "A loop of my own",
  cite: "nowhere",
  unit: "us",
  columns: ["loop"],
  readings: [{ id: "whole", definition: "the whole loop", argument: "there is no other" }],
  published: [["dec2100", "ultrix", 0.24], ["dec3100", "aegis", "ours"]],
  run({ board, system, settings, systems }) {
    const program = { name: "mine", sources: [{ path: "mine.S", text }] };
    const running = systems(system).boot(board, [program], { settings });
    return measureLoop(running, { loop: "measured_loop", done: "done", iteration: "round" });
  },
});

if (import.meta.main) await main(mine);
`;

const user = `
import { reproduce } from "file://${root}mod.ts";
import { mine } from "./mine.ts";

const [byWorkers] = await reproduce([mine], { quick: true });
const [here] = await reproduce([{ ...mine, module: undefined }], { quick: true });
console.log(JSON.stringify({ byWorkers, here }));
`;

function deno(
  directory: string,
  args: readonly string[],
): { code: number; out: string; error: string } {
  const { code, stdout, stderr } = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--quiet", "-A", "--no-check", ...args],
    cwd: directory,
    env: { INIT_CWD: directory, NO_COLOR: "1" },
  }).outputSync();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout), error: text(stderr) };
}

Deno.test("docs/own_experiment, copied elsewhere, measures both systems and draws", () => {
  const directory = Deno.makeTempDirSync({ prefix: "own experiment " });
  try {
    for (const name of ["stores.ts", "stores.S", "deno.json"]) {
      const text = Deno.readTextFileSync(`${root}docs/own_experiment/${name}`);
      Deno.writeTextFileSync(`${directory}/${name}`, text.replace("../..", root.slice(0, -1)));
    }
    const measured = deno(directory, ["stores.ts", "--quick", "--out", "results", "--json"]);
    assertEquals(measured.code, 0, measured.error);
    const { cells } = JSON.parse(measured.out) as {
      cells: { system: string; column: string; cycles: number }[];
    };
    const cycles = (system: string, column: string) =>
      cells.find((cell) => cell.system === system && cell.column === column)!.cycles;
    assert(
      cycles("ultrix", "8") > cycles("ultrix", "2") && cycles("exos", "8") > cycles("exos", "2"),
    );
    assert(cycles("ultrix", "2") > 3 * cycles("exos", "2"));
    const drawn = deno(directory, ["stores.ts", "draw"]);
    assertEquals(drawn.code, 0, drawn.error);
    const svg = Deno.readTextFileSync(`${directory}/figures/stores.svg`);
    assertStringIncludes(svg, "cycles in which the write buffer empties a word");
    assertStringIncludes(Deno.readTextFileSync(`${directory}/figures/stores.md`), "Sixteen stores");
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});

Deno.test("an experiment outside the repository takes one file: alone, or as a library", () => {
  const directory = Deno.makeTempDirSync({ prefix: "own experiment " });
  try {
    Deno.writeTextFileSync(`${directory}/mine.ts`, own);
    Deno.writeTextFileSync(`${directory}/user.ts`, user);
    const alone = deno(directory, ["mine.ts", "--quick", "--out", "results", "--json"]);
    assertEquals(alone.code, 0, alone.error);
    const { cells } = JSON.parse(alone.out);
    assertEquals(cells.map((c: { verdict: string }) => c.verdict), ["within-10", "ours"]);
    assert(Deno.readTextFileSync(`${directory}/results/mine.csv`).startsWith("table,board,"));
    const library = deno(directory, ["user.ts"]);
    assertEquals(library.code, 0, library.error);
    const { byWorkers, here } = JSON.parse(library.out);
    assertEquals(byWorkers, here);
    assertEquals(here, cells);
    const wrong = deno(directory, ["mine.ts", "--bord", "dec2100"]);
    assertEquals(wrong.code, 2);
    assertStringIncludes(wrong.error, "did you mean --board?");
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});
