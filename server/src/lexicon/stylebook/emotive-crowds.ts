import type { StylebookEntry } from "./entry.js";
import { adjective, family, noun, phrase, verb } from "./build.js";

const ARRIVALS =
  "migrants migrant immigrants immigrant refugees refugee asylum border aliens foreigners newcomers arrivals protesters demonstrators people";

/** Words that make water, vermin or an army of people, and herds of crowds. */
export const CROWDS: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "emotive",
      guidance: "AP",
      reason: "tells of people as of a disaster or an attack; a number says more",
      onlyNear: ARRIVALS,
    },
    [
      phrase("wave of|waves of", "group of", "A ⟦wave of⟧ migrants came in May.", {
        onlyBefore: "migrants immigrants refugees asylum foreigners illegal immigration migration",
        strength: "hint",
        fine: "A wave of cold air came in May.",
      }),
      phrase("tidal wave of|tsunami of", "large number of", "A ⟦tidal wave of⟧ migrants came."),
      phrase("deluge of", "large number of", "The city saw a ⟦deluge of⟧ refugees."),
      phrase("torrent of", "large number of", "The city saw a ⟦torrent of⟧ refugees."),
      phrase("surge of|surges of", "increase in", "The town had a ⟦surge of⟧ migrants.", {
        strength: "hint",
      }),
      phrase("swarm of|swarms of", "group of", "A ⟦swarm of⟧ protesters came.", {
        fine: "A swarm of bees came.",
      }),
      phrase("army of|armies of", "group of", "An ⟦army of⟧ migrants came.", {
        strength: "hint",
        onlyBefore: "migrants immigrants refugees illegal protesters",
      }),
      phrase("invasion of", "arrival of", "It was an ⟦invasion of⟧ migrants.", {
        onlyBefore: "migrants immigrants refugees foreigners illegal",
      }),
      verb("swarm", "gather at, enter", "Migrants ⟦swarmed⟧ the station."),
      verb("pour", "arrive", "Migrants ⟦poured⟧ across the river.", {
        onlyBefore: "in into over across through",
      }),
      verb("stream", "arrive", "Migrants ⟦streamed⟧ across the river.", {
        onlyBefore: "in into over across through",
        strength: "hint",
      }),
      verb("flood", "arrive in, enter", "Migrants ⟦flooded⟧ the station.", {
        fineNear: "river rain storm water levee hurricane",
      }),
      verb("overrun", "fill", "Migrants ⟦overran⟧ the station.", { strength: "hint" }),
      verb("infest", "fill", "Migrants ⟦infest⟧ the station."),
      verb("storm", "enter", "Migrants ⟦stormed⟧ the fence.", { strength: "hint" }),
      verb("sneak", "cross", "Migrants ⟦sneaked⟧ across the river.", {
        onlyBefore: "across into over in through",
      }),
      verb("descend", "gather", "Protesters ⟦descended⟧ on the square.", { onlyBefore: "on upon" }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "makes a herd of a crowd; who they were and how many can be told",
    },
    [
      noun("horde", "crowd, group", "A ⟦horde⟧ met the bus.", {
        id: "horde",
        fineNear: "golden mongol mongols genghis",
        fine: "The Mongol horde took the town.",
      }),
      phrase("unwashed masses|great unwashed", "public", "The ⟦unwashed masses⟧ were let in."),
      verb("rampage", "riot", "Fans ⟦rampaged⟧ in the square.", { fineNear: "gunman shooter elephant bull" }),
      phrase("ran amok|run amok|running amok", "", "Officials have ⟦run amok⟧ with fees.", {
        reason: "says that nothing was under control; what was done can be told",
      }),
      phrase("ran wild|run wild|running wild", "", "Spending has ⟦run wild⟧.", {
        fineNear: "horses dogs horse boars",
        strength: "hint",
        reason: "says that nothing was under control; what was done can be told",
      }),
      adjective("frenzied", "excited", "A ⟦frenzied⟧ crowd met the bus.", {}),
      adjective("foaming-at-the-mouth|mouth-breathing", "", "The ⟦mouth-breathing⟧ fans came early.", {
        reason: "mocks people for what they think; what they said can be quoted",
      }),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason:
        "says that people do not think for themselves; what they were told, and what they did, can be reported",
    },
    [
      adjective("mindless", "", "It was ⟦mindless⟧ spending.", {}),
      adjective("brainwashed", "persuaded", "The ⟦brainwashed⟧ voters stayed.", { strength: "hint" }),
      verb("brainwash", "persuade", "The school ⟦brainwashes⟧ its pupils."),
      verb("indoctrinate", "teach", "The school ⟦indoctrinates⟧ its pupils."),
      noun("indoctrination", "teaching", "The course is ⟦indoctrination⟧."),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "sneers at what somebody says or how it is said; the words can be quoted",
    },
    [
      verb("peddle", "sell, promote", "The site ⟦peddles⟧ the theory.", {
        fineNear: "drugs drug wares goods fruit cocaine heroin meth",
        fine: "He peddled drugs on the corner.",
      }),
      verb("regurgitate", "repeat", "The paper ⟦regurgitated⟧ the release.", {
        fineNear: "food birds bird owl",
      }),
      verb("screech", "say", "The host ⟦screeched⟧ at the panel.", {
        fineNear: "tires brakes halt owl train bird",
      }),
      verb("howl", "object", "Critics ⟦howled⟧ at the fee.", {
        fineNear: "wind wolf wolves dog dogs coyotes pain",
      }),
      verb("bray", "say", "The host ⟦brayed⟧ at the panel.", { fineNear: "donkey mule" }),
      verb("bleat", "complain", "The owners ⟦bleated⟧ about tax.", {
        fineNear: "sheep goat lamb goats lambs",
      }),
      verb("bloviate", "speak", "The senator ⟦bloviated⟧ for an hour."),
      verb("kvetch", "complain", "The owners ⟦kvetched⟧ about tax."),
      verb("grandstand", "speak", "The senator ⟦grandstanded⟧ at the hearing."),
    ],
  ),
  ...family(
    {
      kind: "emotive",
      guidance: "Reuters",
      reason: "mocks how somebody moved, gave way or sought favor; what was done can be told",
    },
    [
      verb("pander", "appeal", "The mayor ⟦pandered⟧ to drivers."),
      verb("kowtow", "defer", "The board ⟦kowtowed⟧ to the bank."),
      verb("grovel", "apologize", "The owner ⟦groveled⟧ before the panel."),
      verb("cave", "yield, agree", "The senator ⟦caved⟧ on Friday.", { fineBefore: "in roof" }),
      verb("cower", "hide", "The council ⟦cowered⟧ before the bank.", {
        strength: "hint",
        fineNear: "gunman shots gunfire storm children",
      }),
      verb("slink", "leave", "The aide ⟦slinked⟧ out of the room."),
      verb("scurry", "hurry", "Aides ⟦scurried⟧ out of the room.", {
        fineNear: "mice rats mouse rat squirrel",
      }),
      verb("strut", "walk", "The mayor ⟦struts⟧ into the hall.", {
        strength: "hint",
        fineNear: "runway models",
      }),
      verb("cackle", "laugh", "The owner ⟦cackled⟧ at the offer.", { fineNear: "hen hens chickens" }),
    ],
  ),
];
