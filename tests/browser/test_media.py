"""Every kind of page on paper, in forced colours, and where motion is unwanted."""

import pytest
from playwright.sync_api import Page

from tests.kinds import PAGES

pytestmark = pytest.mark.browser

MOTION = """() => [...document.querySelectorAll("*")]
  .filter((e) => [getComputedStyle(e).animationDuration, getComputedStyle(e).transitionDuration]
    .some((value) => value.split(",").some((each) => parseFloat(each) > 0)))
  .map((e) => e.outerHTML.slice(0, 100))"""


PAPER = """() => {
  const shown = [...document.querySelectorAll("body *")].filter((e) => e.checkVisibility({visibilityProperty: true}));
  const clear = ["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"];
  const name = (e) => e.outerHTML.slice(0, 100);
  return {
    "ways around the site": shown.filter((e) => e.matches("nav:not(main nav), .masthead, .foot, .crumbs, button"))
      .map(name),
    "backgrounds": shown.filter((e) => !clear.includes(getComputedStyle(e).backgroundColor)).map(name),
    "pale words": shown.filter((e) => e.matches("p, a, li, dd, dt, th, td, h1, h2, h3"))
      .filter((e) => getComputedStyle(e).color.match(/\\d+/g).some((part) => part > 80)).map(name),
    "pictures without their marks": [...document.querySelectorAll(".picture svg :is(circle, rect)")]
      .filter((mark) => !mark.closest(".wide") && mark.getBoundingClientRect().width === 0).map(name),
    "pictures without their table": [...document.querySelectorAll(".picture table")]
      .filter((table) => table.getBoundingClientRect().height < 20).map(name),
    "what may be torn": shown
      .filter((e) => e.matches(".pair, .card, .event, .cite, .facts-box, .picture > svg, .coverage, tr"))
      .filter((e) => getComputedStyle(e).breakInside !== "avoid").map(name),
  };
}"""
# Every box that says something has a border, which colours taken away leave; no word is drawn in what it stands on.
FORCED = """() => {
  const shown = [...document.querySelectorAll("body *")].filter((e) => e.checkVisibility({visibilityProperty: true}));
  const name = (e) => e.outerHTML.slice(0, 100);
  const boxes = "button, .button, input:not([type=radio], [type=checkbox]), pre, .notice, .note-box";
  const bare = (e) => e.matches(boxes) && parseFloat(getComputedStyle(e).borderInlineStartWidth) === 0;
  const lost = (e) => ["fill", "stroke"].every((part) => [paper, "none"].includes(getComputedStyle(e)[part]));
  const paper = getComputedStyle(document.body).backgroundColor;
  return {
    "boxes without an edge": shown.filter(bare).map(name),
    "marks that are not drawn": shown.filter((e) => e.matches(".picture svg :is(circle, rect, line):not(.hit)"))
      .filter(lost).map(name),
    "the current page": shown.filter((e) => e.matches(":is(.masthead li, .versions) [aria-current]"))
      .filter((e) => getComputedStyle(e).borderBlockEndColor === paper).map(name),
    "the other texts": shown.filter((e) => e.matches(".versions a:not([aria-current])"))
      .filter((e) => getComputedStyle(e).borderBlockEndColor !== paper).map(name),
    "words on their own colour": shown.filter((e) => getComputedStyle(e).color === getComputedStyle(e).backgroundColor)
      .map(name),
  };
}"""


# What has the focus is framed in a colour of the reader's own, and not in the one that it fills.
FOCUS = """() => {
  const probe = document.body.appendChild(document.createElement("i"));
  const system = ["Highlight", "HighlightText"].map((name) => {
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const framed = (e) => (e.matches("[type=radio]") ? e.closest("label") : e);
  const seen = (style) => style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2
    && system.includes(style.outlineColor) && style.outlineColor !== style.backgroundColor;
  return [...document.querySelectorAll("a[href], button, input, select, summary")]
    .filter((e) => e.checkVisibility({visibilityProperty: true}))
    .filter((e) => (e.focus({focusVisible: true}), document.activeElement === e && !seen(getComputedStyle(framed(e)))))
    .map((e) => e.outerHTML.slice(0, 100));
}"""


def failed(found: dict[str, list[str]]) -> dict[str, list[str]]:
    return {rule: where for rule, where in found.items() if where}


@pytest.mark.parametrize("path", PAGES)
def test_page_stands_on_paper_in_forced_colours_and_without_motion(page: Page, site: str, path: str) -> None:
    page.goto(site + path)
    page.emulate_media(media="print")
    paper = page.evaluate(PAPER)
    page.emulate_media(media="screen", forced_colors="active", reduced_motion="reduce")
    forced, moving, unframed = page.evaluate(FORCED), page.evaluate(MOTION), page.evaluate(FOCUS)
    page.emulate_media(media="screen", forced_colors="none", reduced_motion="no-preference")
    assert failed(paper) == {}
    assert failed(forced) == {}
    assert moving == []
    assert unframed == []


def test_the_paragraph_that_a_link_leads_to_is_framed_where_colours_are_forced(page: Page, site: str) -> None:
    page.goto(f"{site}ar/articles/pwsgrpdv/ar/#l16")
    page.emulate_media(forced_colors="active")
    frame, paper = page.locator("#l16").evaluate(
        "e => [e, document.body].map((one) => getComputedStyle(one))"
        ".map((style, at) => at ? style.backgroundColor : style.outlineStyle + style.outlineColor)"
    )
    page.emulate_media(forced_colors="none")
    assert frame.startswith("solid") and not frame.endswith(paper)
