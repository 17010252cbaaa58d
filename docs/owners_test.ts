/**
 * Each fact has one owner, and each thing one name: what was once typed in several places, or
 * called by a word of its own, does not come back.
 */
import { assertEquals } from "@std/assert";
import { projectFiles } from "../experiments/_archive/project_files.ts";
import { listSettings } from "../machine/mod.ts";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname);
const self = "docs/owners_test.ts";
const files = (await projectFiles(root)).filter((path) => path !== self)
  .map((path) => ({ path, read: () => Deno.readTextFileSync(root + path) }));

/** Files of which a line has a pattern. */
function having(pattern: RegExp, where: RegExp): string[] {
  return files.filter(({ path, read }) => where.test(path) && pattern.test(read()))
    .map(({ path }) => path);
}

const TYPESCRIPT = /^(?!.*\/compiled\/).*\.ts$/;
const GUEST = /^(?!.*\/compiled\/).*\.(c|h|S)$/;

Deno.test("numbers are printed in hexadecimal by one function", () => {
  assertEquals(having(/toString\(16\)/, TYPESCRIPT), [
    "_tools/guards/wire.ts", // bytes in a key, not for a reader
    "docs/runtime_test.ts", // numbers of 64 bits
    "experiments/_archive/bag.ts", // RFC 3986's escapes
    "machine/isa/hex.ts",
    "machine/verification/assembler/generate_operands.ts", // digits as a hand would write them
  ]);
});

Deno.test("the bits of an unmapped address are masked in one place", () => {
  assertEquals(having(/0x1fff_?ffff\b/, TYPESCRIPT), [
    "machine/compiler/interpret.ts", // as an operand of generated code
    "machine/isa/system.ts",
    // The second opinion knows nothing of what it judges.
    "machine/verification/second_opinion/agreement.ts",
  ]);
});

Deno.test("the unit of time has one home, and each kernel's ticks a second another", () => {
  assertEquals(having(/3_?200_?000_?000|3\.2e9/, TYPESCRIPT), ["machine/boards/settings.ts"]);
  assertEquals(having(/\bHZ = \d/, TYPESCRIPT), []);
  assertEquals(having(/^#define HZ\b/m, GUEST), [
    "aegis/kernel/abi.h",
    "ultrix-model/kernel/param.h",
  ]);
});

Deno.test("guests call CP0's registers by name", () => {
  const guests = /^(aegis|exos|ultrix-model|experiments)\/.*\.S$/;
  assertEquals(having(/\bm[ft]c0\s+\$\w+, *\$\d/, guests), []);
});

Deno.test("what draws knows no board and no system by its title", () => {
  const drawing = /^paper-figures\/(?!.*_test)[^/]*\.ts$/;
  assertEquals(having(/DEC\d{4}|DECstation \d|\bAegis\b|\bExOS\b/, drawing), []);
});

Deno.test("every setting is read by the hardware, or where a system is linked", () => {
  const readers = /^machine\/.*\.ts$|^(aegis|exos|ultrix-model)\/mod\.ts$/;
  const others = /_test\.ts$|settings_table|\/verification\//;
  const text = files.filter(({ path }) => readers.test(path) && !others.test(path))
    .map(({ read }) => read()).join("\n");
  const names = [...new Set(listSettings().map(({ name }) => name))];
  assertEquals(names.filter((name) => !text.includes(`"${name}"`)), []);
});

Deno.test("words that needed a dictionary do not come back", () => {
  const words = new RegExp(
    "\\b(setLate|Lookaside|memorable|Surroundings|handOver|GuestDied|Mortal|lookUp|heldAt|" +
      "kept_?[tT]ext|Inheritance|slice_runner|page_guard|told_\\w+|window_\\w+|SET_WINDOW_\\w+|" +
      "[a-z]\\w*_(carry|slowly)|KEEP|hostile|disown|deepen)\\b",
  );
  const prose = /\.(ts|c|h|S|md)$/, drawn = /^(results|paper-figures)\/.*\.md$|\/compiled\//;
  const wrong = files.filter(({ path }) =>
    prose.test(path) && !drawn.test(path) && path !== "docs/house.md"
  ).flatMap(({ path, read }) =>
    read().split("\n").flatMap((line, i) => words.test(line) ? [`${path}:${i + 1}: ${line}`] : [])
  );
  assertEquals(wrong, []);
});
