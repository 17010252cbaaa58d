/**
 * The archive: the same bytes again, any flipped byte refused, adversarial archives refused with
 * nothing written, the crate read by a reader of others.
 */
import { assert, assertEquals, assertThrows } from "@std/assert";
import { createRandom } from "../../machine/mod.ts";
import { makeBag } from "./bag.ts";
import { dateOf, DENO_VERSION, packBundle, projectInfo } from "./bundle.ts";
import { compress, decompress } from "./gzip.ts";
import { ArchiveError, type ArchiveFile, packTar, pathFault, readTar } from "./tar.ts";
import { openBundle } from "./verify.ts";
import { checkCrate, CRATE_FILE, crateText } from "./crate.ts";
import { ROCrate } from "ro-crate";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname);
const encoder = new TextEncoder();
const file = (path: string, text: string): ArchiveFile => ({ path, bytes: encoder.encode(text) });

const citation = Deno.readTextFileSync(`${root}CITATION.cff`);
const files: readonly ArchiveFile[] = [
  file("CITATION.cff", citation),
  file("LICENSE", "MIT"),
  file("results/table06.csv", Deno.readTextFileSync(`${root}results/table06.csv`)),
  file("a folder/100 %.txt", "x".repeat(1000)),
  file(`${"long/".repeat(30)}name.md`, "far down"),
];
const info = projectInfo(citation);
const bundle = packBundle(files, info);

Deno.test("a bundle opens to what was packed: the same bytes in any order of files", () => {
  const opened = openBundle(bundle);
  assertEquals(opened.files, [...files].sort((a, b) => a.path < b.path ? -1 : 1));
  assertEquals(opened.date, "2026-11-27");
  assertEquals(packBundle([...files].reverse(), info), bundle);
  assertEquals(projectInfo(citation, "86400").seconds, 86400);
  assertEquals(dateOf(951782400), "2000-02-29");
});

Deno.test("a flipped bit at any of 600 places of bundle or archive is refused", () => {
  const random = createRandom(8493);
  const refused = (bytes: Uint8Array) => assertThrows(() => openBundle(bytes), ArchiveError);
  const flip = (bytes: Uint8Array, at: number) =>
    bytes.map((byte, i) => i === at ? byte ^ (1 << (at % 8)) : byte);
  for (let at = 0; at < 20; at++) refused(flip(bundle, at));
  for (let at = 1; at <= 8; at++) refused(flip(bundle, bundle.length - at));
  for (let n = 0; n < 272; n++) refused(flip(bundle, random.below(bundle.length)));
  const tar = decompress(bundle);
  for (let at = 0; at < 100; at++) refused(compress(flip(tar, 5 * at)));
  for (let n = 0; n < 200; n++) refused(compress(flip(tar, random.below(tar.length))));
  refused(bundle.subarray(0, bundle.length - 1));
  refused(new Uint8Array([...bundle, 0]));
  refused(new Uint8Array(0));
});

Deno.test("paths that leave the folder, odd characters and long names are refused", () => {
  for (
    const path of [
      "/etc/passwd",
      "../up",
      "a/../../up",
      "a//b",
      "C:\\x",
      "a\\b",
      "a\nb",
      "ä",
      "a\u202eb",
      "./a",
      "a/",
      "x".repeat(256),
    ]
  ) {
    assert(pathFault(path) !== undefined, path);
    assertThrows(() => packTar([file(path, "")], { seconds: 0 }), ArchiveError);
  }
  assertEquals(pathFault("a/b c%.txt"), undefined);
});

/** An archive of one file whose header has been changed, with its checksum right again. */
function forged(change: (header: Uint8Array) => void, contents = "x"): Uint8Array {
  const tar = packTar([file("name/data/x", contents)], { seconds: 0 });
  const header = tar.subarray(0, 512);
  change(header);
  header.set(encoder.encode("        "), 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.set(encoder.encode(sum.toString(8).padStart(6, "0") + "\0 "), 148);
  return tar;
}

Deno.test("links, devices, lying sizes, other owners and files listed twice are refused", () => {
  const put = (offset: number, text: string) => (header: Uint8Array) =>
    header.set(encoder.encode(text), offset);
  const adversarial: readonly (readonly [tar: Uint8Array, says: string])[] = [
    [forged(put(156, "1")), "no regular file"],
    [forged(put(156, "2")), "no regular file"],
    [forged(put(156, "3")), "no regular file"],
    [forged(put(156, "5")), "no regular file"],
    [forged(put(156, "x")), "no regular file"],
    [forged(put(0, "../../../x\0")), "leaves its folder"],
    [forged(put(0, "/etc/x\0\0\0\0\0\0")), "is absolute"],
    [forged(put(124, "77777777777\0")), "more than there are"],
    [forged(put(124, "xxxxxxxxxxx\0")), "a number of its header"],
    [forged(put(108, "0000001\0")), "not as we write it"],
    [forged(put(265, "root\0")), "not as we write it"],
    [forged((header) => header[0] = 0xc3), "not printable ASCII"],
  ];
  for (const [tar, says] of adversarial) assertThrows(() => readTar(tar), ArchiveError, says);
  const one = packTar([file("a", "1")], { seconds: 0 });
  const twice = new Uint8Array([...one.subarray(0, 1024), ...one]);
  assertThrows(() => readTar(twice), ArchiveError, "stands twice");
  assertThrows(() => readTar(one.subarray(0, one.length - 512)), ArchiveError, "");
  assertThrows(() => readTar(one.subarray(0, 700)), ArchiveError, "cut off");
});

Deno.test("a bomb is refused before it unpacks", () => {
  const bomb = compress(new Uint8Array(1000));
  new DataView(bomb.buffer).setUint32(bomb.length - 4, 0xffffffff, true);
  assertThrows(() => openBundle(bomb), ArchiveError, "would unpack to 4294967295 bytes");
  const liar = compress(new Uint8Array(100_000));
  new DataView(liar.buffer).setUint32(liar.length - 4, 10, true);
  assertThrows(() => openBundle(liar), ArchiveError);
});

Deno.test("a bag lists every file under both digests, and sha256sum agrees", async () => {
  const directory = Deno.makeTempDirSync();
  try {
    for (
      const { path, bytes } of makeBag(files, {
        organization: "o",
        description: "d",
        date: "2026-11-27",
      })
    ) {
      Deno.mkdirSync(`${directory}/${path}`.replace(/\/[^/]*$/, ""), { recursive: true });
      Deno.writeFileSync(`${directory}/${path}`, bytes);
    }
    // A percent sign is written as %25 in a manifest (RFC 8493, 2.1.3), which sha256sum takes as it
    // stands.
    Deno.renameSync(
      `${directory}/data/a folder/100 %.txt`,
      `${directory}/data/a folder/100 %25.txt`,
    );
    for (
      const [tool, name] of [["sha256sum", "manifest-sha256.txt"], [
        "sha512sum",
        "tagmanifest-sha512.txt",
      ]]
    ) {
      const { success, stderr } = await new Deno.Command(tool, {
        args: ["-c", "--strict", "--quiet", name],
        cwd: directory,
      }).output();
      assert(success, new TextDecoder().decode(stderr));
    }
    assert(Deno.readTextFileSync(`${directory}/bag-info.txt`).includes("Payload-Oxum: "));
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});

Deno.test("the crate is read by npm's ro-crate: root, files, licence, and the run", () => {
  const text = crateText(files, { ...info, date: dateOf(info.seconds), deno: "2.9.6" });
  const crate = new ROCrate(JSON.parse(text), { array: false, link: true });
  const root = crate.rootDataset;
  assertEquals(root["@type"], "Dataset");
  assertEquals(root.name, info.name);
  assertEquals(root.license["@id"], "LICENSE");
  assertEquals(root.hasPart.length, files.length);
  for (const { path, bytes } of files) {
    const entity = crate.getEntity(encodeURI(path));
    assertEquals([entity?.["@type"], entity?.contentSize], ["File", String(bytes.length)], path);
  }
  assertEquals(root.mentions.instrument.softwareRequirements.version, "2.9.6");
  assertEquals([root.mentions.result].flat()[0]["@id"], "results/table06.csv");
  checkCrate([...files, file(CRATE_FILE, text)]);
  assertEquals(
    JSON.parse(JSON.stringify(crate.toJSON()))["@graph"].length,
    JSON.parse(text)["@graph"].length,
  );
});

Deno.test("the container pins the runtime's version and Debian of a day, no digest", () => {
  const recipe = Deno.readTextFileSync(`${root}Containerfile`);
  assertEquals(/deno@([\d.]+)/.exec(recipe)?.[1], DENO_VERSION);
  assert(/^FROM debian:\w+-\d{8}$/m.test(recipe) && !recipe.includes("sha256"));
  const needed = Deno.readTextFileSync(`${root}.ci/run`).matchAll(/=([a-z][a-z0-9-]+)\b/g);
  for (
    const [, debian] of [...needed].filter(([, name]) => name.includes("-") || name === "gxemul")
  ) {
    assert(recipe.includes(debian), `${debian} is not in the Containerfile`);
  }
});
