/** A slip in the words of `compile` writes nothing. */
import { assertEquals, assertStringIncludes } from "@std/assert";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");

Deno.test("compile refuses a flag or a folder that it does not know, and writes nothing", () => {
  const path = `${root}/aegis/compiled/sources.ts`;
  const before = Deno.statSync(path).mtime?.getTime();
  for (
    const [args, says] of [[["--chek"], "did you mean --check?"], [
      ["--check", "nosuchdir"],
      'no system is called "nosuchdir"',
    ]] as const
  ) {
    const { code, stderr } = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-prompt", "--quiet", `${root}/_tools/compile.ts`, ...args],
    }).outputSync();
    assertEquals(code, 2);
    assertStringIncludes(new TextDecoder().decode(stderr), says);
  }
  assertEquals(Deno.statSync(path).mtime?.getTime(), before);
});
