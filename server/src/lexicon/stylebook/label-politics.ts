import type { StylebookEntry } from "./entry.js";
import { adjective, family, mass, noun, phrase } from "./build.js";

/** Labels for people by what they stand for in politics. */
export const POLITICS_LABELS: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "label",
      guidance: "AP, Reuters",
      reason: "gives a verdict on views instead of saying what they are",
    },
    [
      noun(
        "radical leftist",
        "progressive activist, left-wing activist",
        "⟦Radical leftists⟧ run the council.",
      ),
      noun("radical liberal", "progressive", "The ad was aimed at ⟦radical liberals⟧ in Ansel County."),
      noun("radical conservative", "conservative", "Three ⟦radical conservatives⟧ won seats in the valley."),
      noun(
        "radical socialist",
        "democratic socialist, socialist",
        "A ⟦radical socialist⟧ took the seat in May.",
      ),
      mass("radical left", "left", "The ⟦radical left⟧ took the town hall by one vote."),
      mass("radical right", "right", "The ⟦radical right⟧ took the town hall by one vote."),
      mass("loony left", "left", "The ⟦loony left⟧ has its own candidate in Milford."),
      mass("hard left|hard-left", "left", "The party’s ⟦hard left⟧ walked out.", {
        fineAfter: "a turn turned take took",
        strength: "hint",
      }),
      mass("hard right|hard-right", "right", "The party’s ⟦hard right⟧ walked out.", {
        fineAfter: "a turn turned take took",
        strength: "hint",
      }),
      noun("leftist", "progressive, left-wing activist", "A ⟦leftist⟧ was chosen in June."),
      noun("rightist", "conservative, right-wing activist", "The ⟦rightists⟧ left the hall early."),
      noun("left-winger", "progressive", "The ⟦left-wingers⟧ on the board said nothing."),
      noun("right-winger", "conservative", "The ⟦right-wingers⟧ on the board said nothing."),
      noun("far-left extremist", "far-left activist", "Police watched ⟦far-left extremists⟧ at the march."),
      noun(
        "right-wing extremist",
        "right-wing activist",
        "Police watched ⟦right-wing extremists⟧ at the march.",
      ),
      noun(
        "left-wing extremist",
        "left-wing activist",
        "Police watched ⟦left-wing extremists⟧ at the march.",
      ),
      noun("extremist", "activist, militant", "The council gave the keys to ⟦extremists⟧."),
      noun("fanatic", "supporter", "The ⟦fanatics⟧ who run the party chose her.", {
        fineAfter:
          "sports fitness football soccer baseball cricket film car chess film gardening health cleanliness",
        fineBefore: "of for about",
        fine: "My aunt is a chess fanatic.",
      }),
      noun("zealot", "supporter", "The ⟦zealots⟧ on the school board banned the book."),
      noun("ideologue", "advocate", "She was replaced by an ⟦ideologue⟧ from the capital."),
      noun("demagogue", "politician", "The ⟦demagogue⟧ spoke for two hours in the square."),
      noun("firebrand", "outspoken politician", "The party picked a ⟦firebrand⟧ from Port Ansel.", {
        strength: "hint",
      }),
      mass("radicals", "activists", "Two ⟦radicals⟧ joined the board in spring.", {
        fineBefore: "chemistry reaction surgery",
        fineAfter: "free",
        fine: "Vitamins fight free radicals, the label says.",
      }),
      adjective("radical", "", "The board is led by ⟦radical⟧ activists from the coast.", {
        id: "radical, adjective",
        modifies: "people",
        fineBefore: "sign signs symbol symbols expression expressions equation equations surgery treatment",
        fine: [
          "The doctors chose radical surgery for the patient.",
          "The Radical Party lost a seat.",
          "The radical sign students learn means a square root.",
        ],
      }),
      adjective("extremist", "", "An ⟦extremist⟧ group put up the posters.", {
        id: "extremist, adjective",
        modifies: "people",
      }),
      adjective("fringe", "", "A ⟦fringe⟧ candidate from the hills spoke last.", {
        modifies: "people",
        strength: "hint",
      }),
      adjective("rabid", "ardent", "The ⟦rabid⟧ supporters of the mayor shouted.", {
        modifies: "people",
        fine: "A rabid fox bit two children.",
      }),
      adjective("card-carrying", "", "He is a ⟦card-carrying⟧ liberal from Milford.", { modifies: "people" }),
      adjective(
        "self-styled|self-described|self-proclaimed",
        "",
        "A ⟦self-styled⟧ expert wrote the report.",
        { modifies: "people", strength: "hint", reason: "casts doubt on what people say of themselves" },
      ),
      adjective("leftist", "left-wing, progressive", "A ⟦leftist⟧ group paid for the signs.", {
        id: "leftist, adjective",
      }),
      adjective("rightist", "right-wing, conservative", "A ⟦rightist⟧ group paid for the signs.", {
        id: "rightist, adjective",
      }),
      adjective("ultra-liberal|ultraliberal", "liberal", "The ⟦ultra-liberal⟧ mayor won again."),
      adjective(
        "ultra-conservative|ultraconservative|arch-conservative",
        "conservative",
        "The ⟦arch-conservative⟧ judge sat down.",
      ),
      adjective("left-leaning|right-leaning", "", "⟦Left-leaning⟧ politicians stayed away.", {
        modifies: "people",
        strength: "hint",
      }),
      adjective("far-left|far-right", "", "A ⟦far-left⟧ activist climbed the crane.", {
        modifies: "people",
        strength: "hint",
      }),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "Reuters",
      reason: "is an insult from the campaign trail, not a description of views",
      slur: true,
    },
    [
      phrase("leftie|lefties|lefty", "liberal", "The ⟦lefties⟧ cheered.", {
        fine: "The lefty pitcher threw two innings.",
        fineNear: "pitcher pitchers batter handed glove golfer",
      }),
      noun("libtard", "", "The page mocks ⟦libtards⟧ every day."),
      noun("wingnut", "conservative activist", "A ⟦wingnut⟧ hosts the show.", {
        fineNear: "bolt bolts tighten screw loosen",
      }),
      noun("moonbat", "liberal activist", "A ⟦moonbat⟧ hosts the show."),
      noun("right-wing nut", "conservative activist", "A ⟦right-wing nut⟧ hosts the show."),
      noun("left-wing nut", "liberal activist", "A ⟦left-wing nut⟧ hosts the show."),
      noun("teabagger", "tea party supporter", "The ⟦teabaggers⟧ met in the fire hall."),
      noun("social justice warrior", "activist", "⟦Social justice warriors⟧ run the library."),
      noun("sjw", "activist", "An ⟦SJW⟧ runs the library.", { proper: true }),
      noun("snowflake", "student, young person/young people", "The campus is full of ⟦snowflakes⟧.", {
        onlyNear:
          "liberal liberals student students campus millennial millennials left leftists college generation offended woke",
        fine: "A snowflake fell on the roof.",
      }),
      noun("feminazi", "feminist", "To the flyer, the teachers are ⟦feminazis⟧."),
      noun("commie", "communist", "The ⟦commies⟧ have a bookshop on Mill Road."),
      noun("pinko", "liberal", "The ⟦pinkos⟧ have a bookshop on Mill Road."),
      noun("peacenik", "peace activist", "The ⟦peaceniks⟧ marched at noon."),
      noun("warmonger", "supporter of the war", "The ⟦warmongers⟧ got their way in May."),
      noun("chickenhawk", "supporter of the war", "The ⟦chickenhawks⟧ got their way in May.", {
        fine: "A Cooper’s hawk ate the hen.",
      }),
      noun("rino", "moderate Republican", "The ⟦RINOs⟧ voted with the mayor.", { proper: true }),
      noun("neocon", "neoconservative", "The ⟦neocons⟧ wrote the plan.", { strength: "hint" }),
      noun("trumper", "Trump supporter", "A ⟦Trumper⟧ parked by the church.", { proper: true }),
      noun("trumpist", "Trump supporter", "The ⟦Trumpists⟧ left the hall.", { proper: true }),
      mass("trumpworld|trump world", "Trump’s advisers", "Nobody in ⟦Trumpworld⟧ minded.", {
        proper: true,
        strength: "hint",
      }),
      noun("obamabot", "Obama supporter", "An ⟦Obamabot⟧ wrote the post.", { proper: true }),
      noun("bernie bro", "Sanders supporter", "A ⟦Bernie bro⟧ wrote the post.", { proper: true }),
      mass("deplorables", "voters", "The hall was full of ⟦deplorables⟧."),
      noun("maga crowd", "crowd of Trump supporters", "The ⟦MAGA crowd⟧ came late.", {
        proper: true,
        strength: "hint",
      }),
      noun("flip-flopper", "politician who changed position", "The senator, a ⟦flip-flopper⟧, voted aye."),
      noun("bleeding heart", "liberal", "The ⟦bleeding hearts⟧ on the council paid.", {
        fineNear: "garden flower flowers plant plants",
      }),
      noun("do-gooder", "volunteer, activist", "A few ⟦do-gooders⟧ from the city came."),
      noun("limousine liberal", "wealthy liberal", "A ⟦limousine liberal⟧ gave the money."),
      noun("champagne socialist", "wealthy left-winger", "A ⟦champagne socialist⟧ gave the money."),
      noun("eco-warrior", "environmental activist", "The ⟦eco-warriors⟧ blocked the road."),
      noun("eco-terrorist", "environmental activist", "The ⟦eco-terrorists⟧ blocked the road."),
      noun("eco-fascist", "environmental activist", "The ⟦eco-fascists⟧ blocked the road."),
      noun("gun nut", "gun owner, gun-rights supporter", "The ⟦gun nuts⟧ filled the hall."),
      noun("gun grabber", "gun-control supporter", "The ⟦gun grabbers⟧ filled the hall."),
      noun("tree hugger", "environmentalist", "The ⟦tree huggers⟧ filled the hall."),
      noun("tree-hugger", "environmentalist", "The ⟦tree-huggers⟧ filled the hall."),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "AP",
      reason: "bends the name of the party for a jibe; the adjective is “Democratic”",
      proper: true,
      fineAfter: "liberal social christian",
    },
    [
      phrase("democrat party", "Democratic Party", "The ⟦Democrat Party⟧ chose a baker.", {
        fine: "The Social Democrat Party chose a baker.",
      }),
      noun("democrat senator", "Democratic senator", "A ⟦Democrat senator⟧ left early."),
      noun("democrat congressman", "Democratic congressman", "A ⟦Democrat congressman⟧ left early."),
      noun("democrat congresswoman", "Democratic congresswoman", "A ⟦Democrat congresswoman⟧ left early."),
      noun("democrat mayor", "Democratic mayor", "A ⟦Democrat mayor⟧ left early."),
      noun("democrat governor", "Democratic governor", "A ⟦Democrat governor⟧ left early."),
      noun("democrat president", "Democratic president", "A ⟦Democrat president⟧ left early."),
      noun("democrat voter", "Democratic voter", "A ⟦Democrat voter⟧ left early."),
      noun("democrat politician", "Democratic politician", "A ⟦Democrat politician⟧ left early."),
      noun("democrat lawmaker", "Democratic lawmaker", "A ⟦Democrat lawmaker⟧ left early."),
      noun("democrat leader", "Democratic leader", "A ⟦Democrat leader⟧ left early.", {
        fine: "The Liberal Democrat leader left early.",
      }),
      noun("democrat candidate", "Democratic candidate", "A ⟦Democrat candidate⟧ left early."),
      noun("democrat nominee", "Democratic nominee", "A ⟦Democrat nominee⟧ left early."),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "NPR, AP",
      reason: "takes one side’s name in the abortion debate for the copy’s own",
    },
    [
      adjective("pro-abortion", "abortion-rights", "A ⟦pro-abortion⟧ group paid for the bus."),
      noun("pro-abort", "abortion-rights supporter", "The ⟦pro-aborts⟧ came by bus."),
      noun("abortionist", "", "The ⟦abortionist⟧ lives on Mill Road.", {
        fineNear: "film movie role actress drama played plays novel",
        fine: "She won a prize for her role as an abortionist.",
      }),
      adjective("anti-choice", "anti-abortion", "An ⟦anti-choice⟧ group paid for the bus."),
      noun("pro-lifer", "abortion opponent", "The ⟦pro-lifers⟧ came by bus."),
      noun("pro-choicer", "abortion-rights supporter", "The ⟦pro-choicers⟧ came by bus."),
      adjective("pro-life", "anti-abortion", "A ⟦pro-life⟧ group paid for the bus.", { strength: "hint" }),
      adjective("pro-choice", "abortion-rights", "A ⟦pro-choice⟧ group paid for the bus.", {
        strength: "hint",
      }),
      noun(
        "partial-birth abortion",
        "intact dilation and extraction",
        "The law bans ⟦partial-birth abortion⟧ in the state.",
      ),
      noun(
        "late-term abortion",
        "abortion later in pregnancy/abortions later in pregnancy",
        "The clinic performs ⟦late-term abortions⟧.",
        { strength: "hint" },
      ),
      mass("abortion on demand", "access to abortion", "There is ⟦abortion on demand⟧ in the valley."),
      noun(
        "abortion mill",
        "clinic that performs abortions/clinics that perform abortions",
        "The ⟦abortion mill⟧ closed in May.",
      ),
      noun("baby killer", "", "The march went to the house of a ⟦baby killer⟧."),
      noun(
        "heartbeat bill",
        "bill that bans abortion at about six weeks/bills that ban abortion at about six weeks",
        "The ⟦heartbeat bill⟧ passed at noon.",
        { strength: "hint" },
      ),
    ],
  ),
];
