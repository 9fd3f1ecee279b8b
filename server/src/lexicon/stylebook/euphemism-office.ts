import type { StylebookEntry } from "./entry.js";
import { adjective, family, mass, noun, phrase, verb } from "./build.js";

/** Wordings of companies, offices and polite company for things that have a plain name. */
export const OFFICE_EUPHEMISMS: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "euphemism",
      guidance: "AP, Reuters",
      reason: "is company language for people losing their work or their money",
    },
    [
      verb("downsize", "cut jobs", "The mill ⟦downsized⟧ in May.", {
        fineNear: "home house apartment retirees empty-nesters",
      }),
      verb("rightsize", "cut jobs", "The mill ⟦rightsized⟧ in May."),
      verb("right-size", "cut jobs", "The mill ⟦right-sized⟧ in May."),
      mass("rightsizing|right-sizing|smartsizing", "round of job cuts", "The mill plans a ⟦rightsizing⟧.", {
        id: "rightsizing, noun",
      }),
      mass(
        "workforce reduction|workforce reductions|reduction in force|reductions in force|headcount reduction|headcount reductions|workforce optimization|workforce rebalancing|workforce adjustment",
        "round of layoffs",
        "The mill plans a ⟦workforce reduction⟧.",
      ),
      mass(
        "restructuring program|restructuring programme",
        "round of job cuts",
        "The mill has a ⟦restructuring program⟧.",
        { strength: "hint" },
      ),
      mass(
        "involuntary separation|involuntary separations",
        "firing",
        "The mill plans ⟦involuntary separations⟧.",
      ),
      phrase("let go", "fired, laid off", "The mill ⟦let go⟧ 40 workers.", {
        onlyNear: "workers employees staff worker employee staffers jobs",
        fineBefore: "of",
        fine: "She let go of the rope.",
        strength: "hint",
      }),
      phrase("made redundant", "laid off", "Forty men were ⟦made redundant⟧.", { strength: "hint" }),
      mass("negative growth", "decline", "The mill saw ⟦negative growth⟧."),
      mass(
        "revenue enhancement|revenue enhancements|revenue enhancer",
        "tax increase",
        "The town wants a ⟦revenue enhancement⟧.",
      ),
      mass("cost efficiencies|cost efficiency measures", "cuts", "The mill seeks ⟦cost efficiencies⟧.", {
        strength: "hint",
      }),
      phrase("economical with the truth", "untruthful", "He was ⟦economical with the truth⟧."),
      noun("terminological inexactitude", "falsehood", "It was a ⟦terminological inexactitude⟧."),
      mass("synergies", "savings", "The merger brought ⟦synergies⟧.", { strength: "hint" }),
      mass("job creator|job creators", "employer", "The bill helps ⟦job creators⟧."),
      mass("pre-owned|preloved|pre-loved", "used", "The lot sells ⟦pre-owned⟧ vans."),
      mass(
        "economically disadvantaged|economically deprived",
        "poor",
        "The school serves ⟦economically disadvantaged⟧ children.",
        { strength: "hint" },
      ),
      mass("underprivileged", "poor", "The school serves ⟦underprivileged⟧ children.", { strength: "hint" }),
      mass("food insecurity", "hunger", "There is ⟦food insecurity⟧ in the valley.", {
        strength: "hint",
      }),
      adjective("food-insecure|food insecure", "hungry", "Many are ⟦food-insecure⟧ in the valley.", {
        strength: "hint",
      }),
      mass("quantitative easing", "bond buying", "The bank began ⟦quantitative easing⟧.", {
        strength: "hint",
      }),
      mass(
        "correctional facility|correctional facilities|correctional institution|correctional center",
        "prison, jail",
        "He is held in a ⟦correctional facility⟧.",
        { strength: "hint" },
      ),
      mass("detention facility", "jail", "He is held in a ⟦detention facility⟧.", { strength: "hint" }),
      mass(
        "family residential center|family residential centers|tender age shelter|tender age shelters|tender-age shelter|tender-age shelters",
        "detention center for families, detention center for children",
        "The boy is in a ⟦tender age shelter⟧.",
      ),
    ],
  ),
  ...family(
    {
      kind: "euphemism",
      guidance: "NPR, AP",
      reason: "is the language of an office or a campaign for something that has a plain name",
    },
    [
      mass("alternative fact|alternative facts", "falsehood", "The mayor gave ⟦alternative facts⟧."),
      phrase("misspoke", "was wrong", "The mayor ⟦misspoke⟧ on the bridge.", { strength: "hint" }),
      mass(
        "racially charged|racially tinged|racially insensitive",
        "racist",
        "The mayor made a ⟦racially charged⟧ joke.",
      ),
      mass("racial undertones|racial overtones", "racism", "The joke has ⟦racial undertones⟧.", {
        strength: "hint",
      }),
      mass("alt-right|alt right", "white nationalist movement", "The ⟦alt-right⟧ met in Milford.", {
        guidance: "AP",
        strength: "hint",
      }),
      mass("race realism", "racism", "The book is on ⟦race realism⟧."),
      noun("race realist", "", "A ⟦race realist⟧ wrote the book."),
      mass(
        "religious freedom bill|religious liberty bill|bathroom bill",
        "",
        "The ⟦religious freedom bill⟧ passed.",
        { strength: "hint" },
      ),
      mass("pro-growth", "", "The ⟦pro-growth⟧ plan passed.", { strength: "hint" }),
      mass("entitlement reform|welfare reform", "changes to benefits", "The bill is ⟦entitlement reform⟧.", {
        strength: "hint",
      }),
      mass("tax relief", "tax cut", "The bill is ⟦tax relief⟧.", { strength: "hint" }),
      mass("revenue measure|revenue measures", "tax increase", "The bill is a ⟦revenue measure⟧.", {
        strength: "hint",
      }),
      mass("tort reform", "limits on lawsuits", "The bill is ⟦tort reform⟧.", { strength: "hint" }),
      mass(
        "election integrity|voter integrity|ballot integrity",
        "voting rules",
        "The bill is for ⟦election integrity⟧.",
        { strength: "hint" },
      ),
      mass("clean coal", "coal", "The plant burns ⟦clean coal⟧.", { strength: "hint" }),
      mass(
        "voluntary departure|self-deportation",
        "departure under threat of deportation",
        "The plan relies on ⟦self-deportation⟧.",
        { strength: "hint" },
      ),
      mass("population transfer|population transfers", "forced removal", "The ⟦population transfer⟧ began."),
      mass("final solution", "mass murder", "There was a ⟦final solution⟧ on the list.", {
        fineNear: "nazi nazis holocaust hitler jews",
      }),
      mass(
        "reeducation camp|re-education camp|reeducation camps|re-education camps|vocational training center",
        "detention camp",
        "He was in a ⟦re-education camp⟧.",
        { strength: "hint" },
      ),
      mass(
        "comfort woman|comfort women",
        "woman forced into sexual slavery",
        "The film is on ⟦comfort women⟧.",
        { strength: "hint" },
      ),
      mass(
        "lady of the night|ladies of the night|working girl|working girls",
        "sex worker",
        "A ⟦lady of the night⟧ stood there.",
        { fineNear: "film movie griffith" },
      ),
      mass(
        "ethically challenged|truth-challenged|factually challenged",
        "",
        "The ⟦ethically challenged⟧ mayor left.",
      ),
      mass("wardrobe malfunction", "", "The singer had a ⟦wardrobe malfunction⟧.", { strength: "hint" }),
    ],
  ),
  ...family(
    {
      kind: "euphemism",
      guidance: "AP",
      reason: "softens death, age, illness or disability, which have plain names",
    },
    [
      verb("pass away", "die", "The baker ⟦passed away⟧ in May."),
      verb("pass on", "die", "The baker ⟦passed on⟧ in May.", {
        onlyBefore: "in at peacefully from last after",
        fineNear: "costs cost savings message genes law data information tradition",
        fine: "The firm passed on the costs.",
        strength: "hint",
      }),
      phrase(
        "lost his battle with|lost her battle with|lost his fight with|lost her fight with|lost a battle with",
        "died of",
        "The baker ⟦lost his battle with⟧ cancer.",
      ),
      phrase("after a long illness|after a brave battle", "", "The baker died ⟦after a brave battle⟧.", {
        strength: "hint",
      }),
      phrase(
        "went to be with the lord|went to a better place|gone to a better place",
        "died",
        "The baker has ⟦gone to a better place⟧.",
      ),
      phrase("in a better place", "dead", "The baker is ⟦in a better place⟧.", {
        fineNear: "economy market team finances",
      }),
      verb("put to sleep", "euthanize", "Vets ⟦put to sleep⟧ the bear.", { strength: "hint" }),
      verb("euthanize", "kill", "Rangers ⟦euthanized⟧ the bear.", { strength: "hint" }),
      mass(
        "differently abled|differently-abled|handicapable|specially abled",
        "disabled",
        "The bus is for the ⟦differently abled⟧.",
      ),
      mass(
        "physically challenged|mentally challenged|intellectually challenged|visually challenged|vertically challenged",
        "disabled",
        "The bus is for the ⟦physically challenged⟧.",
      ),
      mass(
        "golden ager|golden agers|senior citizen|senior citizens",
        "older person/older people",
        "The bus is for ⟦senior citizens⟧.",
        { strength: "hint" },
      ),
      mass("in the family way|with child", "pregnant", "The baker is ⟦in the family way⟧."),
      mass("full-figured|plus-sized", "", "The ⟦full-figured⟧ singer left.", { strength: "hint" }),
      phrase("made love to", "had sex with", "The duke ⟦made love to⟧ her.", { strength: "hint" }),
      mass("powder room", "restroom", "The ⟦powder room⟧ was shut.", { strength: "hint" }),
      noun("adult entertainer", "pornography performer, stripper", "The ⟦adult entertainer⟧ sued.", {
        strength: "hint",
      }),
      mass("adult entertainment", "pornography", "The firm sells ⟦adult entertainment⟧.", {
        strength: "hint",
      }),
      mass("chemical dependency", "addiction", "The clinic treats ⟦chemical dependency⟧.", {
        strength: "hint",
      }),
      adjective("chemically dependent", "addicted", "The baker is ⟦chemically dependent⟧.", {
        strength: "hint",
      }),
      mass("tired and emotional", "drunk", "The mayor was ⟦tired and emotional⟧."),
      noun("sanitation engineer", "garbage collector", "The ⟦sanitation engineer⟧ sang."),
      noun("domestic engineer", "homemaker", "The ⟦domestic engineer⟧ sang."),
      mass("sex scandal|sex scandals", "sexual abuse case", "The ⟦sex scandal⟧ shut the school.", {
        onlyNear: "minor minors girl girls boy boys child children school church priest priests students",
        fine: "The sex scandal cost the senator his seat.",
        strength: "hint",
      }),
    ],
  ),
];
