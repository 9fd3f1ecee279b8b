import assert from "node:assert/strict";
import { TOPICS } from "../../server/src/hints/topics.js";
import { topicOf, whoWouldKnow } from "../../server/src/hints/who-would-know.js";
import { tokenize } from "../../server/src/text/tokens.js";

function topicIn(sentence: string): string | null {
  return topicOf(tokenize(sentence).map(({ lower }) => lower))?.id ?? null;
}

/** One invented sentence a topic. */
const SENTENCES: Readonly<Record<string, string>> = {
  "use of force and police conduct": "The deputy's body camera was off when he used his taser.",
  guns: "Handgun permits in Tarnow County have doubled since the spring.",
  arrests: "Officers arrested 14 people at the ferry landing on Sunday.",
  "crime figures": "Burglaries in Pell Grove rose 12 percent last year.",
  courts: "The judge threw out the lawsuit against the pier's builder.",
  prisons: "Three inmates died at the Ashwick prison in a single month.",
  drugs: "Fentanyl killed more people in the valley than anything else.",
  "domestic and sexual abuse": "Calls to the domestic violence hotline doubled over the holidays.",
  epidemics: "The measles outbreak has spread to four towns.",
  vaccines: "Fewer than half of the town's toddlers are vaccinated.",
  hospitals: "Patients wait nine hours in the emergency room at Saint Brannoc.",
  "health outcomes": "People who live near the kiln are twice as likely to get cancer.",
  "mental health": "Depression among the island's teenagers has never been so common.",
  medicines: "The price of insulin has tripled at the Milford pharmacy.",
  "abortion and reproductive health": "No clinic in the province offers an abortion after 12 weeks.",
  "food safety": "Salmonella in the egg salad sickened 31 wedding guests.",
  wildfires: "The wildfire burned 4,000 acres above Corrie before dawn.",
  "earthquakes and volcanoes": "The earthquake flattened a third of the old quarter.",
  "floods and storms": "The flood ruined 200 houses along the Ostrel River.",
  weather: "It was the coldest March since the weather station opened.",
  climate: "The county's greenhouse gas output has fallen by a fifth.",
  pollution: "The tannery dumped toxic sludge behind the ball field.",
  "water supply": "The reservoir holds less than a month of drinking water.",
  energy: "The blackout left 8,000 customers without electricity for two days.",
  "wildlife and conservation": "Poaching has cut the elephant herd by half.",
  border: "Smugglers moved their route to the eastern border crossing.",
  "asylum and refugees": "Half of those who asked for asylum last year were refused.",
  immigration: "Agents deported 300 people from the valley in June.",
  schools: "Class sizes will rise at every elementary school in the district.",
  universities: "Tuition at Northfork College has doubled in ten years.",
  "child care and child welfare": "A place in day care costs more than rent in Milford.",
  homelessness: "More than 600 people sleep rough in the encampment by the tracks.",
  "housing and rents": "Landlords filed 90 evictions in the last quarter.",
  "race, hate and discrimination": "Hate crimes against the town's newcomers are on the rise.",
  religion: "The diocese moved four priests after the complaints.",
  charities: "The charity spent most of what it raised on its gala.",
  "sport results": "The Kestrels scored three times after halftime to win the match.",
  protests: "Some 5,000 protesters marched past the town hall.",
  "unemployment and jobs": "The mill's layoffs will push unemployment past 9 percent.",
  wages: "Nurses' aides here earn less than the minimum wage.",
  "unions and strikes": "The strike vote split the union's dockside members.",
  "workplace safety": "Two men were hurt when the scaffolding fell, the fourth workplace accident there.",
  "prices and inflation": "Inflation ate up the whole of last year's raise.",
  "the economy": "The region slid into recession in the spring.",
  "trade and tariffs": "The tariff made imported steel a third dearer.",
  companies: "Shareholders of Ardent Mills lost half of what they put in.",
  "small business and shops": "One storefront in three on Main Street stands empty.",
  "banking and finance": "The bank turned down four of five loan requests from the east side.",
  "consumer complaints and scams": "The scam cost 40 retirees their savings.",
  farming: "The late frost took half of the valley's apple crop and farmers got nothing.",
  tourism: "Tourists spent less in the old town than in any summer before.",
  "road crashes": "Speeding causes most of the crashes on Route 9.",
  aviation: "The airline has cut half of its flights from the island airport.",
  "rail and public transport": "One commuter train in five ran late in May.",
  "shipping and the sea": "The ferry capsized because its doors were left open.",
  "roads and public works": "Potholes on the coast highway have damaged hundreds of cars.",
  "internet and cyber security": "Hackers took the records of 12,000 customers.",
  "broadcasting and the press": "The broadcaster lost a fifth of its viewers in a year.",
  "science and space": "The telescope saw water on the far moon.",
  polls: "Most voters want the levy gone, a poll found.",
  "campaign finance": "Her campaign took more donations from developers than any other candidate's.",
  elections: "Turnout was the lowest of any election in the town's history.",
  "public budgets": "The town will run a deficit of $3 million next year.",
  taxes: "The levy would have raised property taxes by $200 a year.",
  legislation: "The bill would let landlords of the quay off, and lawmakers passed it at night.",
  "government and officials": "The mayor has not met the harbor council since January.",
  "public corruption": "The commissioner took bribes for the dredging contract.",
  "welfare and pensions": "One in six people here depends on food stamps.",
  "census and population": "The population of the valley has fallen by a tenth since the census.",
  military: "The airstrike killed 11 people in the market.",
  veterans: "Veterans wait five months for a first appointment.",
  "diplomacy and sanctions": "The embassy cut its staff after the sanctions.",
};

const NO_TOPIC = [
  "She sat down and folded the letter.",
  "The committee met for two hours on Tuesday.",
  "Nobody came.",
  "It was the largest of its kind.",
  "The two men had known each other for years.",
  "He regrets it, and would do it again.",
  "The street was quiet by nine.",
  "That is the third time this month.",
  "Nearly 40 percent said no.",
  "The family has lived there since 1931.",
  "Bellweather was the first to arrive and the last to leave.",
  "The plan is bold, and costly.",
  "A long table stood in the garden.",
];

/** A topic's word in another sense, or one that only says who acts: neither tells where records are kept. */
const OTHER_SENSES = [
  "Shares rallied after lunch and gave half of it back.",
  "The rally took the index to a new high.",
  "A warehouse fire killed two watchmen near the quay.",
  "Firefighters found the back door open.",
  "The mayor wants fewer people at the library.",
  "The president was late again.",
  "The governor and her brother own the mill.",
  "The deal would be a disaster for farmers.",
  "About 14 people will lose their jobs.",
  "Ticket prices have doubled since 2029.",
  "The disclosure in the journal names four backers.",
  "A professor at the university was the first to notice.",
  "He bears no grudge and parks where he likes.",
  "The bill for lunch came to $400.",
  "Critics bank on a change of heart.",
  "She saw it on Facebook in a post from March.",
  "They swam the last lap with a new stroke.",
  "She sat on the river bank until dark.",
  "A flood of letters reached the clinic's founder.",
  "The plan had to weather a storm of complaints.",
  "The political climate has cooled.",
  "Toxic meetings wore the staff down.",
  "The pipeline of new talent has run dry.",
  "A veteran of the stage, she knew every line.",
  "He will train twice a day.",
  "The blood vessel had burst.",
  "Her hopes sank.",
  "Traffic to the page has tripled.",
  "The hotel stands beside the museum.",
  "The school play sold out in a day.",
  "Scientists were the first to arrive.",
  "The newspaper was read by thousands.",
  "A corporate lawyer owns the boat.",
  "The project is the largest of its kind in the region.",
  "The company's new market is the biggest yet.",
  "Police blocked the street.",
  "The study is the first of its kind.",
  "The show will go on for a record tenth year.",
  "The council voted after midnight.",
  "They sanctioned the move without reading it.",
  "The economist left by the back door.",
  "The nurse was the tallest person in the room.",
];

describe("the topic of a sentence", () => {
  it("is known of at least 40 kinds, and each has its sample", () => {
    assert.ok(TOPICS.length >= 40);
    assert.deepEqual(Object.keys(SENTENCES).sort(), TOPICS.map(({ id }) => id).sort());
  });

  for (const [id, sentence] of Object.entries(SENTENCES))
    it(`is ${id}: ${sentence}`, () => {
      assert.equal(topicIn(sentence), id);
    });

  for (const sentence of NO_TOPIC)
    it(`is none: ${sentence}`, () => {
      assert.equal(topicIn(sentence), null);
    });

  for (const sentence of OTHER_SENSES)
    it(`is none for one ambiguous word, or for who acts: ${sentence}`, () => {
      assert.equal(topicIn(sentence), null);
    });

  it("is none where two fit as well", () => {
    assert.equal(topicIn("The landlord and the rabbi have known each other for years."), null);
  });

  it("is met in the plural and in the possessive", () => {
    assert.equal(topicIn("The tariffs."), "trade and tariffs");
    assert.equal(topicIn("The mosques’ roofs."), "religion");
    assert.equal(topicIn("The dairies."), topicIn("The dairy."));
  });
});

describe("the words of a topic", () => {
  for (const topic of TOPICS) {
    const words = [...topic.sure.split(", "), ...topic.shared.split(", ")];
    it(`stand once, in the form that copy is read in: ${topic.id}`, () => {
      assert.equal(new Set(words).size, words.length);
      for (const word of words) {
        const tokens = tokenize(word);
        assert.ok(tokens.length <= 2, `“${word}” is more than a pair`);
        assert.equal(tokens.map(({ lower }) => lower).join(" "), word);
      }
    });
  }
});

it("says in a line what records there are and whom to ask", () => {
  const line = whoWouldKnow(TOPICS.find(({ id }) => id === "courts")!);
  assert.match(line, /^On courts: the docket, .*\*Ask\* the clerk of court/);
  assert.ok(TOPICS.every((topic) => whoWouldKnow(topic).length < 300 && topic.reason.endsWith(".")));
});
