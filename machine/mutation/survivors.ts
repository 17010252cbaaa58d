/**
 * Changes that no test of the timing model can notice, each with the reason. A change that survives and does not stand here fails the run, and so
 * does one that stands here and is noticed.
 */

/** Reasons by the change's name. */
export const explainedSurvivors: Readonly<Record<string, string>> = {};
