/**
 * Drawing for the commands.
 */
import { render } from "../../paper-figures/mod.ts";
import { exclusively } from "../_harness/paths.ts";
import { pageScript } from "../_page/bundle.ts";

/** What is kept of everything that is drawn from a directory of results, by name of file. */
export { draw as drawFigures } from "../../paper-figures/mod.ts";

/**
 * Draws every table in `results` into `figures`; both are directories. The report carries the
 * emulator and measures cells again.
 */
export async function writeFigures(results: string, figures: string): Promise<void> {
  const script = await pageScript();
  await exclusively(figures, () => render(results, figures, script));
}
