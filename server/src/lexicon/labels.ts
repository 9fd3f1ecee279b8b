import type { StylebookEntry } from "./stylebook.js";

/** One form of a label, and the neutral wordings for it, the best first. */
type Form = readonly [form: string, ...alternatives: string[]];

interface More {
  readonly fineBefore?: readonly string[];
  readonly fineAfter?: readonly string[];
}

function label(guidance: string, reason: string, forms: readonly Form[], more: More = {}): StylebookEntry {
  return {
    id: forms[0]![0],
    kind: "label",
    forms: forms.map(([form]) => form),
    replacements: forms.flatMap(([form, ...alternatives]) =>
      alternatives.length > 0 ? [{ for: form, with: alternatives }] : [],
    ),
    reason,
    guidance: guidance.split(", "),
    strength: "warning",
    ...more,
  };
}

const STATUS_ONE = ["person in the country illegally", "person without legal status"] as const;
const STATUS_MANY = ["people in the country illegally", "people without legal status"] as const;
const BY_ACT = "names a person by an offense; an act can be illegal, a person cannot";

const LEGAL_STATUS: readonly StylebookEntry[] = [
  label("AP, NPR, BBC", BY_ACT, [
    ["illegal alien", ...STATUS_ONE],
    ["illegal aliens", ...STATUS_MANY],
  ]),
  label("AP, NPR", BY_ACT, [
    ["illegal immigrant", ...STATUS_ONE],
    ["illegal immigrants", ...STATUS_MANY],
  ]),
  label("AP, Reuters, BBC", BY_ACT, [
    ["illegal migrant", ...STATUS_ONE],
    ["illegal migrants", ...STATUS_MANY],
  ]),
  label("AP, NPR", "turns an adjective for acts into a noun for people", [["illegals", ...STATUS_MANY]]),
  label("AP", "is a term of law that reads as “not human” outside a statute or a quotation", [
    ["criminal alien", "immigrant convicted of a crime"],
    ["criminal aliens", "immigrants convicted of crimes"],
  ]),
  label("AP", "blames a child for its parents’ standing, and guesses at their motive", [
    ["anchor baby", "U.S.-born child of immigrants"],
    ["anchor babies", "U.S.-born children of immigrants"],
  ]),
  label("Reuters, BBC", "prejudges a claim for asylum that nobody has decided", [
    ["bogus asylum seeker", "asylum seeker"],
    ["bogus asylum seekers", "asylum seekers"],
    ["fake refugee", "asylum seeker"],
    ["fake refugees", "asylum seekers"],
  ]),
  label("SPJ, AP", "tells of people arriving as of an attack", [
    ["invading migrants", "arriving migrants"],
    ["migrant invasion", "arrival of migrants"],
    ["migrant horde", "group of migrants"],
    ["migrant hordes", "groups of migrants"],
  ]),
];

const POLITICS: readonly StylebookEntry[] = [
  label("AP, Reuters", "gives a verdict on views instead of saying what they are", [
    ["radical leftist", "progressive activist", "left-wing activist"],
    ["radical leftists", "progressive activists", "left-wing activists"],
    ["radical left", "left"],
    ["loony left", "left"],
  ]),
  label("AP, Reuters", "is an insult from the campaign trail, not a description of views", [
    ["leftie", "liberal"],
    ["lefties", "liberals"],
    ["lefty", "liberal"],
    ["libtard"],
    ["libtards"],
  ]),
  label("AP, Reuters", "is an insult from the campaign trail, not a description of views", [
    ["wingnut", "conservative activist"],
    ["wingnuts", "conservative activists"],
    ["right-wing nut", "conservative activist"],
    ["right-wing nuts", "conservative activists"],
    ["teabagger", "tea party supporter"],
    ["teabaggers", "tea party supporters"],
  ]),
  label("AP", "gives a verdict on the politics of a person; membership and positions can be reported", [
    ["far-left extremist", "far-left activist"],
    ["far-left extremists", "far-left activists"],
    ["right-wing extremist", "right-wing activist"],
    ["right-wing extremists", "right-wing activists"],
    ["left-wing extremist", "left-wing activist"],
    ["left-wing extremists", "left-wing activists"],
  ]),
  label("AP, Reuters", "says that a person belongs to a movement that few name themselves", [
    ["social justice warrior", "activist"],
    ["social justice warriors", "activists"],
    ["sjw", "activist"],
    ["sjws", "activists"],
  ]),
  label("AP", "bends the name of the party for a jibe; the adjective is “Democratic”", [
    ["democrat party", "Democratic Party"],
    ["democrat senator", "Democratic senator"],
    ["democrat senators", "Democratic senators"],
    ["democrat congressman", "Democratic congressman"],
    ["democrat mayor", "Democratic mayor"],
    ["democrat governor", "Democratic governor"],
  ]),
  label("NPR, AP", "takes one side’s name for the other side of the abortion debate", [
    ["pro-abortion", "abortion-rights"],
    ["pro-aborts", "abortion-rights supporters"],
    ["abortionist", "doctor who performs abortions"],
    ["abortionists", "doctors who perform abortions"],
    ["anti-choice", "anti-abortion"],
  ]),
  label("NPR, AP", "is the name that one side of the abortion debate gives itself", [
    ["pro-lifer", "abortion opponent"],
    ["pro-lifers", "abortion opponents"],
    ["pro-choicer", "abortion-rights supporter"],
    ["pro-choicers", "abortion-rights supporters"],
  ]),
  label("AP, Reuters", "calls people servants of the rich or the mighty without saying what they did", [
    ["fat cat", "wealthy donor", "executive"],
    ["fat cats", "wealthy donors", "executives"],
    ["crony", "ally", "associate"],
    ["cronies", "allies", "associates"],
  ]),
  label("AP, SPJ", "says whose orders a person follows, which wants proof and not a noun", [
    ["henchman", "aide", "associate"],
    ["henchmen", "aides", "associates"],
    ["lackey", "aide"],
    ["lackeys", "aides"],
  ]),
  label("AP", "makes a caricature of a concern", [
    ["climate alarmist", "climate activist"],
    ["climate alarmists", "climate activists"],
    ["tree hugger", "environmentalist"],
    ["tree huggers", "environmentalists"],
    ["tree-hugger", "environmentalist"],
    ["tree-huggers", "environmentalists"],
  ]),
];

const RELIGION_AND_ORIGIN: readonly StylebookEntry[] = [
  label("BBC, Reuters, AP", "ties violence to a religion; the group or the act can be named", [
    ["islamic terrorist", "militant", "gunman"],
    ["islamic terrorists", "militants", "gunmen"],
    ["muslim terrorist", "militant", "gunman"],
    ["muslim terrorists", "militants", "gunmen"],
    ["radical islamist", "militant"],
    ["radical islamists", "militants"],
  ]),
  label("AP, Reuters", "is a term of scorn for members of a religion", [
    ["bible thumper", "evangelical Christian"],
    ["bible thumpers", "evangelical Christians"],
    ["bible-thumper", "evangelical Christian"],
    ["bible-thumpers", "evangelical Christians"],
    ["holy roller", "Pentecostal"],
    ["holy rollers", "Pentecostals"],
  ]),
  label(
    "AP, NPR",
    "is dated and demeaning for people",
    [
      ["orientals", "Asian people"],
      ["oriental man", "Asian man"],
      ["oriental woman", "Asian woman"],
      ["oriental people", "Asian people"],
    ],
    { fineBefore: ["rug", "rugs", "carpets"] },
  ),
  label(
    "AP",
    "is dated, and to many of the people so named a slur",
    [
      ["gypsies", "Roma"],
      ["colored people", "people of color"],
      ["eskimo", "Inuit"],
      ["eskimos", "Inuit"],
      ["half-breed", "person of mixed race"],
      ["half-breeds", "people of mixed race"],
    ],
    { fineAfter: ["of"] },
  ),
  label("AP, SPJ", "lumps countries together by somebody else’s measure of progress", [
    ["third world country", "developing country"],
    ["third world countries", "developing countries"],
    ["third-world country", "developing country"],
    ["third-world countries", "developing countries"],
  ]),
];

const HEALTH: readonly StylebookEntry[] = [
  label("AP", "makes an illness the whole of a person", [
    ["junkie", "person with a drug addiction"],
    ["junkies", "people with drug addictions"],
    ["crackhead", "person with a drug addiction"],
    ["crackheads", "people with drug addictions"],
    ["druggie", "person with a drug addiction"],
    ["druggies", "people with drug addictions"],
    ["drug addict", "person with a drug addiction"],
    ["drug addicts", "people with drug addictions"],
  ]),
  label("AP", "makes an illness the whole of a person", [
    ["drunkard", "person with an alcohol addiction"],
    ["drunkards", "people with alcohol addictions"],
    ["wino", "person with an alcohol addiction"],
    ["winos", "people with alcohol addictions"],
  ]),
  label("AP, BBC", "is a slur for mental illness; the diagnosis, where it matters, can be sourced", [
    ["lunatic", "person with a mental illness"],
    ["lunatics", "people with mental illnesses"],
    ["madman", "man"],
    ["madmen", "men"],
    ["psycho", "person"],
    ["psychos", "people"],
    ["nutcase", "person"],
    ["nutcases", "people"],
    ["nutjob", "person"],
    ["nutjobs", "people"],
  ]),
  label("AP", "makes an illness the whole of a person", [
    ["schizophrenics", "people with schizophrenia"],
    ["a schizophrenic", "a person with schizophrenia"],
    ["schizo", "person with schizophrenia"],
    ["schizos", "people with schizophrenia"],
  ]),
  label(
    "AP, BBC",
    "is a slur for a disability",
    [
      ["cripple", "person with a disability"],
      ["cripples", "people with disabilities"],
      ["retard", "person with an intellectual disability"],
      ["retards", "people with intellectual disabilities"],
      ["mentally retarded", "intellectually disabled"],
      ["spastic", "person with cerebral palsy"],
      ["midget", "person with dwarfism"],
      ["midgets", "people with dwarfism"],
    ],
    {
      fineAfter: ["to", "would", "could", "will", "may", "might"],
      fineBefore: ["the", "submarine", "submarines"],
    },
  ),
  label("AP, BBC", "defines a person by a chair that gives freedom", [
    ["wheelchair-bound", "who uses a wheelchair"],
    ["confined to a wheelchair", "using a wheelchair"],
  ]),
  label(
    "AP",
    "makes housing the whole of a person",
    [
      ["bum", "homeless man", "person without housing"],
      ["bums", "homeless people"],
      ["hobo", "homeless man"],
      ["hobos", "homeless people"],
      ["vagrant", "homeless person"],
      ["vagrants", "homeless people"],
      ["the homeless", "homeless people"],
    ],
    {
      fineBefore: ["rap", "knee", "deal", "leg", "shelter", "population", "man", "woman", "people", "family"],
    },
  ),
];

const CRIME: readonly StylebookEntry[] = [
  label(
    "AP, NPR",
    "condemns instead of describing, and often carries a racial charge; the charge can be named",
    [
      ["thug", "man", "suspect"],
      ["thugs", "men", "suspects"],
      ["hoodlum", "youth", "suspect"],
      ["hoodlums", "youths", "suspects"],
      ["punk", "youth"],
      ["punks", "youths"],
      ["gangbanger", "gang member"],
      ["gangbangers", "gang members"],
    ],
    {
      fineBefore: [
        "rock",
        "band",
        "bands",
        "music",
        "rocker",
        "rockers",
        "scene",
        "song",
        "songs",
        "album",
        "icon",
      ],
    },
  ),
  label("AP", "makes an offense the whole of a person", [
    ["ex-con", "person who served a prison sentence"],
    ["ex-cons", "people who served prison sentences"],
    ["jailbird", "person who served a prison sentence"],
    ["jailbirds", "people who served prison sentences"],
  ]),
  label("AP, BBC, SPJ", "takes humanity from a person whom a court has still to judge, or has judged", [
    ["scumbag", "man", "suspect"],
    ["scumbags", "men", "suspects"],
    ["lowlife", "man", "suspect"],
    ["lowlifes", "men", "suspects"],
    ["sicko", "man", "suspect"],
    ["sickos", "men", "suspects"],
  ]),
  label("AP, BBC", "blames a child, or a victim, for a crime against them", [
    ["child prostitute", "child who was sexually exploited"],
    ["child prostitutes", "children who were sexually exploited"],
    ["underage prostitute", "child who was sexually exploited"],
    ["underage prostitutes", "children who were sexually exploited"],
  ]),
  label("AP, BBC", "is a slur; the trade can be named where it matters", [
    ["hooker", "sex worker"],
    ["hookers", "sex workers"],
    ["whore", "sex worker"],
    ["whores", "sex workers"],
  ]),
  label("AP, BBC", "makes a motive of money for women in a dispute", [
    ["gold digger", "woman"],
    ["gold diggers", "women"],
    ["gold-digger", "woman"],
    ["gold-diggers", "women"],
  ]),
  label("BBC, Reuters", "is a judgment that attaches to an act on evidence; the act can be described", [
    ["terrorist sympathizer"],
    ["terrorist sympathizers"],
    ["terrorist sympathiser"],
    ["terrorist sympathisers"],
  ]),
];

/** Labels for people and groups: by legal status, politics, religion and origin, health, crime. */
export const LABELS: readonly StylebookEntry[] = [
  ...LEGAL_STATUS,
  ...POLITICS,
  ...RELIGION_AND_ORIGIN,
  ...HEALTH,
  ...CRIME,
];
