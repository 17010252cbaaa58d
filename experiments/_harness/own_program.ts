/**
 * A user's own programs: what their files are by their names and contents, and how the parts of one
 * are made for a system that starts `main`.
 */
import {
  assembleObject,
  decodeSource,
  isObject,
  type Loadable,
  type ObjectFile,
  readBare,
  readObject,
  type Source,
  UserError,
} from "../../machine/mod.ts";
import { compileOwn } from "./compiler.ts";
import { includeGuest } from "./guest.ts";
import { readBytes, userPath } from "./paths.ts";

/** The folder of this suite, where it lies on this host's disk. */
const here = new URL("../..", import.meta.url);
const root = here.protocol === "file:" ? decodeURIComponent(here.pathname) : undefined;

/** What a program is made of. */
export type Part = Source | ObjectFile;

/** Largest program that is read: more than any board's memory. */
const MOST_BYTES = 64 << 20;

/** What a file holds: a part of a program, or a whole one. */
export function readProgram(
  path: string,
  options: { readonly defines: Readonly<Record<string, string>>; readonly bare: boolean },
): Loadable | Part {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const bytes = readBytes(path, { most: MOST_BYTES, kind: "program" });
  if (/\.[sS]$/.test(name)) return { path, text: decodeSource(bytes) };
  if (/\.c$/.test(name)) {
    const text = compileOwn(userPath(path), { path, root, ...options });
    return { path: path.replace(/c$/, "s"), text };
  }
  if (isObject(bytes)) return readObject(bytes, path);
  return readBare(bytes, path);
}

/** The text of an included file, relative to where the user stands. */
export function include(path: string): string | undefined {
  try {
    return decodeSource(Deno.readFileSync(userPath(path)));
  } catch {
    return undefined;
  }
}

/** The name of a user's `main` where start-up code of ours calls it. */
const OWN_MAIN = "main.own";

/**
 * Parts of a program for a system whose start-up code calls `main` without arguments: an object
 * that passes them comes first.
 */
export function hostedObjects(
  parts: readonly Part[],
  options: {
    readonly arguments: readonly string[];
    readonly defines: Readonly<Record<string, string>>;
  },
): ObjectFile[] {
  const find = (path: string) => include(path) ?? includeGuest(path);
  const objects = parts.map((part) =>
    "text" in part ? assembleObject(part, { include: find, defines: options.defines }) : part
  );
  const starts = objects.some(({ symbols }) => symbols.get("main")?.global);
  if (!starts) {
    throw new UserError(`${parts[0].path}: no entry; make main .globl`);
  }
  return [argumentsObject(options.arguments), ...objects.map(renameMain)];
}

function argumentsObject(given: readonly string[]): ObjectFile {
  const strings = given.map((text, i) =>
    `argument_${i}: .byte ${[...new TextEncoder().encode(`${text}\0`)].join(", ")}`
  );
  const text = `	.set	noreorder
	.section .text.arguments
	.globl	main
main:
	lui	$a1, %hi(arguments)
	addiu	$a1, $a1, %lo(arguments)
	j	${OWN_MAIN}
	 li	$a0, ${given.length}
	.section .data.arguments
	.align	2
arguments:
	.word	${given.map((_, i) => `argument_${i}`).join(", ")}, 0
${strings.join("\n")}
`;
  return assembleObject({ path: "arguments.s", text });
}

/** The same object with `main` renamed; functions keep their names for instruments. */
function renameMain(object: ObjectFile): ObjectFile {
  const symbols = new Map(
    [...object.symbols].map(([name, symbol]) =>
      name === "main" ? [OWN_MAIN, { ...symbol, name: OWN_MAIN }] as const : [name, symbol] as const
    ),
  );
  for (const { relocations } of object.sections) {
    relocations.forEach((relocation, i) => {
      if (relocation.symbol === "main") relocations[i] = { ...relocation, symbol: OWN_MAIN };
    });
  }
  return { ...object, symbols };
}
