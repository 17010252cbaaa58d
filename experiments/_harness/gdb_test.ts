/** gdb itself at the commands' ports: what it shows of a program, forward and backward. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { writeElf } from "../../machine/mod.ts";
import { peerTest } from "../../machine/verification/testing.ts";

import { gdbWord } from "./gdb.ts";
import { createSystems } from "./systems.ts";
import { shellWord } from "./usage.ts";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");
const GDB = "gdb-multiarch";
/** Milliseconds after which both are ended. */
const LONGEST = 60_000;

/**
 * Starts a command that waits for a debugger, gives it one with these commands, and returns what
 * both said.
 */
async function drive(name: string, args: readonly string[], commands: readonly string[]) {
  // Neither of the two gives up by itself when the other does not answer.
  const signal = AbortSignal.timeout(LONGEST);
  const child = new Deno.Command(Deno.execPath(), {
    args: ["task", "--quiet", name, ...args, "--gdb", "0"],
    cwd: root,
    env: { INIT_CWD: root },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    signal,
  }).spawn();
  const errors = child.stderr.pipeThrough(new TextDecoderStream()).getReader();
  let told = "";
  let command: RegExpExecArray | null = null;
  while (!(command = /gdb-multiarch .* -ex 'target remote 127\.0\.0\.1:\d+'/.exec(told))) {
    const { value, done } = await errors.read();
    assert(!done, told);
    told += value;
  }
  // What is printed is typed at a shell, with more commands behind it.
  const added = commands.flatMap((text) => ["-ex", shellWord(text)]).join(" ");
  const said = await new Deno.Command("sh", {
    args: ["-c", `exec ${command[0]} -nx -batch ${added}`],
    stdin: "null",
    signal,
  }).output();
  for (let part = await errors.read(); !part.done; part = await errors.read()) told += part.value;
  await child.stdout.cancel();
  return { code: (await child.status).code, told, gdb: new TextDecoder().decode(said.stdout) };
}

peerTest(
  [GDB],
  "gdb breaks, watches, steps, goes back, and leaves with the program's status",
  async () => {
    const folder = await Deno.makeTempDir({ prefix: "it's here " });
    const path = `${folder}/count.s`;
    await Deno.writeTextFile(
      path,
      `.globl main
main:
	li $t0, 0
	la $t1, cell
again:
	addiu $t0, $t0, 1
	sw $t0, 0($t1)
	bne $t0, 10, again
	move $v0, $t0
	jr $ra
	.data
cell:	.word 0
`,
    );
    const { gdb, code } = await drive(
      "run",
      [path],
      [
        "break again",
        "continue",
        "continue",
        'printf "t0 is %d\\n", $t0',
        "watch *(int *)&cell",
        "continue",
        "reverse-stepi",
        "reverse-continue",
        "delete",
        "info symbol $pc",
        "stepi",
        "monitor cycles",
        "continue",
        "continue",
      ],
    );
    await Deno.remove(folder, { recursive: true });
    assertStringIncludes(gdb, "t0 is 1");
    assertStringIncludes(gdb, "Old value = 1\nNew value = 2");
    assertStringIncludes(gdb, "Old value = 2\nNew value = 1");
    assertStringIncludes(gdb, `count.s:6`);
    assertStringIncludes(gdb, "again in section");
    assertStringIncludes(gdb, "exited with code 012");
    assertEquals(code, 10);
  },
);

peerTest(
  [GDB],
  "gdb stands at a cell's first iteration, with the sources of program and kernel",
  async () => {
    const { gdb, code } = await drive("explain", [
      ..."table04 --board dec3100 --system aegis --column syscall".split(" "),
    ], ["info symbol $pc", "break *0x80000080", "continue", "info symbol $pc", "detach"]);
    assertStringIncludes(gdb, "null_syscall in section");
    assertStringIncludes(gdb, "aegis/kernel/vectors.S:");
    assertEquals(code, 0);
  },
);

peerTest([GDB], "a path with spaces and quotes is one word of the printed command", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/it's a "guest" \\.elf`;
  const { kernel } = createSystems()("aegis").boot("dec3100", []);
  await Deno.writeFile(path, writeElf(kernel));
  const line = [GDB, "-nx", "-batch", "-ex", `add-symbol-file ${gdbWord(path)}`].map(shellWord);
  const run = (text: string) => new Deno.Command("sh", { args: ["-c", text] }).outputSync();
  const { stdout, stderr } = run(line.join(" "));
  await Deno.remove(folder, { recursive: true });
  const said = new TextDecoder().decode(Uint8Array.of(...stdout, ...stderr));
  assertStringIncludes(said, `add symbol table from file "${path}"`);
});
