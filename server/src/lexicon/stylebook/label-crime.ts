import type { StylebookEntry } from "./entry.js";
import { adjective, family, mass, noun, phrase } from "./build.js";

/** Labels for people by crime, war and protest. */
export const CRIME_LABELS: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "label",
      guidance: "NPR",
      reason: "condemns instead of describing, and often carries a racial charge; the charge can be named",
      slur: true,
    },
    [
      noun("thug", "man", "The ⟦thugs⟧ ran off with the till.", { fineBefore: "life" }),
      noun("hoodlum", "youth", "The ⟦hoodlums⟧ ran off with the till."),
      noun("punk", "youth", "Two ⟦punks⟧ ran off with the till.", {
        fineBefore: "rock band bands music rocker rockers scene song songs album icon group trio movement",
        fineAfter: "daft steam post cyber folk",
        fineNear: "music band album guitar concert rock metal glam hip-hop jazz soul",
        fine: "The punk rock band played on.",
      }),
      noun("gangbanger", "gang member", "Two ⟦gangbangers⟧ ran off with the till."),
      noun("gangster", "", "Two ⟦gangsters⟧ ran off with the till.", {
        fineBefore: "film films movie movies rap drama",
        fineNear: "game games gaming gamers film thriller series novel",
        fine: "It is a game of guns, gangsters and fast cars.",
        strength: "hint",
      }),
      noun("hooligan", "", "The ⟦hooligans⟧ broke the gate.", {
        fineAfter: "football soccer",
        strength: "hint",
      }),
      noun("ruffian", "man", "The ⟦ruffians⟧ broke the gate."),
      noun("lout", "youth", "The ⟦louts⟧ broke the gate."),
      noun("yob", "", "The ⟦yobs⟧ broke the gate."),
      noun("goon", "man, guard", "The ⟦goons⟧ broke the gate.", { fineBefore: "show squad" }),
      noun("delinquent", "youth", "The ⟦delinquents⟧ broke the gate.", {
        fineBefore: "tax taxes loan loans account accounts payment payments debt bill bills",
        fine: "The town sold delinquent tax bills.",
      }),
      noun("superpredator", "youth", "The ⟦superpredators⟧ of Mill Road grew up."),
      noun("super-predator", "youth", "The ⟦super-predators⟧ of Mill Road grew up."),
      noun("inner-city youth", "young person from Milford/young people", "Two ⟦inner-city youths⟧ sang.", {
        strength: "hint",
      }),
    ],
  ),
  ...family({ kind: "label", guidance: "AP", reason: "makes an offense the whole of a person" }, [
    noun(
      "ex-con",
      "person who served a prison sentence/people who served prison sentences",
      "The ⟦ex-con⟧ bakes bread.",
    ),
    noun(
      "jailbird",
      "person who served a prison sentence/people who served prison sentences",
      "The ⟦jailbird⟧ bakes bread.",
    ),
    noun(
      "convict",
      "prisoner, person convicted of a crime/people convicted of crimes",
      "The ⟦convicts⟧ bake bread.",
      {
        fineNear: "to would could will jury juries jurors evidence",
        fine: "Jurors could convict him.",
        strength: "hint",
      },
    ),
    noun(
      "ex-convict",
      "person who served a prison sentence/people who served prison sentences",
      "The ⟦ex-convicts⟧ bake bread.",
    ),
    noun(
      "felon",
      "person convicted of a felony/people convicted of felonies",
      "The ⟦felons⟧ may vote in May.",
      { strength: "hint" },
    ),
    noun(
      "ex-felon",
      "person who served a sentence for a felony/people who served sentences for felonies",
      "The ⟦ex-felons⟧ bake bread.",
      { strength: "hint" },
    ),
    noun("career criminal", "", "The ⟦career criminal⟧ bakes bread."),
    noun("common criminal", "", "They are ⟦common criminals⟧."),
    noun("repeat offender", "", "The ⟦repeat offender⟧ bakes bread.", { strength: "hint" }),
    noun("juvenile delinquent", "youth", "The ⟦juvenile delinquent⟧ bakes bread."),
    noun("crack dealer", "", "The ⟦crack dealers⟧ left.", { strength: "hint" }),
    noun("drug kingpin", "", "The ⟦drug kingpin⟧ left town.", { strength: "hint" }),
    noun("dirty cop", "officer", "The ⟦dirty cops⟧ left town."),
    noun("killer cop", "", "The ⟦killer cop⟧ left town."),
    noun("rogue cop", "officer", "The ⟦rogue cop⟧ left town."),
    noun("cop killer", "", "The ⟦cop killer⟧ left town.", { strength: "hint" }),
    noun("wife beater", "", "The ⟦wife beater⟧ left town."),
  ]),
  ...family(
    {
      kind: "label",
      guidance: "SPJ",
      reason: "takes humanity from a person whom a court has still to judge, or has judged",
      slur: true,
    },
    [
      noun("scumbag", "man", "The ⟦scumbag⟧ left by the back door."),
      mass("scum", "", "The street is full of ⟦scum⟧ again.", {
        fineNear: "pond water algae pot pan bath soap",
        fine: "Scum floated on the pond.",
      }),
      noun("lowlife", "man", "The ⟦lowlife⟧ left by the back door."),
      noun("sicko", "man", "The ⟦sicko⟧ left by the back door."),
      noun("dirtbag", "man", "The ⟦dirtbag⟧ left by the back door."),
      noun("sleazebag", "man", "The ⟦sleazebag⟧ left by the back door."),
      noun("slimeball", "man", "The ⟦slimeball⟧ left by the back door."),
      noun("creep", "man", "The ⟦creep⟧ left by the back door.", {
        fineAfter: "mission feature scope scale",
        onlyAfter: "a the some this that old little these those",
        fine: "Prices creep up.",
      }),
      noun("pervert", "man", "The ⟦pervert⟧ left by the back door.", {
        fineBefore: "the justice",
        fineAfter: "to conspiracy",
        fine: "He tried to pervert the course of justice.",
      }),
      noun("perv", "man", "The ⟦perv⟧ left by the back door."),
      noun("deviant", "", "The ⟦deviants⟧ left by the back door.", { fineBefore: "behavior behaviour" }),
      noun("fiend", "", "The ⟦fiend⟧ left by the back door."),
      noun("brute", "man", "The ⟦brute⟧ left by the back door.", {
        fineBefore: "force strength",
        fine: "They used brute force.",
      }),
      noun("monster", "man", "The ⟦monster⟧ who took the girl left.", {
        onlyNear:
          "girl girls boy boys killer killed murdered rapist rape raped child children abuse victims victim prison jail",
        fineBefore: "truck trucks movie movies film storm energy trucks hit inc high",
        fineAfter: "cookie ness loch",
        fine: "Children cheered the cookie monster.",
      }),
      mass("vermin", "", "The migrants were ⟦vermin⟧ in the flyer.", {
        onlyNear:
          "migrants immigrants people muslims jews protesters left leftists opponents homeless criminals enemies democrats republicans",
        fine: "Vermin ate the corn.",
      }),
      noun(
        "child prostitute",
        "child who was sexually exploited/children who were sexually exploited",
        "The raid found two ⟦child prostitutes⟧.",
        { reason: "puts on a child what was done to the child", guidance: "AP" },
      ),
      noun(
        "underage prostitute",
        "child who was sexually exploited/children who were sexually exploited",
        "It found two ⟦underage prostitutes⟧.",
        { reason: "puts on a child what was done to the child", guidance: "AP" },
      ),
      noun(
        "teen prostitute",
        "teen who was sexually exploited/teens who were sexually exploited",
        "It found two ⟦teen prostitutes⟧.",
        { reason: "puts on a child what was done to the child", guidance: "AP" },
      ),
      mass("underage woman|underage women", "girl", "He met an ⟦underage woman⟧ at the mill.", {
        reason: "calls a girl a woman; nobody under age is one",
        guidance: "AP",
      }),
      mass(
        "kiddie porn|child porn|child pornography",
        "child sexual abuse images",
        "He had ⟦child porn⟧ on a disk.",
        {
          strength: "hint",
          reason: "calls the abuse of a child by a name from the sex trade",
          guidance: "AP",
        },
      ),
      noun("hooker", "", "Two ⟦hookers⟧ stood at the mill.", {
        fineNear:
          "rugby scrum prop lock flanker fly-half scrum-half try tries tackle line-out lineout forwards wing replacement game games",
        fineAfter: "john joe at",
        fineOfNames: true,
        fine: "The rugby side lost its hooker.",
        reason: "makes a trade, mostly one with scorn on it, the whole of a person",
      }),
      noun("whore", "sex worker", "Two ⟦whores⟧ stood at the mill.", {
        reason: "makes a trade, mostly one with scorn on it, the whole of a person",
      }),
      noun("slut", "woman", "Two ⟦sluts⟧ stood at the mill.", {
        reason: "judges a woman by what is said of her private life",
      }),
      noun("prostitute", "sex worker", "Two ⟦prostitutes⟧ stood at the mill.", {
        strength: "hint",
        reason: "makes a trade, mostly one with scorn on it, the whole of a person",
      }),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "BBC, Reuters",
      reason:
        "is a judgment that attaches to an act on evidence; the act can be described, the word attributed",
    },
    [
      noun("terrorist", "militant, gunman, attacker", "The ⟦terrorists⟧ took the bridge at dawn.", {
        fineBefore:
          "attack attacks organization organizations organisation group groups list watchlist watch act acts activity activities threat threats designation incident cell cells plot plots screening",
        strength: "hint",
        fine: "The state keeps a list of terrorist groups.",
      }),
      noun("terrorist sympathizer", "", "The mayor is a ⟦terrorist sympathizer⟧."),
      noun("terrorist sympathiser", "", "The mayor is a ⟦terrorist sympathiser⟧."),
      noun("terrorist thug", "", "The ⟦terrorist thugs⟧ took the bridge."),
      adjective("terrorist-supporting|terrorist-loving", "", "The ⟦terrorist-supporting⟧ mayor left."),
      noun("freedom fighter", "rebel, fighter", "The ⟦freedom fighters⟧ took the bridge.", {
        strength: "hint",
      }),
      noun("evildoer", "", "The ⟦evildoers⟧ took the bridge."),
      noun("bad guy", "", "The ⟦bad guys⟧ took the bridge.", {
        strength: "hint",
        fineNear: "film movie role plays actor wrestling",
      }),
      noun("bad hombre", "", "The ⟦bad hombres⟧ took the bridge."),
      mass(
        "our troops|our boys|our soldiers|our heroes",
        "the troops, U.S. troops",
        "⟦Our boys⟧ took the bridge.",
        { reason: "makes the copy a party: whose troops they are can be said" },
      ),
      noun("traitor", "", "The ⟦traitors⟧ took the bridge.", {
        fineNear: "treason convicted executed tried",
        reason: "charges a person with treason; whom they left, and for what, can be told",
      }),
      noun("turncoat", "", "The ⟦turncoats⟧ took the bridge.", {
        reason: "charges a person with treason; whom they left, and for what, can be told",
      }),
      noun("rogue state", "", "The king rules a ⟦rogue state⟧.", {
        strength: "hint",
        reason: "condemns whoever governs; how they came to power and what they do can be told",
      }),
      noun("rogue regime", "government", "The king heads a ⟦rogue regime⟧.", {
        reason: "condemns whoever governs; how they came to power and what they do can be told",
      }),
      noun("puppet regime", "government", "The king heads a ⟦puppet regime⟧.", {
        reason: "condemns whoever governs; how they came to power and what they do can be told",
      }),
      noun("puppet government", "government", "The king heads a ⟦puppet government⟧.", {
        fineNear: "nazi vichy war 1940s japan",
        reason: "condemns whoever governs; how they came to power and what they do can be told",
      }),
      noun("regime", "government", "The ⟦regime⟧ in the capital fell.", {
        fineAfter:
          "tax training exercise sanctions regulatory inspection ancien drug new rules fitness legal trade inspections nonproliferation",
        fine: "A new tax regime begins.",
        strength: "hint",
        reason: "condemns whoever governs; how they came to power and what they do can be told",
      }),
      noun("strongman", "leader", "The ⟦strongman⟧ left the capital.", {
        fineNear: "circus lift contest competition",
        strength: "hint",
        reason: "condemns whoever governs; how they came to power and what they do can be told",
      }),
      noun("despot", "leader", "The ⟦despot⟧ left the capital.", {
        reason: "condemns whoever governs; how they came to power and what they do can be told",
      }),
      noun("tyrant", "leader", "The ⟦tyrant⟧ left the capital.", {
        fineNear: "greek athens",
        reason: "condemns whoever governs; how they came to power and what they do can be told",
      }),
      mass("tyranny", "", "The new rule is ⟦tyranny⟧.", {
        reason: "condemns a rule or a government; what it does can be told",
      }),
      noun("dictator", "leader", "The ⟦dictator⟧ left the capital.", {
        strength: "hint",
        reason: "condemns whoever governs; how they came to power and what they do can be told",
      }),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "AP",
      reason: "tells of people who protest as of a danger; what they did can be described",
    },
    [
      noun("mob", "crowd, group", "A ⟦mob⟧ of students filled the square.", {
        fineBefore: "boss bosses movie film family trial wife psychology ties hit figure figures rule museum",
        fineAfter: "flash the",
        fineNear: "mafia gangster gangsters sicilian",
        fine: "The mob boss was tried; a flash mob sang.",
      }),
      noun("angry mob", "crowd", "An ⟦angry mob⟧ filled the square."),
      noun("left-wing mob", "group of protesters", "The ⟦left-wing mob⟧ filled the square."),
      noun("leftist mob", "group of protesters", "The ⟦leftist mob⟧ filled the square."),
      noun("liberal mob", "group of protesters", "The ⟦liberal mob⟧ filled the square."),
      noun("right-wing mob", "group of protesters", "The ⟦right-wing mob⟧ filled the square."),
      noun("unruly mob", "crowd", "The ⟦unruly mob⟧ filled the square."),
      phrase("mob rule", "", "The square saw ⟦mob rule⟧."),
      noun("agitator", "protester, activist", "The ⟦agitators⟧ came by bus.", {
        fineNear: "washing machine tank",
      }),
      noun(
        "outside agitator",
        "protester from elsewhere/protesters from elsewhere",
        "The ⟦outside agitators⟧ came by bus.",
      ),
      noun("professional protester", "protester", "The ⟦professional protesters⟧ came by bus."),
      noun("paid protester", "protester", "The ⟦paid protesters⟧ came by bus."),
      noun("crisis actor", "", "The ⟦crisis actors⟧ came by bus."),
      noun("rabble-rouser", "activist", "The ⟦rabble-rousers⟧ came by bus."),
      noun("troublemaker", "", "The ⟦troublemakers⟧ came by bus.", { strength: "hint" }),
      noun("scab", "replacement worker", "The ⟦scabs⟧ came by bus.", {
        onlyNear: "strike strikers striking union picket bus mill plant factory",
        fine: "The scab on his knee fell off.",
      }),
      noun("strikebreaker", "replacement worker", "The ⟦strikebreakers⟧ came by bus.", { strength: "hint" }),
      noun("cop hater", "critic of the police/critics of the police", "The ⟦cop haters⟧ came by bus."),
      noun("antifa thug", "protester", "The ⟦antifa thugs⟧ came by bus."),
      noun("antifa mob", "group of protesters", "The ⟦antifa mob⟧ came by bus."),
    ],
  ),
];
