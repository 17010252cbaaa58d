/** Why changes of ExOS may survive. */
import type { Reason } from "./reason.ts";

export const exosReasons: readonly Reason[] = [];
