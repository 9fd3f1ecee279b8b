import type { StylebookEntry } from "./entry.js";
import { family, mass, noun, phrase, turns, verb } from "./build.js";

/** Wordings that arrest, convict or expose somebody before a court or the facts have. */
export const GUILT: readonly StylebookEntry[] = [
  ...family(
    { kind: "emotive", guidance: "AP, SPJ", reason: "is slang or drama for an arrest; “arrested” says it" },
    [
      verb("bust", "arrest", "Deputies ⟦busted⟧ two bakers on Mill Road.", {
        id: "bust, verb",
        fineNear: "pipe pipes knee lip nose budget bank myth myths dam tire window door",
        fine: "The frost busted a pipe.",
      }),
      verb("nab", "arrest", "Deputies ⟦nabbed⟧ two bakers on Mill Road.", {
        fineNear: "win award medal seat title spot goal ticket",
        fine: "The film nabbed an award.",
      }),
      verb("haul off", "take away, arrest", "Deputies ⟦hauled off⟧ two bakers."),
      verb("haul away", "take away, arrest", "Deputies ⟦hauled away⟧ two bakers.", {
        fineNear: "trash debris garbage rubble waste car cars truck",
        fine: "Trucks hauled away the rubble.",
      }),
      verb("round up", "arrest, detain", "Agents ⟦rounded up⟧ 40 immigrants in Milford.", {
        onlyNear:
          "immigrants immigrant migrants dissidents suspects protesters people men illegal undocumented homeless families workers",
        fineNear: "cattle horses cows sheep dogs volunteers",
        fine: "Cowboys rounded up the cattle.",
      }),
      verb("drag off", "take away, arrest", "Deputies ⟦dragged off⟧ two bakers."),
      verb("hunt down", "search for, find", "Deputies ⟦hunted down⟧ the baker.", { strength: "hint" }),
      verb("swoop in on", "raid, arrest", "Deputies ⟦swooped in on⟧ the mill."),
      verb("throw the book at", "charge", "Prosecutors ⟦threw the book at⟧ the baker."),
      noun("perp walk", "arrest", "The baker’s ⟦perp walk⟧ was filmed."),
      noun("drug bust", "drug arrest", "The ⟦drug bust⟧ made the front page.", { strength: "hint" }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "AP, SPJ",
      reason: "says that somebody is guilty though no court has found so",
    },
    [
      turns(
        "escaped charges|escapes charges|escape charges|escaped prosecution|escape prosecution|escaped justice|escape justice|" +
          "evaded justice|dodged charges|dodged prosecution|dodged an indictment|escaped indictment|skirted charges|avoided justice",
        "face no charges",
        "The mayor ⟦escaped charges⟧ over the bridge.",
      ),
      turns(
        "got off scot-free|gets off scot-free|get off scot-free|went scot-free|got off easy|got off the hook",
        "face no charges",
        "The mayor ⟦got off scot-free⟧ in May.",
      ),
      phrase("off the hook", "", "The mayor is ⟦off the hook⟧.", {
        fineNear: "phone phones telephone ringing ring",
      }),
      turns(
        "beat the rap|beats the rap|beating the rap",
        "win an acquittal",
        "The mayor ⟦beat the rap⟧ in May.",
      ),
      phrase(
        "got away with murder|getting away with murder|got away with it|get away with it|getting away with it",
        "",
        "The mayor ⟦got away with it⟧ again.",
      ),
      phrase(
        "on a technicality|on a mere technicality",
        "on a point of law",
        "The mayor was acquitted ⟦on a technicality⟧.",
      ),
      phrase("caught red-handed|caught in the act", "seen", "The mayor was ⟦caught red-handed⟧.", {
        strength: "hint",
      }),
      phrase(
        "got what he deserved|got what she deserved|got what they deserved|had it coming",
        "",
        "The mayor ⟦had it coming⟧.",
      ),
      phrase("above the law", "", "The mayor is ⟦above the law⟧.", {
        strength: "hint",
        reason: "says that no law is held to somebody; what was not enforced can be told",
      }),
      phrase("rap sheet|rap sheets", "criminal record", "The baker has a long ⟦rap sheet⟧.", {
        reason: "is slang for a record; the convictions can be told",
      }),
      phrase("in cahoots with", "working with", "The mayor is ⟦in cahoots with⟧ the port.", {
        reason: "hints at a plot; who met or paid whom can be told",
      }),
      phrase("ill-gotten gains|ill-gotten", "", "The baker kept his ⟦ill-gotten gains⟧.", {
        reason: "says that money was got by wrong; where it came from can be told",
      }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason:
        "says that somebody caused, or wanted, what followed; what was said and what followed can be told",
    },
    [
      verb("incite", "urge, call for", "The mayor ⟦incites⟧ violence at every rally.", {
        fineNear:
          "charge charges charged convicted indicted court indictment law statute accused impeachment allegedly alleged suspicion arrested trial",
        fine: "He was charged with trying to incite a riot.",
      }),
      verb("foment", "cause, urge", "The mayor ⟦foments⟧ unrest at every rally."),
      verb("whip up", "increase", "The mayor ⟦whips up⟧ fear at every rally.", {
        fineNear: "cream eggs egg meal dinner wind winds batch",
      }),
      verb("stir up", "increase", "The mayor ⟦stirs up⟧ fear at every rally.", {
        fineNear: "dust mud sediment sand wasps",
      }),
      verb("egg on", "encourage", "The mayor ⟦eggs on⟧ the crowd at every rally."),
      verb("goad", "urge", "The mayor ⟦goads⟧ the crowd at every rally."),
      mass("harassment", "", "The fines are plain ⟦harassment⟧ of bakers.", {
        fineNear:
          "sexual complaint complaints policy policies law laws lawsuit suit charge charges charged workplace accused allegations alleged claims training convicted racial stalking sexually",
        fine: "She filed a harassment complaint.",
        strength: "hint",
        reason: "charges somebody with a wrong; what was done, and how often, can be told",
      }),
      verb("harass", "question, follow", "Inspectors ⟦harass⟧ the bakers of Milford.", {
        fineNear:
          "sexually charge charges charged accused alleged allegedly convicted lawsuit complaint stalk stalking",
        strength: "hint",
        reason: "charges somebody with a wrong; what was done, and how often, can be told",
      }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "presents a report as the finding of hidden treasure; “reported” or “found” says it",
    },
    [
      verb("unearth", "find, report", "The paper ⟦unearthed⟧ a letter of the mayor.", {
        fineNear:
          "archaeologists fossil fossils bones tomb dig skeleton remains site excavation treasure roman ancient bomb dinosaur",
        strength: "hint",
        fine: "Archaeologists unearthed a tomb.",
      }),
      verb("dig up dirt on", "look into", "The paper ⟦dug up dirt on⟧ the mayor."),
      verb("blow the lid off", "report on", "The paper ⟦blew the lid off⟧ the bridge deal."),
      verb("lay bare", "show", "The letter ⟦lays bare⟧ the bridge deal.", { strength: "hint" }),
      noun("smoking gun", "evidence", "The letter is a ⟦smoking gun⟧.", {
        reason: "says that the case is proved; what the evidence shows can be told",
      }),
      noun("dirty secret", "", "The bridge has a ⟦dirty secret⟧.", {
        reason: "promises a scandal; what was kept back, and by whom, can be told",
      }),
      noun("dirty little secret", "", "The bridge has a ⟦dirty little secret⟧.", {
        reason: "promises a scandal; what was kept back, and by whom, can be told",
      }),
    ],
  ),
  ...family(
    {
      kind: "editorializing",
      guidance: "SPJ",
      reason: "is the writer’s aside to the reader, not news",
    },
    [
      phrase(
        "i guess|i suppose|i think|i believe|i dare say|i must say",
        "-",
        "The bridge is safe, ⟦I guess⟧.",
      ),
      phrase("who knew|who would have thought", "-", "The bridge is safe; ⟦who knew⟧?"),
      phrase(
        "if you ask me|in my view|in my book|in my opinion|in our view|for my money",
        "-",
        "The bridge, ⟦if you ask me⟧, is safe.",
      ),
      phrase("believe me|trust me|take my word for it", "-", "The bridge, ⟦believe me⟧, is safe."),
      phrase("just for show|all for show|for show only", "", "The bridge is ⟦just for show⟧.", {
        reason: "reads a motive into what was done",
      }),
      phrase(
        "nothing but a distraction|just a distraction|a mere distraction|a cheap distraction",
        "",
        "The bridge is ⟦a mere distraction⟧.",
        { reason: "is a verdict on what matters; whose view it is can be told" },
      ),
      phrase(
        "has even gone so far as|even went so far as|went so far as to|even had the nerve",
        "",
        "The mayor ⟦went so far as to⟧ shut the bridge.",
        { strength: "hint", reason: "says that it went too far; what was done can be told" },
      ),
      phrase("pointedly|conspicuously", "-", "The mayor ⟦pointedly⟧ skipped the bridge.", {
        strength: "hint",
        partOfSpeech: "adverb",
        reason: "reads a meaning into what was done or left undone",
      }),
      phrase("tepid|lukewarm|half-hearted|halfhearted", "slow, small", "The mayor gave a ⟦tepid⟧ welcome.", {
        strength: "hint",
        partOfSpeech: "adjective",
        fineNear: "water bath tea oven milk temperature",
        fine: "Bathe it in tepid water.",
        reason: "is a verdict on how much somebody cared; what was said or done can be told",
      }),
    ],
  ),
];
