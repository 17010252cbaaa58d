import { assert, assertEquals, assertRejects } from "@std/assert";
import { assembleObject } from "../machine/mod.ts";
import { peerTest } from "../machine/verification/testing.ts";
import { peers, runPeer, writeForPeer } from "./peers.ts";

/** Counts its calls in memory and fails at the one that `fail` names. */
const counting = (fail: number) =>
  assembleObject({
    path: "counting.S",
    text: `
	.set	noreorder
	.text
	.globl	main
	.ent	main
main:
	lui	$t0, %hi(calls)
	lw	$t1, %lo(calls)($t0)
	nop
	addiu	$t1, $t1, 1
	sw	$t1, %lo(calls)($t0)
	xori	$v0, $t1, ${fail}
	jr	$ra
	 sltiu	$v0, $v0, 1
	.end	main
	.data
calls:	.word	0
`,
  });

for (const peer of peers.filter(({ command }) => command !== "qemu-system-mipsel")) {
  peerTest(
    [peer.command],
    `${peer.command} runs a benchmark's object and tells its end`,
    async () => {
      const directory = Deno.makeTempDirSync();
      try {
        const path = `${directory}/counting`;
        writeForPeer(path, { program: counting(9), peer, repetitions: 5 });
        await runPeer(peer, path);
        assertEquals(Deno.statSync(path).isFile, true);
        await assertRejects(() => runPeer(peer, `${path}_absent`), Error, "left");
      } finally {
        Deno.removeSync(directory, { recursive: true });
      }
    },
  );
}

Deno.test("every peer's start file assembles and links, with a stack if it hands over none", () => {
  const path = Deno.makeTempFileSync();
  try {
    for (const peer of peers) {
      writeForPeer(path, { program: counting(9), peer, repetitions: 5 });
      assert(peer.stack === undefined || peer.text >= 0x80000000);
    }
  } finally {
    Deno.removeSync(path);
  }
});
