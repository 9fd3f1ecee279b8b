import type { StylebookEntry } from "./entry.js";
import { adjective, family, noun } from "./build.js";

const words = (list: string): string[] => list.split(" ");

/** Every word of the first list with every one of the second, joined by a hyphen: what copy coins as it goes. */
function coined(first: string, second: string): string {
  return words(first)
    .flatMap((head) => words(second).map((tail) => `${head}-${tail}`))
    .join("|");
}

const COINED = { kind: "editorializing", guidance: "Reuters, AP", strength: "hint", unscored: true } as const;

/** Compounds that judge by their second half, or by “much-” and “over-”; each list is a pattern of which copy makes new ones. */
export const COMPOUNDS: readonly StylebookEntry[] = [
  ...family(
    { ...COINED, reason: "is a verdict in a coined word; what was done, or who finds it so, can be told" },
    [
      adjective(
        coined(
          "much",
          "praised lauded trumpeted touted heralded ballyhooed criticized criticised maligned derided ridiculed mocked loathed hated abused " +
            "feared discredited admired adored mythologized mythologised",
        ),
        "",
        "The ⟦much-praised⟧ plan failed.",
        { stands: "attributive" },
      ),
      adjective(
        coined(
          "scandal error bug bullet cliche cliché conflict corruption crime crisis debt guilt gaffe strife",
          "riddled plagued ridden prone",
        ) +
          "|" +
          coined("crime drug rat gang", "infested addled"),
        "",
        "The ⟦error-riddled⟧ report came late.",
        { id: "error-riddled", stands: "adjective", fineNear: "mice accident" },
      ),
      adjective(
        coined(
          "money publicity attention fame media war blood revenge sex profit ratings celebrity",
          "hungry mad crazed obsessed thirsty drunk",
        ),
        "",
        "The ⟦ratings-obsessed⟧ owner left.",
        { id: "ratings-obsessed", stands: "adjective" },
      ),
      adjective(
        coined(
          "freedom gun peace tax america cop press union immigrant woman women gay god trump clinton obama putin",
          "loving hating bashing",
        ) +
          "|" +
          coined("red liberal immigrant union gay jew muslim", "baiting"),
        "",
        "The ⟦tax-hating⟧ owner left.",
        { id: "tax-hating", stands: "adjective", proper: true },
      ),
      adjective(
        coined("hate scare rumor rumour gossip doom scandal conspiracy panic lie", "mongering peddling"),
        "",
        "The ⟦doom-mongering⟧ owner left.",
        {
          id: "doom-mongering",
          stands: "adjective",
        },
      ),
      ...words(
        "apologizer liar golfer cheerleader whiner complainer troll divider grifter bully clown denier hypocrite tweeter",
      ).map((head) =>
        noun(`${head}-in-chief`, "", `They met the ⟦${head}-in-chief⟧ in May.`, { proper: true }),
      ),
    ],
  ),
];
