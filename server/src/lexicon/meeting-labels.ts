const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What calls and recordings show for somebody whom nobody named; whoever speaks so can be anyone. */
export const UNNAMED: ReadonlySet<string> = words(
  "unknown unidentified unverified anonymous speaker spk guest user participant attendee panelist panellist viewer caller callin dialin call-in " +
    "dial-in voice man woman inaudible crosstalk multiple speakers voices recording transcript transcription presentation notetaker bot audio " +
    "you me myself zoom teams webex meet everyone participants inconnu locuteur sprecher hablante relatore",
);

/** What may stand beside such a word: "Male speaker", "Phone participant", "Voice 2 (off mic)". */
export const BESIDE_UNNAMED: ReadonlySet<string> = words(
  "male female phone telephone call dial in the a an new first second third off mic remote online meeting notes no number user " +
    "otter.ai otter fireflies fathom read.ai fellow tl;dv grain screen shared and or of from by",
);

/** Things that a speaker is heard through. */
export const DEVICES: ReadonlySet<string> = words(
  "iphone ipad ipod macbook imac android galaxy pixel samsung oneplus huawei xiaomi motorola nokia laptop desktop chromebook surface " +
    "thinkpad pc computer tablet phone cellphone mobile telephone landline webcam microphone mic handheld podium lectern dais polycom poly " +
    "logitech logi jabra cisco crestron tandberg speakerphone kiosk camera owl kindle lenovo dell",
);

/** What models of such things are called. */
export const DEVICE_WORDS: ReadonlySet<string> = words(
  "pro max mini air plus ultra note studio hub bar rally se xl fold flip tab tv meeting room system kit the de von a",
);

/** Places that a label names where a microphone stands in one. */
export const ROOMS: ReadonlySet<string> = words(
  "room rooms rm conf boardroom courtroom classroom ballroom auditorium huddle suite lobby conference gallery studio podium lectern dais floor",
);

/** Rooms whose nouns are last names, too ("Ray Chambers", "Denise Hall"), by what stands before them. */
export const OWNED_ROOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "chambers",
    words("council city town county commission commissioners board legislative senate house supervisors"),
  ],
  [
    "chamber",
    words("council city town county commission commissioners board legislative senate house supervisors"),
  ],
  ["hall", words("city town village county township borough main lecture great community council parish")],
  ["theater", words("main lecture")],
  ["theatre", words("main lecture")],
  ["center", words("community operations conference training")],
  ["centre", words("community operations conference training")],
  ["office", words("main front clerk's mayor's city town county sheriff's")],
]);

/** What programs and people put beside a name in a call: it says nothing of who that is. */
export const BESIDE_NAMES: ReadonlySet<string> = words(
  "guest external ext extern internal int unverified verified host co-host cohost organizer organiser presenter attendee panelist panellist " +
    "contractor vendor consultant you me phone mobile cell remote online zoom teams webex guests video audio muted off mic unmuted " +
    "invité gast invitado visitor interpreter he she they him her them his hers theirs",
);

/** Letters behind a name that tell a degree, a licence or an honour. */
export const CREDENTIALS: ReadonlySet<string> = words(
  "md do phd dphil rn np pa pa-c jd esq esquire cpa pe aicp aia asla mph mba mpa mpp msw lcsw lmsw lpn edd psyd dds dmd dvm msn bsn dnp fnp faia " +
    "cfm cfp cfa pmp qc kc obe mbe cbe om frs frcp facp facs faap ma ba msc bsc ms mfa llm llb emt cnm rdn rph pharmd ret usn usaf usmc usa " +
    "jr sr ii iii iv",
);

/** Departments as they stand behind a name and a comma, where they could be taken for a given name. */
export const DEPARTMENTS: ReadonlySet<string> = words(
  "finance legal hr it police fire planning parks works communications comms press engineering operations admin administration security " +
    "sales marketing budget procurement purchasing utilities water sewer transit transportation housing health education clerk facilities " +
    "zoning permits inspections ems dispatch recreation library elections assessor treasury audit compliance policy research staff " +
    "surveying roads sanitation harbor airport property records",
);

/** Nouns of bodies that are nobody's last name. */
export const BODIES: ReadonlySet<string> = words(
  "department agency bureau commission committee council board authority administration association union federation foundation university " +
    "college school hospital corporation company ministry police office district library museum dept commissioners supervisors " +
    "selectmen clinic academy institute society",
);
