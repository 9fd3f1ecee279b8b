import assert from "node:assert/strict";
import { tokenize } from "../../server/src/text/tokens.js";
import { mark, marked } from "../support/marked.js";

/** Asserts that the tokens of one kind are those marked. */
function tokensOf(kind: string, sample: string): void {
  const { text } = marked(sample);
  assert.equal(
    mark(
      text,
      tokenize(text).filter((token) => token.kind === kind),
    ),
    sample,
  );
}

describe("a token", () => {
  it("is a word with its inner marks and its possessive", () => {
    tokensOf(
      "word",
      "⟦Don't⟧ ⟦call⟧ ⟦Marek’s⟧ “⟦so-called⟧” ⟦COVID-19⟧ ⟦plan⟧, ⟦the⟧ ⟦workers⟧' ⟦union⟧ ⟦said⟧.",
    );
    tokensOf("word", "⟦AT&T⟧ ⟦and⟧ ⟦O’Dell⟧");
  });

  it("keeps the last point of a dotted acronym only", () => {
    tokensOf(
      "word",
      "⟦The⟧ ⟦U.S.⟧ ⟦and⟧ ⟦U.S.-led⟧ ⟦forces⟧ ⟦at⟧ 9 ⟦a.m.⟧, ⟦Sen⟧. ⟦Holm⟧ ⟦said⟧. ⟦A⟧ ⟦Ph.D.⟧",
    );
  });

  it("is an address as a whole", () => {
    tokensOf("word", "⟦See⟧ (⟦https://port.example/a?b=c,d⟧), ⟦ida.holm@port.example⟧.");
  });

  it("is a number with its inner points and commas, and what is glued to it follows", () => {
    tokensOf(
      "number",
      "$⟦1,200.5⟧, ⟦3.4⟧bn, ⟦1⟧st, ⟦287⟧(g), ⟦25⟧-year-old, ⟦9⟧/⟦11⟧, ⟦.5⟧%, ⟦2016⟧, ⟦17⟧ and ⟦½⟧.",
    );
    tokensOf("word", "3.4⟦bn⟧ 1⟦st⟧ 287(⟦g⟧) 25-⟦year-old⟧");
  });

  it("is a symbol for money, percent and emoji", () => {
    tokensOf("symbol", "⟦$⟧5 ⟦€⟧6 ⟦£⟧7 8⟦%⟧ ⟦\u{1F469}\u{1F3FD}\u200D\u{1F692}⟧ ⟦⚠️⟧");
  });

  it("is one mark, or a run of points or hyphens", () => {
    tokensOf("punctuation", "“Well⟦...⟧ no⟦”⟧⟦,⟧ he said ⟦--⟧ twice⟦…⟧".replace("“", "⟦“⟧"));
  });
});
