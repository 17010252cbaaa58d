/**
 * `deno task settings`: every parameter of the machine and the study, with unit, source, confidence
 * and range.
 */
import { listSettings, sources } from "../../machine/mod.ts";
import { command, start } from "../_harness/command.ts";
import { textTable } from "../_harness/show.ts";
import { checkBoard } from "../_harness/usage.ts";

await start(command({
  name: "deno task settings",
  does: "Lists every parameter: name, value, unit, source, confidence, range, and whether a " +
    "measurement helped to choose it.",
  flags: {
    board: { value: "B", help: "only this board" },
    json: { help: "{settings: […], sources} on standard output" },
  },
  run({ board: only, json }) {
    const settings = listSettings(checkBoard(only));
    if (json) console.log(JSON.stringify({ settings, sources }, null, 2));
    else {
      const rows = settings.map((
        { board, name, value, unit, confidence, range, source, calibrated },
      ) => [
        board,
        name,
        String(value),
        unit,
        range ? range.join(" to ") : "",
        calibrated ? "calibrated" : confidence,
        source,
      ]);
      console.log(
        textTable(["board", "setting", "value", "unit", "range", "confidence", "source"], rows),
      );
    }
    return 0;
  },
}));
