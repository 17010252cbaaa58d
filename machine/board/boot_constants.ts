/** The numbers of the hand-over: boot.h owns them, TypeScript reads them. */
import { headerConstants } from "../toolchain/header_constants.ts";
import header from "./boot.h" with { type: "text" };

/** The constants of boot.h by name. */
export const bootConstants: Readonly<Record<string, number>> = headerConstants(header);
