/**
 * The corpus of C programs at four levels of optimisation: the same sources run as a Linux process
 * under qemu-mipsel and bare on our machine must print the same text and return the same status.
 */
import { assert, assertEquals } from "@std/assert";
import { prepareBare, readBare } from "../../bare.ts";
import { askPeer, peerTest } from "../testing.ts";

const GCC = "mipsel-linux-gnu-gcc";
const QEMU = "qemu-mipsel";
const here = decodeURIComponent(new URL("corpus/", import.meta.url).pathname);
const programs = ["sorting", "hashing", "interpreter", "packed", "wide", "floating"];
const levels = ["-O0", "-O1", "-O2", "-Os"];
const flags =
  ("-march=r3000 -mabi=32 -mfp32 -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin " +
    "-nostdlib -static -Wl,-e,__start -Wl,--no-warn-rwx-segments").split(" ");

function build(
  program: string,
  level: string,
  { start, out, text }: { start: string; out: string; text: string },
): void {
  const sources = [`start_${start}.S`, "print.c", `${program}.c`].map((name) => here + name);
  const float = program === "floating" ? "-mhard-float" : "-msoft-float";
  askPeer(GCC, [level, float, ...flags, `-Wl,-Ttext-segment=${text}`, "-o", out, ...sources]);
}

for (const program of programs) {
  peerTest(
    [GCC, QEMU],
    `${program}.c does the same under qemu-mipsel and here at every level of optimisation`,
    () => {
      const directory = Deno.makeTempDirSync();
      try {
        for (const level of levels) {
          const [linux, bare] = [`${directory}/linux`, `${directory}/bare`];
          build(program, level, { start: "linux", out: linux, text: "0x400000" });
          build(program, level, { start: "bare", out: bare, text: "0x400000" });
          const { code, stdout } = new Deno.Command(QEMU, { args: [linux] }).outputSync();
          const prepared = prepareBare(readBare(Deno.readFileSync(bare), program), {
            board: "dec5000-200",
          });
          const { reason, exit, output } = prepared.run({ maxCycles: 5e7 });
          const expected = new TextDecoder().decode(stdout);
          assert(expected.length > 0);
          assertEquals({ level, reason, exit, output }, {
            level,
            reason: "halt",
            exit: code,
            output: expected,
          });
          assertEquals(prepared.machine.staleHits, []);
        }
      } finally {
        Deno.removeSync(directory, { recursive: true });
      }
    },
  );
}
