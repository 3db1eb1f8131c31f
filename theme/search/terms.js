// How texts are cut into words, and which word of a query finds which word of a text: `w` finds `t` if and only if
// readings(t) includes key(w). The same as dossier/text/cut.py and terms.py, which say why, by the same rules.
import { foldMap, printedSpan } from "./fold.js";
import { table } from "./table.js";

const chunks = new RegExp(table.chunk, "gu");
const tokens = new RegExp(table.token, "gu");
const leaning = new RegExp(table.leaning, "u");

const listed = new Map(table.words.flatMap((row) => row.split(" ").map((form, _, forms) => [form, forms[0]])));

// Rules made ready. One pattern of them all tells at once whether any fits.
const compiled = (rules) => ({
  any: new RegExp(rules.map(([pattern]) => pattern).join("|") || "(?!)", "u"),
  each: rules.map(([pattern, added]) => [new RegExp(pattern, "u"), added]),
});
const scripts = table.scripts.map(({ letters, ...rules }) => ({
  letters: new RegExp(`^[${letters}]`, "u"),
  ...Object.fromEntries(Object.entries(rules).map(([name, each]) => [name, compiled(each)])),
}));
const otherScript = Object.fromEntries(["articles", "endings", "clitics", "pronouns", "lesser"].map((name) => [name, compiled([])]));

const scriptOf = (form) => scripts.find(({ letters }) => letters.test(form)) ?? otherScript;

const fitting = ({ any, each }, form) =>
  any.test(form)
    ? each.flatMap(([pattern, added]) => {
        const match = pattern.exec(form);
        return match ? [match[1] + added] : [];
      })
    : [];

const cached = (work) => {
  const known = new Map();
  return (form) => {
    if (!known.has(form)) known.set(form, work(form));
    return known.get(form);
  };
};

const tokenForm = ([whole, article, , , leans, decimal]) => {
  if (article) return `${article}-`;
  return leans ?? decimal?.replace(",", ".") ?? whole.replace(/[ ',.-]/g, "");
};

const cut = cached((chunk) => {
  const [folded, where] = foldMap(chunk);
  return Array.from(folded.matchAll(tokens), (match) => {
    const [start, end] = printedSpan(chunk, where, match.index, match.index + match[0].length);
    return { form: tokenForm(match), start, end };
  });
});

// The words of a text in order: {form, start, end}, in matching form, with their place as printed.
export const words = (text) =>
  Array.from(text.matchAll(chunks)).flatMap(({ 0: chunk, index }) =>
    cut(chunk).map(({ form, start, end }) => ({ form, start: start + index, end: end + index })));

const bare = (form, { articles }) => {
  let shorter = form;
  while (shorter && !listed.has(form = shorter)) [shorter] = fitting(articles, form);
  return form;
};

const stem = (word, { endings }) => {
  const found = listed.has(word) ? word : fitting(endings, word)[0] ?? word;
  return listed.get(found) ?? found;
};

// Whether a form asks for nothing by itself.
export const leans = (form) => leaning.test(form);

// The one form by which a word of a query asks; empty if it asks for nothing.
export const key = cached((form) => {
  if (leans(form)) return "";
  const script = scriptOf(form);
  return stem(bare(form, script), script);
});

const endingsOf = (plain, script) =>
  [plain, ...fitting(script.pronouns, plain)].flatMap((word) => [
    stem(word, script),
    ...(listed.has(word) ? [] : fitting(script.lesser, word).map((short) => listed.get(short) ?? short)),
  ]);

// The keys by which a text's word is found, its own first, the likelier before the weaker; none if it only leans.
export const readings = cached((form) => {
  const own = key(form), script = scriptOf(form);
  if (!own || listed.has(bare(form, script))) return own ? [own] : [];
  const starts = fitting(script.clitics, form).filter((rest) => rest.length > 2 || listed.has(rest));
  return [...new Set([own, ...[form, ...starts].flatMap((start) => endingsOf(bare(start, script), script))])];
});

const GLUED = /^[وف]?[بكل]?$/u, GLUED_WITH_ARTICLE = /^[وف]?لل$/u;

// Whether a form is this word with a particle or two glued on before it: والرئيس, بالرئيس, للرئيس.
export const isGlued = (form, word) => {
  const before = (rest) => form.endsWith(rest) && form.slice(0, form.length - rest.length);
  return GLUED.test(before(word)) || (word.startsWith("ال") && GLUED_WITH_ARTICLE.test(before(word.slice(2))));
};

// The keys that a word which stands nowhere may have by its end, the likelier before the weaker: министров, министр.
export const shorter = cached((form) => {
  const script = scriptOf(form), plain = bare(form, script);
  return [...new Set(endingsOf(plain, script))].filter((each) => each !== key(form));
});
