// The words of the archive: whether one occurs, in which forms it is found, how it may go on, what is written like it.
import { words } from "./terms.js";
import { by, fileOf, told } from "./told.js";

const MOST = 6;
const BESIDE = 2; // so many files on either side are looked through for words like one

// The words in the file of a key, and in so many files before and behind it.
const around = async (base, key, beside) => {
  const firsts = await told(base, "words/files");
  const at = fileOf(firsts, key);
  const files = [...firsts.keys()].slice(Math.max(at - beside, 0), at + beside + 1);
  return Object.assign({}, ...(await Promise.all(files.map((file) => told(base, `words/${file}`)))));
};

// The entry of a key: `[forms, names]`, or nothing if it stands nowhere.
export const entry = async (base, key) => by(await around(base, key, 0), key);

// Whether a text has a word in just one of these forms.
export const stands = async (base, { forms, key }) =>
  ((await entry(base, key))?.[0] ?? []).some(([printed]) => words(printed).some(({ form }) => forms.includes(form)));

const printedBy = (entries) =>
  entries
    .map(([, [forms]]) => forms.find(([, , sure]) => sure))
    .filter(Boolean)
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST)
    .map(([printed]) => printed);

// Words that begin as this one does, the most frequent first.
export const begun = async (base, word) => {
  const all = Object.entries(await around(base, word.key, BESIDE));
  return printedBy(all.filter(([key]) => key.startsWith(word.key) && key !== word.key));
};

// How many letters must be put in, left out, changed or turned round; more than `most` counts as one more.
export const distance = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [], last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
};

// Words that occur and are written much like this one: one letter off, two in long words; the nearest first.
export const nearby = async (base, word) => {
  const most = word.key.length > 5 ? 2 : 1;
  const near = Object.entries(await around(base, word.key, BESIDE))
    .map(([key, found]) => [distance(word.key, key, most), key, found])
    .filter(([far]) => far > 0 && far <= most)
    .sort((one, other) => one[0] - other[0]);
  const [once, twice] = [1, 2].map((off) => printedBy(near.filter(([far]) => far === off).map(([, ...rest]) => rest)));
  return [...once, ...twice].slice(0, MOST);
};
