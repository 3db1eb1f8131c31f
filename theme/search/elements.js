// Elements made by scripts: attributes that are empty are left out.
export const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value === true ? "" : value);
  made.append(...children);
  return made;
};

// The pieces of a text (excerpt.js) as nodes.
export const marked = (pieces) =>
  pieces.map((piece) => {
    if (piece.whole) return element("span", { class: "whole" }, ...marked(piece.whole));
    return piece.mark ? element("mark", {}, piece.mark) : piece;
  });

const SCRIPTS = [[/\p{Script=Arabic}/u, "und-Arab"], [/\p{Script=Cyrillic}/u, "und-Cyrl"], [/\p{Script=Latin}/u, "und-Latn"]];

// A word of a text whose language is not known, but its script is.
export const foreign = (word) => element("bdi", { lang: SCRIPTS.find(([script]) => script.test(word))?.[1], "data-source": true }, word);

// A sentence with its `{number}` or `{word}` filled in.
export const filled = (words, values) => words.replace(/\{(\w+)\}/gu, (_, name) => values[name]);
