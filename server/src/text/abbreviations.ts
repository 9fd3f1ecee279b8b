// Shortened words as news copy writes them (AP and Reuters style), by what may follow their point.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Stand capitalised before a name: their point never ends a sentence. */
export const TITLES = words(`
  mr mrs ms mx messrs mme mlle dr prof sen sens rep reps gov govs gen lt col sgt cpl pvt capt cmdr maj adm brig
  rev fr hon pres atty supt det insp asst assoc dep st ft mt
`);

/** Stand before what they speak of, in any case: their point never ends a sentence. */
export const NEVER_LAST = words(`
  rs vs v cf viz e.g. i.e. figs nos vols pp approx
`);

/** Shorten a word that may also stand last: whether they end a sentence is told by what follows. */
export const MAY_BE_LAST = words(`
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc corp co cos ltd llc bros jr sr esq etc ave blvd rd hwy sq dept div univ no art sec ch
  ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev
  okla ore pa penn tenn tex va vt wash wis wyo ont que alta b.c d.c
  n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va
  ph.d m.d b.a m.a u.s u.k u.n e.u a.m p.m
`);

/** Capitalised words that open a sentence and are no part of a name: after `U.S.` or `Inc.` they tell a new sentence. */
export const OPENERS = words(`
  the this that these those a an he she it they we you i in on at for from by to with under over of about
  but and or so yet nor if when while after before as since because although though until once unless despite
  there here his her its their our my your what who whom whose how why where which then now today
  however meanwhile also both each every some many most several few all any no not one two three another other
  according asked among during between last earlier later still instead mr mrs ms even just only such
  critics officials police prosecutors authorities residents people
`);

/** What may follow a time of day and belong to it. */
export const AFTER_TIME = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  jan feb mar apr may jun jul aug sept sep oct nov dec january february march april june july august
  september october november december
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet eastern central mountain pacific
`);

/** Verbs that a speaker's name may precede after a question or an exclamation: “Why?” Smith asked. */
export const SPEECH = words(`
  said says asked asks told added adds replied replies wrote writes shouted yelled cried wondered exclaimed
  tweeted continued recalled joked answered demanded declared
`);
