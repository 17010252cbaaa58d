/**
 * Reduces gcc's assembly output to what executes: labels, instructions, data and the directives
 * that place, name and locate them. Raw output is more than half debugging sections and names build
 * paths; compile_oracle_test.ts shows that GNU as makes the same words from both.
 */

const names = "globl|ent|end|set|loc|file|word|half|hword|byte|ascii|asciz|string|space|align|" +
  "4byte|2byte";
const KEPT = new RegExp(`^\\s*\\.(${names})\\b`);
const SECTION = /^\s*\.(section|text|data|bss|rodata)\b/;

/** The kept text of gcc's output, without a first line. */
export function stripAssembly(raw: string): string {
  const out: string[] = [];
  let keep = true;
  for (const line of raw.split("\n")) {
    if (SECTION.test(line)) {
      keep = !/^\s*\.section\s+\.(debug_|mdebug|gnu|comment|note|pdr)/.test(line);
      if (keep) out.push(line.replace(/,@(progbits|nobits)$/, ""));
      continue;
    }
    if (!keep || /^\s*(#.*)?$/.test(line)) continue;
    if (/^\s*\./.test(line)) {
      if (!KEPT.test(line)) continue;
      if (
        /^\s*\.set\b/.test(line) && !/^\s*\.set\s+(no)?(reorder|at)\b/.test(line) &&
        !line.includes(",")
      ) continue;
      const file = /^\s*\.file\s+(\d+)\s+"([^"]*)"(?:\s+"([^"]*)")?/.exec(line);
      if (/^\s*\.file/.test(line)) {
        if (file) out.push(`\t.file ${file[1]} "${file[3] ?? file[2]}"`);
        continue;
      }
      out.push(line.replace(/\s*#.*$/, "").replace(/^(\s*\.loc\s+\d+\s+\d+).*$/, "$1"));
      continue;
    }
    if (/^\$(Ltext|Letext|LFB|LFE|LVL|LBB|LBE|Ldebug|LASF|LLST)\w*\s*(=|:)/.test(line)) continue;
    out.push(line.replace(/\s+#.*$/, ""));
  }
  return withoutIdleLines(withoutEmptySections(out)).join("\n") + "\n";
}

/** Drops a line number that another follows at once, or that is the one before it. */
function withoutIdleLines(lines: readonly string[]): string[] {
  const isLine = (line: string | undefined) => line?.startsWith("\t.loc ") ?? false;
  let present: string | undefined;
  return lines.filter((line, i) => {
    if (SECTION.test(line)) present = undefined;
    if (!isLine(line)) return true;
    if (isLine(lines[i + 1]) || line === present) return false;
    present = line;
    return true;
  });
}

/** Drops a section directive that another follows at once. */
function withoutEmptySections(lines: readonly string[]): string[] {
  return lines.filter((line, i) =>
    !SECTION.test(line) || (i + 1 < lines.length && !SECTION.test(lines[i + 1]))
  );
}
