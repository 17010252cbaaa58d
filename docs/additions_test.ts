/**
 * The additions of docs/house.md's table, executed: each is made in a copy of the tree, by editing
 * the files that a hand would edit, and then used. They are the worked examples of docs/adding.md.
 * Longer than most: the programs that use what was added stand with it.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { compiledText } from "../_tools/compile.ts";
import { compilerVersion } from "../experiments/_harness/compiler.ts";
import { projectFiles } from "../experiments/_archive/project_files.ts";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname);
const house = Deno.readTextFileSync(`${root}docs/house.md`);

/** Files edited by hand after, as the table says. */
function stated(addition: string): number {
  return Number(new RegExp(`^\\| ${addition} +\\| +\\d+ +\\| +(\\d+) `, "m").exec(house)?.[1]);
}

type Edits = Readonly<Record<string, (text: string) => string>>;

/** Text behind an anchor, which must be there once. */
const after = (anchor: string, addition: string) => (text: string): string => {
  assertEquals(text.split(anchor).length, 2, anchor);
  return text.replace(anchor, () => anchor + addition);
};
const chain = (...edits: readonly ((text: string) => string)[]) => (text: string) =>
  edits.reduce((t, e) => e(t), text);

interface Copy {
  /** Brings the compiled text of these C files up to date, as `deno task compile` does with all. */
  compile(...paths: readonly string[]): Promise<void>;
  /** Runs deno in the copy; what it printed. */
  deno(...args: readonly string[]): string;
  /** Runs a program there that imports what it needs by path. */
  program(text: string): string;
}

/** What a file holds; nothing when it is new. */
function textOf(path: string): string {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "";
    throw error;
  }
}

/**
 * Gives one board every value that another has, which goes on over lines until its brackets close.
 */
const withValuesOf = (board: string, copy: string) => (text: string): string => {
  const lines = text.split("\n");
  return lines.flatMap((line, i) => {
    if (!line.includes(`"${board}": `)) return [line];
    let end = i;
    const value = () => lines.slice(i, end + 1).join("\n");
    while (value().split(/[({]/).length !== value().split(/[)}]/).length) end++;
    return [value().replace(board, copy), line];
  }).join("\n");
};

/** Makes an addition in a copy of the tree, and uses it. */
async function walk(
  addition: string,
  edits: Edits,
  use: (copy: Copy) => void | Promise<void>,
): Promise<void> {
  assertEquals(Object.keys(edits).length, stated(addition));
  const directory = Deno.makeTempDirSync({ prefix: "walk " });
  try {
    for (const path of await projectFiles(root)) {
      if (/^(results|paper-figures)\/|_test\.ts$/.test(path)) continue;
      Deno.mkdirSync(`${directory}/${path}`.replace(/\/[^/]*$/, ""), { recursive: true });
      Deno.copyFileSync(root + path, `${directory}/${path}`);
    }
    for (const [path, edit] of Object.entries(edits)) {
      Deno.writeTextFileSync(`${directory}/${path}`, edit(textOf(`${directory}/${path}`)));
    }
    const deno = (...args: readonly string[]) => {
      const env = { INIT_CWD: directory, NO_COLOR: "1" };
      const { success, stdout, stderr } = new Deno.Command(Deno.execPath(), {
        args: [...args],
        cwd: directory,
        env,
      })
        .outputSync();
      assert(success, new TextDecoder().decode(stderr));
      return new TextDecoder().decode(stdout);
    };
    await use({
      async compile(...paths) {
        for (const path of paths) {
          const to = path.replace("/", "/compiled/").replace(/\.c$/, ".s");
          Deno.writeTextFileSync(`${directory}/${to}`, await compiledText(directory, path));
        }
      },
      deno,
      program(text) {
        Deno.writeTextFileSync(`${directory}/use.ts`, text);
        return deno("run", "--quiet", "--no-prompt", "--no-check", "use.ts");
      },
    });
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
}

const SOURCE = (body: string) => JSON.stringify(`\t.set noreorder\n\t.globl main\nmain:\n${body}`);

Deno.test("an instruction is one row: assembled, executed, disassembled, with its roles", () =>
  walk("an instruction", {
    "machine/isa/instructions.ts": after(
      `(c, w) => c.set(rd(w), ~(c.r[rs(w)] | c.r[rt(w)]))],\n`,
      `  ["nand",    "=rd, rs, rt",  "000000 ----- ----- ----- ----- 110111", "alu",    (c, w) ` +
        "=> c.set(rd(w), ~(c.r[rs(w)] & c.r[rt(w)]))],\n",
    ),
  }, ({ program }) => {
    const text = SOURCE("\tli $t0, -1\n\tli $t1, -8\n\tnand $v0, $t0, $t1\n\tjr $ra\n\t nop\n");
    const printed = program(`
      import { assembleBare, decode, disassemble, prepareBare, rolesOf } from "./machine/mod.ts";
      const image = assembleBare([{ path: "nand.s", text: ${text} }]);
      const word = 0x01091037;
      const { exit } = prepareBare(image).run();
      console.log(exit, disassemble(word, 0), rolesOf(decode(word)) !== undefined);`);
    assertEquals(printed, "7 nand $v0, $t0, $t1 true\n");
  }));

Deno.test("a setting is a row and the place that reads it: listed, checked, effective", () =>
  walk("a setting", {
    "machine/boards/settings_table.ts": chain(
      after(`  | "uncached.read"\n`, `  | "uncached.extra"\n`),
      after(
        `Record<SettingName, SettingRow>> = {\n`,
        `  "uncached.extra": {
    unit: cycles,
    meaning: "Further stall of an uncached read.",
    limits: stall,
    on: { all: choice(0, "an example") },
  },\n`,
      ),
    ),
    "machine/cpu/uncached_access.ts": after(
      `parts.settings["uncached.read"]`,
      ` + parts.settings["uncached.extra"]`,
    ),
  }, ({ program }) => {
    const text = SOURCE("\tlui $t0, 0xa000\n\tlw $t1, 0($t0)\n\tnop\n\tjr $ra\n\t move $v0, $0\n");
    const printed = program(`
      import { assembleBare, listSettings, prepareBare, UserError } from "./machine/mod.ts";
      const image = assembleBare([{ path: "read.s", text: ${text} }]);
      const cycles = (extra) =>
        prepareBare(image, { settings: { "uncached.extra": extra } }).run().cycles;
      let refused = false;
      try { cycles(-1); } catch (error) { refused = error instanceof UserError; }
      const listed = listSettings("dec2100").some(({ name }) => name === "uncached.extra");
      console.log(cycles(100) - cycles(0), refused, listed);`);
    assertEquals(printed, "100 true true\n");
  }));

Deno.test("a board is its file, name, line and settings: it boots the systems", () =>
  walk("a board", {
    "machine/boards/dec2100x.ts": () =>
      `import type { Board } from "./board.ts";\nimport { kn01 } from "./kn01.ts";\n
/** A 2100 of another clock. */\nexport const dec2100x: Board = ` +
      `{ name: "dec2100x", title: "DECstation 2100X", ...kn01 };\n`,
    "machine/boards/board.ts": after(`export type BoardName = `, `"dec2100x" | `),
    "machine/boards/boards.ts": chain(
      after(
        `import { dec2100 } from "./dec2100.ts";\n`,
        `import { dec2100x } from "./dec2100x.ts";\n`,
      ),
      after(`  "dec2100": dec2100,\n`, `  "dec2100x": dec2100x,\n`),
    ),
    "machine/boards/settings_table.ts": withValuesOf("dec2100", "dec2100x"),
  }, ({ program }) => {
    const text = SOURCE("\tjr $ra\n\t li $v0, 7\n");
    const printed = program(`
      import { createAegis, createUltrixModel, boards } from "./mod.ts";
      const program = { name: "seven", sources: [{ path: "seven.S", text: ${text} }] };
      const exits = [createAegis(), createUltrixModel()].map((system) =>
        system.boot("dec2100x", [program]).run({ maxCycles: 1e8 }).exit);
      console.log(Object.keys(boards).length, ...exits);`);
    assertEquals(printed, "5 7 7\n");
  }));

Deno.test("a task is a file, a line of deno.json and one of the README: help follows", () =>
  walk("a task", {
    "experiments/_cli/hello.ts": () =>
      `import { command, start } from "../_harness/command.ts";\n
await start(command({
  name: "deno task hello",
  does: "Greets.",
  flags: { whom: { value: "NAME", help: "who is greeted" } },
  run({ whom }) {
    console.log(\`hello, \${whom}\`);
    return 0;
  },
}));\n`,
    "deno.json": after(
      `"tasks": {\n`,
      `    "hello": {
      "description": "greets",
      "command": "deno run --no-prompt --allow-env=INIT_CWD experiments/_cli/hello.ts"
    },\n`,
    ),
    "README.md": after("| `sensitivity` |", " |\n| `hello` | greets |\n|"),
  }, ({ deno }) => {
    assertEquals(deno("task", "--quiet", "hello", "--whom", "all"), "hello, all\n");
    assertStringIncludes(deno("task", "--quiet", "hello", "--help"), "--whom NAME");
  }));

/** Whether guest C can be compiled here, which only CI insists on. */
async function compiles(): Promise<boolean> {
  if (await compilerVersion() === "12.2.0") return true;
  assert(Deno.env.get("CI") !== "true");
  console.log("skipped: the compiler is not available");
  return false;
}

const CALLER = (call: string) =>
  SOURCE(`\taddiu $sp, $sp, -24\n\tsw $ra, 20($sp)\n\tjal ${call}\n\t li $a0, 41
\tlw $ra, 20($sp)\n\taddiu $sp, $sp, 24\n\tjr $ra\n\t nop\n`);

Deno.test("a call of Aegis is its row and its function: stub and dispatch follow", async () => {
  if (!await compiles()) return;
  await walk("an Aegis call", {
    "aegis/kernel/calls.h": (text) =>
      text.replace(
        /(?=\/\*\n \* \[2: Scall\] \(v0 = envid\))/,
        "/* (word): the next number */\nCALL(successor, STACK, int, (unsigned word))\n",
      ),
    "aegis/kernel/random.c": (text) =>
      text + "\nint call_successor(unsigned word)\n{\n    return word + 1;\n}\n",
  }, async ({ compile, program }) => {
    await compile("aegis/kernel/random.c", "aegis/kernel/offsets.c");
    const printed = program(`
      import { createAegis } from "./mod.ts";
      const program = { name: "next", sources: [{ path: "next.S", text: ${
      CALLER("aegis_successor")
    } }] };
      console.log(createAegis().boot("dec3100", [program]).run({ maxCycles: 1e8 }).exit);`);
    assertEquals(printed, "42\n");
  });
});

Deno.test("a call of the Ultrix model is its row and its function: a stub follows", async () => {
  if (!await compiles()) return;
  await walk("an Ultrix call", {
    "ultrix-model/kernel/syscalls.h": (text) =>
      text.replace(
        "SYSCALL(150,",
        "SYSCALL(149, 1, successor, successor, int, (int word))\nSYSCALL(150,",
      ),
    "ultrix-model/kernel/kern_prot.c": (text) =>
      text + "\nvoid successor(void)\n{\n    u.u_rval1 = u.u_ap[0] + 1;\n}\n",
  }, async ({ compile, program }) => {
    await compile("ultrix-model/kernel/kern_prot.c", "ultrix-model/kernel/init_sysent.c");
    const printed = program(`
      import { createUltrixModel } from "./mod.ts";
      const program = { name: "next", sources: [{ path: "next.S", text: ${CALLER("successor")} }] };
      console.log(createUltrixModel().boot("dec3100", [program]).run({ maxCycles: 1e8 }).exit);`);
    assertEquals(printed, "42\n");
  });
});

const OWN_EXPERIMENT = `import { experiment } from "./_harness/experiment.ts";
import { measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";

const text = ${
  JSON.stringify(`\t.set noreorder
\t.globl main, turns, turn, done
main:\tmove $s0, $ra
\tjal turns
\t li $a0, 8
\tjal done
\t nop
\tjal turns
\t li $a0, 64
\tjal done
\t nop
\tjr $s0
\t move $v0, $0
turns:\tnop
turn:\taddiu $a0, $a0, -1
\tbne $a0, $0, turn
\t nop
\tjr $ra
\t nop
done:\tjr $ra
\t nop
`)
};

/** An example. */
export const table14 = experiment({
  id: "table14",
  title: "An example",
  cite: "nowhere",
  unit: "us",
  columns: ["loop"],
  readings: readings.table14,
  published: [["dec3100", "aegis", 3]],
  run({ board, system, settings, systems }) {
    const program = { name: "own", sources: [{ path: "own.S", text }] };
    const running = systems(system).boot(board, [program], { settings });
    return measureLoop(running, { loop: "turns", done: "done", iteration: "turn" });
  },
});
`;

Deno.test("an experiment of the suite is its file, its readings and a line of the list", () =>
  walk("an experiment to the suite's own list", {
    "experiments/table14_example.ts": () => OWN_EXPERIMENT,
    "experiments/readings.ts": after(
      "export const readings = {\n",
      `  table14: [{ id: "whole", definition: "the whole loop", argument: "there is no other" ` +
        "}],\n",
    ),
    "experiments/mod.ts": chain(
      after(
        `import { table13 } from "./table13_page_tables.ts";\n`,
        `import { table14 } from "./table14_example.ts";\n`,
      ),
      after("  table13,\n", "  table14,\n"),
    ),
  }, ({ program }) => {
    const printed = program(`
      import { experiments, reproduce } from "./mod.ts";
      const own = experiments.find(({ id }) => id === "table14");
      const [cells] = await reproduce([own], { quick: true });
      console.log(cells.length, cells[0].table, cells[0].cycles > 2 && cells[0].cycles < 8);`);
    assertEquals(printed, "1 table14 true\n");
  }));

Deno.test("a system's name is one row: a title, and what makes it", () =>
  walk("a system's name", {
    "experiments/_harness/systems.ts": after(
      `  "aegis": { title: "Aegis", create: createAegis, hosts: true },\n`,
      `  "aegis-again": { title: "Aegis once more", create: createAegis, hosts: true },\n`,
    ),
  }, ({ program }) => {
    const text = SOURCE("\tjr $ra\n\t li $v0, 7\n");
    const printed = program(`
      import { createSystems } from "./experiments/mod.ts";
      import { hostSystems, systemTitle } from "./experiments/_harness/systems.ts";
      const program = { name: "seven", sources: [{ path: "seven.S", text: ${text} }] };
      const running = createSystems()("aegis-again").boot("dec3100", [program]);
      const { exit } = running.run({ maxCycles: 1e8 });
      console.log(exit, systemTitle("aegis-again"), hostSystems.includes("aegis-again"));`);
    assertEquals(printed, "7 Aegis once more true\n");
  }));
