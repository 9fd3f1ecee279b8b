import type { StylebookEntry } from "./entry.js";
import { family } from "./build.js";
import { adjectives, nouns, phrases } from "./each.js";

const BLAME = {
  kind: "editorializing",
  guidance: "Reuters, AP, BBC",
  unscored: true,
} as const;

/** Words with which the copy itself finds fault with a thing, a plan, a performance or a deed. */
export const BLAME_WORDS: readonly StylebookEntry[] = [
  ...family(
    {
      ...BLAME,
      reason: "is a verdict of the copy’s own; what was done, or who finds it so, can be told",
    },
    [
      ...adjectives(
        "shambolic, dreadful, calamitous, shoddy, slipshod, slapdash, inelegant, insipid, turgid, hackneyed, clichéd|cliched, " +
          "cartoonish, clownish, amateurish, overwrought, overblown, overhyped|over-hyped|much-hyped, worthless, vacuous, vapid, " +
          "inane, gimmicky, tacky, gaudy, garish, abject, ignominious, wretched, indefensible, insufferable, unconvincing, ill-judged|ill-timed, " +
          "cack-handed, knee-jerk, simplistic, fanciful, outlandish, lackadaisical, " +
          "toe-curling, obscene, grotesque, immoral, perverse, demeaning, degrading, dehumanizing|dehumanising, disgusting, " +
          "sordid, squalid, unseemly, unsavory|unsavoury, distasteful, disrespectful, patronizing|patronising, condescending, " +
          "hyperbolic, histrionic, overheated, sensationalist|sensationalistic, paranoid, " +
          "delusional, deluded, irrational, illogical, incoherent, rambling, garbled, bungling, botched|bungled, indolent, " +
          "self-inflicted, self-defeating, self-destructive, self-important, self-absorbed|self-obsessed, self-congratulatory, holier-than-thou, " +
          "dictatorial, despotic, totalitarian, " +
          "exploitative, parasitic, rapacious, profligate, frivolous, " +
          "untenable, inhumane, inhuman, unjustifiable, unwarranted, " +
          "undeserved, unpatriotic, treasonous, seditious, traitorous, subversive, lawless, corrupt, rotten",
        "They saw the # film.",
        { strength: "hint" },
      ),
    ],
  ),
  ...family(
    {
      ...BLAME,
      strength: "hint",
      reason: "is a verdict of the copy’s own; what was done, or who finds it so, can be told",
    },
    [
      ...adjectives(
        "antiquated, banal, folksy, abominable, amoral, barbarous, callow, capricious, censorious, circus-like|circuslike, coarse, coddled, conspiratorial, " +
          "corrosive, creepy, debasing, decrepit, degenerate, demagogic, demented, demonic, demoralizing|demoralising, derisive, devilish, dimwitted, " +
          "disdainful, disheartening, dishonest, disquieting, doltish, dopey, facile, faux, fetid, fevered, fickle, fishy, flimsy, foul, " +
          "freakish, frothy, fulsome, ghoulish, gleeful, glib, goofy, grandiose, groundless, haphazard, hidebound, hubristic, illiberal, " +
          "ill-starred, impetuous, impotent, imprudent, inconceivable, indelicate, ineffectual, infantile, inglorious, insatiable, insensitive, intemperate, " +
          "invidious, irksome, irredeemable, irritating, joyless, kitschy, laborious, leaden, lewd, malevolent, maniacal, maudlin|mawkish, " +
          "mendacious, merciless, meritless, middling, milquetoast, mind-numbing, misbegotten, miserly, moribund, mushy, myopic, nebulous, " +
          "nerve-wracking|nerve-racking, nihilistic, nit-picking, obsessive, obtuse, opportunistic, ossified, ostentatious, over-the-top, overbearing, overzealous, " +
          "parlous, perfunctory, pernicious, pernickety|persnickety, pesky, pitiless, platitudinous, plodding, ponderous, presumptuous, prissy, propagandistic, puerile, puritanical, " +
          "rancorous, raunchy, retrograde, risible, rose-tinted|rose-colored, rudderless, ruinous, sacrilegious, sadistic, salacious, sappy, satanic, schmaltzy, " +
          "self-indulgent, selfish, shabby, simple-minded, sinful, slanderous, slavish, slimy, smutty, snarky, snobbish, soulless, stilted, stodgy, stultifying, " +
          "stupefying, sub-par|subpar, sycophantic, tawdry, tendentious, tiresome, titillating, trashy, trifling, trite, truculent, " +
          "unbearable, unbridled, uncanny, uncharitable, uncivilized|uncivilised, undemocratic, undignified, unedifying, unfathomable, unfettered, ungracious, ungrateful, unholy, " +
          "unmitigated, unmoored, unprincipled, unreasonable, unrelenting, unserious, unsightly, unspeakable, unthinkable, untrustworthy, unworthy, vainglorious, venal, venomous, vexing, " +
          "villainous, virulent, vituperative, voracious, wanton, warped, watered-down, weak-kneed, wishy-washy, witless, wrathful, gut-busting, topsy-turvy, " +
          "sketchy, crappy, lamentable, outmoded, nonsense-filled, hate-filled, fear-driven, fact-free|fact-challenged, soft-on-crime, pie-eyed, " +
          "hard-hearted, bare-knuckle|bare-knuckled, overhasty, ill-informed, half-witted, mealy-mouthed",
        "They saw the # film.",
      ),
      ...adjectives("desperate|frantic", "It was a # bid.", {
        onlyBefore:
          "bid attempt attempts ploy effort plea scramble measure measures move gamble tactics smear hunt",
      }),
      ...adjectives("explosive|damning|lurid|astonishing|dramatic", "It was an # claim.", {
        id: "explosive claim",
        onlyBefore:
          "claim claims allegation allegations revelation revelations admission evidence testimony twist turn exit fall collapse comeback turnaround u-turn",
      }),
      ...adjectives("grim|bleak|gloomy|stark", "It was a # prospect.", {
        onlyBefore: "prospect outlook future irony fate task toll tale sight scene spectacle scenario",
      }),
      ...adjectives("gross|massive|huge|grave|colossal", "It was a # blunder.", {
        id: "gross blunder",
        onlyBefore:
          "blunder error mistake failure hypocrisy overreach injustice insult scandal embarrassment waste misjudgment misjudgement disappointment gamble",
      }),
    ],
  ),
  ...family(
    { ...BLAME, strength: "hint", reason: "is a verdict of the copy’s own; what was done can be told" },
    [
      ...phrases(
        "a disaster|a catastrophe|a travesty of justice|a mess|a flop|a failure|a total failure|a sensation|a treat|a gem|a delight|a revelation|a triumph|a miracle|" +
          "a masterpiece|a joy|a bore|a letdown|a let-down|a damp squib|a fraud|a sideshow|a side-show|a spectacle|a godsend|a sight|an embarrassment|" +
          "an insult|an affront|a waste of time|a waste of money|a big deal|a big mistake|a huge mistake|a terrible mistake|a stroke of genius|a thing of beauty|" +
          "a recipe for disaster|a far cry from|a sign of the times|a bridge too far|a no-win situation|a win-win|a bitter blow|a hammer blow|a body blow|a kick in the gut|a gut punch",
        "The sale was #.",
        { onlyAfter: "is was be been become became becomes it’s it's such quite truly proved" },
      ),
      ...adjectives("awful|terrible|horrible", "They saw the # film.", { fineBefore: "ivan" }),
      ...adjectives("clumsy|listless|drab|mediocre", "They saw the # film.", {}),
      ...adjectives("crude|dirty", "It was a # trick.", {
        onlyBefore:
          "trick tricks shot shots stunt insult insults joke jokes attempt deal deals politics smear business laundry",
      }),
      ...adjectives("sorry", "It was a # episode.", {
        onlyBefore: "state saga tale episode spectacle sight record chapter affair excuse",
      }),
      ...adjectives("hollow|empty", "It was a # gesture.", {
        onlyBefore:
          "gesture gestures promise promises rhetoric words slogans slogan threat threats victory platitudes talk claims",
      }),
      ...adjectives("humiliating|miserable", "It was a # defeat.", {
        onlyBefore:
          "defeat defeats loss losses exit climbdown retreat failure failures display performance setback blow u-turn season state",
      }),
      ...adjectives(
        "unacceptable|intolerable|irresponsible|incompetent|naive|gullible|useless|meaningless|hopeless",
        "It was a # reply.",
        {
          fineBefore: "to losses level levels",
        },
      ),
      ...adjectives("rampant", "They saw the # crime.", {
        onlyBefore:
          "violence crime corruption abuse fraud racism sexism bias greed speculation anti-semitism antisemitism discrimination lawlessness",
      }),
      ...adjectives("utter|sheer|absolute|complete|total|pure|outright", "It was # nonsense.", {
        onlyBefore:
          "racism nonsense lie lies lunacy madness horror folly stupidity arrogance hypocrisy greed disgrace shambles disaster chaos mess " +
          "failure contempt disregard desperation brilliance genius joke farce sham fabrication hysteria evil ignorance incompetence luck class quality",
      }),
      ...adjectives("false|misleading|partisan", "It was a # narrative.", {
        onlyBefore: "narrative narratives equivalence outrage hackery hacks sniping bickering",
      }),
      ...adjectives("controversial", "The # rule passed.", {
        reason: "tells that people disagree and not who says what; say who objects, and to what",
      }),
      ...adjectives("scandal-hit|scandal-tainted|crisis-hit|trouble-hit", "The # club met.", {}),
    ],
  ),
  ...family(
    { ...BLAME, strength: "hint", reason: "is a verdict of the copy’s own; what was done can be told" },
    [
      ...nouns(
        "drubbing, howler, gaffe, rubber stamp, hail mary, hail mary pass, backroom deal, smoke-filled room, food fight, circular firing squad, victory lap, word salad, clown car, tin ear, ivory tower, pet project, " +
          "empty suit, straw man, red herring, ulterior motive, double standard, publicity stunt, cheap shot, pipe dream, wild-goose chase, white elephant, money pit, " +
          "fig leaf, smokescreen, smoke screen, whipping boy, sacred cow, laughing stock, loose cannon, has-been, no-hoper, soap opera, " +
          "blame game, shakedown, free-for-all, " +
          "talking shop, echo chamber, puff piece, show trial, political stunt, " +
          "non-apology, half-truth, race to the bottom",
        "It was the # of May.",
      ),
      ...phrases(
        "crocodile tears, sour grapes, kabuki theater|kabuki theatre, outlived its usefulness|outlived their usefulness, zero chance, way too many|way too much, a bad rap|bad rap, " +
          "window dressing, lip service, pie in the sky, doublespeak|double-speak|double-talk|doubletalk, gobbledygook|mumbo jumbo|mumbo-jumbo, " +
          "political theater|political theatre, security theater|security theatre, hubris, ineptitude, incompetence, chutzpah, cowardice, treachery, " +
          "pomposity, pettiness, buffoonery, shenanigans, antics, skulduggery|skullduggery, chicanery, tomfoolery, malarkey, " +
          "saber-rattling|sabre-rattling|saber rattling, chest-thumping|chest-beating, finger-pointing, hand-wringing, pearl-clutching, " +
          "backstabbing|back-stabbing, arm-twisting, vote-buying|buying votes, tub-thumping, flag-waving, navel-gazing, money-grubbing, " +
          "attention-seeking|publicity-seeking, headline-grabbing|vote-grabbing, political point-scoring|political point scoring|point-scoring, " +
          "horse-trading, political expediency, revisionist history, " +
          "a dog's breakfast|a dog's dinner, in tatters|in shambles|in ruins, a shambles|in a shambles",
        "There was # again.",
      ),
    ],
  ),
];
