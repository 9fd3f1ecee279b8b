import type { StylebookEntry } from "./entry.js";
import { family, phrase, turns, verb } from "./build.js";

/** Attribution verbs by what they imply, against “said”, which implies nothing. */
export const ATTRIBUTION_VERBS: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "attribution",
      guidance: "AP, Reuters, BBC",
      takes: "clause",
      reason: "casts doubt on what the source says; “said” leaves that to the reader",
    },
    [
      verb("claim", "say", "The mayor ⟦claimed⟧ that the bridge is safe.", {
        fine: [
          "The sea claimed three lives in May.",
          "The settlers claimed land along the river.",
          "She claimed a refund.",
        ],
      }),
      turns(
        "falsely claimed|wrongly claimed|dubiously claimed",
        "say",
        "The mayor ⟦falsely claimed⟧ that the bridge is safe.",
        {
          strength: "hint",
          id: "falsely claim",
        },
      ),
      verb("purport", "say", "The letter ⟦purports⟧ that the bridge is safe.", { partOfSpeech: "verb" }),
      verb("profess", "say", "The mayor ⟦professed⟧ that the bridge is safe."),
      verb("insist", "say", "The mayor ⟦insisted⟧ that the bridge is safe.", {
        mayDemand: true,
        fine: [
          "The cook insisted on fresh bread.",
          "The mayor insisted that the bridge be closed.",
          "The cook insisted the mayor stay for supper.",
          "She insisted he leave.",
          "The board insists that the bridge must be closed first.",
        ],
      }),
      verb("fantasize", "say", "The mayor ⟦fantasized⟧ that the bridge was gold."),
      verb("pretend", "say", "The mayor ⟦pretended⟧ that the bridge was safe.", {
        strength: "hint",
        fineBefore: "to not",
        fine: "He pretended to be asleep.",
      }),
    ],
  ),
  ...family(
    {
      kind: "attribution",
      guidance: "AP, Reuters, BBC",
      takes: "clause",
      reason: "says that the source gave something up, as if found out; “said” does not",
    },
    [
      verb("admit", "say", "The mayor ⟦admitted⟧ that the bridge is old.", {
        fineBefore: "to",
        fineNear:
          "hospital hospitals guilt guilty guilty pleaded ward court charges charge students university",
        fine: [
          "Two men were admitted to hospital.",
          "The college admitted 900 students.",
          "He admitted guilt in court.",
          "He admitted to the crime.",
          "The port admitted that it had misled the buyers.",
          "“We were beaten,” the captain admitted.",
          "She does admit that the bridge is old.",
        ],
        mayConcede: true,
      }),
      verb("concede", "say", "The mayor ⟦conceded⟧ that the bridge is old.", {
        fineBefore: "to",
        fineNear: "election race defeat goal goals points runs opponent rival territory",
        fine: [
          "The mayor is conceding to the strikers.",
          "The team conceded two goals.",
          "She conceded the election at midnight.",
          "The mayor conceded that it was a mistake.",
        ],
        mayConcede: true,
      }),
      verb("confess", "say", "The mayor ⟦confessed⟧ that the bridge is old.", {
        fineBefore: "to",
        fineNear: "police detectives crime murder killing court priest investigators",
        fine: "He confessed to police that he set the fire.",
        mayConcede: true,
      }),
      turns(
        "grudgingly acknowledged|reluctantly acknowledged|finally acknowledged|tacitly acknowledged|grudgingly acknowledges",
        "say",
        "The mayor ⟦grudgingly acknowledged⟧ that the bridge is old.",
        { takes: "object" },
      ),
      verb("own up", "say", "The mayor ⟦owned up⟧ that the bridge is old.", {
        takes: "object",
        reason: "says that there was something to hide, which the copy would have to show",
      }),
      verb("come clean", "say", "The mayor ⟦came clean⟧ about the bridge.", {
        takes: "object",
        reason: "says that there was something to hide, which the copy would have to show",
      }),
      verb("fess up", "say", "The mayor ⟦fessed up⟧ about the bridge.", {
        takes: "object",
        reason: "says that there was something to hide, which the copy would have to show",
      }),
      verb("let slip", "say", "The mayor ⟦let slip⟧ that the bridge is old.", { takes: "object" }),
      verb("blurt out", "say", "The mayor ⟦blurted out⟧ that the bridge is old.", { takes: "object" }),
      verb("backpedal", "say", "“Bridges age,” ⟦backpedaled⟧ the mayor.", {
        reason: "says that the source gave way; what was said before and after can show it",
      }),
      phrase(
        "was forced to admit|had to admit|was forced to concede|was forced to acknowledge",
        "said",
        "The mayor ⟦was forced to admit⟧ that the bridge is old.",
      ),
    ],
  ),
  ...family(
    {
      kind: "attribution",
      guidance: "AP, Reuters",
      takes: "clause",
      reason: "takes for a fact what the source says; “said” leaves it the source’s",
    },
    [
      verb("point out", "say", "The mayor ⟦pointed out⟧ that the bridge is old.", {
        strength: "hint",
        by: "people",
        fine: [
          "It is worth pointing out that the bridge is old.",
          "The map points out that the bridge is old.",
        ],
      }),
      verb("remind", "tell", "The mayor ⟦reminded⟧ voters that the bridge is old.", {
        strength: "hint",
        by: "people",
      }),
      turns(
        "rightly said|rightly says|correctly said|correctly says",
        "say",
        "The mayor ⟦rightly said⟧ that the bridge is old.",
      ),
      turns(
        "correctly noted|correctly notes|rightly noted|rightly notes|correctly pointed out|rightly pointed out",
        "say",
        "The mayor ⟦correctly noted⟧ that the bridge is old.",
      ),
      turns(
        "aptly noted|aptly notes|aptly put|wisely noted",
        "say",
        "The mayor ⟦aptly noted⟧ that the bridge is old.",
      ),
      verb("make clear", "say", "The mayor ⟦made clear⟧ that the bridge is old.", {
        strength: "hint",
        by: "people",
      }),
      verb("set the record straight", "respond", "The mayor ⟦set the record straight⟧ on the bridge.", {
        takes: "object",
        reason: "says that the source is right and others were wrong; “responded” leaves that to the reader",
      }),
      verb("drive home", "say", "The mayor ⟦drove home⟧ that the bridge is old.", {
        fine: "He drove home at noon.",
        onlyBefore: "that the",
        fineNear: "car truck bus night midnight noon work",
      }),
      verb("prove", "say", "The mayor ⟦proved⟧ that the bridge is old.", {
        strength: "hint",
        by: "people",
        fineBefore: "to",
        fine: "It proved to be the last ferry.",
      }),
      phrase("to prove", "to argue", "The mayor used a map ⟦to prove⟧ that the bridge is old.", {
        onlyBefore: "that",
        strength: "hint",
      }),
      phrase(
        "acknowledged the reality|acknowledged the truth|acknowledges the reality|accepted the reality",
        "",
        "The mayor ⟦acknowledged the reality⟧ of the old bridge.",
        { takes: "object" },
      ),
      phrase("admitted the truth|admits the truth", "", "The mayor ⟦admitted the truth⟧ about the bridge.", {
        takes: "object",
      }),
      turns(
        "finally admitted|finally admits",
        "say",
        "The mayor ⟦finally admitted⟧ that the bridge is old.",
        {
          takes: "object",
        },
      ),
    ],
  ),
  ...family(
    {
      kind: "attribution",
      guidance: "AP, Reuters",
      reason: "paints the source’s temper; “said” and the words themselves show it",
    },
    [
      verb("lash out at", "criticize", "The mayor ⟦lashed out at⟧ the port."),
      verb("lash out against", "criticize", "The mayor ⟦lashed out against⟧ the port."),
      verb("lash out", "complain", "The mayor ⟦lashed out⟧ on Friday."),
      verb("lash back at", "respond to", "The mayor ⟦lashed back at⟧ the port."),
      verb("lash back", "respond", "The mayor ⟦lashed back⟧ on Friday."),
      verb("hit out at", "criticize", "The mayor ⟦hit out at⟧ the port."),
      verb("hit out against", "criticize", "The mayor ⟦hit out against⟧ the port."),
      verb("hit out", "complain", "The mayor ⟦hit out⟧ on Friday."),
      verb("hit back at", "respond to", "The mayor ⟦hit back at⟧ the port."),
      verb("hit back", "respond", "The mayor ⟦hit back⟧ on Friday.", {
        fineBefore: "through to from with when",
        fineNear:
          "goal goals try tries penalty equaliser equalizer half whistle minute minutes striker winger set sets game match lead points over wicket " +
          "scored wickets innings",
        fine: ["Milford hit back with a goal before half time.", "The visitors hit back through Marlow."],
      }),
      verb("fire back at", "respond to", "The mayor ⟦fired back at⟧ the port.", {
        fineNear: "gunmen gunman shots troops soldiers police officers rockets",
        fine: "Troops fired back at the gunmen.",
      }),
      verb("fire back", "respond", "The mayor ⟦fired back⟧ on Friday.", {
        fineNear: "gunmen gunman shots troops soldiers police officers rockets",
        fine: "Troops fired back at the gunmen.",
      }),
      verb("shoot back", "reply", "“No,” the mayor ⟦shot back⟧.", {
        fineNear: "gunmen gunman shots troops soldiers police officers gun",
      }),
      verb("clap back at", "respond to", "The mayor ⟦clapped back at⟧ the port."),
      verb("clap back", "respond", "The mayor ⟦clapped back⟧ on Friday."),
      verb("snap back", "reply", "“No,” the mayor ⟦snapped back⟧."),
      verb("sound off", "comment", "The mayor ⟦sounded off⟧ on the bridge."),
      verb("go off on", "criticize", "The mayor ⟦went off on⟧ the port."),
      verb("unload on", "criticize", "The mayor ⟦unloaded on⟧ the port.", {
        fineNear: "truck ship cargo crates dock trucks",
      }),
      verb("pile on", "", "The mayor ⟦piled on⟧ with a letter.", { strength: "hint" }),
      verb("rail against", "criticize", "The mayor ⟦railed against⟧ the port."),
      verb("rail at", "criticize", "The mayor ⟦railed at⟧ the port."),
      verb("rail", "say", "“No bridge,” ⟦railed⟧ the mayor."),
      verb("rage", "say", "“No bridge,” ⟦raged⟧ the mayor.", { fine: "The fire raged for days." }),
      verb("rant", "say", "“No bridge,” ⟦ranted⟧ the mayor."),
      verb("rave", "say", "“What a bridge,” ⟦raved⟧ the mayor."),
      verb("fume", "say", "“No bridge,” ⟦fumed⟧ the mayor."),
      verb("thunder", "say", "“No bridge,” ⟦thundered⟧ the mayor.", {
        fine: "Trucks thundered over the bridge.",
      }),
      verb("bark", "say", "“No bridge,” ⟦barked⟧ the mayor.", { fine: "The dog barked all night." }),
      verb("snap", "say", "“No bridge,” ⟦snapped⟧ the mayor.", { fine: "The rope snapped." }),
      verb("snarl", "say", "“No bridge,” ⟦snarled⟧ the mayor."),
      verb("growl", "say", "“No bridge,” ⟦growled⟧ the mayor."),
      verb("bellow", "say", "“No bridge,” ⟦bellowed⟧ the mayor."),
      verb("shriek", "say", "“No bridge,” ⟦shrieked⟧ the mayor."),
      verb("scoff", "say", "“No bridge,” ⟦scoffed⟧ the mayor."),
      verb("sneer", "say", "“No bridge,” ⟦sneered⟧ the mayor."),
      verb("smirk", "say", "“No bridge,” ⟦smirked⟧ the mayor."),
      verb("huff", "say", "“No bridge,” ⟦huffed⟧ the mayor."),
      verb("whine", "say", "“No bridge,” ⟦whined⟧ the mayor."),
      verb("moan", "say", "“No bridge,” ⟦moaned⟧ the mayor."),
      verb("gripe", "say", "“No bridge,” ⟦griped⟧ the mayor."),
      verb("grumble", "say", "“No bridge,” ⟦grumbled⟧ the mayor."),
      verb("grouse", "say", "“No bridge,” ⟦groused⟧ the mayor."),
      verb("carp", "say", "“No bridge,” ⟦carped⟧ the mayor."),
      verb("bemoan", "criticize", "The mayor ⟦bemoaned⟧ that the bridge is old.", { takes: "object" }),
      verb("lament", "say", "The mayor ⟦lamented⟧ that the bridge is old.", { strength: "hint" }),
      verb("bluster", "say", "“No bridge,” ⟦blustered⟧ the mayor."),
      verb("boast", "say", "The mayor ⟦boasted⟧ that the bridge is new.", {
        takes: "clause",
        fine: ["The town boasts two bridges.", "The coast can boast the most bridges, the mayor said."],
        reason: "says that the source is proud of what was said; “said” leaves that to the reader",
      }),
      verb("brag", "say", "The mayor ⟦bragged⟧ that the bridge is new.", {
        reason: "says that the source is proud of what was said; “said” leaves that to the reader",
      }),
      verb("crow", "say", "“What a bridge,” ⟦crowed⟧ the mayor.", {
        fine: "A rooster crowed at dawn.",
        reason: "says that the source is proud of what was said; “said” leaves that to the reader",
      }),
      verb("gloat", "say", "“What a bridge,” ⟦gloated⟧ the mayor.", {
        reason: "says that the source is proud of what was said; “said” leaves that to the reader",
      }),
      verb("gush", "say", "“What a bridge,” ⟦gushed⟧ the mayor.", { fine: "Water gushed from the pipe." }),
      verb("coo", "say", "“What a bridge,” ⟦cooed⟧ the mayor."),
      verb("enthuse", "say", "“What a bridge,” ⟦enthused⟧ the mayor."),
      verb("exult", "say", "“What a bridge,” ⟦exulted⟧ the mayor."),
      verb("plead", "say", "“Mend the bridge,” ⟦pleaded⟧ the mayor.", {
        strength: "hint",
        fineBefore: "guilty not no",
        fineNear: "innocence guilt guilty court charge charges indicted",
        fine: ["He pleaded guilty.", "Both have pleaded their innocence."],
      }),
      verb("preach", "say", "“Mend the bridge,” ⟦preached⟧ the mayor.", { strength: "hint" }),
      verb("pontificate", "say", "The mayor ⟦pontificated⟧ that bridges age."),
      verb("opine", "say", "The mayor ⟦opined⟧ that bridges age."),
      verb("muse", "say", "“Bridges age,” ⟦mused⟧ the mayor.", { strength: "hint" }),
      verb("quip", "say", "“Bridges age,” ⟦quipped⟧ the mayor.", { strength: "hint" }),
      verb("deadpan", "say", "“Bridges age,” ⟦deadpanned⟧ the mayor.", { strength: "hint" }),
      verb("proclaim", "say", "The mayor ⟦proclaimed⟧ that the bridge is new.", {
        takes: "clause",
        strength: "hint",
        fineNear: "holiday day week month proclamation",
      }),
      verb("trumpet", "announce", "The mayor ⟦trumpeted⟧ that the bridge is new.", {
        takes: "object",
        reason: "makes noise of praise; the words themselves can be quoted",
      }),
      verb("tout", "promote, praise", "The mayor ⟦touted⟧ the bridge as new.", {
        takes: "object",
        fineNear:
          "possible potential candidate contender contenders favourite favorite successor replacement future",
        fine: "Bell has been touted as a possible captain.",
        reason: "makes noise of praise; the words themselves can be quoted",
      }),
      verb("hail", "praise, welcome", "The mayor ⟦hailed⟧ the bridge as new.", {
        fineBefore: "from a cab taxi damage storm storms",
        fine: "He hailed a cab.",
        reason: "makes noise of praise; the words themselves can be quoted",
      }),
      verb("spout", "say", "“Bridges age,” ⟦spouted⟧ the mayor."),
      verb("spew", "say", "“Bridges age,” ⟦spewed⟧ the mayor."),
      verb("parrot", "repeat", "The mayor ⟦parroted⟧ that the bridge is new.", {
        takes: "object",
        reason: "mocks the source for saying what was said before; “repeated” says it",
      }),
      verb("harp on", "", "The mayor ⟦harped on⟧ the bridge.", {
        reason: "mocks the source for saying what was said before; “repeated” says it",
      }),
      verb("drone on", "speak", "The mayor ⟦droned on⟧ about the bridge."),
      verb("prattle on", "speak", "The mayor ⟦prattled on⟧ about the bridge."),
      verb("ramble on", "speak", "The mayor ⟦rambled on⟧ about the bridge."),
      verb("mutter", "say", "“Bridges age,” ⟦muttered⟧ the mayor.", { strength: "hint" }),
      verb("stammer", "say", "“Bridges age,” ⟦stammered⟧ the mayor."),
      verb("sniff", "say", "“Bridges age,” ⟦sniffed⟧ the mayor.", { fine: "A dog sniffed the bag." }),
      verb("sniffle", "say", "“Bridges age,” ⟦sniffled⟧ the mayor."),
      verb("demur", "decline", "“Bridges age,” ⟦demurred⟧ the mayor.", { strength: "hint" }),
      verb("jab", "say", "“Bridges age,” ⟦jabbed⟧ the mayor."),
      verb("taunt", "say", "“Bridges age,” ⟦taunted⟧ the mayor."),
      verb("jeer", "say", "“Bridges age,” ⟦jeered⟧ the mayor."),
      verb("scold", "criticize", "“Bridges age,” ⟦scolded⟧ the mayor.", {
        takes: "object",
        fineNear: "child children pupil son daughter dog",
      }),
      verb("chide", "criticize", "“Bridges age,” ⟦chided⟧ the mayor.", { strength: "hint" }),
    ],
  ),
  ...family(
    {
      kind: "attribution",
      guidance: "AP, Reuters",
      reason: "reads a meaning into the source’s words that they did not state; quote the words",
    },
    [
      verb("imply", "say", "The mayor ⟦implied⟧ that the bridge was sold.", {
        strength: "hint",
        by: "people",
        fine: "The wording of the deed implies that the bridge was sold.",
      }),
      verb("insinuate", "say", "The mayor ⟦insinuated⟧ that the bridge was sold."),
      verb("hint", "say", "The mayor ⟦hinted⟧ that the bridge was sold.", { strength: "hint" }),
      verb("seem to say", "say", "The mayor ⟦seemed to say⟧ that the bridge was sold."),
      verb("seize on", "cite", "The mayor ⟦seized on⟧ the report.", {
        reason: "makes a prey of a remark or an issue; “cited” or “criticized” says what was done",
      }),
      verb("seize upon", "cite", "The mayor ⟦seized upon⟧ the report.", {
        reason: "makes a prey of a remark or an issue; “cited” or “criticized” says what was done",
      }),
      verb("pounce on", "cite, criticize", "The mayor ⟦pounced on⟧ the report.", {
        fineNear: "cat tiger lion prey mouse dog",
        reason: "makes a prey of a remark or an issue; “cited” or “criticized” says what was done",
      }),
      phrase("could not resist|couldn’t resist", "", "The mayor ⟦could not resist⟧ a joke.", {
        reason: "reads the source’s mind; what was said can be told",
      }),
    ],
  ),
];
