/** Changes of a system that may survive, by a pattern of their names, and why. */
export interface Reason {
  readonly names: RegExp;
  /** True of each change that the pattern matches. */
  readonly why: string;
}

/**
 * A pattern of just the names that a text lists: a line for each function, `file function: site;
 * site`, which may go on in lines that are further in; a site that is unnoticed both ways ends with
 * `never/always`.
 */
export function sites(text: string): RegExp {
  const quoted = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const functions = text.trim().replace(/;\n +/g, "; ").split(/\n +/).map((line) => {
    const [, place, all] = /^(\S+ \w+): (.*)$/.exec(line)!;
    const each = all.split("; ").map((site) => {
      const [, instruction, changes] = /^(.*) (\S+)$/.exec(site)!;
      return `${quoted(instruction)} (?:${changes.replaceAll("/", "|")})`;
    });
    return `${quoted(place)}: (?:${each.join("|")})`;
  });
  return new RegExp(`^(?:${functions.join("|")})$`);
}
