/** The DECstation 2100. */
import type { Board } from "./board.ts";
import { kn01 } from "./kn01.ts";

/** This board. */
export const dec2100: Board = { name: "dec2100", title: "DECstation 2100", ...kn01 };
