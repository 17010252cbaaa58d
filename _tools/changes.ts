/**
 * `deno task changes`: walks the history and fails when a commit moved a published cell by more
 * than 2 % without adding a line on that table to results/CHANGES.md. The first commit of a cell is
 * its first result and needs no line.
 */
import { cellKey, type CellPlace } from "../experiments/_harness/cell.ts";
import { command, start } from "../experiments/_harness/command.ts";
import { csvRows, csvText } from "../csv/mod.ts";
import { projectRoot, writeWhole } from "../experiments/_harness/paths.ts";
import { UserError } from "../machine/mod.ts";

const LIMIT = 0.02;
/** What moved by less stands as one value in the history of a cell. */
const SAME = 0.005;
const HISTORY = "table board system column reading date measured".split(" ");

async function git(args: readonly string[]): Promise<string> {
  const { success, stdout } = await new Deno.Command("git", {
    args: [...args],
    cwd: projectRoot(),
    stderr: "null",
  })
    .output();
  return success ? new TextDecoder().decode(stdout) : "";
}

/** Measured values of published cells at a commit, by cell. */
async function cellsAt(commit: string): Promise<Map<string, number>> {
  const cells = new Map<string, number>();
  for (const { table, board, system, column, published, measured } of await rowsAt(commit)) {
    if (!(Number(published) > 0) || !(Number(measured) > 0)) continue;
    const key = cellKey({ table, board, system, column } satisfies CellPlace);
    if (!cells.has(key)) cells.set(key, Number(measured));
  }
  return cells;
}

/** The rows of every table at a commit. */
async function rowsAt(commit: string): Promise<Record<string, string>[]> {
  const listed = (await git(["ls-tree", "--name-only", commit, "results/"])).split("\n");
  const names = listed.filter((name) => /table\d+\.csv$/.test(name));
  const texts = await Promise.all(names.map((name) => git(["show", `${commit}:${name}`])));
  return texts.flatMap((text, i) => csvRows(text, names[i]));
}

/** Cells that moved too far between two commits. */
export function movedCells(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): string[] {
  return [...after].filter(([name, value]) => {
    const old = before.get(name);
    return old !== undefined && old !== 0 && Math.abs(value / old - 1) > LIMIT;
  }).map(([name]) => name);
}

/** Moved cells whose table no added line names. */
export function unexplained(moved: readonly string[], addedLines: readonly string[]): string[] {
  return moved.filter((name) => !addedLines.some((line) => line.includes(name.split(" ")[0])));
}

/** The values that published cells have had, commit by commit: a row where one moved. */
export async function historyOf(commits: readonly string[]): Promise<Record<string, string>[]> {
  const last = new Map<string, number>();
  const rows: Record<string, string>[] = [];
  for (const commit of commits) {
    const date = (await git(["show", "--no-patch", "--format=%as", commit])).trim();
    for (
      const { table, board, system, column, reading, published, measured } of await rowsAt(commit)
    ) {
      if (!(Number(published) > 0) || !(Number(measured) > 0) || !reading) continue;
      const key = cellKey({ table, board, system, column, reading });
      const before = last.get(key);
      if (before !== undefined && Math.abs(Number(measured) / before - 1) <= SAME) continue;
      last.set(key, Number(measured));
      rows.push({ table, board, system, column, reading, date, measured });
    }
  }
  return rows;
}

const changes = command({
  name: "deno task changes",
  does: "Every commit that moved a published cell by more than 2 % must explain it in " +
    "results/CHANGES.md.",
  flags: {
    history: {
      help:
        "write results/history.csv instead: what each published cell has been, commit by commit",
    },
  },
  async run({ history }) {
    const commits =
      (await git(["log", "--first-parent", "--reverse", "--format=%H", "--", "results"])).split(
        "\n",
      )
        .filter((c) => c);
    if (commits.length === 0) {
      throw new UserError("there is no history here: this is no repository of results");
    }
    if (history) {
      const path = `${projectRoot()}/results/history.csv`;
      writeWhole(path, csvText(HISTORY, await historyOf(commits)));
      console.error(`written to ${path}`);
      return 0;
    }
    const wrong: string[] = [];
    let before = new Map<string, number>();
    for (const commit of commits) {
      const after = await cellsAt(commit);
      const moved = movedCells(before, after);
      if (moved.length) {
        const diff = await git([
          "show",
          "--format=",
          "--unified=0",
          commit,
          "--",
          "results/CHANGES.md",
        ]);
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
    if (!wrong.length) {
      console.error(`${commits.length} commits of results; every moved cell is explained.`);
    }
    return wrong.length ? 1 : 0;
  },
});

if (import.meta.main) await start(changes);
