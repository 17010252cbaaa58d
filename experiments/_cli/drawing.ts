/**
 * Drawing for the commands.
 */
import { render } from "../../paper-figures/mod.ts";
import { pageScript } from "../_page/bundle.ts";

/** What is kept of everything that is drawn from a directory of results, by name of file. */
export { draw as drawFigures } from "../../paper-figures/mod.ts";

/**
 * Draws every table in `results` into `figures`; both are directories. The report carries the
 * emulator and measures cells again.
 */
export const writeFigures = async (results: string, figures: string): Promise<void> =>
  await render(results, figures, await pageScript());
