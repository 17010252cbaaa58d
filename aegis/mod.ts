/**
 * Aegis: builds the kernel's image, links programs with the user runtime, and boots both on a machine. Everything beyond placing those
 * files is done by guest instructions.
 *
 * @module
 */
import { arrange, assembleObject, bootKernel, link, type ObjectFile, type System } from "../machine/mod.ts";
import bootHeader from "../machine/board/boot.h" with { type: "text" };
import { sources } from "./compiled/sources.ts";
import { sources as userSources } from "./user/compiled/sources.ts";

const include = (path: string): string | undefined =>
  path === "machine/board/boot.h" ? bootHeader : sources[path] ?? userSources[path];

/** Sections of the paths that applications wait for, placed first and together, as the paper's section 4 reorders object files. */
const HOT = [".text.call", ".text.call_null", ".text.call_on_stack", ".text.refill_miss", ".text.interrupt"];
const KERNEL = 0x80000000;

/** Assembles the sources of a directory that make code. */
function objectsOf(texts: Readonly<Record<string, string>>): ObjectFile[] {
  return Object.entries(texts).filter(([path]) => /\.[sS]$/.test(path) && !path.endsWith("/offsets.s"))
    .map(([path, text]) => assembleObject({ path, text }, { include }));
}

/** Makes Aegis as a system; its sources are assembled once for all boots. */
export function createAegis(): System {
  const kernelObjects = objectsOf(sources);
  const userObjects = objectsOf(userSources);
  return {
    id: "aegis",
    boot: (board, programs, { settings } = {}) =>
      bootKernel(board, {
        settings,
        link: (resolved) => ({
          kernel: link(kernelObjects, {
            name: "aegis",
            entry: "start",
            place: arrange({
              text: KERNEL + 0x1000,
              fixed: { ".vector.refill": KERNEL, ".vector.general": KERNEL + 0x80 },
              hot: HOT,
              spread: { span: 0x4000, seed: resolved["layout.seed"] },
            }),
          }),
          programs: programs.map(({ name, objects = [], sources: own = [] }) =>
            link([...userObjects, ...objects, ...own.map((source) => assembleObject(source, { include }))], {
              name,
              entry: "__start",
              place: arrange({ text: 0x00400000, data: 0x10000000 }),
            })
          ),
        }),
      }),
  };
}
