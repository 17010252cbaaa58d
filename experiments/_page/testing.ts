/** A browser for tests of the page, and a page with no more than its script needs. */
import type { Known } from "./remeasure.ts";

/** Debian's command. */
export const CHROMIUM = "chromium";

/** Starts it, for puppeteer-core to drive; the caller closes it. */
export async function launchChromium() {
  const { default: puppeteer } = await import("puppeteer-core");
  const executablePath = new TextDecoder().decode(
    new Deno.Command("sh", { args: ["-c", `command -v ${CHROMIUM}`] }).outputSync().stdout,
  ).trim();
  return await puppeteer.launch({ executablePath, args: ["--no-sandbox"], headless: true });
}

/** As much of a report of these cells as the script needs. */
export function reportOf(cells: readonly Known[], script: string): string {
  const tables = [...new Set(cells.map(({ key }) => key.split(" ")[0]))];
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Cells</title><main>
<h1>Cells</h1>${tables.map((id) => `<h2 id="${id}">${id}</h2>`).join("\n")}</main>
<script type="application/json" id="data">${JSON.stringify(cells)}</script>
<script>${script.replaceAll("</script", "<\\/script")}</script></html>`;
}
