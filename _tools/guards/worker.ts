/** One of the processes of the guards' mutation: answers what it is asked until it is ended. */
import { answer, type Asked, type Said } from "./answer.ts";

interface Scope {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(said: Said): void;
}

const scope = globalThis as unknown as Scope;
scope.onmessage = ({ data }) => answer(data, (said) => scope.postMessage(said));
