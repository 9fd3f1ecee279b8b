const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Who acts in open court. */
export const COURTS = words("judge magistrate court jury justice jurors");

/** What is done in open court, behind one of `COURTS`: it is on the record as it is done. */
export const COURT_ACTS = words("set ordered sentenced fined imposed awarded granted denied");

/** With a form of "be": a court has decided. Who was once "convicted" is a matter for a record that the copy should name. */
export const DECIDED = words("sentenced fined acquitted arraigned jailed imprisoned");

/** Money that only a court asks for, with what happens to it or to whom it is asked of. */
export const BAIL = words("bail bond");
export const BAIL_ACTS = words("set held posted lieu raised reduced");

/** What is traded on an exchange, and what an exchange measures itself by; "stocks" are of fish as often, an "index" of crime. */
export const TRADED = words("shares stock adrs nasdaq dow ftse nikkei dax");

/** What banks, funds and treasuries set or publish: a change of it is on record. */
export const SET_OR_PUBLISHED = words(
  "rate rates yield yields index price prices currency pound dollar euro rupee yen oil crude gold funds fund bonds gilts",
);

/** What prices on an exchange do: they are published as they do it. */
export const TRADES = words(
  "closed opened ended finished traded rose fell gained lost dropped climbed slipped jumped dipped slid edged added rallied tumbled sank surged soared plunged",
);

/** What is offered at a price that is announced with it. */
export const ADMISSIONS = words("tickets ticket admission entry parking registration passes seats fares");

/** How such a price is announced. */
export const PRICED = words("cost costs is are start starts range ranges");

/** What is counted before everybody's eyes: votes, points, places, whatever is listed as a result. */
export const RESULTS_COUNTED = words(
  "vote seat point goal run wicket try over ball shot set game match win victory defeat loss draw lap cap appearance medal title hole " +
    "stroke birdie yard inning hit rebound assist touchdown penalty corner issue",
);

/** What a thing measures: read off it, or off its maker's sheet. */
export const SPECIFIED = words(
  "millimetre millimeter centimetre centimeter inch horsepower bhp watt kilowatt megapixel pixel megabyte gigabyte terabyte cc rpm volt",
);

/** Before "half": they say which of the two. */
export const WHICH_HALF = words(
  "first second last latter other better back front top bottom opening closing upper lower",
);

/** What a forecast tells of. */
export const WEATHER = words(
  "rain snow sleet sunshine showers winds temperatures cloud clouds fog frost thunderstorms",
);

/** Where a height or a depth is on the map. */
export const SUMMITS = words("point peak summit mountain hill waterfall lake elevation");

/** What can be looked up under its name, and says what may be done. */
export const LAWS = words(
  "constitution law laws statute statutes charter code ordinance bylaws act rules regulations",
);

/** Before a participle of `PERMITTED`, or alone, they tell what a law says; "could" and "would" tell what it may lead to. */
export const PERMITS = words("can cannot must shall can't can’t");
export const PERMITTED = words(
  "required allowed entitled barred prohibited permitted eligible limited forbidden",
);

/** What matches and races are told in: their reports judge play as play goes on, and every desk lets them. */
export const SPORT = words(
  "match matches league cup season striker strikers midfielder defender goalkeeper keeper winger forward forwards fullback hooker " +
    "lock prop flanker scrum lineout try tries penalty penalties goal goals scored scoring substitute squad coach captain kick " +
    "kicked header wicket wickets innings bowler batsman batter seed set sets tournament championship championships champion final " +
    "semi-final semi-finals quarter-final half-time first-half second-half defeat fixture fixtures club clubs team teams player " +
    "players injury hamstring ankle knee sprint relay lap race races medal medals olympic olympics playoff playoffs touchdown " +
    "quarterback inning pitcher",
);
