/**
 * The C runtime of docs/runtime/, compiled and run as docs/own_programs.md says; its 64-bit helpers
 * against the host's arithmetic.
 */
import { hasPeer } from "../machine/verification/testing.ts";
import { assertEquals } from "@std/assert";
import { assembleBare, createRandom, prepareBare } from "../machine/mod.ts";

const folder = decodeURIComponent(new URL("./runtime", import.meta.url).pathname);
const FLAGS =
  "-march=r3000 -mabi=32 -mfp32 -G0 -mno-abicalls -fno-pic -ffreestanding -Wall -Wextra -Werror"
    .split(" ");

/** Compiles C text to assembly. */
function compile(text: string, level = "-O2"): string {
  const directory = Deno.makeTempDirSync();
  try {
    Deno.writeTextFileSync(`${directory}/p.c`, text);
    const args = [level, ...FLAGS, "-I", folder, "-S", "-o", "-", `${directory}/p.c`];
    const { success, stdout, stderr } = new Deno.Command("mipsel-linux-gnu-gcc", { args })
      .outputSync();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
    return new TextDecoder().decode(stdout);
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
}

const read = (name: string) => Deno.readTextFileSync(`${folder}/${name}`);

function run(program: string, { level = "-O2", input = "", given = ["program"] } = {}) {
  const image = assembleBare([
    { path: "crt0.S", text: read("crt0.S") },
    { path: "program.s", text: compile(program, level) },
    { path: "runtime.s", text: compile(read("runtime.c"), level) },
  ]);
  const { machine, run } = prepareBare(image, { arguments: given });
  const bytes = [...new TextEncoder().encode(input)];
  machine.onInput(() => bytes.shift());
  const { output, exit, reason } = run({ maxCycles: 20_000_000 });
  return { output, exit, reason };
}

const ignore = !hasPeer("mipsel-linux-gnu-gcc");

Deno.test({
  name: "the example prints what it must at every level, and its status is its own",
  ignore,
  fn() {
    for (const level of ["-O0", "-O1", "-O2", "-Os"]) {
      assertEquals(
        run(read("example.c"), {
          level,
          input: "one two\nthree",
          given: ["example", "an argument"],
        }),
        {
          reason: "halt",
          exit: 3,
          output: `argument 0: example
argument 1: an argument
3 words, 20! = 2432902008176640000, / 1000000007 rest ${
            2432902008176640000n % 1000000007n
          }, newest square 400
[  -42] [-42  ] [-0042] [beef] [abc] [!] [-1234567890123]
it took a while
`,
        },
        level,
      );
    }
  },
});

Deno.test({
  name: "64-bit arithmetic agrees with the host's",
  ignore,
  fn() {
    const random = createRandom(64);
    const wide = () => {
      const value = BigInt(random.below(2 ** 32)) << 32n | BigInt(random.below(2 ** 32));
      return BigInt.asUintN(64, value >> BigInt(random.below(64)));
    };
    const cases = Array.from(
      { length: 60 },
      () => ({ a: wide(), b: wide() | 1n, n: random.below(64) }),
    );
    const signed = (value: bigint) => BigInt.asIntN(64, value);
    const expected = cases.map(({ a, b, n }) =>
      [
        a / b,
        a % b,
        BigInt.asUintN(64, signed(a) / signed(b)),
        BigInt.asUintN(64, signed(a) % signed(b)),
        BigInt.asUintN(64, a * b),
        BigInt.asUintN(64, a << BigInt(n)),
        a >> BigInt(n),
        BigInt.asUintN(64, signed(a) >> BigInt(n)),
        BigInt(Number(a >> 12n)),
        BigInt.asUintN(64, BigInt(Number(signed(a) >> 12n))),
      ].map((value) => value.toString(16)).join(" ")
    );
    const rows = cases.map(({ a, b, n }) =>
      `{0x${a.toString(16)}ull, 0x${b.toString(16)}ull, ${n}},`
    ).join("\n");
    const program = `#include "runtime.h"
typedef unsigned long long u64;
typedef long long s64;
static struct { u64 a, b; int n; } c[] = {
${rows}
};
static void show(u64 v, char end) {
    if (v >> 32) printf("%x%08x%c", (unsigned)(v >> 32), (unsigned)v, end);
    else printf("%x%c", (unsigned)v, end);
}
int main(void) {
    unsigned i;
    for (i = 0; i < sizeof c / sizeof c[0]; i++) {
        u64 a = c[i].a, b = c[i].b;
        show(a / b, ' '), show(a % b, ' ');
        show((u64)((s64)a / (s64)b), ' '), show((u64)((s64)a % (s64)b), ' ');
        show(a * b, ' '), show(a << c[i].n, ' '), show(a >> c[i].n, ' ');
        show((u64)((s64)a >> c[i].n), ' ');
        show((u64)(double)(a >> 12), ' '), show((u64)(s64)(double)((s64)a >> 12), '\\n');
    }
    return 0;
}
`;
    for (const level of ["-O0", "-O2"]) {
      assertEquals(run(program, { level }).output.trim().split("\n"), expected, level);
    }
  },
});

Deno.test({
  name: "malloc hands out what is free, whole again after everything is given back",
  ignore,
  fn() {
    const program = `#include "runtime.h"
static char *held[64];
static unsigned size[64];
int main(void) {
    unsigned i, j, seed = 1, wrong = 0;
    for (i = 0; i < 600; i++) {
        unsigned k = (seed = seed * 1664525u + 1013904223u) >> 26;
        for (j = 0; held[k] && j < size[k]; j++) wrong += held[k][j] != (char)k;
        free(held[k]);
        size[k] = seed % 3000;
        held[k] = malloc(size[k]);
        if (!held[k] || ((unsigned)held[k] & 7)) return 1;
        memset(held[k], (int)k, size[k]);
    }
    for (i = 0; i < 64; i++) free(held[i]);
    return wrong ? 2 : !malloc((1 << 20) - 8) ? 3 : malloc(1) ? 4 : 0;
}
`;
    assertEquals(run(program).exit, 0);
  },
});
