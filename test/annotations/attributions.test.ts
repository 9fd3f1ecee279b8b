import assert from "node:assert/strict";
import { relabelled } from "../support/labelled.js";

function assertLabels(sample: string): void {
  assert.equal(relabelled(sample), sample);
}

describe("attributions by rules alone", () => {
  it("put a clause to the source before the verb", () => {
    assertLabels("<source>Ana Ortiz</source> <cue>said</cue> <content>the pier was closed</content>.");
    assertLabels(
      "<source>The harbor master</source> <cue>has said</cue> <content>that the pier was closed</content>.",
    );
    assertLabels(
      "<source>Ortiz, the harbor master,</source> <cue>said</cue> <content>the pier was closed</content>.".replace(
        ",</source>",
        "</source>,",
      ),
    );
    assertLabels(
      "On Monday, <source>a spokesman for the port</source> <cue>said</cue> <content>the pier was closed</content>.",
    );
  });

  it("put a quotation to the source after it, in either order", () => {
    assertLabels("<content>“The pier was closed,”</content> <source>Ortiz</source> <cue>said</cue>.");
    assertLabels(
      "<content>“The pier was closed,”</content> <cue>said</cue> <source>Ana Ortiz, the harbor master</source>.",
    );
  });

  it("put both parts of a broken quotation to one source", () => {
    assertLabels(
      "<content>“The pier,”</content> <source>Ortiz</source> <cue>said</cue>, <content>“was closed on Friday.”</content>",
    );
    assertLabels(
      "<content>“The pier was closed,”</content> <source>Ortiz</source> <cue>said</cue>. <content>“It was not safe.”</content>",
    );
  });

  it("pass over when, where and to whom it was said", () => {
    assertLabels(
      "<source>Ortiz</source> <cue>told</cue> the council <content>that the pier was closed</content>.",
    );
    assertLabels("<source>She</source> <cue>told</cue> reporters <content>the pier was closed</content>.");
    assertLabels(
      "<source>Ortiz</source> <cue>said</cue> in a statement on Monday <content>that the pier was closed</content>.",
    );
    assertLabels(
      "<content>The pier was closed on Friday</content>, <source>Ortiz</source> <cue>said</cue> in a statement.",
    );
  });

  it("read according to, at either end", () => {
    assertLabels(
      "<content>The pier was closed on Friday</content>, <cue>according to</cue> <source>a report by the port</source>.",
    );
    assertLabels("<cue>According to</cue> <source>Ortiz</source>, <content>the pier was closed</content>.");
  });

  it("read a colon before a quotation", () => {
    assertLabels("<source>Ortiz</source><cue>:</cue> <content>“The pier was closed.”</content>");
  });

  it("share the subject of two verbs", () => {
    assertLabels(
      "<source>Ortiz</source> <cue>said</cue> <content>the pier was closed</content> and <cue>added</cue> <content>that it was not safe</content>.",
    );
  });

  it("continue the speaker over a paragraph that is one quotation", () => {
    assertLabels(
      "<content>“The pier was closed,”</content> <source>Ortiz</source> <cue>said</cue>.\n\n<content>“It was not safe and everybody knew.”</content>",
    );
  });

  it("find none in nouns, passives and plain narrative", () => {
    assertLabels("The report of the port lists all claims and complaints.");
    assertLabels("Two boats were reported by the coast guard.");
    assertLabels("The council met in the old customs house.");
  });

  it("read a turn of a transcript by its name in capitals", () => {
    assertLabels(
      "<source>MORALES</source><cue>:</cue> <content>We never saw the report. It was on nobody's desk.</content>",
    );
    assertLabels(
      '"<source>REP. DANA WEISS</source><cue>:</cue> <content>I asked for it in March, and again in May.</content>',
    );
    assertLabels("CORRECTION: The bridge opened in 1987, not in 1978.");
    assertLabels("WEATHER: sunny spells.");
  });

  it("read a quotation that is signed with a dash and a name", () => {
    assertLabels(
      "<content>“I waited four hours. Nobody came.”</content> <cue>―</cue> <source>Ilse van der Meer</source>",
    );
    assertLabels(
      "<content>“Nobody came to help us at all.”</content> <cue>—</cue> <source>Bo T. Lindqvist</source>.",
    );
    assertLabels(
      "<content>“A disgrace.”</content> <cue>–</cue> <source>Cy Marsh, a baker on Alder Street</source>",
    );
    assertLabels("<content>“Nobody came to help us at all.”</content> — a sign on the door");
    assertLabels("“The Long Winter” — Ana Ruiz");
  });
});
