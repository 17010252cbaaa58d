/**
 * Our preprocessor and gcc's on generated macros and conditions: the same tokens, or both refuse,
 * or we alone, where gcc warns. ASSEMBLER_SEED draws others.
 */
import { assertEquals } from "@std/assert";
import { createRandom, type Random } from "../../isa/random.ts";
import { AssemblyError } from "../../toolchain/object.ts";
import { preprocess } from "../../toolchain/preprocess.ts";
import { peerTest } from "../testing.ts";

const GCC = "mipsel-linux-gnu-gcc";
const CASES = 3000;
const NAMES = ["A", "B", "C", "D", "F", "G", "H", "V"];

function tokensOf(text: string): string {
  return (text.match(
    /[A-Za-z_]\w*|\.?\d(?:[eEpP][+-]|[\w.])*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\S/g,
  ) ?? []).join(
    " ",
  );
}

/** A case: definitions, conditions and lines of text. */
function generate(random: Random): string[] {
  const list = (least: number, most: number, one: () => string) =>
    Array.from({ length: least + random.below(most - least + 1) }, one);
  const atom = (own: readonly string[]): string =>
    random.pick([
      ...own,
      ...own,
      ...NAMES,
      "x",
      "0x1f",
      "1f",
      "12",
      "+",
      "-",
      ".",
      "$",
      "%",
      "\\",
      '"s A"',
      "'A'",
      "<<",
      call(own),
    ]);
  const call = (own: readonly string[]): string =>
    random.below(3)
      ? random.pick(["x", "7"])
      : `${random.pick(["F", "G", "H", "V"])}${random.pick(["", " "])}(${
        list(0, 3, () => list(0, 2, () => atom(own)).join(" ")).join(",")
      })`;
  const body = (own: readonly string[]) => {
    const parts = list(0, 5, () => atom(own));
    if (own.length && random.below(2)) parts.push(random.pick(["#", "# "]) + random.pick(own));
    if (parts.length > 1 && random.below(3) === 0) {
      parts.splice(1 + random.below(parts.length - 1), 0, "##");
    }
    return parts.join(random.pick([" ", " ", "  "]));
  };
  const value = (): string =>
    random.pick([
      "0",
      "1",
      "7",
      "010",
      "0x10",
      "'a'",
      "-3",
      "A",
      "B",
      "defined C",
      "defined(F)",
      "!A",
      "(2 + 3)",
      "5 / 2",
      "1 << 3",
      "__mips__",
      "3u",
      "-1",
      "0xffffffffffffffff",
      "~0u",
    ]);
  const condition = () =>
    list(1, 3, value).reduce((a, b) =>
      `${a} ${
        random.pick([
          "+",
          "-",
          "*",
          "<",
          ">",
          "==",
          "<<",
          ">>",
          "%",
          "/",
          "!=",
          "^",
          "&",
          ">=",
          "&&",
          "||",
          "|",
          "?1:",
        ])
      } ${b}`
    );
  const lines: string[] = [];
  for (let n = 3 + random.below(5); n > 0; n--) {
    const object = random.pick(["A", "B", "C", "D"]);
    lines.push(
      ...random.pick([
        () => [`#define ${object} ${body([])}`],
        () => [`#define ${object} ${random.pick(["0", "1", "12", "x"])}`],
        () => [`#define F(p) ${body(["p"])}`],
        () => [`#define G(p,q) ${body(["p", "q"])}`],
        () => [`# define H() ${body([])}`],
        () => [`#define V(p, ...) ${body(["p", "__VA_ARGS__"])}`],
        () => [`#undef ${object}`],
        () => [`#define ${object} 1 \\`, ` + ${atom([])}`],
        () => [
          random.pick([`#if ${condition()}`, `#ifdef ${object}`, `#ifndef ${object} // why`]),
          `yes ${object}`,
          ...random.pick([[], ["#else"], [`#elif ${condition()}`], [`#elifdef ${object}`], [
            "#elif 1",
            "#else",
          ]]),
          `no ${object} /* a comment */`,
          "#endif",
        ],
      ])(),
    );
    lines.push(`${list(1, 5, () => random.below(3) ? atom([]) : call([])).join(" ")} end`);
  }
  // Nothing but what is meant to go on in the next line.
  return lines.map((line) => line.endsWith("\\") && !/ 1 \\$/.test(line) ? `${line} x` : line);
}

peerTest([GCC], "generated macros and conditions come to gcc's tokens", () => {
  const random = createRandom(Number(Deno.env.get("ASSEMBLER_SEED") ?? 20));
  const cases = Array.from({ length: CASES }, () => generate(random));
  const source: string[] = [];
  const owner: number[] = [];
  cases.forEach((lines, i) => {
    for (const line of [...NAMES.map((name) => `#undef ${name}`), `@case ${i}`, ...lines]) {
      source.push(line);
      owner.push(i);
    }
  });
  const directory = Deno.makeTempDirSync();
  try {
    Deno.writeTextFileSync(`${directory}/all.S`, source.join("\n") + "\n");
    const args = [
      "-E",
      "-P",
      "-fno-diagnostics-show-caret",
      "-x",
      "assembler-with-cpp",
      "-march=r3000",
      "-mabi=32",
      "-mfp32",
      `${directory}/all.S`,
    ];
    const { stdout, stderr } = new Deno.Command(GCC, { args }).outputSync();
    const complaints = new Map<number, string>();
    for (const line of new TextDecoder().decode(stderr).split("\n")) {
      const [, row, kind, what] = /all\.S:(\d+):\d+: (error|warning): (.*)/.exec(line) ?? [];
      if (row !== undefined && !/redefined/.test(what)) {
        complaints.set(owner[Number(row) - 1], `${kind}: ${what}`);
      }
    }
    const theirs = new TextDecoder().decode(stdout).split(/@case (?=\d)/).slice(1);
    const counts = { same: 0, refused: 0 };
    cases.forEach((lines, i) => {
      const complaint = complaints.get(i);
      try {
        const ours = preprocess({ path: "case.S", text: `@case ${i}\n${lines.join("\n")}\n` }).map((
          { text },
        ) => text);
        if (complaint?.startsWith("error")) throw new Error(`taken, where gcc says ${complaint}`);
        assertEquals(tokensOf(ours.join("\n").replace("@case", "")), tokensOf(theirs[i]));
        counts.same++;
      } catch (error) {
        // gcc makes a string of two lone backslashes without a word.
        const known = complaint ??
          (error instanceof AssemblyError && /half an escape/.test(error.reason));
        if (error instanceof AssemblyError && known) counts.refused++;
        else throw new Error(`case ${i}:\n${lines.join("\n")}\n`, { cause: error });
      }
    });
    assertEquals(counts.same + counts.refused, CASES);
    assertEquals(counts.same > CASES / 2, true, JSON.stringify(counts));
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});
