const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * Words that, before words in quotation marks, say why the marks are there: the words are a name, a title, a term, or
 * what somebody said or wrote. Nouns for a work, an utterance, a role; verbs and participles of calling and of meaning.
 */
export const NAMING_WORDS = words(
  "word words term terms phrase phrases expression slogan motto hashtag chant chants chanted chanting label labels nickname nicknames name names title " +
    "song songs single album film movie show series episode book novel play poem painting exhibit article column essay headline podcast video " +
    "game magazine newspaper track ballad hymn musical opera documentary sketch cartoon comic tattoo sign signs banner banners button buttons shirt shirts " +
    "hat hats sticker stickers poster posters placard placards tagline caption captions section column columns category box button " +
    "acronym prefix suffix verb noun adjective pronoun pronounced spelled spelling letter letters definition " +
    "called calls calling call dubbed dubs labeled labelled nicknamed named termed titled entitled known refer refers referred referring " +
    "describe describes described describing deemed deem deems branded characterized characterised considered " +
    "mean means meaning meant reading reads read marked stamped saying says say said shouting shouts shouted yelling yelled yells " +
    "using used uses use coined defined defines define defining translated translates answered answer answers voted vote votes " +
    "typed tweeted wrote writes written writing asked cried replied responded added declared insisted quote quoted quoting unquote " +
    "so-called aka alias dub role character codenamed code-named",
);

/** Words that stand behind words in marks where these are a term or a word of a language: "“doxing” means". */
export const DEFINING_WORDS = words(
  "means meant mean refers refer is are was were stands translates or aka i.e.",
);
