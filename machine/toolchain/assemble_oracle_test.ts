/**
 * Our assembler and linker against GNU as and ld, word for word, on every guest source there is:
 * each system's kernel and user library is laid out by us, linked at the same addresses by ld, and
 * compared.
 */
import { hex, hexDigits } from "../isa/hex.ts";
import { assertEquals } from "@std/assert";
import { boardHeaders } from "../board/headers.ts";
import { readElf } from "./elf.ts";
import { askPeer, peerTest } from "../verification/testing.ts";
import { assembleObject } from "./assemble.ts";
import { link } from "./link.ts";
import { layoutSections } from "./layout.ts";
import type { Section } from "./object.ts";

const AS = "mipsel-linux-gnu-as";
const LD = "mipsel-linux-gnu-ld";
const GCC = "mipsel-linux-gnu-gcc";
const root = decodeURIComponent(new URL("../..", import.meta.url).pathname);

/** The sources of some directories by path, read as the compile task lists them. */
function sourcesOf(directories: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>(Object.entries(boardHeaders));
  for (const directory of directories) {
    for (const folder of [directory, directory.replace("/", "/compiled/")]) {
      for (const { name, isFile } of Deno.readDirSync(root + folder)) {
        if (isFile && /\.(S|s|h)$/.test(name)) {
          texts.set(`${folder}/${name}`, Deno.readTextFileSync(`${root}${folder}/${name}`));
        }
      }
    }
  }
  return new Map([...texts].sort(([a], [b]) => a < b ? -1 : 1));
}

/**
 * What to compare beside the sources of a directory: further sources, and directories whose
 * headers are included.
 */
interface Comparison {
  readonly entry: string;
  readonly also?: readonly string[];
  readonly headers?: readonly string[];
}

function compare(directory: string, { entry, also = [], headers = [] }: Comparison): void {
  const texts = sourcesOf([directory, ...headers]);
  const own = sourcesOf([directory]);
  for (const path of also) texts.set(path, Deno.readTextFileSync(root + path));
  const scratch = Deno.makeTempDirSync();
  try {
    const paths = [...own.keys(), ...also].filter((path) =>
      /\.[sS]$/.test(path) && !path.endsWith("/offsets.s")
    );
    const objects = paths.map((path) =>
      assembleObject({ path, text: texts.get(path)! }, { include: (p) => texts.get(p) })
    );
    const placement = layoutSections({ text: 0x80010000, scatter: { span: 1 << 16, seed: 7 } })(
      objects.flatMap((o) => o.sections),
    );
    const image = link(objects, { name: directory, entry, place: () => placement });

    const members = new Map<string, string>();
    const files = paths.map((path, i) => {
      const [source, out] = [`${scratch}/${i}.s`, `${scratch}/${i}.o`];
      // The C preprocessor expands hand-written sources, so that ours is checked too.
      const text = path.endsWith(".S")
        ? askPeer(GCC, [
          "-E",
          "-P",
          "-undef",
          "-x",
          "assembler-with-cpp",
          "-D__ASSEMBLER__=1",
          `-I${root}`,
          `-I${root}${directory}`,
          root + path,
        ])
        : new TextEncoder().encode(texts.get(path)!);
      // GNU as knows no budgets, and takes a section for code only when told so.
      const plain = new TextDecoder().decode(text).replace(/^\s*\.(end)?budget\b.*$/gm, "")
        .replace(/^(\s*\.section\s+\.vector[\w.]*)\s*$/gm, '$1, "ax"');
      Deno.writeTextFileSync(source, plain);
      askPeer(AS, ["-march=r3000", "-mabi=32", "-mfp32", "-G0", "-mno-pdr", "-o", out, source]);
      members.set(path, out);
      return out;
    });
    const lines = [...placement].sort(([, a], [, b]) => a - b).map((
      [section, address]: [Section, number],
      i,
    ) =>
      `  .p${i} ${hex(address)} : SUBALIGN(1) { "${members.get(section.object)}"(${section.name}) }`
    );
    const script = `${scratch}/layout.ld`;
    Deno.writeTextFileSync(
      script,
      `ENTRY(${entry})\nSECTIONS {\n${lines.join("\n")}\n  /DISCARD/ : { *(*) }\n}\n`,
    );
    const linked = `${scratch}/linked`;
    askPeer(LD, [
      "-EL",
      "-G0",
      "--no-warn-rwx-segments",
      "--noinhibit-exec",
      "-z",
      "max-page-size=4096",
      "-T",
      script,
      "-o",
      linked,
      ...files,
    ]);
    const theirs = readElf(Deno.readFileSync(linked), "linked by ld");

    for (const [section, address] of placement) {
      if (section.kind === "bss") continue;
      const [mine, other] = [
        bytesAt(image.segments, address, section.size),
        bytesAt(theirs.segments, address, section.size),
      ];
      for (let at = 0; at < section.size; at += 4) {
        const pick = (bytes: Uint8Array) =>
          [...bytes.subarray(at, at + 4)].map((b) => hexDigits(b, 2)).join(" ");
        if (pick(mine) !== pick(other)) {
          assertEquals(
            pick(mine),
            pick(other),
            `${section.object} ${section.name}+${hex(at)}`,
          );
        }
      }
    }
  } finally {
    Deno.removeSync(scratch, { recursive: true });
  }
}

function bytesAt(
  segments: readonly { address: number; bytes: Uint8Array }[],
  address: number,
  size: number,
): Uint8Array {
  const out = new Uint8Array(size);
  for (const segment of segments) {
    for (let i = 0; i < size; i++) {
      const at = (address >>> 0) + i - segment.address;
      if (at >= 0 && at < segment.bytes.length) out[i] = segment.bytes[at];
    }
  }
  return out;
}

const workloads = ["table04_call", "null_procedure"].map((name) =>
  `experiments/compiled/workloads/${name}.s`
);

peerTest([AS, LD, GCC], "the exokernel comes out of GNU as and ld in the same words", () => {
  const headers = ["aegis/filters", "aegis/handlers"];
  const also = [...sourcesOf(headers).keys()].filter((path) => /\.[sS]$/.test(path));
  compare("aegis/kernel", { entry: "start", also, headers });
});

peerTest(
  [AS, LD, GCC],
  "the exokernel's user runtime and a workload come out of GNU as and ld in the same words",
  () => {
    compare("aegis/user", { entry: "__start", also: workloads, headers: ["aegis/kernel"] });
  },
);

peerTest(
  [AS, LD, GCC],
  "the monolithic kernel comes out of GNU as and ld in the same words",
  () => {
    compare("ultrix-model/kernel", { entry: "start" });
  },
);

peerTest(
  [AS, LD, GCC],
  "the monolithic system's user library and a workload come out of GNU as and ld in the same words",
  () => {
    compare("ultrix-model/user", {
      entry: "_start",
      also: workloads,
      headers: ["ultrix-model/kernel"],
    });
  },
);
