/**
 * Where a guest's code decides or remembers: every conditional branch of an image's functions and a
 * seeded tenth of its stores. A site is named by its file, function and instruction, not by its
 * address, so that the name outlives edits elsewhere; the function's fingerprint says whether it
 * was edited itself.
 */
import {
  createRandom,
  decode,
  disassemble,
  hex,
  hexDigits,
  type Image,
} from "../../machine/mod.ts";

/** How a site is changed: a branch that never or always goes, a store that is left out. */
export type Change = "never" | "always" | "dropped";

/** One change of one instruction. */
export interface Mutant {
  /**
   * Unique in its system: file, function, instruction, its number among equal ones of the function,
   * and the change.
   */
  readonly name: string;
  /** File and function. */
  readonly place: string;
  /** Fingerprint of the function's text. */
  readonly fingerprint: string;
  readonly function: string;
  /** Path of the assembled text. */
  readonly object: string;
  /** Offset of the instruction in the function, in bytes. */
  readonly offset: number;
  readonly change: Change;
  /** The word that is put there. */
  readonly word: number;
}

const BRANCHES = /^(beq|bne|blez|bgtz|bltz|bgez|bltzal|bgezal|bc1t|bc1f)$/;
const STORES = /^(sw|sh|sb|swl|swr|swc1)$/;
/** One store in so many is left out, drawn with this seed. */
const STORES_PER_SITE = 10, STORE_SEED = 1995;

/**
 * The branch that is always taken instead: the target stays, the comparison is of $0 with itself.
 */
function alwaysTaken(word: number, name: string): number {
  if (name === "bltzal" || name === "bgezal") return 0x04110000 | (word & 0xffff);
  return 0x10000000 | (word & 0xffff);
}

/** A word of an image at an address. */
export function wordOf(image: Image, address: number): number {
  const segment = image.segments.find((s) =>
    address >= s.address && address + 4 <= s.address + s.bytes.length
  );
  if (!segment) throw new RangeError(`${image.name} has no contents at ${hex(address)}`);
  return new DataView(segment.bytes.buffer, segment.bytes.byteOffset).getInt32(
    address - segment.address,
    true,
  );
}

/** FNV-1a of a text, in hexadecimal. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return hexDigits(value);
}

/**
 * A function's text without what follows from its surroundings: line marks and the numbers of local
 * labels.
 */
function bodyOf(text: string, name: string): string {
  const from = text.search(new RegExp(`^${name}:`, "m")), end = text.indexOf(`.end\t${name}`, from);
  const labels = new Map<string, string>();
  return text.slice(from, end < 0 ? undefined : end).replace(/^\t\.loc\t?.*\n/gm, "").replace(
    /\$L\w+/g,
    (label) => {
      if (!labels.has(label)) labels.set(label, `$L${labels.size}`);
      return labels.get(label)!;
    },
  );
}

/** Every change of the functions of an image that come from `objects`. */
export function listMutants(
  image: Image,
  { objects, text }: {
    readonly objects: (path: string) => boolean;
    readonly text: (path: string) => string;
  },
): Mutant[] {
  const random = createRandom(STORE_SEED);
  const mutants: Mutant[] = [];
  for (const { name, object, start, end } of image.functions) {
    if (!objects(object)) continue;
    const file = object.slice(object.lastIndexOf("/") + 1).replace(/\.s$/, ".c");
    const fingerprint = hash(bodyOf(text(object), name));
    const numbers = new Map<string, number>();
    for (let address = start; address < end; address += 4) {
      const word = wordOf(image, address), written = decode(word)?.name ?? "";
      const branch = BRANCHES.test(written) && (word >>> 16) !== 0x1000;
      if (!branch && !(STORES.test(written) && random.below(STORES_PER_SITE) === 0)) continue;
      const whole = disassemble(word, address).replace(/\$(?=[a-z])/g, "").replace(/\s+/g, " ");
      const instruction = branch
        ? whole.replace(/,? ?0x[0-9a-f]+$/, "")
        : whole.replace(/-?\d+\((?!sp)/, "(");
      const number = (numbers.get(instruction) ?? 0) + 1;
      numbers.set(instruction, number);
      const changes: readonly (readonly [Change, number])[] = branch
        ? [["never", 0], ["always", alwaysTaken(word, written)]]
        : [["dropped", 0]];
      for (const [change, put] of changes) {
        const place = `${file} ${name}`, site = `${instruction} #${number} ${change}`;
        mutants.push({
          name: `${place}: ${site}`,
          place,
          fingerprint,
          function: name,
          object,
          offset: address - start,
          change,
          word: put,
        });
      }
    }
  }
  return mutants;
}
