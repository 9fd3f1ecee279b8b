import assert from "node:assert/strict";
import { review } from "../support/review.js";

const RULE = "attribution/unattributed-accusation";

function accusations(draft: string) {
  return review(draft, "plaintext").findings.filter(({ rule }) => rule === RULE);
}

/** The messages of the drafts, one each, with their severity. */
function assertTold(drafts: readonly (readonly [draft: string, told: string, severity?: string])[]): void {
  for (const [draft, told, severity = "error"] of drafts) {
    const found = accusations(draft);
    assert.deepEqual(
      found.map(({ message }) => message.replace(/^[^,]* (?:of|on) /, "")),
      [told],
      draft,
    );
    assert.equal(found[0]!.severity, severity, draft);
  }
}

function assertSilent(drafts: readonly string[]): void {
  for (const draft of drafts)
    assert.deepEqual(
      accusations(draft).map(({ message }) => message),
      [],
      draft,
    );
}

describe("an accusation told as fact", () => {
  it("is put to nobody where two have the last name and the copy does not tell which, and to each for what is told of them", () => {
    const pair =
      "Kevin Boyle was charged in January with arson. His cousin, Terrence Boyle, was not at home.\n\nThe street was quiet.\n\n";
    assertTold([
      [
        `${pair}Boyle killed two watchmen.`,
        "a Boyle, and the draft has more than one: “killed two watchmen”.",
      ],
      [
        `${pair}Boyle lied to the detectives.`,
        "a Boyle, and the draft has more than one: “lied to the detectives”.",
      ],
      [
        `${pair}Terrence Boyle killed two watchmen.`,
        "Terrence Boyle, with no source: “killed two watchmen”.",
      ],
      [
        `${pair}Kevin Boyle killed two watchmen.`,
        "Kevin Boyle, who is charged, and not convicted: “killed two watchmen”.",
      ],
    ]);
    assertSilent([
      "Kevin Boyle was convicted of arson. His cousin, Terrence Boyle, pleaded guilty to it.\n\nIt rained.\n\nBoyle killed two watchmen.",
    ]);
  });

  it("says how somebody stands before the courts of whatever country, while these have yet to find", () => {
    assertTold([
      [
        "Police in Lagos arrested Chidi Okwu on Monday. Okwu defrauded 40 pensioners of their savings.",
        "Chidi Okwu, who was arrested, and is not convicted: “defrauded 40 pensioners”.",
      ],
      [
        "Rohan Mehra was remanded in judicial custody until May 4. Mehra strangled his wife in Pune.",
        "Rohan Mehra, who is charged, and not convicted: “strangled his wife”.",
      ],
      [
        "Pavel Hruska faces trial in June. Hruska siphoned off public money for a decade.",
        "Pavel Hruska, who is on trial, and not convicted: “siphoned off public money”.",
      ],
      [
        "Detectives want to speak to Lee Carr about the killing. Carr murdered the pensioner for £40.",
        "Lee Carr, who is suspected, and not convicted: “murdered the pensioner”.",
      ],
      [
        "Amos Dube pleaded not guilty to theft. Dube stole $40,000 from the church.",
        "Amos Dube, who is charged, and not convicted: “stole $40,000”.",
      ],
      [
        "Ana Moss, who denies murder, stabbed her sister.",
        "Ana Moss, who is charged, and not convicted: “stabbed her sister”.",
      ],
      [
        "Hana Sato confessed to the poisoning, police said. Sato poisoned four patients.",
        "Hana Sato, who is accused, and not convicted: “poisoned four patients”.",
      ],
    ]);
  });

  it("never says that somebody is charged or was arrested who the draft says was not", () => {
    assertTold([
      [
        "Her husband, Dale Wray, helped her hide the checks. He has not been charged.",
        "Dale Wray, against whom no charge is told: “helped her hide the checks”.",
      ],
      [
        "Lee Carr has never been arrested or charged. Carr stole the records.",
        "Lee Carr, against whom no charge is told: “stole the records”.",
      ],
      [
        "Lee Carr hasn’t been charged with any crime. Carr stole the records.",
        "Lee Carr, against whom no charge is told: “stole the records”.",
      ],
      [
        "Nora Finch, who has not been arrested, stole $4,000 from the till.",
        "Nora Finch, against whom no charge is told: “stole $4,000”.",
      ],
      [
        "Lee Carr was arrested in May and has not been convicted. Carr stole the records.",
        "Lee Carr, who was arrested, and is not convicted: “stole the records”.",
      ],
      [
        "Lee Carr was not at home and was charged on Friday. Carr stole the records.",
        "Lee Carr, who is charged, and not convicted: “stole the records”.",
      ],
    ]);
    assertSilent(["Lee Carr has not been charged. He works at the mill and has lived in Corrie since 2029."]);
  });

  it("says so where a court has cleared somebody, or undone what it found", () => {
    assertTold([
      [
        "A jury acquitted Tessa Wray of murder on Friday. Wray poisoned her husband in 2029.",
        "Tessa Wray, who was cleared: “poisoned her husband”.",
      ],
      [
        "The magistrate discharged Lee Carr for want of evidence. Carr robbed the pensioner of his savings.",
        "Lee Carr, who was cleared: “robbed the pensioner of his savings”.",
      ],
      [
        "The court of appeal quashed Nora Finch's conviction for arson. Finch set fire to the barn.",
        "Nora Finch, whose conviction no longer stands: “set fire to the barn”.",
      ],
      [
        "Nora Finch was convicted of arson in 2029. Her conviction was overturned on Monday.\n\nNora Finch set fire to the barn.",
        "Nora Finch, whose conviction no longer stands: “set fire to the barn”.",
      ],
    ]);
  });

  it("is of whoever readers can tell: by name, office, kin or what the sentence before tells", () => {
    assertTold([
      [
        "The headteacher of Marlow Primary stole £12,000 from the trip fund.",
        "the headteacher, with no source: “stole £12,000”.",
      ],
      [
        "The 19-year-old son of the mayor raped a student.",
        "the 19-year-old son, with no source: “raped a student”.",
      ],
      [
        "The mayor’s brother bribed two inspectors.",
        "the mayor’s brother, with no source: “bribed two inspectors”.",
      ],
      [
        "A man, 34, was charged with murder. He shot the clerk twice.",
        "him, who is charged, and not convicted: “shot the clerk twice”.",
      ],
      ["Tessa Wray strangled her lodger.", "Tessa Wray, with no source: “strangled her lodger”."],
      [
        "Ferry captain Jon Holt was drunk when the boat hit the pier.",
        "Jon Holt, with no source: “drunk”.",
        "warning",
      ],
      ["Brindle Foods bribed inspectors.", "Brindle Foods, with no source: “bribed inspectors”.", "warning"],
    ]);
    assertSilent([
      "The gunman shot the clerk twice, then fled.",
      "Protesters looted the shops and set fire to two cars on Friday.",
      "He shot the clerk twice.",
      "The son of the mayor shot the winning goal.",
      "Hurricane Odette killed 40 people. Storm Brann killed two fishermen.",
    ]);
  });

  it("is settled by a conviction, a plea, a sentence or a finding of whichever court or inquiry", () => {
    assertSilent([
      "Judge Ann Poole sentenced Ned Rook to 12 years. Rook abused the boys at the home in the 1980s.",
      "A jury found Ana Crole guilty of fraud. Crole defrauded 40 pensioners of their savings.",
      "Ivo Marsh pleaded no contest to assault. Marsh beat the clerk with a bat.",
      "Sade Bello was convicted in absentia. Bello laundered $4 million through the club.",
      "The court of appeal upheld Nora Finch's conviction for arson. Finch set fire to the barn in 2030.",
      "A civil jury found Rex Tarn liable for assault. Tarn assaulted Dana Wills in a hotel.",
      "The tribunal ordered the club to pay the coach £90,000. The club discriminated against her because of her age.",
      "The inquiry found that Chief Ola Finn misled the public about the flood.",
      "Roy Tate killed the guard, the court heard.",
    ]);
  });

  it("is none where a like word tells of something else", () => {
    assertSilent([
      "Lena Fry smuggled her dog into the ward to cheer him up.",
      "Ola Fry was drunk on success. Ben Hale robbed the keeper of the ball.",
      "The wind robbed the village of sleep. She poisoned the well of goodwill.",
      "The vet stabbed the air with a finger. The firm traffics in gossip.",
      "King Aldo IV murdered his brother in 1412.",
      "Mayor Lee was admitted to hospital. Lee struck a tree.",
    ]);
    // To be admitted to a hospital is no admission.
    assert.equal(
      accusations("Mayor Lee was admitted to hospital. Mayor Lee stole $40,000 from the fund.").length,
      1,
    );
  });

  it("tells on hover what each word of the law claims", () => {
    const [finding] = accusations("Police arrested Derek Salter. Salter set the fire.");
    for (const word of ["arrested", "accused of", "alleged", "charged with", "convicted of"])
      assert.match(finding!.why, new RegExp(`\\*${word}\\*`));
  });
});

describe("a deed told as fact of somebody against whom a case is open", () => {
  const story = (deed: string) =>
    `Lena Marsh, 41, was charged with theft from the harbor club on Monday.\n\n${deed}\n\nThe club meets on Friday.`;

  it("is asked about whatever its words", () => {
    for (const [deed, words] of [
      ["Marsh moved the money through a cousin.", "moved the money through a cousin"],
      ["When the clerk was slow, Marsh reached over the counter.", "reached over the counter"],
      ["Marsh paid two men for surveys that were never made.", "paid two men for surveys"],
    ])
      assert.deepEqual(
        accusations(story(deed!)).map(({ message }) => message),
        [`A deed is told as fact of Lena Marsh, who is charged, and not convicted: “${words!}”.`],
        deed,
      );
  });

  it("is asked about where a family name stands first, and where the plea is all that the copy tells", () => {
    assert.deepEqual(
      accusations(
        "Leung Ka-fai, 36, has pleaded not guilty to four counts of fraud.\n\nLeung recruited the clerks himself.",
      ).map(({ message }) => message),
      [
        "A deed is told as fact of Leung Ka-fai, who is charged, and not convicted: “recruited the clerks himself”.",
      ],
    );
  });

  it("is none in a story that tells of much more that somebody did", () => {
    const acts = ["painted the hall", "addressed the crowd", "introduced his aide", "shushed his friends"];
    assertSilent([story(acts.map((act) => `Marsh ${act}.`).join("\n\n"))]);
  });

  it("is none where it is of the case or of a life, in somebody's words, undone, or another's", () => {
    assertSilent(
      [
        "Marsh appeared before magistrates and left by a side door.",
        "Marsh joined the club in 2019 and grew up nearby.",
        "Marsh moved the money through a cousin, the prosecutor said.",
        "Marsh never moved any money.",
        "Marsh would have moved the money.",
        "Judge Orla Kline remanded Marsh until May. Kline adjourned the case.",
      ].map(story),
    );
    assertSilent(["Lena Marsh was convicted of theft on Monday.\n\nMarsh moved the money through a cousin."]);
  });
});
