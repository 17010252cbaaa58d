/** The DECstation 5000/200. */
import type { Board } from "./board.ts";
import { kn02 } from "./kn02.ts";

/** This board. */
export const dec5000200: Board = { name: "dec5000-200", title: "DECstation 5000/200", ...kn02 };
