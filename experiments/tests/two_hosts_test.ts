/**
 * Two processes that have nothing in common but the suite: another folder, time zone, language,
 * home, and way to compile the suite itself. What two machines on a wire do is the same to the
 * byte.
 */
import { assert, assertEquals } from "@std/assert";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");

/** A process that measures Table 11 into a folder, with what crossed the wire beside it. */
async function reproduce(
  folder: string,
  { env, flags }: {
    readonly env: Readonly<Record<string, string>>;
    readonly flags: readonly string[];
  },
): Promise<void> {
  const script = `${root}/experiments/_cli/reproduce.ts`;
  const config = ["run", "-q", "--no-check", "-A", "--config", `${root}/deno.json`];
  const measured = ["table11", "--quick", "--board", "dec5000-125"];
  const into = ["--out", ".", "--pcap", "wire.pcap"];
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [...config, ...flags, script, ...measured, ...into],
    cwd: folder,
    env: { ...env, INIT_CWD: folder },
  }).output();
  assert(success, new TextDecoder().decode(stderr));
}

/** What a run left, by name: measurements, pictures, and frames. */
function filesOf(folder: string): Map<string, Uint8Array> {
  const kept = [...Deno.readDirSync(folder)].filter(({ name }) =>
    /\.(csv|json|md|svg|pcap)$/.test(name)
  );
  return new Map(
    kept.map(({ name }) => [name, Deno.readFileSync(`${folder}/${name}`)] as const).toSorted(),
  );
}

Deno.test("two processes in different surroundings leave the same bytes and capture", async () => {
  const folders = [Deno.makeTempDirSync(), Deno.makeTempDirSync({ prefix: "à côté ü " })];
  const [one, other] = folders;
  try {
    await Promise.all([
      reproduce(one, { env: { TZ: "UTC", LC_ALL: "C" }, flags: [] }),
      reproduce(other, {
        env: { TZ: "Asia/Kathmandu", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", HOME: other },
        flags: ["--v8-flags=--stack-size=4000,--max-lazy"],
      }),
    ]);
    const [first, second] = [filesOf(one), filesOf(other)];
    assertEquals([...second.keys()], [...first.keys()]);
    for (const name of ["wire.pcap", "table11.csv", "table11.svg"]) {
      assert(first.get(name)!.length > 1000, name);
    }
    const differ = [...first].filter(([name, bytes]) => {
      const again = second.get(name)!;
      return again.length !== bytes.length || again.some((byte, i) => byte !== bytes[i]);
    });
    assertEquals(differ.map(([name]) => name), []);
  } finally {
    for (const folder of folders) Deno.removeSync(folder, { recursive: true });
  }
});
