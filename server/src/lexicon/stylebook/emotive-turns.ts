import type { StylebookEntry } from "./entry.js";
import { family } from "./build.js";
import { nouns, phrases, verbs, verbTurns } from "./each.js";

const STRONG = { kind: "emotive", guidance: "BBC, AP", strength: "hint", unscored: true } as const;

/** Verbs and turns that dramatize: violence where there was none, panic, ruin, humiliation. */
export const EMOTIVE_TURNS: readonly StylebookEntry[] = [
  ...family(
    { ...STRONG, reason: "tells a dispute or a contest as violence; a plain verb says what was done" },
    [
      ...verbs(
        "blindside, bulldoze, steamroll, steamroller, trounce, outclass, humiliate, browbeat, lampoon, vilify, demonize, demonise, malign, " +
          "besmirch, tarnish, scapegoat, subjugate, enslave",
        "The owners # the clerks.",
        {
          fineNear:
            "bear dog tiger lion physical forest trees earth site land building buildings house houses homes",
        },
      ),
      ...verbTurns(
        "run roughshod over, ride roughshod over, wreak go on the attack, " +
          "launch a scathing attack, fire a broadside, turn its guns on, turn his guns on, go to war with, wage a war on, brush aside, " +
          "cast aside, throw under the bus, hang out to dry, put to the sword, tear to shreds, " +
          "lay waste to, make mincemeat of, drag through the mud, boot out, toss out, " +
          "show the door, send packing, put out to pasture, twist the knife, add fuel to, pour fuel on, pour scorn on, pour cold water on, " +
          "throw cold water on, have a field day, smell blood, go for the jugular, come down hard on, crack the whip, rule with an iron fist, " +
          "take a dig at, take another dig at, take potshots at, take pot shots at, poke fun at, thumb its nose at, thumb his nose at, thumb their noses at",
        "The owners # the clerks.",
      ),
      ...phrases(
        "relentless assault|relentless attack|relentless attacks|all-out assault|all-out attack|all-out war|full-frontal assault|scathing attack|vicious attack|" +
          "savage attack|bitter attack|withering attack|fresh salvo|opening salvo|parting shot|bitter war|bitter battle|bitter feud|bitter row|bitter dispute|turf war",
        "It was a #.",
      ),
    ],
  ),
  ...family({ ...STRONG, reason: "dramatizes; a plain word or a figure tells it" }, [
    ...verbs(
      "flabbergast, salivate, wallow, fester, skulk, bungle, botch, lionize, lionise, idolize, idolise, " +
        "mesmerize, mesmerise, bedazzle, seethe, swoon",
      "The owners # the clerks.",
    ),
    ...verbTurns("swoop on, swoop in", "The owners # it.", {}),
    ...verbTurns(
      "stick their noses into, stick its nose into, poke their noses into, poke their nose into, poke its nose into, play politics, score political points, " +
        "kick the can down, stretch the truth, open the floodgates, hog the spotlight, hog the limelight, steal the limelight, throw restraint to the winds, throw caution to the wind, drive to distraction, hemorrhage money, hemorrhage cash, haemorrhage cash, careen from,  pass the buck, move the goalposts, shift the goalposts, cook the books, jump on the bandwagon, bend over backwards, bend over backward, " +
        "turn tail, eat crow, pull the wool over, throw money at, pour money into, go ballistic, go berserk, go bananas, go nuclear, go wild, " +
        "hit the roof, hit rock bottom, hit the panic button, blow a gasket, lose their minds, lose his mind, lose its mind, lose the plot, break the bank, gobble up, rake in, " +
        "send shivers down, strike fear into, strike terror into, hold hostage, hold to ransom, take for a ride, take hostage, bring to its knees, bring to their knees, push to the brink, " +
        "go up in smoke, go up in flames, come crashing down, fall from grace, dig a hole, explode with anger, explode in anger, reach fever pitch, reach boiling point, sound the death knell",
      "The owners # in May.",
    ),
    ...nouns(
      "rollercoaster ride, roller-coaster ride, roller coaster ride, emotional rollercoaster, juggernaut, fiefdom, stranglehold, " +
        "chokehold, hotbed, killing field, battle royale, slugfest, donnybrook, political earthquake, political tsunami, lightning rod, " +
        "dirty trick, dirty deal, death blow, killer blow, sucker punch, death knell, bitter pill, poisoned chalice, hot potato, political football, can of worms, " +
        "sacrificial lamb, lamb to the slaughter, dead duck, sitting duck, love fest, love-in, clown show, bloodlust, reign of terror, climate of fear, culture of fear, " +
        "house of horrors, chamber of horrors, living hell, living nightmare, perfect storm, storm in a teacup, tempest in a teapot",
      "It was the # of May.",
    ),
    ...phrases(
      "badly-needed, breakneck, stinging criticism|stinging rebuke|stinging attack|stinging defeat, crushing defeat|crushing blow|crushing disappointment|crushing loss, the floodgates, kerfuffle|brouhaha|hullabaloo|hoopla|rumpus|ruckus, " +
        "white-hot|sizzling, electoral disaster|political disaster|diplomatic disaster|public relations disaster|pr disaster, jitters, heartbreak, a nail in the coffin|nail in the coffin|final nail in the coffin, dead and buried, on the ropes|on its knees|on their knees, on life support, " +
        "in meltdown|in free fall|in freefall, on the brink of collapse|on the brink of disaster|on the verge of collapse, hanging by a thread|hangs by a thread, in the crosshairs|in the crosshairs of, " +
        "at each other’s throats|at loggerheads|at daggers drawn, up in arms, in panic mode|in crisis mode, left in ruins|lies in ruins|lay in ruins, bloodied but unbowed, battle-hardened|battle-scarred, " +
        "blood and treasure, blood-soaked|blood-drenched, bone-headed, spine-tingling, soul-destroying|soul-sapping|" +
        "tear-jerking|tearjerking, hair-raising, earth-shattering|earth-shaking, seismic shift, fever pitch, " +
        "white-knuckle, life-and-death struggle, david and goliath|david versus goliath, amid chaos|amid the chaos, first blood, " +
        "rude awakening, harsh reality|stark reality|grim reality|bitter irony|cruel irony|cruel twist|grim reminder|stark reminder|stark warning|chilling warning|dire warning|dire warnings|dire straits|" +
        "grim milestone|grim picture|gloomy picture|bleak picture, heavy price|terrible price, mother of all, cold comfort, " +
        "easy money, fat check|fat checks|fat cheque|fat profits|obscene profits|eye-popping sum, flashy lifestyle|lavish lifestyle|jet-set lifestyle|playboy lifestyle|lap of luxury",
      "It was # again.",
      {},
    ),
  ]),
];
