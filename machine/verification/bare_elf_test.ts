/**
 * Executables from the cross compiler, as a stranger would bring them: linked into kseg0, into
 * kuseg, with metadata lying about.
 */

import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { assembleBare, prepareBare, readBare } from "../bare.ts";
import { UserError } from "../../errors/mod.ts";

const compiler = "mipsel-linux-gnu-gcc";
const flags =
  "-march=r3000 -mabi=32 -mfp32 -nostdlib -static -fno-pic -mno-abicalls -O1 -G0 -ffreestanding"
    .split(" ");

const source = `
static volatile unsigned *const port = (unsigned *)0xbfbe0000;
static int table[64];
static int counter = 5;
static void print(const char *text) { while (*text) port[0] = *text++; }
int fibonacci(int n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }
void __start(void) {
    for (int i = 0; i < 64; i++) table[i] += i * counter;
    print("sum ");
    port[1] = fibonacci(10) + table[63] + (unsigned)table % 4;
    for (;;) ;
}
`;

/**
 * Compiles and links the program; undefined where the compiler may not or cannot be run, which
 * only CI forbids.
 */
async function build(link: string[]): Promise<Uint8Array | undefined> {
  const directory = await temporary();
  if (directory === undefined) return undefined;
  try {
    await Deno.writeTextFile(`${directory}/p.c`, source);
    const args = [...flags, ...link, "-o", `${directory}/p`, `${directory}/p.c`];
    const { code, stderr } = await new Deno.Command(compiler, { args }).output();
    assertEquals(code, 0, new TextDecoder().decode(stderr));
    return await Deno.readFile(`${directory}/p`);
  } catch (error) {
    return skip(error);
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
}

async function temporary(): Promise<string | undefined> {
  try {
    return await Deno.makeTempDir();
  } catch (error) {
    return skip(error);
  }
}

function skip(error: unknown): undefined {
  const missing = error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotCapable;
  const env = Deno.permissions.querySync({ name: "env", variable: "CI" }).state === "granted";
  if (!missing || env && Deno.env.get("CI") === "true") throw error;
  console.log(`skipped: ${compiler} is not available`);
  return undefined;
}

const layouts: Record<string, string[]> = {
  "in kseg0, metadata and data low": ["-Wl,-Ttext=0x80100000"],
  "all in kseg0": ["-Wl,-Ttext-segment=0x80100000"],
  "in kuseg, where the linker puts it": [],
  "text in kseg0, data in kuseg": ["-Wl,-Ttext=0x80100000,-Tdata=0x00600000,-Tbss=0x00700000"],
  "stray metadata in the first page": [
    "-Wl,-Ttext=0x80100000,-Tdata=0x80200000,--section-start=.reginfo=0x40",
  ],
};

for (const [layout, link] of Object.entries(layouts)) {
  Deno.test(`a program linked ${layout} runs`, async () => {
    const file = await build(link);
    if (file === undefined) return;
    const { reason, exit, output, marks, died } = prepareBare(readBare(file, "p")).run({
      marks: ["fibonacci..fibonacci"],
    });
    assertEquals([reason, exit, output, died], ["halt", 55 + 63 * 5, "sum ", undefined]);
    assertEquals(marks[0].count, 176);
  });
}

Deno.test("functions of an executable carry their names into the account of a death", async () => {
  const file = await build(["-Wl,-Ttext=0x80100000,-Tdata=0x80200000"]);
  if (file === undefined) return;
  const program = readBare(file, "p");
  const segments = program.segments.map(({ address, memorySize, bytes }) => ({
    address,
    memorySize,
    bytes: bytes.slice(),
  }));
  const at = program.find("fibonacci")!;
  const text = segments.find(({ address, bytes }) => at >= address && at < address + bytes.length)!;
  new DataView(text.bytes.buffer).setUint32(at + 8 - text.address, 0xffffffff, true);
  const { reason, died } = prepareBare({ ...program, segments }).run();
  assertEquals(reason, "died");
  assertStringIncludes(
    died!,
    "unexpected exception RI, pending 00, BadVAddr 00000000, at fibonacci+0x8",
  );
});

Deno.test("a segment without contents takes nothing from the file; others must be there", () => {
  const program = assembleBare([{
    path: "p.s",
    text: ".globl main\nmain: lw $v0, x\njr $ra\n.bss\nx: .space 8\n",
  }]);
  const entry = program.entry, [{ address, bytes }] = program.segments;
  const end = address + bytes.length;
  const file = new Uint8Array(52 + 2 * 32 + bytes.length), view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]);
  view.setUint32(16, 2 | 8 << 16, true);
  [1, entry, 52, 0, 0x1000].forEach((word, i) => view.setUint32(20 + 4 * i, word, true));
  [52, 32, 2].forEach((half, i) => view.setUint16(40 + 2 * i, half, true));
  const header = (i: number, words: readonly number[]) =>
    words.forEach((word, k) => view.setUint32(52 + 32 * i + 4 * k, word, true));
  header(0, [1, 116, address, address, bytes.length, bytes.length, 5, 4]);
  file.set(bytes, 116);
  for (const offset of [0, 116, 0x7fffffff, 0xffffffff]) {
    header(1, [1, offset, end, end, 0, 0x2000, 6, 4]);
    assertEquals(prepareBare(readBare(file, "p")).run({ maxCycles: 100_000 }).exit, 0);
  }
  header(1, [1, 0x7fffffff, end, end, 4, 0x2000, 6, 4]);
  assertThrows(() => readBare(file, "p"), UserError, "truncated");
});
