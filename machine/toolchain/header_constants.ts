/**
 * What TypeScript reads of a header that C and assembly include: the header owns its numbers,
 * nobody types them again.
 */

/** The constants of a header that are plain numbers, by name. */
export function headerConstants(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...text.matchAll(/^#define (\w+) (0x[0-9a-f]+|\d+)(?=\s|$)/gm)].map((
      [, name, digits],
    ) => [name, Number(digits)]),
  );
}
