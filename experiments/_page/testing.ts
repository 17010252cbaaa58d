/** A browser for tests of the page. */

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
