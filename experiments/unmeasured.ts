/** What the paper measures and this suite does not yet: named where a reader looks, and in the error of whoever asks for it. */
import { UserError } from "../machine/mod.ts";

const missing: Readonly<Record<string, readonly [what: string, why: string]>> = {
  figure02: [
    "Figure 2, round trips beside active processes with application-specific safe handlers",
    "handlers run when a message arrives; the workload with processes beside them is not written",
  ],
};

/** What is not measured, by the name that it would have. */
export const unmeasured: Readonly<Record<string, () => UserError>> = Object.fromEntries(
  Object.entries(missing).map(([name, [what, why]]) => [
    name,
    () => new UserError(`${name} is not measured: ${what}; ${why}. LIMITS.md names all that is missing`),
  ]),
);

/** The same for the report: what, and why not. */
export const missingParts: readonly (readonly [what: string, why: string])[] = Object.values(missing);
