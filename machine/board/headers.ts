/**
 * The headers that the machine hands to guest sources, by the path under which they include them.
 */
import boot from "./boot.h" with { type: "text" };
import cp0 from "./cp0.h" with { type: "text" };

/** Text by path from the project's root. */
export const boardHeaders: Readonly<Record<string, string>> = {
  "machine/board/boot.h": boot,
  "machine/board/cp0.h": cp0,
};
