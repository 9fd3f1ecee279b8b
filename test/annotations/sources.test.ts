import assert from "node:assert/strict";
import { sourceKind } from "../../server/src/annotations/sources/source-kind.js";
import { review } from "../support/review.js";

/** The sources of a draft as `name (role): times named`. */
function sources(text: string): string[] {
  return review(text, "plaintext").sources.sources.map(
    ({ name, role, mentions }) => `${name}${role && ` (${role})`}: ${mentions.length}`,
  );
}

/** Who says what is said in the draft, attribution by attribution. */
function speakers(text: string): (string | null)[] {
  const { blocks, sources: table } = review(text, "plaintext");
  return blocks.flatMap(({ annotations }, block) =>
    annotations.attributions.map((_, attribution) => table.speakerOf(block, attribution)?.name ?? null),
  );
}

describe("sources", () => {
  it("join a surname to the full name before it", () => {
    assert.deepEqual(
      sources("Harbor Master Ana Ortiz closed the pier.\n\nThe storm was worse, Ortiz said."),
      ["Ana Ortiz (Harbor Master): 2"],
    );
  });

  it("join a full name to the surname before it", () => {
    assert.deepEqual(sources("Sheriff Pell closed the road.\n\nThe road, said Lucy Pell, was flooded."), [
      "Lucy Pell (Sheriff): 2",
    ]);
  });

  it("take the role from before the name or from the apposition after it", () => {
    assert.deepEqual(sources("The road was shut, said city engineer Tom Achebe."), [
      "Tom Achebe (city engineer): 1",
    ]);
    assert.deepEqual(sources("Tom Achebe, a spokesman for the road office, left."), [
      "Tom Achebe (a spokesman for the road office): 1",
    ]);
  });

  it("join an acronym to the organisation of those initials", () => {
    assert.deepEqual(
      sources("Wells run dry\n\nThe Milford Water Board (MWB) met.\n\nThe MWB said the wells were dry."),
      ["Milford Water Board: 3"],
    );
  });

  it("say where a person is named in full", () => {
    const [source] = review("Nobody met.\n\nThen Ana Ortiz spoke.", "plaintext").sources.sources;
    assert.equal(source?.introduced?.block, 1);
    assert.equal(source?.shortName, "Ortiz");
  });

  it("leave places and weekdays alone", () => {
    assert.deepEqual(sources("On Monday the council met on Harbor Street in North Milford."), []);
  });

  it("know the speaker by surname, by pronoun and over a continued quotation", () => {
    assert.deepEqual(
      speakers(
        "Harbor Master Ana Ortiz said the pier was closed.\n\n“It was not safe,” Ortiz said.\n\n“It was never safe and we knew.”\n\nShe said the boards were rotten.",
      ),
      ["Ana Ortiz", "Ana Ortiz", "Ana Ortiz", "Ana Ortiz"],
    );
  });

  it("are of a kind that their own words show", () => {
    const kinds = {
      "Ana Ortiz": "person",
      critics: "vague",
      "many in the valley": "vague",
      experts: "vague",
      "Harbor Commission officials": "group",
      "a police report": "document",
      "a spokesman who asked to remain anonymous": "anonymous",
      "the water board": "organisation",
    };
    assert.deepEqual(
      Object.fromEntries(Object.keys(kinds).map((words) => [words, sourceKind(words)])),
      kinds,
    );
  });
});
