/**
 * Workloads as objects, with the headers that hand-written ones include: those that the systems and
 * the boards publish, and our own.
 */
import { sources as aegis } from "../../aegis/compiled/sources.ts";
import { sources as exos } from "../../exos/compiled/sources.ts";
import { assembleObject, boardHeaders, type ObjectFile } from "../../machine/mod.ts";
import { sources as ultrix } from "../../ultrix-model/compiled/sources.ts";
import { sources as own } from "../compiled/sources.ts";

/** Text of an included guest source by its path from the project's root. */
export function includeGuest(path: string): string | undefined {
  return boardHeaders[path] ?? own[path] ?? aegis[path] ?? exos[path] ?? ultrix[path];
}

const assembled = new Map<string, ObjectFile>();

/** The object of a guest source by its path from the project's root; assembled once a process. */
export function guestObject(path: string): ObjectFile {
  const known = assembled.get(path) ??
    assembleObject({ path, text: includeGuest(path)! }, { include: includeGuest });
  assembled.set(path, known);
  return known;
}

/**
 * Objects of this folder's guest sources by name: `table05_faults.S` by hand, `table05_prot` in C.
 */
export function workloadObjects(names: readonly string[]): ObjectFile[] {
  return names.map((name) =>
    guestObject(
      `experiments/${name.endsWith(".S") ? `workloads/${name}` : `compiled/workloads/${name}.s`}`,
    )
  );
}
