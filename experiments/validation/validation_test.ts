/**
 * The validation: rows that a file cannot bend, sources that are named, and a row of somebody
 * else's in one file.
 */
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { UserError } from "../../machine/mod.ts";
import { checkExperiments } from "../_harness/malformed.ts";
import { measureCell } from "../_harness/measure.ts";
import { createSystems } from "../_harness/systems.ts";
import { literature } from "../literature.ts";
import { getpid, keepsLess } from "./calls.ts";
import { spinEight } from "./spin_loops.ts";
import { suspectColumn } from "./validation.ts";
import { validations } from "./mod.ts";
import { nearness, rowsNotRun, validationCsv, validationFromCsv, validationRows } from "./rows.ts";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");

Deno.test("every number of others has a listed source, and every row its own name", () => {
  const used = [
    ...validations.flatMap(({ others }) => others.map(({ source }) => source)),
    ...rowsNotRun().map(({ source }) => source),
  ];
  assertEquals(used.filter((source) => !Object.hasOwn(literature, source)), []);
  assertEquals(Object.keys(literature).filter((key) => !used.includes(key)), []);
  const names = validations.map(({ id }) => id);
  assertEquals(names, [...new Set(names)]);
  const others = rowsNotRun().map(({ id }) => id);
  assertEquals(others.filter((id, i) => others.indexOf(id) !== i), []);
});

Deno.test("every validation is a well-formed experiment", () => checkExperiments(validations));

Deno.test("where a call saves fewer registers getpid takes what it took under Ultrix 3", () => {
  const systems = createSystems();
  const [[, fewer]] = Object.entries(keepsLess);
  const [own, lean] = ["as-it-is", suspectColumn(fewer)].map((column) =>
    getpid.run({
      board: "dec3100",
      system: "ultrix",
      column,
      settings: {},
      systems,
      quick: true,
      sampled: false,
      reading: getpid.reading,
    }).value
  );
  assert(own > 30 && lean > 24 && lean < 28, `${own} and ${lean} us`);
});

Deno.test("rows go into a file and come back; one that contradicts itself is refused", () => {
  const systems = createSystems();
  const cells = ["as-it-is", "wb.coalesce=0"].map((column) =>
    measureCell(spinEight, { board: "dec3100", system: "bare", column }, { systems }).cell
  );
  const rows = [...validationRows([spinEight], cells), ...rowsNotRun()];
  assertEquals(Math.round(rows[0].ours!), 8);
  assertEquals(rows[0].suspects.length, 1);
  const text = validationCsv(rows);
  assertEquals(validationFromCsv(text, "rows"), rows);
  const [head, first] = text.split("\n");
  const bent = (from: string, to: string) => () =>
    validationFromCsv(`${head}\n${first.replaceAll(from, to)}\n`, "rows");
  assertThrows(bent(",8,8.", ",9,8."), UserError, "row 2: ratio is");
  assertThrows(bent(",8,8.", ",8,7."), UserError, "outside of");
  assertThrows(bent(",8,8.", ",8,x."), UserError, "where a number is needed");
  assertThrows(
    () => validationFromCsv(`${head}\n${first}\n${first}\n`, "rows"),
    UserError,
    "stands twice",
  );
});

Deno.test("what was calibrated on, and ends of a range, say nothing of how near ours is", () => {
  const row = { ...rowsNotRun()[0], ours: 1, ratio: 2 };
  const rows = [row, { ...row, ratio: 0.5 }, { ...row, ratio: 1.05 }, {
    ...row,
    ratio: 9,
    calibrated: "x",
  }, {
    ...row,
    ratio: 9,
    end: "least",
  }];
  assertEquals(nearness(rows), { rows: 3, median_factor: 2, within: [1, 1, 3] });
  assertEquals(nearness(rowsNotRun()).median_factor, null);
});

const own = `
import { assembleObject } from "file://${root}/machine/mod.ts";
import { measureLoop } from "file://${root}/experiments/mod.ts";
import { bootBare, validation } from "file://${root}/experiments/validation/validation.ts";

const text = \`
	.set noreorder
	.globl main, measured_loop, round, done
main:	move	$s0, $ra
	jal	measured_loop
	 li	$a0, 8
	jal	done
	 nop
	jal	measured_loop
	 li	$a0, 64
	jal	done
	 nop
	jr	$s0
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

export const mine = validation({
  id: "mine",
  module: import.meta.url,
  title: "a loop of my own",
  program: "three instructions",
  unit: "us",
  system: "bare",
  others: [{ board: "dec2100", under: "nothing", value: 0.24, source: "mine" }],
  run: (context) =>
    measureLoop(bootBare([assembleObject({ path: "mine.S", text })], context), {
      loop: "measured_loop", done: "done", iteration: "round",
    }),
});
`;

Deno.test("a row of one's own is one file with program and number; wrong words: status 2", () => {
  const directory = Deno.makeTempDirSync({ prefix: "own validation " });
  const validate = (...args: string[]) => {
    const { code, stdout, stderr } = new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-prompt",
        "--quiet",
        "--no-check",
        "--config",
        `${root}/deno.json`,
        "-A",
        `${root}/experiments/_cli/validate.ts`,
        ...args,
      ],
      env: { INIT_CWD: directory, NO_COLOR: "1" },
      cwd: directory,
    }).outputSync();
    return { code, out: new TextDecoder().decode(stdout), error: new TextDecoder().decode(stderr) };
  };
  try {
    Deno.writeTextFileSync(`${directory}/mine.ts`, own);
    const { code, out, error } = validate("mine.ts", "--out", ".", "--json");
    assertEquals(code, 0, error);
    const { rows: [row], summary } = JSON.parse(out);
    assertEquals([row.id, row.machine, row.others], ["mine-dec2100-nothing", "DEC2100", 0.24]);
    assertEquals(row.ratio, Number((row.ours / 0.24).toFixed(3)));
    assertEquals(summary.machine.rows, 1);
    assertStringIncludes(validate("--with", ".").out, "a loop of my own");
    for (
      const [args, says] of [
        [["getpdi"], "did you mean getpid?"],
        [["nowhere.ts"], "nowhere.ts cannot be loaded"],
        [["--with", ".", "--quick"], "give it alone"],
        [["--with", "elsewhere"], "is missing"],
      ] as const
    ) {
      const wrong = validate(...args);
      assertEquals([args.join(" "), wrong.code], [args.join(" "), 2]);
      assertStringIncludes(wrong.error, says);
    }
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});
