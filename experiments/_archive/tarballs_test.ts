/**
 * Packages as tarballs: which the lock names, where they come from, what is refused, and how they
 * are unpacked.
 */
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { UserError } from "../../machine/mod.ts";
import { unpackedFiles } from "./offline.ts";
import { packageTarballs, thirdPartyText } from "./packages.ts";
import { ArchiveError, type ArchiveFile, packTar } from "./tar.ts";
import { checkTarballs, lockedPackages, readTarball, tarballPath } from "./tarballs.ts";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname);
const encoder = new TextEncoder();
const file = (path: string, text: string): ArchiveFile => ({ path, bytes: encoder.encode(text) });

function tarball(folder: string, manifest: Record<string, unknown>): Uint8Array {
  const files = [
    file(`${folder}/package.json`, JSON.stringify(manifest)),
    file(`${folder}/lib/index.js`, `export default "${manifest.name}";\n`),
  ];
  return new Uint8Array(gzipSync(packTar(files, { seconds: 0 })));
}

const own: Readonly<Record<string, Uint8Array>> = {
  "@a/b@1.0.0": tarball("package", {
    name: "@a/b",
    version: "1.0.0",
    license: "MIT",
    author: { name: "A" },
    dependencies: { c: "^2.0.0", "not-there": "1" },
  }),
  "c@2.1.0": tarball("c", { name: "c", version: "2.1.0", license: { type: "ISC" }, author: "C" }),
};
const integrityOf = (bytes: Uint8Array) =>
  `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
/** The second of them stands twice, once for each of its peers. */
const lock = JSON.stringify({
  npm: {
    "c@2.1.0": { integrity: integrityOf(own["c@2.1.0"]) },
    "c@2.1.0_d@1.0.0": { integrity: integrityOf(own["c@2.1.0"]) },
    "@a/b@1.0.0": { integrity: integrityOf(own["@a/b@1.0.0"]) },
  },
});
const locked = lockedPackages(lock);
const files = locked.map((one) => ({
  path: tarballPath(one),
  bytes: own[`${one.name}@${one.version}`],
}));

Deno.test("every package of deno.lock has a name, a version, a hash and a path of its own", () => {
  const all = lockedPackages(Deno.readTextFileSync(`${root}deno.lock`));
  assert(all.length > 100, `${all.length} packages`);
  assertEquals(new Set(all.map(tarballPath)).size, all.length);
  assertEquals(files.map(({ path }) => path), [
    "vendor/npm/@a/b@1.0.0.tgz",
    "vendor/npm/c@2.1.0.tgz",
  ]);
  for (const wrong of ["{", '{"npm":{"x":{}}}', '{"npm":{"x@1":{"integrity":"md5-1"}}}']) {
    assertThrows(() => lockedPackages(wrong), ArchiveError, "deno.lock");
  }
});

Deno.test("a tarball that is changed, missing or not in the lock is refused", () => {
  assertEquals(checkTarballs([...files, file("LICENSE", "MIT")], lock), 2);
  assertEquals(checkTarballs([file("LICENSE", "MIT")], lock), 0);
  const refused = (files: readonly ArchiveFile[], says: string) =>
    assertThrows(() => checkTarballs(files, lock), ArchiveError, says);
  const [{ path, bytes }, other] = files;
  for (let at = 0; at < bytes.length; at++) {
    const flipped = bytes.map((byte, i) => i === at ? byte ^ (1 << (at % 8)) : byte);
    refused([{ path, bytes: flipped }, other], `${path} has another hash than in deno.lock`);
  }
  refused([other], `${path} is missing, and deno.lock names it`);
  refused([...files, file("vendor/npm/d@1.0.0.tgz", "")], "d@1.0.0.tgz is not named");
  refused([...files, file("vendor/x", "")], "vendor/x is not named by deno.lock");
});

Deno.test("tarballs unpack as the runtime keeps packages, each with an index", () => {
  const unpacked = new Map(
    unpackedFiles(locked.map((one, i) => [one, files[i].bytes])).map(({ path, bytes }) => [
      path,
      new TextDecoder().decode(bytes),
    ]),
  );
  assertEquals([...unpacked.keys()].sort(), [
    "@a/b/1.0.0/lib/index.js",
    "@a/b/1.0.0/package.json",
    "@a/b/registry.json",
    "c/2.1.0/lib/index.js",
    "c/2.1.0/package.json",
    "c/registry.json",
  ]);
  assertEquals(unpacked.get("c/2.1.0/lib/index.js"), 'export default "c";\n');
  const { versions } = JSON.parse(unpacked.get("@a/b/registry.json")!);
  assertEquals(versions["1.0.0"].dependencies, { c: "^2.0.0" });
  assertEquals(versions["1.0.0"].dist.integrity, integrityOf(own["@a/b@1.0.0"]));
  const text = thirdPartyText(files);
  for (const row of ["| @a/b | 1.0.0 | MIT | A |", "| c | 2.1.0 | ISC | C |"]) {
    assertStringIncludes(text, row);
  }
});

Deno.test("a tarball with a link, a way out of its folder or an early end is refused", () => {
  const forged = (change: (tar: Uint8Array) => void) => {
    const tar = packTar([file("package/a", "x".repeat(600))], { seconds: 0 });
    change(tar);
    return new Uint8Array(gzipSync(tar));
  };
  const refused = (bytes: Uint8Array, says: string) =>
    assertThrows(() => readTarball(bytes, "p.tgz"), ArchiveError, says);
  const put = (offset: number, text: string) => (tar: Uint8Array) =>
    tar.set(encoder.encode(text), offset);
  assertEquals(readTarball(forged(() => {}), "p.tgz")[0].path, "a");
  refused(forged(put(156, "2")), "p.tgz: package/a is neither a file nor a folder");
  refused(forged(put(0, "package/../../a")), "a file's path leaves its folder");
  refused(forged(put(0, "package//etc/x")), "a file's path is absolute");
  refused(forged(put(124, "00077777777")), "package/a is cut off");
  refused(forged(put(124, "-0000000001")), "package/a is cut off");
  refused(forged(put(124, "xxxxxxxxxxx")), "package/a is cut off");
  refused(encoder.encode("no gzip"), "p.tgz: does not unpack");
});

Deno.test("tarballs come from the bundle, the cache or npm pack, and are kept", () => {
  const directory = Deno.makeTempDirSync();
  try {
    const [cache, bundle] = [`${directory}/cache`, `${directory}/bundle`];
    for (const [i, name] of ["one", "two"].entries()) {
      Deno.writeFileSync(`${directory}/${name}`, files[i].bytes);
    }
    const npm = `${directory}/npm`;
    const asNpm = (script: string) =>
      Deno.writeTextFileSync(npm, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const from = (root: string, command: string) =>
      packageTarballs(lock, { root, cache, npm: command });
    assertThrows(
      () => from(bundle, `${directory}/no-npm`),
      UserError,
      "packages of deno.lock that are not in the cache: 2; npm, which fetches them, is not " +
        "installed; or leave them out: --without packages",
    );
    asNpm("echo npm error: no network >&2; exit 1");
    assertThrows(() => from(bundle, npm), UserError, "npm pack does not fetch them: npm error: no");
    asNpm(`cp ${directory}/one x.tgz`);
    assertThrows(() => from(bundle, npm), UserError, "npm pack c@2.1.0 gives other bytes");
    asNpm(`[ "$*" = "pack --ignore-scripts --loglevel=error c@2.1.0" ] && cp ${directory}/two .`);
    assertEquals(from(bundle, npm), files);
    assertEquals(from(bundle, `${directory}/no-npm`), files);
    // A damaged file of the cache is fetched again.
    const [kept] = [...Deno.readDirSync(cache)];
    Deno.truncateSync(`${cache}/${kept.name}`, 3);
    assertThrows(() => from(bundle, `${directory}/no-npm`), UserError, "cache: 1; npm, ");
    for (const { path, bytes } of files) {
      Deno.mkdirSync(`${bundle}/${path}`.replace(/\/[^/]*$/, ""), { recursive: true });
      Deno.writeFileSync(`${bundle}/${path}`, bytes);
    }
    assertEquals(from(bundle, `${directory}/no-npm`), files);
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});
