/**
 * A listing: every word of an image's text with its address, its symbol, its instruction and,
 * where a new source line begins, that line. What a kernel's reader lays beside the source.
 */
import { hex, hexDigits } from "../isa/hex.ts";
import { disassemble } from "../isa/instructions.ts";
import type { Image } from "./link.ts";

/**
 * The listing of an image's functions, by ascending address. `sources` gives the text of a source
 * by its path, where it is at hand.
 */
export function listing(image: Image, sources: Readonly<Record<string, string>> = {}): string {
  const lines = new Map<string, readonly string[]>();
  const sourceText = (path: string, line: number) => {
    const text = lines.get(path) ?? (sources[path] ?? "").split("\n");
    lines.set(path, text);
    return text[line - 1]?.trim() ?? "";
  };
  const name = (address: number) => {
    const found = image.at(address);
    return found
      ? `${found.name}${found.offset ? `+${hex(found.offset, 1)}` : ""}`
      : hex(address, 1);
  };
  const out: string[] = [];
  for (const { name: title, object, start, end } of image.functions) {
    const segment = image.segments.find((s) =>
      start >= s.address && end <= s.address + s.bytes.length
    );
    if (!segment) continue;
    const view = new DataView(segment.bytes.buffer, segment.bytes.byteOffset);
    out.push("", `${title}  (${object})`);
    let before = "";
    for (let address = start; address < end; address += 4) {
      const word = view.getInt32(address - segment.address, true);
      const line = image.line(address);
      const here = line ? `${line.path}:${line.line}` : "";
      const source = line && here !== before ? `${here}  ${sourceText(line.path, line.line)}` : "";
      before = here;
      const [at, digits] = [address, word].map((n) => hexDigits(n));
      out.push(
        `${at}  ${digits}  ${disassemble(word, address, name).padEnd(32)}  ${source}`.trimEnd(),
      );
    }
  }
  return out.join("\n").trimStart() + "\n";
}
