// Numbers in the figures of the page. Intl takes 20 ms and more to begin: it is left those that it would group.
const GROUPED = 1000;

export const numbers = (locale, { digits, zero }) => {
  const figure = (digit) => String.fromCodePoint(zero.codePointAt(0) + Number(digit));
  return (value) =>
    value < GROUPED ? Array.from(String(value), figure).join("") : new Intl.NumberFormat(`${locale}-u-nu-${digits}`).format(value);
};
