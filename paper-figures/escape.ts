/** Text made safe for the three languages that tables are written in. */

/** Escapes text for a cell of a Markdown table. */
export function escapeMarkdown(text: string): string {
  return text.replace(
    /[\\|*_`<>\[\]&]/g,
    (c) => c === "<" ? "&lt;" : c === ">" ? "&gt;" : c === "&" ? "&amp;" : `\\${c}`,
  )
    .replace(/\s*\n\s*/g, " ");
}

/** Escapes text for HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (c) => names[c]);
}

/** Escapes text for LaTeX. */
export function escapeLatex(text: string): string {
  const names: Record<string, string> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    "–": "--",
    "×": "$\\times$",
    "µ": "$\\mu$",
    "<": "\\textless{}",
    ">": "\\textgreater{}",
  };
  return text.replace(/[\\&%$#_{}~^–×µ<>]/g, (c) => names[c] ?? `\\${c}`);
}
