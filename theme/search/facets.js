// What results can be narrowed to, with the number of texts that each choice would leave.
import { element } from "./elements.js";
import { counts } from "./engine.js";
import { FACETS } from "./state.js";

const AT_ONCE = 8;

const choice = (facet, value, label, number, chosen, turn) => {
  const box = element("input", { type: "checkbox", checked: chosen, value });
  box.addEventListener("change", () => turn(facet, value));
  return element("label", {}, box, " ", element("span", {}, label), " ", element("span", { class: "number" }, number));
};

const group = (facet, name, choices, more) => {
  const rest = choices.slice(AT_ONCE);
  const folded = rest.length ? [element("details", {}, element("summary", {}, more), ...rest)] : [];
  return element("fieldset", { "data-facet": facet }, element("legend", {}, name), ...choices.slice(0, AT_ONCE), ...folded);
};

// The newest year first, unknown ones last.
const later = (one, other) => Number(/\D/u.test(one)) - Number(/\D/u.test(other)) || other.localeCompare(one);

const ordered = (facet, found, chosen) =>
  Object.entries(found)
    .filter(([value, count]) => count || chosen.includes(value))
    .sort(([one, first], [other, second]) => (facet === "year" ? later(one, other) : second - first));

// The groups of choices for a search; `turn(facet, value)` is called when one is made or taken back.
export const facets = async (base, query, state, { labels, said, number }, turn) => {
  const found = await Promise.all(FACETS.map((facet) => counts(base, query, state, facet)));
  return FACETS.map((facet, at) => {
    const chosen = state.chosen[facet] ?? [];
    const choices = ordered(facet, found[at], chosen).map(([value, count]) =>
      choice(facet, value, labels[facet]?.[value] ?? value, number(count), chosen.includes(value), turn),
    );
    return [choices.length, group(facet, said[facet], choices, said.more)];
  }).filter(([size]) => size > 0).map(([, made]) => made);
};

// New choices in the place of old ones: the focus stays where it was, and what was unfolded stays so.
export const renew = (place, made) => {
  const at = document.activeElement, group = place.contains(at) ? at.closest("fieldset").dataset.facet : "";
  const unfolded = [...place.querySelectorAll("details[open]")].map((one) => one.closest("fieldset").dataset.facet);
  place.replaceChildren(...made);
  for (const facet of unfolded) place.querySelector(`[data-facet="${facet}"] details`)?.setAttribute("open", "");
  place.querySelector(`[data-facet="${group}"] [value="${CSS.escape(at.value ?? "")}"]`)?.focus();
};
