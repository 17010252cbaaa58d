/**
 * Drawing for the commands. What cannot be drawn is the user's to mend: one line and status 2, as
 * other errors of the family.
 */
import { draw, DrawingError, render } from "../../paper-figures/mod.ts";
import { UserError } from "../../machine/mod.ts";
import { pageScript } from "../_page/bundle.ts";

async function drawing<T>(drawn: Promise<T>): Promise<T> {
  try {
    return await drawn;
  } catch (error) {
    if (error instanceof DrawingError) throw new UserError(error.message, { cause: error });
    throw error;
  }
}

/** Everything that is drawn from a directory of results, by name of file. */
export const drawFigures = (results: string): ReturnType<typeof draw> => drawing(draw(results));

/**
 * Draws every table in `results` into `figures`; both are directories. The report carries the
 * emulator and measures cells again.
 */
export const writeFigures = async (results: string, figures: string): Promise<void> =>
  await drawing(render(results, figures, await pageScript()));
