import assert from "node:assert/strict";
import { review } from "../support/review.js";

function statuses(text: string): string[] {
  return review(text, "plaintext").blocks.flatMap(({ annotations }) =>
    annotations.claims.map(({ status }) => status),
  );
}

/** Each sentence by itself, in a paragraph of its own. */
function all(status: string, sentences: readonly string[]): void {
  for (const sentence of sentences) assert.deepEqual(statuses(sentence), [status], sentence);
}

describe("a sentence that has its source", () => {
  it("names a speaker behind what was said, whoever heard it", () => {
    all("attributed", [
      "The dam is the weakest in the valley, Ana Ortiz told a news conference.",
      "The dam is the weakest in the valley, Ben Ruiz, the mill's owner, told Radio Tull on Saturday.",
      "Most of the wells will run dry if the levy is scrapped, warn union leaders.",
      "There have been many cases of poisoned wells, the councillors heard.",
    ]);
  });

  it("says what somebody who is named holds", () => {
    all("attributed", [
      "He also believes the dam is the weakest in the valley.",
      "Leader Ana Ortiz believes the levy caused the losses at the mill.",
      "Garland also reckons that its pumps are the cheapest in the valley.",
      "Ortiz is adamant that the levy caused the losses.",
      "She snapped back that the mill had caused the worst of the losses.",
    ]);
  });

  it("tells what a committee or a watchdog found", () => {
    all("attributed", ["The committee found the mill had caused the worst leaks in the valley."]);
  });
});

describe("a sentence that only touches on what somebody said", () => {
  const unanswered = (sentence: string): void => {
    assert.notDeepEqual(statuses(sentence), ["attributed"], sentence);
  };

  it("is the writer's where a verb of saying tells a deed", () => {
    unanswered(
      "Garland added more than 400 growers last year, because its pumps are the cheapest in the valley.",
    );
    unanswered("The mill continues to lead the valley with 40 percent of the trade.");
    unanswered("Ortiz concluded five days of talks, but failed to ease the worst strains in the valley.");
    unanswered("The dairy showed no signs of recovering from the worst slump in decades.");
    unanswered("The mill is attempting to show that growers caused the worst of the leaks.");
  });

  it("is the writer's where a thing lets something be inferred, or the reader is spoken to", () => {
    unanswered("That explains why the number of pumps is growing so rapidly.");
    unanswered("If you recall, the mill has never paid for the worst of the leaks.");
  });

  it("is the writer's where so much comes of what somebody felt", () => {
    unanswered("Ortiz was so sure that the levy caused the worst losses in decades of trade.");
  });

  it("is the writer's where the voice stands in a clause beside the main one", () => {
    unanswered("The levy was a fiasco that caused the worst losses in decades after Ortiz questioned it.");
    unanswered("Growers are the poorest in the valley, and Ortiz has done nothing despite saying so.");
  });
});

describe("what was said before", () => {
  it("is gone on with by whoever said it, and not by a sentence that only begins with “but” or “this”", () => {
    const said = "The levy is the highest in the valley, Ana Ortiz said.";
    assert.deepEqual(statuses(`${said} She hopes to have it halved.`).at(1), "attributed");
    assert.notEqual(statuses(`${said} But most growers need much more water.`).at(1), "attributed");
  });

  it("is a study's only where the study is said to have found it", () => {
    const share = "Most growers lost 40 percent of their trade.";
    assert.equal(statuses(`The survey asked 400 growers in May. ${share}`).at(1), "attributed");
    assert.notEqual(statuses(`The report comes at a time of falling trade. ${share}`).at(1), "attributed");
  });
});

describe("a source that is still to come", () => {
  it("ends with its sentence, and is no other one's", () => {
    assert.deepEqual(statuses("The mill caused the fear, according to TK. Studies show that it works."), [
      "attributed",
      "vague",
    ]);
    assert.deepEqual(
      statuses(
        "The mill caused the flood, according to TK. The bridge has worsened crime in Tull. The dam caused the cracks, according to TK.",
      ),
      ["attributed", "claim", "attributed"],
    );
  });
});
