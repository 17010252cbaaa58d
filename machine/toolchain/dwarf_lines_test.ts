/**
 * Lines of executables: what our own writer wrote comes back, what gcc wrote agrees with
 * addr2line, and damage costs lines, never a crash.
 */
import { hex } from "../isa/hex.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { assemble } from "../verification/conformance/kit.ts";
import { prepareBare, readBare } from "../bare.ts";
import { readLines } from "./dwarf_lines.ts";
import { readElf } from "./elf.ts";
import { writeElf } from "./elf_writer.ts";
import { createProfile, profileToSpeedscope } from "../instruments/profile.ts";
import { createTrace, traceToPerfetto, traceToText } from "../instruments/trace.ts";
import { createRandom } from "../isa/random.ts";
import { UserError } from "../../errors/mod.ts";
import { peerTest } from "../verification/testing.ts";

const GCC = "mipsel-linux-gnu-gcc", ADDR2LINE = "mipsel-linux-gnu-addr2line";
const flags =
  "-march=r3000 -mabi=32 -mfp32 -nostdlib -static -fno-pic -mno-abicalls -O1 -G0 -ffreestanding"
    .split(" ");
const place = "-Wl,-Ttext=0x80100000";
const square =
  "int square(int n)\n{\n    int s = 0;\n    for (int i = 0; i < n; i++)\n        s += n * i;\n" +
  "    return s;\n}\n";
const start = `static volatile unsigned *const port = (unsigned *)0xbfbe0000;
int square(int);
void __start(void)
{
    int result = square(5);
    port[1] = result;
    for (;;) ;
}
`;

async function build<T>(
  version: number,
  use: (file: Uint8Array, directory: string) => Promise<T> | T,
): Promise<T> {
  const directory = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${directory}/part`);
    await Deno.writeTextFile(`${directory}/part/square.c`, square);
    await Deno.writeTextFile(`${directory}/start.c`, start);
    const args = [...flags, place, `-gdwarf-${version}`, "-o", "p", "start.c", "part/square.c"];
    const { code, stderr } = await new Deno.Command(GCC, { args, cwd: directory }).output();
    assertEquals(code, 0, new TextDecoder().decode(stderr));
    return await use(await Deno.readFile(`${directory}/p`), directory);
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
}

const declared =
  ".ent main\nmain: li $t0, 1\n addu $t0, $t0, $t0\n b done\n nop\ndone: nop\n.end main";
for (
  const [what, text] of Object.entries({
    "a function": declared,
    "plain labels": declared.replace(/\.(ent|end) main/g, ""),
    "a function between labels": `before: nop\n${declared}\nbehind: nop`,
  })
) {
  Deno.test(`the lines that an image of ${what} is written with are read back`, () =>
    readBack(text));
}

function readBack(text: string): void {
  const image = assemble(text);
  const program = readElf(writeElf(image, { lines: true }), "p");
  assert(image.lineTable.length >= 5);
  for (const { address } of image.lineTable) {
    assertEquals(program.line(address), image.line(address));
  }
  assertEquals(program.line(0x80000000), undefined);
  assertEquals(readElf(writeElf(image), "p").line(image.entry), undefined);
}

for (const version of [2, 3, 4, 5]) {
  peerTest(
    [GCC, ADDR2LINE],
    `lines of gcc's DWARF ${version} are those that addr2line finds`,
    async () => {
      await build(version, async (file, directory) => {
        const program = readElf(file, "p");
        const { address, bytes } = program.segments.find(({ address }) => address === 0x80100000)!;
        const addresses = Array.from({ length: bytes.length >> 2 }, (_, i) => address + 4 * i)
          .filter((address) => program.at(address) !== undefined);
        assert(addresses.length > 15);
        const args = ["-e", "p", ...addresses.map((address) => hex(address))];
        const { stdout } = await new Deno.Command(ADDR2LINE, { args, cwd: directory }).output();
        const theirs = new TextDecoder().decode(stdout).trim().split("\n").map((line) =>
          line.replace(/ \(.*/, "")
        );
        const ours = addresses.map((address) => {
          const line = program.line(address);
          return line ? `${line.path}:${line.line}` : "??:?";
        });
        assertEquals(ours.map(lastPart), theirs.map(lastPart));
      });
    },
  );
}

const lastPart = (line: string) => line.replace(/.*\//, "");

peerTest(
  [GCC],
  "trace, Perfetto events and speedscope profile of a C program name its C lines",
  async () => {
    await build(5, (file) => {
      const { machine, symbols, run } = prepareBare(readBare(file, "p"));
      const trace = createTrace(machine);
      const profile = createProfile(machine);
      assertEquals(run().exit, 50);
      const { entries } = trace;
      assertStringIncludes(traceToText(entries, symbols), "part/square.c:5");
      assertStringIncludes(
        traceToPerfetto(entries, { symbols, ticksPerCycle: machine.ticksPerCycle }),
        "part/square.c:5",
      );
      assertStringIncludes(
        profileToSpeedscope(profile, { symbols, name: "p" }),
        '"file":"part/square.c","line":5',
      );
    });
  },
);

peerTest([GCC], "damaged line sections cost lines, never a crash or a hang", async () => {
  for (const version of [4, 5]) {
    await build(version, (file) => {
      const random = createRandom(version);
      for (let n = 0; n < 2000; n++) {
        const copy = file.slice();
        const from = copy.length >> 1;
        for (let k = 0; k < 8; k++) {
          copy[from + random.below(copy.length - from)] = random.below(256);
        }
        try {
          readElf(copy, "p").line(0x80100000);
        } catch (error) {
          assert(error instanceof UserError);
        }
      }
    });
  }
});

Deno.test("random bytes are no lines, and nothing worse", () => {
  const random = createRandom(1);
  for (let n = 0; n < 2000; n++) {
    const lines = Uint8Array.from({ length: 200 }, () => random.below(256));
    lines.set([196, 0, 0, 0, 2 + n % 4, 0]);
    readLines({ lines })(0x1000);
  }
});
