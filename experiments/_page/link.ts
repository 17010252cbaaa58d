/**
 * Links to a cell with changed settings:
 * `#cell=table05/dec5000-125/aegis/prot&set=exception.cycles=5`, and `?embed`.
 */

/** What a link names. */
export interface Link {
  /** The cell's table, board, system and column. */
  readonly table: string;
  readonly board: string;
  readonly system: string;
  readonly column: string;
  /** A reading beside the primary one. */
  readonly reading?: string;
  /** Settings that differ. */
  readonly set: Readonly<Record<string, number>>;
}

/** The link that the part of an address behind `#` is; undefined where it is another. */
export function readLink(hash: string): Link | undefined {
  const parameters = hash.replace(/^#/, "").split("&").map((part) => {
    const equals = part.indexOf("=");
    return [part.slice(0, equals), decodeURIComponent(part.slice(equals + 1))] as const;
  });
  const [table, board, system, column, reading] =
    parameters.find(([name]) => name === "cell")?.[1].split("/") ?? [];
  if (column === undefined) return undefined;
  const set = parameters.filter(([name]) => name === "set").flatMap(([, text]) => {
    const [name, value] = text.split("=");
    return value !== undefined && value !== "" && Number.isFinite(Number(value))
      ? [[name, Number(value)] as const]
      : [];
  });
  return {
    table,
    board,
    system,
    column,
    ...(reading && { reading }),
    set: Object.fromEntries(set),
  };
}

/** The part of an address behind `#`, with it. */
export function writeLink({ table, board, system, column, reading, set }: Link): string {
  const cell = [table, board, system, column, ...(reading ? [reading] : [])].join("/");
  return `#cell=${cell}${
    Object.entries(set).map(([name, value]) => `&set=${name}=${value}`).join("")
  }`;
}
