/** `deno task settings`: every parameter of the machine and the study, with unit, source, confidence and range. */
import { listSettings, sources } from "../../machine/mod.ts";
import { checkBoard, parse, run, UsageError } from "./cli.ts";
import { textTable } from "./show.ts";

const HELP = `deno task settings [--board B] [--json]

Lists every parameter: name, value, unit, source, confidence, range, and whether a measurement helped to choose it.`;

await run((args) => {
  const options = parse(args, { boolean: ["json"], string: ["board"] });
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (options._.length) throw new UsageError(`"${options._[0]}" means nothing here; see --help`);
  const settings = listSettings(checkBoard(options.board));
  if (options.json) {
    console.log(JSON.stringify({ settings, sources }, null, 2));
    return 0;
  }
  const rows = settings.map(({ board, name, value, unit, confidence, range, source, calibrated }) => [
    board,
    name,
    String(value),
    unit,
    range ? range.join(" to ") : "",
    calibrated ? "calibrated" : confidence,
    source,
  ]);
  console.log(textTable(["board", "setting", "value", "unit", "range", "confidence", "source"], rows));
  return 0;
});
