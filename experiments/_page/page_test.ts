/**
 * The report in a browser that has nothing else: cells measured in the page are those of the
 * results, links lead to them, settings move them, one iteration is stepped through, and there is
 * no error, no request and nothing that a screen reader could not follow.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { fromFileUrl, toFileUrl } from "deno-std/path/mod.js";
import { peerTest } from "../../machine/verification/testing.ts";
import { CHROMIUM, launchChromium } from "./testing.ts";
import { createRandom } from "../../machine/mod.ts";
import { writeFigures } from "../_cli/drawing.ts";
import type { Known } from "./remeasure.ts";
import { writeLink } from "./link.ts";

const root = fromFileUrl(new URL("../..", import.meta.url)).replace(/\/$/, "");
/** Links that are tried: all twenty of them where time is given. */
const LINKS = Deno.env.get("EXOKERNEL_PAGE") === "all" ? 20 : 2;
const PATIENCE = { timeout: 40_000 };

/** As much of a page as is used. */
interface Page {
  goto(address: string): Promise<unknown>;
  on(
    event: string,
    hear: (heard: Record<string, () => string> & { message?: string }) => void,
  ): void;
  evaluate<T>(code: string): Promise<T>;
  waitForFunction(code: string, options: typeof PATIENCE): Promise<unknown>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  focus(selector: string): Promise<void>;
  keyboard: { press(key: string): Promise<void> };
  close(): Promise<void>;
}

/** The report, drawn once. */
const drawn = (() => {
  let folder: Promise<string> | undefined;
  return () =>
    folder ??= (async () => {
      const made = await Deno.makeTempDir();
      addEventListener("unload", () => Deno.removeSync(made, { recursive: true }));
      await writeFigures(`${root}/results`, made);
      return made;
    })();
})();

/** Opens the report in a browser; at the end nothing must have been complained of or asked for. */
async function inBrowser(
  test: (open: (after: string) => Promise<Page>) => Promise<void>,
): Promise<void> {
  const folder = await drawn();
  const browser = await launchChromium();
  const wrong: string[] = [];
  try {
    await test(async (after) => {
      const page = await browser.newPage() as unknown as Page;
      page.on("console", (said) => {
        if (said.type() === "error") wrong.push(said.text());
      });
      page.on("pageerror", ({ message }) => wrong.push(String(message)));
      page.on("request", (request) => {
        if (!/^(file|data):/.test(request.url())) wrong.push(request.url());
      });
      await page.goto(`${toFileUrl(folder)}/report.html${after}`);
      return page;
    });
  } finally {
    await browser.close();
  }
  assertEquals(wrong, []);
}

const text = (page: Page, selector: string) =>
  page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ""`);
const press = (page: Page, button: string) =>
  page.evaluate(
    `[...document.querySelectorAll("#again button")].find((one) => one.textContent === ` +
      `"${button}").click()`,
  );
const measured = (page: Page) =>
  page.waitForFunction(`document.querySelector("#again-verdict")?.textContent`, PATIENCE);

peerTest(
  [CHROMIUM],
  "links to cells measure them in the page, to the cycle of the results",
  () =>
    inBrowser(async (open) => {
      const first = await open("");
      const known = await first.evaluate<Known[]>(
        `JSON.parse(document.getElementById("data").textContent)`,
      );
      assert(known.length > 200);
      // What takes a browser long is left to those who wait for it.
      const quick = known.filter(({ key }) => /^table(04|05|06|12) dec\S+ (aegis|exos) /.test(key));
      const random = createRandom(17);
      for (let i = 0; i < LINKS; i++) {
        const { key, cycles } = quick[random.below(quick.length)];
        const [table, board, system, column, reading] = key.split(" ");
        const link = writeLink({ table, board, system, column, set: {} });
        const beside = known.filter((one) =>
          one.key.startsWith(`${table} ${board} ${system} ${column} `)
        ).length > 1;
        const page = await open(beside ? link.replace(/$/, `/${reading}`) : link);
        await page.waitForFunction(
          `document.querySelector("#again-verdict")?.textContent || /no ` +
            `cell/.test(document.querySelector("#again [role=status]").textContent)`,
          PATIENCE,
        );
        if (/no cell/.test(await text(page, "#again [role=status]"))) {
          // The primary reading stands without its name.
          await page.evaluate(`location.hash = ${JSON.stringify(link)}`);
          await measured(page);
        }
        assertStringIncludes(await text(page, "#again-result"), `${cycles} cycles`);
        assertStringIncludes(await text(page, "#again-verdict"), "Equal to the results");
        await page.close();
      }
    }),
);

peerTest(
  [CHROMIUM],
  "a setting moves a cell, one iteration is stepped through, and a link may show the panel alone",
  () =>
    inBrowser(async (open) => {
      const page = await open("?embed#cell=table05/dec5000-125/aegis/prot&set=exception.cycles=14");
      await measured(page);
      assertStringIncludes(await text(page, "#again-verdict"), "moves by");
      assertStringIncludes(await text(page, "#again-verdict"), "between 1 and 5");
      assertEquals(
        await page.evaluate(`getComputedStyle(document.querySelector("h1")).display`),
        "none",
      );
      await press(page, "Step through one iteration");
      await page.waitForFunction(`document.querySelector("#again .steps")`, PATIENCE);
      assertStringIncludes(await text(page, "#again .steps"), "aegis/kernel/vectors.S");
      assertStringIncludes(await text(page, "#again"), "Instruction 1 of");
      await press(page, "forward");
      assertStringIncludes(await text(page, "#again"), "Instruction 2 of");
      await page.focus("#again input[type=range]");
      await page.keyboard.press("ArrowRight");
      assertStringIncludes(await text(page, "#again"), "Instruction 3 of");
      await page.keyboard.press("ArrowLeft");
      await press(page, "back");
      assertStringIncludes(await text(page, "#again"), "Instruction 1 of");
    }),
);

peerTest(
  [CHROMIUM],
  "what a link or a reader names wrongly is said, and nothing breaks",
  () =>
    inBrowser(async (open) => {
      const page = await open("#cell=table05/dec5000-125/aegis/nothing");
      assertStringIncludes(await text(page, "#again"), "There is no cell");
      await page.evaluate(
        `location.hash = "#cell=table05/dec5000-125/aegis/prot&set=exception.cycle=5"`,
      );
      await page.waitForFunction(
        `/exception\\.cycle/.test(document.querySelector("#again [role=status]").textContent)`,
        PATIENCE,
      );
      await page.evaluate(
        `location.hash = "#cell=table05/dec5000-125/aegis/prot&set=exception.cycles=-1"`,
      );
      await page.waitForFunction(
        `/-1/.test(document.querySelector("#again [role=status]").textContent)`,
        PATIENCE,
      );
    }),
);

peerTest(
  [CHROMIUM],
  "the report has no violation that axe-core finds, with the panel in use, at two widths",
  () =>
    inBrowser(async (open) => {
      const { default: axe } = await import("axe-core");
      const page = await open("#cell=table05/dec3100/aegis/prot");
      await measured(page);
      await press(page, "Step through one iteration");
      await page.waitForFunction(`document.querySelector("#again .steps")`, PATIENCE);
      // The whole of it takes axe a minute: by default the panel and the first table, which have
      // each kind of its parts.
      const some = `["nav", "#again", "main > .scroll"]`;
      const most = Deno.env.get("EXOKERNEL_PAGE") === "all" ? "document" : some;
      for (const [width, part] of [[1200, most], [390, `"#again"`]] as const) {
        await page.setViewport({ width, height: 900 });
        await page.evaluate((axe as unknown as { source: string }).source);
        const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
          `axe.run(${part}, { resultTypes: ["violations"] }).then(({ violations }) => ` +
            "violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 2).map(({ html }) " +
            "=> ({ html })) })))",
        );
        assertEquals(violations, []);
        const [full, shown] = await page.evaluate<[number, number]>(
          `[document.documentElement.scrollWidth, innerWidth]`,
        );
        const widest =
          `[...document.querySelectorAll("main *")].find((one) => !one.closest(".scroll, ` +
          `.steps") && one.getBoundingClientRect().right > innerWidth)?.outerHTML.slice(0, ` +
          "200)";
        assert(
          full <= shown,
          `at ${width} the page is ${full} wide: ${await page.evaluate(widest)}`,
        );
      }
    }),
);
