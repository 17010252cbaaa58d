/**
 * The guests' C compiled otherwise than it is committed: a copy of the sources in a temporary
 * folder, its compiled text made anew, from which workers load the systems as from the project.
 */
import { UserError } from "../../machine/mod.ts";
import { COMPILER, flags } from "../_harness/compiler.ts";
import { projectRoot } from "../_harness/paths.ts";
import { stripAssembly } from "../_harness/strip_assembly.ts";

/** Folders that a worker loads. */
const LOADED = ["errors", "csv", "machine", "aegis", "exos", "ultrix-model", "experiments"];
/** Those of them with guests. */
const GUESTS = ["aegis", "exos", "ultrix-model", "experiments"];

/** The flags that undo what gcc 2.6 did not do; a loop of memcpy must not become a call of it. */
const undone = flags.slice(
  flags.indexOf("-fno-inline-functions"),
  flags.indexOf("-fno-tree-loop-distribute-patterns"),
);
const optimized = (level: string) => flags.map((flag) => flag === "-O2" ? level : flag);

/** Other flags by name; gcc warns of other things under each. */
export const otherFlags: Readonly<Record<string, readonly string[]>> = {
  "-O1": optimized("-O1"),
  "-O2-plain": flags.filter((flag) => !undone.includes(flag)),
  // A kernel has no memcpy for gcc to call.
  "-Os": [...optimized("-Os"), "-mno-memcpy"],
};

/** Names of `otherFlags`. */
export const otherwise: readonly string[] = Object.keys(otherFlags);

/** Guests compiled with other flags, on disk. */
export interface CompiledGuests {
  /** URL of the folder that stands for the project's root, with a slash at its end. */
  readonly root: string;
  /** Takes the folder away. */
  remove(): void;
}

/** Compiles every guest that systems and workloads are made of. */
export async function compileGuests(name: string): Promise<CompiledGuests> {
  const root = Deno.makeTempDirSync({ prefix: `guests${name}-` });
  const remove = () => Deno.removeSync(root, { recursive: true });
  try {
    const paths = LOADED.flatMap((folder) => filesIn(folder));
    for (const path of paths) {
      Deno.mkdirSync(`${root}/${path.slice(0, path.lastIndexOf("/"))}`, { recursive: true });
      Deno.copyFileSync(`${projectRoot()}/${path}`, `${root}/${path}`);
    }
    const present = new Set(paths);
    const waiting = paths.flatMap((text) => {
      const source = text.replace("/compiled/", "/").replace(/\.s$/, ".c");
      const guest = GUESTS.includes(text.split("/")[0]) && text.includes("/compiled/");
      const tests = /\/(tests|adversarial)\/|\/offsets\.s$/.test(text);
      return guest && !tests && text.endsWith(".s") && present.has(source)
        ? [{ text, source }]
        : [];
    });
    const lanes = Array.from({ length: navigator.hardwareConcurrency }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const raw = await compile(next.source, { name, root });
        Deno.writeTextFileSync(`${root}/${next.text}`, `# ${name}\n${stripAssembly(raw)}`);
      }
    });
    await Promise.all(lanes);
  } catch (error) {
    remove();
    throw error;
  }
  return { root: new URL(`file://${root}/`).href, remove };
}

async function compile(
  path: string,
  { name, root }: { readonly name: string; readonly root: string },
): Promise<string> {
  const used = otherFlags[name].filter((flag) => flag !== "-Werror");
  const args = [...used, "-w", "-I.", "-S", "-o", "-", path];
  const { success, stdout, stderr } = await new Deno.Command(COMPILER, { args, cwd: root })
    .output();
  if (!success) {
    throw new UserError(`${path} does not compile under ${name}\n${decode(stderr)}`.trimEnd());
  }
  return decode(stdout);
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Paths of a folder's files from the project's root, tests aside. */
function filesIn(folder: string): string[] {
  return [...Deno.readDirSync(`${projectRoot()}/${folder}`)].flatMap(({ name, isDirectory }) => {
    const path = `${folder}/${name}`;
    if (isDirectory) return filesIn(path);
    return name.endsWith("_test.ts") ? [] : [path];
  });
}
