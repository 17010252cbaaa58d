/**
 * Errors that users cause: whole across a border, and one clear sentence for each way to ask for a
 * machine that is none.
 */
import { assert, assertEquals, assertMatch, assertThrows } from "@std/assert";
import type { BoardName } from "./boards/boards.ts";
import { createMachine } from "./decstation.ts";
import { GuestCrash } from "./cpu/guest_crash.ts";
import { AssemblyError } from "./toolchain/object.ts";
import { UserError } from "../errors/mod.ts";

Deno.test("an error keeps message, status and class over structured cloning", () => {
  for (
    const error of [
      new UserError("wrong"),
      new GuestCrash("dead"),
      new AssemblyError("no such register"),
    ]
  ) {
    const back = UserError.unpack(structuredClone(error.pack()));
    assert(back instanceof UserError);
    assertEquals([back.name, back.message, back.status], [error.name, error.message, error.status]);
  }
  assertEquals([new UserError("wrong").status, new GuestCrash("dead").status], [2, 70]);
});

Deno.test("a machine that does not exist or cannot be built is one sentence with status 2", () => {
  const refused = (board: string, settings: Record<string, number>, message: RegExp) => {
    const error = assertThrows(() => createMachine(board as BoardName, { settings }), UserError);
    assertEquals(error.status, 2);
    assertMatch(error.message, message);
    assert(!error.message.includes("\n"));
  };
  refused("vax", {}, /no board "vax".*dec2100, dec3100, dec5000-125, dec5000-200/);
  refused("toString", {}, /no board "toString"/);
  refused("dec2100", { "memory.mb": 0 }, /memory\.mb=0: must be from/);
  refused("dec2100", { "memory.mb": 25 }, /at most 24 MB/);
  refused(
    "dec2100",
    { "icache.wrds": 4 },
    /unknown setting "icache.wrds"; the nearest is "icache.words"/,
  );
  refused("dec2100", { "wb.depth": 2.5 }, /a whole number/);
  refused("dec2100", { "wb.depth": NaN }, /must be from/);
});
