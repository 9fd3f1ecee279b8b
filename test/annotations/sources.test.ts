import assert from "node:assert/strict";
import { kindOf, sourceKind } from "../../server/src/annotations/sources/source-kind.js";
import { resolved } from "../speakers/compare.js";
import { review } from "../support/review.js";
import { readLabels } from "../speakers/read-labels.js";

/** The table of sources of a draft in which nothing is attributed, unless it is labelled. */
const tableOf = (text: string) => resolved(readLabels("draft", text)).table;

/** The sources of a draft as `name (role): times named`. */
function sources(text: string): string[] {
  return tableOf(text).sources.map(
    ({ name, role, mentions }) => `${name}${role && ` (${role})`}: ${mentions.length}`,
  );
}

describe("sources", () => {
  it("join a surname to the full name before it", () => {
    assert.deepEqual(
      sources("Harbor Master Ana Ortiz closed the pier.\n\nThe storm was worse, Ortiz said."),
      ["Ana Ortiz (Harbor Master): 2"],
    );
  });

  it("are a body where they are called one", () => {
    const { sources: table } = review(
      "Norvale, a farm machinery company, said on Tuesday that its profit rose.\n\n" +
        "Tessany, the company behind the mill, said that its profit rose.\n\n" +
        "Ida Moss, a company director, said on Tuesday that its profit rose.",
      "plaintext",
    );
    assert.deepEqual(
      [0, 1, 2].map((block) => {
        const { kind, role, name } = table.speakerOf(block, 0)!;
        return [name, kindOf(kind, role)];
      }),
      [
        ["Norvale", "organisation"],
        ["Tessany", "organisation"],
        ["Ida Moss", "person"],
      ],
    );
  });

  it("go by the fullest name", () => {
    assert.deepEqual(sources("Pier shut\n\nThen Ana Ortiz spoke.\n\nAna B. Ortiz is the harbor master."), [
      "Ana B. Ortiz: 2",
    ]);
  });

  it("join a first name to the one full name before it that has it", () => {
    const speaker = (text: string): string | undefined => {
      const { blocks, sources } = review(text, "plaintext");
      return sources.speakerOf(blocks.length - 1, 0)?.name;
    };
    const said = "\n\n“I liked the boat,” Chiara said.";
    assert.equal(speaker(`Chiara Moss used to row.${said}`), "Chiara Moss");
    assert.equal(
      speaker(`Harbor freezes over\n\nIn May Chiara Moss came. Chiara Moss used to row.${said}`),
      "Chiara Moss",
    );
    assert.equal(
      speaker(`Harbor freezes over\n\nChiara Moss used to row. Chiara Hale did not.${said}`),
      "Chiara",
    );
    assert.equal(
      speaker(
        "Harbor freezes over\n\nManager Erik ten Bosch left early.\n\nThe boat was slow, said Ten Bosch.",
      ),
      "Erik ten Bosch",
    );
    assert.notEqual(
      speaker(
        "Harbor freezes over\n\nManager Erik ten Bosch left early.\n\nThe boat was slow, ten Republicans said.",
      ),
      "Erik ten Bosch",
    );
  });

  it("are not those who are told, but for a court", () => {
    const speaker = (text: string): string | null | undefined => {
      const { blocks, sources } = review(`Harbor freezes over\n\n${text}`, "plaintext");
      const at = blocks.length - 1;
      assert.ok(blocks[at]!.annotations.attributions.length > 0, text);
      return sources.speakerOf(at, 0)?.name ?? null;
    };
    assert.equal(speaker("About half of the pilots have been told that the pier may close."), null);
    assert.equal(speaker("The pilots were repeatedly told that the pier may close."), null);
    assert.equal(speaker("The pilots told reporters that the pier may close."), "The pilots");
    assert.equal(speaker("Jurors were told the pier had been closed for a week."), "Jurors");
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
    const [source] = tableOf("Nobody met.\n\nThen Ana Ortiz spoke.").sources;
    assert.equal(source?.introduced?.block, 1);
    assert.equal(source?.shortName, "Ortiz");
  });

  it("say whom a person speaks for", () => {
    const bodies = (text: string) => tableOf(text).sources.map(({ organisation }) => organisation);
    assert.deepEqual(bodies("Then MWB spokesman Tom Achebe spoke."), ["", "MWB"]);
    assert.deepEqual(bodies("Tom Achebe, a spokesman for the Milford Water Board, spoke."), [
      "Milford Water Board",
      "",
    ]);
  });

  it("take a sheriff known by last name for introduced, and nobody known by no more", () => {
    const introduced = (text: string) => tableOf(text).sources[0]?.introduced ?? null;
    assert.notEqual(introduced("Sheriff Pell said the road was shut."), null);
    assert.equal(introduced("Mr. Pell said the road was shut."), null);
  });

  it("leave places and weekdays alone", () => {
    assert.deepEqual(sources("On Monday the council met on Harbor Street in North Milford."), []);
  });

  it("are of a kind that their own words show", () => {
    const kinds = {
      "Ana Ortiz": "person",
      critics: "vague",
      "many in the valley": "vague",
      experts: "vague",
      "Harbor Commission officials": "organisation",
      "a police report": "document",
      "a staff report given to the board": "document",
      "Mayor Ana Ortiz’s plan": "document",
      "a spokesman who asked to remain anonymous": "anonymous",
      "the water board": "organisation",
      "ICE officials": "organisation",
      "a State Department spokesman": "organisation",
      "an official who asked not to be named": "anonymous",
      "a source close to the board": "anonymous",
      "two people familiar with the matter": "anonymous",
      "a senior administration official": "anonymous",
      "one resident": "anonymous",
      reports: "vague",
      sources: "vague",
      some: "vague",
      Democrats: "group",
      prosecutors: "group",
      "the deed": "document",
    };
    assert.deepEqual(
      Object.fromEntries(Object.keys(kinds).map((words) => [words, sourceKind(words)])),
      kinds,
    );
  });
});
