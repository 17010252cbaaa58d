/**
 * The picture of a table: for every cell the ratio of ours to the paper's number on a logarithmic
 * axis, with the range over seeds, and grey bands for within 10 %, 25 % and a factor of two. Drawn
 * by Observable Plot without a browser; the same bytes on every host.
 */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Names, Table } from "./data.ts";
import { asPrinted, hasDecimals, threeFigures, unitTitle } from "./labels.ts";

/** Width of a picture, and height of a line in it. */
export const WIDTH = 900, ROW = 26;
/** Least room for the names of lines, and for an entry of the legend. */
const LEFT = 250, ENTRY = 130;
/** Width of a character at 12 pixels, on the safe side. */
export const CHARACTER = 7.4;
const RIGHT = 200;
/** Room above with one row of the legend, where its rows begin, and their distance. */
const TOP = 78, FIRST = 18, LEGEND_ROW = 18;
const BOTTOM = 78;
/** Room that the label of a tick takes. */
const LABEL = 36;
export const INK = "#222222", GREY = "#666666";
export const FONT = "DejaVu Sans, Verdana, sans-serif";

/** Size of a picture's title, and how many characters of that size fit across. */
const TITLE_SIZE = 14, TITLE_FITS = 100;

/** The size at which a picture's title ends within it. */
export function titleSize(title: string): number {
  return title.length <= TITLE_FITS ? TITLE_SIZE : TITLE_SIZE * TITLE_FITS / title.length;
}

/**
 * Each system has a colour and a shape, so that neither is needed alone. The lengths of the two
 * lists have no common divisor: eight systems in a row differ in both, and of the first 88 none
 * looks like another.
 */
const COLOURS = [
  "#b3541e",
  "#0b6e4f",
  "#1f5fa8",
  "#7a3e9d",
  "#a8325e",
  "#4a7a1f",
  "#555555",
  "#8a6d00",
];
/** As much of a canvas' path as a shape is drawn with. */
interface Path {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

type Shape = Plot.SymbolType | { draw(context: Path, size: number): void };

/** A closed shape of straight lines between corners, on a grid as wide as a mark of size 1. */
const polygon = (...corners: readonly (readonly [x: number, y: number])[]): Shape => ({
  draw(context: Path, size: number) {
    const unit = Math.sqrt(size);
    corners.forEach(([x, y], i) =>
      i ? context.lineTo(x * unit, y * unit) : context.moveTo(x * unit, y * unit)
    );
    context.closePath();
  },
});

/** Shapes that are told apart when they are small and filled. */
export const SHAPES: readonly Shape[] = [
  "square",
  "circle",
  "triangle",
  "diamond",
  "star",
  "cross",
  "wye",
  "hexagon",
  polygon([0, 0.88], [-0.76, -0.44], [0.76, -0.44]),
  polygon([-0.7, -0.7], [0.7, -0.7], [-0.7, 0.7], [0.7, 0.7]),
  polygon([-0.3, -0.85], [0.3, -0.85], [0.3, 0.85], [-0.3, 0.85]),
];

/** How a system's marks look. */
export type Look = readonly [colour: string, shape: Shape];

/**
 * Colours and shapes of the systems of one picture: the same in every picture, except that one
 * which looks like an earlier one of this picture takes the next colour or shape that is free.
 */
export function looksOf(names: Names, systems: readonly string[]): (system: string) => Look {
  const looks = new Map<string, Look>();
  const free = <T>(list: readonly T[], order: number, taken: readonly T[]) =>
    list.map((_, i) => list[(order + i) % list.length]).find((own) => !taken.includes(own)) ??
      list[order % list.length];
  for (const system of new Set(systems)) {
    const order = names.order(system), taken = [...looks.values()];
    looks.set(
      system,
      order < 0 ? ["#000000", "wye"] : [
        free(COLOURS, order, taken.map(([colour]) => colour)),
        free(SHAPES, order, taken.map(([, shape]) => shape)),
      ],
    );
  }
  return (system) => looks.get(system)!;
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
  /** Ratios of every seed, where some lie far above the median. */
  readonly spread: readonly number[];
  readonly hardware: readonly [number, number] | undefined;
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
function place({ cells, columns, names, reading }: Table): Rows {
  const lines: Line[] = [];
  const boards: { y: number; title: string }[] = [];
  let y = 0;
  const drawn = cells.filter((c) => c.ratio !== undefined && c.verdict !== "cited");
  const systems = new Set(drawn.map((c) => c.system));
  for (const board of new Set(drawn.map((c) => c.board))) {
    boards.push({ y: y + 0.5, title: names.board(board) });
    y += 1;
    for (const cell of drawn.filter((c) => c.board === board)) {
      const published = Number(cell.published);
      const title = columns.find(({ id }) => id === cell.column)?.title ?? cell.column;
      const padded = hasDecimals(
        cells.filter((c) => c.column === cell.column).map((c) => c.published),
      );
      lines.push({
        y: y + 0.5,
        system: cell.system,
        name: [
          ...(systems.size > 1 ? [names.system(cell.system)] : []),
          title,
          ...(cell.reading === reading ? [] : [cell.reading]),
        ].join(", "),
        ratio: cell.ratio!,
        low: cell.range[0] / published,
        high: cell.range[1] / published,
        spread: cell.above > 0 ? cell.values.map((value) => value / published) : [],
        hardware: cell.hardware && [cell.hardware[0] / published, cell.hardware[1] / published],
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
export function note(text: string, options: Plot.TextOptions): Plot.Text {
  return Plot.text([text], { text: (d: string) => d, textAnchor: "start", fill: GREY, ...options });
}

/** Ticks whose labels do not touch: those of the bands first, or as they are given. */
export function readableTicks(
  [low, high]: readonly [number, number],
  width: number,
  wanted: readonly number[] = [1, 0.5, 2, 0.8, 1.25, ...TICKS],
): number[] {
  const at = (t: number) => Math.log(t / low) / Math.log(high / low) * width;
  const kept: number[] = [];
  for (const tick of wanted.filter((t) => t > low && t < high)) {
    if (kept.every((other) => Math.abs(at(other) - at(tick)) > LABEL)) kept.push(tick);
  }
  return kept.sort((a, b) => a - b);
}

/** Where entries of a legend begin, so that none reaches the next or the edge. */
function legendPlaces(titles: readonly string[]): { readonly x: number; readonly row: number }[] {
  let x = FIRST, row = 0;
  return titles.map((title) => {
    const own = Math.ceil(12 + CHARACTER * title.length + 16);
    if (x > FIRST && x + own > WIDTH) [x, row] = [FIRST, row + 1];
    const place = { x, row };
    x += Math.max(ENTRY, own);
    return place;
  });
}

/** The picture of a table as SVG, or undefined where no cell has a ratio. */
export function toSvg(table: Table): string | undefined {
  const { names } = table;
  const { lines, boards, height, seeds } = place(table);
  if (lines.length === 0) return undefined;
  const look = looksOf(names, lines.map(({ system }) => system));
  const colour = ({ system }: Line) => look(system)[0];
  const reach = Math.max(
    2.2,
    ...lines.flatMap((
      l,
    ) => [l.high, 1 / l.low, ...(l.hardware ? [l.hardware[1], 1 / l.hardware[0]] : [])]),
  ) * 1.1;
  const domain = [1 / reach, reach] as const;
  const inside = (ratio: number) => Math.min(Math.max(ratio, domain[0]), domain[1]);
  const left = Math.max(LEFT, ...lines.map(({ name }) => Math.ceil(26 + CHARACTER * name.length)));
  const systems = [...new Set(lines.map((l) => l.system))];
  const places = legendPlaces(systems.map((system) => names.system(system)));
  const top = TOP + LEGEND_ROW * Math.max(...places.map(({ row }) => row));
  const units = [...new Set(lines.map((l) => l.unit))];
  const mixed = units.length > 1;
  const footer = [
    seeds > 1
      ? `Symbol: median of ${seeds} seeds of layout, pages and Random. Bar: least to greatest.`
      : "Symbol: one run; nothing in it depends on a seed.",
    "Shading: within 10 %, within 25 %, within a factor of two." +
    (lines.some((l) => l.hardware) ? " Grey bar below: what is not known of the hardware." : ""),
  ];
  const { document } = parseHTML("<html><body></body></html>") as unknown as {
    document: Plot.PlotOptions["document"];
  };
  const plot = Plot.plot({
    document,
    width: WIDTH,
    height: Math.round(top + BOTTOM + ROW * height),
    marginLeft: left,
    marginRight: RIGHT,
    marginTop: top,
    marginBottom: BOTTOM,
    style: { fontFamily: FONT, fontSize: "12px", background: "white", color: INK },
    x: {
      type: "log",
      domain,
      ticks: readableTicks(domain, WIDTH - left - RIGHT),
      tickFormat: String,
      label: null,
    },
    y: { domain: [height, 0], axis: null },
    symbol: { domain: systems, range: systems.map((s) => look(s)[1]) },
    ariaLabel: `${table.cite}: ${table.title}; ratios of measured to published numbers`.replace(
      /[<>&"]/g,
      "",
    ),
    marks: [
      ...bands.map(([x1, x2, fill]) =>
        Plot.rectX([0], { x1: inside(x1), x2: inside(x2), y1: 0, y2: height, fill })
      ),
      Plot.ruleX([1], { stroke: INK }),
      Plot.ruleY(boards, { y: "y", stroke: "white", strokeWidth: ROW * 0.9, strokeOpacity: 0.55 }),
      Plot.ruleY(lines, { y: "y", x1: "low", x2: "high", stroke: colour, strokeWidth: 3 }),
      Plot.ruleY(lines.filter((l) => l.hardware), {
        y: (l: Line) => l.y + 0.3,
        x1: (l: Line) => l.hardware![0],
        x2: (l: Line) => l.hardware![1],
        stroke: GREY,
        strokeWidth: 2,
      }),
      Plot.ruleX(lines.flatMap((l) => l.spread.map((ratio) => ({ ...l, ratio }))), {
        x: "ratio",
        y1: (l: Line) => l.y - 0.25,
        y2: (l: Line) => l.y + 0.25,
        stroke: colour,
        strokeOpacity: 0.6,
      }),
      Plot.dot(lines, {
        y: "y",
        x: "ratio",
        symbol: "system",
        fill: colour,
        stroke: "white",
        r: 5,
      }),
      ...boards.map(({ y, title }) =>
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
        text: (l: Line) => mixed ? `${l.ours} ${l.unit}` : l.ours,
        frameAnchor: "right",
        dx: 105,
        textAnchor: "end",
        fill: INK,
      }),
      Plot.text(lines, {
        y: "y",
        text: "paper",
        frameAnchor: "right",
        dx: 190,
        textAnchor: "end",
        fill: GREY,
      }),
      note(`${table.cite}: ${table.title}`, {
        frameAnchor: "top-left",
        dx: 12 - left,
        dy: 14 - top,
        fontWeight: "bold",
        fontSize: titleSize(`${table.cite}: ${table.title}`),
        fill: INK,
      }),
      ...systems.flatMap((system, i) => {
        const { x, row } = places[i], dx = x - left, dy = LEGEND_ROW * row - top;
        const [fill, symbol] = look(system);
        return [
          Plot.dot([0], { frameAnchor: "top-left", dx, dy: 39 + dy, r: 5, fill, symbol }),
          note(names.system(system), {
            frameAnchor: "top-left",
            dx: dx + 12,
            dy: 34 + dy,
            fill: INK,
          }),
        ];
      }),
      note(mixed ? "ours" : `ours, ${units[0]}`, {
        frameAnchor: "top-right",
        dx: 105,
        dy: -18,
        textAnchor: "end",
      }),
      note("paper", { frameAnchor: "top-right", dx: 190, dy: -18, textAnchor: "end" }),
      note("measured / published, logarithmic", {
        frameAnchor: "bottom",
        dy: 36,
        textAnchor: "middle",
        fill: INK,
      }),
      ...footer.map((text, i) =>
        note(text, { frameAnchor: "bottom-left", dx: 12 - left, dy: 56 + 16 * i, fontSize: 11 })
      ),
    ],
  });
  return pictureText(plot);
}

/** A drawing as a file, its places to a hundredth of a pixel. */
export function pictureText(plot: ReturnType<typeof Plot.plot>): string {
  plot.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  plot.setAttribute("role", "img");
  const rounded = (places: string) =>
    places.replace(/-?\d+\.\d{3,}(e-\d+)?/g, (place) => String(Math.round(100 * +place) / 100 + 0));
  const text = plot.outerHTML.replace(
    /\b(d|transform|[xyr]|[xy][12]|c[xy]|width|height)="[^"]*"/g,
    rounded,
  );
  return `${text}\n`;
}
