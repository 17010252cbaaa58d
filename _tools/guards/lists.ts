/**
 * The committed lists: what came of each mutant. A line for each function with its fingerprint,
 * then one for each fate that its mutants met, with them: the trial that noticed them, the number
 * of trials that they survived, that no trial exercises them, or that they have not been tried.
 * A mutant is written as its instruction and number, a branch with - for never and + for always.
 */

import { textIfThere } from "../../experiments/_harness/paths.ts";

/** What came of a mutant. */
export type Fate =
  & {
    /** Of its function, when it was tried. */
    readonly fingerprint: string;
  }
  & (
    | { readonly kind: "noticed"; readonly trial: string; readonly difference: string }
    /** Every trial that exercises it came to what it comes to without the change. */
    | { readonly kind: "survived"; readonly trials: number }
    /** No trial takes the branch the other way, or executes the store. */
    | { readonly kind: "unexercised" }
    /** Not tried, or not in all trials. */
    | { readonly kind: "open" }
  );

/** Fates by the mutants' names. */
export type Fates = ReadonlyMap<string, Fate>;

/** Between the mutants of a line. */
const BETWEEN = ";";

/** Signs of a branch's changes; a store has one change, and no sign. */
const SIGNS = [["never", "-"], ["always", "+"]] as const;

/** Sites as the list has them: both changes of a branch are one where both met the same fate. */
function shorten(sites: readonly string[]): string[] {
  const changes = Map.groupBy(sites, (site) => site.slice(0, site.lastIndexOf(" ")));
  return [...changes].map(([instruction, all]) =>
    instruction.replaceAll(", ", ",").replace(" #", "#") +
    SIGNS.map(([change, sign]) => all.includes(`${instruction} ${change}`) ? sign : "").join("")
  );
}

/** The sites that are written as one; a list may have them in full as well. */
function lengthen(written: string): string[] {
  const [, instruction, number, signs] = /^([^#]*\S)#(\d+)([-+]*)$/.exec(written) ?? [];
  if (instruction === undefined) return [written.trim()];
  const whole = `${instruction.replaceAll(",", ", ")} #${number}`;
  if (signs === "") return [`${whole} dropped`];
  return SIGNS.flatMap(([change, sign]) => signs.includes(sign) ? [`${whole} ${change}`] : []);
}

/** The text of a list. */
export function writeList(fates: Fates): string {
  const functions = new Map<string, Map<string, string[]>>();
  for (const [name, fate] of fates) {
    const [, place, site] = /^(.*?): (.*)$/.exec(name)!;
    const heading = `${place} ${fate.fingerprint}`;
    const lines = functions.get(heading) ?? new Map<string, string[]>();
    functions.set(heading, lines.set(said(fate), [...lines.get(said(fate)) ?? [], site]));
  }
  return [...functions].flatMap(([heading, lines]) => [
    `${heading}\n`,
    ...[...lines].map(([fate, sites]) => ` ${fate}: ${shorten(sites).join(BETWEEN)}\n`),
  ]).join("");
}

function said(fate: Fate): string {
  switch (fate.kind) {
    case "noticed":
      return fate.trial;
    case "survived":
      return `SURVIVES ${fate.trials}`;
    case "unexercised":
      return "NOT EXERCISED";
    case "open":
      return "OPEN";
  }
}

/** Reads a list's file; empty when there is none. */
export function readList(path: string): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  const text = textIfThere(path) ?? "";
  let place = "", fingerprint = "";
  for (const line of text.split("\n").filter((line) => line !== "")) {
    const [, what, sites] = /^ (.*?): (.*)$/.exec(line) ?? [];
    if (sites === undefined) {
      [, place, fingerprint] = /^(.*) ([0-9a-f]{8})$/.exec(line)!;
      continue;
    }
    const fate = fateOf(what, fingerprint);
    for (const site of sites.split(BETWEEN).flatMap(lengthen)) {
      fates.set(`${place}: ${site}`, fate);
    }
  }
  return fates;
}

function fateOf(what: string, fingerprint: string): Fate {
  const survived = /^SURVIVES (\d+)$/.exec(what)?.[1];
  if (survived !== undefined) return { kind: "survived", fingerprint, trials: Number(survived) };
  if (what === "NOT EXERCISED") return { kind: "unexercised", fingerprint };
  if (what === "OPEN") return { kind: "open", fingerprint };
  return { kind: "noticed", fingerprint, trial: what, difference: "" };
}
