import type { Topic } from "../topic.js";

/** Elections, laws, public money, and the state itself. */
export const GOVERNMENT: readonly Topic[] = [
  {
    id: "polls",
    reason:
      "A poll is what was asked, of whom, when and for whom: the tables say it, a headline number does not.",
    sure: "poll, pollster, opinion survey, approval rating, polled, exit poll, favorability, focus group",
    shared: "survey, surveyed, respondent, voter, approval, undecided, percentage point",
    records: "the questionnaire, the full tables, the sample’s size, dates and method, who paid",
    holders: "the polling firm, whoever commissioned it, the pollsters’ professional council",
  },
  {
    id: "campaign finance",
    reason: "Money in politics is filed, by name and date, whatever a campaign says of it.",
    sure: "campaign finance, political donation, fundraising, fundraiser, super pac, campaign contribution, campaign donor, political action, election spending, war chest, lobbyist, lobbying",
    shared: "donor, donation, donated, contribution, campaign, raised, candidate, spending, pac, lobby",
    records: "donation and spending returns, lobbying registers, candidates’ disclosures",
    holders: "the campaign-finance regulator or election commission, the register of lobbyists",
  },
  {
    id: "elections",
    reason: "Counts are certain once certified; before that they are partial, and say of what part.",
    sure: "election, ballot, turnout, voter, polling place, polling station, recount, runoff, by-election, referendum, electorate, reelection, re-election, absentee, gerrymandering, constituency, electoral",
    shared: "vote, voted, candidate, campaign, primary, nominee, precinct, incumbent, landslide",
    records: "certified results, registration rolls, the canvass or count sheets, challenges filed",
    holders: "the election office or commission, the returning officer, the courts that hear challenges",
  },
  {
    id: "public budgets",
    reason: "What was asked for, adopted and spent are three figures, in three documents.",
    sure: "budget, deficit, surplus, bailout, austerity, public debt, national debt, appropriation, shortfall, public spending, city spending, fiscal, bond measure, auditor general",
    shared: "treasury, spending, funding, grant, debt, revenue, bond, taxpayer, auditor, audit",
    records: "the adopted budget, audited accounts, the costing of a bill, the contract",
    holders: "the treasury or finance office, the auditor, the legislature’s budget office",
  },
  {
    id: "taxes",
    reason:
      "Who pays what is the revenue office’s figure; who would pay what is a model’s, and models differ.",
    sure: "tax, taxed, taxation, levy, taxpayer, excise, tax cut, tax break, tax rate, income tax, property tax, tax credit, tax evasion, tariff revenue",
    shared: "revenue, rate, exempt, exemption, deduction, rebate, refund",
    records: "rate tables, assessment rolls, revenue returns, the costing of the change",
    holders: "the revenue authority, the assessor, the finance ministry, independent budget institutes",
  },
  {
    id: "legislation",
    reason: "What a law does is in its text, and who voted how is in the roll call.",
    sure: "legislation, statute, ordinance, filibuster, amendment, roll call, bylaw, veto, vetoed, enacted",
    shared:
      "bill, lawmaker, legislator, parliament, congress, senate, legislature, law, senator, committee, vote, voted, sponsor, chamber, passed, repeal, measure, regulation, proposal",
    records: "the text as passed, the roll call, the committee’s record, the costing",
    holders: "the clerk of the chamber, the legislative library or research service, the sponsor’s office",
  },
  {
    id: "government and officials",
    reason: "What an office decided, and when, is in orders, minutes and diaries that the law mostly opens.",
    sure: "executive order",
    shared:
      "president, prime minister, cabinet, governor, white house, minister, city council, town council, county commission, city hall, chancellor, presidency, mayor, administration, council, policy, government, appointed, appointee, resigned, decree, secretary, commissioner",
    records: "the order or minutes as signed, official diaries, the transcript or video, interests declared",
    holders:
      "the official’s office, the clerk or cabinet office, the information-request officer, the other party",
  },
  {
    id: "public corruption",
    reason: "An accusation of corruption wants a charge, an audit or a filing that a reader can look up.",
    sure: "corruption, bribe, bribery, kickback, embezzlement, embezzled, nepotism, graft, bid-rigging, cronyism, no-bid",
    shared: "contract, fraud, ethics, auditor, audit, disclosure, procurement, misused, inspector general",
    records: "audits, contract and tender files, interests declared, ethics rulings, the charge",
    holders:
      "the auditor or inspector general, the ethics commission, the procurement office, the prosecutor",
  },
  {
    id: "welfare and pensions",
    reason: "Claims, awards and payments are three counts, published with their definitions.",
    sure: "welfare, food stamp, pension, pensioner, disability benefit, social security, unemployment benefit, child benefit, medicaid, universal credit, benefit claimant, food bank, poverty",
    shared: "benefit, claimant, eligible, recipient, payment, low-income, poor, retiree, retirement, poorest",
    records: "caseload and payment tables, eligibility rules, appeals decided, the poverty survey",
    holders: "the social security or welfare department, the statistics office, food-bank networks",
  },
  {
    id: "census and population",
    reason: "A population is counted every ten years and estimated between; the two are easily mixed.",
    sure: "census, population, demographic, demographics, birth rate, birthrate, fertility rate, life expectancy, net migration, demographer",
    shared:
      "births, newborn, resident, inhabitant, household, ethnic, median age, grew, growth, aging, ageing",
    records: "the census table, the yearly estimate with its date, births and deaths registered",
    holders: "the statistics office or census bureau, the civil registry, a demographer at a university",
  },
  {
    id: "military",
    reason: "Each side counts the other’s losses; independent counts name how they were made.",
    sure: "military, troop, soldier, airstrike, missile, army, navy, air force, warship, battalion, drone strike, ceasefire, insurgent, artillery, militant, warplane, defense ministry, defence ministry, pentagon, nato",
    shared: "war, casualty, civilian, deployed, weapon, offensive, invasion, combat, rebel, defense, defence",
    records: "the order or contract, casualty notices, satellite images, monitors’ reports",
    holders:
      "the defence ministry, each side’s command, the UN or monitoring mission, independent casualty counts",
  },
  {
    id: "veterans",
    reason: "Care, claims and deaths of veterans are counted by an agency of their own in most countries.",
    sure: "veterans affairs, ex-serviceman, war widow, service-connected, gi bill, ex-military, veterans",
    shared: "veteran, benefit, disability, claim, backlog, military, served, suicide",
    records: "claim backlogs, waiting times, the yearly report on suicides, inspection reports",
    holders: "the veterans’ department, its inspector general, veterans’ service organisations",
  },
  {
    id: "diplomacy and sanctions",
    reason: "What was agreed is in a text; each side’s account of it differs.",
    sure: "diplomat, diplomatic, embassy, treaty, ambassador, foreign minister, foreign ministry, state department, united nations, security council, consulate, sanctions",
    shared:
      "summit, sanction, talks, agreement, envoy, delegation, negotiation, foreign, bilateral, ally, accord",
    records: "the treaty or communiqué, the sanctions list, the vote recorded, the diplomatic note",
    holders: "both foreign ministries, the UN’s documents service, the sanctions office",
  },
];
