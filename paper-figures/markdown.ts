/** Writes a document as Markdown. */
import type { Block, Entry, GridColumn } from "./document.ts";
import { escapeMarkdown } from "./escape.ts";

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function entryText(entry: Entry | undefined, { head }: GridColumn): string {
  if (!entry) return "";
  const { main, beside = [], against = [] } = entry;
  const strong = !head && (beside.length > 0 || against.length > 0) && main !== "";
  const first = [
    strong ? `**${escapeMarkdown(main)}**` : escapeMarkdown(main),
    ...beside.map(escapeMarkdown),
  ];
  const second = against.map(escapeMarkdown).filter((part) => part).join(", ");
  return [first.filter((part) => part).join(" "), second].filter((part) => part).join("<br>");
}

function write(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}\n`;
    case "paragraph":
      return block.strong
        ? `**${escapeMarkdown(block.text)}**\n`
        : `${escapeMarkdown(block.text)}\n`;
    case "grid":
      return [
        line(block.columns.map(({ title }) => escapeMarkdown(title))),
        line(block.columns.map(({ numeric }) => numeric ? "--:" : "---")),
        ...block.rows.map((row) => line(row.map((entry, i) => entryText(entry, block.columns[i])))),
        "",
      ].join("\n");
    case "notes":
      return block.items.map(({ term, text }) =>
        `- ${term ? `_${escapeMarkdown(term)}_: ` : ""}${escapeMarkdown(text)}`
      ).join("\n") + "\n";
    case "contents":
    case "account":
      return "";
    case "picture":
      return `![${escapeMarkdown(block.alt)}](${block.file})\n`;
  }
}

/** A document as Markdown. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks.map(write).filter((text) => text).join("\n");
}
