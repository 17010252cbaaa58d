/** Why changes of the Ultrix model may survive. */
import type { Reason } from "./reason.ts";

export const ultrixReasons: readonly Reason[] = [
  {
    names: /^kern_clock\.c gatherstats: /,
    why: "statistics only: where the processor was and which drives were busy; no call hands " +
      "these out",
  },
  {
    names: /^init_main\.c main: sw s\d, /,
    why: "main does not return to anybody who would need the register",
  },
];
