/** Headers that hand-written workloads include: those that the systems and the boards publish, and the experiments' own. */
import { sources as aegis } from "../../aegis/compiled/sources.ts";
import bootHeader from "../../machine/board/boot.h" with { type: "text" };
import { sources as ultrix } from "../../ultrix-model/compiled/sources.ts";
import { sources as own } from "../compiled/sources.ts";

/** Text of an included guest source by its path from the project's root. */
export function includeGuest(path: string): string | undefined {
  return path === "machine/board/boot.h" ? bootHeader : own[path] ?? aegis[path] ?? ultrix[path];
}
