import type { CueGroup } from "./cue-group.js";

/** Judgements of people and things in the copy's own voice. */
export const JUDGEMENTS: readonly CueGroup[] = [
  {
    kind: "characterisation",
    weight: 1,
    reason: "The writer takes a stand: the adverbs and openings of an opinion.",
    phrases:
      "of course|needless to say|it is apparent|it is clear that|it is obvious|it's clear that|it's obvious|it seems clear|clearly|obviously|" +
      "undoubtedly|undeniably|unquestionably|without a doubt|no doubt|certainly|surely|ironically|unfortunately|sadly|thankfully|" +
      "not surprisingly|unsurprisingly|surprisingly|remarkably|amazingly|shockingly|inexplicably|hardly a|anything but|" +
      "so-called|seemingly|the truth is|the fact is|the reality is|make no mistake|in fact|to be sure|the problem is|the question is|it's no secret|" +
      "it is no secret|no wonder|it's hard to|it is hard to|pointedly|just for show|nothing more than|nothing less than",
  },
  {
    kind: "characterisation",
    weight: 1,
    reason: "Adjectives of blame and praise: without a source they are the publication's own.",
    phrases:
      "notorious|notoriously|infamous|rampant|chaotic|disastrous|catastrophic|draconian|hateful|vicious|toxic|shameful|disgraceful|" +
      "hypocritical|incompetent|reckless|ruthless|out of touch|widely regarded|widely seen|long been seen as|broken system|failed policy|" +
      "failed policies|out of control|shady|dubious|fawning|searing|vitriolic|incendiary|inflammatory|bombastic|outlandish|" +
      "outrageous|egregious|horrific|appalling|deplorable|despicable|insane|absurd|ridiculous|ludicrous|laughable|pathetic|embarrassing|" +
      "unhinged|unfit|dishonest|untrustworthy|unpopular|deeply unpopular|beleaguered|embattled|divisive|polarizing|polarising|" +
      "shocking|astonishing|brilliant|masterful|sleazy|" +
      "strained|rocky relationship|acrimonious|bitter rivals|frosty|tense relationship|risky|politically risky|perilous|pivotal|serial liar|pathological|" +
      "xenophobe|misogynist|racist|sexist|bigot|bigots|bigoted|homophobic|anti-semitic|fascist|extremist|demagogue|far-left|" +
      "ultraconservative|rabid|outlier|something of a|something of an|a kind of|poster child",
  },
  {
    kind: "characterisation",
    weight: 1,
    reason: "Nouns that judge what they name.",
    phrases:
      "disaster|debacle|fiasco|travesty|tyranny|hypocrisy|hysteria|farce|charade|sham|mockery|nonsense|disgrace|embarrassment|" +
      "distraction|witch hunt|double standard|blow to|a test of|turning point|" +
      "cornerstone|hallmark of|linchpin|mainstay|game changer|game-changer|watershed|litmus test|wake-up call|slippery slope|time bomb|" +
      "the elephant in the room|the establishment|political establishment|power grab|land grab|xenophobia|dog whistle",
  },
  {
    kind: "characterisation",
    weight: 0.8,
    reason: "Words of praise, blame and drama that also stand in plain description.",
    phrases:
      "staunch|outspoken|radical|stunning|iconic|legendary|beloved|stellar|groundbreaking|lavish|heroic|tireless|bizarre|explosive|propaganda|bigotry|setback|centerpiece|leftist|firebrand|maverick|rocky|risk|risks",
  },
  {
    kind: "characterisation",
    weight: 0.6,
    reason: "Evaluations in common use: alone they often only describe.",
    phrases:
      "controversial|tough|harsh|strict|extreme|serious|severe|dire|crackdown|scandal|scandals|turmoil|chaos|backlash|feud|struggling|" +
      "difficult|crucial|critical to|critical for|vital|essential|important|significant|key to|powerful|influential|prominent|popular|" +
      "effective|ineffective|successful|unsuccessful|dangerous|unusual|rare|remarkable|notable|dramatic|dramatically|sharp|sharply|" +
      "aggressive|aggressively|massive|huge|enormous|vast|deep|deeply|profound|bitter|fierce|fiercely|intense|heated|ugly|nasty|stark|" +
      "bleak|grim|weak|vulnerable|unlikely|ambitious|sweeping|historic|troubled|flawed|misleading|false|falsely|unfounded|baseless|" +
      "wrong|unfair|unprecedented|contentious|fraught|delicate|sensitive|uneasy|awkward|hard-line|hardline|" +
      "favorite of|critics|allies|loyal|credibility|reputation|legacy|elites|insiders|mainstream|liberal media|rhetoric|sentiment|stance",
  },
  {
    kind: "characterisation",
    weight: 0.6,
    reason: "General words: how often, how many, how much, of a group or a state of things.",
    phrases:
      "the majority of|the vast majority of|a majority of|the bulk of|nearly all|almost all|virtually all|most of|a handful of|" +
      "often|rarely|seldom|frequently|routinely|typically|usually|largely|mostly|primarily|constantly|repeatedly|regularly|always|nobody|everyone knows|" +
      "few people|many people|most people|many americans|most americans|many voters|most voters|many republicans|many democrats|most republicans|" +
      "most democrats|widespread|widely|severely|extremely|highly|completely|totally|utterly|essentially|effectively|apparently|evidently|" +
      "really|merely|hardly|barely|all but|at best|at odds with",
  },
  {
    kind: "characterisation",
    weight: 0.3,
    reason: "Small signs of a judgement: they count beside others.",
    phrases:
      "so far|very|too|even|simply|never|quite|major|strong|strongly|good|bad|better|worse|great|clear|many|most|nothing|no one|everyone|at least in part|" +
      "key|leading|heavily|particularly|especially|long been|has long|have long|seems|seem|seemed|appears|appear|appeared",
  },
  {
    kind: "superlative",
    weight: 1,
    reason: "Largest, worst, only: a comparison with all the others, which somebody must have made.",
    phrases:
      "one of the most|unprecedented|unparalleled|unmatched|unrivaled|unrivalled|second to none|second-largest|third-largest|fourth-largest|" +
      "second-biggest|third-biggest|the only one in|in the country's history|in the nation's history|in american history|in u.s. history|in modern history|" +
      "in recent memory|in living memory|of all time|never before|more than any other|than any other|like no other",
  },
  {
    kind: "superlative",
    weight: 0.8,
    reason: "Chief among all others, by somebody's ranking.",
    phrases: "the main|the chief|the primary|the principal|the biggest reason|the dominant",
  },
  {
    kind: "superlative",
    weight: 0,
    reason: "An election, an office and whoever runs a school are called so.",
    phrases:
      "won the primary|lost the primary|in the primary|before the primary|after the primary|the primary election|the primary season|" +
      "the chief executive|the chief justice|the chief minister|the chief ministers|the chief of|the principal of|the main entrance|the main gate|" +
      "the main road|the main street|the main stage|the main hall|the main square|the main building|the main course|the main opposition",
  },
  {
    kind: "characterisation",
    weight: 0,
    reason: "Poisons are called so.",
    phrases:
      "toxic waste|toxic material|toxic materials|toxic fumes|toxic chemical|toxic chemicals|toxic substance|toxic substances|toxic gas|" +
      "toxic gases|toxic smoke|toxic metals|toxic algae|toxic sludge",
  },
  {
    kind: "superlative",
    weight: 0.5,
    reason: "Being first or only is often on record, and often only said to be.",
    phrases: "the first time|for the first time|the first ever|the only|first-ever|the top|the leading",
  },
];
