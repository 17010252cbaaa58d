/** The DECstation 3100. */
import type { Board } from "./board.ts";
import { kn01 } from "./kn01.ts";

/** This board. */
export const dec3100: Board = { name: "dec3100", title: "DECstation 3100", ...kn01 };
