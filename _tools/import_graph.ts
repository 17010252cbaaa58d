/** Who imports whom among modules, and what follows from it for the rooms that they stand in. */

/**
 * What a module names in import and export statements: modules as paths from the root, packages by
 * their bare name.
 */
export function importsOf(path: string, text: string): string[] {
  const statements = text.replace(/^\s*\*.*$/gm, "")
    .matchAll(/^(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"/gms);
  return [...statements].map(([, from, alone]) => from ?? alone).map((target) => {
    if (!target.startsWith(".")) return target;
    const parts = path.split("/").slice(0, -1);
    for (const part of target.split("/")) {
      part === ".." ? parts.pop() : part !== "." && parts.push(part);
    }
    return parts.join("/");
  });
}

/** The layers of a folder. */
export interface Layers {
  /** Rooms from the lowest to the highest on the longest way. */
  readonly count: number;
  /** Pairs of rooms of which one imports the other. */
  readonly arrows: number;
  /** Arrows from which a way leads back to where they began. */
  readonly back: readonly string[];
}

/**
 * How rooms lie on each other. A room is a folder's sub-folder; mod.ts is one, and so are the other
 * files beside it.
 */
export function layersOf(modules: ReadonlyMap<string, readonly string[]>): Layers {
  const roomOf = (path: string) => {
    const [, below, ...rest] = path.split("/");
    return rest.length > 0 || below === "mod.ts" ? below : ".";
  };
  const above = new Map<string, Set<string>>(
    [...modules.keys()].map((path) => [roomOf(path), new Set()]),
  );
  for (const [path, targets] of modules) {
    for (const target of targets.filter((target) => modules.has(target))) {
      if (roomOf(target) !== roomOf(path)) above.get(roomOf(path))!.add(roomOf(target));
    }
  }
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const room of above.get(from)!) if (!seen.has(room)) reached(room, seen.add(room));
    return seen;
  };
  const arrows = [...above].flatMap(([from, rooms]) => [...rooms].map((to) => [from, to]));
  const onward = arrows.filter(([from, to]) => !reached(to).has(from));
  const height = (room: string): number =>
    1 + Math.max(0, ...onward.filter(([from]) => from === room).map(([, to]) => height(to)));
  return {
    count: Math.max(...[...above.keys()].map(height)),
    arrows: arrows.length,
    back: arrows.filter((arrow) => !onward.includes(arrow)).map((arrow) => arrow.join(" -> ")),
  };
}
