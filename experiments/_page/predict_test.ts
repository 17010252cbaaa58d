/** Who asks to be asked says a number before the page shows one. */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { peerTest } from "../../machine/verification/testing.ts";
import { CHROMIUM, launchChromium, reportOf } from "./testing.ts";
import { pageScript } from "./bundle.ts";

const PATIENCE = { timeout: 40_000 };

const KNOWN = {
  key: "table05 dec5000-125 aegis prot dispatch",
  unit: "us",
  published: "1.5",
  measured: "1",
  cycles: "1",
  fingerprint: "",
  values: [],
};

peerTest([CHROMIUM], "a cell is measured after a guess, and the guess is compared", async () => {
  const folder = await Deno.makeTempDir();
  const browser = await launchChromium();
  try {
    await Deno.writeTextFile(`${folder}/cell.html`, reportOf([KNOWN], (await pageScript())!));
    const page = await browser.newPage();
    const address = `file://${folder}/cell.html?predict#cell=table05/dec5000-125/aegis/prot`;
    await page.goto(address);
    const text = (selector: string) =>
      page.evaluate(`document.querySelector("${selector}")?.innerText ?? ""`) as Promise<string>;
    assertStringIncludes(await text("#again [role=status]"), "Say first");
    assertEquals(await text("#again-result"), "");
    assertEquals(await page.evaluate("document.activeElement.id"), "again-guess");
    await page.keyboard.type("9");
    await page.evaluate(`document.querySelector("#again p button").click()`);
    await page.waitForFunction(`document.querySelector("#again-verdict")?.textContent`, PATIENCE);
    assertStringIncludes(await text("#again-result"), "You said 9 cycles");
  } finally {
    await browser.close();
    await Deno.remove(folder, { recursive: true });
  }
});
