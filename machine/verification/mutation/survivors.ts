/**
 * Changes that no test of the timing model can notice, each with the reason. A change that
 * survives and does not stand here fails the run, and so does one that stands here and is noticed.
 */

const NO_PAGE_MODE =
  "without effect: on this board a write in the open page takes as long as one outside it";
const NO_ETHERNET =
  "no test of the timing model drives the Ethernet chip: those of machine/board do, which are " +
  "not asked";
const SEED = "a seed stands for what is unknown; whatever its value, no test may depend on it";

/** Reasons by the change's name. */
export const explainedSurvivors: Readonly<Record<string, string>> = {
  "streaming (KN01)": "without effect: a refill of one word has nothing to stream",
  "wb.page (KN01)": NO_PAGE_MODE,
  "wb.page (KN02BA)": NO_PAGE_MODE,
  "wb.read-closes-page (KN01)": NO_PAGE_MODE,
  "wb.read-closes-page (KN02BA)": NO_PAGE_MODE,
  "lance.read (KN01)": NO_ETHERNET,
  "lance.read (KN02)": NO_ETHERNET,
  "lance.read (KN02BA)": NO_ETHERNET,
  "lance.write (KN01)": NO_ETHERNET,
  "lance.write (KN02)": NO_ETHERNET,
  "lance.write (KN02BA)": NO_ETHERNET,
  "lance.dma (KN01)": NO_ETHERNET,
  "lance.dma (KN02)": NO_ETHERNET,
  "lance.dma (KN02BA)": NO_ETHERNET,
  "tlb.seed (all)": SEED,
  "layout.seed (all)": SEED,
  "pages.seed (all)": SEED,
  "capability.seed (all)": SEED,
  "an idle memory makes a write wait in the queue":
    "the same thing twice: a write that is queued while memory is idle is begun in the same " +
    "cycle, when post() advances the queue",
};
