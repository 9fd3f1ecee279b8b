/**
 * The forms of copy that a desk does not query as it does news: whose the words are, and what is asked of them, follows
 * from the form. `news` is the form of all else, which a draft may claim for itself.
 */
export const FORMS = [
  "news",
  "opinion",
  "review",
  "interview",
  "letter",
  "obituary",
  "how-to",
  "listing",
  "live",
  "sport",
] as const;

export type Form = (typeof FORMS)[number];

/**
 * What newsrooms write in a section, a category or above a headline for each form, in lower case and with hyphens read as
 * spaces. Only words that name a form and no subject: "comment" is a section, "poll" and "analysis" are
 * news. Of the desks, sport alone is one: there verdicts are the trade.
 */
const NAMES: Readonly<Record<Exclude<Form, "news">, string>> = {
  opinion:
    "opinion|opinions|op ed|op eds|oped|opeds|opinion piece|editorial|editorials|our view|column|columns|columnist|columnists|" +
    "guest column|guest commentary|commentary|commentaries|viewpoint|viewpoints|voices|opinion column|guest opinion|" +
    "comment|comment is free|opinion & editorial|opinion and editorial|letters & opinion|first person|essay|personal essay",
  review:
    "review|reviews|film review|film reviews|movie review|movie reviews|book review|book reviews|theatre review|theatre reviews|" +
    "theater review|theater reviews|restaurant review|restaurant reviews|album review|album reviews|music review|music reviews|" +
    "concert review|concert reviews|tv review|tv reviews|television review|game review|game reviews|art review|art reviews|" +
    "dance review|opera review|stage review|exhibition review|product review|product reviews|car review|car reviews",
  interview: "interview|interviews|q&a|q&as|q & a|q and a|questions and answers|transcript|transcripts",
  letter:
    "letter|letters|letter to the editor|letters to the editor|reader letter|readers' letters|your letters|letters page",
  obituary: "obituary|obituaries|obit|obits|in memoriam|death notice|death notices",
  "how-to": "how to|how tos|howto|tutorial|tutorials|step by step|recipe|recipes",
  listing:
    "results|scores|scoreboard|box scores|box score|agate|fixtures|standings|listings|listing|tv listings|what's on|" +
    "events calendar|league tables|full results|day's results",
  live: "live|live blog|liveblog|live updates|live coverage|as it happened|minute by minute",
  sport:
    "sport|sports|football|cricket|rugby|rugby union|rugby league|tennis|golf|athletics|boxing|basketball|baseball|hockey|ice hockey|" +
    "soccer|cycling|snooker|motorsport|swimming|netball|match report|match reports|college sports|high school sports|prep sports",
};

/** From the name of a section or category to the form of what stands in it. */
export const FORM_NAMES: ReadonlyMap<string, Form> = new Map<string, Form>([
  ["news", "news"],
  ["news story", "news"],
  ...Object.entries(NAMES).flatMap(([form, names]) =>
    names.split("|").map((name) => [name, form as Form] as const),
  ),
]);

/**
 * Names that stand in lists of tags, too, where they say the form and not the subject: a story about reviews of sentences is
 * tagged "review", one about results "results".
 */
export const SURE_TAGS: ReadonlySet<string> = new Set(
  (
    "opinion|op ed|op eds|oped|editorial|editorials|guest column|obituary|obituaries|letters to the editor|letter to the editor|" +
    "q&a|film review|movie review|book review|theatre review|theater review|restaurant review|album review|live blog|liveblog"
  ).split("|"),
);

/** Keys of front matter and of a line above the copy whose value names the section, the category or the form. */
export const SECTION_KEYS: ReadonlySet<string> = new Set(
  "category categories section sections type kind kicker genre format label layout channel desk column form".split(
    " ",
  ),
);
export const TAG_KEYS: ReadonlySet<string> = new Set("tag tags topics keywords".split(" "));
/** The key by which a draft claims its form against all signs. */
export const FORM_KEY = "stet-form";

/** Arts and goods that a review is of: "Film review: …", while a "spending review" is news. */
export const REVIEWED =
  "film|films|movie|book|books|album|theatre|theater|restaurant|concert|gig|tv|television|game|music|dance|opera|art|stage|exhibition|" +
  "dvd|ballet|play|novel|single|car|gadget|product|food|wine|hotel";

/** Base forms that a step of a recipe or of instructions begins with. */
export const STEP_VERBS: ReadonlySet<string> = new Set(
  (
    "add adjust allow apply arrange ask attach avoid bake beat begin blend boil bring brush bury buy call check chill choose chop clean " +
    "click close collect combine connect contact cook cool cover crack cut dig disconnect divide download drain dry enter fill find " +
    "finish fit fix flip fold follow get give go grate grill hang heat hold insert install keep leave let lift line look loosen " +
    "make mark mash measure melt mix move open pack paint peel pick place plant plug pour preheat prepare press print pull push put " +
    "read register remove repeat replace rest rinse roast roll rub save scroll season select serve set shake sift sign simmer slice " +
    "soak spread sprinkle squeeze start stir store strain swipe switch take tap test tie tighten trim try turn twist type unplug " +
    "use visit wait warm wash water wear weigh whisk wipe work wrap write"
  ).split(" "),
);

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** By these somebody is heard in copy; news of any desk holds some in every hundred words or two. */
export const SPEECH_WORDS = list(
  "said says told tells added adds announced confirmed reported according asked replied",
);

/** By these a writer speaks to a reader: who reports does neither say "I" nor what should be, outside of quotations. */
export const OWN_VOICE = list(
  "i i'm i've i'd i'll me my mine myself we we're we've we'll us our ours ourselves you you're you've you'll your yours yourself " +
    "should must ought let's",
);

/**
 * What is spoken of where a work or a performance is reviewed. News of the arts holds some of these words, but has somebody
 * speak; a review has nobody but its writer.
 */
export const ARTS = list(
  "album albums aria arias audience audiences ballet band camera cast casting chapter chapters character characters choreographer " +
    "choreography chorus cinematic cinematography comedy conducting conductor costume costumes dancers dessert dialogue directed director " +
    "dish dishes documentary drama exhibition film films flavors flavours gameplay genre guitar guitars hero heroine libretto lyrical lyrics " +
    "melodies melody memoir menu mezzo movie movies narrative narrator novel novels opera operas orchestra paintings performance " +
    "performances playwright plot plots production productions prose protagonist protagonists readers rendition riffs scene scenes score " +
    "screenplay script sculpture sequel singer singing song songs soprano soundtrack staging storytelling tenor theater theatre thriller " +
    "tracks trilogy tunes verses viewer viewers villain vocals baritone actor actors actress",
);
