/**
 * `deno task changes`: walks the history and fails when a commit moved a published cell by more than 2 % without adding a line on that
 * table to results/CHANGES.md. The first commit of a cell is its first result and needs no line.
 */
import { cellKey, type CellPlace } from "../experiments/_harness/cell.ts";
import { command, start } from "../experiments/_harness/command.ts";
import { csvRows } from "../experiments/_harness/csv_text.ts";
import { projectRoot } from "../experiments/_harness/paths.ts";

const LIMIT = 0.02;

async function git(args: readonly string[]): Promise<string> {
  const { success, stdout } = await new Deno.Command("git", { args: [...args], cwd: projectRoot(), stderr: "null" })
    .output();
  return success ? new TextDecoder().decode(stdout) : "";
}

/** Measured values of published cells at a commit, by cell. */
async function cellsAt(commit: string): Promise<Map<string, number>> {
  const names = (await git(["ls-tree", "--name-only", commit, "results/"])).split("\n").filter((name) =>
    /table\d+\.csv$/.test(name)
  );
  const cells = new Map<string, number>();
  for (const name of names) {
    for (const row of csvRows(await git(["show", `${commit}:${name}`]), name)) {
      const { table, board, system, column, published, measured } = row;
      if (!(Number(published) > 0) || !(Number(measured) > 0)) continue;
      const key = cellKey({ table, board, system, column } satisfies CellPlace);
      if (!cells.has(key)) cells.set(key, Number(measured));
    }
  }
  return cells;
}

/** Cells that moved too far between two commits. */
export function movedCells(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...after].filter(([name, value]) => {
    const old = before.get(name);
    return old !== undefined && old !== 0 && Math.abs(value / old - 1) > LIMIT;
  }).map(([name]) => name);
}

/** Moved cells whose table no added line names. */
export function unexplained(moved: readonly string[], addedLines: readonly string[]): string[] {
  return moved.filter((name) => !addedLines.some((line) => line.includes(name.split(" ")[0])));
}

const changes = command({
  name: "deno task changes",
  does: "Every commit that moved a published cell by more than 2 % must explain it in results/CHANGES.md.",
  flags: {},
  async run() {
    const commits = (await git(["log", "--first-parent", "--reverse", "--format=%H", "--", "results"])).split("\n")
      .filter((c) => c);
    const wrong: string[] = [];
    let before = new Map<string, number>();
    for (const commit of commits) {
      const after = await cellsAt(commit);
      const moved = movedCells(before, after);
      if (moved.length) {
        const diff = await git(["show", "--format=", "--unified=0", commit, "--", "results/CHANGES.md"]);
        const added = diff.split("\n").filter((line) => /^\+\|/.test(line));
        wrong.push(
          ...unexplained(moved, added).map((name) =>
            `${commit.slice(0, 8)}: ${name} moved without a line in results/CHANGES.md`
          ),
        );
      }
      before = after;
    }
    for (const line of wrong) console.error(line);
    if (!wrong.length) console.error(`${commits.length} commits of results; every moved cell is explained.`);
    return wrong.length ? 1 : 0;
  },
});

if (import.meta.main) await start(changes);
