/**
 * That the library can be published as it stands: every module it exports is documented, has
 * explicit types and reaches nothing outside.
 */
import { assert } from "@std/assert";

async function succeeds(args: readonly string[]): Promise<void> {
  const cwd = decodeURIComponent(new URL(".", import.meta.url).pathname);
  const { success, stderr } = await new Deno.Command(Deno.execPath(), { args: [...args], cwd })
    .output();
  assert(success, new TextDecoder().decode(stderr));
}

Deno.test("deno publish would accept the library", () =>
  succeeds(["publish", "--dry-run", "--allow-dirty"]));

Deno.test("every export is documented", () =>
  succeeds([
    "doc",
    "--lint",
    "mod.ts",
    ...["machine", "aegis", "exos", "ultrix-model", "experiments"].map((room) => `${room}/mod.ts`),
  ]));
