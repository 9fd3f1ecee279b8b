import assert from "node:assert/strict";
import { Reviewer } from "../../server/src/review/review.js";
import { INPUT, review } from "../support/review.js";

/** A model that is sure of every sentence, so that its cues are seen however little they come to. */
const SURE = { probability: () => 1, wanted: () => 1 };

/** The cues of the claims in a draft, as "kind: words", but for figures. */
function cues(text: string): string[] {
  return new Reviewer()
    .review(text, "markdown", { ...INPUT, claims: SURE })
    .blocks.flatMap(({ block, annotations }) =>
      annotations.claims.flatMap(({ evidence }) =>
        evidence
          .filter(({ kind }) => kind !== "figure" && kind !== "assertion")
          .map(({ kind, start, end }) => `${kind}: ${block.prose.slice(start, end)}`),
      ),
    );
}

function statuses(text: string): string[] {
  return review(text).blocks.flatMap(({ annotations }) => annotations.claims.map(({ status }) => status));
}

describe("the cues of a claim", () => {
  const without = (kind: string, ...drafts: readonly string[]): void => {
    for (const draft of drafts) {
      const found = cues(draft);
      // Another cue shows that the sentence was read for claims at all.
      assert.notDeepEqual(found, [], draft);
      assert.deepEqual(
        found.filter((cue) => cue.startsWith(kind)),
        [],
        draft,
      );
    }
  };

  it("are none where a purpose is told", () => {
    without(
      "outcome",
      "The controversial wall is there to prevent a repeat of the largest flood.",
      "The port hired divers to achieve the deepest berth on the coast.",
    );
    without("cause", "The law allows the largest fines to deter owners.");
  });

  it("are none where they only tell which of several is meant", () => {
    without(
      "prediction",
      "The largest households likely to be affected by the works are old.",
      "Homes likely to flood are the oldest on the island.",
    );
    without("outcome", "Growers struggling to sell met the oldest buyers on the coast.");
  });

  it("are none where it is asked whether a wrong was done, and are some where it is asked why", () => {
    without(
      "accusation",
      "Auditors on the oldest pier are looking into whether the treasurer illegally moved money.",
      "The oldest firm on the coast hired a lawyer to find out whether wardens illegally fished there.",
    );
    assert.ok(
      cues("Few on the pier know why the treasurer illegally moved money.").some((cue) =>
        cue.startsWith("accusation"),
      ),
    );
  });

  it("are none where a question is put or an ability is told", () => {
    without(
      "prediction",
      "The oldest chapter is about how firms and ports could protect themselves.",
      "Her parents moved to the oldest quarter so they could be closer to the port.",
    );
    without("outcome", "The court will look at how far the largest owners can go in preventing publication.");
  });

  it("are none where a wrong is what somebody is charged with or denies", () => {
    without(
      "accusation",
      "Nine crew of the largest ferry were arrested on charges of insulting the flag.",
      "Without admitting or denying wrongdoing, the largest owner paid the fine.",
    );
  });

  it("are none where people are told by how they stand before the law", () => {
    without(
      "accusation",
      "The largest hotline is for illegal and legal residents of the valley.",
      "The oldest towns shelter illegal and criminal immigrants.",
    );
    assert.ok(
      cues("The firm ran an illegal dump by the largest creek.").some((cue) => cue.startsWith("accusation")),
    );
  });

  it("are none where nobody knows the cause", () => {
    without(
      "cause",
      "The cause of the largest fire is not known.",
      "What caused the deadliest fire is under investigation.",
    );
  });

  it("are none where a noun only looks like a change, or a title like a ranking", () => {
    without("superlative", "A controversial accord was reached with the Chief Ministers of the states.");
    without("trend", "Walkers followed the oldest climb and a slide.");
  });

  it("are told where the copy asserts them", () => {
    assert.deepEqual(cues("The new crane caused the cracks."), ["cause: caused"]);
    assert.deepEqual(cues("The plan failed to prevent the floods."), ["outcome: failed to"]);
    assert.deepEqual(cues("The works are likely to flood the largest homes."), [
      "prediction: are likely to",
      "superlative: the largest",
    ]);
    assert.deepEqual(cues("A sharp rise in rents devastated the growers."), [
      "characterisation: sharp",
      "trend: rise",
      "cause: devastated",
    ]);
  });
});

describe("a study that is named", () => {
  it("answers for the figures and findings that go on behind it", () => {
    assert.deepEqual(
      statuses(
        "Anglers eat less than they catch, a study by Tull University found. A third of them sold their fish and 66 percent gave some away.",
      ),
      ["attributed", "attributed"],
    );
    assert.deepEqual(
      statuses("The survey was taken in May. It showed that growers used the largest pumps.").at(1),
      "attributed",
    );
  });

  it("answers for nothing once something else is told", () => {
    const [, , after] = statuses(
      "Anglers eat less than they catch, a study by Tull University found. The mayor opened the pier on Monday. A third of the stalls have lost 40 percent of their trade.",
    );
    assert.equal(after, "claim");
  });
});

describe("a source in the plainest form", () => {
  it("answers for a sentence, wherever and whenever it spoke", () => {
    for (const draft of [
      "When complete, the market will have 850 stalls, a cold room and a hall, Mr Mutiso said at a public forum.",
      "The dredger caused the worst flood in decades, Ana Ortiz said on Monday.",
      "There were pints on the counter and, in her view, at least 60 had been freshly poured.",
    ])
      assert.deepEqual(statuses(draft), ["attributed"], draft);
  });

  it("answers for nothing where nobody in particular spoke", () => {
    for (const draft of [
      "The dredger caused the worst flood in decades, critics said on Monday.",
      "The dredger caused the worst flood in decades, many said after the vote.",
    ])
      assert.notDeepEqual(statuses(draft), ["attributed"], draft);
  });
});

describe("a company's results", () => {
  const told = "Lark said net profit fell 8 per cent to $61 million in the half year.";

  it("are its own wherever its story goes on with them", () => {
    for (const more of [
      "Food service was up 9 per cent, helped by a contract that began in August.",
      "Last year, the group had $71 million of extraordinary charges.",
    ])
      assert.equal(
        statuses(`${told}\n\nThe chairman opened a mill on Monday.\n\n${more}`).at(-1),
        "attributed",
        more,
      );
  });

  it("are not the figures of other things", () => {
    const other = "Nearly 40 percent of the growers have no water because the wells are dry.";
    assert.equal(statuses(`${told}\n\n${other}`).at(-1), "claim");
    const alone = "Food service was up 9 per cent because of a contract with the largest chain.";
    assert.equal(statuses(alone).at(-1), "claim");
  });
});
