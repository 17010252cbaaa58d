/** How results are put into words: names of machines and systems, verdicts, numbers. One place for tables, pictures and report. */

const boardTitles: Readonly<Record<string, string>> = {
  "dec2100": "DEC2100",
  "dec3100": "DEC3100",
  "dec5000-125": "DEC5000/125",
  "dec5000-200": "DEC5000/200",
};

const systemTitles: Readonly<Record<string, string>> = {
  "aegis": "Aegis",
  "exos": "ExOS",
  "exos-ash": "ExOS/ASH",
  "exos-inverted": "ExOS, inverted table",
  "exos-clustered": "ExOS, clustered table",
  "exos-unordered": "ExOS, unordered",
  "ultrix": "Ultrix model",
  "bare": "bare machine",
  "l3": "L3",
  "frpc": "Ultrix/FRPC",
  "mpf": "MPF",
  "pathfinder": "PATHFINDER",
  "dpf": "DPF",
};

const verdictWords: Readonly<Record<string, string>> = {
  "within-10": "within 10 %",
  "within-25": "within 25 %",
  "within-2x": "within 2×",
  "same-order": "same order",
  "differs": "differs",
  "not-measured": "not measured",
  "cited": "cited",
  "ours": "ours alone",
};

/** The paper's name of a machine. */
export function boardTitle(board: string): string {
  return boardTitles[board] ?? board;
}

/** The paper's name of a system; the monolithic one is a model and says so. */
export function systemTitle(system: string): string {
  return systemTitles[system] ?? system;
}

/** A verdict in words; a reader needs no key. */
export function verdictTitle(verdict: string): string {
  return verdictWords[verdict] ?? verdict;
}

/** A number of ours to three figures, whole from 100 on. What is no number stays as it is. */
export function threeFigures(text: string | number): string {
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) return String(text);
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** Whether the paper gives a column's numbers decimals. */
export function hasDecimals(published: readonly string[]): boolean {
  return published.some((text) => /^\d+\.\d+$/.test(text));
}

/** A published number as the paper prints it: whole ones with ".0" in a column that has decimals. */
export function asPrinted(published: string, decimals: boolean): string {
  return decimals && /^\d+$/.test(published) ? `${published}.0` : published;
}

/** A unit as readers write it. */
export function unitTitle(unit: string): string {
  return unit === "us" ? "µs" : unit;
}
