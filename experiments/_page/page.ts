/// <reference lib="dom" />
/**
 * The report's own program: a panel in which any cell is measured again, with settings changed, and
 * one iteration stepped through. It runs as a classic script without network, threads or storage,
 * and adds to the page what it needs; the page is whole without it. Longer than most: the parts of
 * the panel share what was chosen in it.
 */
import "./host.ts";
import { parseSettings, type Setting, settingWarnings } from "../../machine/mod.ts";
import { boardTitle, systemTitle } from "../_harness/systems.ts";
import { readLink, writeLink } from "./link.ts";
import {
  type Iteration,
  type Known,
  type Measurable,
  measurables,
  type Outcome,
  remeasure,
  remeasureAll,
  settingsOf,
  takeIteration,
} from "./remeasure.ts";
import { showStepper } from "./stepper.ts";
import { element, pause } from "./elements.ts";

const STYLE = `#again { border: 2px solid currentColor; padding: 1rem; margin: 1rem 0; }
#again fieldset { border: 1px solid #888; margin: .5rem 0; min-width: 0; }
#again label { display: block; margin: .4rem 0; }
#again select, #again input, #again button { box-sizing: border-box; font: inherit;
  max-width: 100%; padding: .25rem .5rem; }
#again .steps { overflow-x: auto; max-height: 26rem; }
#again .here { outline: 2px solid currentColor; background: #ffd; color: #222; }
#again .steps td { white-space: nowrap; }
#again input[type=range] { box-sizing: border-box; width: 100%; }
.embedded main > *:not(#again) { display: none; }
@media (prefers-color-scheme: dark) {
  body { background: #181818; color: #e6e6e6; } a { color: #9cf; }
  .against, .beside { color: #b5b5b5; } img { background: #fff; }
  th, td { border-color: #444; } thead th { border-color: #e6e6e6; }
  #again select, #again input, #again button { background: #2a2a2a; color: #e6e6e6; }
}
@media print { #again, p:has(> .measure-again) { display: none; } }`;

const cells = measurables();
const known = new Map(
  (JSON.parse(document.getElementById("data")!.textContent!) as Known[]).map((
    one,
  ) => [one.key, one]),
);
const shown = cells.filter(({ key }) => known.has(key));
const tables = [...new Set(shown.map(({ link }) => link.table))];

document.head.append(element("style", {}, STYLE));
const status = element("p", { role: "status" });
const result = element("div", { id: "again-result" });
const steps = element("div", {});
const tableChoice = element("select", { id: "again-table" });
const cellChoice = element("select", { id: "again-cell" });
const changes = element("ul", {});
const settingChoice = element("select", { id: "again-setting" });
const settingValue = element("input", { id: "again-value", type: "number", step: "any" });
const guess = element("input", { id: "again-guess", type: "number", min: "0", step: "any" });
const predicting = element("input", { id: "again-predict", type: "checkbox" });
/** Cells of which the reader has said a number. */
const guessed = new Set<string>();
predicting.checked = new URLSearchParams(location.search).has("predict");
const buttons: HTMLButtonElement[] = [];
let set: Record<string, number> = {};
let busy = false;

function button(text: string, act: () => void | Promise<void>): HTMLButtonElement {
  const made = element("button", { type: "button" }, text);
  made.addEventListener("click", () => void act());
  buttons.push(made);
  return made;
}

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  const label = element("label", {}, `${text} `);
  label.append(control);
  return label;
}

const titleOf = (table: string) => document.getElementById(table)?.textContent ?? table;
const nameOf = ({ link: { board, system, column, reading } }: Measurable) =>
  `${boardTitle(board)}, ${systemTitle(system)}, ${column}${reading ? `, ${reading}` : ""}`;

function chosen(): Measurable {
  return shown.find(({ key }) => key === cellChoice.value)!;
}

function listCells(): void {
  cellChoice.replaceChildren(
    ...shown.filter(({ link }) => link.table === tableChoice.value).map((cell) =>
      element("option", { value: cell.key }, nameOf(cell))
    ),
  );
  listSettings();
}

function settings(): readonly Setting[] {
  return settingsOf(chosen().link.board);
}

function listSettings(): void {
  guess.value = "";
  const before = settingChoice.value;
  settingChoice.replaceChildren(
    ...settings().map(({ name }) => element("option", { value: name }, name)),
  );
  if (settings().some(({ name }) => name === before)) settingChoice.value = before;
  suggest();
}

function suggest(): void {
  const setting = settings().find(({ name }) => name === settingChoice.value);
  settingValue.value = String(set[settingChoice.value] ?? setting?.value ?? "");
  settingValue.title = setting ? `${setting.unit} ${setting.source}`.trim() : "";
}

function showChanges(): void {
  changes.replaceChildren(
    ...Object.entries(set).map(([name, value]) => {
      const item = element("li", {}, `${name} = ${value} `);
      item.append(button("as measured", () => {
        const { [name]: _, ...rest } = set;
        set = rest;
        showChanges();
        suggest();
      }));
      return item;
    }),
  );
}

/** Does something long, with the buttons off and what goes wrong told. */
async function working(what: string, work: () => Promise<void>): Promise<void> {
  if (busy) return;
  busy = true;
  for (const one of buttons) one.disabled = true;
  status.textContent = `${what}…`;
  await pause();
  try {
    await work();
  } catch (error) {
    status.textContent = `Not measured: ${error instanceof Error ? error.message : error}`;
  }
  busy = false;
  for (const one of buttons) one.disabled = false;
}

/** Runs to the end with pauses in which the page stays alive. */
async function run<T>(work: Generator<number, T>, tell: (step: number) => void): Promise<T> {
  for (let step = 0;; step++) {
    const { value, done } = work.next();
    if (done) return value;
    tell(step);
    await pause();
  }
}

function grid(rows: readonly (readonly string[])[], caption: string): HTMLElement {
  const table = element("table", {}, element("caption", {}, caption));
  for (const [head, ...rest] of rows) {
    table.append(
      element(
        "tr",
        {},
        element("th", { scope: "row" }, head),
        ...rest.map((text) => element("td", {}, text)),
      ),
    );
  }
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    table,
  );
}

function verdict({ cycles, same }: Outcome, results: Known): string {
  if (Object.keys(set).length > 0) {
    const moved = Number(cycles) / Number(results.cycles) - 1;
    const warned = settingWarnings(set).map((warning) => ` Mind: ${warning}.`);
    return `With these settings it moves by ${(100 * moved).toFixed(2)} %.${warned.join("")}`;
  }
  if (same && cycles === results.cycles) return "Equal to the results, to the last digit.";
  return same
    ? "The same images and settings, but other cycles: this is a fault; please report it."
    : "Images or settings are not those of the results.";
}

function showOutcome(cell: Measurable, outcome: Outcome): void {
  const results = known.get(cell.key)!;
  const { measurement: { value, instructions, stalls }, cycles, seed, fingerprint } = outcome;
  const said = Number(guess.value);
  const causes = Object.entries(stalls).filter(([, n]) => n > 0).map(([cause, n]) =>
    `${cause} ${n.toFixed(1)}`
  );
  result.replaceChildren(
    grid([
      ["here", `${cycles} cycles`, `${value.toPrecision(4)} ${results.unit}`],
      [
        "results",
        `${results.cycles} cycles`,
        `${Number(results.measured).toPrecision(4)} ${results.unit}`,
      ],
      [
        "paper",
        "",
        results.published === "" ? "not in it" : `${results.published} ${results.unit}`,
      ],
    ], `${titleOf(cell.link.table)}; ${nameOf(cell)}; seed ${seed}`),
    element("p", { id: "again-verdict" }, verdict(outcome, results)),
    element(
      "p",
      {},
      `${instructions.toFixed(1)} instructions; stall cycles: ${
        causes.join(", ") || "none"
      }. Fingerprint ${fingerprint}.`,
    ),
    ...(said > 0
      ? [
        element(
          "p",
          {},
          `You said ${said} cycles: ${
            (Number(cycles) / said).toFixed(2)
          } times as many are measured.`,
        ),
      ]
      : []),
  );
}

function showIteration({ instants, functions, spans }: Iteration): void {
  const parts = functions.map((
    { space, name, cycles, instructions },
  ) => [`${space} ${name}`, String(cycles), String(instructions)]);
  steps.replaceChildren(
    grid([["function", "cycles", "instructions"], ...parts], "One warm iteration, by function"),
    ...(spans.length
      ? [grid(
        spans.map((
          { at, takes, track, name },
        ) => [track, `${at.toFixed(2)} us`, `${takes.toFixed(2)} us`, name]),
        "Both machines and the wire on one axis of time",
      )]
      : []),
    showStepper(instants),
  );
}

/** Whether the reader must say a number first, and has not. */
function mustGuess(): boolean {
  const { key } = chosen();
  if (Number(guess.value) > 0) guessed.add(key);
  if (!predicting.checked || guessed.has(key)) return false;
  result.replaceChildren();
  steps.replaceChildren();
  status.textContent = "Say first how many cycles an operation takes: your guess, then measure.";
  guess.focus();
  return true;
}

async function measure(): Promise<Outcome | undefined> {
  const cell = chosen();
  if (mustGuess()) return undefined;
  let outcome: Outcome | undefined;
  history.replaceState(null, "", location.search + writeLink({ ...cell.link, set }));
  await working(`Measuring ${nameOf(cell)}`, async () => {
    outcome = await run(
      remeasure(cell, known.get(cell.key)!, set),
      (step) => status.textContent = `Run ${step + 1}…`,
    );
    showOutcome(cell, outcome);
    status.textContent = "Measured.";
    steps.replaceChildren();
  });
  return outcome;
}

async function step(): Promise<void> {
  const outcome = await measure();
  if (!outcome) return;
  await working("Taking down one iteration", async () => {
    await pause();
    const iteration = takeIteration(chosen(), outcome.seed, set);
    if (iteration) showIteration(iteration);
    status.textContent = iteration
      ? "One iteration is shown below."
      : "Nothing here is a loop of a guest's that could be stepped through.";
  });
}

async function everySeed(): Promise<void> {
  const cell = chosen();
  await working(`Measuring every seed of ${nameOf(cell)}`, async () => {
    const values = await run(
      remeasureAll(cell, set),
      (step) => status.textContent = `Seed ${step}…`,
    );
    const expected = known.get(cell.key)!.values;
    const equal = values.filter((value, i) => value === expected[i]).length;
    result.replaceChildren(
      grid(
        values.map((value, seed) => [`seed ${seed}`, String(value), String(expected[seed] ?? "")]),
        "here, and in the results",
      ),
      element(
        "p",
        {},
        `${equal} of ${values.length} are equal. A sampled seed is measured here in full, and ` +
          "may differ in its last digits.",
      ),
    );
    status.textContent = "Measured.";
  });
}

async function wholeTable(): Promise<void> {
  const own = shown.filter(({ link }) => link.table === tableChoice.value);
  await working(`Measuring ${titleOf(tableChoice.value)}`, async () => {
    const rows: string[][] = [["cell", "here", "results", ""]];
    let equal = 0;
    for (const [i, cell] of own.entries()) {
      const results = known.get(cell.key)!;
      const outcome = await run(
        remeasure(cell, results, set),
        () => status.textContent = `Cell ${i + 1} of ${own.length}…`,
      );
      const same = outcome.cycles === results.cycles;
      if (same) equal++;
      rows.push([nameOf(cell), outcome.cycles, results.cycles, same ? "equal" : "differs"]);
    }
    result.replaceChildren(
      grid(rows, "cycles"),
      element("p", { id: "again-table-verdict" }, `${equal} of ${own.length} cells are equal.`),
    );
    status.textContent = "Measured.";
  });
}

/** What is wrong with settings, if anything is. */
function faultOf(changed: Record<string, number>): string | undefined {
  try {
    parseSettings(Object.entries(changed).map(([name, value]) => `${name}=${value}`));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Shows a cell in the panel. */
function choose(link: NonNullable<ReturnType<typeof readLink>>): boolean {
  const { set: changed, ...rest } = link;
  const wanted = shown.find(({ link }) =>
    writeLink({ ...link, set: {} }) === writeLink({ ...rest, set: {} })
  );
  if (!wanted) {
    status.textContent =
      `There is no cell ${rest.table} ${rest.board} ${rest.system} ${rest.column} in these ` +
      "results.";
    return false;
  }
  tableChoice.value = wanted.link.table;
  listCells();
  cellChoice.value = wanted.key;
  listSettings();
  const wrong = faultOf(changed);
  if (wrong !== undefined) {
    status.textContent = wrong;
    return false;
  }
  set = { ...changed };
  showChanges();
  suggest();
  return true;
}

function build(): void {
  tableChoice.append(...tables.map((table) => element("option", { value: table }, titleOf(table))));
  tableChoice.addEventListener("change", listCells);
  cellChoice.addEventListener("change", listSettings);
  settingChoice.addEventListener("change", suggest);
  const settingSet = element("fieldset", {}, element("legend", {}, "Change an assumption"));
  settingSet.append(
    labelled("setting", settingChoice),
    labelled("value", settingValue),
    button("set", () => {
      const changed = { ...set, [settingChoice.value]: Number(settingValue.value || NaN) };
      const wrong = faultOf(changed);
      status.textContent = wrong ?? "Set; measure to see what it moves.";
      if (wrong !== undefined) return;
      set = changed;
      showChanges();
    }),
    changes,
  );
  const panel = element("section", { id: "again", "aria-labelledby": "again-title" });
  panel.append(
    element("h2", { id: "again-title" }, "Measure again"),
    element(
      "p",
      {},
      "The emulated machine and the guest systems are in this page: what you measure here is " +
        "executed here, instruction by instruction.",
    ),
    labelled("table", tableChoice),
    labelled("cell", cellChoice),
    settingSet,
    labelled("your guess, in cycles", guess),
    labelled("ask for my guess before a number is shown", predicting),
    element(
      "p",
      {},
      button("Measure", async () => void await measure()),
      " ",
      button("Step through one iteration", step),
      " ",
      button("Every seed", everySeed),
      " ",
      button("Whole table", wholeTable),
    ),
    status,
    result,
    steps,
  );
  (document.querySelector("nav") ?? document.querySelector("h1"))!.after(panel);
  listCells();
  for (const table of tables) {
    const open = element(
      "button",
      { type: "button", class: "measure-again" },
      "Measure these cells again",
    );
    open.addEventListener("click", () => {
      tableChoice.value = table;
      listCells();
      panel.scrollIntoView();
      cellChoice.focus();
    });
    document.getElementById(table)?.after(element("p", {}, open));
  }
  if (new URLSearchParams(location.search).has("embed")) document.body.classList.add("embedded");
}

async function follow(): Promise<void> {
  const link = readLink(location.hash);
  if (link === undefined || !choose(link)) return;
  document.getElementById("again")!.scrollIntoView();
  await measure();
}

build();
addEventListener("hashchange", () => void follow());
void follow();
