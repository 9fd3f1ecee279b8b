import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../server/src/edits/edit.js";
import { spellNumber } from "../../server/src/lexicon/number-words.js";
import { findings, flagged } from "../support/review.js";
import { marked } from "../support/marked.js";

const RULE = "statistics/conflicting-figures";

function assertFlags(sample: string): void {
  assert.equal(flagged(sample, RULE), sample);
}

/** Every fix's title, with the draft that it makes. */
function fixesOf(text: string): string[] {
  return findings(text, RULE).flatMap((finding) =>
    finding.fixes().map(({ title, edits }) => `${title}: ${applyEdits(text, edits)}`),
  );
}

describe("conflicting figures", () => {
  it("say what disagrees, where the other stands, and offer both ways out", () => {
    const sample = "# Troopers make ⟦450⟧ arrests\n\nTroopers made 405 arrests on Friday, the captain said.";
    const { text } = marked(sample);
    const [finding] = findings(sample, RULE);
    assert.equal(finding!.message, "The headline says 450 arrests; the text says 405.");
    const { span } = finding!.related[0]!;
    assert.equal(text.slice(span.start, span.end), "405");
    assert.deepEqual(
      finding!.fixes().map(({ title, edits }) => [title, applyEdits(text, edits)]),
      [
        ["Make this 405", text.replace("450", "405")],
        ["Make the other 450", text.replace("405", "450")],
      ],
    );
  });

  it("set both numbers of a vote, a score or a range, and never the same again", () => {
    assert.deepEqual(
      fixesOf("# Council adopts plan on 6-1 vote\n\nThe council voted 5-2 late Monday to adopt the plan."),
      [
        "Make this 5-2: # Council adopts plan on 5-2 vote\n\nThe council voted 5-2 late Monday to adopt the plan.",
        "Make the other 6-1: # Council adopts plan on 6-1 vote\n\nThe council voted 6-1 late Monday to adopt the plan.",
      ],
    );
    assert.deepEqual(fixesOf("# Norwick beats Tamsin, 3-1\n\nNorwick beat Tamsin, 3–2, on Saturday."), [
      "Make this 3-2: # Norwick beats Tamsin, 3-2\n\nNorwick beat Tamsin, 3–2, on Saturday.",
      "Make the other 3–1: # Norwick beats Tamsin, 3-1\n\nNorwick beat Tamsin, 3–1, on Saturday.",
    ]);
    assert.deepEqual(fixesOf("# Slide hurts 20 to 25 people\n\nA slide hurt 40 to 45 people on Monday."), [
      "Make this 40 to 45: # Slide hurts 40 to 45 people\n\nA slide hurt 40 to 45 people on Monday.",
      "Make the other 20 to 25: # Slide hurts 20 to 25 people\n\nA slide hurt 20 to 25 people on Monday.",
    ]);
  });

  it("are found where a headline tells what was passed", () => {
    assertFlags(
      "# Town passes ⟦$46.2 million⟧ budget\n\nThe Town Council approved a $48.2 million budget Tuesday.",
    );
    assertFlags("# Budget passes $46 million\n\nThe Town Council approved a $48.2 million budget Tuesday.");
  });

  it("are left without a fix where one number stands against two", () => {
    const draft = "# Slide hurts ⟦20⟧ people\n\nA slide hurt 40 to 45 people on Monday.";
    assertFlags(draft);
    assert.deepEqual(fixesOf(marked(draft).text), []);
  });

  it("set every mention of the other figure at once", () => {
    const text = (homes: string): string =>
      `# Storm cuts power to 14,200\n\nThe storm left ${homes} homes dark. By noon 7,900 of the ${homes} homes had light.`;
    assert.deepEqual(fixesOf(text("12,400")), [
      `Make this 12,400: ${text("12,400").replace("14,200", "12,400")}`,
      `Make the others 14,200: ${text("14,200")}`,
    ]);
    const crash =
      "# Storm kills 31\n\nThe storm killed 12 people. Of the 12 killed, 12 percent were children.";
    assert.equal(
      fixesOf(crash)[1],
      "Make the others 31: # Storm kills 31\n\nThe storm killed 31 people. Of the 31 killed, 12 percent were children.",
    );
  });

  it("set ranks as ranks", () => {
    const sample = "# Fenn finishes ⟦third⟧ in regatta\n\nAda Fenn finished fifth in the regatta on Sunday.";
    assertFlags(sample);
    const [finding] = findings(sample, RULE);
    assert.equal(
      applyEdits(marked(sample).text, finding!.fixes()[0]!.edits),
      marked(sample).text.replace("third", "fifth"),
    );
  });

  it("match people by what befell them, whatever they are called", () => {
    assertFlags("# ⟦17⟧ hurt in fire\n\nA fire at a mill injured 71 workers on Friday.");
    assertFlags(
      "# Storm kills ⟦eight⟧\n\nThe storm came at dawn. Eleven people were killed, the coroner said.",
    );
  });

  it("match figures with their digits swapped", () => {
    assertFlags("The fund has 1,430 members in town.\n\n“We have ⟦4,130⟧ members,” said Ada Fenn, its head.");
    assertFlags("The town will borrow $17.6 million. The ⟦$16.7 million⟧ loan runs for 20 years.");
  });

  it("read the headline's figure against the whole text, in words, rounded, or as a sum", () => {
    assertFlags("# 23 students hurt\n\nA bus slid off the road. Twenty-three students were injured.");
    assertFlags("# 2 million ride the ferry\n\nThe ferry carried 1,987,000 people.");
    assertFlags("# 30 boats sink\n\nThe storm sank 12 boats in Milford and 18 boats in Stone Bay.");
    assertFlags("# Nearly 500 boats sink\n\nThe storm sank 488 boats.");
    assertFlags("# Storm kills 12 people\n\nAt least 12 people were killed.");
  });

  it("read the headline's figure as years gone by, in other units, as a lead or as payments", () => {
    assertFlags("# Mill back after 37 years\n\nThe mill closed in 1983. It reopened in May 2020.");
    assertFlags("# A mill shut for 40 years\n\nThe mill was closed for four decades, and for 12 years more.");
    assertFlags("# Fenn takes 10-point lead\n\nThe poll has Fenn at 52 percent and Lund at 42 percent.");
    assertFlags(
      "# Library gets $1.5M\n\nThe state sends it three payments of $500,000, and $90,000 for books.",
    );
    assertFlags("# 2,000 oaks planted\n\nVolunteers planted 1,987 oaks.");
    assertFlags(
      "# Fenn dead at 82\n\nAda Fenn died on Sunday. She was 82, and had 5 children and 11 grandchildren.",
    );
  });

  it("read what doubles and what rises five-fold as one measure", () => {
    for (const [head, text] of [
      ["Rents ⟦double⟧", "Rents rose five-fold, the board said."],
      ["Rents ⟦triple⟧ in Milford", "The board said that rents in Milford have doubled."],
      ["Fees ⟦tripled⟧ in a year", "Fees have doubled in a year, the board said."],
      ["Rents rise ⟦fivefold⟧", "Rents nearly tripled, the board said."],
      ["Rents ⟦halve⟧ in a year", "Rents fell three-fold in a year, the board said."],
    ] as const)
      assertFlags(`# ${head}\n\n${text}`);
    for (const [head, text] of [
      ["Rents double", "Rents rose two-fold, the board said."],
      ["Rents double", "Rents rose 100 percent, the board said. In Tull rents tripled."],
      ["Rents double", "Rents are twice what they were, the board said. In Tull rents tripled."],
      ["Rents double", "The board said that wages have tripled."],
      ["Rents double", "Rents have not tripled, the board said. Rents will have tripled by June."],
      ["Rents double", "Rents are high, and wages rose five-fold, the board said."],
      ["Ports build double tracks", "The tracks were doubled in 1920 and tripled in 1940, the board said."],
      ["Rents more than double", "Rents rose 2.6-fold, the board said."],
      ["Rents nearly triple", "Rents rose 2.8-fold, the board said."],
    ] as const)
      assertFlags(`# ${head}\n\n${text}`);
  });

  it("take a headline's figure that the text only gives of something else for mistaken", () => {
    assertFlags("# ⟦40⟧ missing after slide\n\nFour people are missing. Some 40 people were evacuated.");
    assertFlags("# Fenn dead at ⟦28⟧\n\nAda Fenn died on Sunday. She was 82.");
    assertFlags("# Stars play in Cup of ⟦2042⟧\n\nThe cup of 2024 is the first that the stars play in.");
    assertFlags("# Slide moves ⟦5.2 million tons⟧\n\nThe slide moved about 2.5 million tons of rock.");
  });

  it("leave headlines alone that count what the text is made of", () => {
    assertFlags("# 7 things to know about the mill\n\nThe mill has 12 rooms. Nine things in it are old.");
  });

  it("hold a table against the text that names its row and its column", () => {
    const table = (row: string): string =>
      `| School | Lunches, 2031 | Share (%) | Cost |\n|---|---:|---:|---:|\n${row}\n| Lund Park | 388 | 55 | $990 |\n\n`;
    const own = table("| Fenn Hill | 412 | 61 | $1,200 |");
    assertFlags(`${own}In 2031, Fenn Hill served ⟦421⟧ lunches.`);
    assertFlags(`${own}At Lund Park, ⟦52 percent⟧ of pupils eat a lunch.`);
    assertFlags(`${own}Lunches at Lund Park come at a cost of ⟦$909⟧ a day.`.replace(" a day", ""));
    assertFlags(`${own}In 2030, Fenn Hill served 300 lunches, and in 2031 it was about 400 lunches.`);
    assertFlags(`${own}Fenn Hill served 412 lunches, and Lund Park 388 lunches, in 2031.`);
    assertFlags(`${own}On the north side, 300 lunches were served in 2031.`);
  });

  it("leave the text alone where its figure is a difference, a wish, a part or another time than the cell's", () => {
    const table = "| Candidate | Votes |\n|---|---|\n| Lund | 4,310 |\n| Fenn | 3,980 |\n\n";
    assertFlags(`${table}Lund won with ⟦4,130⟧ votes.`);
    assertFlags(`${table}Lund won by 3,300 votes.`);
    assertFlags(`${table}Lund got 3,200 votes in Milford. Lund needed 4,200 votes to win.`);
    assertFlags(`${table}In 2027, Lund had 3,100 votes.`);
  });

  it("hold a chart's alternative text, and a caption, against the text in the same words", () => {
    const told = (text: string, alt: string): string => `# News\n\n${text}\n\n![${alt}](chart.png)`;
    assertFlags(
      told(
        "Unemployment fell to 5.4 percent in April.",
        "Line chart: unemployment fell to ⟦5.2 percent⟧ in April",
      ),
    );
    assertFlags(
      told(
        "The police made 405 arrests in Milford in May.",
        "Bars. The police made ⟦412⟧ arrests in Milford.",
      ),
    );
    assertFlags(
      told(
        "Rents rose to $1,450 a month in town. Rents in Elmer rose to $1,900.",
        "Line chart: the median rent rose to ⟦$1,540 a month⟧",
      ),
    );
    assertFlags(
      told("The storm destroyed 340 homes on Monday.", "A flooded street. The storm destroyed ⟦430⟧ homes."),
    );
    assertFlags("Some 4,312 people voted.\n\nCaption: A line of voters. In all ⟦4,213⟧ people voted.");
  });

  it("leave a caption alone that tells more than the text, of another time or of another place", () => {
    const told = (text: string, alt: string): string => `# News\n\n${text}\n\n![${alt}](chart.png)`;
    assertFlags(told("Arrests rose to 412 last year.", "Chart: arrests rose to 412, from 380"));
    assertFlags(
      told("Unemployment fell to 5.4 percent in April.", "Chart: unemployment fell to 5.2 percent in March"),
    );
    assertFlags(
      told("The police made 405 arrests in Stone Bay in May.", "The police made 412 arrests in Milford."),
    );
    assertFlags(
      told("The county made 405 arrests in May.", "Bars of arrests by month, with a peak of 412 in March"),
    );
    assertFlags(told("The storm took 340 homes.", "Bars: 310 homes, 12 barns, 18 boats, 4 mills"));
    assertFlags(
      told("Ada Fenn, 42, lost her home.", "Ada Fenn, 41, at one of the homes. She has 3 children."),
    );
  });

  it("find what a headline adds up in lists of people, in synonyms and in payments", () => {
    assertFlags("# 4 dead in crash\n\nA man, his wife and their two sons died when a truck hit their car.");
    assertFlags("# ⟦6⟧ dead in crash\n\nA man, his wife and their two sons died when a truck hit their car.");
    assertFlags("# 20 homes burn\n\nThe fire took 12 houses on Elm Street and eight houses on Oak Street.");
    assertFlags("# City to plant 5,000 trees\n\nThe city will plant 500 trees a year for ten years.");
    assertFlags("# Over 1,000 in the dark\n\nSome 1,340 homes were dark, and 200 more lost power at noon.");
    assertFlags("# Top 10 books\n\nThese are 12 books.");
    assertFlags("# 1 dead in fire\n\nA man died in a fire that injured eight people.");
  });

  it("tell two sets in one sentence apart, and hold times against a set only where they are its own", () => {
    assertFlags("The storm took 340 homes in Fenn and 430 homes in Lund.");
    assertFlags("Lund Mills fired 250 workers in June.\n\nThe ⟦520⟧ workers had little notice on Monday.");
    assertFlags("Police arrested 17 people on Friday. All ⟦19⟧ of those arrested were freed.");
  });

  it("take one thing in two sizes for a slip", () => {
    assertFlags(
      "The recall takes in about 1,400 kerosene lamps. Owners of the ⟦14,000⟧ lamps may return them.",
    );
    assertFlags("The city has a gap of $4.2 million. Aides said the ⟦$4.2 billion⟧ gap must close.");
    assertFlags("The mill sold 1,200 pumps in 2029. It sold 12,000 pumps last year.");
    assertFlags("Some 120 people came by bus. The 12 people of the band were late.");
  });

  it("tell a set named again by what was done to it", () => {
    assertFlags(
      "Lawyers questioned thirty possible jurors. All ⟦thirteen⟧ people questioned had read of it.",
    );
    assertFlags("Fenn won 721 delegates. The vote put her over the 1,237-delegate threshold.");
    assertFlags("In 40 counties rain fell. In the 13 counties where hail fell, crops were lost.");
  });

  it("let other times, parts, estimates and sources stand", () => {
    assertFlags("The port had 412 boats in 2018.\n\nThe 421 boats of 2023 need more room.");
    assertFlags(
      "The ferry stranded 47 tourists on Saturday. The 52 tourists stranded on Sunday slept aboard.",
    );
    assertFlags("About 40 boats sank. The 45 boats were insured.");
    assertFlags("The town has 198 flats. The 18 flats nearest the stairs burned.");
    assertFlags("Ada Fenn said the mill lost 318 workers. Bo Lund said the mill lost 381 workers.");
  });

  it("are none where two statements are equal, in whatever style each is written", () => {
    const styles = (value: number): string[] => [
      value.toLocaleString("en-US"),
      String(value),
      spellNumber(value)!,
      ...(value >= 1e6 ? [`${value / 1e6} million`] : []),
    ];
    const told = fc
      .integer({ min: 1, max: 8 })
      .chain((digits) => fc.integer({ min: 2, max: 10 ** digits }))
      .chain((value) =>
        fc.record({
          a: fc.constantFrom(...styles(value)),
          b: fc.constantFrom(...styles(value)),
          money: fc.boolean(),
        }),
      );
    fc.assert(
      fc.property(told, ({ a, b, money }) => {
        const isSum = money && /^\d/.test(a) && /^\d/.test(b);
        const draft = isSum
          ? `# Town borrows $${a}\n\nThe town will borrow $${b} for the pier. The $${a} loan is its first.\n\n![Chart: debt rose to $${b}](a.png)\n\nDebt in the town rose to $${a} in May.`
          : `# Storm sinks ${a} boats\n\nThe storm sank ${b} boats in the night. All ${a} boats were old.\n\n![Map: the storm sank ${b} boats](a.png)`;
        assert.deepEqual(findings(draft, RULE), [], draft);
      }),
      { numRuns: 150 },
    );
  });

  it("are quick and silent on a draft that is nothing but figures", () => {
    const draft = `# 7 boats\n\n${"The 123 boats met 321 boats; ".repeat(500)}`;
    assert.ok(findings(draft, RULE).length <= 500);
  });
});
