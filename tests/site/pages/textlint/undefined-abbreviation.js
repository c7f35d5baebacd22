"use strict";

// An abbreviation is explained where it stands, by an entry among the words of the language.

const explained = new Set(JSON.parse(process.env.EXPLAINED));
// Known by their short names to everyone who meets them here, and unknown by the long ones.
const common = new Set(["AA", "CSV", "HTML", "JSON", "MB", "MIT", "QR"]);

module.exports = ({ Syntax, report, RuleError, getSource }) => ({
  [Syntax.Str](node) {
    for (const { 0: word, index } of getSource(node).matchAll(/\b[A-Z]{2,}\b/g)) {
      if (explained.has(word) || common.has(word)) continue;
      report(node, new RuleError(`the abbreviation ${word} is not explained among the words of the language`, { index }));
    }
  },
});
