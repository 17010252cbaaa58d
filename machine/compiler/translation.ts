/** The translation cache (cpu/translation_cache.ts) as code. */
import { TRANSLATIONS } from "../cpu/state.ts";
import { and, type Code, i32, shru, xor } from "./encoder.ts";

/** Offset in each of its arrays of the slot of an address's page: `slotOf` there, in bytes. */
export function pageSlot(address: Code): Code {
  return and(xor(shru(address, i32(10)), shru(address, i32(20))), i32(4 * TRANSLATIONS - 4));
}
