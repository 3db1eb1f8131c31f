// What of a text is shown for a query: its title, and the place that says most of what was asked.
import { places, within } from "./marks.js";

const LENGTH = 260;
const BEFORE = 80;

// Words that do not break after a hyphen or slash within them (al-Asad), as in dossier/site/markup.py.
const JOINED = /[^\s&;]*[\p{L}\p{N}_][-/][\p{L}\p{N}_][^\s&;]*/gu;
const LONGEST_WHOLE = 24;

// The text in pieces: strings, and `{mark}` for what is found.
const flat = (text, found, from, to) => {
  const all = [];
  let at = from;
  for (const { start, end } of found.filter(({ start, end }) => start >= from && end <= to)) {
    all.push(text.slice(at, start), { mark: text.slice(start, end) });
    at = end;
  }
  return [...all, text.slice(at, to)];
};

// The same, and `{whole}`, with pieces of its own, for what does not break.
const pieces = (text, found, from = 0, to = text.length) => {
  const all = [];
  let at = from;
  for (const { index, 0: word } of text.slice(from, to).matchAll(JOINED)) {
    const start = from + index, end = start + word.length;
    if (word.length >= LONGEST_WHOLE || found.some((one) => one.start < end && one.end > end)) continue;
    all.push(...flat(text, found, at, start), { whole: flat(text, found, start, end) });
    at = end;
  }
  return [...all, ...flat(text, found, at, to)];
};

// From where to where a text is shown around a place, in whole words, if it has spaces.
const around = (text, place) => {
  const from = Math.max(place - BEFORE, 0), to = from + LENGTH;
  const start = from ? Math.min(text.indexOf(" ", from) + 1 || place, place) : 0;
  const end = to < text.length ? text.lastIndexOf(" ", to) : text.length;
  return [start, end > place ? end : text.length];
};

// What there is to see between two places: how many items of the query, the rarest of them, a block to lead to, how many
// words. What is quoted counts as rarer than any word.
const worth = (found, [start, end], anchor, often) => {
  const seen = found.filter((one) => one.start >= start && one.end <= end);
  const items = [...new Set(seen.flatMap((one) => [...one.items]))];
  return [items.length, -Math.min(...items.map((item) => often[item] ?? 0)), Number(anchor !== ""), seen.length];
};

const exceeds = (one, other) => {
  const at = one.findIndex((value, each) => value !== other[each]);
  return at >= 0 && one[at] > other[at];
};

// The first of the best places in all parts; the beginning of the first part where nothing is found.
const best = (parts, what) => {
  const [[, beginning]] = parts;
  let found = { anchor: "", text: beginning, places: [], span: around(beginning, 0), worth: [0] };
  for (const [anchor, text] of parts) {
    const all = places(text, what);
    for (const { start } of all) {
      const span = around(text, start), value = worth(all, span, anchor, what.often);
      if (exceeds(value, found.worth)) found = { anchor, text, places: all, span, worth: value };
    }
  }
  return found;
};

// Of a text: the pieces of its title, the anchor of the part that is shown, and the pieces of that; and whether it was
// found by words that nothing of it shows, as it may be where a part is withheld.
export const shown = (text, what) => {
  const here = within(text, what);
  const { anchor, text: part, places: found, span: [start, end] } = best(text.parts.length ? text.parts : [["", ""]], here);
  const titled = places(text.title, here);
  return {
    title: pieces(text.title, titled),
    unseen: titled.length + found.length === 0 && here.rows.length + here.keys.length + here.named.length > 0,
    anchor,
    around: [...(start ? ["… "] : []), ...pieces(part, found, start, end), ...(end < part.length ? [" …"] : [])],
  };
};
