/**
 * The picture of a table: for every cell the ratio of ours to the paper's number on a logarithmic axis, with the range over seeds, and
 * grey bands for within 10 %, 25 % and a factor of two. Drawn by Observable Plot without a browser; the same bytes on every host.
 */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Table } from "./data.ts";
import { asPrinted, boardTitle, hasDecimals, systemTitle, threeFigures, unitTitle } from "./words.ts";

const WIDTH = 900;
const ROW = 26;
const LEFT = 250;
const RIGHT = 200;
const TOP = 78;
const BOTTOM = 78;
const INK = "#222222";
const GREY = "#666666";
const FONT = "DejaVu Sans, Verdana, sans-serif";

/** Each system has a colour and a shape, so that neither is needed alone. */
const looks: Readonly<Record<string, readonly [color: string, shape: Plot.SymbolType]>> = {
  "ultrix": ["#b3541e", "square"],
  "aegis": ["#0b6e4f", "circle"],
  "exos": ["#1f5fa8", "circle"],
  "exos-ash": ["#7a3e9d", "diamond"],
  "exos-inverted": ["#7a3e9d", "triangle"],
  "bare": ["#555555", "circle"],
};
/** Colour and shape of a system. */
export function lookOf(system: string): readonly [color: string, shape: Plot.SymbolType] {
  return looks[system] ?? ["#444444", "circle"];
}

const bands = [[0.5, 2, "#f5f5f5"], [0.8, 1.25, "#e9e9e9"], [1 / 1.1, 1.1, "#dadada"]] as const;
const TICKS = [0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 0.8, 1, 1.25, 2, 4, 10, 20, 50, 100];

interface Line {
  readonly y: number;
  readonly system: string;
  readonly name: string;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly ours: string;
  readonly paper: string;
  readonly unit: string;
}

interface Rows {
  readonly lines: readonly Line[];
  readonly boards: readonly { readonly y: number; readonly title: string }[];
  readonly height: number;
  readonly seeds: number;
}

/** Places cells under their machines, a heading each. */
function place({ cells, columns }: Table): Rows {
  const lines: Line[] = [];
  const boards: { y: number; title: string }[] = [];
  let y = 0;
  const drawn = cells.filter((c) => c.ratio !== undefined && c.verdict !== "cited");
  const systems = new Set(drawn.map((c) => c.system));
  for (const board of new Set(drawn.map((c) => c.board))) {
    boards.push({ y: y + 0.5, title: boardTitle(board) });
    y += 1;
    for (const cell of drawn.filter((c) => c.board === board)) {
      const published = Number(cell.published);
      const title = columns.find(({ id }) => id === cell.column)?.title ?? cell.column;
      const padded = hasDecimals(cells.filter((c) => c.column === cell.column).map((c) => c.published));
      lines.push({
        y: y + 0.5,
        system: cell.system,
        name: systems.size > 1 ? `${systemTitle(cell.system)}, ${title}` : title,
        ratio: cell.ratio!,
        low: cell.low / published,
        high: cell.high / published,
        ours: threeFigures(cell.measured),
        paper: asPrinted(cell.published, padded),
        unit: unitTitle(cell.unit),
      });
      y += 1;
    }
    y += 0.3;
  }
  return { lines, boards, height: y, seeds: Math.max(0, ...drawn.map((c) => c.seeds)) };
}

/** A line of text at a fixed place of the frame. */
function note(text: string, options: Plot.TextOptions): Plot.Text {
  return Plot.text([text], { text: (d: string) => d, textAnchor: "start", fill: GREY, ...options });
}

/** The picture of a table as SVG, or undefined where no cell has a ratio. */
export function toSvg(table: Table): string | undefined {
  const { lines, boards, height, seeds } = place(table);
  if (lines.length === 0) return undefined;
  const reach = Math.max(2.2, ...lines.flatMap((l) => [l.high, 1 / l.low])) * 1.1;
  const domain = [1 / reach, reach] as const;
  const inside = (ratio: number) => Math.min(Math.max(ratio, domain[0]), domain[1]);
  const systems = [...new Set(lines.map((l) => l.system))];
  const units = [...new Set(lines.map((l) => l.unit))];
  const mixed = units.length > 1;
  const footer = [
    seeds > 1
      ? `Symbol: median of ${seeds} seeds of layout, pages and Random. Bar: least to greatest.`
      : "Symbol: one run; nothing in it depends on a seed.",
    "Shading: within 10 %, within 25 %, within a factor of two.",
  ];
  const { document } = parseHTML("<html><body></body></html>") as unknown as { document: Plot.PlotOptions["document"] };
  const plot = Plot.plot({
    document,
    width: WIDTH,
    height: Math.round(TOP + BOTTOM + ROW * height),
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    style: { fontFamily: FONT, fontSize: "12px", background: "white", color: INK },
    x: {
      type: "log",
      domain,
      ticks: TICKS.filter((t) => t > domain[0] && t < domain[1]),
      tickFormat: String,
      label: null,
    },
    y: { domain: [height, 0], axis: null },
    symbol: { domain: systems, range: systems.map((s) => lookOf(s)[1]) },
    ariaLabel: `${table.cite}: ${table.title}; ratios of measured to published numbers`.replace(/[<>&"]/g, ""),
    marks: [
      ...bands.map(([x1, x2, fill]) => Plot.rectX([0], { x1: inside(x1), x2: inside(x2), y1: 0, y2: height, fill })),
      Plot.ruleX([1], { stroke: INK }),
      Plot.ruleY(boards, { y: "y", stroke: "white", strokeWidth: ROW * 0.9, strokeOpacity: 0.55 }),
      Plot.ruleY(lines, { y: "y", x1: "low", x2: "high", stroke: (l: Line) => lookOf(l.system)[0], strokeWidth: 3 }),
      Plot.dot(lines, {
        y: "y",
        x: "ratio",
        symbol: "system",
        fill: (l: Line) => lookOf(l.system)[0],
        stroke: "white",
        r: 5,
      }),
      ...boards.map(({ y, title }) =>
        note(title, { y: [y], frameAnchor: "left", dx: 12 - LEFT, fontWeight: "bold", fill: INK } as Plot.TextOptions)
      ),
      Plot.text(lines, { y: "y", text: "name", frameAnchor: "left", dx: 26 - LEFT, textAnchor: "start", fill: INK }),
      Plot.text(lines, {
        y: "y",
        text: (l: Line) => mixed ? `${l.ours} ${l.unit}` : l.ours,
        frameAnchor: "right",
        dx: 105,
        textAnchor: "end",
        fill: INK,
      }),
      Plot.text(lines, { y: "y", text: "paper", frameAnchor: "right", dx: 190, textAnchor: "end", fill: GREY }),
      note(`${table.cite}: ${table.title}`, {
        frameAnchor: "top-left",
        dx: 12 - LEFT,
        dy: 14 - TOP,
        fontWeight: "bold",
        fontSize: 14,
        fill: INK,
      }),
      ...systems.flatMap((system, i) => {
        const dx = 18 - LEFT + i * 130;
        const [fill, symbol] = lookOf(system);
        return [
          Plot.dot([0], { frameAnchor: "top-left", dx, dy: 39 - TOP, r: 5, fill, symbol }),
          note(systemTitle(system), { frameAnchor: "top-left", dx: dx + 12, dy: 34 - TOP, fill: INK }),
        ];
      }),
      note(mixed ? "ours" : `ours, ${units[0]}`, { frameAnchor: "top-right", dx: 105, dy: -18, textAnchor: "end" }),
      note("paper", { frameAnchor: "top-right", dx: 190, dy: -18, textAnchor: "end" }),
      note("measured / published, logarithmic", { frameAnchor: "bottom", dy: 36, textAnchor: "middle", fill: INK }),
      ...footer.map((text, i) =>
        note(text, { frameAnchor: "bottom-left", dx: 12 - LEFT, dy: 56 + 16 * i, fontSize: 11 })
      ),
    ],
  });
  plot.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  plot.setAttribute("role", "img");
  return plot.outerHTML + "\n";
}
