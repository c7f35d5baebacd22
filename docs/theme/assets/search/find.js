// Finds pages for what somebody types. It holds no word of any language: those come with the index.

import MiniSearch from "./minisearch.js";

const LETTERS = { ø: "o", æ: "ae", đ: "d", ł: "l", ß: "ss" };
const SPACE = /[\s\p{P}]+/u;
const MOST = 10;
const ROOT = 4; // letters that a word has at least without its ending
const ENOUGH = 3; // pages that are shown at least, even where some of them lack a word
const MEANT = 0.6; // how much a word counts that was not typed, but means the same
const NAMED = { fields: ["page", "about", "called", "title"] }; // where such a word must stand

// å, ä, ö, é and their like as the letters that a keyboard without them has.
export function folded(word) {
  return word
    .toLowerCase()
    .replace(/[øæđłß]/g, (letter) => LETTERS[letter])
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

// What is typed, or a known phrase, as words with a space between.
const spaced = (text) => folded(text).split(SPACE).filter(Boolean).join(" ");

export class Finder {
  constructor({ sections, synonyms, passed_over: passedOver, endings = [] }) {
    // Where words have endings they are compounds too: "arbeidstreningen" is "trening" and "arbeid".
    this.endings = endings.map(folded).sort((one, other) => other.length - one.length);
    this.vocabulary = new Set();
    this.sections = new Map(sections.map((section) => [section.address, section]));
    this.synonyms = new Map(Object.entries(synonyms).map(([word, meant]) => [spaced(word), meant]));
    this.phrases = [...this.synonyms.keys()].filter((word) => word.includes(" "));
    this.typed = new MiniSearch({ idField: "word", fields: ["word"] });
    this.typed.addAll([...this.synonyms.keys()].filter((word) => !word.includes(" ")).map((word) => ({ word })));
    this.passedOver = new Set(passedOver.map(folded));
    this.engine = new MiniSearch({
      idField: "address",
      fields: ["page", "about", "called", "title", "text"],
      processTerm: (term) => this.kept(folded(term)),
      searchOptions: {
        processTerm: (term) => folded(term), // what is typed is no word of the pages
        boost: { page: 5, title: 3, called: 2 },
        weights: { fuzzy: 0.4, prefix: 0.6 },
      },
    });
    this.engine.addAll(sections);
  }

  kept(term) {
    this.vocabulary.add(term);
    return term;
  }

  // The best pages first, each with its best section. Where some have all the words, others only make up the number.
  find(query) {
    const words = this.words(query);
    const hits = words.map((word) => this.hits(word));
    const pages = new Map();
    for (const [number, found] of hits.entries()) {
      for (const [address, { score, terms }] of found) {
        const place = address.split("#")[0];
        if (!pages.has(place)) pages.set(place, { best: words.map(() => 0), sections: new Map(), terms: new Set() });
        const page = pages.get(place);
        page.best[number] = Math.max(page.best[number], score);
        page.sections.set(address, (page.sections.get(address) ?? 0) + score);
        for (const term of terms) page.terms.add(term);
      }
    }
    const ranked = this.sorted([...pages.values()]);
    const whole = ranked.some(({ missing }) => !missing);
    return ranked.filter(({ missing }, place) => !whole || !missing || place < ENOUGH).slice(0, MOST);
  }

  sorted(pages) {
    // A word that stands nowhere says nothing of a page.
    const known = Math.max(1, pages[0]?.best.filter((_, number) => pages.some(({ best }) => best[number])).length ?? 0);
    return pages.map((page) => this.ranked(page, known)).sort((one, other) => other.score - one.score);
  }

  // A page counts for the best hit of each word, for how much one of its sections has of all of them, and for the share
  // of the words that it has.
  ranked({ best, sections, terms }, known) {
    const [[address, most]] = [...sections].sort(([, one], [, other]) => other - one);
    const section = this.sections.get(address);
    const has = best.filter(Boolean).length;
    const score = (best.reduce((sum, one) => sum + one, 0) + most) * (has / known) ** 2;
    return { ...section, score: score * section.weight, missing: has < known, marked: terms };
  }

  // What to look for: known phrases whole, and the other words that tell something.
  words(query) {
    let rest = ` ${spaced(query)} `;
    const phrases = this.phrases.filter((phrase) => rest.includes(` ${phrase} `));
    for (const phrase of phrases) rest = rest.replace(` ${phrase} `, " ");
    const typed = rest.split(" ").filter(Boolean);
    const telling = typed.filter((word) => !this.passedOver.has(word));
    return phrases.length || telling.length ? [...phrases, ...telling] : typed;
  }

  // The word without its ending, and the compounds that end with it.
  forms(word) {
    const ending = this.endings.find((end) => word.endsWith(end) && word.length - end.length >= ROOT);
    const root = ending ? [word.slice(0, -ending.length)] : [];
    const ends = [word, ...root].filter((end) => end.length > ROOT);
    const compounds = [...this.vocabulary].filter((term) =>
      ends.some((end) => term.endsWith(end) && term.length > end.length + 2),
    );
    return [...root, ...compounds];
  }

  // The two words of the pages of which a compound is made that stands on no page; an s or e may join them.
  parts(word) {
    const known = (part) => [...this.vocabulary].some((term) => term.startsWith(part));
    for (let length = word.length - ROOT + 1; length >= ROOT - 1; length -= 1) {
      const [first, last] = [word.slice(0, length), word.slice(length)];
      const root = [first, first.replace(/[se]$/, "")].find((part) => part.length >= ROOT - 1 && known(part));
      if (root && known(last)) return [root, last];
    }
    return [];
  }

  // The score and the found terms of each section that has the word, or one that means the same. Only a word that
  // stands nowhere may be mistyped.
  hits(word) {
    const found = new Map();
    const forms = this.endings.length ? this.forms(word) : [];
    let others = [word, ...forms].flatMap((form) => this.synonyms.get(form) ?? []);
    // Somebody who types a form means the word: its forms count alike.
    const root = forms.find((form) => word.startsWith(form) && this.vocabulary.has(form));
    let results = this.engine.search(root ?? word, { combineWith: "AND", prefix: word.length > 2 });
    results = [...results, ...forms.flatMap((form) => this.engine.search(form, { prefix: true }))];
    if (!results.length && !others.length && this.endings.length) {
      const parts = this.parts(word);
      results = parts.length ? this.engine.search(parts.join(" "), { combineWith: "AND", prefix: true }) : [];
      others = parts.flatMap((part) => this.synonyms.get(part) ?? []);
    }
    if (!results.length && !others.length) {
      const fuzzy = word.length > 6 ? 2 : 1;
      results = this.engine.search(word, { fuzzy });
      const [{ terms = [] } = {}] = results;
      const [{ id } = {}] = this.typed.search(word, { fuzzy });
      others = [...terms, id].flatMap((term) => this.synonyms.get(term) ?? []);
    }
    const meant = others.flatMap((other) => this.engine.search(other, { combineWith: "AND", ...NAMED }));
    for (const [list, weight] of [
      [results, 1],
      [meant, MEANT],
    ]) {
      for (const { id, score, terms } of list) {
        const before = found.get(id) ?? { score: 0, terms: [] };
        found.set(id, { score: Math.max(before.score, score * weight), terms: [...before.terms, ...terms] });
      }
    }
    return found;
  }
}
