const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * Words that name people by what they claim to be, or a thing by the good that it claims to do. In marks of the copy's own
 * they are doubted ("the board met its “experts”"); marks round other words mostly hold a term, a trade's word, a foreign
 * word or a source's, and tell a reader nothing of the sort.
 */
export const DOUBTED_WORDS = words(
  // People, by their standing.
  "expert experts scientist scientists scholar scholars journalist journalists reporter reporters activist activists " +
    "volunteer volunteers patriot patriots hero heroes victim victims refugee refugees friend friends ally allies leader leaders adviser " +
    "advisers advisor advisors professional professionals specialist specialists intellectual intellectuals elite elites moderate moderates " +
    "independent independents feminist feminists environmentalist environmentalists conservative conservatives liberal liberals progressive " +
    "progressives christian christians believer believers guest guests freedom-fighter freedom-fighters savior saviour " +
    // What is said to be true, or to be found out.
    "science scientific evidence proof fact facts truth news study studies research data theory analysis investigation journalism information " +
    "knowledge wisdom logic explanation explanations apology confession " +
    // What is said to be good, or done for somebody's good.
    "reform reforms peace peaceful security safety safe freedom free liberty liberation democracy democratic justice fair fairness equality equity " +
    "tolerance tolerant inclusion inclusive diversity compassion compassionate charity charitable aid help assistance rescue protection care " +
    "humanitarian education educational progress success successes victory solution solutions improvement improvements upgrade savings " +
    "efficiency efficient affordable sustainable green ethical natural independent-minded neutral impartial objective honest transparent voluntary " +
    "legal legitimate election elections referendum trial ceasefire truce concession concessions compromise dialogue negotiation negotiations " +
    "reconciliation accident mistake coincidence resistance self-defense self-defence protest protests " +
    // Signs of doubt in themselves.
    "real normal necessary obvious",
);
