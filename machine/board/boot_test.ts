/** The hand-over: boot.h as the C compiler understands it, as the boards have it, and as TypeScript writes it. */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { boards, DEBUG_PORT } from "../boards/boards.ts";
import { createRandom } from "../isa/random.ts";
import { resolveSettings } from "../boards/settings.ts";
import { bootConstants as boot, buildBootBlock } from "./boot.ts";
import { UserError } from "../user_error.ts";
import { memoryMap } from "./memory_map.ts";

const compiler = "mipsel-linux-gnu-gcc";

/** Runs the cross compiler; undefined where it may not or cannot be run, which only CI forbids. */
async function compile(source: string): Promise<string | undefined> {
  try {
    const flags = [
      "-march=r3000",
      "-mabi=32",
      "-mfp32",
      "-ffreestanding",
      "-G0",
      "-O1",
      "-S",
      "-x",
      "c",
      "-o",
      "-",
      "-",
    ];
    const header = new URL("./boot.h", import.meta.url).pathname;
    const child = new Deno.Command(compiler, { args: ["-include", header, ...flags], stdin: "piped", stdout: "piped" })
      .spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(source));
    await writer.close();
    const { code, stdout } = await child.output();
    assertEquals(code, 0);
    return new TextDecoder().decode(stdout);
  } catch (error) {
    const missing = error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotCapable;
    if (!missing || ci()) throw error;
    console.log(`skipped: ${compiler} is not available`);
    return undefined;
  }
}

function ci(): boolean {
  return Deno.permissions.querySync({ name: "env", variable: "CI" }).state === "granted" &&
    Deno.env.get("CI") === "true";
}

Deno.test("the constants of boot.h are the offsets that the C compiler gives its structures", async () => {
  const fields: Record<string, string> = {
    BOOT_MAGIC: "struct Boot, magic",
    BOOT_BOARD: "struct Boot, board",
    BOOT_CYCLE_NS: "struct Boot, cycleNs",
    BOOT_MEMORY: "struct Boot, memory",
    BOOT_FIRST_FREE: "struct Boot, firstFree",
    BOOT_PAGES_SEED: "struct Boot, pagesSeed",
    BOOT_SEED: "struct Boot, seed",
    BOOT_FILE_COUNT: "struct Boot, fileCount",
    BOOT_FILES: "struct Boot, files",
    BOOT_FILE_PHYSICAL: "struct BootFile, physical",
    BOOT_FILE_BYTES: "struct BootFile, bytes",
    BOOT_FILE_NAME: "struct BootFile, name",
  };
  const source = [
    ...Object.entries(fields).map(([name, field]) => `int at_${name} = __builtin_offsetof(${field}) + 1;`),
    "int at_BOOT_FILE_SIZE = sizeof(struct BootFile) + 1;",
  ].join("\n");
  const text = await compile(source);
  if (text === undefined) return;
  for (const name of [...Object.keys(fields), "BOOT_FILE_SIZE"]) {
    const [, value] = new RegExp(`^at_${name}:\\s+\\.word\\s+(\\d+)`, "m").exec(text) ?? [];
    assertEquals(Number(value) - 1, boot[name], name);
  }
});

Deno.test("the addresses and lines of boot.h are those of the boards", () => {
  const slot = (name: keyof typeof boards, kind: string, which = 0) =>
    boards[name].wiring.filter((wire) => wire.kind === kind)[which];
  const uncached = (base: number) => (base | 0xa0000000) >>> 0;
  const expected: Record<string, [address: number, wire: ReturnType<typeof slot>]> = {
    KN01_DZ: [boot.KN01_DZ, slot("dec2100", "dz")],
    KN01_CLOCK: [boot.KN01_CLOCK, slot("dec2100", "clock")],
    KN01_CSR: [boot.KN01_CSR, slot("dec2100", "kn01-csr")],
    KN02_DZ: [boot.KN02_DZ, slot("dec5000-200", "dz")],
    KN02_CLOCK: [boot.KN02_CLOCK, slot("dec5000-200", "clock")],
    KN02_CSR: [boot.KN02_CSR, slot("dec5000-200", "kn02-csr")],
    KN02BA_SCC0: [boot.KN02BA_SCC0, slot("dec5000-125", "scc", 0)],
    KN02BA_SCC1: [boot.KN02BA_SCC1, slot("dec5000-125", "scc", 1)],
    KN02BA_CLOCK: [boot.KN02BA_CLOCK, slot("dec5000-125", "clock")],
    KN02BA_IOASIC: [boot.KN02BA_INTR - 0x110, slot("dec5000-125", "ioasic")],
    DEBUG_PORT: [boot.DEBUG_PORT, slot("dec2100", "debug-port")],
  };
  for (const [name, [address, wire]] of Object.entries(expected)) assertEquals(address, uncached(wire.base), name);
  assertEquals(boot.KN02BA_IMSK, boot.KN02BA_INTR + 0x10);
  assertEquals(uncached(DEBUG_PORT), boot.DEBUG_PORT);

  const pin = (wire: ReturnType<typeof slot>) => wire.line?.to === "cpu" ? 0x100 << wire.line.ip : wire.line?.bit;
  assertEquals(pin(slot("dec2100", "dz")), boot.KN01_IP_DZ);
  assertEquals(pin(slot("dec2100", "clock")), boot.KN01_IP_CLOCK);
  assertEquals(pin(slot("dec2100", "kn01-csr")), boot.KN01_IP_MEMORY);
  assertEquals(pin(slot("dec5000-200", "kn02-csr")), boot.KN02_IP_IO);
  assertEquals(pin(slot("dec5000-200", "clock")), boot.KN02_IP_CLOCK);
  assertEquals(pin(slot("dec5000-200", "dz")), boot.KN02_CSR_DZ);
  assertEquals(pin(slot("dec5000-125", "ioasic")), boot.KN02BA_IP_IO);
  assertEquals(pin(slot("dec5000-125", "clock")), boot.KN02BA_INTR_CLOCK);
  assertEquals(pin(slot("dec5000-125", "scc", 0)), boot.KN02BA_INTR_SCC0);
  assertEquals(pin(slot("dec5000-125", "scc", 1)), boot.KN02BA_INTR_SCC1);
  for (const { name, id } of Object.values(boards)) {
    assertEquals(boot[`BOARD_${name.toUpperCase().replace("-", "_")}`], id);
  }
});

Deno.test("the block says what was placed where, files at the top of memory in page-aligned places", () => {
  const settings = resolveSettings("dec3100", { "pages.seed": 7, "capability.seed": 9 });
  const files = [{ name: "first", bytes: new Uint8Array(5000).fill(1) }, {
    name: "second",
    bytes: new Uint8Array(3).fill(2),
  }];
  const { block, chunks } = buildBootBlock(boards["dec3100"], { settings, imageEnd: 0x54321, files });
  const top = 16 * 2 ** 20;
  assertEquals(chunks.map(({ physical }) => physical), [top - 0x2000, top - 0x3000, top - 0x4000]);
  assertEquals(block, top - 0x4000);
  const bytes = chunks[2].bytes, view = new DataView(bytes.buffer);
  const word = (offset: number) => view.getUint32(offset, true);
  assertEquals(word(boot.BOOT_MAGIC), boot.BOOT_MAGIC_WORD);
  assertEquals(word(boot.BOOT_BOARD), boot.BOARD_DEC3100);
  assertEquals(word(boot.BOOT_CYCLE_NS), 60);
  assertEquals(word(boot.BOOT_MEMORY), top);
  assertEquals(word(boot.BOOT_FIRST_FREE), 0x55000);
  assertEquals(word(boot.BOOT_PAGES_SEED), 7);
  const chance = createRandom(9);
  for (let i = 0; i < boot.BOOT_SEED_WORDS; i++) assertEquals(word(boot.BOOT_SEED + 4 * i), chance.word());
  assertEquals(word(boot.BOOT_FILE_COUNT), 2);
  files.forEach(({ name, bytes: content }, i) => {
    const record = boot.BOOT_FILES + i * boot.BOOT_FILE_SIZE;
    assertEquals(word(record + boot.BOOT_FILE_PHYSICAL), chunks[i].physical);
    assertEquals(word(record + boot.BOOT_FILE_BYTES), content.length);
    const text = bytes.subarray(record + boot.BOOT_FILE_NAME, record + boot.BOOT_FILE_SIZE);
    assertEquals(new TextDecoder().decode(text), name.padEnd(boot.BOOT_FILE_NAME_LENGTH, "\0"));
  });
});

Deno.test("what does not fit is refused", () => {
  const settings = resolveSettings("dec2100", { "memory.mb": 1 });
  const refused = (imageEnd: number, files: { name: string; bytes: Uint8Array }[]) =>
    assertThrows(() => buildBootBlock(boards["dec2100"], { settings, imageEnd, files }), UserError).message;
  const file = (name: string, length: number) => ({ name, bytes: new Uint8Array(length) });
  assertEquals(refused(2 ** 20 + 1, []), "the kernel ends at 1048577 bytes, memory at 1048576: raise memory.mb");
  assertEquals(refused(0x80000, [file("a", 0x80000)]), "1 files of 524288 bytes do not fit into 1 MB: raise memory.mb");
  assert(refused(0, [file("a name of twenty-four ch", 1)]).includes("cannot name a boot file"));
  assert(refused(0, [file("", 1)]).includes("cannot name a boot file"));
  assertEquals(
    refused(0, Array.from({ length: 128 }, (_, i) => file(`f${i}`, 0))),
    "128 files are more than a boot block lists",
  );
});

Deno.test("memory_map.md is what the boards' data says", async () => {
  assertEquals(memoryMap(), await Deno.readTextFile(new URL("./memory_map.md", import.meta.url)));
});
