import assert from "node:assert/strict";
import { annotateFigures } from "../../server/src/annotations/figures/annotate-figures.js";
import type { Figure } from "../../server/src/annotations/figures/figure.js";
import { mark, marked } from "../support/marked.js";
import { review } from "../support/review.js";

interface Found {
  readonly prose: string;
  readonly figure: Figure;
}

function figuresOf(draft: string): Found[] {
  return review(draft, "plaintext").blocks.flatMap(({ block }) =>
    annotateFigures(block).map((figure) => ({ prose: block.prose, figure })),
  );
}

/** What the draft's quantities are, in words: role, value, unit and what is counted. */
function told(draft: string): string[] {
  return figuresOf(draft)
    .filter(({ figure }) => figure.role !== "identifier")
    .map(({ figure: { role, value, to, unit, modifiers, counted, exactness } }) =>
      [
        role,
        exactness === "exact" ? "" : exactness,
        value,
        to === undefined ? "" : `to ${to}`,
        unit,
        ...modifiers,
        counted,
      ]
        .filter((part) => part !== "")
        .join(" "),
    );
}

/** Asserts that the quantities of a one-paragraph draft are what is marked in it. */
function assertQuantities(sample: string): void {
  const { text } = marked(sample);
  const spans = figuresOf(text)
    .filter(({ figure }) => figure.role !== "identifier")
    .map(({ figure }) => figure);
  assert.equal(mark(text, spans), sample);
}

describe("figures", () => {
  it("count what the head noun says, narrowed by what stands before it", () => {
    assert.deepEqual(told("Doctors treated 23 high school students."), ["count 23 high school student"]);
    assert.deepEqual(told("He fired one hundred and five people."), ["count 105 person"]);
    assert.deepEqual(told("A dozen state senators signed; 1,200 women marched."), [
      "count 12 state senator",
      "count 1200 woman",
    ]);
    assert.deepEqual(told("The site has 1.2 million users and twenty-one editors."), [
      "count 1200000 user",
      "count 21 editor",
    ]);
  });

  it("cover the number with its unit and its comparator", () => {
    assertQuantities(
      "Firefighters found ⟦more than 85⟧ cats and ⟦nearly 40 percent⟧ of the rent, ⟦about $3.4bn⟧.",
    );
    assertQuantities("⟦Ninety-percent⟧ of voters paid ⟦£1,200⟧ or ⟦5 million dollars⟧.");
  });

  it("say how exact they are", () => {
    assert.deepEqual(told("She sold at least 30 boats."), ["count atLeast 30 boat"]);
    assert.deepEqual(told("She sold fewer than 30 boats."), ["count atMost 30 boat"]);
    assert.deepEqual(told("She sold no more than 30 boats."), ["count atMost 30 boat"]);
    assert.deepEqual(told("She sold 30 or so boats."), ["count about 30 boat"]);
    assert.deepEqual(told("She sold some 340 boats."), ["count about 340 boat"]);
  });

  it("are more than what a headline's verb says they pass, unless the verb did something to them", () => {
    assert.deepEqual(told("Waits at clinic pass two hours"), ["duration atLeast 2 hour"]);
    assert.deepEqual(told("The senate passed 12 bills."), ["count 12 bill"]);
    assert.deepEqual(told("Town passes $46.2 million budget"), ["money 46200000 USD budget"]);
    assert.deepEqual(told("Town passes $46.2 million school budget"), ["money 46200000 USD school budget"]);
    assert.deepEqual(told("Damage passes $46.2 million mark"), ["money atLeast 46200000 USD mark"]);
    assert.deepEqual(told("Damage passes $46.2 million in budget"), ["money atLeast 46200000 USD"]);
  });

  it("count what a sum or a list's label names before them", () => {
    assert.deepEqual(told("The city has a gap of $4.2 million."), ["money 4200000 USD gap"]);
    assert.deepEqual(told("A deal worth about £3 billion fell through."), [
      "money about 3000000000 GBP deal",
    ]);
    assert.deepEqual(told("Floors: 27"), ["count 27 floor"]);
  });

  it("are ages where somebody is a bare number, and counts after the same verb", () => {
    assert.deepEqual(told("She was 82. He was 15 when the mill closed."), ["age 82 year", "age 15 year"]);
    assert.deepEqual(told("He was 12 points behind, at the age of 40."), ["count 12 point", "age 40 year"]);
    assert.deepEqual(told("The 9-year-old's mother called."), ["age 9 year mother"]);
  });

  it("are years only where nothing is measured or counted by them", () => {
    assert.deepEqual(told("Thieves dug 1500 feet. The toll hits 1200."), [
      "distance 1500 foot",
      "count 1200",
    ]);
    assert.deepEqual(told("It is a 1000-year-old oak, planted in 1042."), [
      "age 1000 year oak",
      "date 1042 year",
    ]);
  });

  it("are shares in percent, or points", () => {
    assert.deepEqual(told("Rents rose 40 percent, 40% or 40 per cent."), [
      "share 40 %",
      "share 40 %",
      "share 40 %",
    ]);
    assert.deepEqual(told("The lead grew by five percentage points."), ["share 5 point"]);
    assert.deepEqual(told("A quarter of the crews left, and one in four pilots."), [
      "share about 25 % crew",
      "share about 25 % pilot",
    ]);
    assert.deepEqual(
      told("Half will go to the heirs, a third to the city; a third man left, and a third was ill."),
      ["share about 50 %", "share about 33.33333333333333 %", "rank 3", "rank 3"],
    );
    assert.deepEqual(told("It rose by half a percentage point, a quarter of a point or 50 basis points."), [
      "share 0.5 point",
      "share 0.25 point",
      "share 0.5 point",
    ]);
  });

  it("are money with its unit, and rates with both", () => {
    assert.deepEqual(told("It cost $3.4bn, €7K and £5 million."), [
      "money 3400000000 USD",
      "money 7000 EUR",
      "money 5000000 GBP",
    ]);
    assert.deepEqual(told("The council borrowed a $15.8 million loan."), ["money 15800000 USD loan"]);
    assert.deepEqual(told("Fuel was $2.90 a gallon."), ["rate 2.9 USD/gallon"]);
  });

  it("are ages beside a name, before “old” and after “aged”", () => {
    assert.deepEqual(told("Dana Reyes, 58, has a 12-year-old son and a dog aged 9."), [
      "age 58 year",
      "age 12 year son",
      "age 9 year",
    ]);
    assert.deepEqual(told("The painter is dead at 94."), ["age 94 year"]);
  });

  it("are dates, times, ranks, votes, scores and ranges by their form", () => {
    assert.deepEqual(told("It began at 5:40 a.m. on Oct. 3, 2019."), [
      "date 5 clock",
      "date 3 day",
      "date 2019 year",
    ]);
    assert.deepEqual(told("She came 21st."), ["rank 21"]);
    assert.deepEqual(told("The board voted 7-2, and the Owls won 78-71."), ["vote 7 to 2", "score 78 to 71"]);
    assert.deepEqual(told("It takes 10 to 15 people."), ["count 10 to 15 person"]);
  });

  it("know who was killed, hurt or arrested, before the number and after", () => {
    const fates = (draft: string) =>
      figuresOf(draft).map(({ figure }) => `${figure.value} ${figure.counted} ${figure.fate}`);
    assert.deepEqual(fates("The blast killed eight and left 12 injured."), [
      "8 person killed",
      "12 person injured",
    ]);
    assert.deepEqual(fates("About 30 people were later reported missing."), ["30 person missing"]);
    assert.deepEqual(fates("Agents made 450 arrests."), ["450 arrest arrested"]);
  });

  it("tell a part, a comparison and a set already named from a plain statement", () => {
    const standing = (draft: string) =>
      figuresOf(draft).map(({ figure }) => `${figure.value} ${figure.standing}`);
    assert.deepEqual(standing("Three of his dogs ran, including 2 puppies."), ["3 part", "2 part"]);
    assert.deepEqual(standing("The toll stood at 57, up from 41."), ["57 whole", "41 compared"]);
    const definite = (draft: string) => figuresOf(draft).map(({ figure }) => figure.definite);
    assert.deepEqual(definite("The 14 senators met 14 mayors."), [true, false]);
    assert.deepEqual(definite("The 18 flats near the stairs burned."), [false]);
  });

  it("are counts of people from a town, and ranks of a court's judges", () => {
    assert.deepEqual(told("Three Stone Bay men were freed."), ["count 3 stone bay man"]);
    assert.deepEqual(told("She is the 113th Supreme Court justice."), ["rank 113"]);
    assert.deepEqual(told("Meet on 113th Street near Three Forks Dam."), []);
  });

  it("leave names, addresses and codes alone", () => {
    assertQuantities(
      "The crash closed Highway 85 and Level 3 near 450 Ninth Avenue and 12 Canal St. on Tuesday.",
    );
    assertQuantities(
      "Section 287(g), Title 42, House Bill 1127, No. 5, 9/11, 24/7, room 3B and the AK-47 are names.",
    );
    assertQuantities("Call 555-0142. They live in Three Forks, on the Twelve Mile Creek.");
  });

  it("leave “one” alone where it stands for somebody", () => {
    assertQuantities("No one knew which one of them had left; this one is theirs. ⟦One⟧ man waved.");
  });

  it("never throw and never leave the prose, whatever it holds", () => {
    for (const draft of [
      "$",
      "1,",
      "-5-",
      "a",
      "half a",
      "12-",
      "one in",
      "£€5%",
      "\ud800 5 \udc00",
      "5 to",
      `2 ${"million ".repeat(99)}`,
      "1.2.3.4",
      "9".repeat(400),
    ])
      for (const { prose, figure } of figuresOf(draft)) {
        assert.ok(figure.start >= 0 && figure.start < figure.end && figure.end <= prose.length, draft);
        assert.ok(Number.isFinite(figure.value), draft);
      }
  });
});
