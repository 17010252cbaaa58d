/** Options of {@linkcode parse} that concern reading alone. */
export interface ReadOptions {
  separator?: string;
  comment?: string;
  trimLeadingSpace?: boolean;
  lazyQuotes?: boolean;
  fieldsPerRecord?: number;
}
/** Options of {@linkcode parse}. */
export interface ParseOptions extends ReadOptions {
  skipFirstRow?: boolean;
  columns?: readonly string[];
}
export declare function parse(input: string): string[][];
export declare function parse<const C extends string>(
  input: string,
  options: ParseOptions & { columns: readonly C[] },
): Record<C, string>[];
export declare function parse(
  input: string,
  options: ParseOptions & { skipFirstRow: true },
): Record<string, string>[];
export declare function parse(input: string, options: ReadOptions): string[][];
export type DataItem = Readonly<Record<string, unknown> | readonly unknown[]>;
export type Column = string | number | readonly (string | number)[];
/** Options of {@linkcode stringify}. */
export interface StringifyOptions {
  headers?: boolean;
  separator?: string;
  columns?: readonly Column[];
  bom?: boolean;
  crlf?: boolean;
}
export declare function stringify(data: readonly DataItem[], options?: StringifyOptions): string;
