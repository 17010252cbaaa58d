/**
 * A whole bundle: the same bytes in another zone and locale, verified, and enough to run from with
 * no network and an empty home.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { equal } from "./bag.ts";
import { packBundle, projectInfo } from "./bundle.ts";
import { openBundle } from "./verify.ts";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");

function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; stdout?: "inherit" } = {},
) {
  const ended = new Deno.Command(command, { args: [...args], cwd: root, ...options }).outputSync();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return {
    code: ended.code,
    out: options.stdout ? "" : text(ended.stdout),
    error: text(ended.stderr),
  };
}

function separates(): boolean {
  try {
    return run("unshare", ["-rn", "true"]).code === 0;
  } catch {
    return false;
  }
}

const IFF_UP_RUNNING = 65;
const SIOCSIFFLAGS = 0x8914;
/** A new network namespace has its loopback down; what the host has of these raises it. */
const RAISE_LOOPBACK = [
  "ip link set lo up",
  "ifconfig lo up",
  "perl -MSocket -e 'socket(S, AF_INET, SOCK_DGRAM, 0); " +
  `$r = pack("a16 s x14", "lo", ${IFF_UP_RUNNING}); ioctl(S, ${SIOCSIFFLAGS}, $r) or exit 1'`,
].map((raise) => `${raise} 2>&-`).join(" || ");

/** A file of the bundle that is changed, added or cut short, and what is said of it. */
const MISDRAWN: readonly (readonly [path: string, said: string, bytes?: number])[] = [
  ["vendor/npm/fflate@0.8.3.tgz", "vendor/npm/fflate@0.8.3.tgz has another hash than in deno.lock"],
  ["THIRD_PARTY.md", "THIRD_PARTY.md does not follow from the packages"],
  ["ARTIFACT.md", "ARTIFACT.md does not follow from the results"],
  ["built/page.js", "built/page.js does not follow from the bundle's sources"],
  ["paper-figures/report.html", "paper-figures/report.html does not follow from the results"],
  ["paper-figures/other.svg", "paper-figures/other.svg is drawn from no results"],
  ["results/index.json", "results/index.json is no index of results", 100],
];

const deno = Deno.execPath();
const all = Deno.env.get("EXOKERNEL_BUNDLE") === "all";

Deno.test({
  name: separates()
    ? "a bundle is the same bytes anywhere, verifies, and runs with no network and an empty home"
    : "skipped, for this host separates no networks: a bundle runs without one",
  // A bundle's own tests make no bundle: that would have no end.
  ignore: !separates() || Deno.env.get("EXOKERNEL_BUNDLE") === "inside",
  fn() {
    const directory = Deno.makeTempDirSync();
    try {
      const bundle = (name: string, env: Record<string, string>) =>
        run(deno, ["task", "-q", "bundle", "--out", `${directory}/${name}`], { env });
      const one = bundle("one.tar.gz", { TZ: "UTC", LANG: "C" });
      assertEquals(one.code, 0, one.error);
      bundle("two.tar.gz", { TZ: "Asia/Tokyo", LANG: "de_DE.UTF-8" });
      const [first, second] = ["one", "two"].map((name) =>
        Deno.readFileSync(`${directory}/${name}.tar.gz`)
      );
      assert(equal(first, second), "the two bundles differ");
      const verified = run(deno, ["task", "-q", "verify", `${directory}/one.tar.gz`]);
      assertEquals(verified.code, 0, verified.error);
      // Packed again as a whole bundle, but with a picture or a report that no results give.
      const { files } = openBundle(first);
      const info = projectInfo(Deno.readTextFileSync(`${root}/CITATION.cff`));
      for (const [path, said, kept] of MISDRAWN) {
        const old = files.find((file) => file.path === path)?.bytes ?? new Uint8Array(1);
        const bytes = old.slice(0, kept);
        bytes[bytes.length >> 1] ^= 1;
        const others = files.filter((file) => file.path !== path);
        Deno.writeFileSync(
          `${directory}/other.tar.gz`,
          packBundle([...others, { path, bytes }], info),
        );
        const refused = run(deno, ["task", "-q", "verify", `${directory}/other.tar.gz`]);
        assertEquals([refused.code, refused.error], [1, `${directory}/other.tar.gz: ${said}\n`]);
      }
      Deno.removeSync(`${directory}/other.tar.gz`);
      assertEquals(run("tar", ["xzf", `${directory}/one.tar.gz`, "-C", directory]).code, 0);
      const folder = [...Deno.readDirSync(directory)].find(({ isDirectory }) => isDirectory)!.name;
      const data = `${directory}/${folder}/data`;
      Deno.mkdirSync(`${directory}/home`);
      const env = {
        HOME: `${directory}/home`,
        DENO_DIR: `${directory}/home/deno`,
        EXOKERNEL_BUNDLE: "inside",
        NO_COLOR: "1",
        CI: "",
        INIT_CWD: data,
      };
      const offline = [deno, "run", "-A", "experiments/_archive/offline.ts"];
      const alone = (...task: string[]) =>
        run(
          "unshare",
          ["-rn", "sh", "-c", `${RAISE_LOOPBACK}; exec "$@"`, "sh", ...offline, "-q", ...task],
          // All tests take long, and are seen as they end.
          { cwd: data, env, ...(all && task[0] === "test" && { stdout: "inherit" }) },
        );
      const tires = alone("kick-tires");
      assertEquals(tires.code, 0, tires.error);
      assertStringIncludes(tires.out, "Agrees with the committed results");
      assert(Deno.statSync(`${data}/out/kick-tires/report.html`).isFile);
      // With EXOKERNEL_BUNDLE=all everything; otherwise a table, and tests of each kind that need
      // little time.
      const quick = alone(
        "reproduce",
        "--quick",
        ...(all ? [] : ["table04"]),
        "--out",
        `${data}/out/quick`,
      );
      assertEquals(quick.code, 0, quick.error);
      for (const { error } of [tires, quick]) {
        for (const word of ["Download", "measures nothing"]) assert(!error.includes(word), error);
      }
      const report = Deno.readTextFileSync(`${data}/out/quick/report.html`);
      assertStringIncludes(report, '<script id="program">');
      const checked = alone("compare", "--check", "--with", `${data}/out/quick`);
      assertEquals(checked.code, 0, checked.error);
      const tests = ["machine/isa", "experiments/_archive/archive_test.ts"];
      const tested = alone("test", "--no-check", ...(all ? [] : tests));
      assertEquals(tested.code, 0, tested.out.slice(-4000) + tested.error);
      if (!all) assertStringIncludes(tested.out, " 0 failed");
    } finally {
      Deno.removeSync(directory, { recursive: true });
    }
  },
});
