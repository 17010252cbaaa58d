/**
 * The processor against qemu-mipsel: generated user-mode programs, assembled and linked here, run
 * under both; registers, HI, LO and memory must be equal at the end.
 */
import { hexDigits } from "../../isa/hex.ts";
import { assert, assertEquals } from "@std/assert";
import { assembleObject } from "../../toolchain/assemble.ts";
import { type Image, link } from "../../toolchain/link.ts";
import { layoutSections } from "../../toolchain/layout.ts";
import { prepareBare } from "../../bare.ts";
import { boardNames } from "../../boards/boards.ts";
import { writeElf } from "../../toolchain/elf_writer.ts";
import { askPeer, peerTest } from "../testing.ts";
import { DUMP_BYTES, type Ending, generateUserProgram } from "./user_program.ts";

const QEMU = "qemu-mipsel";
const PROGRAMS = 125;
const FRAGMENTS = 300;
const INSTRUCTIONS = 500_000;

function program(seed: number, ending: Ending): Image {
  const object = assembleObject({
    path: `generated ${seed}`,
    text: generateUserProgram({ seed, fragments: FRAGMENTS, ending }),
  });
  return link([object], {
    name: `generated ${seed}`,
    entry: "__start",
    place: layoutSections({ text: 0x00400000, data: 0x00600000 }),
  });
}

function underQemu(image: Image): Uint8Array {
  const path = Deno.makeTempFileSync();
  try {
    Deno.writeFileSync(path, writeElf(image));
    Deno.chmodSync(path, 0o755);
    return askPeer(QEMU, [path]);
  } finally {
    Deno.removeSync(path);
  }
}

peerTest([QEMU], "half a million generated instructions leave what qemu-mipsel leaves", () => {
  let executed = 0;
  for (let seed = 1; seed <= PROGRAMS; seed++) {
    const expected = underQemu(program(seed, "linux"));
    assertEquals(expected.length, DUMP_BYTES);
    const image = program(seed, "bare");
    const prepared = prepareBare(image, { board: boardNames[seed % boardNames.length] });
    const { reason, exit } = prepared.run({ maxCycles: 1e7 });
    assertEquals({ seed, reason, exit }, { seed, reason: "halt", exit: 0 });
    const { machine } = prepared;
    const at = image.address("dump");
    const ours = machine.state.ramBytes.slice(at, at + DUMP_BYTES);
    const different = expected.findIndex((byte, i) => byte !== ours[i]);
    if (different >= 0) {
      const word = different & ~3;
      const hex = (bytes: Uint8Array) =>
        [...bytes.slice(word, word + 4)].reverse().map((b) => hexDigits(b, 2)).join(
          "",
        );
      assertEquals(hex(ours), hex(expected), `seed ${seed}, word ${word / 4} of the dump`);
    }
    assertEquals(machine.staleHits, []);
    executed += machine.instructions;
  }
  assert(executed >= INSTRUCTIONS, `only ${executed} instructions were compared`);
});
