/** gdb itself at the commands' ports: what it shows of a program, forward and backward. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { peerTest } from "../../machine/verification/testing.ts";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");
const GDB = "gdb-multiarch";

/**
 * Starts a command that waits for a debugger, gives it one with these commands, and returns what
 * both said.
 */
async function drive(name: string, args: readonly string[], commands: readonly string[]) {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["task", "--quiet", name, ...args, "--gdb", "0"],
    cwd: root,
    env: { INIT_CWD: root },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const errors = child.stderr.pipeThrough(new TextDecoderStream()).getReader();
  let told = "";
  let command: RegExpExecArray | null = null;
  while (!(command = /gdb-multiarch (.*) -ex 'target remote 127\.0\.0\.1:(\d+)'/.exec(told))) {
    const { value, done } = await errors.read();
    assert(!done, told);
    told += value;
  }
  const [file, ...added] = command[1].replaceAll("'", "").split(" -ex ");
  const said = await new Deno.Command(GDB, {
    args: [
      "-nx",
      "-batch",
      file,
      ...added,
      "set pagination off",
      `target remote 127.0.0.1:${command[2]}`,
      ...commands,
    ]
      .flatMap((text, i) => i < 3 ? [text] : ["-ex", text]),
    stdin: "null",
  }).output();
  for (let part = await errors.read(); !part.done; part = await errors.read()) told += part.value;
  await child.stdout.cancel();
  return { code: (await child.status).code, told, gdb: new TextDecoder().decode(said.stdout) };
}

peerTest(
  [GDB],
  "gdb breaks, watches, steps, goes back, and leaves with the program's status",
  async () => {
    const folder = await Deno.makeTempDir();
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
