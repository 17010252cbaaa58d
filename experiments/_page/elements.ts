/// <reference lib="dom" />
/** Elements of the page, made and filled in one expression. */

/** Makes an element with attributes and contents. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...contents: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...contents);
  return made;
}

/** Lets the page be drawn and hear its reader. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
