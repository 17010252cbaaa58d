/**
 * `deno task compile`: guest C into the assembly text that is committed, assembled in-tree and
 * executed. One fixed set of flags stands for the compiler of 1995; --check compiles in memory and
 * fails when sources and committed text disagree. Under another version of the compiler the check
 * is skipped and says so.
 */
import { COMPILER, compilerVersion, flags } from "../experiments/_harness/compiler.ts";
import { command, start } from "../experiments/_harness/command.ts";
import { chooseName } from "../experiments/_harness/usage.ts";
import { stripAssembly } from "../experiments/_harness/strip_assembly.ts";
import { UserError } from "../machine/mod.ts";

/** The version whose text is committed. */
const VERSION = "12.2.0";

/** Where a system keeps guest sources: one `compiled/` mirrors these folders. */
export interface GuestTree {
  /** Folder of the system. */
  readonly root: string;
  /** Its folders that the system itself is made of. */
  readonly folders: readonly string[];
  /** Folders of programs that only tests use. */
  readonly tests: readonly string[];
}

/** Every folder with guest sources. */
export const guestTrees: readonly GuestTree[] = [
  {
    root: "aegis",
    folders: ["kernel", "filters", "handlers", "user"],
    tests: ["tests", "adversarial"],
  },
  { root: "exos", folders: ["library"], tests: ["tests", "adversarial"] },
  { root: "ultrix-model", folders: ["kernel", "user"], tests: ["tests"] },
  {
    root: "experiments",
    folders: [
      "workloads",
      "filters",
      "validation",
      "event_loop",
      "ipc_kernel",
      "mechanisms",
      "parity",
    ],
    tests: ["tests"],
  },
];

/**
 * Compiles a C file to gcc's raw text; the path is relative to the project's root, which is the
 * working directory. What only tests use is without lines and its functions are in one section, for
 * brevity: nothing is measured of it. Data stand in sections, or they would be common symbols. What
 * takes the place of kernel text for a comparison has no lines either, nor have programs that no
 * row of the paper's is traced through.
 */
export async function compileRaw(root: string, path: string): Promise<string> {
  const brief = /\/(tests|adversarial)\//.test(path)
    ? ["-g0", "-fno-function-sections"]
    : /\/(parity|mechanisms|validation|event_loop|ipc_kernel)\//.test(path)
    ? ["-g0"]
    : [];
  const args = [...flags, ...brief, "-I.", "-S", "-o", "-", path];
  const { success, stdout, stderr } = await new Deno.Command(COMPILER, { args, cwd: root })
    .output();
  if (!success) {
    throw new UserError(`${path} does not compile\n${new TextDecoder().decode(stderr)}`.trimEnd());
  }
  return new TextDecoder().decode(stdout);
}

/** The source that prints offsets holds inline assembly: its output becomes `.equ` lines. */
function offsetsText(raw: string): string {
  const lines = [...raw.matchAll(/^\s*->\s*(\w+)\s+(-?\d+)/gm)].map(([, name, value]) =>
    `\t.equ\t${name}, ${value}`
  );
  return lines.join("\n") + "\n";
}

/** Committed text of a C file. */
export async function compiledText(root: string, path: string): Promise<string> {
  const raw = await compileRaw(root, path);
  const offsets = path.endsWith("/offsets.c");
  const first = `# ${COMPILER} ${VERSION} from ${path}`;
  return `${first}\n${offsets ? offsetsText(raw) : stripAssembly(raw)}`;
}

async function list(root: string, directory: string, ending: RegExp): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const entry of Deno.readDir(`${root}/${directory}`)) {
      if (entry.isFile && ending.test(entry.name)) names.push(entry.name);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return names.sort((a, b) => a < b ? -1 : 1);
}

/** The module that imports guest sources as text. */
function sourcesModule(root: string, files: readonly string[]): string {
  const imports = files.map((path, i) =>
    `import s${i} from "${relative(root, path)}" with { type: "text" };`
  );
  const rows = files.map((path, i) => `  ${JSON.stringify(path)}: s${i},`);
  return [
    "/**",
    ` * Guest sources of ${root}/ as text, by path from the project's root: part of the module ` +
    "graph, so that no file needs",
    " * to be read at run time. Written by `deno task compile`.",
    " */",
    ...imports,
    "",
    "/** Text by path. */",
    "export const sources: Readonly<Record<string, string>> = {",
    ...rows,
    "};",
    "",
  ].join("\n");
}

function relative(root: string, path: string): string {
  const inside = path.slice(root.length + 1);
  return inside.startsWith("compiled/") ? "./" + inside.slice("compiled/".length) : "../" + inside;
}

/** Everything that `compiled/` of a system should hold, by path. */
export async function generate(root: string, tree: GuestTree): Promise<Map<string, string>> {
  const out = new Map<string, string>();
  const compileFolders = async (folders: readonly string[], module: string): Promise<void> => {
    const files: string[] = [];
    for (const folder of folders) {
      const directory = `${tree.root}/${folder}`;
      const c = await list(root, directory, /\.c$/);
      const texts = await inPairs(c, (name) => compiledText(root, `${directory}/${name}`));
      c.forEach((name, i) => {
        const path = `${tree.root}/compiled/${folder}/${name.replace(/\.c$/, ".s")}`;
        out.set(path, texts[i]);
        files.push(path);
      });
      files.push(
        ...(await list(root, directory, /\.(S|h)$/)).map((name) => `${directory}/${name}`),
      );
    }
    files.sort((a, b) => a < b ? -1 : 1);
    if (files.length) out.set(`${tree.root}/compiled/${module}`, sourcesModule(tree.root, files));
  };
  await compileFolders(tree.folders, "sources.ts");
  await compileFolders(tree.tests, "test_sources.ts");
  return out;
}

async function inPairs<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < items.length; i += 2) {
    results.push(...await Promise.all(items.slice(i, i + 2).map(run)));
  }
  return results;
}

async function committed(root: string, path: string): Promise<string | undefined> {
  try {
    return await Deno.readTextFile(`${root}/${path}`);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

const compile = command({
  name: "deno task compile",
  does:
    "Compiles the C files of the guest systems into the assembly text under compiled/, and lists " +
    "their sources.",
  operands: {
    show: "[SYSTEM…]",
    help: `${guestTrees.map(({ root }) => root).join(" ")}; all when none is given`,
  },
  flags: { check: { help: "compile in memory and exit 1 when a committed file differs" } },
  async run(options, operands) {
    for (const name of operands) {
      chooseName(name, {
        kind: "system",
        names: guestTrees.map(({ root }) => root),
      });
    }
    const root = decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");
    const version = await compilerVersion();
    if (version !== VERSION) {
      const found = version === undefined ? "is not installed" : `is version ${version}`;
      console.error(`${COMPILER} ${found}; the committed text is of version ${VERSION}.`);
      if (!options.check) return 2;
      console.error("Skipped: another compiler's text proves nothing.");
      return Deno.env.get("CI") === "true" ? 1 : 0;
    }
    const trees = operands.length
      ? guestTrees.filter(({ root }) => operands.includes(root))
      : guestTrees;
    const differing: string[] = [];
    for (const tree of trees) {
      const wanted = await generate(root, tree);
      for (const [path, text] of wanted) {
        if (await committed(root, path) === text) continue;
        differing.push(path);
        if (options.check) continue;
        await Deno.mkdir(`${root}/${path.slice(0, path.lastIndexOf("/"))}`, { recursive: true });
        await Deno.writeTextFile(`${root}/${path}.tmp`, text);
        await Deno.rename(`${root}/${path}.tmp`, `${root}/${path}`);
      }
      for (
        const folder of [
          "",
          ...tree.folders.map((name) => "/" + name),
          ...tree.tests.map((name) => "/" + name),
        ]
      ) {
        const directory = `${tree.root}/compiled${folder}`;
        for (const name of await list(root, directory, /\.(s|ts)$/)) {
          const path = `${directory}/${name}`;
          if (wanted.has(path)) continue;
          differing.push(path);
          if (!options.check) await Deno.remove(`${root}/${path}`);
        }
      }
    }
    if (options.check && differing.length) {
      console.error(`Out of date: ${differing.join(", ")}\nRun: deno task compile`);
      return 1;
    }
    console.error(
      options.check ? "Committed text and sources agree." : `${differing.length} files written.`,
    );
    return 0;
  },
});

if (import.meta.main) await start(compile);
