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

/** Words by symbol, each in a section of its own, that a workload reads as constants. */
export function wordsObject(
  path: string,
  words: Readonly<Record<string, number>>,
  section = ".rodata",
): ObjectFile {
  const text = Object.entries(words).map(([symbol, value]) =>
    `.section ${section}.${symbol}\n.globl ${symbol}\n.align 2\n${symbol}: .word ${value}\n`
  ).join("");
  return assembleObject({ path, text });
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
