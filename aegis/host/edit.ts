/** Changes of a source's text before it is assembled, by which a kernel lacks a piece of itself. */

/** A piece of one function: what is found there, and what is put for it. */
export interface FunctionEdit {
  /** The function's label. */
  readonly within: string;
  /** What is found. */
  readonly find: RegExp;
  /** What is put; nothing unless said otherwise. */
  readonly put?: string;
}

/**
 * A source's text with a piece of a function changed. Throws RangeError where there is no such
 * function or nothing of the kind in it: the change would be none.
 */
export function editFunction(text: string, { within, find, put = "" }: FunctionEdit): string {
  const from = text.indexOf(`\n${within}:`), end = text.indexOf(`.end\t${within}\n`, from);
  if (from < 0 || end < from) throw new RangeError(`no function ${within}`);
  const body = text.slice(from, end);
  if (!find.test(body)) throw new RangeError(`${find} is not in ${within}:${body}`);
  return text.slice(0, from) + body.replace(find, put) + text.slice(end);
}
