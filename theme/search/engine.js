// Which of the two indexes answers: Pagefind's where the browser can run it, else our own, if the archive has one.
import * as pagefind from "./pagefind.js";
import * as postings from "./postings.js";
import { told } from "./told.js";

export class TooLarge extends Error {}

const runs = () => typeof WebAssembly === "object" && location.protocol !== "file:";

const chosen = async (base) => {
  if (runs()) return pagefind;
  if (!(await told(base, "about")).plain) throw new TooLarge();
  return postings;
};

export const find = async (base, ...asked) => (await chosen(base)).find(base, ...asked);

export const counts = async (base, ...asked) => (await chosen(base)).counts(base, ...asked);
