import type { StylebookEntry } from "./entry.js";
import { adjective, family, mass, noun, phrase, turns, verb } from "./build.js";

/** Words that make a fight of a disagreement: blows for criticism, war for a dispute, violence for politics. */
export const CLASH: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "makes a blow of criticism; what was said can be told",
    },
    [
      verb("slam", "criticize", "The mayor ⟦slammed⟧ the new bus plan.", {
        fineBefore: "into against shut on door doors",
        fineAfter: "grand poetry",
        fineNear: "car truck train door brakes hurricane storm dunk wall tree pole",
        fine: ["The car slammed into a wall.", "She slammed the door."],
      }),
      verb("blast", "criticize", "Union leaders ⟦blasted⟧ the offer.", {
        fineBefore: "off through into a from away music",
        fineNear: "rock rocks rocket mine music radio speakers hole bomb horn",
        fine: "Crews blasted rock for the tunnel.",
      }),
      verb("bash", "criticize", "The ad ⟦bashes⟧ the senator.", {
        fineBefore: "in into against",
        fineNear: "hammer window windows head bat car",
        fine: "Thieves bashed in the window.",
      }),
      verb("lambaste", "criticize", "The council ⟦lambasted⟧ the report."),
      verb("castigate", "criticize", "The council ⟦castigated⟧ the owner."),
      verb("berate", "criticize", "The council ⟦berated⟧ the owner."),
      verb("upbraid", "criticize", "The council ⟦upbraided⟧ the owner."),
      verb("trash", "criticize", "The mayor ⟦trashed⟧ the plan.", {
        fineNear: "room rooms house home car shop store office bin bag park",
        fine: "They trashed the hotel room.",
      }),
      verb("rubbish", "criticize", "The mayor ⟦rubbished⟧ the plan."),
      verb("rip", "criticize", "The mayor ⟦rips⟧ rivals over the plan.", {
        id: "rip (criticize)",
        strength: "hint",
        onlyNear:
          "over rhetoric critics rivals plan deal bill decision media republicans democrats opponents proposal",
        fineBefore: "off up through apart open into out from away down it the",
      }),
      verb("deride", "criticize", "The council ⟦derided⟧ the owner.", { strength: "hint" }),
      verb("excoriate", "criticize", "The judge ⟦excoriated⟧ the agency."),
      verb("eviscerate", "criticize, cut", "The column ⟦eviscerated⟧ the plan."),
      verb("skewer", "criticize", "The host ⟦skewered⟧ the governor.", {
        fineNear: "meat chicken grill lamb shrimp vegetables",
        fine: "Skewer the chicken and grill it.",
      }),
      verb("savage", "criticize", "Reviewers ⟦savaged⟧ the play.", {
        id: "savage (verb)",
        fineNear: "dog dogs bear",
      }),
      verb("pillory", "criticize", "The paper ⟦pilloried⟧ the mayor."),
      verb("pummel", "criticize, defeat", "Rivals ⟦pummeled⟧ the front-runner.", {
        strength: "hint",
        fineNear: "storm rain hail hurricane coast fists",
      }),
      verb("blister", "", "The judge ⟦blistered⟧ the lawyers.", {
        strength: "hint",
        fineNear: "paint skin sun",
      }),
      adjective("blistering", "sharp", "It was a ⟦blistering⟧ speech.", {
        fineBefore: "heat sun sunburn pace temperatures paint skin",
        fine: "The runners set a blistering pace.",
      }),
      adjective("scathing", "critical", "The town got a ⟦scathing⟧ report."),
      adjective("withering", "critical", "She gave a ⟦withering⟧ review.", {
        onlyBefore:
          "criticism criticisms critique attack attacks assault assessment comment comments contempt editorial glance letter look " +
          "questioning questions rebuke rebukes remark remarks reply report review reviews scorn scrutiny speech stare verdict",
        fine: "Crops are withering in the valley.",
      }),
      adjective("searing", "critical", "It was a ⟦searing⟧ attack.", {
        strength: "hint",
        fineBefore: "heat pain temperatures sun break run burst pace speed",
        fine: "Marlow scored after a searing break.",
      }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "is a verdict on the tone of criticism; its words can be quoted",
    },
    [
      adjective("vitriolic", "harsh", "The race turned ⟦vitriolic⟧."),
      noun("vitriol", "criticism", "The letters were full of ⟦vitriol⟧."),
      noun("diatribe", "speech, criticism", "The chairman ended his ⟦diatribe⟧ at noon."),
      noun("tirade", "speech, criticism", "The coach’s ⟦tirade⟧ lasted four minutes."),
      noun("screed", "essay, statement", "His long ⟦screed⟧ was on the site."),
      noun("rant", "speech", "His ⟦rant⟧ was seen by thousands.", { id: "rant (noun)" }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "makes a blow of criticism; what was said can be told",
    },
    [
      turns(
        "tore into|tears into|tearing into|ripped into|rips into|ripping into|laid into|lit into",
        "criticize",
        "The chairman ⟦tore into⟧ the witness.",
      ),
      turns(
        "took a swipe at|takes a swipe at|took swipes at",
        "criticize",
        "He ⟦took a swipe at⟧ the paper.",
      ),
      turns("took a jab at|takes a jab at|took jabs at", "criticize", "She ⟦took a jab at⟧ her rival."),
      turns("took to task|takes to task", "criticize", "The panel ⟦took to task⟧ three banks."),
      phrase("dressing down|dressing-down", "rebuke", "The clerk got a ⟦dressing-down⟧ in public."),
      phrase("war of words|wars of words", "dispute", "A ⟦war of words⟧ began over the bridge."),
      phrase("verbal assault|verbal assaults", "criticism", "The ⟦verbal assault⟧ went on for days."),
      phrase("name-calling|mudslinging|mud-slinging", "insults", "The debate ended in ⟦mudslinging⟧.", {
        reason: "is a verdict on the tone of criticism; its words can be quoted",
      }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "makes a storm, a shock or a fit of what was said or done; it can be told as it was",
    },
    [
      noun("firestorm", "criticism, protest", "The remark set off a ⟦firestorm⟧.", {
        fineNear: "wildfire blaze acres flames bombing",
      }),
      noun("uproar", "protest, objection", "The fee caused an ⟦uproar⟧."),
      noun("furor", "dispute, protest", "A ⟦furor⟧ followed the vote."),
      noun("hysteria", "alarm, concern", "The ⟦hysteria⟧ over the book grew."),
      noun("feeding frenzy", "interest", "A media ⟦feeding frenzy⟧ followed.", {
        fineNear: "shark sharks fish",
      }),
      noun("frenzy", "rush, activity", "The sale set off a ⟦frenzy⟧.", {
        strength: "hint",
        fineNear: "shark",
      }),
      noun("bombshell", "disclosure", "The memo was a ⟦bombshell⟧.", { fineNear: "blonde" }),
      noun("meltdown", "outburst, failure", "His ⟦meltdown⟧ was on every screen.", {
        fineNear: "nuclear reactor plant core chernobyl fukushima financial",
        fine: "The reactor came close to a meltdown.",
      }),
      noun("temper tantrum", "outburst", "The coach threw a ⟦temper tantrum⟧.", {
        fineNear: "toddler toddlers child children",
      }),
      noun("tantrum", "outburst", "The coach threw a ⟦tantrum⟧.", {
        fineNear: "toddler toddlers child children",
      }),
      noun("bloodbath", "defeat, loss", "The election was a ⟦bloodbath⟧ for the party.", {
        strength: "hint",
      }),
      noun("onslaught", "", "The ⟦onslaught⟧ of ads began in June.", {
        strength: "hint",
      }),
      noun("barrage", "series/series", "A ⟦barrage⟧ of ads began in June.", {
        strength: "hint",
        fineNear: "artillery missiles rockets shells mortar",
      }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "tells of politics or business as of violence; the act itself can be named",
    },
    [
      verb("gut", "reduce, weaken", "The bill would ⟦gut⟧ the clean water rule.", {
        fineNear: "fire blaze fish building house flames deer",
        fine: "Fire gutted the house.",
      }),
      verb("slash", "reduce", "The state will ⟦slash⟧ aid to towns.", {
        strength: "hint",
        fineNear: "knife tires throat wrist wrists blade tire",
      }),
      verb("decimate", "reduce, destroy", "The policy has ⟦decimated⟧ the trade."),
      verb("butcher", "damage", "The editors ⟦butchered⟧ the play.", {
        fineNear: "meat hog hogs cattle pig pigs animals deer cow cows",
      }),
      verb("demolish", "defeat", "The senator ⟦demolished⟧ the argument.", {
        onlyNear: "argument rival opponent case",
      }),
      verb("annihilate", "defeat, destroy", "The challengers were ⟦annihilated⟧."),
      verb("obliterate", "destroy, defeat", "The ruling ⟦obliterated⟧ the program.", {
        strength: "hint",
      }),
      verb("torpedo", "block, stop", "The senator ⟦torpedoed⟧ the deal.", {
        fineNear: "ship submarine navy boat",
      }),
      verb("hijack", "take over", "Activists ⟦hijacked⟧ the meeting.", {
        fineNear:
          "plane planes airliner flight truck ship bus aircraft jet account accounts browser browsers website websites computer computers domain settings",
        fine: "Two men hijacked the plane.",
      }),
      verb("weaponize", "use", "The party ⟦weaponized⟧ the census.", {
        fineNear: "anthrax uranium virus plutonium drone drones",
        fine: "The lab was said to have weaponized anthrax.",
      }),
      verb("bludgeon", "pressure", "They ⟦bludgeoned⟧ the council into a deal.", {
        fineNear: "death killed hammer body police murder",
      }),
      verb("strong-arm", "pressure", "The bank ⟦strong-armed⟧ its tenants."),
      verb("bully", "pressure", "The agency ⟦bullied⟧ farmers into selling.", {
        id: "bully (verb)",
        strength: "hint",
        fineNear: "school students pupils classmates teen",
      }),
      turns(
        "ram through|rams through|rammed through|ramming through|shove through|shoved through|jam through|jammed through",
        "pass",
        "The majority ⟦rammed through⟧ the bill.",
        { fineNear: "car truck gate fence barrier wall vehicle", fine: "The truck rammed through a fence." },
      ),
      turns(
        "shoved down our throats|shove down our throats",
        "impose on us",
        "The plan was ⟦shoved down our throats⟧.",
      ),
      phrase("down our throats", "on us", "The plan was forced ⟦down our throats⟧."),
      phrase("down the throats of", "on", "The plan was forced ⟦down the throats of⟧ towns."),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "charges somebody with greed or bad faith; what was done, and on what ground, can be told",
    },
    [
      phrase("power grab|power grabs", "bid for power", "The decree was a ⟦power grab⟧."),
      phrase(
        "money grab|money grabs|cash grab|cash grabs",
        "fee, way to raise money",
        "The toll is a ⟦cash grab⟧.",
      ),
      phrase("witch hunt|witch hunts|witch-hunt", "investigation", "The inquiry became a ⟦witch hunt⟧.", {
        fineNear: "salem 1692",
      }),
      phrase(
        "fishing expedition|fishing expeditions",
        "broad search",
        "The subpoena is a ⟦fishing expedition⟧.",
        {
          fineNear: "boat trout salmon bass lake river",
          fine: "The fishing expedition left the lake at dawn.",
        },
      ),
      phrase("kangaroo court|kangaroo courts", "hearing", "The hearing was a ⟦kangaroo court⟧."),
      phrase("lynch mob|lynch mobs", "crowd", "A ⟦lynch mob⟧ of pundits formed.", {
        strength: "hint",
        reason: "tells of criticism as of a murder by a crowd; who said what can be told",
      }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "says that a charge is false and meant to harm; what was said, and what is so, can be told",
    },
    [
      phrase(
        "hit job|hit jobs|hit piece|hit pieces|hatchet job",
        "critical article",
        "The profile was a ⟦hit piece⟧.",
      ),
      phrase(
        "smear campaign|smear campaigns",
        "series of attacks/series of attacks",
        "The ads were a ⟦smear campaign⟧.",
      ),
      verb("smear", "criticize, accuse", "The ad ⟦smears⟧ the judge.", {
        fineNear: "paint blood mud cheese lipstick butter cream pap",
        fine: "Somebody smeared paint on the door.",
      }),
      noun("smear", "accusation", "The ad was a ⟦smear⟧.", {
        id: "smear (noun)",
        fineNear: "pap paint blood mud test cheese lipstick",
      }),
      phrase("character assassination", "criticism", "The memo was ⟦character assassination⟧."),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters, BBC",
      reason: "tells of politics or business as of violence; the act itself can be named",
    },
    [
      phrase("on the warpath", "angry", "The chairman is ⟦on the warpath⟧."),
      turns(
        "declared war on|declares war on|declaring war on|waged war on|waging war on",
        "oppose",
        "The mayor has ⟦declared war on⟧ cyclists.",
        {
          fineNear: "germany japan troops army britain russia",
          fine: "The army had declared war on Japan.",
        },
      ),
      mass("scorched-earth|scorched earth", "aggressive", "It was a ⟦scorched-earth⟧ campaign.", {
        fineNear: "army troops retreat",
      }),
      phrase("cutthroat", "competitive", "It is a ⟦cutthroat⟧ trade."),
      phrase("bloodthirsty", "violent", "The ⟦bloodthirsty⟧ crowd waited."),
      phrase("out for blood", "angry", "Voters are ⟦out for blood⟧."),
    ],
  ),
];
