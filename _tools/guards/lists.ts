/**
 * The committed lists: what came of each mutant. A line for each function with its fingerprint,
 * then one for each mutant: the trial that noticed it, the number of trials that it survived, that
 * no trial exercises it, or that it has not been tried.
 */

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

/** The text of a list. */
export function writeList(fates: Fates): string {
  const lines: string[] = [];
  let last = "";
  for (const [name, fate] of fates) {
    const [, place, site] = /^(.*?): (.*)$/.exec(name)!;
    if (place !== last) lines.push(`${place} ${fate.fingerprint}`);
    last = place;
    lines.push(` ${site}: ${said(fate)}`);
  }
  return `${lines.join("\n")}\n`;
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
  let text: string;
  try {
    text = Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return fates;
    throw error;
  }
  let place = "", fingerprint = "";
  for (const line of text.split("\n").filter((line) => line !== "")) {
    const [, site, what] = /^ (.*?): (.*)$/.exec(line) ?? [];
    if (site === undefined) {
      [, place, fingerprint] = /^(.*) ([0-9a-f]{8})$/.exec(line)!;
      continue;
    }
    const survived = /^SURVIVES (\d+)$/.exec(what)?.[1];
    fates.set(
      `${place}: ${site}`,
      survived !== undefined
        ? { kind: "survived", fingerprint, trials: Number(survived) }
        : what === "NOT EXERCISED"
        ? { kind: "unexercised", fingerprint }
        : what === "OPEN"
        ? { kind: "open", fingerprint }
        : { kind: "noticed", fingerprint, trial: what, difference: "" },
    );
  }
  return fates;
}
