/** A whole table is measured in the page while its reader waits, to the cycle of the results. */
import { assertEquals } from "@std/assert";
import { peerTest } from "../../machine/verification/testing.ts";
import { cellKey } from "../_harness/cell.ts";
import { readStudy } from "../_harness/study.ts";
import { CHROMIUM, launchChromium, reportOf } from "./testing.ts";
import { pageScript } from "./bundle.ts";

const results = decodeURIComponent(new URL("../../results", import.meta.url).pathname);
/** A table takes less on a laptop; in a test of all, tables are small and large. */
const PATIENCE = { timeout: 60_000 };
const all = Deno.env.get("EXOKERNEL_PAGE") === "all";
const wanted = all ? /^table(0[4-9]|1[0-3])$/ : /^table06$/;

peerTest([CHROMIUM], "a whole table is measured in a minute, every cell equal", async () => {
  const folder = await Deno.makeTempDir();
  const browser = await launchChromium();
  try {
    const cells = readStudy(results).filter(({ table, measured }) =>
      wanted.test(table) && measured !== "n/a"
    );
    const known = cells.map((cell) => ({
      key: cellKey(cell),
      unit: cell.unit,
      published: String(cell.published),
      measured: cell.measured.toString(),
      cycles: cell.cycles.toFixed(3),
      fingerprint: cell.fingerprint,
      values: cell.values,
    }));
    await Deno.writeTextFile(`${folder}/cells.html`, reportOf(known, (await pageScript())!));
    const page = await browser.newPage();
    await page.goto(`file://${folder}/cells.html`);
    for (const table of new Set(cells.map(({ table }) => table))) {
      await page.evaluate(`(() => {
        const choice = document.getElementById("again-table");
        choice.value = "${table}";
        choice.dispatchEvent(new Event("change"));
        document.getElementById("again-result").replaceChildren();
        const buttons = [...document.querySelectorAll("#again button")];
        buttons.find(({ textContent }) => textContent === "Whole table").click();
      })()`);
      await page.waitForFunction(`document.getElementById("again-table-verdict")`, PATIENCE);
      const verdict = await page.evaluate(
        `document.getElementById("again-table-verdict").textContent`,
      ) as string;
      const [, equal, measured] = /(\d+) of (\d+) cells/.exec(verdict)!;
      assertEquals([table, equal], [table, measured]);
    }
  } finally {
    await browser.close();
    await Deno.remove(folder, { recursive: true });
  }
});
