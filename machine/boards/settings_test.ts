/**
 * What users see of the settings: every value sourced, bad names and values refused in one clear
 * line.
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { UserError } from "../../errors/mod.ts";
import { boardNames } from "./boards.ts";
import {
  listSettings,
  parseSetting,
  parseSettings,
  resolveSettings,
  settingNames,
  settingWarnings,
  ticksPerCycle,
} from "./settings.ts";
import { settingsTable } from "./settings_table.ts";
import { sources } from "./sources.ts";

const required =
  ("clock.mhz icache.words icache.stall dcache.words dcache.stall uncached.read wb.depth " +
    "wb.drain wb.drain-page " +
    "wb.coalesce partial-store.hit streaming refresh mult.cycles div.cycles exception.cycles " +
    "tlb.seed layout.seed pages.seed")
    .split(" ");

Deno.test("every setting that the contract names exists", () => {
  for (const name of required) assert((settingNames as readonly string[]).includes(name), name);
});

Deno.test("every value on every board has a known source, and lies in limits and range", () => {
  for (const { name, board, value, source, range } of listSettings()) {
    const [low, high] = settingsTable[name].limits;
    assert(Object.hasOwn(sources, source), `${name} on ${board} cites ${source}`);
    assert(value >= low && value <= high, `${name} on ${board} outside its limits`);
    if (range) {
      assert(
        range[0] <= value && value <= range[1] && range[0] < range[1],
        `${name} on ${board} outside its range`,
      );
    }
  }
});

Deno.test("every source is cited", () => {
  const cited = new Set(
    Object.values(settingsTable).flatMap(({ on }) => Object.values(on).map(({ source }) => source)),
  );
  assertEquals(Object.keys(sources).filter((key) => !cited.has(key)), []);
});

Deno.test("an assumed, inferred, fitted or folklore value says why, or how far off it is", () => {
  const bare = listSettings().filter(({ confidence, range, note }) =>
    confidence !== "documented" && !range && !note
  );
  assertEquals(bare.map(({ name, board }) => `${name} on ${board}`), []);
});

Deno.test("calibrated values are marked as such", () => {
  const calibrated = listSettings().filter(({ calibrated }) => calibrated).map(({ name, board }) =>
    `${board} ${name}`
  );
  assertEquals(calibrated.sort(), [
    "dec2100 wb.coalesce",
    "dec3100 refresh.busy-fitted",
    "dec3100 wb.coalesce",
    "dec5000-125 dcache.stall",
    "dec5000-125 dcache.words",
    "dec5000-125 icache.stall",
    "dec5000-125 icache.words",
    "dec5000-200 lance.read",
    "dec5000-200 lance.write",
  ]);
});

Deno.test("cycles are 80, 60, 40 and 40 ns in whole ticks", () => {
  assertEquals(boardNames.map((board) => ticksPerCycle(resolveSettings(board))), [
    256,
    192,
    128,
    128,
  ]);
});

Deno.test("an unknown name is refused with the nearest valid one", () => {
  const refused = (name: string) =>
    assertThrows(() => resolveSettings("dec2100", { [name]: 1 }), UserError).message;
  assertEquals(
    refused("icache.stal"),
    'unknown setting "icache.stal"; the nearest is "icache.stall"',
  );
  assertEquals(refused("wb.drian"), 'unknown setting "wb.drian"; the nearest is "wb.drain"');
  assertEquals(refused("toString"), 'unknown setting "toString"; the nearest is "streaming"');
});

Deno.test("impossible values are refused with what is possible", () => {
  const refused = (name: string, value: number) =>
    assertThrows(() => resolveSettings("dec3100", { [name]: value }), UserError).message;
  assertEquals(refused("icache.words", 3), "icache.words=3: must be a power of two");
  assertEquals(refused("icache.stall", -1), "icache.stall=-1: must be from 0 to 1000 cycles");
  assertEquals(refused("div.cycles", 1.5), "div.cycles=1.5: must be a whole number");
  assertEquals(refused("refresh", NaN), "refresh=NaN: must be from 0 to 2");
  assertEquals(refused("memory.mb", 32), "memory.mb=32: a DECstation 3100 takes at most 24 MB");
  assertEquals(
    refused("refresh.busy", 261),
    "refresh.busy=261: must be shorter than the interval of 260 cycles",
  );
});

Deno.test("a setting is read from the command line, or refused with a reason", () => {
  const refused = (text: string) => assertThrows(() => parseSetting(text), UserError).message;
  assertEquals(parseSetting("tlb.seed=0x10"), ["tlb.seed", 16]);
  assertEquals(parseSetting("clock.mhz = 12.5"), ["clock.mhz", 12.5]);
  assertEquals(
    refused("refresh"),
    '"refresh" is not a setting: write NAME=VALUE, for example icache.stall=6',
  );
  assertEquals(refused("refresh=off"), 'refresh: "off" is not a number');
  assertEquals(refused("refresh="), 'refresh: "" is not a number');
});

/** The settings that something reads. */
const listed = settingNames.filter((name) => settingsTable[name].awaits === undefined);

Deno.test("every setting is read, or says what must be modelled first and is refused", async () => {
  const readers = [
    "boards/settings.ts",
    "board/boot.ts",
    "board/bus.ts",
    "board/lance.ts",
    "board/lance_memory.ts",
    "network/network.ts",
    "cpu/cpu.ts",
    "cpu/float.ts",
    "cpu/memory_path.ts",
  ];
  readers.push(
    "cpu/state.ts",
    "cpu/uncached_access.ts",
    "cpu/write_buffer.ts",
    "../aegis/mod.ts",
    "../ultrix-model/mod.ts",
  );
  const texts = await Promise.all(
    readers.map((path) => Deno.readTextFile(new URL(`../${path}`, import.meta.url))),
  );
  const text = texts.join("\n");
  assertEquals(listed.filter((name) => !text.includes(`"${name}"`)), []);
  for (const name of settingNames.filter((name) => !listed.includes(name))) {
    const message = assertThrows(() =>
      resolveSettings("dec2100", { [name]: 1 }), UserError).message;
    assertEquals(message.split(":")[0], name);
    assert(!listSettings().some((setting) => setting.name === name));
  }
});

Deno.test("a value that no board has is accepted with a warning, a plausible one without", () => {
  const [warning] = settingWarnings({ "exception.cycles": 50 });
  assert(warning.startsWith("exception.cycles=50: on the real boards it "), warning);
  assertEquals(settingWarnings({ "tlb.seed": 12345, "layout.seed": 99, "memory.mb": 8 }), []);
  for (const board of boardNames) {
    for (const { name, value, range = [value, value] } of listSettings(board)) {
      assertEquals(settingWarnings({ [name]: range[0] }), []);
      assertEquals(settingWarnings({ [name]: range[1] }), []);
    }
  }
});

Deno.test("a setting that is given twice is refused", () => {
  assertEquals(parseSettings(["tlb.seed=1", "refresh=0"]), { "tlb.seed": 1, refresh: 0 });
  const message =
    assertThrows(() => parseSettings(["tlb.seed=1", "tlb.seed=2"]), UserError).message;
  assertEquals(message, "tlb.seed is set twice: to 1 and to 2");
});

Deno.test("an override changes its own setting and no other", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...boardNames),
      fc.constantFrom(...listed),
      fc.nat(),
      (board, name, n) => {
        const before = resolveSettings(board);
        const [low, high] = settingsTable[name].limits;
        const value = settingsTable[name].shape === "power-of-two"
          ? low
          : low + n % (Math.min(high, low + 24) - low + 1);
        fc.pre(name !== "refresh.interval" && (name !== "memory.mb" || value <= 24));
        assertEquals(resolveSettings(board, { [name]: value }), { ...before, [name]: value });
      },
    ),
  );
});

Deno.test("no setting names a system", () => {
  for (const name of settingNames) {
    assert(!/aegis|exos|ultrix/i.test(JSON.stringify([name, settingsTable[name]])), name);
  }
});
