/**
 * The floating-point unit against qemu-mipsel: generated programs, results and control registers
 * equal word for word.
 */
import { hex } from "../../isa/hex.ts";
import { assert, assertEquals } from "@std/assert";
import { assembleObject } from "../../toolchain/assemble.ts";
import { type Image, link } from "../../toolchain/link.ts";
import { layoutSections } from "../../toolchain/layout.ts";
import { prepareBare } from "../../bare.ts";
import { boardNames } from "../../boards/boards.ts";
import { askPeer, peerTest } from "../testing.ts";
import { FLOAT_DUMP_WORDS, generateFloatProgram } from "./float_program.ts";
import type { Ending } from "./user_program.ts";

const GCC = "mipsel-linux-gnu-gcc";
const QEMU = "qemu-mipsel";
const flags =
  "-march=r3000 -mabi=32 -mfp32 -mhard-float -mno-abicalls -nostdlib -static -Wl,-e,__start".split(
    " ",
  );
const PROGRAMS = 80;
const OPERATIONS = 800;
const INSTRUCTIONS = 500_000;
const FLOATING = 100_000;
/** An instruction of the unit; the programs are straight lines, so each is executed once. */
const OF_THE_UNIT = /^\t(\w+\.[.\w]+|[lsm]\wc1|c[ft]c1|bc1[ft]) /gm;

function program(seed: number, ending: Ending): string {
  return generateFloatProgram({ seed, operations: OPERATIONS, ending });
}

function linked(seed: number): Image {
  const object = assembleObject({ path: `generated ${seed}`, text: program(seed, "bare") });
  return link([object], {
    name: `generated ${seed}`,
    entry: "__start",
    place: layoutSections({ text: 0x00400000, data: 0x00600000 }),
  });
}

/**
 * GNU's tools mark the file as one of 32-bit floating-point registers in pairs, which is what qemu
 * then gives it.
 */
function underQemu(seed: number, directory: string): Int32Array {
  const [source, out] = [`${directory}/program.s`, `${directory}/program`];
  Deno.writeTextFileSync(source, program(seed, "linux"));
  askPeer(GCC, [...flags, "-o", out, source]);
  return new Int32Array(askPeer(QEMU, [out]).slice().buffer);
}

peerTest(
  [GCC, QEMU],
  "half a million generated instructions, a hundred thousand of them floating point, leave " +
    "what qemu-mipsel leaves",
  () => {
    const directory = Deno.makeTempDirSync();
    let executed = 0, floating = 0;
    for (let seed = 1; seed <= PROGRAMS; seed++) {
      const expected = underQemu(seed, directory);
      assertEquals(expected.length, FLOAT_DUMP_WORDS);
      const image = linked(seed);
      const prepared = prepareBare(image, { board: boardNames[seed % boardNames.length] });
      const { reason, exit } = prepared.run({ maxCycles: 1e7 });
      assertEquals({ seed, reason, exit }, { seed, reason: "halt", exit: 0 });
      const at = image.address("dump");
      const ours = new Int32Array(
        prepared.machine.state.ramBytes.slice(at, at + FLOAT_DUMP_WORDS * 4).buffer,
      );
      const different = expected.findIndex((word, i) => word !== ours[i]);
      if (different >= 0) {
        assertEquals(
          hex(ours[different]),
          hex(expected[different]),
          `seed ${seed}, word ${different}`,
        );
      }
      executed += prepared.machine.instructions;
      floating += program(seed, "bare").match(OF_THE_UNIT)!.length;
    }
    Deno.removeSync(directory, { recursive: true });
    assert(executed >= INSTRUCTIONS, `only ${executed} instructions were compared`);
    assert(floating >= FLOATING, `only ${floating} of them were floating point`);
  },
);
