import assert from "node:assert/strict";
import { mark, marked } from "../support/marked.js";
import { review } from "../support/review.js";

/** The statuses of a draft's sentences. */
function statuses(text: string): string[] {
  return review(text, "plaintext").blocks.flatMap(({ annotations }) =>
    annotations.claims.map(({ status }) => status),
  );
}

/** What makes a draft's first claim one, as `kind: words`. */
function evidence(text: string): string[] {
  for (const { block, annotations } of review(text, "plaintext").blocks)
    for (const claim of annotations.claims)
      if (claim.evidence.length > 0)
        return claim.evidence.map(({ kind, start, end }) => `${kind}: ${block.prose.slice(start, end)}`);
  return [];
}

describe("claims", () => {
  it("say of what kind they are and by which words", () => {
    assert.deepEqual(evidence("The new crane caused the cracks in the pier."), ["cause: caused"]);
    assert.deepEqual(evidence("The fair is the largest in the valley."), ["superlative: the largest"]);
    assert.deepEqual(evidence("Nearly 40 percent of the wells ran dry."), ["figure: Nearly 40 percent"]);
    assert.deepEqual(evidence("The board acted in an effort to hide the leak."), ["motive: in an effort to"]);
    assert.deepEqual(evidence("The board misled the crews because of the leak."), [
      "accusation: misled",
      "cause: because of",
    ]);
  });

  it("find feelings, predictions, outcomes and judgements too", () => {
    assert.deepEqual(evidence("Mill workers feel betrayed by the union."), ["motive: feel betrayed"]);
    assert.deepEqual(evidence("The new rules could close the dairy."), ["prediction: could"]);
    assert.deepEqual(evidence("The ban has failed."), ["outcome: has failed"]);
    assert.deepEqual(evidence("The levy was a fiasco."), ["characterisation: fiasco"]);
    assert.deepEqual(evidence("It is the valley's oldest mill."), ["superlative: valley's oldest"]);
  });

  it("are statements of how things are, whatever their words, and no accounts of what happened", () => {
    assert.deepEqual(evidence("Most growers have no well, because few of them can afford one."), [
      "characterisation: Most",
      "cause: because",
    ]);
    assert.deepEqual(evidence("Growers are far from the river, and they have no water unless it rains."), [
      "assertion: far",
    ]);
    assert.deepEqual(
      statuses("Ana Ortiz met the growers on Monday, signed the lease and left for Milford."),
      ["none"],
    );
  });

  it("rest on no figures that a poll or an election gives", () => {
    const figures = "Ortiz has 40 percent to 35 percent for Ibarra.";
    assert.notDeepEqual(statuses(figures), ["attributed"]);
    assert.deepEqual(statuses(`The poll was taken in June.\n\n${figures}`), ["none", "attributed"]);
    assert.deepEqual(statuses("Ortiz won 40 percent of the vote."), ["none"]);
  });

  it("read names, tests and protests as no superlatives", () => {
    assert.deepEqual(statuses("The protest by the forest drew the harvest crews' interest."), ["none"]);
  });

  it("take what is said, written or ruled for a source, and no plan, wish or deed", () => {
    assert.deepEqual(statuses("The board ruled that the owner misled the crew."), ["attributed"]);
    assert.deepEqual(statuses("Voters fear the mill is in decline."), ["claim"]);
    assert.deepEqual(statuses("The board failed to report the growing corruption."), ["claim"]);
  });

  it("are put to whoever likens, outlines or declines to say", () => {
    assert.deepEqual(statuses("Ortiz likened the evacuation to “a disaster on wheels” for the port."), [
      "attributed",
    ]);
    assert.deepEqual(statuses("Ortiz declined to say whether the owner misled the crew."), ["attributed"]);
    assert.deepEqual(statuses("The board failed to disclose the growing corruption."), ["claim"]);
  });

  it("are no returns of an election, and no numbers that belong to a name", () => {
    assert.deepEqual(statuses("Ortiz won 61 percent and nine delegates in the primary."), ["none"]);
    const cues = evidence("The neglect of Shelter 40 caused the worst mess in years.");
    assert.ok(cues.length > 0 && !cues.some((cue) => cue.startsWith("figure")), cues.join());
  });

  it("have a source in the plainest forms whatever stands around them", () => {
    assert.deepEqual(statuses("The levy was a fiasco and could sink the schools, according to TK."), [
      "attributed",
    ]);
    assert.deepEqual(statuses("The levy was a fiasco, said Ana Ortiz, the harbor master."), ["attributed"]);
    assert.deepEqual(statuses("By the port's own account, the new crane caused the cracks."), ["attributed"]);
    assert.deepEqual(statuses("Own account: the new crane caused the cracks."), ["claim"]);
    assert.deepEqual(statuses("By some accounts the new crane caused the cracks."), ["claim"]);
    assert.deepEqual(statuses("The levy was a fiasco, according to reports."), ["vague"]);
  });

  it("span the part of a mixed sentence that has no source", () => {
    const text = "Ortiz praised the crew, but the evacuation was a disgrace to the port.";
    const [at] = review(text, "plaintext").blocks;
    const [claim] = at!.annotations.claims;
    assert.equal(claim?.status, "claim");
    assert.equal(
      text.slice(claim?.span.start, claim?.span.end),
      "the evacuation was a disgrace to the port.",
    );
  });

  it("span the clause before the one that somebody says", () => {
    for (const [sample, status] of [
      [
        "⟦The new crane caused the cracks⟧, and Ana Ortiz, the harbor master, said the pier was shut.",
        "claim",
      ],
      ["⟦The new crane caused the cracks⟧, but Ortiz said the pier was open.", "claim"],
      ["⟦The divers came on Monday, and Ortiz said the pier was shut.⟧", "attributed"],
      ["⟦Ortiz said the new crane caused the cracks, and the warden said the pier was shut.⟧", "attributed"],
    ]) {
      const { text, spans } = marked(sample!);
      const [claim] = review(text, "plaintext").blocks[0]!.annotations.claims;
      assert.equal(claim?.status, status);
      assert.equal(mark(text, [claim!.span]), mark(text, spans));
    }
  });

  it("span the sentence where the part without a source would begin within a phrase", () => {
    const text = "Ruiz agreed to hastily end her disastrous lease in order to hide the growing debts.";
    const [claim] = review(text, "plaintext").blocks[0]!.annotations.claims;
    assert.equal(claim?.status, "claim");
    assert.equal(text.slice(claim?.span.start, claim?.span.end), text);
  });

  it("weigh less for what is on record, dated, advised or set out in a bill", () => {
    const score = (text: string): number => review(text, "plaintext").blocks[0]!.annotations.claims[0]!.score;
    const plain = score("The harbor caused the growing mess.");
    assert.ok(score("The council voted on the harbor that caused the growing mess.") < plain);
    assert.ok(score("The harbor caused the growing mess on Tuesday.") < plain);
    assert.ok(
      score("The bill would stop the growing neglect of the port.") <
        score("The money would stop the growing neglect of the port."),
    );
    assert.ok(score("You caused the growing mess.") < score("They caused the growing mess."));
  });

  it("are none where a court, an exchange or a box office settles the figure", () => {
    for (const text of [
      "Pell and Ruiz appeared before Judge Ana Doe, who set bail at $90,000 for each of them.",
      "A former clerk who stole $86,000 from the library was sentenced Friday to two years in prison.",
      "The clerk who stole $86,000 from the library was convicted Friday of wire fraud.",
      "Shares of Pell Marine closed at $11.20 on Monday, up 40 cents, or 3.7 percent.",
      "The company's stock fell 12 percent to $31.20.",
      "Tickets cost $12 for adults and $6 for children.",
    ])
      assert.deepEqual(statuses(text), ["none"], text);
    for (const text of [
      "One of the owners was previously convicted of fraud and of lying to the harbor police.",
      "The mayor bribed the owners and lied to the voters, and his aide was sentenced to four years.",
      "The city's housing stock fell by 12 percent because of the fires last year.",
      "Parking tickets have cost drivers more than $4 million.",
      "People who were sentenced in Milford were 40 percent more likely to return.",
    ])
      assert.deepEqual(statuses(text), ["claim"], text);
  });

  it("are none where it is due on a day, won, counted, forecast or not to be had", () => {
    for (const text of [
      "The council has approved a new slip, with work due to begin in May.",
      "A hearing is due to open at the customs house on Monday.",
      "Neither the owner nor Ms. Pell could be reached for comment on Monday.",
      "Pell United beat the Rovers 3-1 on Saturday with two goals from Ann Orr.",
      "Eddie Marsh was elected on Sunday with 8,412 votes.",
      "Heavy rain is due to move in from the west on Friday.",
      "The owner was convicted of fraud on Friday and left the court by a side door.",
      "A new clinic was opened by the mayor on Tuesday.",
    ])
      assert.deepEqual(review(text, "plaintext").findings, [], text);
  });

  it("name no cause, trend or prediction where the words are of something else", () => {
    for (const [text, wrong] of [
      ["The ferry is due to leave often, and most of the crew fear it.", "cause: due to"],
      ["Growing up, Zoe Tamm was often hungry because of the war.", "trend: Growing"],
      ["Nobody could be reached, because the wires were down.", "prediction: could be"],
    ] as const)
      assert.ok(evidence(text).length > 0 && !evidence(text).includes(wrong), text);
  });

  it("are none where a map, a law or somebody's life tells it", () => {
    for (const text of [
      "The nearest hospital is 47 miles away.",
      "The highest point in the county is Mount Pell, at 4,102 feet.",
      "Ortiz, who is 54, has been mayor since 2012.",
    ])
      assert.deepEqual(statuses(text), ["none"], text);
    assert.deepEqual(statuses("Under the state constitution, the governor can serve two four-year terms."), [
      "attributed",
    ]);
    for (const text of [
      "The river is the longest in the valley.",
      "Under the law, crime has soared.",
      "Under federal rules, hospitals could lose 3 percent of their payments.",
    ])
      assert.deepEqual(statuses(text), ["claim"], text);
  });

  it("have a source where the sentence names one", () => {
    assert.deepEqual(statuses("The new crane caused the cracks, Ana Ortiz said."), ["attributed"]);
    assert.deepEqual(statuses("The new crane caused the cracks, according to the port."), ["attributed"]);
    assert.deepEqual(statuses("“The new crane caused the cracks.”"), ["attributed"]);
  });

  it("have a vague source where nobody could be asked", () => {
    assert.deepEqual(statuses("Critics say the new crane caused the cracks."), ["vague"]);
    assert.deepEqual(statuses("The crane is believed to have caused the cracks."), ["vague"]);
    assert.deepEqual(statuses("It is believed she gambled it away."), ["vague"]);
    assert.deepEqual(statuses("It is thought the crane caused the cracks."), ["vague"]);
    assert.deepEqual(statuses("The crane reportedly caused the cracks."), ["vague"]);
    assert.deepEqual(statuses("The crane was widely blamed for the cracks."), ["vague"]);
  });

  it("are none in plain narrative, questions and what stands outside the body", () => {
    assert.deepEqual(statuses("The council met in the old customs house."), ["none"]);
    assert.deepEqual(statuses("Could the new crane cause more cracks?"), ["none"]);
    const [headline] = review("# New crane caused cracks\n\nThe council met.", "markdown").blocks;
    assert.deepEqual(
      headline?.annotations.claims.map(({ status }) => status),
      ["none"],
    );
  });

  it("weigh less after an attributed sentence, which they may go on with", () => {
    const [after] = review("Ortiz said the pier was shut. It may be growing weaker.", "plaintext").blocks;
    const [alone] = review("It may be growing weaker.", "plaintext").blocks;
    assert.ok(after!.annotations.claims[1]!.score < alone!.annotations.claims[0]!.score);
  });

  it("go on with what is said where the next sentence is set back or adds to it", () => {
    const told = "Ortiz said the pier was shut because the piles were rotten.";
    assert.deepEqual(statuses(`${told} The repair would close half of the market.`), [
      "attributed",
      "attributed",
    ]);
    assert.deepEqual(statuses(`${told}\n\nThe repair would close half of the market.`), [
      "attributed",
      "attributed",
    ]);
    assert.deepEqual(statuses(`${told} It also led to the loss of 40 percent of the stalls.`), [
      "attributed",
      "attributed",
    ]);
    assert.deepEqual(
      statuses(
        "The notice said costs were met by the port. Accounts shall be audited because the law changed.",
      ),
      ["attributed", "attributed"],
    );
    assert.deepEqual(
      statuses(`${told} Most stalls had lost 40 percent of their trade. She said the rest would move.`),
      ["attributed", "attributed", "attributed"],
    );
  });

  it("do not go on with a source whose turn is over", () => {
    const told = "Ortiz said the pier was shut because the piles were rotten.";
    const [, own] = statuses(`${told} Most stalls have lost nearly 40 percent of their trade.`);
    assert.notEqual(own, "attributed");
    const [, , after] = statuses(
      `${told} The council met on Monday.\n\nThe repair would cause the worst flood in years.`,
    );
    assert.equal(after, "claim");
    const [, relative] = statuses(`${told} Stallholders lost 40 percent of a trade that would never return.`);
    assert.notEqual(relative, "attributed");
    const [, other] = statuses(
      `${told} Most stalls had lost 40 percent of their trade. Ibarra said the rest would move.`,
    );
    assert.notEqual(other, "attributed");
  });

  it("are a company's own where it has made its results known", () => {
    assert.deepEqual(
      statuses(
        "Garland Corp. posted a 23 percent drop in third-quarter profit.\n\n" +
          "The company earned $175 million, or 62 cents a share. Sales rose 5 percent to $4.4 billion.\n\n" +
          "Net income fell to $12 million at its mill.",
      ),
      ["attributed", "attributed", "attributed", "attributed"],
    );
    assert.deepEqual(
      statuses("Garland said net income rose 8 percent. Revenue was $60 million, up from $55 million."),
      ["attributed", "attributed"],
    );
    const [, , alone] = statuses(
      "Garland said net income rose 8 percent.\n\nThe mill stands in Corran.\n\nSales of boats fell 40 percent.",
    );
    assert.notEqual(alone, "attributed");
    assert.notDeepEqual(statuses("Sales of boats fell 40 percent."), ["attributed"]);
  });

  it("have a source in what somebody named believes, and none in what a crowd does", () => {
    assert.deepEqual(statuses("Ana Ortiz believes the new crane caused the cracks."), ["attributed"]);
    assert.deepEqual(statuses("The researchers suspect the new crane caused the cracks."), ["attributed"]);
    assert.deepEqual(statuses("Analysts polled by Garland expected a loss of 40 percent."), ["attributed"]);
    assert.notDeepEqual(statuses("Voters believe the new crane caused the cracks."), ["attributed"]);
  });

  it("have a source in what a court heard", () => {
    assert.deepEqual(statuses("The court heard Tarn stole 4,000 crowns because he was in debt."), [
      "attributed",
    ]);
    assert.deepEqual(statuses("The jury was told that Tarn caused the fire."), ["attributed"]);
  });
});
