/**
 * The programs of docs/own_programs.md as their writers run them: C, assembly text and objects on
 * each system, with arguments, statuses and totals.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { peerTest } from "../machine/verification/testing.ts";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");
const GCC = "mipsel-linux-gnu-gcc";
const document = await Deno.readTextFile(`${root}/docs/own_programs.md`);
const [, hello] = /```c\n(.*?)```/s.exec(document)!;
const [, flags] = /\n {4}(-O2 .*)\n/.exec(document)!;

/** The same for Aegis, which has no files. */
const onAegis = hello.replace("exos/library/unix.h", "aegis/user/aegis.h")
  .replace('write(1, "hello\\n", 6)', 'print("hello\\n")');

/** Runs the task in a folder of the program's own. */
function run(folder: string, args: readonly string[]) {
  const { code, stdout, stderr } = new Deno.Command(Deno.execPath(), {
    args: ["task", "--quiet", "--config", `${root}/deno.json`, "run", ...args],
    cwd: folder,
    env: { INIT_CWD: folder },
  }).outputSync();
  const [out, error] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  return { code, out, error };
}

async function inFolder(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => void,
): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "own programs " });
  try {
    for (const [name, text] of Object.entries(files)) {
      await Deno.writeTextFile(`${folder}/${name}`, text);
    }
    use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

peerTest(
  [GCC],
  "hello.c runs on each system: its output, arguments, status, and cycles without the boot",
  () =>
    inFolder({ "hello.c": hello, "aegis.c": onAegis }, (folder) => {
      for (const system of ["ultrix", "exos", "aegis"]) {
        const file = system === "aegis" ? "aegis.c" : "hello.c";
        const { code, out, error } = run(folder, [file, "--system", system, "--", "one", "two"]);
        assert(out.endsWith("hello\n"), out);
        assertEquals(code, 3, error);
        assertStringIncludes(error, "without the boot, from main on: ");
      }
      const { code, out } = run(folder, ["hello.c", "--system", "exos", "--json"]);
      const { cycles, fromMain } = JSON.parse(out);
      assertEquals(code, 1);
      assert(
        fromMain.cycles > 100 && fromMain.cycles < cycles / 4,
        `${fromMain.cycles} of ${cycles}`,
      );
    }),
);

peerTest(
  [GCC],
  "so do gcc's plain -S text and its objects, data and pointers to it included",
  () =>
    inFolder({
      "main.c": `
      #include "exos/library/unix.h"
      extern int more(int);
      static char text[] = "of data\\n", *middle = text + 3, *far = text;
      int common;
      int main(int argc, char **argv) {
        if (far != text) return 1;
        write(1, middle, 5);
        write(1, argv[1], 3);
        common += more(argc);
        return common;
      }`,
      "more.c":
        "static int table[40] = {[38] = 40}, zeros[9]; int common; int more(int n) { return " +
        "table[36 + n] + zeros[n]++; }",
    }, (folder) => {
      const compile = (...args: string[]) => {
        const all = [...flags.split(" "), "-fcommon", `-I${root}`, ...args];
        const { success, stderr } = new Deno.Command(GCC, { args: all, cwd: folder }).outputSync();
        assert(success, new TextDecoder().decode(stderr));
      };
      compile("-S", "main.c", "more.c");
      compile("-c", "main.c", "more.c");
      for (const files of [["main.s", "more.s"], ["main.o", "more.o"], ["main.o", "more.s"]]) {
        const { code, out, error } = run(folder, [...files, "--system", "exos", "--", "ab\n"]);
        assertEquals([code, out], [40, "data\nab\n"], error);
      }
    }),
);

peerTest(
  [GCC],
  "a program that does not compile, or calls what nobody has, costs status 2 and says what",
  () =>
    inFolder({
      "wrong.c": "int main(void) { return x; }",
      "absent.c": 'int puts(const char *); int main(void) { return puts(""); }',
    }, (folder) => {
      const wrong = run(folder, ["wrong.c", "--system", "exos"]);
      assertEquals(wrong.code, 2);
      assertStringIncludes(wrong.error, "wrong.c does not compile");
      const absent = run(folder, ["absent.c", "--system", "ultrix"]);
      assertEquals(absent.code, 2);
      assertStringIncludes(absent.error, "puts is not defined anywhere");
    }),
);
