import type { StylebookEntry } from "./entry.js";
import { family } from "./build.js";
import { adjectives, nouns, phrases, verbTurns } from "./each.js";

const PRAISE = {
  kind: "editorializing",
  guidance: "Reuters, AP",
  strength: "hint",
  unscored: true,
  asserted: true,
} as const;

/** Words with which the copy itself praises a performance, a work, a product or a person. */
export const PRAISE_WORDS: readonly StylebookEntry[] = [
  ...family(
    { ...PRAISE, reason: "praises in the copy’s own voice; what was done, or who finds it so, can be told" },
    [
      ...adjectives(
        "superb, remarkable, tremendous, memorable, hallowed, audacious, stellar, phenomenal, exquisite, sublime, scintillating, mesmerizing|mesmerising, electrifying, exhilarating, " +
          "enthralling, unforgettable, flawless, impeccable, imperious, majestic, peerless, matchless, incomparable, super-talented, " +
          "stupendous, wondrous, glorious, riveting, spellbinding, enchanting, bewitching, beguiling, delightful, gorgeous, " +
          "sumptuous, palatial, idyllic, swashbuckling, barnstorming, rip-roaring, rollicking, thrilling, nail-biting, heart-stopping, " +
          "edge-of-the-seat, triumphant, impressive, indomitable, irrepressible, inimitable, unstoppable, undisputed, " +
          "much-loved|best-loved|well-loved, fabled, vaunted|much-vaunted|much vaunted, world-beating, top-notch, first-rate, " +
          "top-drawer, path-breaking|pathbreaking, trailblazing|trail-blazing, " +
          "well-deserved|richly deserved|thoroughly deserved|well-earned, valiant, gallant, plucky, gutsy, " +
          "larger-than-life, superlative, faultless, classy, unrivaled|unrivalled, unparalleled, " +
          "virtuosic, vivacious, masterly, show-stopping|showstopping, " +
          "mouthwatering, fairytale|fairy-tale|storybook",
        "The # film ended.",
      ),
      ...adjectives(
        "breath-taking, exemplary, exuberant, ebullient, effervescent, fearsome, hilarious, " +
          "lovable, magical, magnanimous, " +
          "meteoric, momentous, prodigious, rapturous, resplendent, revelatory, snazzy, " +
          "soulful, stalwart, sterling, superhuman, tenacious, unassailable, unflappable, unstinting, unspoilt, " +
          "uproarious, swanky, opulent, " +
          "unsurpassed, incandescent, transcendent, ravishing, crowd-pleasing, record-smashing|record-shattering",
        "The # film ended.",
      ),
      ...adjectives(
        "epic|titanic|towering|thunderous|resounding|thumping|emphatic|commanding",
        "It was an # win.",
        {
          onlyBefore:
            "win victory success triumph display performance comeback battle encounter clash final contest struggle header strike innings century " +
            "figure presence lead defeat return year season knock",
        },
      ),
      ...adjectives("brave|gritty|determined|battling|dogged", "It was a # display.", {
        onlyBefore:
          "display performance effort fightback comeback defence defense fight resistance response attempt decision stand struggle rearguard",
      }),
      ...adjectives("ideal|dream", "It was a # start.", {
        onlyBefore: "start storm match ending finish foil tonic antidote partner setting fit",
      }),
      ...adjectives("extraordinary", "It was an # night.", {
        fineBefore:
          "meeting general session sessions powers power dividend item items circumstances measures gazette shareholder shareholders " +
          "shareholders' charge charges loss gain rendition expense expenses council synod",
      }),
      ...adjectives("sensational", "The # film ended.", {
        fineBefore:
          "allegation allegations claim claims charge charges trial headline headlines story stories revelation revelations",
        fine: "The trial heard sensational allegations.",
      }),
      ...adjectives("beloved", "The # film ended.", { stands: "attributive" }),
      ...adjectives("inspired|gripping|pulsating|dashing", "It was an # night.", {
        stands: "attributive",
      }),
      ...adjectives("gifted|talented", "The # singer left.", {
        modifies: "people",
        fineBefore: "pupils students children",
      }),
      ...adjectives("genuine|real", "She is a # contender.", {
        onlyBefore: "contender contenders medal title star",
      }),
      ...adjectives("bold", "It was a # step.", {
        onlyBefore:
          "step steps move moves decision vision plan plans reform reforms initiative experiment leadership strategy agenda",
      }),
      ...adjectives("welcome", "It was a # boost.", {
        onlyBefore:
          "boost relief development developments news change step respite break distraction addition sign surprise tonic fillip",
      }),
      ...adjectives("positive", "The talks took a # turn.", { onlyBefore: "twist turn light" }),
    ],
  ),
  ...family({ ...PRAISE, reason: "praises in the copy’s own voice; what was done can be told" }, [
    ...nouns(
      "stunner, screamer, nail-biter, humdinger, masterclass, masterstroke, maestro, talisman, whizkid, whiz kid, wunderkind, supremo, " +
        "showstopper, tour de force",
      "They saw the # on Friday.",
    ),
    ...phrases(
      "heroics, capture the imagination|captured the imagination|captures the imagination|capturing the imagination, at the top of her game|at the top of his game|at the top of their game, verve and swagger, " +
        "par excellence, a class apart|a class above, a force to be reckoned with, cream of the crop, " +
        "feast for the eyes|treat for the eyes|treat for the senses, like no other, like never before, " +
        "shining example, shining light, beacon of hope, jewel in the crown, flying colors|flying colours, by leaps and bounds, " +
        "brimming with confidence|brimming with talent|brimming with energy, in superb form|in scintillating form, " +
        "with aplomb|with panache, a joy to watch|a joy to behold|a sight to behold, " +
        "won hearts|won the hearts|winning hearts, wear their heart on their sleeve|wears his heart on his sleeve, " +
        "proved his mettle|proved her mettle|prove their mettle|proving their mettle, " +
        "bright future ahead, match made in heaven, " +
        "a class act, the best of the best, love at first sight, worth its weight in gold|worth his weight in gold",
      "It was # again.",
    ),
    ...verbTurns(
      "steal the show, turn on the style, run riot, run the show, rise to the occasion, roll back the years, set the stage on fire, " +
        "take the world by storm, take the stage by storm, take center stage, take centre stage, leave no stone unturned, wow the crowd, " +
        "wow the audience, lay the foundation for, lay the foundations for",
      "They # once more.",
    ),
  ]),
];
