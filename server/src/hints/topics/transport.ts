import type { Topic } from "../topic.js";

/** Roads, air, rail, the sea; and the networks of news and data. */
export const TRANSPORT: readonly Topic[] = [
  {
    id: "road crashes",
    reason: "Cause and fault are an investigator’s findings; the first report says only what was seen.",
    sure: "car crash, traffic fatality, road death, drunken driving, drunk driving, pedestrian, motorist, traffic accident, hit-and-run, speeding, cyclist, seatbelt, seat belt, speed limit, bus crash, road safety, speed camera, traffic death, truck driver, motorcyclist",
    shared:
      "traffic, collision, crash, crashed, road, highway, car, vehicle, driver, truck, intersection, lane, injured, street, driving, motorcycle, swerved",
    records: "the crash report, fatality files, traffic counts, the toxicology result",
    holders: "the police crash unit, the transport department, the road-safety agency, the coroner",
  },
  {
    id: "aviation",
    reason: "Accidents have an independent investigator, who gives facts first and the cause a year later.",
    sure: "airline, airport, aircraft, airplane, aviation, flight attendant, air traffic, plane crash, boeing, airbus, jetliner, runway, cockpit, helicopter crash, black box, passenger jet",
    shared: "helicopter, flight, plane, pilot, passenger, crash, jet, landing, takeoff, landed, delay, crew",
    records: "the investigator’s reports, airworthiness directives, incident databases, flight data",
    holders: "the accident-investigation board, the aviation regulator, the airline, the pilots’ union",
  },
  {
    id: "rail and public transport",
    reason: "Delays, riders and faults are logged to the minute by those who run the line.",
    sure: "railway, railroad, derailment, derailed, subway, commuter, public transit, transit agency, light rail, tram, locomotive, amtrak, bus route, ridership, metro line, bus service, bus driver, freight train, rail line",
    shared: "train, rail, transit, passenger, station, fare, bus, track, rider, crossing, delay, platform",
    records: "punctuality and ridership tables, the accident report, maintenance logs, contracts",
    holders: "the operator, the rail regulator, the accident-investigation board, the riders’ association",
  },
  {
    id: "shipping and the sea",
    reason: "A ship has a flag, a class and a tracker; an accident has an inquiry.",
    sure: "shipwreck, coast guard, coastguard, capsized, container ship, shipyard, seafarer, lifeboat, freighter, fishing boat, migrant boat, tugboat",
    shared:
      "ferry, vessel, tanker, sank, ship, boat, port, harbor, harbour, sea, crew, captain, aboard, maritime, rescued",
    records: "the ship register, position tracks, the casualty inquiry, the log of rescues",
    holders: "the coast guard, the maritime authority, the harbour master, the owner and insurer",
  },
  {
    id: "roads and public works",
    reason: "A bridge has an inspection grade; a contract has a price, and changes to it.",
    sure: "pothole, highway project, road work, roadwork, public works, construction contract, toll road, bike lane, bridge repair, bridge inspection, bridge collapse, street repair, civil engineer",
    shared:
      "infrastructure, bridge, road, construction, contractor, repair, lane, engineer, highway, tunnel, paving",
    records: "inspection reports, the contract and its changes, traffic counts, the planning file",
    holders: "the public-works or transport department, the contractor, the planning office, the auditor",
  },
  {
    id: "internet and cyber security",
    reason: "Who was behind a breach is an attribution of somebody’s; what was taken is notified by law.",
    sure: "cyberattack, cyber attack, cybersecurity, hacker, hacked, ransomware, data breach, malware, phishing, broadband, personal data, artificial intelligence, cyber, facial recognition, chatbot",
    shared:
      "internet, algorithm, surveillance, data, breach, online, network, software, privacy, platform, user, app, website, technology, server",
    records: "breach notices, regulators’ orders, the platform’s transparency report, technical advisories",
    holders:
      "the data-protection authority, the cyber-security agency, the company, an independent researcher",
  },
  {
    id: "broadcasting and the press",
    reason:
      "Ratings, licences and complaints are held by regulators and measurers, not by the channel alone.",
    sure: "broadcaster, tv station, radio station, newsroom, press freedom, audience rating, journalist jailed, libel, defamation, streaming service, cable news, tv network, disinformation, misinformation",
    shared:
      "television, newspaper, bbc, podcast, broadcast, journalist, viewer, audience, channel, station, editor, media, network, subscriber",
    records: "licence files, complaint rulings, audited circulation and ratings, the court file",
    holders: "the communications regulator, the press council, the ratings body, press-freedom groups",
  },
  {
    id: "science and space",
    reason: "A finding is in a paper that others have reviewed, or it is not yet a finding.",
    sure: "nasa, spacecraft, astronaut, rocket launch, astronomer, asteroid, telescope, peer-reviewed, space agency, lunar, spaceship, rover, paleontologist",
    shared:
      "scientist, fossil, satellite, biologist, physicist, archaeologist, laboratory, mission, orbit, discovery, experiment",
    records: "the paper and its data, who paid, the mission log, the museum’s catalogue",
    holders: "the authors, a researcher who is not among them, the journal, the space agency",
  },
];
