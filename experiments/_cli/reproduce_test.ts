/**
 * `deno task reproduce` on a host that interrupts it, has no room or lets nothing be written; runs
 * into one folder; the record of a run.
 */
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { equal } from "../_archive/bag.ts";
import { minutesOf, recordedRun } from "../_archive/minutes.ts";
import { checkRerun } from "../_archive/rerun.ts";
import { ArchiveError } from "../_archive/tar.ts";
import { hostText, hostTime } from "../_harness/host_time.ts";
import { readStudy, runStudy } from "../_harness/study.ts";
import { table01 } from "../table01_platforms.ts";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");

function denoArgs(...args: readonly string[]): string[] {
  return [
    "run",
    "-q",
    "--no-check",
    "-A",
    "--config",
    `${root}/deno.json`,
    `${root}/experiments/_cli/reproduce.ts`,
    ...args,
  ];
}

async function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const { code, stdout, stderr } = await new Deno.Command(command, {
    args: [...args],
    env: { INIT_CWD: root, ...env },
  })
    .output();
  return { code, out: new TextDecoder().decode(stdout), error: new TextDecoder().decode(stderr) };
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = Deno.makeTempDirSync();
  try {
    await use(folder);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

/** Every file below a folder, by path. */
function filesOf(folder: string, prefix = ""): Map<string, Uint8Array> {
  return new Map(
    [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }): [string, Uint8Array][] =>
      isDirectory
        ? [...filesOf(`${folder}/${name}`, `${prefix}${name}/`)]
        : [[`${prefix}${name}`, Deno.readFileSync(`${folder}/${name}`)]]
    ),
  );
}

/** Lines of the file that an unfinished run keeps in a folder. */
function keptLines(folder: string): number {
  const name = [...Deno.readDirSync(folder)].find(({ name }) => name.startsWith(".unfinished-"))
    ?.name;
  return name === undefined
    ? 0
    : Deno.readTextFileSync(`${folder}/${name}`).split("\n").filter((line) => line).length;
}

Deno.test("Ctrl-C costs what was under way; then the same bytes follow, in any zone", () =>
  inFolder(async (folder) => {
    const args = denoArgs("table05", "--quick", "--out", `${folder}/one`);
    Deno.mkdirSync(`${folder}/one`);
    const child = new Deno.Command(Deno.execPath(), { args, stdout: "null", stderr: "piped" })
      .spawn();
    while (keptLines(`${folder}/one`) === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill("SIGINT");
    const { code, stderr } = await child.output();
    assertEquals(code, 130);
    const said = new TextDecoder().decode(stderr).trim().split("\n").at(-1)!;
    assert(
      /^interrupted: \d+ measurements are kept, and the same command goes on from there$/.test(
        said,
      ),
      said,
    );
    assertEquals(
      [...Deno.readDirSync(`${folder}/one`)].filter(({ name }) => name.endsWith(".csv")),
      [],
    );
    const kept = keptLines(`${folder}/one`);
    const second = await run(Deno.execPath(), args);
    assertEquals(second.code, 0, second.error);
    assertStringIncludes(
      second.error,
      `${kept} measurements were left by a run that was interrupted`,
    );
    const finished = second.error.match(/^table05 is measured, 0:\d\d after the start$/mg);
    assertEquals(finished?.length, 1, second.error);
    assertEquals(keptLines(`${folder}/one`), 0);
    await run(Deno.execPath(), denoArgs("table05", "--quick", "--out", `${folder}/two`), {
      TZ: "Asia/Tokyo",
      LC_ALL: "de_DE.UTF-8",
    });
    const [one, two] = ["one", "two"].map((name) => filesOf(`${folder}/${name}`));
    assertEquals([...one.keys()].sort(), [...two.keys()].sort());
    for (const name of ["table05.csv", "seeds/table05.csv", "report.html", "table05.png"]) {
      assert(one.has(name), name);
    }
    for (const [name, bytes] of one) assert(equal(bytes, two.get(name)!), name);
  }));

Deno.test("two runs into one folder merge: the index names every table that is there", () =>
  inFolder(async (folder) => {
    for (const name of ["table01", "table02", "table01"]) {
      const { code, error } = await run(Deno.execPath(), denoArgs(name, "--out", folder));
      assertEquals(code, 0, error);
    }
    const { tables, lists } = JSON.parse(Deno.readTextFileSync(`${folder}/index.json`));
    const ids = [...tables, ...lists].map(({ id }: { id: string }) => id);
    assert(ids.includes("table01") && ids.includes("table02"), ids.join());
    assertEquals(readStudy(folder).length, 9);
  }));

Deno.test("a table that is missing beside the new one costs one line, and no measurement", () =>
  inFolder(async (folder) => {
    await runStudy({ experiments: [table01], listings: [] }, { out: folder, quick: true });
    const quick = (name: string) =>
      run(Deno.execPath(), denoArgs(name, "--quick", "--out", folder));
    for (const name of ["seeds/table01.csv", "table01.csv"]) {
      Deno.removeSync(`${folder}/${name}`);
      const { code, out, error } = await quick("table06");
      assertEquals([code, out], [2, ""], error);
      assertEquals(
        error.trim(),
        `${folder}/${name} is missing; measure again: deno task reproduce`,
      );
      assertEquals(keptLines(folder), 0);
    }
    const { code, error } = await quick("table01");
    assertEquals(code, 0, error);
  }));

/** Whether this host makes namespaces of mounts for its users. */
function mounts(): boolean {
  try {
    const args = ["-rm", "sh", "-c", "mount -t tmpfs none /mnt"];
    return new Deno.Command("unshare", { args, stdout: "null", stderr: "null" }).outputSync()
      .success;
  } catch {
    return false;
  }
}

const ignore = !mounts();
if (ignore) {
  console.log(
    "skipped, for this host mounts nothing for its users: a full disk and a read-only folder",
  );
}

/** Measures into a mounted folder. */
function onMount(folder: string, mount: string, name: string) {
  const script = `${mount} && shift && exec "$@"`;
  return run("unshare", [
    "-rm",
    "sh",
    "-c",
    script,
    "sh",
    folder,
    Deno.execPath(),
    ...denoArgs(name, "--out", folder),
  ]);
}

Deno.test({
  name: "a folder that cannot be written is refused before anything is measured",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      const { code, out, error } = await onMount(
        folder,
        'mount -t tmpfs -o ro none "$1"',
        "table09",
      );
      assertEquals([code, out, error.trim().split("\n").length], [2, "", 1], error);
      assertStringIncludes(error, "cannot write");
    }),
});

Deno.test({
  name: "a full disk costs one line before a measurement, and no earlier result",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      const { code, error: failed } = await run(
        Deno.execPath(),
        denoArgs("table01", "--out", `${folder}/before`),
      );
      assertEquals(code, 0, failed);
      // Full but for a page: what is written has no room.
      const script =
        `cp "$1/table01.csv" "$1.ours" && mount -t tmpfs -o size=64k none "$1" && cp "$1.ours" ` +
        `"$1/table01.csv" ` +
        `&& rm "$1.ours" && head -c 1000000 /dev/zero > "$1/filler" 2>/dev/null; f=$1; shift; ` +
        `"$@"; s=$?; ` +
        `cat "$f/table01.csv"; ls -A "$f" >&2; exit $s`;
      const { code: full, out, error } = await run("unshare", [
        ...["-rm", "sh", "-c", script, "sh", `${folder}/before`, Deno.execPath()],
        ...denoArgs("table01", "--out", `${folder}/before`),
      ]);
      assertEquals(full, 2, error);
      // Nothing was measured for it.
      const [line, ...left] = error.trim().split("\n");
      assert(/^cannot write .*No space left on device/.test(line), error);
      assertEquals(left, ["filler", "table01.csv"]);
      assertEquals(out, Deno.readTextFileSync(`${folder}/before/table01.csv`));
    }),
});

Deno.test("a rerun compares byte for byte, and an edited digit or seed is named", () =>
  inFolder(async (folder) => {
    const chosen = { experiments: [table01], listings: [] };
    await runStudy(chosen, { out: folder });
    assertEquals(await checkRerun(folder, `${folder}/again`, { chosen }), 2);
    const path = `${folder}/table01.csv`;
    Deno.writeTextFileSync(path, Deno.readTextFileSync(path).replace(/\d(?=\.0000)/, "9"));
    await assertRejects(
      () => checkRerun(folder, `${folder}/again`, { chosen }),
      ArchiveError,
      "results/table01.csv does not come out again",
    );
  }));

Deno.test("a run's record has minutes, memory and disk; ARTIFACT.md and README show them", () =>
  inFolder((folder) => {
    let now = 0;
    const took = hostTime(() => now);
    const [one, two] = [took.timing(), took.timing()];
    now = 90;
    one("table04");
    now = 240;
    two("table05");
    const text = hostText(took, {
      disk: (id) => id === undefined ? 3 << 20 : 5000,
      processors: 11 * 60,
    });
    assertStringIncludes(
      text,
      "| table04 | 3.0 | 1.5 | 5 | 3 |\n| table05 | 8.0 | 4.0 | 5 | 3 |\n",
    );
    assertStringIncludes(text, "Whole run: 4.0 minutes by the clock, ");
    Deno.writeTextFileSync(`${folder}/host.md`, text);
    assertEquals(minutesOf(`${folder}/host.md`).table05, { processor: "8.0", yours: "3" });
    assert(
      /^A whole run took, on one host of \d+ processors: 4\.0 minutes by .* 3 MB of disk\.$/.test(
        recordedRun(`${folder}/host.md`)!,
      ),
    );
    assertEquals([minutesOf(`${folder}/none`), recordedRun(`${folder}/none`)], [{}, undefined]);
    return Promise.resolve();
  }));
