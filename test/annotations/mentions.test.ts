import assert from "node:assert/strict";
import { annotateMentions } from "../../server/src/annotations/mentions/annotate-mentions.js";
import { blocksOf } from "../text/support.js";

/** The mentions of a draft as `text/kind`. */
function mentions(text: string): string[] {
  return blocksOf(text, "plaintext").flatMap(({ block }) =>
    annotateMentions(block).map((one) => `${one.text}/${one.kind}`),
  );
}

describe("mentions", () => {
  it("find people by given name, title, initial and particle", () => {
    assert.deepEqual(mentions("They met Ana Ortiz, Mayor Okafor, J. R. Pell and Maria de la Vega."), [
      "They/pronoun",
      "Ana Ortiz/person",
      "Okafor/person",
      "J. R. Pell/person",
      "Maria de la Vega/person",
    ]);
  });

  it("find organisations by their last noun and by acronym", () => {
    assert.deepEqual(mentions("It went to the Department of Public Works and the MWB."), [
      "Department of Public Works/organisation",
      "MWB/organisation",
    ]);
  });

  it("find roles without a name", () => {
    assert.deepEqual(mentions("The mayor left and the engineer stayed."), ["mayor/role", "engineer/role"]);
  });

  it("cut the possessive and the sentence's first word off a name", () => {
    assert.deepEqual(mentions("After Ana Ortiz’s talk, everybody left."), ["Ana Ortiz/person"]);
  });

  it("keep particles, nicknames, suffixes and small articles in a name", () => {
    assert.deepEqual(
      mentions("They met Omar al-Rashid, Calvin “Buck” Tate Jr. of Tull, and Piet van der Veen."),
      [
        "They/pronoun",
        "Omar al-Rashid/person",
        "Calvin “Buck” Tate Jr./person",
        "Tull/unknown",
        "Piet van der Veen/person",
      ],
    );
  });

  it("take a name with a role, an age or a title beside it for a person's", () => {
    assert.deepEqual(
      mentions(
        "Biologist Nkem Obi, Tariku Bekele, 41, and the goalkeeper, Oyelaran, met Wanjiru Kamau, a farmer.",
      ),
      ["Nkem Obi/person", "Tariku Bekele/person", "Oyelaran/person", "Wanjiru Kamau/person", "farmer/role"],
    );
  });

  it("take neither months nor places for people", () => {
    assert.deepEqual(
      mentions("In March the bridge on Grace Street closed.").filter((one) => one.endsWith("/person")),
      [],
    );
  });
});
