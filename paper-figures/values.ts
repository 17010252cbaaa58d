/**
 * The picture of a table for which the paper has no numbers: every measured value on a logarithmic
 * axis, with the range over seeds and what is not known of the hardware, machine by machine and
 * unit by unit; beside them what is cited from elsewhere.
 */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import {
  CHARACTER,
  FONT,
  GREY,
  INK,
  looksOf,
  note,
  readableTicks,
  ROW,
  titleSize,
  WIDTH,
} from "./chart.ts";
import type { Table } from "./data.ts";
import { threeFigures, unitTitle } from "./labels.ts";

const LEFT = 250, RIGHT = 150, TOP = 42, BOTTOM = 78;
/** Decades that an axis may have. */
const DECADES = Array.from({ length: 13 }, (_, i) => 10 ** (i - 4));
/** What is named on it, the most welcome first. */
const TICKS = [1, 3, 2, 5].flatMap((digit) => DECADES.map((ten) => digit * ten));

interface Line {
  readonly y: number;
  readonly system: string;
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly hardware: readonly [number, number] | undefined;
  readonly text: string;
}

/** Places cells under their machines and units, a heading each. */
function place({ cells, columns, names, reading }: Table) {
  const lines: Line[] = [], headings: { y: number; title: string }[] = [];
  const valueOf = (c: typeof cells[number]) =>
    Number(c.verdict === "cited" ? c.published : c.measured);
  const drawn = cells.filter((c) => valueOf(c) > 0);
  const systems = new Set(drawn.map((c) => c.system));
  let y = 0;
  for (const group of new Set(drawn.map((c) => `${names.board(c.board)}, ${unitTitle(c.unit)}`))) {
    headings.push({ y: y++ + 0.5, title: group });
    for (const cell of drawn) {
      if (`${names.board(cell.board)}, ${unitTitle(cell.unit)}` !== group) continue;
      const title = columns.find(({ id }) => id === cell.column)?.title ?? cell.column;
      lines.push({
        y: y++ + 0.5,
        system: cell.system,
        name: [
          ...(systems.size > 1 ? [names.system(cell.system)] : []),
          title,
          ...(cell.reading === reading ? [] : [cell.reading]),
        ].join(", "),
        value: valueOf(cell),
        low: cell.verdict === "cited" ? valueOf(cell) : cell.range[0],
        high: cell.verdict === "cited" ? valueOf(cell) : cell.range[1],
        hardware: cell.hardware,
        text: cell.verdict === "cited" ? `${cell.published}, cited` : threeFigures(cell.measured),
      });
    }
    y += 0.3;
  }
  return { lines, headings, height: y, seeds: Math.max(0, ...drawn.map((c) => c.seeds)) };
}

/** The picture as SVG, or undefined where nothing is measured. */
export function toValues(table: Table): string | undefined {
  const { names } = table;
  const { lines, headings, height, seeds } = place(table);
  const look = looksOf(names, lines.map(({ system }) => system));
  const colour = ({ system }: Line) => look(system)[0];
  if (lines.length === 0) return undefined;
  const ends = lines.flatMap((l) => [l.value, l.low, l.high, ...l.hardware ?? []]).filter((end) =>
    end > 0
  );
  const domain = [Math.min(...ends) / 1.2, Math.max(...ends) * 1.2] as const;
  const left = Math.max(LEFT, ...lines.map(({ name }) => Math.ceil(26 + CHARACTER * name.length)));
  const systems = [...new Set(lines.map((l) => l.system))];
  const footer = [
    seeds > 1
      ? `Symbol: median of ${seeds} seeds of layout, pages and Random. Bar: least to greatest.`
      : "Symbol: one run.",
    lines.some((l) => l.hardware) ? "Grey bar below: what is not known of the hardware." : "",
  ];
  const { document } = parseHTML("<html><body></body></html>") as unknown as {
    document: Plot.PlotOptions["document"];
  };
  const plot = Plot.plot({
    document,
    width: WIDTH,
    height: Math.round(TOP + BOTTOM + ROW * height),
    marginLeft: left,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    style: { fontFamily: FONT, fontSize: "12px", background: "white", color: INK },
    x: {
      type: "log",
      domain,
      ticks: readableTicks(domain, WIDTH - left - RIGHT, TICKS),
      tickFormat: (tick: number) => String(Number(tick.toPrecision(1))),
      grid: true,
      label: null,
    },
    y: { domain: [height, 0], axis: null },
    symbol: { domain: systems, range: systems.map((s) => look(s)[1]) },
    ariaLabel: `${table.cite}: ${table.title}; measured values`.replace(/[<>&"]/g, ""),
    marks: [
      Plot.ruleY(lines, { y: "y", x1: "low", x2: "high", stroke: colour, strokeWidth: 3 }),
      Plot.ruleY(lines.filter((l) => l.hardware), {
        y: (l: Line) => l.y + 0.3,
        x1: (l: Line) => l.hardware![0],
        x2: (l: Line) => l.hardware![1],
        stroke: GREY,
        strokeWidth: 2,
      }),
      Plot.dot(lines, {
        y: "y",
        x: "value",
        symbol: "system",
        fill: colour,
        stroke: "white",
        r: 5,
      }),
      ...headings.map(({ y, title }) =>
        note(
          title,
          {
            y: [y],
            frameAnchor: "left",
            dx: 12 - left,
            fontWeight: "bold",
            fill: INK,
          } as Plot.TextOptions,
        )
      ),
      Plot.text(lines, {
        y: "y",
        text: "name",
        frameAnchor: "left",
        dx: 26 - left,
        textAnchor: "start",
        fill: INK,
      }),
      Plot.text(lines, {
        y: "y",
        text: "text",
        frameAnchor: "right",
        dx: 105,
        textAnchor: "end",
        fill: INK,
      }),
      note(`${table.cite}: ${table.title}`, {
        frameAnchor: "top-left",
        dx: 12 - left,
        dy: 14 - TOP,
        fontWeight: "bold",
        fontSize: titleSize(`${table.cite}: ${table.title}`),
        fill: INK,
      }),
      note("ours", { frameAnchor: "top-right", dx: 105, dy: -18, textAnchor: "end" }),
      note("measured, logarithmic, in the unit of its heading", {
        frameAnchor: "bottom",
        dy: 36,
        textAnchor: "middle",
        fill: INK,
      }),
      ...footer.filter((text) => text).map((text, i) =>
        note(text, { frameAnchor: "bottom-left", dx: 12 - left, dy: 56 + 16 * i, fontSize: 11 })
      ),
    ],
  });
  plot.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  plot.setAttribute("role", "img");
  return plot.outerHTML + "\n";
}
