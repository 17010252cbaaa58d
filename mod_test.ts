/**
 * The house rules, executed: who may import whom, what no kernel may say, what no commit may hold,
 * and that prose, tasks and metadata agree with the code they speak of.
 */
import { assert, assertEquals } from "@std/assert";
import { importsOf as importsIn, layersOf } from "./_tools/import_graph.ts";
import { projectFiles } from "./experiments/_archive/project_files.ts";
import { listSettings, sources } from "./machine/mod.ts";

const root = decodeURIComponent(new URL(".", import.meta.url).pathname);

const tracked = () => projectFiles(root);

function read(path: string): string {
  return Deno.readTextFileSync(root + path);
}

const importsOf = (path: string) => importsIn(path, read(path));

const area = (path: string) => path.includes("/") ? path.slice(0, path.indexOf("/")) : "";

/** Which top-level folders a top-level folder may import. The root's own modules may import all. */
const may: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  machine: ["errors"],
  aegis: ["machine"],
  exos: ["machine", "aegis"],
  "ultrix-model": ["machine"],
  experiments: ["csv", "machine", "aegis", "exos", "ultrix-model"],
  csv: ["errors"],
  "paper-figures": ["csv", "errors"],
};
/**
 * Files that others may import beside a folder's mod.ts: headers of the hand-over, what serves
 * tests alone, and guest sources, which hold text only.
 */
const headers = (path: string) =>
  path.endsWith("/compiled/sources.ts") || [
    "machine/board/boot.h",
    "machine/board/cp0.h",
    "machine/verification/testing.ts",
    "machine/verification/bench.ts",
    "machine/verification/mutation/mutate.ts",
    "ultrix-model/tests/testing.ts",
  ].includes(path);

Deno.test("across folders modules import only what the plan allows, through mod.ts", async () => {
  const wrong: string[] = [];
  for (
    const path of (await tracked()).filter((p) =>
      p.endsWith(".ts") && area(p) in may && !p.endsWith("_test.ts")
    )
  ) {
    for (const target of importsOf(path)) {
      const to = area(target);
      if (to === "_tools") wrong.push(`${path} imports ${target}`);
      if (!(to in may) || to === area(path)) continue;
      const composes = path.startsWith("experiments/_cli/") && target === "paper-figures/mod.ts";
      const allowed = may[area(path)].includes(to) &&
        (target === `${to}/mod.ts` || headers(target));
      if (!allowed && !composes) wrong.push(`${path} imports ${target}`);
    }
  }
  assertEquals(wrong, []);
});

Deno.test("within machine/ the arrows point one way, from isa up to mod.ts", async () => {
  // Rooms, the folder's own files among them, lowest first; those of a line do not import each
  // other.
  const layers = [
    ["isa"],
    ["boards", "toolchain"],
    ["cpu"],
    ["compiler", "board"],
    ["instruments"],
    ["."],
    ["network", "verification"],
    ["mod.ts"],
  ];
  const roomOf = (path: string) =>
    /^machine\/([^/]+)\//.exec(path)?.[1] ?? (path.endsWith("/mod.ts") ? "mod.ts" : ".");
  const rank = (path: string) => layers.findIndex((rooms) => rooms.includes(roomOf(path)));
  const wrong: string[] = [];
  for (
    const path of (await tracked()).filter((p) =>
      /^machine\/.*\.ts$/.test(p) && !/(_test|testing)\.ts$/.test(p)
    )
  ) {
    assert(rank(path) >= 0, `${path} is in no layer`);
    for (const target of importsOf(path).filter((target) => /^machine\/.*\.ts$/.test(target))) {
      if (roomOf(target) !== roomOf(path) && rank(target) >= rank(path)) {
        wrong.push(`${path} imports ${target}`);
      }
    }
  }
  assertEquals(wrong, []);
});

Deno.test("no room of a folder imports one that imports it, by any way", async () => {
  const modules = (await tracked()).filter((p) =>
    /\.ts$/.test(p) && !/(_test|testing)\.ts$|\/compiled\//.test(p)
  );
  for (const folder of Object.keys(may)) {
    const own = modules.filter((path) => area(path) === folder);
    assertEquals(layersOf(new Map(own.map((path) => [path, importsOf(path)]))).back, [], folder);
  }
});

Deno.test("modules import each other without cycles", async () => {
  const graph = new Map<string, string[]>();
  for (const path of (await tracked()).filter((p) => p.endsWith(".ts"))) {
    graph.set(
      path,
      importsOf(path).filter((t) => t.endsWith(".ts")),
    );
  }
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
      return;
    }
    state.set(path, "open");
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of graph.keys()) visit(path, []);
  assertEquals(cycles, []);
});

Deno.test("the exokernel knows no library operating system", async () => {
  const unix = "processe?s?|forks?|forked|pipes?|signals?|inodes?|sockets?|file descriptors?|" +
    "getpid|kill|wait4|execve?|stdin|stdout|errno|pids?|uids?|zombies?";
  const words = new RegExp(`\\b(${unix})\\b`, "i");
  const wrong: string[] = [];
  for (
    const path of (await tracked()).filter((p) =>
      /^aegis\/.*\.(c|h|S|ts)$/.test(p) && !/compiled|_test/.test(p)
    )
  ) {
    read(path).split("\n").forEach((line, i) => {
      const found = words.exec(line);
      if (found) wrong.push(`${path}:${i + 1}: ${found[0]}`);
    });
  }
  assertEquals(wrong, []);
});

/**
 * What guest sources of a folder may include beside their own folder's, header by header where a
 * folder has an interface.
 */
const mayInclude: Readonly<Record<string, RegExp>> = {
  machine: /^$/,
  aegis: /^machine\/board\/(boot|cp0)\.h$/,
  exos:
    /^(machine\/board\/boot|aegis\/(kernel\/abi|user\/aegis))\.h$|\/compiled\/kernel\/offsets\.s$/,
  "ultrix-model": /^machine\/board\/(boot|cp0)\.h$/,
  experiments: /^(machine|aegis|exos|ultrix-model)\//,
};

Deno.test("guest sources include headers of lower layers; the kernels share none", async () => {
  const wrong: string[] = [];
  for (
    const path of (await tracked()).filter((p) => /\.(c|h|S)$/.test(p) && area(p) in mayInclude)
  ) {
    for (const [, target] of read(path).matchAll(/^#\s*include "([^"]+)"/gm)) {
      const foreign = target.includes("/") && area(target) in mayInclude &&
        area(target) !== area(path);
      if (foreign && !mayInclude[area(path)].test(target)) wrong.push(`${path} includes ${target}`);
    }
  }
  assertEquals(wrong, []);
});

Deno.test("guest C has no inline assembly but for the file that prints offsets", async () => {
  const found = (await tracked()).filter((p) =>
    p.endsWith(".c") && !p.endsWith("/offsets.c") && /\b(__)?asm(__)?\b/.test(read(p))
  );
  assertEquals(found, []);
});

/**
 * Where the host's clock may be read: for the speed of the host, and for the time that a run has
 * left.
 */
const hostClock = /^_tools\/(bench|where)\.ts$|^experiments\/_harness\/progress\.ts$/;

Deno.test("simulated figures cannot depend on the host's clock or chance", async () => {
  const found = (await tracked()).filter((p) =>
    p.endsWith(".ts") && !p.endsWith("_test.ts") && !hostClock.test(p)
  )
    .filter((p) =>
      /\bDate\.now\b|new Date\(\)|new Date\b(?!\()|Math\.random|performance\.now/.test(read(p))
    );
  assertEquals(found, []);
});

Deno.test("no commit holds a machine's path, a registry's host or an unowned task", async () => {
  const wrong: string[] = [];
  const forbidden = [
    /(^|[\s"'(=])\/(work|root|home|farm)\//,
    /\/tmp\/[a-z]/,
    /registry\.npmjs|jsr\.io|deb\.debian/,
    /\b(TODO|FIXME|XXX|HACK)\b/,
  ];
  for (const path of (await tracked()).filter((p) => !/\.lock$|^mod_test\.ts$|\.png$/.test(p))) {
    read(path).split("\n").forEach((line, i) => {
      if (forbidden.some((pattern) => pattern.test(line))) {
        wrong.push(`${path}:${i + 1}: ${line.trim().slice(0, 80)}`);
      }
    });
  }
  assertEquals(wrong, []);
});

Deno.test("the tracked tree is small: 10 MB in all, 300 KB a file", async () => {
  const sizes = (await tracked()).map((path) => ({ path, size: Deno.statSync(root + path).size }));
  assertEquals(sizes.filter(({ size }) => size > 300_000).map(({ path }) => path), []);
  assert(sizes.reduce((sum, { size }) => sum + size, 0) < 10_000_000);
});

Deno.test("every setting has a listed source, and none is the re-measured paper", () => {
  for (const { name, source } of listSettings()) {
    assert(Object.hasOwn(sources, source), `${name} cites ${source}`);
  }
  assertEquals(Object.values(sources).filter((text) => /exokernel|engler/i.test(text)), []);
});

Deno.test("references from prose to code resolve: `path` and `path: pattern`", async () => {
  const paths = await tracked();
  const wrong: string[] = [];
  for (const path of paths.filter((p) => p.endsWith(".md") && !p.startsWith("paper-figures/"))) {
    for (const [, target, pattern] of read(path).matchAll(/\[`([\w./-]+\.\w+)(?:: ([^`]+))?`\]/g)) {
      // What a run took of a host is recorded in a checkout, and left out of an archive.
      if (target === "results/host.md") continue;
      if (!paths.includes(target)) wrong.push(`${path}: ${target} does not exist`);
      else if (pattern !== undefined && !read(target).includes(pattern)) {
        wrong.push(`${path}: ${target} has no "${pattern}"`);
      }
    }
  }
  assertEquals(wrong, []);
});

Deno.test("the README names every task, and the metadata agree", () => {
  const config = JSON.parse(read("deno.json")) as {
    version: string;
    license: string;
    tasks: Record<string, unknown>;
  };
  const readme = read("README.md");
  assertEquals(Object.keys(config.tasks).filter((name) => !readme.includes(`\`${name}\``)), []);
  const citation = read("CITATION.cff");
  assert(citation.includes(`version: ${config.version}\n`));
  assert(citation.includes(`license: ${config.license}\n`));
});

Deno.test("tasks state their permissions, and no network but loopback", () => {
  const { tasks } = JSON.parse(read("deno.json")) as {
    tasks: Record<string, { readonly description: string; readonly command: string }>;
  };
  for (const [name, { description, command }] of Object.entries(tasks)) {
    assert(description !== "", `${name} says nothing of itself`);
    const others = ["run", "explain", "test"].includes(name)
      ? command.replace(" --allow-net=127.0.0.1", "")
      : command;
    assert(!/--allow-net|--allow-all|\s-A\b/.test(others), `${name} may reach the network`);
    if (/deno (run|test)/.test(command)) {
      assert(command.includes("--no-prompt"), `${name} may prompt`);
    }
  }
});

/** Runs a program in a folder that has no configuration of ours. */
async function elsewhere(
  program: string,
): Promise<{ readonly code: number; readonly text: string }> {
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(`${folder}/use.ts`, program);
  const args = ["run", "--no-prompt", "--no-check", "use.ts"];
  const { code, stderr } = await new Deno.Command(Deno.execPath(), { args, cwd: folder }).output();
  await Deno.remove(folder, { recursive: true });
  return { code, text: new TextDecoder().decode(stderr) };
}

const SEVEN = '"\\t.globl main\\n\\t.set noreorder\\nmain: jr $ra\\n\\taddiu $v0, $zero, 7\\n"';

Deno.test("the machine can be imported from a folder without our configuration", async () => {
  const { code, text } = await elsewhere(`
    import {
      assembleBare, createMachine, prepareBare, UserError,
    } from "file://${root}machine/mod.ts";
    const { exit } = prepareBare(assembleBare([{ path: "seven.s", text: ${SEVEN} }])).run();
    try {
      createMachine("vax");
    } catch (error) {
      Deno.exit(error instanceof UserError && exit === 7 ? 42 : 1);
    }`);
  assertEquals(code, 42, text);
});

Deno.test("so can everything, and every system runs a program there", async () => {
  const { code, text } = await elsewhere(`
    import { createAegis, createExos, createUltrixModel, experiments } from "file://${root}mod.ts";
    const program = { name: "seven", sources: [{ path: "seven.S", text: ${SEVEN} }] };
    const exits = [createAegis(), createExos(), createUltrixModel()].map((system) =>
      system.boot("dec3100", [program]).run({ maxCycles: 1e8 }).exit
    );
    Deno.exit(experiments.length > 10 && exits.every((exit) => exit === 7) ? 42 : 1);`);
  assertEquals(code, 42, text);
});

Deno.test("what mod.ts imports names no package: only our modules and the runtime's", () => {
  const seen = new Set<string>(), foreign: string[] = [];
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const target of importsOf(path)) {
      if (/\.ts$/.test(target)) visit(target);
      else if (!target.startsWith("node:") && !/\.(h|[sS])$/.test(target)) {
        foreign.push(`${path} imports ${target}`);
      }
    }
  };
  visit("mod.ts");
  assert(seen.size > 100, `${seen.size} modules`);
  assertEquals(foreign, []);
});

Deno.test("the front door has at most 36 names, each behind another door as well", () => {
  const exported = (path: string) => {
    const lists = read(path).matchAll(/^export (?:type )?\{([^}]*)\} from/gm);
    return [...lists].flatMap(([, names]) => names.match(/\w+(?=,|\s*$)/g) ?? []);
  };
  const names = exported("mod.ts");
  assert(names.length <= 36, `${names.length} names`);
  const behind = new Set([
    ...exported("machine/mod.ts"),
    ...exported("experiments/mod.ts"),
    ...["createAegis", "createExos", "createUltrixModel", "experiments"],
  ]);
  assertEquals(names.filter((name) => !behind.has(name)), []);
});
