import type { StylebookEntry } from "./entry.js";
import { adjective, family, mass, noun, phrase } from "./build.js";

const WITHOUT =
  "person in the country illegally/people in the country illegally, person without legal status";
const BORDER =
  "border immigration ice deport deported deportation deporting illegal illegally unlawfully removal customs patrol undocumented " +
  "unauthorized asylum visa visas detained detention sanctuary caravan";

/** Labels for people by their standing with the law of immigration. */
export const STATUS_LABELS: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "label",
      guidance: "AP",
      reason: "names a person by an offense; an act can be illegal, a person cannot",
      slur: true,
    },
    [
      noun("illegal alien", WITHOUT, "Two ⟦illegal aliens⟧ were sleeping in the barn.", {
        fine: "It is illegal, Aliens fans say, to copy the film.",
      }),
      noun("illegal immigrant", WITHOUT, "The bill would bar ⟦illegal immigrants⟧ from renting in Milford.", {
        fine: "They met at an illegal immigration checkpoint.",
      }),
      noun("illegal migrant", WITHOUT, "A boat with 40 ⟦illegal migrants⟧ landed near Port Ansel."),
      noun("illegal foreigner", WITHOUT, "The raid found nine ⟦illegal foreigners⟧ in the cannery."),
      noun(
        "illegal worker",
        "worker without a permit",
        "The cannery hired ⟦illegal workers⟧ for the season.",
      ),
      noun("illegal resident", WITHOUT, "The town counts some 300 ⟦illegal residents⟧ among its people."),
      noun("illegal refugee", "asylum seeker", "The camp holds 900 ⟦illegal refugees⟧ from the coast."),
      noun(
        "illegal entrant",
        "person who crossed the border illegally",
        "Patrols stopped 14 ⟦illegal entrants⟧.",
      ),
      noun("illegal asylum seeker", "asylum seeker", "Ferries brought 60 ⟦illegal asylum seekers⟧ ashore."),
      noun("unlawfully present alien", WITHOUT, "The act covers ⟦unlawfully present aliens⟧ of all ages."),
      noun("undocumented alien", WITHOUT, "The sheriff held two ⟦undocumented aliens⟧ overnight."),
      noun(
        "removable alien",
        "person facing deportation/people facing deportation",
        "He is a ⟦removable alien⟧.",
      ),
      noun(
        "deportable alien",
        "person facing deportation/people facing deportation",
        "The jail keeps a list of ⟦deportable aliens⟧.",
      ),
      mass(
        "illegals",
        "people in the country illegally, people without legal status",
        "The farm hired ⟦illegals⟧.",
        {
          reason: "turns an adjective for acts into a noun for people",
        },
      ),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "AP",
      reason: "is a term of law that reads as “not human” outside a statute or a quotation",
      slur: true,
    },
    [
      noun("criminal alien", "", "Agents arrested 12 ⟦criminal aliens⟧ in May."),
      noun("fugitive alien", "", "A team looks for ⟦fugitive aliens⟧ in Ansel County."),
      noun("alien", "noncitizen, immigrant", "The new law lets officers deport any ⟦alien⟧ without a visa.", {
        onlyNear: BORDER,
        fineBefore:
          "species plant plants weed weeds insect insects spacecraft ship ships life planet planets invasion abduction",
        fine: ["The film is full of aliens in silver suits."],
        id: "alien",
      }),
      noun(
        "unaccompanied alien child",
        "child who crossed the border alone/children who crossed the border alone",
        "Each ⟦unaccompanied alien child⟧ gets a bed.",
      ),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "AP",
      reason: "tells of people arriving as of an attack or a disaster",
    },
    [
      mass("invading migrants", "arriving migrants", "Farmers saw ⟦invading migrants⟧ cross the river."),
      mass("migrant invasion", "arrival of migrants", "A ⟦migrant invasion⟧ of the valley began."),
      noun("migrant horde", "group of migrants", "A ⟦migrant horde⟧ camped below the bridge."),
      noun("migrant wave", "group of migrants", "The town braces for a ⟦migrant wave⟧ this summer.", {
        strength: "hint",
      }),
      phrase(
        "flood of migrants|flood of immigrants|flood of refugees",
        "large number of arrivals",
        "A ⟦flood of migrants⟧ reached the port.",
      ),
      phrase(
        "tide of migrants|tide of immigrants|tide of refugees",
        "large number of arrivals",
        "No fence stops the ⟦tide of refugees⟧.",
      ),
      phrase(
        "swarm of migrants|swarm of immigrants|swarm of refugees",
        "group of arrivals",
        "A ⟦swarm of migrants⟧ took the ferry.",
      ),
      phrase(
        "horde of migrants|hordes of migrants|horde of immigrants|hordes of immigrants|horde of refugees|hordes of refugees",
        "group of arrivals",
        "It keeps ⟦hordes of migrants⟧ out.",
      ),
      phrase("influx of illegals", "arrivals", "An ⟦influx of illegals⟧ began in spring."),
      phrase(
        "wave of illegal immigration|wave of illegal immigrants",
        "rise in illegal crossings",
        "A ⟦wave of illegal immigration⟧ hit Ansel County.",
      ),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "SPJ",
      reason: "guesses at a motive, or prejudges what an official has still to decide",
    },
    [
      noun(
        "anchor baby",
        "U.S.-born child of immigrants/U.S.-born children of immigrants",
        "The law would touch every ⟦anchor baby⟧ in the state.",
      ),
      noun("bogus asylum seeker", "asylum seeker", "The paper counts 400 ⟦bogus asylum seekers⟧."),
      noun("fake asylum seeker", "asylum seeker", "Hotels take in ⟦fake asylum seekers⟧ by the dozen."),
      noun("fake refugee", "asylum seeker", "A ⟦fake refugee⟧ got a flat on Mill Road."),
      noun("economic migrant", "migrant", "Most of the men are ⟦economic migrants⟧ from the coast.", {
        strength: "hint",
      }),
      noun(
        "border jumper",
        "person who crossed the border illegally",
        "Two ⟦border jumpers⟧ drank at the well.",
        { reason: "names a person by an offense; what they did, and whether a law forbids it, can be told" },
      ),
      noun("queue jumper", "asylum seeker", "The minister’s plan returns ⟦queue jumpers⟧ to the camps.", {
        reason: "names a person by an offense; what they did, and whether a law forbids it, can be told",
      }),
      noun("benefit tourist", "foreign claimant", "The rule keeps out ⟦benefit tourists⟧."),
      noun("welfare tourist", "foreign claimant", "Few ⟦welfare tourists⟧ came in May."),
      noun(
        "birth tourist",
        "visitor who gives birth/visitors who give birth",
        "The clinic draws ⟦birth tourists⟧ from abroad.",
        {
          strength: "hint",
        },
      ),
      mass("chain migration", "family-based immigration", "The bill would end ⟦chain migration⟧ by 2030.", {
        reason: "names a policy by a slogan that one side coined",
        guidance: "AP, NPR",
      }),
      mass("open borders", "fewer limits on immigration", "The party stands for ⟦open borders⟧.", {
        fineNear: "europe european schengen",
        strength: "hint",
        reason: "names a policy by a slogan that one side coined",
        guidance: "AP, NPR",
      }),
      mass(
        "amnesty",
        "legal status, path to legal status",
        "The plan gives ⟦amnesty⟧ to nine million immigrants.",
        {
          onlyNear: "immigrants immigrant migrants immigration illegals aliens undocumented",
          fine: "Amnesty International wrote to the king of Ansel; amnesty for the rebels followed.",
          strength: "hint",
          reason: "names a policy by a slogan that one side coined",
          guidance: "AP, NPR",
        },
      ),
      adjective("pro-amnesty", "pro-legalization", "A ⟦pro-amnesty⟧ senator spoke in Milford.", {
        reason: "names a policy by a slogan that one side coined",
        guidance: "AP, NPR",
      }),
      adjective("open-borders", "pro-immigration", "An ⟦open-borders⟧ group paid for the bus.", {
        reason: "names a policy by a slogan that one side coined",
        guidance: "AP, NPR",
      }),
    ],
  ),
];
