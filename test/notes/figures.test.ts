import assert from "node:assert/strict";
import { indexNotes } from "../../server/src/notes/index-notes.js";
import type { Note } from "../../server/src/notes/notes.js";
import { slipLikeness } from "../../server/src/notes/figures/slip.js";
import { DEFAULT_INPUT, Reviewer } from "../../server/src/review/review.js";

/** What the rule says of a draft in plain text, with the words that it flags. */
function said(rule: string, draft: string, ...notes: Note[]): string[] {
  const { findings } = new Reviewer().review(draft, "plaintext", {
    ...DEFAULT_INPUT,
    notes: indexNotes(notes),
  });
  return findings
    .filter((finding) => finding.rule === `notes/${rule}`)
    .map(({ span, message }) => `${draft.slice(span.start, span.end)}: ${message}`);
}

const note = (text: string, path = "sources/note.txt"): Note => ({ path, text });

describe("figures against the notes", () => {
  it("look like a slip where digits are swapped, one is changed, or the scale is another", () => {
    for (const [a, b] of [
      [46.1, 41.6],
      [1187, 1178],
      [413, 473],
      [908, 908_000],
    ] as const)
      assert.equal(slipLikeness(a, b), 3);
    for (const [a, b] of [
      [46, 91],
      [16_680_000, 1298],
      [120, 45],
    ] as const)
      assert.equal(slipLikeness(a, b), 0);
  });

  const table = note(
    "school,pupils_2023,pupils_2024,budget_usd_thousands\nQuarry Lane,318,341,1204\nMill Yard,402,377,1630\n",
    "sources/schools.csv",
  );
  const letter = note("Lena Abara wrote to Stroud County on Quarry Lane and Mill Yard.\n");

  it("are held against the row and the column that the copy names", () => {
    const draft = "Lena Abara told Stroud County that Quarry Lane had 314 pupils in 2024.\n";
    assert.deepEqual(said("figure-differs-from-source", draft, table, letter), [
      "314: The notes have 341, not 314.",
    ]);
  });

  it("are borne out by another way to write them, by rounding, and by what the notes' figures give", () => {
    const draft =
      "Lena Abara told Stroud County that Quarry Lane had 341 pupils, 23 more than the year before.\n\n" +
      "The budget of Quarry Lane is $1.2 million. Mill Yard has about 380 pupils, a drop of 6 percent.\n";
    assert.deepEqual(said("figure-differs-from-source", draft, table, letter), []);
  });

  it("are not held against notes of another story", () => {
    assert.deepEqual(
      said("figure-differs-from-source", "The school had 314 pupils in 2024.\n", table, letter),
      [],
    );
  });

  it("are told apart where digits or words for them are alike, and in a table's own scale", () => {
    const call = note(
      "Me: How many shifts were lost, Lena Abara?\nLENA ABARA: Seventy part-timers at Quarry Lane lost theirs.\n",
    );
    assert.deepEqual(
      said(
        "figure-differs-from-source",
        "Lena Abara said 17 part-time workers at Quarry Lane lost shifts.\n",
        call,
      ),
      ["17: The notes have Seventy, not 17."],
    );
    const draft = "Lena Abara told Stroud County that the budget of Mill Yard is $1.36 million.\n";
    assert.deepEqual(said("figure-differs-from-source", draft, table, letter), [
      "$1.36 million: The notes have 1630, not $1.36 million.",
    ]);
  });

  it("have commas for points where semicolons part the cells", () => {
    const landings = note("season;crab (million lb)\n2023;5,2\n2022;6,6\n", "sources/landings.csv");
    const draft =
      "Lena Abara told Stroud County on Quarry Lane that crab landings fell to 5.2 million pounds in 2023.\n";
    assert.deepEqual(said("figure-differs-from-source", draft, landings, letter), []);
  });

  it("are found in a table within a note, by row and column", () => {
    const minutes = note(
      "# Quarry Lane, Stroud County\n\nPupils at the end of term\n\n| School | 2023 | 2024 |\n|---|---|---|\n| Quarry Lane | 308 | 314 |\n| Mill Yard | 412 | 398 |\n",
      "sources/minutes.md",
    );
    const draft = "Mill Yard in Stroud County had 389 pupils in 2024, Quarry Lane 314.\n";
    assert.deepEqual(said("figure-differs-from-source", draft, minutes), [
      "389: The notes have 398, not 389.",
    ]);
  });

  it("are left to the quotation that they stand in", () => {
    const draft = "“Quarry Lane had 314 pupils in 2024,” Lena Abara told Stroud County.\n";
    assert.deepEqual(said("figure-differs-from-source", draft, table, letter), []);
  });

  it("are read as they are spoken", () => {
    const talk = note("Me: What does hay cost, Mr. Sandoval?\nLEIF SANDOVAL: Four-forty a ton, in Ochre.\n");
    assert.deepEqual(
      said("figure-differs-from-source", "In Ochre hay costs $440 a ton, Leif Sandoval said.\n", talk),
      [],
    );
  });

  it("are held against the row where they are told as the end of a change, in tonnes as in metric tons", () => {
    const catches = note(
      "port,tonnes_2022,tonnes_2023\nQuarry Lane,5275,4480\nMill Yard,3960,3705\n",
      "sources/catches.csv",
    );
    const draft = (to: string) =>
      `Lena Abara told Stroud County that catches at Quarry Lane fell from 5,275 tonnes to ${to}.\n`;
    assert.deepEqual(said("figure-differs-from-source", draft("4,840"), catches, letter), [
      "4,840: The notes have 4480, not 4,840.",
    ]);
    assert.deepEqual(said("figure-differs-from-source", draft("4,480"), catches, letter), []);
  });

  it("are told of all that the fields of a form name", () => {
    const form = note(
      "Applicant:   Lena Abara\nRespondent:  Stroud Lettings\nSum sought:  €7,920\nPlace:       Quarry Lane\n",
    );
    const draft = (sum: string) => `Lena Abara wants ${sum} back from Stroud Lettings of Quarry Lane.\n`;
    assert.deepEqual(said("figure-differs-from-source", draft("€7,290"), form), [
      "€7,290: The notes have €7,920, not €7,290.",
    ]);
    assert.deepEqual(said("figure-differs-from-source", draft("€7,920"), form), []);
    assert.deepEqual(said("figure-differs-from-source", draft("€3,100"), form), []);
  });

  it("of a share are no number of a column that counts, and of a panel have its chair in them", () => {
    const staff = note("place,staff\nFoundry,163\nOffice,41\n", "sources/staff.csv");
    const notice = note("Lena Abara wrote to Stroud County.\n");
    const draft = "Lena Abara told Stroud County that roughly four in ten of the staff are in the foundry.\n";
    assert.deepEqual(said("figure-differs-from-source", draft, staff, notice), []);
    const panel = note("Before: Justice Lena Abara (chair) and two members, at Stroud County.\n");
    assert.deepEqual(
      said(
        "figure-differs-from-source",
        "Justice Lena Abara leads the three-member panel at Stroud County.\n",
        panel,
      ),
      [],
    );
    assert.deepEqual(
      said(
        "figure-differs-from-source",
        "Justice Lena Abara leads the four-member panel at Stroud County.\n",
        panel,
      ),
      ["four: The notes have two, not four."],
    );
  });
});

describe("bounds and times against the notes", () => {
  const release = note(
    "The Harbor Office of Pell County will buy up to 46 boats for the Pell ferry. It packed 2,110,000 crates of herring last season and packs about 2.4 million crates in an average year.\n",
  );
  const about = "The Harbor Office of Pell County said that ";

  it("have a bound for another bound, and a rounder one for the same", () => {
    assert.deepEqual(
      said("figure-differs-from-source", `${about}it will buy up to 64 boats for the ferry.\n`, release),
      ["up to 64: The notes have up to 46, not up to 64."],
    );
    for (const right of ["up to 46 boats", "as many as 46 boats"])
      assert.deepEqual(
        said("figure-differs-from-source", `${about}it will buy ${right} for the ferry.\n`, release),
        [],
        right,
      );
  });

  it("have the number of another time where the copy says of which", () => {
    const draft = (figure: string): string => `${about}it packed ${figure}.\n`;
    assert.deepEqual(
      said("figure-differs-from-source", draft("2.4 million crates of herring last season"), release),
      ["2.4 million: The notes have 2,110,000, not 2.4 million."],
    );
    for (const right of [
      "2.11 million crates last season",
      "about 2.4 million crates in an average year",
      "about 2.4 million crates",
    ])
      assert.deepEqual(said("figure-differs-from-source", draft(right), release), [], right);
  });
});

describe("figures in another place of a table, or beside another share", () => {
  const counts = note(
    "Season,Island,Burrows in use,Chicks hatched,Chicks fledged,Annual change (%)\n2023,Pell Skerry,29,17,15,41.5\n2024,Pell Skerry,52,30,26,79.3\n",
    "sources/pell_skerry_counts.csv",
  );
  const about = "On Pell Skerry, by the Season Counts of its Island Office, ";

  it("have the number of the column that the copy names", () => {
    assert.deepEqual(
      said("figure-differs-from-source", `${about}52 burrows are in use and 30 chicks fledged.\n`, counts),
      ["30: The notes have 26, not 30."],
    );
    for (const right of ["30 chicks hatched", "26 chicks fledged", "30 chicks were counted"])
      assert.deepEqual(
        said("figure-differs-from-source", `${about}52 burrows are in use and ${right}.\n`, counts),
        [],
        right,
      );
  });

  it("have the share of the row in which the number stands that is told with it", () => {
    const draft = (share: string, rest = ""): string =>
      `${about}burrows in use were up ${share} percent to 52${rest}.\n`;
    assert.deepEqual(said("figure-differs-from-source", draft("41.5"), counts), [
      "41.5 percent: The notes have 79.3, not 41.5 percent.",
    ]);
    assert.deepEqual(said("figure-differs-from-source", draft("79.3"), counts), []);
    assert.deepEqual(said("figure-differs-from-source", draft("41.5", " after 29 in 2023"), counts), []);
  });

  it("are not worked out from figures told by the way where the notes tell the share itself", () => {
    const talk = note(
      "IDA MOREL: The Pell works loses 37 percent of the water it treats before the tap. The bill goes up 11.2 percent. We have 3 wells.\nTEO BRANDT: So be it.\n",
    );
    const draft = (share: string): string =>
      `Ida Morel and Teo Brandt spoke. The Pell works loses ${share} percent of the water it treats before the tap.\n`;
    assert.deepEqual(said("figure-differs-from-source", draft("27"), talk), [
      "27 percent: The notes have 37 percent, not 27 percent.",
    ]);
    assert.deepEqual(said("figure-differs-from-source", draft("37"), talk), []);
  });

  it("may have been misheard, nineteen for nine, and are no slip of a number ten times as large", () => {
    const talk = note(
      "IDA MOREL: The Pell seafloor came down 1.7 metres in nine days. Of the bursts, 141 were on the mains.\nTEO BRANDT: So be it.\n",
    );
    const people = "Ida Morel and Teo Brandt spoke. ";
    assert.deepEqual(
      said(
        "figure-differs-from-source",
        `${people}The Pell seafloor dropped by 1.7 metres in 19 days.\n`,
        talk,
      ),
      ["19 days: The notes have nine days, not 19 days."],
    );
    assert.deepEqual(
      said("figure-differs-from-source", `${people}Of the bursts on the mains 1,140 signed.\n`, talk),
      [],
    );
  });
});

describe("a figure of the draft", () => {
  const flagged = (draft: string, ...notes: Note[]): string[] =>
    said("figure-differs-from-source", draft, ...notes).map((each) => each.split(":")[0]!);
  const table = note(
    "<html><body><h1>Lake Corbin</h1><table><tr><th>Lake Corbin ramp</th><th>Boats launched</th></tr>" +
      "<tr><td>North</td><td>4,312</td></tr><tr><td>South</td><td>2,871</td></tr><tr><td><b>Total</b></td><td>7,183</td></tr></table></body></html>",
    "sources/ramps.html",
  );

  it("is held against the row and the column of a table on a web page", () => {
    assert.deepEqual(flagged("Boats launched at Lake Corbin's North ramp came to 4,132.\n", table), [
      "4,132",
    ]);
    for (const right of [
      "Boats launched at Lake Corbin's North ramp came to 4,312, and at the South ramp to 2,871.",
      "In all 7,183 boats were launched at Lake Corbin.",
    ])
      assert.deepEqual(flagged(`${right}\n`, table), [], right);
  });

  it("is held against sums that the head of the names gives in millions", () => {
    const segments = note(
      "Segment (US$ m),Revenue 2024,Revenue 2023\nTerminals,141.6,128.9\nContainers,1058.8,926.6\n",
      "sources/marrow.csv",
    );
    const release = note(
      "Marrow Lines and its Terminals reported revenue on Monday.\n",
      "sources/release.txt",
    );
    assert.deepEqual(
      flagged("Marrow Lines said revenue of its Terminals was $146.1 million.\n", segments, release),
      ["$146.1 million"],
    );
    assert.deepEqual(
      flagged("Marrow Lines said revenue of its Terminals was $141.6 million.\n", segments, release),
      [],
    );
  });

  it("is the total that stands in bold type", () => {
    const clubs = note(
      "# Brantside League of Torvale\n\n| League | Teams |\n|---|---|\n| Ostrey Junior League | 214 |\n| Brant Youth League | 127 |\n| **Total** | **341** |\n",
      "sources/clubs.md",
    );
    assert.deepEqual(
      flagged(
        "The Ostrey Junior League of Torvale will merge. The Brantside League will have 341 teams.\n",
        clubs,
      ),
      [],
    );
  });

  it("is a value with its decimals dropped, and that of another year is no difference", () => {
    const lake = note(
      "Lake Corbin elevation on Monday: 1,142.3 feet. Lowest on record: 1,138 feet in 1977.\n",
    );
    assert.deepEqual(
      flagged("Lake Corbin stood at 1,142 feet on Monday, its lowest since 1977.\n", lake),
      [],
    );
    const staff = note("Harrow Mills of Pell had 412 employees in 2021.\n");
    assert.deepEqual(flagged("Harrow Mills of Pell had 390 employees in 2024.\n", staff), []);
  });

  it("is held against what speech says: in cents, over the cues of captions, and the one number of its unit", () => {
    const talk = note(
      "Finance Director of Harrow Mills: A household in Pell pays four dollars and ninety cents a month.\n",
    );
    assert.deepEqual(flagged("Harrow Mills said a household in Pell pays $9.40 a month.\n", talk), [
      "$9.40 a month",
    ]);
    assert.deepEqual(flagged("Harrow Mills said a household in Pell pays $4.90 a month.\n", talk), []);
    const captions = note(
      "1\n00:00:01,000 --> 00:00:04,000\nHarrow Mills of Pell lost thirteen point one\n\n2\n00:00:04,000 --> 00:00:08,000\nmillion dollars\n",
      "sources/talk.srt",
    );
    assert.deepEqual(flagged("Harrow Mills of Pell lost $13.1 million.\n", captions), []);
    const log = note("DENBY PD - PURSUIT ON MAIN IN DENBY. SPEED 69 MPH. 4 UNITS\n");
    assert.deepEqual(flagged("The chase on Main Street in Denby reached 96 mph.\n", log), ["96 mph"]);
    assert.deepEqual(flagged("The chase on Main Street in Denby reached 69 mph.\n", log), []);
  });

  it("is not held against figures of speech", () => {
    const talk = note(
      "Ana Corbin of Pell: I have told the Harrow board a hundred times. Give me two minutes. One thing I know.\n",
    );
    assert.deepEqual(
      flagged("Ana Corbin of Pell told the Harrow board 130 times, and took three minutes.\n", talk),
      [],
    );
  });
});
