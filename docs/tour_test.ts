/** The five minutes of docs/tour.md, command by command, and that what it says of each is so. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");
const tour = await Deno.readTextFile(`${root}/docs/tour.md`);
const commands = [...tour.matchAll(/^ {4}deno task (.*)$/gm)].map(([, command]) => command);

/** Runs a task; what it printed. */
function run(command: string): string {
  const { success, stdout, stderr } = new Deno.Command(Deno.execPath(), {
    args: ["task", "--quiet", ...command.split(" ")],
    cwd: root,
    env: { INIT_CWD: root, NO_COLOR: "1" },
  }).outputSync();
  const [out, error] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  assert(success, error);
  return out + error;
}

/** Cycles and instructions of a function in the first table. */
const costOf = (text: string, name: string) =>
  new RegExp(`^${name} +(\\d+) +(\\d+)`, "m").exec(text)?.slice(1).map(Number);

Deno.test("each command of the tour does what the tour says of it", () => {
  const [first, aegis, ultrix, changed, all] = commands;
  assertEquals(commands.length, 5);
  assertStringIncludes(run(first), "Agrees with the committed results");

  const fault = run(aegis);
  assertStringIncludes(fault, "(published 1.5)");
  assertEquals(costOf(fault, "kernel general"), [18, 18]);
  assertEquals(costOf(fault, "table05_prot fault_prot"), [4, 0]);

  const signal = run(ultrix);
  assertStringIncludes(signal, "(published 154)");
  for (const [, name] of tour.split("**3.")[1].split("**4.")[0].matchAll(/`(\w+)`/g)) {
    assert(costOf(signal, `(?:kernel|table05_prot) ${name}`), name);
  }
  const [table] = signal.split("\n\ncycle:");
  const functions = table.split("\n").filter((line) => /^(kernel|table05_prot) /.test(line)).length;
  assert(functions >= 18 && functions <= 24, `${functions} functions`);

  const slower = run(changed);
  assertEquals(costOf(slower, "kernel general"), [18, 18]);
  assertEquals(costOf(slower, "table05_prot fault_prot"), [11, 0]);
  assertStringIncludes(run(all), "within-10");
});

Deno.test("help lists every task and every document, and each of these is there", () => {
  const { tasks, documents } = JSON.parse(run("help --json"));
  const config = JSON.parse(Deno.readTextFileSync(`${root}/deno.json`));
  assertEquals(Object.keys(tasks), Object.keys(config.tasks));
  const files = documents.flatMap(({ files }: { files: string[] }) => files);
  for (const file of files) assert(Deno.statSync(`${root}/${file}`).isFile, file);
  const written = [...Deno.readDirSync(`${root}/docs`)].map(({ name }) => `docs/${name}`)
    .filter((name) => name.endsWith(".md") && name !== "docs/README.md");
  assertEquals(written.filter((name) => !files.includes(name)), []);
  const listed = run("help");
  for (const name of [...Object.keys(tasks), ...files]) assertStringIncludes(listed, name);
});
