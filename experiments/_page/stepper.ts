/// <reference lib="dom" />
/** One iteration, an instruction at a time, forward and backward, with what each one changes. */
import { causesToText } from "../../machine/mod.ts";
import type { Instant } from "./remeasure.ts";
import { element } from "./elements.ts";

/** Instructions shown around the present one. */
const AROUND = 8;

function rowOf(
  { cycle, cost, space, address, symbol, text, causes, source }: Instant,
  here: boolean,
): HTMLElement {
  const cells = [
    String(cycle),
    `+${cost}`,
    space,
    address,
    symbol,
    text,
    causesToText(causes),
    source,
  ];
  const row = element("tr", here ? { class: "here", "aria-current": "step" } : {});
  row.append(...cells.map((cell) => element("td", {}, cell)));
  return row;
}

/** The iteration with its controls. */
export function showStepper(instants: readonly Instant[]): HTMLElement {
  let at = 0;
  const slider = element("input", {
    type: "range",
    min: "0",
    max: String(instants.length - 1),
    "aria-label": "instruction",
  });
  const body = element("tbody", {});
  const changed = element("ul", {});
  const place = element("p", { role: "status" });
  const headings = [
    "cycle",
    "takes",
    "space",
    "address",
    "place",
    "instruction",
    "stalls",
    "source",
  ];
  const head = element(
    "thead",
    {},
    element("tr", {}, ...headings.map((text) => element("th", { scope: "col" }, text))),
  );
  const show = (to: number) => {
    at = Math.max(0, Math.min(instants.length - 1, to));
    slider.value = String(at);
    const from = Math.max(0, at - AROUND);
    body.replaceChildren(
      ...instants.slice(from, at + AROUND + 1).map((one, i) => rowOf(one, from + i === at)),
    );
    const { cycle, text, changes } = instants[at];
    place.textContent = `Instruction ${at + 1} of ${instants.length}, cycle ${cycle}: ${text}`;
    changed.replaceChildren(
      ...(changes.length ? changes : ["nothing changes that is shown"]).map((one) =>
        element("li", {}, one)
      ),
    );
  };
  const move = (text: string, to: () => number) => {
    const button = element("button", { type: "button" }, text);
    button.addEventListener("click", () => show(to()));
    return button;
  };
  slider.addEventListener("input", () => show(Number(slider.value)));
  const other = (direction: 1 | -1) => {
    const { source } = instants[at];
    let to = at;
    while (instants[to + direction] && instants[to].source === source) to += direction;
    return to;
  };
  const controls = element("p", {});
  controls.append(
    move("first", () => 0),
    " ",
    move("line back", () => other(-1)),
    " ",
    move("back", () => at - 1),
    " ",
    move("forward", () => at + 1),
    " ",
    move("line forward", () => other(1)),
    " ",
    move("last", () => instants.length - 1),
  );
  const table = element("div", {
    class: "steps",
    tabindex: "0",
    role: "region",
    "aria-label": "instructions",
  });
  table.append(element("table", {}, head, body));
  show(0);
  return element(
    "div",
    {},
    element("h3", {}, "Step through"),
    controls,
    slider,
    place,
    changed,
    table,
  );
}
