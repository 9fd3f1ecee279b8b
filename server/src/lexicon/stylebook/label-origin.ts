import type { StylebookEntry } from "./entry.js";
import { adjective, family, mass, noun, phrase } from "./build.js";

/** Labels for people by faith, origin, sex and sexuality. */
export const ORIGIN_LABELS: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "label",
      guidance: "BBC, Reuters, AP",
      reason: "ties violence to a religion; the group or the act can be named",
      proper: true,
    },
    [
      noun("islamic terrorist", "militant, gunman", "Two ⟦Islamic terrorists⟧ took the bus."),
      noun("islamic extremist", "militant", "Two ⟦Islamic extremists⟧ took the bus."),
      noun("islamic radical", "militant", "Two ⟦Islamic radicals⟧ took the bus."),
      noun("islamist terrorist", "militant, gunman", "Two ⟦Islamist terrorists⟧ took the bus."),
      noun("muslim terrorist", "militant, gunman", "Two ⟦Muslim terrorists⟧ took the bus."),
      noun("muslim extremist", "militant", "Two ⟦Muslim extremists⟧ took the bus."),
      noun("radical islamist", "militant", "Two ⟦radical Islamists⟧ took the bus."),
      noun("radical muslim", "militant", "Two ⟦radical Muslims⟧ took the bus."),
      noun("christian terrorist", "gunman", "A ⟦Christian terrorist⟧ took the bus."),
      noun("jewish terrorist", "attacker", "A ⟦Jewish terrorist⟧ took the bus."),
      mass("radical islam", "militants", "The book is on ⟦radical Islam⟧ in the valley."),
      mass(
        "radical islamic terrorism|islamic terrorism|islamic terror",
        "militant attacks",
        "The book is on ⟦Islamic terrorism⟧.",
      ),
      mass("islamofascism|islamo-fascism", "", "The book is on ⟦Islamofascism⟧."),
      noun("islamofascist", "militant", "Two ⟦Islamofascists⟧ took the bus."),
      noun("jihadi", "militant", "Two ⟦jihadis⟧ took the bus.", { strength: "hint" }),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "AP, Reuters",
      reason: "is a term of scorn for the faithful, or a name that they do not use",
      slur: true,
    },
    [
      noun("bible thumper", "evangelical Christian", "The ⟦Bible thumpers⟧ sang.", { proper: true }),
      noun("bible-thumper", "evangelical Christian", "The ⟦Bible-thumpers⟧ sang.", { proper: true }),
      noun("holy roller", "Pentecostal", "The ⟦holy rollers⟧ sang."),
      noun("jesus freak", "Christian", "The ⟦Jesus freaks⟧ sang.", { proper: true }),
      noun("religious nut", "", "A ⟦religious nut⟧ sang."),
      noun("religious fanatic", "", "A ⟦religious fanatic⟧ sang."),
      noun("religious zealot", "", "A ⟦religious zealot⟧ sang."),
      noun("fundamentalist", "", "The ⟦fundamentalists⟧ sang.", { strength: "hint" }),
      noun("infidel", "", "The ⟦infidels⟧ left."),
      noun("heathen", "", "The ⟦heathens⟧ left."),
      noun("papist", "Catholic", "The ⟦papists⟧ sang."),
      noun("moslem", "Muslim", "The ⟦Moslems⟧ prayed.", { proper: true }),
      noun("mohammedan", "Muslim", "The ⟦Mohammedans⟧ prayed.", { proper: true }),
      noun("jewess", "Jewish woman", "A ⟦Jewess⟧ owned the mill.", { proper: true }),
    ],
  ),
  ...family(
    { kind: "label", guidance: "AP", reason: "is dated and demeaning for people", slur: true, proper: true },
    [
      noun("oriental", "Asian person/Asian people", "Two ⟦Orientals⟧ own the mill.", {
        fineBefore:
          "rug rug's rugs carpet carpets medicine art institute food cuisine express ceramics studies lily lilies poppy",
        fine: "She sells oriental rugs.",
      }),
      noun("gypsy", "Roma person/Roma people", "A few ⟦Gypsies⟧ camped by the mill.", {
        fineBefore: "moth moths jazz king kings woman rose lee cab cabs",
        fine: "The gypsy moth ate the oaks.",
      }),
      mass("colored people|coloured people", "people of color", "The ⟦colored people⟧ sat apart.", {
        fineNear: "naacp association",
        fine: "He led the National Association for the Advancement of Colored People.",
      }),
      noun("negro", "Black person/Black people", "A ⟦Negro⟧ owns the mill.", {
        fineNear: "college league leagues fund spiritual spirituals baseball rio",
        fine: "He played in the Negro leagues.",
      }),
      noun("eskimo", "Inuit/Inuit", "Two ⟦Eskimos⟧ own the boat.", {
        fineBefore: "pie dog dogs joe",
        fineAfter: "edmonton",
      }),
      noun("red indian", "Native American", "Two ⟦Red Indians⟧ own the boat."),
      noun("squaw", "Native American woman", "A ⟦squaw⟧ owned the boat.", {
        fineBefore: "valley peak creek",
        fine: "They ski in Squaw Valley.",
      }),
      noun("half-breed", "person of mixed race/people of mixed race", "A ⟦half-breed⟧ owned the boat."),
      noun("mulatto", "person of mixed race/people of mixed race", "A ⟦mulatto⟧ owned the boat."),
      noun("chinaman", "Chinese man", "A ⟦Chinaman⟧ owned the boat."),
      noun("savage", "", "The ⟦savages⟧ burned the mill.", {
        // Its capital makes it a last name.
        proper: false,
        fineAfter: "mr ms michael dan",
        fineBefore: "garden",
      }),
      noun("barbarian", "attacker", "The ⟦barbarians⟧ burned the mill.", {
        fineNear: "rome roman empire conan goths gate gates century",
      }),
      noun("primitive tribe", "community", "A ⟦primitive tribe⟧ lives there."),
      mass("blacks", "Black people", "Few ⟦blacks⟧ live in the valley.", { strength: "hint" }),
      mass(
        "third world country|third world countries|third-world country|third-world countries|third world nation",
        "developing country",
        "It looks like a ⟦third-world country⟧.",
        { reason: "ranks countries, and puts others below one’s own" },
      ),
      mass("third world|third-world", "developing", "The roads are ⟦third-world⟧.", {
        fineBefore: "war title cup championship record press",
        strength: "hint",
        reason: "ranks countries, and puts others below one’s own",
      }),
      mass("banana republic|banana republics", "", "It looks like a ⟦banana republic⟧.", {
        fineNear: "store stores gap clothing brand retailer mall",
        reason: "ranks countries, and puts others below one’s own",
      }),
      mass("civilized world|civilised world", "", "The ⟦civilized world⟧ looked on.", {
        reason: "ranks countries, and puts others below one’s own",
      }),
      mass("shithole country|shithole countries", "", "It is a ⟦shithole country⟧.", {
        reason: "ranks countries, and puts others below one’s own",
      }),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "AP, WHO",
      reason: "names a disease by a place or a people, which blames them for it",
      proper: true,
    },
    [
      mass("wuhan virus|wuhan flu|wuhan coronavirus", "coronavirus", "The ⟦Wuhan virus⟧ closed the mill."),
      mass(
        "china virus|china flu|chinese virus|chinese flu|chinese coronavirus|chinese wuhan virus",
        "coronavirus",
        "The ⟦Chinese virus⟧ closed the mill.",
      ),
      mass("ccp virus", "coronavirus", "The ⟦CCP virus⟧ closed the mill."),
      mass("kung flu", "coronavirus", "The ⟦Kung flu⟧ closed the mill."),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "AP, NLGJA",
      reason: "is dated, or takes one side’s word for people’s sex, gender or love",
    },
    [
      noun("homosexual", "gay person/gay people", "Two ⟦homosexuals⟧ own the mill."),
      noun("transgender", "transgender person/transgender people", "Two ⟦transgenders⟧ own the mill.", {
        onlyAfter: "a the two three some many of these those",
        fineBefore:
          "man woman men women people person student students teen youth girl girls boy boys athlete athletes rights community child children law bill kids health care swimmer patients patient individuals americans activists activist service troops issues identity teenager lawmaker",
        fine: "The transgender woman owns the mill.",
      }),
      noun("transvestite", "cross-dresser", "A ⟦transvestite⟧ owns the mill."),
      noun("tranny", "transgender person/transgender people", "A ⟦tranny⟧ owns the mill."),
      noun("hermaphrodite", "intersex person/intersex people", "A ⟦hermaphrodite⟧ owns the mill.", {
        fineNear: "snail snails worm worms fish species plant plants flower flowers",
      }),
      noun("admitted homosexual", "gay man", "An ⟦admitted homosexual⟧ owns the mill."),
      noun("avowed homosexual", "gay man", "An ⟦avowed homosexual⟧ owns the mill."),
      mass("gays", "gay people, gay men", "A few ⟦gays⟧ own the mill.", { strength: "hint" }),
      mass(
        "gay lifestyle|homosexual lifestyle|alternative lifestyle|transgender lifestyle",
        "",
        "The book is on the ⟦gay lifestyle⟧.",
      ),
      mass("sexual preference", "sexual orientation", "The form has a box on ⟦sexual preference⟧."),
      mass(
        "sex change|sex-change operation|sex change operation|sex reassignment",
        "gender-affirming surgery, transition",
        "He had a ⟦sex change⟧ in May.",
      ),
      noun("biological male", "transgender woman", "Two ⟦biological males⟧ ran the race.", {
        strength: "hint",
      }),
      noun("biological man", "transgender woman", "Two ⟦biological men⟧ ran the race.", { strength: "hint" }),
      noun("biological female", "transgender man", "Two ⟦biological females⟧ ran the race.", {
        strength: "hint",
      }),
      mass("child mutilation", "gender-affirming care", "The bill bans ⟦child mutilation⟧."),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "AP",
      reason: "judges a woman by looks, age, marriage or temper, as the copy would judge no man",
    },
    [
      noun("bimbo", "woman", "A ⟦bimbo⟧ reads the news."),
      noun("mistress", "companion, lover", "The mayor’s ⟦mistress⟧ owns the mill.", {
        fineNear: "ceremonies school head post wardrobe robes cats",
        fine: "She is mistress of ceremonies.",
      }),
      noun("cougar", "woman", "A ⟦cougar⟧ bought the drinks.", {
        onlyNear: "dating toyboy younger boyfriend drinks date bar",
        fine: "A cougar killed two sheep.",
      }),
      noun("coed", "student", "Two ⟦coeds⟧ own the mill."),
      noun("career woman", "woman", "A ⟦career woman⟧ owns the mill."),
      noun("lady lawyer", "lawyer", "A ⟦lady lawyer⟧ owns the mill."),
      noun("lady doctor", "doctor", "A ⟦lady doctor⟧ owns the mill."),
      noun("gold digger", "woman", "A ⟦gold digger⟧ owns the mill.", {
        fineNear: "gold miners mine rush klondike",
      }),
      noun("gold-digger", "woman", "A ⟦gold-digger⟧ owns the mill."),
      noun("femme fatale", "woman", "A ⟦femme fatale⟧ owns the mill.", {
        fineNear: "film noir role actress movie",
      }),
      noun("trophy wife", "wife", "A ⟦trophy wife⟧ owns the mill."),
      noun("drama queen", "", "A ⟦drama queen⟧ owns the mill."),
      noun("harpy", "woman", "A ⟦harpy⟧ owns the mill.", { fineNear: "eagle eagles myth greek" }),
      noun("shrew", "woman", "A ⟦shrew⟧ owns the mill.", {
        fineNear: "taming shakespeare mouse mole species mammal",
      }),
      noun("unwed mother", "mother", "Two ⟦unwed mothers⟧ own the mill."),
      noun("love child", "child", "The duke’s ⟦love child⟧ owns the mill.", {
        fineNear: "song supremes",
        strength: "hint",
      }),
      noun(
        "illegitimate child",
        "child whose parents were not married/children whose parents were not married",
        "The duke’s ⟦illegitimate child⟧ owns it.",
      ),
      noun("illegitimate son", "son", "The duke’s ⟦illegitimate son⟧ owns it."),
      noun("illegitimate daughter", "daughter", "The duke’s ⟦illegitimate daughter⟧ owns it."),
      noun("broken home", "", "He came from a ⟦broken home⟧."),
      mass("catfight|catfights|cat fight", "dispute", "The two stars had a ⟦catfight⟧."),
      phrase("the fairer sex|the weaker sex", "women", "The club is for ⟦the fairer sex⟧."),
      noun("womanizer", "", "The mayor is a ⟦womanizer⟧.", { strength: "hint" }),
      noun("philanderer", "", "The mayor is a ⟦philanderer⟧."),
      noun("serial philanderer", "", "The mayor is a ⟦serial philanderer⟧."),
      adjective("hysterical", "", "A ⟦hysterical⟧ woman rang.", { modifies: "people", strength: "hint" }),
    ],
  ),
];
