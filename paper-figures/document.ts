/**
 * The one model of what is written about results: headings, paragraphs, grids, notes and pictures.
 * Three writers turn it into text.
 */

/** What one place of a grid says, in plain text. */
export interface Entry {
  /** The number or words that matter. */
  readonly main: string;
  /** What stands beside in small: ranges and counts. */
  readonly beside?: readonly string[];
  /** What it is compared with, and how near the two are. */
  readonly against?: readonly string[];
  /** Where in the page more is said of it. */
  readonly link?: string;
}

/** A column of a grid. */
export interface GridColumn {
  readonly title: string;
  /** True where it holds numbers, which stand at the right. */
  readonly numeric?: boolean;
  /** True where it names its row. */
  readonly head?: boolean;
}

/** A part of a document. */
export type Block =
  | {
    readonly kind: "heading";
    readonly level: number;
    readonly text: string;
    readonly id?: string;
  }
  | { readonly kind: "paragraph"; readonly text: string; readonly strong?: boolean }
  | {
    readonly kind: "grid";
    readonly columns: readonly GridColumn[];
    readonly rows: readonly (readonly (Entry | undefined)[])[];
    /** What it is, and its label, where a writer numbers its grids. */
    readonly caption?: string;
    readonly label?: string;
  }
  | {
    readonly kind: "notes";
    readonly items: readonly {
      readonly term?: string;
      readonly text: string;
      readonly id?: string;
    }[];
  }
  | {
    /** A grid that is folded away: on a page alone, opened by a link into it. */
    readonly kind: "account";
    readonly title: string;
    readonly command: string;
    readonly columns: readonly GridColumn[];
    readonly rows: readonly { readonly id: string; readonly entries: readonly Entry[] }[];
  }
  | {
    readonly kind: "contents";
    readonly items: readonly { readonly id: string; readonly text: string }[];
  }
  | Picture;

/** A picture in a file. */
export interface Picture {
  readonly kind: "picture";
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** In print it has a page as high as paper is. */
  readonly tall: boolean;
}

/** Height over width from which a picture is larger on paper that stands upright. */
const TALL = 0.92;

/** The picture of this name. */
export function pictureOf(id: string, alt: string, svg: string): Picture {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
  return {
    kind: "picture",
    file: `${id}.svg`,
    alt,
    tall: Number(height) / Number(width) > TALL,
  };
}

/** An entry of words alone. */
export function say(main: string): Entry {
  return { main };
}

/** A grid of words alone. */
export function plainGrid(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
): Block {
  return { kind: "grid", columns, rows: rows.map((row) => row.map(say)) };
}
