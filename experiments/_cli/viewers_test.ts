/**
 * What `run` and `explain` write for speedscope and for Perfetto, opened by speedscope itself, as
 * its package has it, in a browser: it reads its own format and trace events. Perfetto's own reader
 * is in no registry that is at hand; trace events are held to its format beside their writer.
 */
import { assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import page from "speedscope/dist/release/index.html" with { type: "text" };
import program from "speedscope/dist/release/speedscope-Y2522XSH.js" with { type: "text" };
import { peerTest } from "../../machine/verification/testing.ts";
import { CHROMIUM, launchChromium } from "../_page/testing.ts";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");

function task(directory: string, ...args: readonly string[]): string {
  const { success, stdout, stderr } = new Deno.Command(Deno.execPath(), {
    args: ["task", "-q", "--config", `${root}/deno.json`, ...args],
    cwd: directory,
    // A task within a task is told the outer one's folder.
    env: { INIT_CWD: directory },
  }).outputSync();
  assertEquals([success, success ? "" : new TextDecoder().decode(stderr)], [true, ""]);
  return new TextDecoder().decode(stdout);
}

peerTest(
  [CHROMIUM],
  "speedscope opens profiles and trace events, and counts as we do",
  async () => {
    const directory = await Deno.makeTempDir();
    const write = (name: string, text: string) => Deno.writeTextFile(`${directory}/${name}`, text);
    const browser = await launchChromium();
    try {
      await write("index.html", page);
      await write(/src="(.*)"/.exec(page)![1], program);
      const loop = "again: sw $t0, 0($sp)\naddiu $t0, $t0, -1\nbnez $t0, again\n";
      await write("busy.s", `.globl main\nmain: li $t0, 2000\n${loop}move $v0, $zero\njr $ra\n`);
      const files = ["--profile=profile.json", "--trace=trace.json"];
      const { cycles, microseconds } = JSON.parse(
        task(directory, "run", "busy.s", "--json", ...files),
      );
      const cell = ["--board", "dec5000-200", "--system", "dpf", "--column", "cold"];
      const { trace } = JSON.parse(
        task(directory, "explain", "table07", ...cell, "--json", "--perfetto", "cell.json"),
      );
      const open = async (name: string) => {
        const text = new TextEncoder().encode(await Deno.readTextFile(`${directory}/${name}`));
        const encoded = btoa(Array.from(text, (byte) => String.fromCharCode(byte)).join(""));
        await write(`${name}.js`, `speedscope.loadFileFromBase64("${name}", "${encoded}")`);
        const tab = await browser.newPage();
        await tab.goto(
          `file://${directory}/index.html#localProfilePath=${directory.slice(1)}/${name}.js`,
        );
        await tab.waitForFunction(`/\\(1\\/\\d+\\)/.test(document.body.innerText)`);
        // Its table of functions, with a row at least.
        await tab.keyboard.press("3");
        await tab.waitForFunction(`/Symbol Name[^]*%\\)/.test(document.body.innerText)`);
        const rows = await tab.evaluate("document.body.innerText") as string;
        return rows.replace(/\s+/g, " ");
      };
      const profile = await open("profile.json");
      assertStringIncludes(profile, "busy.s, by function (1/2)");
      assertStringIncludes(profile, `${cycles.toLocaleString("en")} (100%) 0 (<0.01%) kernel`);
      const whole = await open("trace.json");
      const again = /([\d.]+)µs \(>?\d+%\) [\d.]+µs \(>?\d+%\) kernel: again/.exec(whole);
      const part = Number(again?.[1]) / microseconds;
      assertEquals([part > 0.98, part < 1], [true, true], whole);
      const iteration = await open("cell.json");
      const spent = trace.reduce((sum: number, { cost }: { cost: number }) => sum + cost, 0) / 25;
      assertStringIncludes(iteration, "exos (pid 1), functions (tid 0) (1/3)");
      // A row has a function's time with and without what it calls.
      const own = [...iteration.matchAll(/\([^)]*%\) ([\d.]+)(µs|ns) \([^)]*%\)/g)];
      const sum = own.reduce((sum, [, n, unit]) => sum + Number(n) / (unit === "ns" ? 1000 : 1), 0);
      assertAlmostEquals(sum, spent, 0.01 * own.length);
    } finally {
      await browser.close();
      await Deno.remove(directory, { recursive: true });
    }
  },
);
