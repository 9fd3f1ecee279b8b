import assert from "node:assert/strict";
import type { Form } from "../../server/src/lexicon/forms.js";
import type { Markup } from "../../server/src/text/draft.js";
import { review } from "../support/review.js";

const LEAD = "The council voted on Monday to close the ferry slip, the clerk said.";
const MORE = "The slip has been shut since March. Ana Ortiz, the harbor master, said the piles were rotten.";

function formOf(text: string, markup: Markup = "markdown"): string {
  return review(text, markup).form?.form ?? "news";
}

/** Asserts that drafts are of a form, the same in plain text where they have no markup. */
function are(form: Form, ...drafts: readonly string[]): void {
  for (const draft of drafts) {
    assert.equal(formOf(draft), form, draft);
    if (!/^(?:---|\+\+\+|#)/.test(draft)) assert.equal(formOf(draft, "plaintext"), form, draft);
  }
}

describe("the form of a draft", () => {
  it("is opinion where a section, a line above the headline or the headline says so", () => {
    are(
      "opinion",
      `---\ncategory: Opinion\n---\n# Close the slip\n\n${LEAD}`,
      `---\ntitle: Close it\ncategories:\n  - City\n  - Op-Ed\n---\n\n${LEAD}`,
      `---\ncategories: [city, "opinion"]\n---\n\n${LEAD}`,
      `+++\nsection = "Editorials"\n+++\n\n${LEAD}`,
      `---\ntags: [ferries, op-ed]\n---\n\n${LEAD}`,
      `OPINION\n\nClose the slip for good\n\n${LEAD}`,
      `Editorial\n\nClose the slip for good\n\n${LEAD}`,
      `Section: Commentary\n\nClose the slip for good\n\n${LEAD}`,
      `# Opinion | Close the slip for good\n\n${LEAD}`,
      `Opinion: Close the slip for good\n\n${LEAD}`,
      `# Close the slip for good | Column\n\n${LEAD}`,
    );
  });

  it("is no opinion piece for being about opinions, editorials and columns", () => {
    are(
      "news",
      `Opinion poll puts Ruiz ahead in Tull\n\n${LEAD}`,
      `# Opinion is divided over the slip\n\n${LEAD}`,
      `# Editorial board of the Herald resigns\n\n${LEAD}`,
      `Column of smoke seen over Milford\n\n${LEAD}`,
      `# Judge's opinion: the slip must reopen\n\n${LEAD}`,
      `---\ncategory: opinion polls\n---\n\n${LEAD}`,
      `---\ntags: [comment, reviews]\n---\n\n${LEAD}`,
      `Columnist Una Hale dies in crash\n\n${LEAD}\n\n${MORE}`,
    );
  });

  it("is a review by its rating, its section or a headline that says of what", () => {
    are(
      "review",
      `Low Tide at the Playhouse\n\nThe set is drab and the songs are worse.\n\n★★☆☆☆`,
      `Low Tide at the Playhouse\n\nRating: 2/5\n\nThe set is drab and the songs are worse.`,
      `Low Tide at the Playhouse\n\nThe set is drab.\n\nThree and a half stars out of five`.replace(
        " out of five",
        "",
      ),
      `# Film review: Low Tide\n\nThe set is drab and the songs are worse.`,
      `# “Low Tide” review – a drab evening\n\nThe set is drab and the songs are worse.`,
      `---\nsection: Book Reviews\n---\n\nThe plot is thin.`,
    );
  });

  it("is no review for being about one, or about stars", () => {
    are(
      "news",
      `Spending review: ministers agree cuts\n\n${LEAD}`,
      `# Review: police failed Tull victims\n\n${LEAD}`,
      `Five-star hotel opens in Milford\n\nThe hotel has five stars, its owner said.`,
      `# Police review – what we know\n\n${LEAD}`,
      `Hotel gets new rating\n\nInspectors gave the Tull Arms 4 out of 5 for hygiene, the council said.\n\n${LEAD}`,
    );
  });

  it("is an interview by its questions and answers", () => {
    const pairs = (q: string, a: string) =>
      [1, 2, 3].map((n) => `${q} What of pier ${n}?\n\n${a} Pier ${n} is rotten.`).join("\n\n");
    are(
      "interview",
      `The harbor master on the slip\n\n${LEAD}\n\n${pairs("Q:", "A:")}`,
      `The harbor master on the slip\n\n${LEAD}\n\n${pairs("Q.", "A.")}`,
      `The harbor master on the slip\n\n${LEAD}\n\n${pairs("**Q:**", "**A:**")}`.replaceAll("**", ""),
    );
    assert.equal(formOf(`# On the slip\n\n${LEAD}\n\n${pairs("**Q:**", "**A:**")}`), "interview");
    const asked = (answer: string) =>
      ["Why close it?", "Who decided that?", "What comes next?", "Are you sorry?"]
        .map((question) => `**${question}**\n\n${answer}`)
        .join("\n\n");
    assert.equal(
      formOf(`# On the slip\n\n${LEAD}\n\n${asked("I was told to. We had no money left.")}`),
      "interview",
    );
    assert.equal(
      formOf(`# An interview with Ana Ortiz\n\n${LEAD}\n\n${asked("The piles are rotten to the core.")}`),
      "interview",
    );
  });

  it("is no interview where the copy itself answers, or a story only asks", () => {
    const explained = ["Why was it closed?", "Who decided that?", "What comes next?", "What does it cost?"]
      .map((question) => `## ${question}\n\nThe council closed the slip in March. It has no money left.`)
      .join("\n\n");
    are("news", `# The slip explained\n\n${LEAD}\n\n${explained}`);
    are("news", `Who pays for the slip?\n\n${LEAD}\n\nAnd what of the crew?\n\n${MORE}`);
  });

  it("is a letter by its salutation, never by a word about letters", () => {
    are(
      "letter",
      `To the editor:\n\nThe slip was caused to rot by neglect.`,
      `Close the slip\n\nDear Editor,\n\nThe slip was caused to rot by neglect.`,
      `# Letters to the editor\n\nThe slip was caused to rot by neglect.`,
      `---\nsection: letters\n---\n\nThe slip was caused to rot by neglect.`,
    );
    are(
      "news",
      `Letter to the mayor sparks row\n\n${LEAD}`,
      `Bomb letters sent to Tull\n\n${LEAD}`,
      `Dear Ana, he wrote from the front\n\n${LEAD}`,
    );
  });

  it("is an obituary by its section, or by its headline with the survivors", () => {
    are(
      "obituary",
      `Roy Tate, ferry captain, dies at 79\n\nRoy Tate, who ran the Tull ferry for 30 years, died on Sunday.\n\nHe is survived by two daughters.`,
      `# Obituary: Roy Tate\n\nRoy Tate ran the Tull ferry for 30 years.`,
      `OBITUARIES\n\nRoy Tate ran the ferry\n\nHe was 79.`,
    );
    are(
      "news",
      `Ferry captain dies in Tull blast\n\nRoy Tate died when a boiler burst on Sunday, police said.\n\n${MORE}`,
      `Tull remembers its dead\n\n${LEAD}`,
    );
  });

  it("is a how-to by a headline that promises and steps that keep it", () => {
    const steps = ["Turn off the gas.", "Open all the windows.", "Call the board."];
    are("how-to", `How to deal with a leak\n\n${steps.map((s, n) => `${n + 1}. ${s}`).join("\n\n")}`);
    are("how-to", `# 3 steps to a safe boat\n\n${steps.map((s) => `- ${s}`).join("\n")}`.replace("# ", ""));
    assert.equal(formOf(`# How to mend a net\n\n${steps.map((s) => `- ${s}`).join("\n")}`), "how-to");
    are("news", `How to lose an election\n\n${LEAD}\n\n${MORE}`);
    are(
      "news",
      `Council lists its demands\n\n${LEAD}\n\n1. Close the slip.\n\n2. Turn the pier over.\n\n${MORE}`,
    );
  });

  it("is a page of results where nearly all lines are", () => {
    const scores = Array.from({ length: 9 }, (_, n) => `Milford ${n + 2}, Tull ${n}`).join("\n");
    assert.equal(formOf(`Sunday's games\n\n${scores}`, "plaintext"), "listing");
    are("listing", `Sunday's games\n\n${scores.replaceAll("\n", "\n\n")}`);
    are("listing", `RESULTS\n\nSunday in the valley\n\n${LEAD}`);
    are(
      "news",
      `Milford beats Tull 3-2\n\nMilford beat Tull 3-2 on Sunday, the league said.\n\nMilford 3, Tull 2\n\n${MORE}`,
    );
  });

  it("is a live blog by entries with the time of day", () => {
    const entries = ["10:42", "11.05am", "12:30 GMT", "2 p.m."].map((time) => `${time} - The boats are out.`);
    are("live", `Storm nears Milford\n\n${entries.join("\n\n")}`);
    assert.equal(
      formOf(
        `# Storm\n\n${["9:10", "9:25", "9:40", "10:02"].map((t) => `## ${t}\n\nThe boats are out.`).join("\n\n")}`,
      ),
      "live",
    );
    are(
      "news",
      `Takings of the week\n\n${["2.60 crore", "9.75 crore", "8.50 crore", "6.05 crore"].join("\n\n")}\n\n${LEAD}`,
    );
  });

  it("is what the draft claims for itself, and else what its newsroom says", () => {
    are("news", `---\nstet-form: news\ncategory: opinion\n---\n\n${LEAD}`);
    are("letter", `---\nstet-form: letter\n---\n\n${LEAD}`);
    are("how-to", `---\nstet-form: how-to\n---\n\n${LEAD}`);
    are("news", `---\nstet-form: ballad\n---\n\n${LEAD}`);
  });

  /** So many words that a form which nothing names can be told: the same paragraphs, with a number in each. */
  const often = (...paragraphs: readonly string[]): string =>
    Array.from({ length: Math.ceil(320 / paragraphs.join(" ").split(" ").length) }, (_, i) =>
      paragraphs.map((paragraph) => paragraph.replaceAll("#", String(i + 2))).join("\n\n"),
    ).join("\n\n");

  const COLUMN = often(
    "I walked down to the slip again on day # of the closure, and I was as cross as you would be.",
    "We pay for these piles. What do our councillors think we should do, swim? They must open it.",
  );
  const REVIEW = often(
    "The production has # scenes, a soprano of some promise and a tenor who stands about as if he had lost his hat.",
    "Its director trusts neither the libretto nor the audience; the chorus, in drab costumes, sings act # with its back to the orchestra.",
  );
  const SPOKEN = often(
    "Well, I grew up on boat number #, so I never thought of it as work, and you learn what you can lift.",
    "We were six on deck, my father and my uncles. You do not ask why at that age.",
  );
  const REPORT = often(
    "The slip has been shut for # months. Ana Ortiz, the harbor master, said the piles were rotten.",
    "“We should have closed it in March,” she said. “I told them, and you can print that.”",
  );

  it("is told by its writer's voice where nothing names it and next to nobody else is heard", () => {
    are("opinion", `Close the slip for good\n\n${COLUMN}`, `# What we lost\n\n${COLUMN}`);
    are("review", `Low Tide at the Playhouse\n\n${REVIEW}`);
    are("interview", `# Low Tide interviewed its last deckhand\n\n${SPOKEN}`);
  });

  it("is news where people are heard, however many of them say I and however much it tells of a stage", () => {
    are(
      "news",
      `Slip may close for good\n\n${REPORT}`,
      `Playhouse loses its director\n\n${REVIEW.replaceAll("The production has", "Ortiz said the production has")}`,
      `Slip may close for good\n\n${COLUMN.replaceAll("They must open it.", "Ortiz said so. So did Bell, who told her twice.")}`,
      `Short of words\n\n${COLUMN.slice(0, 300)}`,
    );
  });

  it("is sport where a match, a preview or a profile is told in a sport's words throughout", () => {
    const rest =
      "The visitors had won none of their last nine away matches in the league, and their captain was out with a knee injury.";
    are(
      "sport",
      `Tull held by Milford\n\nTull dropped two points in the league when a late header by striker Ana Bell earned Milford a draw. The goalkeeper had kept a penalty out before half-time, and the referee waved away a second claim in injury time.\n\nThe Tull midfield looked tired after Wednesday's cup replay. Bell scored from a corner, her ninth goal of the season. ${rest}\n\nMilford manager Joe Hart said his players had earned it. Tull play their next fixture at home on Saturday, and the club hope that two defenders will be fit by then. The fans gave the squad a warm farewell.`,
      `Orr eyes a third medal\n\nSprinter Lena Orr goes to the championships in Milford as the favourite, and she says that she is calm. The athlete has run the 200 metres under 23 seconds four times this season, and her coach says the ankle that cost her the relay has healed.\n\nShe won a medal in the heptathlon as a girl of 15 and gave the javelin up soon after. Her best sprint came at the Tull meeting, in the rain, and two rivals were a full second behind. The final is on Sunday at the old stadium by the docks, which holds nine thousand people on its wooden stands and terraces.`,
      `---\nsection: Sport\n---\n\n${LEAD}`,
    );
  });

  it("is no sport for a club's accounts, a stadium's roof or a game that is played on a screen", () => {
    are(
      "news",
      `Council buys the stadium\n\n${LEAD} ${MORE}\n\nThe council bought the stadium from the football club for $4 million, the clerk said. The club, which owes the port $2 million, had asked for help in March, and the board agreed in June to sell the ground and the car park. ${MORE}\n\nThe town's auditor said that the price was fair. She had asked two surveyors what the land was worth, and both had named a sum near it, her report says. The deal has to be approved by the county, whose planning board meets again in the second week of the coming month.`,
      `Tull studio sells its game\n\nA Tull studio has sold two million copies of a game in which players run a ferry, its owner said on Monday. Players choose a captain and a crew, and try to bring the boat home through nine levels. The game took four years to make.\n\n${MORE} The studio, which has 40 people, hopes to sell as many copies of a second part next year, it said. Its shares rose 4 percent on Monday on the Milford exchange, where trade was thin before the holiday and few other stocks moved by much either way in the morning.`,
    );
  });

  it("is a letter from where its readers' letters begin", () => {
    const story = `Radio host leaves\n\n${LEAD}\n\n${MORE}\n\nThe station said it would name another host in May.`;
    const letters =
      "I hope they know what they are doing. She was the best of them.\n\nWhat a pity, and on her birthday, too. Congratulations on the show!\n\nWe all listened at breakfast, and you could not help but smile.";
    are("letter", `${story}\n\n${letters}`);
    are("news", story, `${story}\n\n“I hope so,” said Ortiz.\n\n“We all do,” she said. “I do.”`);
    const { form, blocks } = review(`${story}\n\n${letters}`, "plaintext");
    assert.ok(blocks[form?.from ?? 0]?.block.prose.startsWith("I hope"));
  });
});
