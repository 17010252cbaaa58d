/**
 * Which of several definitions of a name counts, by ld's rules: a plain one before a common one, of
 * common ones the largest with the widest alignment of all, and a common one before a weak one.
 */
import { AssemblyError, type ObjectFile, type Section, type SymbolDefinition } from "./object.ts";

/** Where sections have their addresses; what has none is not in the image. */
type Placement = ReadonlyMap<Section, number>;

const rank = ({ weak, common }: SymbolDefinition) => common ? 1 : weak ? 0 : 2;

/** The common symbols' sections that take no memory: another definition stands for them. */
export function unusedCommons(objects: readonly ObjectFile[]): ReadonlySet<Section> {
  const definitions = objects.flatMap(({ symbols }) =>
    [...symbols.values()].filter(({ global }) => global)
  );
  const commons = Map.groupBy(definitions.filter(({ common }) => common), ({ name }) => name);
  const unused = new Set<Section>();
  if (commons.size === 0) return unused;
  const plain = new Set(definitions.filter((symbol) => rank(symbol) === 2).map(({ name }) => name));
  for (const [name, symbols] of commons) {
    const sections = symbols.map(({ section }) => section!).sort((a, b) => b.size - a.size);
    const [kept, ...others] = sections;
    kept.align = Math.max(...sections.map(({ align }) => align));
    for (const section of plain.has(name) ? sections : others) unused.add(section);
  }
  return unused;
}

/** The address of every global name that the image has. */
export function collectGlobals(
  objects: readonly ObjectFile[],
  placement: Placement,
): Map<string, number> {
  const found = new Map<
    string,
    { readonly symbol: SymbolDefinition; readonly address: number; readonly path: string }
  >();
  for (const { symbols, path } of objects) {
    for (const symbol of symbols.values()) {
      const { name, section, value, global, place } = symbol;
      if (!global || (section && !placement.has(section))) continue;
      const address = (section ? placement.get(section)! + value : value) >>> 0;
      const before = found.get(name);
      if (
        before && rank(symbol) === 2 && rank(before.symbol) === 2 &&
        (section || before.address !== address)
      ) {
        throw new AssemblyError(`${name} is already defined in ${before.path}`, place);
      }
      if (!before || rank(symbol) > rank(before.symbol)) found.set(name, { symbol, address, path });
    }
  }
  return new Map([...found].map(([name, { address }]) => [name, address]));
}

/**
 * Symbols that ld's default script defines: the ends of text, data and everything, and the global
 * pointer.
 */
export function endSymbols(placement: Placement): Readonly<Record<string, number>> {
  const ends = { text: 0, rodata: 0, data: 0, bss: 0 };
  let bss = Infinity;
  for (const [{ kind, size }, address] of placement) {
    ends[kind] = Math.max(ends[kind], address + size);
    if (kind === "bss") bss = Math.min(bss, address);
  }
  const data = ends.data || ends.rodata || ends.text;
  const end = ends.bss || data;
  const start = Math.min(bss, end);
  return {
    _etext: ends.text,
    etext: ends.text,
    __etext: ends.text,
    _edata: data,
    edata: data,
    __bss_start: start,
    _fbss: start,
    _end: end,
    end,
    _gp: ((data + 15) & ~15) + 0x7ff0,
  };
}
