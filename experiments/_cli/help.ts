/** `deno task help`: what there is to run and to read. */
import { command, start } from "../_harness/command.ts";
import { projectRoot, readText } from "../_harness/paths.ts";
import { textTable } from "../_harness/show.ts";

interface Config {
  readonly tasks: Readonly<Record<string, { readonly description: string }>>;
}

await start(command({
  name: "deno task help",
  does: "Lists the tasks, each of which has --help of its own, and the documents.",
  flags: { json: { help: "{tasks, documents} as JSON on standard output" } },
  run({ json }) {
    const { tasks } = JSON.parse(readText(`${projectRoot()}/deno.json`)) as Config;
    const index = readText(`${projectRoot()}/docs/README.md`);
    const rows = [...index.matchAll(/^\| (.+?) +\| (.*\[`.*?) *\|$/gm)];
    const documents = rows.map(([, to, files]) => ({
      to,
      files: [...files.matchAll(/`([^`]+)`/g)].map(([, file]) => file),
    }));
    if (json) {
      console.log(JSON.stringify({ tasks, documents }, null, 2));
      return 0;
    }
    const listed = Object.entries(tasks).map(([name, { description }]) => [name, description]);
    console.log(textTable(["deno task", "does"], listed));
    console.log();
    console.log(
      textTable(["to", "read"], documents.map(({ to, files }) => [to, files.join(", ")])),
    );
    return 0;
  },
}));
