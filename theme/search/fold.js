// The matching form of a text: the table and the rules of dossier/text/fold.py, which says what they are for.
// A page opened from a file loads no modules: there, the three files stand in one classic script, without the words
// import and export.
import { table } from "./table.js";

const dropped = new RegExp(`[${table.marks}${table.invisible}]`, "u");
const onLetter = new RegExp(`[${table.marks}]`, "u");
const formOf = new Map(Object.entries(table.letters));

// Figures stand in rows of ten, each from its zero on.
const figure = (char) => {
  const point = char.codePointAt(0);
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((point - zero) % 10);
};

const apart = (char) => {
  let parts = char.normalize("NFD");
  if (parts === char && !/[\p{No}\p{So}]/u.test(char)) parts = char.normalize("NFKD");
  return parts === char ? char.toLowerCase() : parts;
};

const byProperty = (char) => {
  if (dropped.test(char)) return "";
  if (/\p{Nd}/u.test(char)) return figure(char);
  if (/[\p{Zs}\t\v\f\x1c-\x1f\x85]/u.test(char)) return " ";
  if (/\p{Cc}/u.test(char)) return "";
  if (/\p{Pd}/u.test(char)) return "-";
  const parts = apart(char);
  return parts === char ? char : fold(parts).replace(/^ +| +$/g, "");
};

const one = (char) => {
  if (!formOf.has(char)) formOf.set(char, byProperty(char));
  return formOf.get(char);
};

export const fold = (text) => Array.from(text, one).join("");

// The matching form and, for each of its units, the index in the text of the character it comes from.
export const foldMap = (text) => {
  let folded = "", at = 0;
  const where = [];
  for (const char of text) {
    const form = one(char);
    for (let unit = 0; unit < form.length; unit++) where.push(at);
    folded += form;
    at += char.length;
  }
  return [folded, where];
};

// The part of the text whose matching form is folded.slice(start, end), with the marks on its last letter.
export const printedSpan = (text, where, start, end) => {
  let last = where[end - 1] + String.fromCodePoint(text.codePointAt(where[end - 1])).length;
  while (last < text.length && onLetter.test(text[last])) last++;
  return [where[start], last];
};
