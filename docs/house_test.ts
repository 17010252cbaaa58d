/**
 * The numbers of docs/house.md and docs/reading.md, compared with the tree: rooms, layers, arrows,
 * lengths, the reading order, and walks that lead down.
 */
import { assert, assertEquals } from "@std/assert";
import { importsOf, layersOf } from "../_tools/import_graph.ts";
import { projectFiles } from "../experiments/_archive/project_files.ts";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname);
const house = Deno.readTextFileSync(`${root}docs/house.md`);

const folders = ["machine", "aegis", "exos", "ultrix-model", "experiments", "paper-figures"];
const guest = /\.(ts|c|h|S)$/;

Deno.test("files at a folder's root and its rooms are those of the table", async () => {
  const paths = (await projectFiles(root)).filter((path) =>
    guest.test(path) && !path.includes("/compiled/")
  );
  for (const folder of folders) {
    const inside = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) =>
      path.split("/").slice(1)
    );
    const rooms = [...new Set(inside.filter((parts) => parts.length > 1).map(([room]) => room))]
      .sort();
    const row = new RegExp(
      `^\\| \`${folder}/\` +\\| +\\d+ \\| +(\\d+) \\|[^|]*\\| (.*?) +\\|$`,
      "m",
    ).exec(house);
    assertEquals(row?.slice(1), [
      `${inside.filter((parts) => parts.length === 1).length}`,
      rooms.join(" ").replaceAll("_", "\\_"),
    ]);
  }
});

Deno.test("layers and arrows within and between folders are those of the table", async () => {
  const modules = (await projectFiles(root))
    .filter((path) => /\.ts$/.test(path) && !/(_test|testing)\.ts$|\/compiled\//.test(path));
  const imports = new Map(
    modules.map((path) => [path, importsOf(path, Deno.readTextFileSync(root + path))]),
  );
  const folderOf = (path: string) => path.split("/")[0];
  for (const folder of [...folders, "csv"]) {
    const { count, arrows, back } = layersOf(
      new Map([...imports].filter(([path]) => folderOf(path) === folder)),
    );
    const row = new RegExp(
      `^\\| \`${folder}/\` +\\| +\\d+ \\| +(\\d+) \\| +\\d+ \\| +(\\d+) \\| +\\d+ \\| +(\\d+) \\|$`,
      "m",
    );
    const stated = row.exec(house)?.slice(1).map(Number);
    assertEquals(stated?.[0], count, folder);
    assert(stated !== undefined && arrows <= stated[1], `${folder}: ${arrows} arrows`);
    assertEquals(back.length, stated[2], folder);
  }
  const known = new Set([...folders, "csv", "errors"]);
  const between = new Set(
    [...imports].flatMap(([path, targets]) =>
      targets.filter((target) => imports.has(target)).map((
        target,
      ) => [folderOf(path), folderOf(target)])
        .filter(([from, to]) => from !== to && known.has(from) && known.has(to)).map((pair) =>
          pair.join(" ")
        )
    ),
  );
  assertEquals(
    between.size,
    Number(/Between folders: 9 arrows before, (\d+) after/.exec(house)?.[1]),
    [...between].join(),
  );
});

Deno.test("the longest file and lines over 100 columns are as the house says", async () => {
  const [, longest, lines, files] =
    /at\s+most\s+(\d+)\s+after\s+\(\[`machine\/[^]*?at\s+most\s+(\d+)\s+in\s+(\d+)\s+files/.exec(
      house,
    )!;
  const lengths = (await projectFiles(root)).filter((path) =>
    guest.test(path) && !path.includes("/compiled/")
  )
    .map((path) => ({ path, lines: Deno.readTextFileSync(root + path).split("\n") }));
  const most = Math.max(...lengths.map(({ lines }) => lines.length - 1));
  assert(most <= Number(longest), `${most} lines`);
  const over = lengths.flatMap(({ lines }) => lines.filter((line) => [...line].length > 100).length)
    .filter((n) => n > 0);
  assert(
    over.reduce((a, b) => a + b, 0) <= Number(lines),
    `${over.reduce((a, b) => a + b, 0)} lines`,
  );
  assert(over.length <= Number(files), `${over.length} files`);
});

Deno.test("a module of more than 400 lines says in its header why it is long", async () => {
  const long = (await projectFiles(root)).filter((path) =>
    path.endsWith(".ts") && !path.includes("/compiled/")
  ).map((path) => ({ path, text: Deno.readTextFileSync(root + path) }))
    .filter(({ text }) => text.split("\n").length > 400);
  const header = (text: string) =>
    /^(\/\/\/.*\n)?(\/\*\*[^]*?\*\/|(\/\/.*\n)+)/.exec(text)?.[0] ?? "";
  assertEquals(
    long.filter(({ text }) => !/longer\s+(\/\/\s+|\*\s+)?than/i.test(header(text)))
      .map(({ path }) => path),
    [],
  );
});

Deno.test("the reading order has twelve files, together as long as it says", () => {
  const reading = Deno.readTextFileSync(`${root}docs/reading.md`);
  const paths = [...reading.matchAll(/^\d+\. \[`([^`:]+)/gm)].map(([, path]) => path);
  assertEquals(new Set(paths).size, 12);
  const lines = paths.map((path) => Deno.readTextFileSync(root + path).split("\n").length - 1);
  const sum = lines.reduce((a, b) => a + b, 0), stated = Number(/(\d+) lines/.exec(reading)?.[1]);
  assert(Math.abs(sum - stated) < 150, `${sum} lines`);
});

Deno.test("each walk through the house goes down: every arrow of it is an import", () => {
  const start = house.indexOf("Four walks");
  const walks = house.slice(start, house.indexOf("Longest file")).split(/^- /m).slice(1);
  assert(walks.length > 8, `${walks.length} walks`);
  for (const walk of walks) {
    const paths = [...walk.matchAll(/`([^`]+)`/g)].map(([, path]) => path);
    for (const [i, path] of paths.slice(0, -1).entries()) {
      const imported = importsOf(path, Deno.readTextFileSync(root + path));
      assert(imported.includes(paths[i + 1]), `${path} does not import ${paths[i + 1]}`);
    }
  }
});
