/**
 * `deno task run` as its user meets it: bytes of output, definitions, several sources, standard
 * input.
 */
import { assertEquals, assertStringIncludes } from "@std/assert";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");

function denoArgs(command: string): string[] {
  return [
    "run",
    "-q",
    "--no-check",
    "-A",
    "--config",
    `${root}/deno.json`,
    `${root}/experiments/_cli/${command}.ts`,
  ];
}

function spawn(args: readonly string[], from: string): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: [...denoArgs("run"), ...args],
    env: { INIT_CWD: from },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

async function run(args: readonly string[], from: string, input = "") {
  const child = spawn(args, from);
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(input));
  await writer.close();
  const { code, stdout, stderr } = await child.output();
  return {
    code,
    bytes: stdout,
    out: new TextDecoder().decode(stdout),
    error: new TextDecoder().decode(stderr),
  };
}

/** Runs `use` in a folder of its own that holds `files`. */
async function inFolder(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<void>,
) {
  const folder = Deno.makeTempDirSync();
  try {
    for (const [name, text] of Object.entries(files)) {
      Deno.writeTextFileSync(`${folder}/${name}`, text);
    }
    await use(folder);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

const prints = (bytes: readonly number[], end: string) =>
  `.globl main\nmain: li $t0, 0xbfbe0000\n${
    bytes.map((b) => `li $t1, ${b}\nsw $t1, ($t0)\n`).join("")
  }${end}\n`;

Deno.test("output is the bytes that were printed, base64 in JSON if no text", async () => {
  const bytes = [0xff, 0x00, 0x80, 10, 10];
  await inFolder(
    { "b.s": prints(bytes, "li $v0, 0\njr $ra"), "t.s": prints([0xc3, 0xa9], "j $ra") },
    async (folder) => {
      assertEquals([...(await run(["b.s"], folder)).bytes], bytes);
      const binary = JSON.parse((await run(["b.s", "--json"], folder)).out);
      assertEquals([...Uint8Array.fromBase64(binary.outputBase64)], bytes);
      const text = JSON.parse((await run(["t.s", "--json"], folder)).out);
      assertEquals([text.output, "outputBase64" in text], ["é", false]);
    },
  );
});

Deno.test("what a program prints is in the pipe while the program runs", async () => {
  await inFolder({ "forever.s": prints([120, 121], "l: b l") }, async (folder) => {
    const child = spawn(["forever.s"], folder);
    await child.stdin.close();
    const reader = child.stdout.getReader();
    let seen = "";
    while (seen.length < 2) seen += new TextDecoder().decode((await reader.read()).value);
    assertEquals(seen, "xy");
    child.kill("SIGKILL");
    await reader.cancel();
    await child.stderr.cancel();
    await child.status;
  });
});

Deno.test("a reader that goes away ends the run without a trace of ours", async () => {
  await inFolder({ "many.s": prints([120], "l: sw $t1, ($t0)\nb l") }, async (folder) => {
    const child = spawn(["many.s"], folder);
    await child.stdin.close();
    const reader = child.stdout.getReader();
    await reader.read();
    await reader.cancel();
    const [{ code }, error] = await Promise.all([child.status, new Response(child.stderr).text()]);
    assertEquals([code, error], [141, ""]);
  });
});

Deno.test({
  name: "a full device costs a line and status 2, whatever was to be written there",
  ignore: Deno.build.os !== "linux",
  async fn() {
    await inFolder({ "x.s": prints([120], "j $ra") }, async (folder) => {
      for (const command of ["run x.s", "run x.s --json", "settings", "compare --json", "claims"]) {
        const [name, ...args] = command.split(" ");
        const { code, stderr } = await new Deno.Command("sh", {
          args: ["-c", 'exec "$@" >/dev/full', "sh", Deno.execPath(), ...denoArgs(name), ...args],
          env: { INIT_CWD: folder },
        }).output();
        const error = new TextDecoder().decode(stderr);
        assertEquals([command, code, error.trim().split("\n").length], [command, 2, 1], error);
        assertStringIncludes(error, "cannot write what is printed: No space left");
      }
    });
  },
});

Deno.test("-D and --define give macros to .S, symbols to .s; sources are linked", async () => {
  const files = {
    "a.S":
      ".globl main\nmain: move $s0, $ra\njal other\n#ifdef WIDE\naddu $v0, WIDE\n#endif\naddu " +
      "$v0, A\njr $s0\n",
    "b.s": ".globl other\nother: li $v0, B\njr $ra\n",
  };
  await inFolder(files, async (folder) => {
    assertEquals((await run(["-D", "A=1", "-DB=20", "a.S", "b.s"], folder)).code, 21);
    assertEquals(
      (await run(["a.S", "b.s", "--define", "A=1", "--define=B=0x10+4", "-D", "WIDE"], folder))
        .code,
      22,
    );
    const wrong = await run(["a.S", "b.s", "-D", "1A=3"], folder);
    assertEquals(wrong.code, 2);
    assertStringIncludes(wrong.error, "write NAME or NAME=VALUE");
  });
});

Deno.test("a program reads standard input and its arguments", async () => {
  const cat =
    ".globl main\nmain: li $t0, 0xbfbe0000\nl: lw $t1, ($t0)\nbltz $t1, e\nsw $t1, ($t0)\nb l\n" +
    "e: move $v0, $a0\njr $ra\n";
  await inFolder({ "cat.s": cat }, async (folder) => {
    const { code, out } = await run(["cat.s", "--", "--trace", "x y"], folder, "to and fro\n");
    assertEquals([code, out], [3, "to and fro\n"]);
  });
});
