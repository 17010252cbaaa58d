/** A whole bundle: the same bytes in another zone and locale, verified, and enough to run from with no network and an empty home. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");

function run(command: string, args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const { code, stdout, stderr } = new Deno.Command(command, { args: [...args], cwd: root, ...options }).outputSync();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout), error: text(stderr) };
}

function separates(): boolean {
  try {
    return run("unshare", ["-rn", "true"]).code === 0;
  } catch {
    return false;
  }
}

const deno = Deno.execPath();

Deno.test({
  name: separates()
    ? "a bundle is the same bytes anywhere, verifies, and runs with no network and an empty home"
    : "skipped, for this host separates no networks: a bundle runs without one",
  ignore: !separates(),
  fn() {
    const directory = Deno.makeTempDirSync();
    try {
      const bundle = (name: string, env: Record<string, string>) =>
        run(deno, ["task", "-q", "bundle", "--out", `${directory}/${name}`], { env });
      const one = bundle("one.tar.gz", { TZ: "UTC", LANG: "C" });
      assertEquals(one.code, 0, one.error);
      bundle("two.tar.gz", { TZ: "Asia/Tokyo", LANG: "de_DE.UTF-8" });
      assertEquals(Deno.readFileSync(`${directory}/one.tar.gz`), Deno.readFileSync(`${directory}/two.tar.gz`));
      const verified = run(deno, ["task", "-q", "verify", `${directory}/one.tar.gz`]);
      assertEquals(verified.code, 0, verified.error);
      assertEquals(run("tar", ["xzf", `${directory}/one.tar.gz`, "-C", directory]).code, 0);
      const folder = [...Deno.readDirSync(directory)].find(({ isDirectory }) => isDirectory)!.name;
      const data = `${directory}/${folder}/data`;
      Deno.mkdirSync(`${directory}/home`);
      const env = { HOME: `${directory}/home`, DENO_DIR: `${data}/npm-cache`, INIT_CWD: data };
      const tires = run("unshare", ["-rn", deno, "task", "-q", "kick-tires"], { cwd: data, env });
      assertEquals(tires.code, 0, tires.error);
      assertStringIncludes(tires.out, "Agrees with the committed results");
      assert(Deno.statSync(`${data}/out/kick-tires/report.html`).isFile);
    } finally {
      Deno.removeSync(directory, { recursive: true });
    }
  },
});
