import type { StylebookEntry } from "./entry.js";
import { adjective, family, mass, noun, phrase, verb } from "./build.js";

/** Labels for people by illness, disability, addiction, age, housing and means. */
export const HEALTH_LABELS: readonly StylebookEntry[] = [
  ...family({ kind: "label", guidance: "AP", reason: "makes an illness the whole of a person" }, [
    noun("junkie", "person with a drug addiction", "Two ⟦junkies⟧ slept in the porch.", {
      fineAfter: "news adrenaline sugar coffee policy sports political fitness",
      fine: "She is a news junkie.",
    }),
    noun("crackhead", "person with a drug addiction", "Two ⟦crackheads⟧ slept in the porch."),
    noun("druggie", "person with a drug addiction", "Two ⟦druggies⟧ slept in the porch."),
    noun(
      "pothead",
      "person who uses marijuana/people who use marijuana",
      "Two ⟦potheads⟧ slept in the porch.",
    ),
    noun("stoner", "person who uses marijuana/people who use marijuana", "Two ⟦stoners⟧ slept in the porch."),
    noun("drug addict", "person with a drug addiction", "Two ⟦drug addicts⟧ slept in the porch."),
    noun("heroin addict", "person with a heroin addiction", "Two ⟦heroin addicts⟧ slept in the porch."),
    noun("opioid addict", "person with an opioid addiction", "The clinic treats ⟦opioid addicts⟧."),
    noun("meth addict", "person with a meth addiction", "Two ⟦meth addicts⟧ slept in the porch."),
    noun("addict", "person with an addiction", "The clinic treats 40 ⟦addicts⟧.", {
      fineAfter: "news adrenaline sugar coffee sports recovering",
      fine: "He is a coffee addict.",
    }),
    noun("substance abuser", "person with an addiction", "The clinic treats ⟦substance abusers⟧."),
    noun("drug abuser", "person with a drug addiction", "The clinic treats ⟦drug abusers⟧."),
    noun("alcoholic", "person with an alcohol addiction", "The clinic treats ⟦alcoholics⟧.", {
      fineBefore: "beverage beverages drink drinks anonymous liver hepatitis content",
      fineAfter: "non",
      fine: "Alcoholics Anonymous meets in the hall.",
      strength: "hint",
    }),
    noun("drunkard", "person with an alcohol addiction", "A ⟦drunkard⟧ slept in the porch."),
    noun(
      "drunk",
      "person who had been drinking/people who had been drinking",
      "Two ⟦drunks⟧ slept in the porch.",
      {
        fineBefore: "driving driver drivers and on at in with when before",
        onlyAfter: "a the two three several some old town many these those local loud",
        fine: "The baker was drunk.",
      },
    ),
    noun("wino", "person with an alcohol addiction", "A ⟦wino⟧ slept in the porch."),
    noun("crack baby", "baby exposed to cocaine/babies exposed to cocaine", "The ward held ⟦crack babies⟧."),
    noun("schizophrenic", "person with schizophrenia", "The ward held two ⟦schizophrenics⟧."),
    noun("schizo", "person with schizophrenia", "The ward held two ⟦schizos⟧."),
    noun("manic-depressive", "person with bipolar disorder", "The ward held two ⟦manic-depressives⟧."),
    noun("psychotic", "person with psychosis", "The ward held two ⟦psychotics⟧."),
    noun("epileptic", "person with epilepsy", "The ward held two ⟦epileptics⟧.", {
      fineBefore: "seizure seizures fit fits attack",
      fine: "She had an epileptic seizure.",
    }),
    noun("hemophiliac", "person with hemophilia", "The ward held two ⟦hemophiliacs⟧."),
    noun(
      "paraplegic",
      "person who is paralyzed/people who are paralyzed",
      "The ward held two ⟦paraplegics⟧.",
      { strength: "hint" },
    ),
    noun(
      "quadriplegic",
      "person who is paralyzed/people who are paralyzed",
      "The ward held two ⟦quadriplegics⟧.",
      { strength: "hint" },
    ),
    noun("leper", "person with leprosy", "The island held ⟦lepers⟧.", {
      fineBefore: "colony",
      strength: "hint",
    }),
    mass("autistics", "autistic people, people with autism", "The school takes ⟦autistics⟧."),
    mass("dyslexics", "people with dyslexia", "The school takes ⟦dyslexics⟧."),
    mass("diabetics", "people with diabetes", "The diet suits ⟦diabetics⟧.", { strength: "hint" }),
    noun("aids victim", "person with AIDS/people with AIDS", "The fund helps ⟦AIDS victims⟧.", {
      proper: true,
    }),
    noun("cancer victim", "person with cancer/people with cancer", "The fund helps ⟦cancer victims⟧."),
    noun(
      "stroke victim",
      "person who had a stroke/people who had a stroke",
      "The fund helps ⟦stroke victims⟧.",
    ),
    noun("mental patient", "person with a mental illness", "A ⟦mental patient⟧ left the ward."),
    mass("the mentally ill", "people with mental illnesses", "The home is for ⟦the mentally ill⟧.", {
      fineBefore: "man woman person people patient patients inmate inmates",
      fine: "The mentally ill man slept.",
    }),
  ]),
  ...family(
    {
      kind: "label",
      guidance: "AP",
      reason: "is a slur for mental illness; the diagnosis, where it matters, can be sourced",
      slur: true,
    },
    [
      noun("lunatic", "", "A ⟦lunatic⟧ ran down Mill Road.", { fineBefore: "fringe" }),
      noun("madman", "man", "A ⟦madman⟧ ran down Mill Road."),
      noun("maniac", "man, person", "A ⟦maniac⟧ ran down Mill Road."),
      noun("psycho", "person", "A ⟦psycho⟧ ran down Mill Road.", { fineNear: "hitchcock film" }),
      noun("psychopath", "person", "A ⟦psychopath⟧ ran down Mill Road.", {
        fineNear: "study test diagnosis researchers",
      }),
      noun("nutcase", "person", "A ⟦nutcase⟧ ran down Mill Road."),
      noun("nutjob", "person", "A ⟦nutjob⟧ ran down Mill Road."),
      noun("wacko", "person", "A ⟦wacko⟧ ran down Mill Road."),
      noun("whack job", "person", "A ⟦whack job⟧ ran down Mill Road."),
      noun("weirdo", "person", "A ⟦weirdo⟧ ran down Mill Road."),
      noun("basket case", "", "The town is a ⟦basket case⟧."),
      mass("crazies", "people", "The ⟦crazies⟧ came by bus."),
      mass("loonies", "people", "The ⟦loonies⟧ came by bus.", { fineNear: "canadian dollar coin coins" }),
      noun("insane asylum", "psychiatric hospital", "The ⟦insane asylum⟧ burned."),
      noun("nuthouse", "psychiatric hospital", "The ⟦nuthouse⟧ burned."),
      noun("loony bin", "psychiatric hospital", "The ⟦loony bin⟧ burned."),
      adjective("deranged", "", "A ⟦deranged⟧ man ran down Mill Road."),
      adjective("psychotic", "", "A ⟦psychotic⟧ man ran down Mill Road.", {
        id: "psychotic, adjective",
        modifies: "people",
        strength: "hint",
      }),
      adjective("schizophrenic", "with schizophrenia", "A ⟦schizophrenic⟧ man ran down Mill Road.", {
        id: "schizophrenic, adjective",
        modifies: "people",
      }),
      adjective(
        "mentally unstable|mentally deranged|mentally disturbed",
        "with a mental illness",
        "A ⟦mentally unstable⟧ man ran.",
      ),
      adjective("emotionally disturbed", "in distress", "An ⟦emotionally disturbed⟧ man ran.", {
        strength: "hint",
      }),
      adjective("senile", "with dementia", "The ⟦senile⟧ senator slept."),
    ],
  ),
  ...family({ kind: "label", guidance: "AP, BBC", reason: "speaks of suicide as of a crime or a feat" }, [
    verb("commit suicide", "die by suicide", "The baker ⟦committed suicide⟧ in May.", {
      partOfSpeech: "verb",
    }),
    phrase("successful suicide", "suicide", "It was a ⟦successful suicide⟧."),
    phrase(
      "failed suicide|unsuccessful suicide attempt|failed suicide attempt|botched suicide attempt",
      "suicide attempt",
      "It was a ⟦failed suicide attempt⟧.",
    ),
  ]),
  ...family(
    {
      kind: "label",
      guidance: "AP, NCDJ",
      reason: "defines a person by a disability, or pities them for it",
    },
    [
      noun("cripple", "person with a disability/people with disabilities", "A ⟦cripple⟧ sat at the gate.", {
        fineBefore: "the a our its their his her any production trade",
        fineNear: "to would could will may might industry economy",
        fine: "The storm could cripple the port.",
      }),
      noun("retard", "person with an intellectual disability", "Some ⟦retard⟧ wrote the sign.", {
        fineNear: "to growth spread would could may flame",
      }),
      adjective("mentally retarded", "intellectually disabled", "A ⟦mentally retarded⟧ man sat."),
      noun("mongoloid", "person with Down syndrome", "A ⟦mongoloid⟧ sat at the gate."),
      noun("spastic", "person with cerebral palsy", "A ⟦spastic⟧ sat at the gate.", {
        fineBefore: "colon diplegia muscles muscle",
      }),
      noun("midget", "person with dwarfism", "A ⟦midget⟧ sat at the gate.", {
        fineBefore: "submarine submarines car cars racing league hockey football",
        fine: "The midget submarine sank.",
      }),
      adjective("wheelchair-bound", "who uses a wheelchair", "A ⟦wheelchair-bound⟧ man sat."),
      phrase(
        "confined to a wheelchair|bound to a wheelchair",
        "using a wheelchair",
        "She is ⟦confined to a wheelchair⟧ now.",
      ),
      mass("the handicapped", "people with disabilities", "The ramp is for ⟦the handicapped⟧.", {
        fineBefore: "parking man woman child spot",
      }),
      adjective("handicapped", "disabled", "A ⟦handicapped⟧ man sat.", {
        modifies: "people",
        fineNear: "golf race horse parking",
        fine: "She took the handicapped parking spot.",
      }),
      mass("the disabled", "people with disabilities", "The ramp is for ⟦the disabled⟧.", {
        fineBefore: "man woman child veteran veterans people ship vehicle car train workers community list",
        fine: "The disabled car sat there.",
      }),
      adjective("able-bodied", "non-disabled", "The ⟦able-bodied⟧ men dug.", { strength: "hint" }),
      adjective("deaf-mute|deaf and dumb", "deaf", "A ⟦deaf-mute⟧ man sat."),
      adjective("brain-damaged", "with a brain injury", "A ⟦brain-damaged⟧ man sat.", { strength: "hint" }),
      phrase("afflicted with|stricken with", "living with", "She is ⟦afflicted with⟧ asthma.", {
        strength: "hint",
      }),
      phrase(
        "suffers from autism|suffers from dyslexia|suffers from down syndrome|suffers from dwarfism",
        "",
        "She ⟦suffers from dyslexia⟧ too.",
        { strength: "hint" },
      ),
      mass("special needs|special-needs", "", "The ⟦special needs⟧ boy sang.", {
        strength: "hint",
      }),
      noun("vegetable", "", "The crash left him a ⟦vegetable⟧.", {
        onlyAfter: "a human",
        onlyNear: "coma crash left stroke brain accident",
        fine: "A vegetable grew by the wall.",
      }),
      noun("fatso", "", "A ⟦fatso⟧ sat at the gate."),
      mass("the obese", "people with obesity", "The chair is for ⟦the obese⟧.", {
        fineBefore: "man woman patient patients boy girl child children people",
      }),
      noun("hunchback", "", "A ⟦hunchback⟧ sat at the gate.", {
        fineNear: "notre dame whale whales",
        strength: "hint",
      }),
    ],
  ),
  ...family({ kind: "label", guidance: "AP", reason: "lumps people together by age, or makes light of it" }, [
    mass("the elderly", "older people, older adults", "The bus is for ⟦the elderly⟧.", {
      fineBefore:
        "man woman couple people population patient patients lady gentleman driver residents mother father",
      strength: "hint",
    }),
    noun("geezer", "man", "Two ⟦geezers⟧ sat at the bar."),
    noun("codger", "man", "Two ⟦codgers⟧ sat at the bar."),
    noun("old fogey", "man", "Two ⟦old fogeys⟧ sat at the bar."),
    noun("spinster", "woman", "A ⟦spinster⟧ owns the mill."),
    noun("old maid", "woman", "An ⟦old maid⟧ owns the mill."),
    noun("boomer", "baby boomer", "The ⟦boomers⟧ own the mills.", { strength: "hint", fineAfter: "baby" }),
  ]),
  ...family(
    { kind: "label", guidance: "AP", reason: "makes want or the lack of a home the whole of a person" },
    [
      noun("bum", "homeless man/homeless people", "Two ⟦bums⟧ slept in the porch.", {
        fineBefore: "rap knee deal leg ankle shoulder hip note steer",
        fineAfter: "beach ski surf",
        fine: "He played on with a bum knee.",
      }),
      noun("hobo", "homeless man/homeless people", "Two ⟦hobos⟧ slept in the porch.", { strength: "hint" }),
      noun("vagrant", "homeless person/homeless people", "Two ⟦vagrants⟧ slept in the porch."),
      noun("street person", "homeless person/homeless people", "A ⟦street person⟧ slept in the porch."),
      noun("bag lady", "homeless woman", "A ⟦bag lady⟧ slept in the porch."),
      noun(
        "panhandler",
        "person asking for money/people asking for money",
        "Two ⟦panhandlers⟧ sat in the porch.",
        {
          strength: "hint",
        },
      ),
      mass("the homeless", "homeless people", "A cot is there for ⟦the homeless⟧.", {
        fineBefore:
          "shelter shelters population man woman people family families person count camp encampment crisis",
        strength: "hint",
        fine: "The homeless shelter has 40 cots.",
      }),
      noun(
        "welfare queen",
        "person who gets public assistance/people who get public assistance",
        "A ⟦welfare queen⟧ owns the mill.",
      ),
      noun(
        "welfare mother",
        "mother who gets public assistance/mothers who get public assistance",
        "The ⟦welfare mothers⟧ met.",
      ),
      noun("freeloader", "", "The ⟦freeloaders⟧ ate first.", {
        reason: "is scorn for people who owe, who get help or who have no work",
      }),
      noun("scrounger", "benefit claimant", "The ⟦scroungers⟧ ate first.", {
        reason: "is scorn for people who owe, who get help or who have no work",
      }),
      noun("moocher", "", "The ⟦moochers⟧ ate first.", {
        reason: "is scorn for people who owe, who get help or who have no work",
      }),
      noun("deadbeat", "", "The ⟦deadbeats⟧ owe rent.", {
        reason: "is scorn for people who owe, who get help or who have no work",
      }),
      noun(
        "deadbeat dad",
        "father who owes child support/fathers who owe child support",
        "The ⟦deadbeat dads⟧ owe.",
      ),
      noun("layabout", "unemployed person/unemployed people", "The ⟦layabouts⟧ ate first.", {
        reason: "is scorn for people who owe, who get help or who have no work",
      }),
      noun("redneck", "", "Two ⟦rednecks⟧ sat at the bar.", {
        reason: "is scorn for people from the country",
      }),
      noun("hillbilly", "", "Two ⟦hillbillies⟧ sat at the bar.", {
        fineBefore: "elegy music band",
        reason: "is scorn for people from the country",
      }),
      noun("hick", "", "Two ⟦hicks⟧ sat at the bar.", { reason: "is scorn for people from the country" }),
      noun("yokel", "resident", "Two ⟦yokels⟧ sat at the bar.", {
        reason: "is scorn for people from the country",
      }),
      mass("white trash|trailer trash", "", "The song is about ⟦trailer trash⟧ in Milford.", {
        reason: "is scorn for people with little money",
      }),
      mass("riffraff|riff-raff", "", "The gate keeps out the ⟦riffraff⟧.", {
        reason: "is scorn for people with little money",
      }),
      mass("rabble", "crowd", "The ⟦rabble⟧ filled the square.", {
        reason: "is scorn for people with little money",
      }),
      mass("underclass", "", "The book is about the ⟦underclass⟧.", { strength: "hint" }),
      noun("slumlord", "landlord", "A ⟦slumlord⟧ owns the mill.", {
        reason: "is a verdict on a landlord; the faults that were found can be told",
      }),
    ],
  ),
];
