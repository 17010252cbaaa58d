/** Options of {@linkcode parseArgs}: the part of the std interface that this project uses. */
export interface ParseOptions<B extends string, S extends string, C extends string> {
  boolean?: readonly B[];
  string?: readonly S[];
  collect?: readonly C[];
  default?: { readonly [K in string]?: unknown };
  alias?: { readonly [K in string]?: string | readonly string[] };
  stopEarly?: boolean;
  unknown?: (arg: string, key?: string, value?: unknown) => unknown;
}
export declare function parseArgs<
  const B extends string = never,
  const S extends string = never,
  const C extends string = never,
>(
  args: string[],
  options?: ParseOptions<B, S, C>,
):
  & { [K in B]: boolean }
  & { [K in Exclude<S, C>]?: string }
  & { [K in C]: string[] }
  & { _: (string | number)[] };
