// What the site tells the search: values that come as scripts, so that they can be loaded from a folder on disk too.
const waiting = new Map();
const known = new Map();

window.dossierTold = (name, value) => waiting.get(name)?.(value);

const load = (base, name) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    waiting.set(name, resolve);
    script.src = new URL(`${name}.js`, base).href;
    script.onload = () => script.remove();
    script.onerror = () => {
      script.remove();
      reject(new Error(name));
    };
    document.head.append(script);
  });

// The value of a name; what could not be loaded is tried anew the next time.
export const told = (base, name) => {
  if (!known.has(name)) {
    const found = load(base, name);
    known.set(name, found);
    found.catch(() => known.delete(name));
  }
  return known.get(name);
};

// What stands by a key, and not what every object has: “constructor” is a word, too.
export const by = (values, key) => (Object.hasOwn(values, key) ? values[key] : undefined);

// Of files whose first keys are given, the number of the one that a key stands in, if it stands anywhere.
export const fileOf = (firsts, key) => {
  let low = 0, high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
};
