/** Files of the user's: one writer to a folder at a time, and nothing left of the lock. */
import { assertEquals, assertRejects } from "@std/assert";
import { UserError } from "../../machine/mod.ts";
import { exclusively } from "./paths.ts";

Deno.test("of many that write into a folder at once one does, and then the next", async () => {
  const folder = `${await Deno.makeTempDir()}/results`;
  let inside = 0, most = 0;
  const order: number[] = [];
  await Promise.all(Array.from({ length: 12 }, (_, i) =>
    exclusively(folder, async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 2));
      order.push(i);
      inside--;
    })));
  assertEquals([most, order.length, new Set(order).size], [1, 12, 12]);
  assertEquals([...Deno.readDirSync(folder)], []);
  await assertRejects(() => exclusively(folder, () => Promise.reject(new UserError("no"))));
  assertEquals(await exclusively(folder, () => 7), 7);
  assertEquals([...Deno.readDirSync(folder)], []);
  await Deno.remove(folder.slice(0, folder.lastIndexOf("/")), { recursive: true });
});

Deno.test("a folder that cannot be made is named", async () => {
  await assertRejects(
    () => exclusively("/proc/none", () => {}),
    UserError,
    "cannot write /proc/none/.writing",
  );
});
