import assert from "node:assert/strict";
import { mark, marked } from "../support/marked.js";
import { INPUT } from "../support/review.js";
import { Reviewer } from "../../server/src/review/review.js";

/** Asserts that the rules of wording flag just the marked words of a draft. */
function assertWording(sample: string): void {
  const { text } = marked(sample);
  const { findings } = new Reviewer().review(text, "plaintext", INPUT);
  const wording = findings.filter(({ rule }) => rule.startsWith("wording/"));
  assert.equal(
    mark(
      text,
      wording.map(({ span }) => span),
    ),
    sample,
  );
}

const assertAll = (...samples: string[]): void => samples.forEach(assertWording);

describe("the copy's own verdicts", () => {
  it("are flagged before their noun and as predicates", () => {
    assertAll(
      "The council gave a ⟦shoddy⟧ answer on Friday.",
      "The answer was ⟦shoddy⟧, and the meeting ended at nine.",
      "The answer seemed quite ⟦incoherent⟧ to readers.",
      "Marlow scored a ⟦superb⟧ goal after an hour.",
      "The goal by Marlow was ⟦superb⟧.",
    );
  });

  it("are not flagged where a form of the same letters is a verb, a noun or a name", () => {
    assertAll(
      "The film was inspired by the flood of 1952.",
      "Marlow joined Stellar Freight in May.",
      "The rider was thrilling the crowd when the rain came.",
      "The Superb left the harbor at noon.",
    );
  });

  it("are flagged only of what makes them verdicts", () => {
    assertAll(
      "The board made an ⟦empty⟧ promise to the riders.",
      "The shed was empty by noon.",
      "It was a ⟦humiliating⟧ defeat for the mayor.",
      "The mayor of Sorry Hill was sorry for the delay.",
      "It was a ⟦dirty trick⟧.",
      "The trucks carried dirty water to the plant.",
    );
  });

  it("are found in set phrases and predicates of surprise", () => {
    assertAll(
      "The sale is ⟦no surprise⟧.",
      "And ⟦what’s even more amazing⟧ is the price.",
      "The board sold the pier ⟦without a shred of evidence⟧.",
      "The police said they had found no evidence.",
    );
  });

  it("are found in compounds that copy coins as it goes", () => {
    assertAll(
      "The ⟦much-ridiculed⟧ plan failed in May.",
      "The report was ⟦bug-riddled⟧ and late.",
      "A ⟦fame-obsessed⟧ owner bought the pier.",
      "An award-winning owner bought the accident-prone ferry.",
    );
  });

  it("are left to who gives them", () => {
    assertAll(
      "“It was a shoddy answer,” Tilden said.",
      "Tilden said the answer was shoddy.",
      "Tilden called it a shambolic meeting.",
    );
  });
});

describe("labels for a camp", () => {
  it("are the camp's name with a word of scorn", () => {
    assertAll(
      "The board backed the ⟦liberal agenda⟧ of the school.",
      "A ⟦right-wing cabal⟧ ran the vote.",
      "The liberal candidate won in Milford.",
      "A right-wing group rented the hall.",
    );
  });
});

describe("parts of speech", () => {
  it("tell a verb of saying from a noun of the same form", () => {
    assertAll(
      "The coach, who ⟦admits⟧ the ankle is sore, stayed away.",
      "Marlow is a baker and ⟦claims⟧ to have known the owner.",
      "A parish councillor ⟦insisted⟧ on Friday it was time to sell.",
      "The dam is safe, the owners ⟦claimed⟧.",
      "Swiss bank to fight old claims",
      "Marlow, still hurt, claimed silver despite not being able to run.",
      "The visitors hit back through Marlow.",
      "Flu jab call goes out to all over 60.",
      "The minister’s claims about the dam were checked.",
      "The town launched a pilot scheme to replace its lamps.",
    );
  });

  it("tell an adjective before a name in quotation marks, and a noun that a preposition governs", () => {
    assertAll(
      "The ⟦infamous⟧ “Ring of Four” met in the mill.",
      "The ⟦woeful⟧ “Ring of Five” met at night.",
      "The sermon was about many kinds of evil.",
    );
  });

  it("leave names alone at a sentence's start, in a line-up and in an organization", () => {
    assertAll(
      "Savage’s future at the club is open.",
      "Milford: Orr, Crooks, Ito, Marlow and Bell.",
      "The League Against Cruel Sports told the paper about it.",
    );
  });
});

describe("marks of doubt", () => {
  it("are round words that claim a standing, a truth or a good", () => {
    assertAll(
      "The board met its ⟦“experts”⟧ for an hour on Friday.",
      "Two ⟦‘volunteers’⟧ cleared the lot before noon.",
      "The firm paid for its ⟦“research”⟧ with grants.",
      "After the ⟦“reform”⟧ the fee rose twice.",
    );
  });

  it("are no terms of a trade, coined names or foreign words", () => {
    assertAll(
      "The index of “new orders” rose to 67.",
      "The bank sells “convertible” notes.",
      "He plays a New York “date doctor” in it.",
      "She tied it with her “chunni” in the evening.",
      "The bug was filed as “unrecoverable” in March.",
      "A new ‘legacy backlog’ stood at 40 cases.",
    );
  });
});
