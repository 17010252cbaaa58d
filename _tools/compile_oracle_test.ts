/**
 * What is kept of the compiler's output is what executes: GNU as makes the same words from raw and
 * kept text.
 */
import { assert, assertEquals } from "@std/assert";
import { askPeer, peerTest } from "../machine/verification/testing.ts";
import { compileRaw } from "./compile.ts";
import { stripAssembly } from "../experiments/_harness/strip_assembly.ts";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");
const files = [
  "ultrix-model/kernel/trap.c",
  "ultrix-model/kernel/kern_synch.c",
  "aegis/kernel/memory.c",
  "experiments/workloads/table01_native.c",
];

/** Contents of the sections that execute, by name, relocations left open. */
function sections(directory: string, text: string): Map<string, string> {
  const [source, object] = [`${directory}/a.s`, `${directory}/a.o`];
  Deno.writeTextFileSync(source, text);
  askPeer("mipsel-linux-gnu-as", [
    "-march=r3000",
    "-mabi=32",
    "-msoft-float",
    "-G0",
    "-mno-pdr",
    "-o",
    object,
    source,
  ]);
  const headers = new TextDecoder().decode(
    askPeer("mipsel-linux-gnu-objdump", ["-h", "-w", object]),
  );
  const names = [...headers.matchAll(/^\s*\d+ (\.(?:text|rodata|data|bss)\S*)\s/gm)].map((m) =>
    m[1]
  );
  const relocations = new TextDecoder().decode(
    askPeer("mipsel-linux-gnu-objdump", ["-r", "-w", object]),
  );
  return new Map(names.map((name) => {
    const dump = new TextDecoder().decode(
      askPeer("mipsel-linux-gnu-objdump", ["-s", "-j", name, object]),
    );
    const own = relocations.split("RELOCATION RECORDS FOR ").find((part) =>
      part.startsWith(`[${name}]`)
    ) ?? "";
    return [name, dump.slice(dump.indexOf("Contents")) + own] as const;
  }));
}

for (const file of files) {
  peerTest(
    ["mipsel-linux-gnu-gcc", "mipsel-linux-gnu-as", "mipsel-linux-gnu-objdump"],
    `raw and kept text of ${file} assemble to the same words`,
    async () => {
      const raw = await compileRaw(root, file);
      const kept = stripAssembly(raw);
      assert(kept.length < 0.75 * raw.length, "the kept text should leave most of the noise out");
      const directory = Deno.makeTempDirSync();
      try {
        const [a, b] = [sections(directory, raw), sections(directory, kept)];
        for (const [name, contents] of a) {
          if (contents.includes("Contents") || b.has(name)) {
            assertEquals(b.get(name), contents, name);
          }
        }
        assertEquals([...b.keys()].filter((name) => !a.has(name)), []);
      } finally {
        Deno.removeSync(directory, { recursive: true });
      }
    },
  );
}
