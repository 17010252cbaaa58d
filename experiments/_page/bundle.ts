/** The report's program as one classic script: emulator, guests and page, bundled by Deno. */

/** The script, or undefined with a line on standard error where the bundler is not at hand. */
export async function pageScript(): Promise<string | undefined> {
  try {
    const { success, errors, outputFiles } = await Deno.bundle({
      entrypoints: [new URL("./page.ts", import.meta.url).href],
      platform: "browser",
      format: "iife",
      minify: true,
      write: false,
    });
    if (success && outputFiles?.length === 1) return outputFiles[0].text();
    console.error(
      `the report measures nothing again: ${errors[0]?.text ?? "its program has no one file"}`,
    );
  } catch (error) {
    console.error(
      `the report measures nothing again: ${error instanceof Error ? error.message : error}`,
    );
  }
  return undefined;
}
