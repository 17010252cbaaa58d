/**
 * The hand-over: boot.h as the C compiler understands it, as the boards have it, and as TypeScript
 * writes it.
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { type BoardName, boardNames, boards, DEBUG_PORT } from "../boards/boards.ts";
import { Kseg } from "../isa/system.ts";
import { deviceTable } from "./device_table.ts";
import { createRandom } from "../isa/random.ts";
import { resolveSettings } from "../boards/settings.ts";
import { buildBootBlock } from "./boot.ts";
import { bootConstants as boot } from "./boot_constants.ts";
import { UserError } from "../../errors/mod.ts";
import { cp0Header } from "./cp0_header.ts";
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
    const child = new Deno.Command(compiler, {
      args: ["-include", header, ...flags],
      stdin: "piped",
      stdout: "piped",
    })
      .spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(source));
    await writer.close();
    const { code, stdout } = await child.output();
    assertEquals(code, 0);
    return new TextDecoder().decode(stdout);
  } catch (error) {
    const missing = error instanceof Deno.errors.NotFound ||
      error instanceof Deno.errors.NotCapable;
    if (!missing || ci()) throw error;
    console.log(`skipped: ${compiler} is not available`);
    return undefined;
  }
}

function ci(): boolean {
  return Deno.permissions.querySync({ name: "env", variable: "CI" }).state === "granted" &&
    Deno.env.get("CI") === "true";
}

Deno.test("the constants of boot.h are the offsets that the C compiler gives", async () => {
  const fields: Record<string, string> = {
    BOOT_MAGIC: "struct Boot, magic",
    BOOT_CYCLE_NS: "struct Boot, cycleNs",
    BOOT_MEMORY: "struct Boot, memory",
    BOOT_FIRST_FREE: "struct Boot, firstFree",
    BOOT_PAGES_SEED: "struct Boot, pagesSeed",
    BOOT_SEED: "struct Boot, seed",
    BOOT_CLOCK: "struct Boot, devices.clock",
    BOOT_CLOCK_ACKNOWLEDGE: "struct Boot, devices.clockAcknowledge",
    BOOT_CLOCK_MASK: "struct Boot, devices.clockMask",
    BOOT_CLOCK_PENDING: "struct Boot, devices.clockPending",
    BOOT_CLOCK_ENABLE: "struct Boot, devices.clockEnable",
    BOOT_CONSOLE: "struct Boot, devices.console",
    BOOT_CONSOLE_KIND: "struct Boot, devices.consoleKind",
    BOOT_CONSOLE_MASK: "struct Boot, devices.consoleMask",
    BOOT_NETWORK: "struct Boot, devices.network",
    BOOT_NETWORK_MASK: "struct Boot, devices.networkMask",
    BOOT_NETWORK_PENDING: "struct Boot, devices.networkPending",
    BOOT_NETWORK_ENABLE: "struct Boot, devices.networkEnable",
    BOOT_NETWORK_LAYOUT: "struct Boot, devices.networkLayout",
    BOOT_NETWORK_BUFFER: "struct Boot, devices.networkBuffer",
    BOOT_NETWORK_ADDRESS: "struct Boot, devices.networkAddress",
    BOOT_NETWORK_DMA: "struct Boot, devices.networkDma",
    BOOT_NETWORK_DMA_ENABLE: "struct Boot, devices.networkDmaEnable",
    BOOT_MEMORY_ERROR_MASK: "struct Boot, devices.memoryErrorMask",
    BOOT_PENDING: "struct Boot, devices.pending",
    BOOT_ENABLE: "struct Boot, devices.enable",
    BOOT_FILE_COUNT: "struct Boot, fileCount",
    BOOT_FILES: "struct Boot, files",
    BOOT_FILE_PHYSICAL: "struct BootFile, physical",
    BOOT_FILE_BYTES: "struct BootFile, bytes",
    BOOT_FILE_NAME: "struct BootFile, name",
  };
  const source = [
    ...Object.entries(fields).map(([name, field]) =>
      `int at_${name} = __builtin_offsetof(${field}) + 1;`
    ),
    "int at_BOOT_FILE_SIZE = sizeof(struct BootFile) + 1;",
  ].join("\n");
  const text = await compile(source);
  if (text === undefined) return;
  for (const name of [...Object.keys(fields), "BOOT_FILE_SIZE"]) {
    const [, value] = new RegExp(`^at_${name}:\\s+\\.word\\s+(\\d+)`, "m").exec(text) ?? [];
    assertEquals(Number(value) - 1, boot[name], name);
  }
});

Deno.test("each board's device table is what 4.4BSD's pmax headers say", () => {
  const names =
    "CLOCK CLOCK_MASK CLOCK_PENDING CLOCK_ENABLE CONSOLE CONSOLE_KIND CONSOLE_MASK NETWORK " +
    "NETWORK_MASK NETWORK_PENDING " +
    "MEMORY_ERROR_MASK PENDING ENABLE";
  const kn01 = [
    0xbd000000,
    0x2000,
    0,
    0,
    0xbc000000,
    boot.CONSOLE_DZ,
    0x1000,
    0xb8000000,
    0x0800,
    0,
    0x4000,
    0,
    0,
  ];
  const expected: Record<BoardName, number[]> = {
    "dec2100": kn01,
    "dec3100": kn01,
    // deno-fmt-ignore
    "dec5000-125": [0xbc200000, 0x2000, 0x20, 0x20, 0xbc180000, boot.CONSOLE_SCC, 0x2000,
                    0xbc0c0000, 0x2000, 0x100, 0, 0xbc040110, 0xbc040120],
    // deno-fmt-ignore
    "dec5000-200": [0xbfe80000, 0x0800, 0, 0, 0xbfe00000, boot.CONSOLE_DZ, 0x0400,
                    0xbf900000, 0x0400, 0x40, 0x2000, 0xbff00000, 0xbff00000],
  };
  for (const name of boardNames) {
    const table = deviceTable(boards[name]);
    assertEquals(names.split(" ").map((field) => table[field]), expected[name], name);
    assertEquals(table.CLOCK_ACKNOWLEDGE, table.CLOCK + boot.CLOCK_C);
  }
  assertEquals(deviceTable(boards["dec5000-200"]).NETWORK_ENABLE, 0x400000);
  const buffers = "LAYOUT BUFFER ADDRESS DMA DMA_ENABLE".split(" ");
  const network = (name: BoardName) =>
    buffers.map((field) => deviceTable(boards[name])[`NETWORK_${field}`]);
  assertEquals(network("dec2100"), [boot.LANCE_HALFWORDS, 0xb9000000, 0xbd000001, 0, 0]);
  assertEquals(network("dec5000-200"), [boot.LANCE_DENSE, 0xbf800000, 0xbf9c0002, 0, 0]);
  assertEquals(network("dec5000-125"), [boot.LANCE_DMA, 0, 0xbc080000, 0xbc040020, 0xbc040100]);
  assertEquals(Kseg.kseg1 + DEBUG_PORT, boot.DEBUG_PORT);
});

Deno.test("each board has a mapping for each role", () => {
  for (const { wiring } of Object.values(boards)) {
    const roles = wiring.flatMap(({ role }) => role ?? []);
    assertEquals(new Set(roles).size, roles.length);
    assert(["clock", "console", "network"].every((role) => (roles as string[]).includes(role)));
  }
});

Deno.test("the block says what was placed where, files page-aligned at the top of memory", () => {
  const settings = resolveSettings("dec3100", { "pages.seed": 7, "capability.seed": 9 });
  const files = [{ name: "first", bytes: new Uint8Array(5000).fill(1) }, {
    name: "second",
    bytes: new Uint8Array(3).fill(2),
  }];
  const { block, chunks } = buildBootBlock(boards["dec3100"], {
    settings,
    imageEnd: 0x54321,
    files,
  });
  const top = 16 * 2 ** 20;
  assertEquals(chunks.map(({ physical }) => physical), [top - 0x2000, top - 0x3000, top - 0x4000]);
  assertEquals(block, top - 0x4000);
  const bytes = chunks[2].bytes, view = new DataView(bytes.buffer);
  const word = (offset: number) => view.getUint32(offset, true);
  assertEquals(word(boot.BOOT_MAGIC), boot.BOOT_MAGIC_WORD);
  for (const [name, value] of Object.entries(deviceTable(boards["dec3100"]))) {
    assertEquals(word(boot[`BOOT_${name}`]), value >>> 0, name);
  }
  assertEquals(word(boot.BOOT_CYCLE_NS), 60);
  assertEquals(word(boot.BOOT_MEMORY), top);
  assertEquals(word(boot.BOOT_FIRST_FREE), 0x55000);
  assertEquals(word(boot.BOOT_PAGES_SEED), 7);
  const chance = createRandom(9);
  for (let i = 0; i < boot.BOOT_SEED_WORDS; i++) {
    assertEquals(word(boot.BOOT_SEED + 4 * i), chance.word());
  }
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
    assertThrows(() => buildBootBlock(boards["dec2100"], { settings, imageEnd, files }), UserError)
      .message;
  const file = (name: string, length: number) => ({ name, bytes: new Uint8Array(length) });
  assertEquals(
    refused(2 ** 20 + 1, []),
    "the kernel ends at 1048577 bytes, memory at 1048576: raise memory.mb",
  );
  assertEquals(
    refused(0x80000, [file("a", 0x80000)]),
    "1 files of 524288 bytes do not fit into 1 MB: raise memory.mb",
  );
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

Deno.test("cp0.h is what isa/system.ts says", async () => {
  assertEquals(await Deno.readTextFile(new URL("./cp0.h", import.meta.url)), cp0Header());
});
