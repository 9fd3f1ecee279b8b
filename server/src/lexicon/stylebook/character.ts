import type { StylebookEntry } from "./entry.js";
import { family } from "./build.js";
import { adjectives, nouns, phrases } from "./each.js";

const CHARACTER = {
  kind: "editorializing",
  guidance: "Reuters, AP",
  strength: "hint",
  unscored: true,
} as const;

/** Words with which the copy itself says what sort of person somebody is, or what moves him. */
export const CHARACTER_WORDS: readonly StylebookEntry[] = [
  ...family(
    {
      ...CHARACTER,
      reason: "sums up a person in the copy’s own words; what the person did or said can be told",
    },
    [
      ...adjectives(
        "pompous, cocky, brash, conceited, vain, haughty, supercilious, snide, obnoxious, odious, insolent, impudent, " +
          "churlish, surly, sullen, grumpy, cantankerous, irascible, thin-skinned, abrasive, acerbic, foul-mouthed, pugnacious, belligerent, " +
          "bellicose, feisty, flamboyant, eccentric, mercurial, wily, shrewd, canny, savvy, crafty, cunning, devious, " +
          "conniving, manipulative, machiavellian, shifty, sneaky, smarmy, obsequious, servile, subservient, docile, work-shy|workshy, " +
          "bull-headed|bullheaded, obstinate, intransigent, dogmatic, doctrinaire, strident, shrill, narcissistic, egotistical, " +
          "egomaniacal, hot-headed|hotheaded, trigger-happy, warmongering|war-mongering, jingoistic, jaunty, no-nonsense, tough-talking, " +
          "straight-talking|plain-spoken, silver-tongued, hard-nosed, hard-charging, " +
          "adoring, star-struck|starstruck, swaggering, sulking, " +
          "weaselly, two-bit, tin-pot|tinpot, washed-up, trash-talking, " +
          "vindictive, vengeful, inscrutable, wide-eyed, wild-eyed, " +
          "disgruntled, opinionated, testy, perky, preening, obstreperous, rambunctious, ragtag, ravenous, righteous, rowdy, sardonic, " +
          "schoolmarmish, sociopathic, squeamish, stingy, temperamental, unflinching, ungainly, unkempt, uncouth, vociferous, " +
          "moneyed, befuddled, genteel, homicidal, prickly, panicked, frumpy, moralizing|moralising, maverick, remorseless, unfeeling, uncaring, imperturbable, downtrodden",
        "The # owner left.",
      ),
      ...adjectives("flashy|rude|stuffy|sickly|slick|sly", "The # owner left.", { modifies: "people" }),
      ...adjectives("blunt|terse|curt", "It was a # reply.", {
        onlyBefore:
          "reply replies answer answers message messages response rebuke warning words assessment verdict",
      }),
      ...adjectives("spoiled|spoilt|pampered", "The # owner left.", {
        stands: "attributive",
        fineBefore: "ballot ballots papers food milk votes",
      }),
      ...adjectives("outspoken", "The # owner left.", { stands: "attributive" }),
      ...adjectives("sympathetic", "The # judge left.", {
        onlyBefore: "judge jury media press coverage hearing",
      }),
      ...adjectives("renegade|rogue", "The # officer left.", {
        fineBefore: "wave waves planet trader traders one",
      }),
      ...adjectives("self-appointed|self-anointed|so-named", "The # expert left.", { stands: "attributive" }),
    ],
  ),
  ...family(
    {
      ...CHARACTER,
      reason: "tells what moves somebody, which the copy cannot see; say what was done, or who says so",
    },
    [
      ...phrases(
        "eager to please|all too eager|only too happy|only too eager, hungry for power|hungry for attention|thirsty for power, " +
          "desperate for attention|desperate to distract, bent on revenge|bent on destroying|bent on destruction, out for revenge, " +
          "in a fit of rage|in a fit of pique, with an eye on the prize, trying to put the best face on|put a brave face on|putting a brave face on, " +
          "in damage control mode|in full damage control, afraid of the truth|scared of the truth, drunk on power|drunk with power, " +
          "blinded by hatred|blinded by hate|blinded by rage|blinded by ideology, " +
          "showed his true colors|showed her true colors|showed their true colors|showing their true colors|show their true colors, " +
          "with a straight face, without a hint of irony|without a shred of irony|without a trace of irony, " +
          "licking their wounds|licking his wounds|licking her wounds, nursing a grudge, axe to grind|ax to grind, chip on his shoulder|chip on her shoulder",
        "The owner was #.",
      ),
      ...nouns(
        "hothead, busybody, know-it-all, windbag, blowhard, egomaniac, control freak, attention seeker, prima donna",
        "They met the # in May.",
      ),
    ],
  ),
];
