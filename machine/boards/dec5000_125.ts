/** The DECstation 5000/125. */
import type { Board } from "./board.ts";
import { kn02ba } from "./kn02ba.ts";

/** This board. */
export const dec5000125: Board = { name: "dec5000-125", title: "DECstation 5000/125", ...kn02ba };
