// What a page must fulfil whatever its language: each check returns the places that fail it, in words.
// Run in the page by test_pages.py; the numbers in the comments are the order in which the rules were collected.
() => {
  const RTL = /^(ar|fa|he|ur|ckb|yi|ps|und-Arab)(?!-Latn)/;
  const ARABIC = /\p{Script=Arabic}/u, LATIN = /\p{Script=Latin}/u, CYRILLIC = /\p{Script=Cyrillic}/u;
  const AUTONYMS = new Set(["العربية", "English", "français", "русский", "فارسی", "עברית"]);
  const html = document.documentElement, body = document.body;
  const rtlPage = html.dir === "rtl";
  const all = (selector) => [...document.querySelectorAll(selector)];
  const lang = (element) => element.closest("[lang]")?.lang ?? "";
  const dir = (element) => element.closest("[dir]")?.dir ?? "ltr";
  const short = (text) => text.trim().replace(/\s+/g, " ").slice(0, 60);
  const count = (text, script) => [...text].filter((letter) => script.test(letter)).length;
  const style = (element) => getComputedStyle(element);
  const shown = (element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });

  const texts = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, parent = node.parentElement;
    if (!node.data.trim() || parent.closest("script,style,template,noscript")) continue;
    texts.push({ node, text: node.data, parent, source: Boolean(parent.closest("[data-source]")) });
  }
  const own = texts.filter((each) => !each.source);
  const arabicElements = [...new Set(texts.filter((t) => ARABIC.test(t.text) && shown(t.parent)).map((t) => t.parent))];
  const scriptOfLang = (tag) =>
    /-Latn/.test(tag) ? "Latn" : RTL.test(tag) ? "Arab" : /^(ru|uk|bg|sr|und-Cyrl)/.test(tag) ? "Cyrl" : "Latn";
  const onlyScript = (text) => {
    const found = [[ARABIC, "rtl"], [LATIN, "ltr"], [CYRILLIC, "ltr"]].filter(([script]) => script.test(text));
    return found.length === 1 ? found[0][1] : null;
  };
  const bare = (pattern) =>
    own.filter((t) => dir(t.parent) === "rtl" && pattern.test(t.text) && !t.parent.closest("time,bdi,code,[dir=ltr]"));
  const say = (list) => list.map((t) => `“${short(t.text)}” in <${t.parent.localName} class="${t.parent.className}">`);

  const checks = {
    "html lang is a tag with hyphens": () => (/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(html.lang) ? [] : [html.lang]),
    "html dir fits its lang": () => (html.dir === (RTL.test(html.lang) ? "rtl" : "ltr") ? [] : [html.dir]),
    "body has no other dir": () => (!body.hasAttribute("dir") || body.dir === html.dir ? [] : [body.dir]),
    "no embedding controls": () => say(texts.filter((t) => /[\u202A-\u202E]/.test(t.text))),
    "no direction marks of ours": () => say(own.filter((t) => /[\u200E\u200F\u061C]/.test(t.text))),
    "language of parts": () =>
      say(
        texts.filter((t) =>
          rtlPage
            ? count(t.text, LATIN) >= 30 && count(t.text, LATIN) > count(t.text, ARABIC) && scriptOfLang(lang(t.parent)) !== "Latn"
            : count(t.text, ARABIC) >= 3 && count(t.text, ARABIC) > count(t.text, LATIN) && scriptOfLang(lang(t.parent)) !== "Arab",
        ),
      ),
    "direction of parts": () =>
      say(texts.filter((t) => {
        const wanted = onlyScript(t.text), nearest = dir(t.parent);
        return wanted && count(t.text, /\p{L}/u) > 1 && nearest !== wanted && nearest !== "auto" && !t.parent.closest("bdi:not([dir])");
      })),
    "language switch names its languages": () =>
      all("[data-languages] a").filter((a) => !a.lang || !a.hreflang).map((a) => a.outerHTML),
    "language switch uses autonyms": () =>
      all("[data-languages] a, [data-languages] [aria-current]").map((a) => a.textContent.trim()).filter((name) => !AUTONYMS.has(name)),
    "no flags": () => say(texts.filter((t) => /[\u{1F1E6}-\u{1F1FF}]/u.test(t.text))),
    "alternates list the page itself and a default": () => {
      const links = all("link[rel=alternate][hreflang]").map((link) => link.hreflang);
      return links.length === 0 || (links.includes(html.lang) && links.includes("x-default")) ? [] : [links.join(" ")];
    },
    "dates of ours are machine dates": () =>
      all("time").filter((t) => !/^\d{4}(-\d\d(-\d\d)?)?$/.test(t.dateTime)).map((t) => t.outerHTML),
    "no bare ISO date": () => say(bare(/\d{4}-\d\d-\d\d/)),
    "no bare telephone number": () => say(bare(/\+?\d[\d ]{2,} \d{2,}/)),
    "no bare negative number": () => say(bare(/(^|\s)[-−]\d/)),
    "no right-to-left mark beside a slash": () =>
      rtlPage ? [] : say(texts.filter((t) => /\u200F\/|\/\u200F/.test(t.text))),
    "heading ids say something": () => all("h1,h2,h3,h4,h5,h6").filter((h) => /^_\d+$/.test(h.id)).map((h) => h.id),
    "ids are unique": () => {
      const ids = all("[id]").map((element) => element.id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    },
    "one main heading": () => (all("h1").length === 1 ? [] : [`${all("h1").length} h1`]),
    "heading levels do not skip": () => {
      const levels = all("h1,h2,h3,h4,h5,h6").map((h) => Number(h.localName[1]));
      return levels.filter((level, i) => i > 0 && level > levels[i - 1] + 1).map((level) => `h${level}`);
    },
    "title begins in the page's direction": () => {
      const first = [...document.title].find((c) => ARABIC.test(c) || LATIN.test(c) || CYRILLIC.test(c) || /[\u200E\u200F]/.test(c));
      const rtl = first && (ARABIC.test(first) || first === "\u200F");
      return !first || rtl === rtlPage ? [] : [document.title];
    },
    "logical alignment only": () =>
      all("[align],[style*='text-align']").filter((e) => e.align || /text-align:\s*(left|right)/.test(e.getAttribute("style"))).map((e) => e.outerHTML),
    "Arabic letters are joined": () =>
      arabicElements.filter((e) => !["normal", "0px"].includes(style(e).letterSpacing)).map((e) => short(e.textContent)),
    "Arabic is not slanted": () => arabicElements.filter((e) => style(e).fontStyle !== "normal").map((e) => short(e.textContent)),
    "Arabic is not justified": () => arabicElements.filter((e) => style(e).textAlign === "justify").map((e) => short(e.textContent)),
    "Arabic lines have room": () =>
      arabicElements
        .filter((e) => ["P", "LI", "DD"].includes(e.tagName) && scriptOfLang(lang(e)) === "Arab")
        .filter((e) => parseFloat(style(e).lineHeight) / parseFloat(style(e).fontSize) < 1.695)
        .map((e) => `${short(e.textContent)}: ${style(e).lineHeight} of ${style(e).fontSize}`),
    "Arabic paragraphs are large enough": () =>
      arabicElements.filter((e) => e.tagName === "P" && parseFloat(style(e).fontSize) < 16).map((e) => `${short(e.textContent)}: ${style(e).fontSize}`),
    "links in paragraphs are underlined": () =>
      all("main p a[href]").filter(shown).filter((a) => a.textContent.trim() && !style(a).textDecorationLine.includes("underline")).map((a) => a.outerHTML),
    "code runs left to right": () => all("pre,code").filter((e) => style(e).direction !== "ltr").map((e) => e.outerHTML),
    "lists are indented on their own side": () =>
      all("main :is(ul,ol)").filter(shown).filter((list) => style(list).listStyleType !== "none")
        .filter((list) => parseFloat(style(list).paddingInlineStart) + parseFloat(style(list).marginInlineStart) < 12)
        .map((list) => short(list.textContent)),
    "isolated left-to-right runs stay in order": () =>
      all("bdi[dir=ltr],code").filter(shown).filter((element) => {
        const node = [...element.childNodes].find((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
        if (!node) return false;
        const range = document.createRange();
        let last = null;
        for (let i = 0; i < node.data.length; i++) {
          if (!node.data[i].trim()) continue;
          range.setStart(node, i); range.setEnd(node, i + 1);
          const box = range.getBoundingClientRect();
          if (last && Math.abs(box.top - last.top) < 2 && box.left < last.left - 0.5) return true;
          last = box;
        }
        return false;
      }).map((e) => e.textContent),
    "transliterated names are marked": () =>
      say(own.filter((t) => /[āīūḥḫḍṣṭẓġšṯḏʿʾ]/i.test(t.text) && !lang(t.parent).endsWith("-Latn"))),
    "our text is in Unicode's composed form": () => say(own.filter((t) => t.text !== t.text.normalize("NFC"))),
    "ranges of numbers run as the page does": () =>
      own.filter(({ parent }) => shown(parent)).flatMap(({ node, text }) =>
        [...text.matchAll(/(\p{Nd}+)–(\p{Nd}+)/gu)].filter((found) => {
          const box = (from, to) => { const range = document.createRange(); range.setStart(node, from); range.setEnd(node, to); return range.getBoundingClientRect(); };
          const dash = found.index + found[1].length, last = box(dash + 1, found.index + found[0].length), first = box(found.index, dash);
          return rtlPage ? first.left < last.right - 0.5 : first.right > last.left + 0.5;
        }).map((found) => found[0])),
    "no sign stands between items, to begin or end a line": () => say(own.filter((t) => /(^|\s)[·•|](\s|$)/.test(t.text))),
    "pairs hold both texts in one order": () => {
      const orders = all("[data-pair]").map((pair) => [...pair.querySelectorAll(":scope > [lang][dir]")].map((cell) => cell.lang).join(" "));
      return [...new Set(orders)].filter((order, _, different) => different.length > 1 && order.split(" ").length > 1 && order !== different.find((o) => o.includes(" ")));
    },
  };
  return Object.fromEntries(
    Object.entries(checks).map(([name, check]) => [name, check().slice(0, 5)]).filter(([, failed]) => failed.length),
  );
}
