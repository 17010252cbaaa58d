/**
 * Privileged programs against GXemul's R3000: both take the same path, instruction by instruction.
 * Which instruction an interrupt hits is each emulator's own, so that of that program only the end
 * is compared.
 */
import { hex } from "../../isa/hex.ts";
import { assert, assertEquals } from "@std/assert";
import { assemble, load } from "../conformance/kit.ts";
import { writeElf } from "../../toolchain/elf_writer.ts";
import { createTrace } from "../../instruments/trace.ts";
import { peerTest } from "../testing.ts";
import { privilegedPrograms } from "./privileged.ts";

const GXEMUL = "gxemul";
const SECONDS = 20;
const MOST_CYCLES = 100_000;
/** The test machine's device that halts it, in place of our `done`. */
const HALT = "done: lui $k0, 0xb000\nsw $zero, 0x10($k0)\nnop\nnop";

async function pathOfGxemul(text: string): Promise<number[]> {
  const path = await Deno.makeTempFile();
  try {
    await Deno.writeFile(path, writeElf(assemble(text.replace("done: nop", HALT))));
    const args = ["-E", "testmips", "-C", "R3000", "-q", "-i", path];
    const signal = AbortSignal.timeout(SECONDS * 1000);
    const child = new Deno.Command(GXEMUL, {
      args,
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
      signal,
    }).spawn();
    const out = await new Response(child.stdout).text();
    await child.stdin.close().catch(() => {});
    await child.status;
    return [...out.matchAll(/^([0-9a-f]{8}): [0-9a-f]{8}/gm)].map(([, pc]) => parseInt(pc, 16));
  } finally {
    await Deno.remove(path);
  }
}

function pathOfOurs(text: string): { path: number[]; main: number; done: number; wrong: number } {
  const image = assemble(text);
  const machine = load(image, { board: "dec2100" });
  const trace = createTrace(machine);
  const until = machine.mark({ at: image.address("done") });
  assertEquals(machine.run({ until, maxCycles: MOST_CYCLES }).reason, "mark");
  const path = trace.entries.map(({ pc }) => pc >>> 0);
  return {
    path,
    main: image.address("main"),
    done: image.address("done"),
    wrong: image.address("wrong"),
  };
}

for (const [name, text] of Object.entries(privilegedPrograms)) {
  peerTest([GXEMUL], `the same path as GXemul: ${name}`, async () => {
    const { path, main, done, wrong } = pathOfOurs(text);
    assert(!path.includes(wrong), "our machine finds something else than the program expects");
    const all = await pathOfGxemul(text);
    const theirs = all.slice(all.indexOf(main), all.lastIndexOf(done));
    if (name.includes("interrupt")) assert(!theirs.includes(wrong) && theirs.length > 10);
    else assertEquals(path.map((pc) => hex(pc)), theirs.map((pc) => hex(pc)));
  });
}
