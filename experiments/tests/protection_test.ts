// Kernels that lack one check each lack its instructions and no others; the worst cases are bounded
// as the kernel says.

import { assert, assertEquals } from "@std/assert";
import { aegisSource, calls, createAegis } from "../../aegis/mod.ts";
import { assembleObject } from "../../machine/mod.ts";
import { createSystems } from "../_harness/systems.ts";
import { checkNames, checks, withoutCheck } from "../mechanisms/unchecked.ts";
import { protection } from "../protection.ts";

/** A source of the kernel's with a check or without: its functions' instructions, its sections. */
function sizes(path: string, check?: string) {
  const whole = aegisSource(path)!;
  const text = check === undefined ? whole : withoutCheck(check, path, whole);
  const { functions, sections } = assembleObject({ path, text }, { include: aegisSource });
  return {
    functions: new Map(functions.map(({ name, start, end }) => [name, (end - start) / 4])),
    sections: sections.map(({ name, size }) => `${name} ${size}`),
  };
}

Deno.test("a check that is taken out shortens the functions it is in, and moves no other", () => {
  for (const check of checkNames) {
    for (const path of new Set(checks[check].map(({ path }) => path))) {
      const whole = sizes(path), less = sizes(path, check);
      assertEquals(less.sections, whole.sections, check);
      const changed = [...less.functions].filter(([name, n]) => n !== whole.functions.get(name));
      const edited = new Set(checks[check].map(({ within }) => within));
      assertEquals(changed.map(([name]) => name).sort(), [...edited].sort(), check);
      for (const [name, n] of changed) {
        const gone = whole.functions.get(name)! - n;
        assert(gone >= 1 && gone <= 30, `${check}: ${gone} instructions of ${name}`);
      }
    }
  }
});

Deno.test("every call and every priced check stands in the list of checks", async () => {
  const text = await Deno.readTextFile(new URL("../../docs/checks.md", import.meta.url));
  const rows = [...text.matchAll(/^\| `(\w+)` +\| [^|]+\| ([^|]+)\|$/gm)];
  assertEquals(rows.map(([, call]) => call), calls.map(({ name }) => name));
  const priced = rows.flatMap(([, , by]) =>
    [...by.matchAll(/`([a-z]+-[a-z]+)`/g)].map(([, check]) => check)
  );
  assertEquals([...new Set(priced)].sort(), checkNames.toSorted());
});

const systems = createSystems();
const quick = (column: string, booted = systems) =>
  protection.run({
    board: "dec2100",
    system: "aegis",
    column,
    settings: {},
    systems: booted,
    quick: true,
    sampled: true,
    reading: protection.reading,
  });

Deno.test("a page comes free by force after two deadlines, and sooner from who gives it", () => {
  const forced = quick("refused").value, given = quick("asked").value;
  assert(forced > 125 && forced < 172, `${forced} ms`);
  assert(given < 63, `${given} ms`);
});

Deno.test("who never hands over is ended; late hands and long calls take nothing", () => {
  const { value, cycles } = quick("never");
  assert(value > 0 && cycles < 4 * 12.5e6 / 64, `${value} ms of ${cycles} cycles`);
  assertEquals(["late", "calls"].map((column) => quick(column).value < 2), [true, true]);
});

Deno.test("who hands over late would take most, were it not charged for it", () => {
  const uncharged = createAegis({
    edit: (path, text) => {
      if (path !== "aegis/compiled/kernel/slice.s") return text;
      const from = text.indexOf("\npart_charged:"), charge = text.indexOf("jal\ttime_pass\n", from);
      assert(from >= 0 && charge < text.indexOf(".end\tpart_charged\n"));
      return text.slice(0, charge) + text.slice(charge).replace("jal\ttime_pass\n", "nop\n");
    },
  });
  assertEquals(quick("late").value, 0);
  assert(quick("late", (asked) => systems(asked === "aegis" ? uncharged : asked)).value > 50);
});

Deno.test("no check costs nothing", () => {
  for (const check of ["call-slot", "map-capability"]) assert(quick(check).value >= 1, check);
});
