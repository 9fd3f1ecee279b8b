import type { StylebookEntry } from "./entry.js";
import { adjective, family, mass, noun, phrase, turns, verb } from "./build.js";

/** Words that turn up the volume: horror, calamity, splendor, hype. */
export const DRAMA: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "tells a reader to be horrified; the facts can do that",
      partOfSpeech: "adjective",
    },
    [
      adjective("horrific", "", "It was a ⟦horrific⟧ plan.", {
        strength: "hint",
      }),
      adjective("horrendous", "", "The delays were ⟦horrendous⟧."),
      adjective("horrifying", "", "The report is ⟦horrifying⟧."),
      adjective("ghastly", "", "The letters were ⟦ghastly⟧."),
      adjective("gruesome", "", "The cellar was a ⟦gruesome⟧ scene.", { strength: "hint" }),
      adjective("grisly", "", "The fire left a ⟦grisly⟧ scene.", { strength: "hint" }),
      adjective("macabre", "", "It was a ⟦macabre⟧ ritual.", {
        strength: "hint",
        fineNear: "film novel poe comedy",
      }),
      adjective("hellish", "", "The trip was ⟦hellish⟧."),
      adjective("nightmarish", "", "The trip was ⟦nightmarish⟧."),
      adjective("monstrous", "", "The fee is ⟦monstrous⟧."),
      adjective("fiendish", "", "It was a ⟦fiendish⟧ plot."),
      adjective("diabolical", "", "It was a ⟦diabolical⟧ plot."),
      adjective("evil", "", "It was an ⟦evil⟧ plan.", {
        strength: "hint",
        fineAfter: "good and",
      }),
      adjective("wicked", "", "It was a ⟦wicked⟧ plan.", { strength: "hint" }),
      adjective("vile", "", "The letters were ⟦vile⟧."),
      adjective("depraved", "", "It was a ⟦depraved⟧ act.", { fineBefore: "heart indifference" }),
      adjective("sickening", "", "It was a ⟦sickening⟧ sight."),
      adjective("stomach-churning|stomach-turning|nauseating", "", "The video is ⟦stomach-churning⟧."),
      adjective("revolting", "", "The letters were ⟦revolting⟧."),
      adjective("repugnant", "", "The letters were ⟦repugnant⟧."),
      adjective("repulsive", "", "The letters were ⟦repulsive⟧."),
      adjective("abhorrent", "", "The letters were ⟦abhorrent⟧."),
      adjective("loathsome", "", "The letters were ⟦loathsome⟧."),
      adjective("despicable", "", "It was a ⟦despicable⟧ act."),
      adjective("heinous", "", "It was a ⟦heinous⟧ act.", {
        fineBefore: "crime crimes",
        strength: "hint",
        reason: "condemns an act before its facts do; what was done can be told",
      }),
      adjective("barbaric", "", "The rule is ⟦barbaric⟧."),
      adjective("savage", "brutal", "It was a ⟦savage⟧ cut in aid.", {
        id: "savage (adjective)",
        strength: "hint",
      }),
      adjective("brutal", "violent, severe", "It was a ⟦brutal⟧ debate.", { strength: "hint" }),
      adjective("bone-chilling|spine-chilling|blood-curdling", "", "The call was ⟦bone-chilling⟧."),
      adjective("chilling", "", "The memo is ⟦chilling⟧.", {
        strength: "hint",
        fineBefore: "effect effects temperatures wine",
      }),
      adjective("terrifying", "", "The ride was ⟦terrifying⟧."),
      adjective("heartbreaking|heart-breaking", "", "It was a ⟦heartbreaking⟧ night."),
      adjective(
        "heart-wrenching|gut-wrenching|heartrending|heart-rending",
        "",
        "It was a ⟦gut-wrenching⟧ night.",
      ),
      adjective("tragic", "", "It was a ⟦tragic⟧ decision.", {
        strength: "hint",
        fineBefore: "hero heroine opera",
      }),
      adjective("cold-blooded", "", "It was a ⟦cold-blooded⟧ deal.", {
        fineBefore: "animals animal reptile reptiles killing murder",
        fine: "They study cold-blooded animals.",
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("heartless", "", "The rule is ⟦heartless⟧.", {
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("ruthless", "", "The chairman was ⟦ruthless⟧.", {
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("sinister", "", "The memo had a ⟦sinister⟧ tone."),
      adjective("menacing", "threatening", "The letter was ⟦menacing⟧.", { strength: "hint" }),
      adjective("ominous", "", "It is an ⟦ominous⟧ sign.", { strength: "hint" }),
      adjective("draconian", "severe, strict", "The town has ⟦draconian⟧ parking rules.", {
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("crippling", "severe", "The town has ⟦crippling⟧ debt.", {
        strength: "hint",
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("devastating", "severe, damaging", "It was a ⟦devastating⟧ loss for the party.", {
        strength: "hint",
        fineBefore: "earthquake hurricane flood fire wildfire storm tornado",
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("disastrous", "", "It was a ⟦disastrous⟧ decision.", {
        strength: "hint",
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("catastrophic", "", "It was a ⟦catastrophic⟧ decision.", {
        strength: "hint",
        fineBefore: "failure injury injuries flooding damage hurricane",
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("apocalyptic", "", "The speech was ⟦apocalyptic⟧.", {
        fineBefore: "novel film literature",
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("cataclysmic", "", "The loss was ⟦cataclysmic⟧.", {
        fineBefore: "eruption explosion",
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("toxic", "", "It was a ⟦toxic⟧ debate.", {
        strength: "hint",
        fineBefore:
          "waste substances substance chemicals chemical gas fumes algae spill metals assets plume sludge air shock materials",
        fine: "The river holds toxic waste.",
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
      adjective("poisonous", "", "The mood at the council was ⟦poisonous⟧.", {
        fineNear: "snake snakes mushroom mushrooms plant gas spider berries fumes",
        strength: "hint",
        reason: "is a verdict on how hard or how harmful a thing is; what it does can be told",
      }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "is the language of shock; a figure or a fact tells how large it was",
    },
    [
      adjective("shocking", "", "The bill was ⟦shocking⟧."),
      adjective("jaw-dropping|jawdropping", "", "The price is ⟦jaw-dropping⟧."),
      noun("shocker", "surprise", "The vote was a ⟦shocker⟧."),
      adjective("stunning", "", "It was a ⟦stunning⟧ rebuke.", {
        strength: "hint",
        fineBefore: "views view photos beach scenery",
      }),
      adjective("staggering", "", "The cost was ⟦staggering⟧."),
      adjective("mind-boggling|mind-blowing|mindboggling", "", "The cost is ⟦mind-boggling⟧."),
      adjective("eye-popping|eye-watering", "", "The cost is ⟦eye-popping⟧."),
      adjective("astronomical", "high", "The cost is ⟦astronomical⟧.", {
        fineBefore: "society observatory union objects unit units data observations",
      }),
      adjective("sky-high", "high", "Rents are ⟦sky-high⟧."),
      adjective("skyrocketing", "rising", "Rents are a ⟦skyrocketing⟧ cost.", {}),
      verb("skyrocket", "rise", "Rents ⟦skyrocketed⟧ in May.", { id: "skyrocket", strength: "hint" }),
      verb("plummet", "fall", "Shares ⟦plummeted⟧ on Monday.", { strength: "hint" }),
      verb("nosedive", "fall", "Shares ⟦nosedived⟧ on Monday.", {}),
      verb("implode", "fail", "The campaign ⟦imploded⟧ in May.", {
        fineNear: "building stadium tower hotel submersible hull demolition",
      }),
      turns(
        "sent shockwaves through|sends shockwaves through|sending shockwaves through|send shockwaves through",
        "surprise",
        "The vote ⟦sent shockwaves through⟧ the town.",
      ),
      mass("shock waves|shockwaves", "", "The vote made ⟦shockwaves⟧ in the town.", {
        fineNear: "blast explosion earthquake sonic quake",
      }),
      phrase("reeling from|left reeling", "", "The town is ⟦reeling from⟧ the news."),
      phrase("bursting at the seams", "full", "The school is ⟦bursting at the seams⟧."),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "is a picture of failure or disorder; what went wrong can be told",
    },
    [
      phrase(
        "ticking time bomb|time bomb|powder keg|tinderbox",
        "risk",
        "The debt is a ⟦ticking time bomb⟧.",
        {
          fineNear: "police officers detonated exploded device forest brush",
          reason: "makes a bomb of a risk; what may happen, and how likely it is, can be told",
        },
      ),
      phrase("train wreck|trainwreck|dumpster fire", "failure", "The hearing was a ⟦train wreck⟧.", {
        fineNear: "rail railroad cars engineer passengers derailed firefighters alley",
        fine: "Twelve passengers died in the train wreck.",
      }),
      phrase("house of cards", "", "The budget is a ⟦house of cards⟧.", {
        fineNear: "netflix series spacey",
      }),
      noun("nightmare", "", "The move was a ⟦nightmare⟧.", {
        strength: "hint",
        fineNear: "sleep elm dream dreams bed",
      }),
      phrase("hot mess|hot garbage|hot take|hot takes", "", "The plan is a ⟦hot mess⟧.", {
        strength: "hint",
      }),
      adjective("hot", "", "It was a ⟦hot⟧ debate.", {
        strength: "hint",
        onlyBefore: "debate debates dispute disputes fight",
        fine: "The hot line took 200 calls on a hot day.",
      }),
      noun("fiasco", "failure", "The launch was a ⟦fiasco⟧."),
      noun("debacle", "failure", "The launch was a ⟦debacle⟧."),
      noun("boondoggle", "project", "The rail line is a ⟦boondoggle⟧.", {
        reason: "calls a cost a waste; what it bought, and for how much, can be told",
      }),
      noun("quagmire", "dispute", "The case became a ⟦quagmire⟧.", {
        strength: "hint",
        fineNear: "mud swamp bog",
      }),
      mass("bloodletting", "layoffs", "The ⟦bloodletting⟧ at the paper went on.", {}),
      noun("death spiral", "decline", "The fund is in a ⟦death spiral⟧."),
      noun("doomsday", "", "The memo drew a ⟦doomsday⟧ picture.", { fineNear: "clock vault film machine" }),
      noun("armageddon", "disaster", "It was tax ⟦armageddon⟧ for the port.", { strength: "hint" }),
      mass("carnage", "deaths", "The ⟦carnage⟧ went on for a year.", { strength: "hint" }),
      mass("mayhem", "disorder", "The sale ended in ⟦mayhem⟧.", {
        strength: "hint",
        fineNear: "charge charged count",
      }),
      mass("chaos", "disorder, confusion", "The sale ended in ⟦chaos⟧.", { strength: "hint" }),
      adjective("chaotic", "disorderly, confused", "It was a ⟦chaotic⟧ start.", { strength: "hint" }),
      noun("horror show", "failure", "The trip was a ⟦horror show⟧."),
      noun("laughingstock", "", "The town is a ⟦laughingstock⟧."),
      noun("circus", "", "The hearing became a ⟦circus⟧.", {
        onlyAfter: "a media political three-ring legal this the",
        onlyNear: "hearing trial campaign court election vote debate senate media political",
        strength: "hint",
      }),
      noun("freak show", "", "The hearing became a ⟦freak show⟧."),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "calls a cost a waste; what it bought, and for how much, can be told",
    },
    [
      noun("bloat", "growth", "The ⟦bloat⟧ at the port grew.", { strength: "hint" }),
      adjective("bloated", "large", "The port has a ⟦bloated⟧ staff.", {
        fineNear: "stomach body belly corpse",
      }),
      adjective("lavish", "costly", "The dean had a ⟦lavish⟧ office.", { strength: "hint" }),
      adjective("cushy", "", "The dean had a ⟦cushy⟧ post."),
      phrase("sweetheart deal|sweetheart deals", "deal", "The port cut a ⟦sweetheart deal⟧."),
      mass("pork-barrel|pork barrel", "local", "The bill is full of ⟦pork-barrel⟧ spending."),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "is the language of a release or of a fan; what was done can be told",
    },
    [
      adjective("groundbreaking|ground-breaking", "-", "It is a ⟦groundbreaking⟧ phone.", {
        fineBefore: "ceremony ceremonies",
        fine: "The groundbreaking ceremony is on Friday.",
      }),
      adjective("game-changing", "-", "It is a ⟦game-changing⟧ phone."),
      noun("game changer", "", "The ruling is a ⟦game changer⟧.", {}),
      noun("game-changer", "change", "The ruling is a ⟦game-changer⟧.", {}),
      adjective("world-class", "", "The town has a ⟦world-class⟧ pool."),
      adjective("state-of-the-art|cutting-edge", "new, modern", "The town has a ⟦state-of-the-art⟧ pool.", {
        strength: "hint",
      }),
      adjective("revolutionary", "new", "It is a ⟦revolutionary⟧ phone.", {
        onlyBefore: "phone product idea app device approach design method service technology treatment",
      }),
      adjective("legendary", "", "The ⟦legendary⟧ coach came."),
      adjective("visionary", "", "The ⟦visionary⟧ founder came.", {}),
      adjective("brilliant", "", "It was a ⟦brilliant⟧ speech.", {
        strength: "hint",
        fineBefore: "light sunshine red blue green yellow white orange color colors",
      }),
      adjective("dazzling", "", "It was a ⟦dazzling⟧ speech.", { fineBefore: "light lights sun" }),
      adjective("spectacular", "", "It was a ⟦spectacular⟧ start.", { strength: "hint" }),
      adjective("magnificent", "", "It was a ⟦magnificent⟧ start.", {}),
      adjective("awe-inspiring", "", "It was an ⟦awe-inspiring⟧ start."),
      adjective("heroic", "", "The mayor made a ⟦heroic⟧ effort.", {
        strength: "hint",
        fineBefore: "couplet couplets",
      }),
      adjective("fearless", "", "The ⟦fearless⟧ mayor came."),
      adjective("heartwarming|heart-warming", "", "It is a ⟦heartwarming⟧ tale."),
      adjective("feel-good", "", "It is a ⟦feel-good⟧ tale.", { fineBefore: "factor" }),
      adjective("breathtaking", "", "It was a ⟦breathtaking⟧ claim.", {
        fineBefore: "views view scenery",
        reason: "tells a reader to be amazed; what was done can be told",
      }),
      verb("hype", "promote", "The firm ⟦hyped⟧ its new bus."),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "judges praise instead of quoting it",
    },
    [
      verb("fawn", "praise", "The host ⟦fawned⟧ over the mayor.", { onlyBefore: "over on" }),
      adjective("fawning", "admiring", "It was a ⟦fawning⟧ profile.", {
        stands: "adjective",
        fineBefore: "over on",
        fine: "The magazines are fawning over the advertisers.",
      }),
      adjective("glowing", "favorable", "It was a ⟦glowing⟧ review.", {
        onlyBefore: "review reviews terms praise report profile tribute",
        fine: "A glowing coal fell.",
      }),
      turns(
        "doubled down on|doubles down on|double down on|doubling down on",
        "repeat",
        "The mayor ⟦doubled down on⟧ the charge.",
        {
          fineNear: "blackjack cards casino",
          reason: "makes a gamble of saying a thing again; “repeated” says it",
        },
      ),
      phrase(
        "doubled down|doubles down|double down|doubling down",
        "",
        "The mayor, asked again, ⟦doubled down⟧.",
        {
          fineNear: "blackjack cards casino",
          reason: "makes a gamble of saying a thing again; “repeated” says it",
        },
      ),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "turns anger up; what was said or done shows how angry somebody was",
    },
    [
      turns(
        "sparked outrage|sparks outrage|sparked fury|sparked a firestorm",
        "draw criticism",
        "The fee ⟦sparked outrage⟧.",
      ),
      noun("fury", "anger", "The fee drew ⟦fury⟧.", { strength: "hint" }),
      adjective("furious", "angry", "The owner was ⟦furious⟧.", { strength: "hint" }),
      adjective("livid", "angry", "The owner was ⟦livid⟧."),
      adjective("irate", "angry", "The owner was ⟦irate⟧.", { strength: "hint" }),
      adjective("seething", "angry", "The owner was ⟦seething⟧."),
      adjective("apoplectic", "angry", "The owner was ⟦apoplectic⟧."),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "is a verdict on temper or tone; what was said or done can be told",
    },
    [
      adjective("unhinged", "angry", "The owner sent an ⟦unhinged⟧ letter.", { fineNear: "door gate" }),
      adjective("crazed", "", "The ⟦crazed⟧ owner came."),
      adjective("fanatical", "ardent", "The ⟦fanatical⟧ owner came."),
      adjective("zealous", "ardent", "The ⟦zealous⟧ owner came.", { strength: "hint" }),
      adjective("bombastic", "", "It was a ⟦bombastic⟧ speech."),
      adjective("incendiary", "", "It was an ⟦incendiary⟧ speech.", {
        fineBefore: "device devices bomb bombs weapons",
        fine: "Officers found an incendiary device.",
      }),
      adjective("inflammatory", "", "It was an ⟦inflammatory⟧ speech.", {
        strength: "hint",
        fineBefore: "disease bowel response arthritis condition drugs drug",
      }),
      adjective("fiery", "", "It was a ⟦fiery⟧ speech.", {
        fineBefore: "crash explosion blaze wreck death",
        strength: "hint",
      }),
      adjective("hateful", "", "The letters were ⟦hateful⟧."),
      adjective("bitter", "", "It was a ⟦bitter⟧ debate.", {
        strength: "hint",
        onlyBefore: "debate fight feud rival rivals dispute battle campaign race divide",
      }),
      adjective("vicious", "", "It was a ⟦vicious⟧ debate.", {
        fineBefore: "circle cycle dog dogs",
        fine: "It is a vicious circle.",
      }),
      adjective("ugly", "", "It was an ⟦ugly⟧ debate.", {
        strength: "hint",
        onlyBefore: "debate fight feud truth scene campaign race spectacle episode dispute",
      }),
    ],
  ),
];
