import type { StylebookEntry } from "./entry.js";
import { adjective, family, mass, noun, phrase, turns, verb } from "./build.js";

/** Words that charge deceit, oppression or ruin without saying what was done. */
export const DECEIT: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "charges somebody with deceit; what was said, and what is so, can be told",
    },
    [
      adjective("lying", "", "The ⟦lying⟧ owner came back.", {
        onlyBefore: "media press politician politicians owner liar liars",
        fine: "A dog was lying in the road.",
      }),
      mass(
        "pack of lies|web of lies|tissue of lies",
        "series of false statements",
        "The ad is a ⟦pack of lies⟧.",
      ),
      phrase(
        "bald-faced lie|bald-faced lies|barefaced lie|outright lie|outright lies|blatant lie|blatant lies|bold-faced lie",
        "false statement",
        "The ad is a ⟦bald-faced lie⟧.",
      ),
      turns(
        "peddled lies|spread lies|spreading lies|peddling lies|told lies",
        "say what is false",
        "The site ⟦spread lies⟧ about the port.",
      ),
      noun("sham", "", "The sale was a ⟦sham⟧.", { fineBefore: "marriage" }),
      noun("charade", "", "The hearing was a ⟦charade⟧.", { fineNear: "party game games parlor" }),
      noun("farce", "", "The hearing was a ⟦farce⟧.", { fineNear: "play comedy stage theater theatre" }),
      adjective("farcical", "", "The hearing was ⟦farcical⟧."),
      noun("travesty", "", "The hearing was a ⟦travesty⟧."),
      noun("mockery", "", "The plan makes a ⟦mockery⟧ of the law."),
      noun("hoax", "", "The plan is a ⟦hoax⟧.", {
        strength: "hint",
        fineNear: "bomb threat call caller police swatting",
      }),
      noun("con job", "", "The plan is a ⟦con job⟧."),
      mass("snake oil", "", "The plan is ⟦snake oil⟧."),
      noun("shell game", "", "The budget is a ⟦shell game⟧.", {}),
      noun("rip-off", "", "The toll is a ⟦rip-off⟧."),
      verb("rip off", "overcharge", "The bank ⟦ripped off⟧ its clients.", {
        strength: "hint",
        fineNear: "roof roofs wind tornado door leg arm mask",
      }),
      phrase("swindle|swindles|swindled|swindling", "", "The bank ⟦swindled⟧ its clients.", {
        strength: "hint",
      }),
      verb("fleece", "overcharge", "The bank ⟦fleeced⟧ its clients.", {
        fineNear: "jacket wool sheep lined vest",
      }),
      verb("dupe", "deceive", "The bank ⟦duped⟧ its clients.", {}),
      verb("hoodwink", "deceive", "The bank ⟦hoodwinked⟧ its clients."),
      verb("bamboozle", "deceive", "The bank ⟦bamboozled⟧ its clients."),
      verb("gaslight", "mislead", "The bank ⟦gaslighted⟧ its clients."),
      verb("whitewash", "cover up", "The report ⟦whitewashed⟧ the crash.", {
        fineNear: "wall walls paint fence house houses",
        fine: "They whitewashed the wall.",
      }),
      noun("whitewash", "", "The report was a ⟦whitewash⟧.", {
        id: "whitewash (noun)",
        fineNear: "wall walls paint fence",
      }),
      noun("cover-up", "", "The report was a ⟦cover-up⟧.", {
        strength: "hint",
        fineNear: "charged indicted",
      }),
      verb("concoct", "make up", "The aide ⟦concocted⟧ a story.", {
        fineNear: "drink recipe sauce dish soup chef",
      }),
      verb("cook up", "make up", "The aide ⟦cooked up⟧ a story.", {
        fineNear: "recipe food chef dinner kitchen breakfast meal meals",
      }),
      adjective("trumped-up", "", "They faced ⟦trumped-up⟧ charges."),
      adjective("bogus", "false", "It was a ⟦bogus⟧ claim.", { strength: "hint" }),
      adjective("phony", "false", "It was a ⟦phony⟧ claim.", {}),
      adjective("fraudulent", "false", "It was a ⟦fraudulent⟧ claim.", {
        strength: "hint",
        onlyBefore: "claim claims argument media election president",
      }),
      adjective("disingenuous", "", "It was a ⟦disingenuous⟧ reply."),
      adjective("duplicitous", "", "It was a ⟦duplicitous⟧ reply."),
      adjective("deceitful", "", "It was a ⟦deceitful⟧ reply."),
      adjective("two-faced", "", "The ⟦two-faced⟧ owner came."),
      adjective("hypocritical", "", "It was a ⟦hypocritical⟧ reply."),
      noun("hypocrisy", "", "The ⟦hypocrisy⟧ of the board is plain.", { strength: "hint" }),
      mass("propaganda", "", "The film is ⟦propaganda⟧.", {
        strength: "hint",
        fineNear: "poster posters nazi soviet ministry war leaflets",
      }),
      mass("fearmongering", "warnings", "The ad is ⟦fearmongering⟧.", {
        reason: "says that a warning is meant to frighten; what was said, and what is so, can be told",
      }),
      mass("fear-mongering", "warnings", "The ad is ⟦fear-mongering⟧.", {
        reason: "says that a warning is meant to frighten; what was said, and what is so, can be told",
      }),
      mass("scaremongering", "warnings", "The ad is ⟦scaremongering⟧.", {
        reason: "says that a warning is meant to frighten; what was said, and what is so, can be told",
      }),
      noun("scare tactic", "warning", "The ad is a ⟦scare tactic⟧.", {
        reason: "says that a warning is meant to frighten; what was said, and what is so, can be told",
      }),
      mass("race-baiting", "", "The ad is ⟦race-baiting⟧.", {
        reason: "reads a hidden appeal into what was said; the words can be quoted",
      }),
      noun("dog whistle", "", "The ad is a ⟦dog whistle⟧.", {
        fineNear: "trainer pet pets dogs hear",
        reason: "reads a hidden appeal into what was said; the words can be quoted",
      }),
      mass("groupthink", "", "The ⟦groupthink⟧ at the board goes on.", {
        reason: "says that people do not think for themselves; who agreed to what can be told",
      }),
      noun("flip-flop", "change of position", "It was a ⟦flip-flop⟧ on tolls.", {
        fineNear: "sandals shoes feet beach wore wearing",
        reason: "makes a fault of a change of position; both positions, and when they were held, can be told",
      }),
      verb("flip-flop", "change position", "The mayor ⟦flip-flopped⟧ on tolls.", {
        id: "flip-flop (verb)",
        reason: "makes a fault of a change of position; both positions, and when they were held, can be told",
      }),
      noun("about-face", "change of position", "It was an ⟦about-face⟧ on tolls.", {
        strength: "hint",
        reason: "makes a fault of a change of position; both positions, and when they were held, can be told",
      }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "hints at wrongdoing without saying what was done",
    },
    [
      // Not "scheme": in British use that is any plan.
      phrase("schemed|scheming", "planned|planning", "The board ⟦schemed⟧ to sell the pier.", {
        id: "scheme",
      }),
      verb("collude", "", "The banks ⟦colluded⟧ with the mayor.", { strength: "hint" }),
      adjective("shady", "", "It was a ⟦shady⟧ deal.", {
        fineBefore: "tree trees spot side street lane garden grove",
        fine: "They ate in a shady garden.",
      }),
      adjective("shadowy", "", "A ⟦shadowy⟧ group paid for the ad.", {
        fineNear:
          "sun light crater craters poles pole moon corner corners room photo photograph woods cave lamp",
        fine: "The camera cannot see the shadowy crater.",
      }),
      adjective("murky", "unclear", "It was a ⟦murky⟧ deal.", {
        fineBefore: "water waters river pond",
        strength: "hint",
      }),
      adjective("dodgy", "", "It was a ⟦dodgy⟧ deal."),
      adjective("sleazy", "", "It was a ⟦sleazy⟧ deal."),
      adjective("seedy", "", "They met in a ⟦seedy⟧ bar."),
      adjective("underhanded", "", "It was an ⟦underhanded⟧ deal."),
      adjective("nefarious", "", "It was a ⟦nefarious⟧ deal."),
      adjective("insidious", "", "It was an ⟦insidious⟧ rule.", { strength: "hint" }),
      adjective("unscrupulous", "", "The ⟦unscrupulous⟧ owner came."),
      adjective("crooked", "corrupt", "The ⟦crooked⟧ mayor came.", {
        modifies: "people",
        fine: "The crooked road was closed.",
      }),
      adjective("greedy", "", "The ⟦greedy⟧ owner came.", {
        reason: "says what drives somebody, which the copy cannot know; what they did can be told",
      }),
      mass("greed", "", "The ⟦greed⟧ of the banks is plain.", {
        strength: "hint",
        reason: "says what drives somebody, which the copy cannot know; what they did can be told",
      }),
      adjective("power-hungry", "", "The ⟦power-hungry⟧ mayor came.", {
        reason: "says what drives somebody, which the copy cannot know; what they did can be told",
      }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "condemns a rule or a ruler; what they do can be told",
    },
    [
      adjective("tyrannical", "", "It is a ⟦tyrannical⟧ rule."),
      noun("police state", "", "The town is a ⟦police state⟧."),
      adjective("orwellian", "", "It is an ⟦Orwellian⟧ rule.", { proper: true }),
      adjective("dystopian", "", "It is a ⟦dystopian⟧ rule.", {
        fineBefore: "novel novels film films fiction series thriller drama",
        fine: "She wrote a dystopian novel.",
      }),
      adjective("kafkaesque", "", "It is a ⟦Kafkaesque⟧ rule.", { proper: true }),
      adjective("dickensian", "", "It is a ⟦Dickensian⟧ jail.", { proper: true, strength: "hint" }),
      adjective("budget-busting", "costly", "It is a ⟦budget-busting⟧ rule.", {
        reason: "calls a cost too high; the sum can be told",
      }),
      adjective("soul-crushing", "", "It is a ⟦soul-crushing⟧ rule."),
      adjective("onerous", "demanding", "It is an ⟦onerous⟧ rule.", {
        strength: "hint",
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("punishing", "severe", "It is a ⟦punishing⟧ rule.", {
        strength: "hint",
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("heavy-handed", "strict", "It was a ⟦heavy-handed⟧ reply."),
      adjective("high-handed", "", "It was a ⟦high-handed⟧ reply."),
      adjective("ham-fisted|ham-handed", "", "It was a ⟦ham-fisted⟧ reply."),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "calls an idea, or whoever had it, stupid or mad; what speaks against it can be told",
    },
    [
      adjective("half-baked", "", "It is a ⟦half-baked⟧ plan.", { fineBefore: "bread dough cake" }),
      adjective("harebrained|hare-brained|crackpot|cockamamie", "", "It is a ⟦harebrained⟧ plan."),
      adjective("boneheaded|knuckleheaded|pigheaded|pig-headed", "", "It was a ⟦boneheaded⟧ reply."),
      adjective("asinine", "", "It was an ⟦asinine⟧ reply."),
      adjective("idiotic", "", "It was an ⟦idiotic⟧ reply."),
      adjective("moronic", "", "It was a ⟦moronic⟧ reply."),
      adjective("imbecilic", "", "It was an ⟦imbecilic⟧ reply."),
      adjective("stupid", "", "It was a ⟦stupid⟧ reply."),
      adjective("dumb", "", "It was a ⟦dumb⟧ reply.", { fineAfter: "deaf and", strength: "hint" }),
      adjective("brain-dead", "", "It was a ⟦brain-dead⟧ reply.", {
        fineNear: "hospital doctors patient declared life support",
        fine: "Doctors found the boy brain-dead.",
      }),
      adjective("insane", "", "It was an ⟦insane⟧ reply.", {
        fineNear: "criminally legally court jury asylum guilty plea",
        fine: "A jury found him legally insane.",
      }),
      adjective("loony|batty|nutty|wacky|kooky|zany", "", "It was a ⟦loony⟧ reply.", {
        fineBefore: "flavor taste bread tunes",
      }),
      adjective("lunatic", "", "It was a ⟦lunatic⟧ reply.", {
        id: "lunatic (adjective)",
        onlyBefore: "fringe reply left right idea policy policies",
      }),
      noun("lunacy", "", "The tax is ⟦lunacy⟧."),
      noun("insanity", "", "The tax is ⟦insanity⟧.", {
        fineNear: "defense plea court jury reason temporary",
      }),
      noun("madness", "", "The tax is ⟦madness⟧.", { strength: "hint", fineAfter: "march midnight" }),
      noun("idiocy", "", "The tax is ⟦idiocy⟧."),
      noun("stupidity", "", "The tax is ⟦stupidity⟧."),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "dismisses what was said; what is wrong with it can be told",
    },
    [
      noun("nonsense", "", "The claim is ⟦nonsense⟧."),
      noun("claptrap", "", "The claim is ⟦claptrap⟧."),
      noun("gibberish", "", "The claim is ⟦gibberish⟧.", { strength: "hint" }),
      noun("drivel", "", "The claim is ⟦drivel⟧."),
      noun("hogwash", "", "The claim is ⟦hogwash⟧."),
      noun("baloney", "", "The claim is ⟦baloney⟧.", { fineNear: "sandwich sandwiches lunch" }),
      noun("hot air", "", "The claim is ⟦hot air⟧.", {
        fineNear: "balloon balloons dryer vent rises duct",
        fine: "Hot air rises in the duct.",
      }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "condemns in a picture; the harm that was done can be told",
    },
    [
      noun("scourge", "", "The noise is a ⟦scourge⟧."),
      noun("menace", "danger", "The noise is a ⟦menace⟧.", { strength: "hint", fineNear: "dennis" }),
      noun("cancer", "", "The debt is a ⟦cancer⟧ on the town.", {
        onlyBefore: "on",
        fine: "She has cancer of the liver.",
      }),
      noun("plague", "", "The theft is a ⟦plague⟧ on the town.", { onlyBefore: "on" }),
      noun("cesspool", "", "The site is a ⟦cesspool⟧.", { fineNear: "sewage septic" }),
      noun("swamp", "", "They will drain the ⟦swamp⟧ this year.", {
        id: "swamp (politics)",
        onlyNear: "drain washington beltway",
        strength: "hint",
        reason: "takes up a slogan about those who govern",
      }),
      noun("gravy train", "", "The post is a ⟦gravy train⟧.", {
        reason: "is scorn for what somebody is paid; the sum can be told",
      }),
      noun("slap in the face", "", "The offer is a ⟦slap in the face⟧.", {}),
      noun("stab in the back", "", "The offer is a ⟦stab in the back⟧.", { fineNear: "knife police wound" }),
      noun("kick in the teeth", "", "The offer is a ⟦kick in the teeth⟧."),
      noun("betrayal", "", "The offer is a ⟦betrayal⟧.", { strength: "hint" }),
      noun("atrocity", "", "The toll is an ⟦atrocity⟧.", {
        strength: "hint",
        fineNear: "war genocide army crimes troops",
      }),
      noun("abomination", "", "The toll is an ⟦abomination⟧."),
      noun("disgrace", "", "The toll is a ⟦disgrace⟧."),
      noun("monstrosity", "", "The tower is a ⟦monstrosity⟧.", {
        reason: "is a verdict on how a thing looks; whose view it is can be told",
      }),
      noun("eyesore", "", "The tower is an ⟦eyesore⟧.", {
        strength: "hint",
        reason: "is a verdict on how a thing looks; whose view it is can be told",
      }),
      noun("blight", "", "The tower is a ⟦blight⟧.", {
        strength: "hint",
        fineNear:
          "potato tomato chestnut crop crops urban fungus wheat planning property properties homes compensation",
        fine: "The airport pays for planning blight.",
        reason: "is a verdict on how a thing looks; whose view it is can be told",
      }),
      noun("bombast", "", "The speech was ⟦bombast⟧."),
      noun("ilk", "kind", "The mayor and his ⟦ilk⟧ came.", {
        reason: "speaks of people with scorn for the company they keep",
      }),
      noun("cabal", "group", "A ⟦cabal⟧ runs the club.", {
        reason: "makes a plot of a group; who belongs to it and what it did can be told",
      }),
    ],
  ),
];
