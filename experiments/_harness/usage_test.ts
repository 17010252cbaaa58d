/** What users type: numbers are digits and exact, words for a shell survive it. */
import { assertEquals, assertThrows } from "@std/assert";
import { UserError } from "../../machine/mod.ts";
import { shellWord, wholeNumber } from "./usage.ts";

Deno.test("a whole number is digits within its bounds, each of which is exact", () => {
  const bounds = { flag: "calls", least: 1, most: 65535 };
  assertEquals(["1", "65535", "007"].map((text) => wholeNumber(text, bounds)), [1, 65535, 7]);
  for (
    const text of [
      "0",
      "65536",
      "-1",
      "+1",
      "1e3",
      "1e99",
      "0x10",
      "1.0",
      "1.5",
      " 1",
      "",
      "NaN",
      "Infinity",
    ]
  ) {
    assertThrows(
      () => wholeNumber(text, bounds),
      UserError,
      `--calls wants a whole number from 1 to 65535, not "${text}"`,
    );
  }
  assertThrows(() => wholeNumber("9007199254740993", { flag: "seed" }), UserError);
});

Deno.test("a word written for a shell is what the shell takes it for", () => {
  const words = ["plain/file-1.elf", "a b", "it's", '"', "$HOME", "a\\b", "*", "", "-e", "a\nb;c"];
  const { stdout } = new Deno.Command("sh", {
    args: ["-c", `printf '%s\\0' ${words.map(shellWord).join(" ")}`],
  }).outputSync();
  assertEquals(new TextDecoder().decode(stdout), words.map((word) => `${word}\0`).join(""));
});
