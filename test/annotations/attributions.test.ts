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

  it("read a source to the verb behind its relative clause", () => {
    assertLabels(
      "<source>A porter who declined to be identified</source> <cue>said</cue> <content>the lift had failed on Friday</content>.",
    );
    assertLabels(
      "<source>An engineer who is not permitted to speak to reporters</source> <cue>said</cue> <content>the pump had failed</content>.",
    );
    assertLabels(
      "<source>A nurse who wanted not to be quoted by name</source> <cue>said</cue> <content>the ward had closed on Friday</content>.",
    );
    assertLabels(
      "<source>The driver who asked not to be named</source> <cue>told</cue> <content>reporters the bus had no brakes</content>.",
    );
  });

  it("read what a court or an inquest heard", () => {
    assertLabels(
      "<source>The court</source> <cue>heard</cue> <content>that Tarn took the boat at night</content>.",
    );
    assertLabels(
      "<source>The inquest in Corran</source> <cue>heard</cue> <content>the van had no lights on</content>.",
    );
    assertLabels(
      "<source>Jurors</source> <cue>heard</cue> <content>how Tarn took the boat at night</content>.",
    );
    assertLabels(
      "<source>The tribunal</source> <cue>was told</cue> <content>that the cook worked without a break</content>.",
    );
    assertLabels("The court heard evidence on Monday.");
    assertLabels("The jury was out for two hours.");
    assertLabels("Jurors heard from 27 witnesses, 19 called by the prosecution and eight by the defense.");
    assertLabels("The court heard two days of testimony from the divers.");
    assertLabels("The tribunal heard about the boat from three doctors.");
    assertLabels("The jury heard closing arguments in a half-empty room.");
    assertLabels("The inquiry heard 40 witnesses in all.");
    assertLabels("Neighbours heard a loud bang in the night.");
  });

  it("read findings without a “that”", () => {
    assertLabels(
      "<source>The researchers</source> <cue>found</cue> <content>loss of reeds by 2040 exceeded all estimates</content>.",
    );
    assertLabels(
      "<source>Results of the trials, printed in a paper by A. Hale</source>, <cue>show</cue> <content>beans lose more than corn</content>.",
    );
  });

  it("read the source that closes a sentence", () => {
    assertLabels(
      "<content>The port paid $300,000 for the crane</content>, <source>the firm’s disclosure</source> <cue>shows</cue>.",
    );
    assertLabels(
      "<content>The crane was never inspected</content>, <source>records</source> <cue>show</cue>.",
    );
    assertLabels(
      "<content>Two in three changed their minds at once</content>, <source>the researchers</source> <cue>write</cue>.",
    );
    assertLabels(
      "<content>The crane was never inspected</content>, <source>the Corran Herald</source> <cue>reports</cue>.",
    );
    assertLabels("The crane was old and rusty, and nobody cared about reports.");
  });

  it("read according to without a comma, per and a source in brackets", () => {
    assertLabels(
      "<content>The fair drew four thousand people</content> <cue>according to</cue> <source>its website</source>.",
    );
    assertLabels(
      "As <cue>per</cue> <source>the board’s count</source>, <content>a third of the trams were late</content>.",
    );
    assertLabels(
      "<content>The clinic saw 4,300 patients</content>, <cue>per</cue> <source>the board</source>.",
    );
    assertLabels(
      "<content>The lake holds less water than ever</content> (<cue>Source:</cue> <source>Corran Water Board</source>).",
    );
    assertLabels("The toll is 4 crowns per axle.");
  });

  it("put a quotation to whom its sentence is about", () => {
    assertLabels(
      "<source>The city</source> <cue>reasoned</cue>, <content>“because the users of the pools pay, this is a business.”</content>",
    );
    assertLabels(
      "<source>The two sisters</source> <cue>chorused</cue>, <content>“We are never going home again.”</content>",
    );
  });

  it("find none where nobody speaks", () => {
    assertLabels("Ruiz said nothing.");
    assertLabels("Ruiz said little.");
    assertLabels("Salas was charged with arson.");
    assertLabels("The owners were disappointed by the report.");
    assertLabels("He wanted revenge.");
    assertLabels("Derek Salter set the fire that tore through the mill and closed the road.");
    assertLabels("Ana Ruiz refused him another loan.");
    assertLabels("The bank had refused the loan.");
    assertLabels("A judge denied him bail.");
    assertLabels("The state granted her the license.");
  });
});
