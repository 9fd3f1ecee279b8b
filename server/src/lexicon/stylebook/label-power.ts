import type { StylebookEntry } from "./entry.js";
import { adjective, family, mass, noun } from "./build.js";

/** Labels for people with power or a voice, for those round them, and for camps, policies and movements. */
export const POWER_LABELS: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "label",
      guidance: "Reuters",
      reason: "says whose orders a person follows, which wants proof and not a noun",
    },
    [
      noun("crony", "ally, associate", "The mayor gave the job to a ⟦crony⟧."),
      noun("henchman", "aide, associate", "The mayor’s ⟦henchmen⟧ kept the keys."),
      noun("lackey", "aide", "The mayor sent a ⟦lackey⟧ to the hearing."),
      noun("flunky", "aide", "The mayor sent a ⟦flunky⟧ to the hearing."),
      noun("minion", "aide", "The mayor’s ⟦minions⟧ wrote the ad.", {
        fineNear: "film films movie movies satan devil hell cartoon game games",
        fine: "In the film Satan sends his minions.",
      }),
      noun("toady", "supporter", "The council is full of ⟦toadies⟧."),
      noun("lapdog", "ally", "The auditor is a ⟦lapdog⟧ of the port."),
      noun("stooge", "ally", "The treasurer is a ⟦stooge⟧ of the bank."),
      noun("mouthpiece", "spokesperson, supporter", "The paper is a ⟦mouthpiece⟧ of the ministry.", {
        fineNear: "trumpet flute clarinet instrument phone telephone",
      }),
      noun("bootlicker", "supporter", "The new dean is a ⟦bootlicker⟧."),
      adjective("boot-licking|bootlicking", "", "The ⟦boot-licking⟧ editors printed it."),
      noun("sycophant", "supporter", "The palace is full of ⟦sycophants⟧."),
      noun("yes-man", "ally/allies", "The board has a ⟦yes-man⟧ at its head."),
      noun("shill", "advocate", "A ⟦shill⟧ for the mine wrote the letter."),
      noun("apologist", "defender", "The ⟦apologists⟧ of the king wrote it.", {
        fineNear: "christian church theology augustine",
      }),
      noun("party hack", "party worker", "A ⟦party hack⟧ got the post."),
      noun("political hack", "political appointee", "A ⟦political hack⟧ got the post."),
      noun("attack dog", "critic, spokesperson", "The mayor’s ⟦attack dog⟧ went on air.", {
        onlyNear: "campaign mayor president senator party air political candidate trump clinton obama",
        fine: "The attack dog bit a boy.",
      }),
      noun("hatchet man", "aide", "The mayor’s ⟦hatchet man⟧ cut the list."),
      noun("useful idiot", "supporter", "The ⟦useful idiots⟧ signed the letter."),
      noun("cult follower", "supporter", "His ⟦cult followers⟧ filled the square."),
      noun("cultist", "supporter", "The ⟦cultists⟧ filled the square.", { strength: "hint" }),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "Reuters",
      reason: "is scorn for the rich or for those in office and does not say what they did",
    },
    [
      noun("fat cat", "wealthy donor, executive", "The ⟦fat cats⟧ flew home.", {
        fineNear: "vet veterinarian kitten pet pets shelter",
        fine: "The vet put the fat cat on a diet.",
      }),
      noun("plutocrat", "billionaire, wealthy donor", "A ⟦plutocrat⟧ bought the team."),
      adjective("plutocratic", "", "The ⟦plutocratic⟧ donors stayed."),
      noun("robber baron", "executive", "The ⟦robber barons⟧ of the web met.", {
        fineNear: "gilded 19th century 1800s carnegie rockefeller",
      }),
      noun("bigwig", "executive, official", "Party ⟦bigwigs⟧ ate first."),
      noun("bankster", "banker", "The ⟦banksters⟧ kept their pay."),
      noun("union boss", "union leader", "The ⟦union bosses⟧ met at noon."),
      noun("labor boss", "union leader", "The ⟦labor bosses⟧ met at noon."),
      noun("union thug", "union member", "Two ⟦union thugs⟧ stood at the gate."),
      noun("party boss", "party leader", "The ⟦party bosses⟧ met at noon.", {
        fineNear: "communist china chinese soviet tammany",
      }),
      noun("elitist", "", "The ⟦elitists⟧ on the coast laughed."),
      mass("elites", "", "The ⟦elites⟧ of the town dined.", {
        fineAfter: "business political party ruling military local economic regional",
        strength: "hint",
      }),
      noun("globalist", "supporter of free trade", "The ⟦globalists⟧ wrote the treaty."),
      mass(
        "liberal elite|liberal elites|coastal elite|coastal elites|global elite|global elites|media elite|media elites|ruling elite",
        "",
        "The ⟦coastal elites⟧ laughed.",
      ),
      noun("bureaucrat", "official, civil servant", "A ⟦bureaucrat⟧ in the capital drew the map.", {
        strength: "hint",
      }),
      adjective("unelected", "", "The ⟦unelected⟧ officials drew the map.", {
        modifies: "people",
        strength: "hint",
      }),
      mass("deep state|deep-state", "career officials", "The ⟦deep state⟧ drew the map.", {
        fineNear: "turkey turkish egypt egyptian",
      }),
      mass("big pharma", "drug companies", "⟦Big Pharma⟧ paid for the study.", { proper: true }),
      mass("big oil", "oil companies", "⟦Big Oil⟧ paid for the study.", { proper: true }),
      mass("big tech", "large technology companies", "⟦Big Tech⟧ paid for the study.", {
        proper: true,
        strength: "hint",
      }),
      mass("big labor", "unions", "⟦Big Labor⟧ paid for the study.", { proper: true }),
      mass("big government", "a larger government", "The bill is more ⟦big government⟧.", {
        strength: "hint",
      }),
      mass("nanny state", "", "The ⟦nanny state⟧ wants our sugar."),
      mass("tax-and-spend", "", "A ⟦tax-and-spend⟧ mayor won."),
      noun("career politician", "politician", "Both are ⟦career politicians⟧.", { strength: "hint" }),
      mass("political establishment", "party leaders", "The ⟦political establishment⟧ shrugged.", {
        strength: "hint",
      }),
    ],
  ),
  ...family({ kind: "label", guidance: "Reuters", reason: "takes up a camp’s slogan about the press" }, [
    mass(
      "lamestream media|lame-stream media|drive-by media",
      "news organizations",
      "The ⟦lamestream media⟧ missed it.",
    ),
    mass("fake news media", "news organizations", "The ⟦fake news media⟧ missed it."),
    mass(
      "liberal media|leftist media|left-wing media",
      "news organizations",
      "The ⟦liberal media⟧ missed it.",
    ),
    mass(
      "corporate media|establishment media|legacy media",
      "news organizations",
      "The ⟦corporate media⟧ missed it.",
      { strength: "hint" },
    ),
    noun("presstitute", "journalist", "The ⟦presstitutes⟧ missed it."),
    noun("spin doctor", "spokesperson", "The ⟦spin doctors⟧ met the press."),
    noun("talking head", "commentator", "The ⟦talking heads⟧ agreed.", { fineNear: "byrne album band song" }),
    noun("media darling", "", "The skater is a ⟦media darling⟧.", { strength: "hint" }),
  ]),
  ...family(
    {
      kind: "label",
      guidance: "NPR, AP",
      reason: "names a policy or a cause by a slogan that one side coined",
    },
    [
      mass("death tax", "estate tax", "The bill ends the ⟦death tax⟧."),
      mass(
        "death panel|death panels",
        "end-of-life counseling/end-of-life counseling",
        "The bill sets up ⟦death panels⟧.",
      ),
      mass("ballot harvesting", "ballot collection", "The law bans ⟦ballot harvesting⟧.", {
        strength: "hint",
      }),
      mass("gay agenda|homosexual agenda|lgbt agenda", "gay rights", "The club serves the ⟦gay agenda⟧."),
      mass(
        "gender ideology|transgender ideology|trans ideology",
        "gender identity",
        "The book spreads ⟦gender ideology⟧.",
      ),
      mass(
        "radical agenda|leftist agenda|left-wing agenda|socialist agenda",
        "plan",
        "The bill is a ⟦radical agenda⟧.",
      ),
      mass("cancel culture", "", "The singer lost work through ⟦cancel culture⟧.", { strength: "hint" }),
      mass(
        "war on women|war on coal|war on christmas|war on cops|war on police",
        "",
        "The bill is a ⟦war on coal⟧.",
      ),
      mass("culture of death|culture of life", "", "The law spreads a ⟦culture of death⟧."),
      mass("socialized medicine", "government-run health care", "The plan is ⟦socialized medicine⟧."),
      mass("obamagate|pizzagate|climategate", "", "The hearing is on ⟦Climategate⟧.", {
        proper: true,
        strength: "hint",
      }),
      mass(
        "woke mob|woke mobs|woke crowd|woke left",
        "group of activists",
        "The ⟦woke mob⟧ came for the statue.",
      ),
      mass("wokeness|wokeism|wokery", "", "The school teaches ⟦wokeness⟧."),
      noun("wokist", "activist", "The ⟦wokists⟧ came for the statue."),
      adjective("woke", "", "The ⟦woke⟧ dean closed the shop.", {
        fineAfter: "she he they i we it who and had has have never then",
        fineBefore: "up to at before early late from with when him her them me us",
        fine: ["She woke up at dawn.", "The noise woke the baker."],
      }),
      mass("virtue signaling|virtue-signaling|virtue signalling", "", "The pledge is ⟦virtue signaling⟧."),
      mass("race card", "race", "The mayor played the ⟦race card⟧."),
      noun("race hustler", "civil rights activist", "The ⟦race hustlers⟧ came by bus."),
      noun("race-baiter", "", "A ⟦race-baiter⟧ has the late show."),
      mass("identity politics", "", "The debate was all ⟦identity politics⟧.", { strength: "hint" }),
    ],
  ),
];
