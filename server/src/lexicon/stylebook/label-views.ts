import type { StylebookEntry } from "./entry.js";
import { adjective, family, mass, noun } from "./build.js";

/** Of these the adjective says what was shouted or written, and judges nobody's person. */
const DEEDS =
  "abuse abuses chant chants chanting remark remarks comment comments language slur slurs abusive attack attacks assault assaults behaviour behavior " +
  "graffiti incident incidents bullying harassment taunt taunts insult insults message messages tweet tweets crime crimes murder killing " +
  "stereotype stereotypes content material letter letters";

/** Labels that judge a person by views or by character. */
export const VIEWS_LABELS: readonly StylebookEntry[] = [
  ...family(
    {
      kind: "label",
      guidance: "AP, NPR",
      reason: "is a verdict on a person; what was said or done can be reported",
    },
    [
      noun("racist", "", "A ⟦racist⟧ was hired by the paper.", { fineBefore: DEEDS }),
      adjective("racist", "", "The ⟦racist⟧ coach left.", {
        id: "racist, adjective",
        fineBefore: DEEDS,
        fine: "The club was fined for racist chants.",
      }),
      noun("bigot", "", "The ⟦bigots⟧ in the stands sang."),
      adjective("bigoted", "", "A ⟦bigoted⟧ song was heard in the stands."),
      mass("bigotry", "", "The song is plain ⟦bigotry⟧."),
      noun("xenophobe", "", "The new minister is a ⟦xenophobe⟧."),
      adjective("xenophobic", "anti-immigrant", "A ⟦xenophobic⟧ flyer hung in the hall."),
      noun("misogynist", "", "The coach is a ⟦misogynist⟧."),
      adjective("misogynistic|misogynist", "", "The ⟦misogynistic⟧ coach left.", {
        id: "misogynist, adjective",
      }),
      noun("sexist", "", "The coach is a ⟦sexist⟧.", { fineBefore: DEEDS }),
      adjective("sexist", "", "The ⟦sexist⟧ coach left.", {
        id: "sexist, adjective",
        fineBefore: DEEDS,
        fine: "Two players complained of sexist abuse.",
      }),
      noun("homophobe", "", "The coach is a ⟦homophobe⟧."),
      adjective("homophobic", "anti-gay", "A ⟦homophobic⟧ song was heard."),
      noun("islamophobe", "", "The host is an ⟦Islamophobe⟧.", { proper: true }),
      adjective("islamophobic", "anti-Muslim", "An ⟦Islamophobic⟧ flyer hung in the hall.", { proper: true }),
      noun("transphobe", "", "The host is a ⟦transphobe⟧."),
      adjective("transphobic", "anti-transgender", "A ⟦transphobic⟧ song was heard."),
      noun("anti-semite", "", "The host is an ⟦anti-Semite⟧.", { proper: true }),
      noun("hatemonger", "", "The host is a ⟦hatemonger⟧."),
      noun("hater", "critic", "The ⟦haters⟧ came early."),
      noun("fascist", "", "The ⟦fascists⟧ of the school board met.", {
        fineNear: "mussolini italy italian italy's franco spain 1930s 1920s war nazi nazis party",
        fine: "Mussolini led the fascists in Rome.",
      }),
      adjective("fascist", "authoritarian", "The ⟦fascist⟧ mayor closed the park.", {
        id: "fascist, adjective",
        fineNear: "mussolini italy italian franco spain 1930s 1920s war party",
        fine: "The fascist era in Italy ended in 1943.",
      }),
      noun("marxist", "left-wing activist", "A ⟦Marxist⟧ runs the library.", {
        proper: true,
        fineNear: "karl theory party lenin rebels rebel leninist guerrillas colombia historian",
      }),
      adjective("marxist", "left-wing", "A ⟦Marxist⟧ activist runs the library.", {
        id: "Marxist, adjective",
        proper: true,
        modifies: "people",
        fineNear: "karl theory rebels rebel guerrillas colombia historian",
      }),
      noun("hypocrite", "", "The senator is a ⟦hypocrite⟧."),
      noun("coward", "", "The ⟦cowards⟧ left by the back door."),
      noun("bully", "", "The mayor is a ⟦bully⟧.", {
        fineBefore: "pulpit",
        fineNear: "school pupil pupils classmates playground schoolyard",
        fine: "The office is a bully pulpit.",
      }),
      noun("narcissist", "", "The mayor is a ⟦narcissist⟧."),
      noun("megalomaniac", "", "The mayor is a ⟦megalomaniac⟧."),
      noun("sociopath", "", "The mayor is a ⟦sociopath⟧."),
      noun("buffoon", "", "The mayor is a ⟦buffoon⟧."),
      noun("clown", "", "The ⟦clowns⟧ on the council met again.", {
        onlyNear:
          "council congress senate white house political party government minister mayor candidate campaign",
        fine: "A clown made the children laugh.",
      }),
      noun("crook", "", "The mayor is a ⟦crook⟧.", {
        fineBefore: "of",
        fine: "He held it in the crook of his arm.",
      }),
      noun("crybaby", "", "The ⟦crybabies⟧ sued again."),
      noun("loser", "", "The mayor is a ⟦loser⟧ with a boat.", {
        onlyAfter: "a such pathetic total sore",
        fineNear: "winner winners election game match poll lottery",
        fine: "The loser of the election gave a speech.",
      }),
      noun("loudmouth", "", "A ⟦loudmouth⟧ got the late show."),
      noun("know-nothing", "", "The ⟦know-nothings⟧ won.", { fineNear: "1850s party century" }),
      noun("ignoramus", "", "An ⟦ignoramus⟧ got the post."),
      noun("moron", "", "Some ⟦moron⟧ wrote the sign."),
      noun("imbecile", "", "Some ⟦imbecile⟧ wrote the sign."),
      noun("idiot", "", "Some ⟦idiot⟧ wrote the sign."),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "NPR",
      reason:
        "says that a person deceives on purpose; what was said and what is known can be set side by side",
    },
    [
      noun("liar", "", "The mayor is a ⟦liar⟧."),
      noun("serial liar", "", "The mayor is a ⟦serial liar⟧."),
      noun("pathological liar", "", "The mayor is a ⟦pathological liar⟧."),
      noun("compulsive liar", "", "The mayor is a ⟦compulsive liar⟧."),
      noun("charlatan", "", "The healer is a ⟦charlatan⟧."),
      noun("huckster", "seller", "A ⟦huckster⟧ sold the tonic."),
      noun("con man", "", "A ⟦con man⟧ sold the tonic.", {
        fineNear: "convicted fraud sentenced guilty",
        strength: "hint",
      }),
      noun("con artist", "", "A ⟦con artist⟧ sold the tonic.", {
        fineNear: "convicted fraud sentenced guilty",
        strength: "hint",
      }),
      noun("grifter", "", "A ⟦grifter⟧ sold the tonic."),
      noun("fraudster", "", "A ⟦fraudster⟧ sold the tonic.", {
        fineNear: "convicted sentenced guilty jailed",
        strength: "hint",
      }),
      noun("quack", "practitioner", "A ⟦quack⟧ sold the tonic.", {
        fineNear: "duck ducks",
        fine: "The duck gave a quack.",
      }),
      noun("snake oil salesman", "seller", "A ⟦snake oil salesman⟧ took the money."),
      noun("propagandist", "spokesperson", "A ⟦propagandist⟧ reads the news.", { strength: "hint" }),
      noun("fearmonger", "critic", "The ⟦fearmongers⟧ went on air."),
      noun("troll", "critic", "The ⟦trolls⟧ went after the singer.", {
        fineNear: "bridge fairy tale norwegian doll dolls film",
        fine: "A troll lives under the bridge.",
      }),
    ],
  ),
  ...family(
    {
      kind: "label",
      guidance: "AP",
      reason: "names a person by a disputed belief; what they say can be reported",
    },
    [
      noun(
        "birther",
        "person who questions Obama’s birthplace/people who question Obama’s birthplace",
        "A ⟦birther⟧ called the station.",
        {
          fineBefore:
            "movement controversy conspiracy theory theories claims claim issue past lie myth falsehood debate question",
          fine: "The birther movement began on the web.",
        },
      ),
      noun(
        "truther",
        "person who disputes the official account/people who dispute the official account",
        "A ⟦truther⟧ called the station.",
      ),
      noun("flat earther", "", "A ⟦flat earther⟧ called the station."),
      noun("conspiracy theorist", "", "A ⟦conspiracy theorist⟧ called the station."),
      mass(
        "unfounded conspiracy theory|baseless conspiracy theory|debunked conspiracy theory|wild conspiracy theory",
        "unsupported claim",
        "It is an ⟦unfounded conspiracy theory⟧ about the well.",
      ),
      noun(
        "anti-vaxxer",
        "person who opposes vaccines/people who oppose vaccines",
        "The ⟦anti-vaxxers⟧ filled the hall.",
      ),
      noun(
        "anti-vaxer",
        "person who opposes vaccines/people who oppose vaccines",
        "The ⟦anti-vaxers⟧ filled the hall.",
      ),
      noun(
        "anti-masker",
        "person who opposes mask rules/people who oppose mask rules",
        "The ⟦anti-maskers⟧ filled the hall.",
      ),
      noun("covidiot", "", "The ⟦covidiots⟧ filled the hall."),
      noun(
        "climate denier",
        "person who rejects mainstream climate science/people who reject mainstream climate science",
        "A ⟦climate denier⟧ wrote the book.",
      ),
      noun(
        "climate change denier",
        "person who rejects mainstream climate science/people who reject mainstream climate science",
        "A ⟦climate change denier⟧ wrote the book.",
      ),
      noun(
        "climate skeptic",
        "person who doubts mainstream climate science/people who doubt mainstream climate science",
        "A ⟦climate skeptic⟧ wrote the book.",
        { strength: "hint" },
      ),
      noun(
        "climate change believer",
        "person who accepts climate science/people who accept climate science",
        "A ⟦climate change believer⟧ wrote the book.",
      ),
      noun("climate alarmist", "climate activist", "A ⟦climate alarmist⟧ wrote the book."),
      noun("alarmist", "", "The ⟦alarmists⟧ wrote a book.", { strength: "hint" }),
      noun("warmist", "climate scientist, climate activist", "A ⟦warmist⟧ wrote the book."),
      noun("doomsayer", "critic", "The ⟦doomsayers⟧ wrote a book."),
      noun("crackpot", "", "Two ⟦crackpots⟧ built the raft."),
      noun("kook", "", "A ⟦kook⟧ wrote the book."),
      adjective("anti-science", "", "An ⟦anti-science⟧ mayor wrote the book."),
      adjective("anti-american|un-american", "", "The ⟦un-American⟧ song was cut.", {
        proper: true,
        reason: "says what somebody or something is against or for; what was said or done can be told",
      }),
      adjective("anti-police|anti-cop", "", "An ⟦anti-police⟧ group met.", {
        strength: "hint",
        reason: "says what somebody or something is against or for; what was said or done can be told",
      }),
      adjective("pro-criminal", "", "A ⟦pro-criminal⟧ judge sat.", {
        reason: "says what somebody or something is against or for; what was said or done can be told",
      }),
      adjective("job-killing", "", "The ⟦job-killing⟧ rule passed.", {
        reason: "says what somebody or something is against or for; what was said or done can be told",
      }),
      adjective("gun-toting", "armed", "A ⟦gun-toting⟧ baker ran for mayor.", {
        reason: "makes a threat or a joke of having a gun; that a person was armed can be told",
      }),
    ],
  ),
];
