/**
 * The image of a program as objdump reads it: functions by name, each instruction under the source
 * line it came from.
 */
import { hexDigits } from "../isa/hex.ts";
import { assertEquals, assertStringIncludes } from "@std/assert";
import { assembleObject } from "./assemble.ts";
import { link } from "./link.ts";
import { layoutSections } from "./layout.ts";
import { writeElf } from "./elf_writer.ts";
import { askPeer, peerTest } from "../verification/testing.ts";

const OBJDUMP = "mipsel-linux-gnu-objdump";

peerTest([OBJDUMP], "objdump names functions and source lines of an image", () => {
  const sources = [
    [
      "one.S",
      ".set noreorder\n.section .text.one\n.globl one\n.ent one\none:\n nop\n jr $ra\n nop\n" +
      ".end one\n",
    ],
    [
      "two.S",
      ".set noreorder\n.section .text.two\n.globl two\n.ent two\ntwo:\n\n\n addiu $v0, $v0, 1\n" +
      " jr $ra\n nop\n.end two\n",
    ],
  ];
  const objects = sources.map(([path, text]) => assembleObject({ path, text }));
  const image = link(objects, {
    name: "both",
    entry: "one",
    place: layoutSections({ text: 0x80010000, scatter: { span: 0x4000, seed: 2 } }),
  });
  const path = Deno.makeTempFileSync();
  try {
    Deno.writeFileSync(path, writeElf(image, { lines: true }));
    const shown = new TextDecoder().decode(askPeer(OBJDUMP, ["-d", "-l", path]));
    for (const { name, start } of image.functions) {
      assertStringIncludes(shown, `${hexDigits(start)} <${name}>:`);
    }
    const lines = [...shown.matchAll(/^(\w+\.S:\d+)$/gm)].map((m) => m[1]);
    assertEquals(lines.sort(), ["one.S:6", "one.S:7", "one.S:8", "two.S:10", "two.S:8", "two.S:9"]);
  } finally {
    Deno.removeSync(path);
  }
});
