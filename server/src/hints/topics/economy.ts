import type { Topic } from "../topic.js";

/** Work, prices, companies and trade. */
export const ECONOMY: readonly Topic[] = [
  {
    id: "unemployment and jobs",
    reason: "Jobs are counted by two surveys that can disagree, and are revised.",
    sure: "unemployment, jobless, unemployed, payroll, layoff, laid off, job cut, labor market, labour market, hiring, job loss, redundancy, employment, job opening, workforce, furlough, joblessness",
    shared: "job, worker, employer, economy, hired, vacancy, factory",
    records: "the monthly employment tables and their revisions, layoff notices, payroll filings",
    holders: "the labour statistics office, the labour department, the union and the employer",
  },
  {
    id: "wages",
    reason: "Average and median, hourly and yearly, before and after prices: the tables say which.",
    sure: "wage, salary, minimum wage, overtime, paycheck, pay gap, pay rise, living wage, wage theft, pay raise, earnings gap",
    shared: "pay, paid, hourly, earn, earned, earning, worker, bonus, employer",
    records: "the earnings survey, the contract, wage-claim rulings, tax statistics",
    holders: "the statistics office, the labour inspectorate, the union, the employer’s filings",
  },
  {
    id: "unions and strikes",
    reason: "Members, votes and offers are on paper at both sides of the table.",
    sure: "labor union, labour union, trade union, strike vote, collective bargaining, unionized, unionised, union member, walkout, striking worker, shop steward, unionize",
    shared: "picket, union, strike, contract, worker, bargaining, ratified, negotiation, walked, employer",
    records: "the strike ballot, the offers in writing, the contract, labour-board filings",
    holders: "the union, the employer, the labour board or mediator",
  },
  {
    id: "workplace safety",
    reason: "Injuries are logged by law, and inspectors write up what they find.",
    sure: "workplace injury, workplace safety, occupational safety, osha, workplace accident, mine collapse, work accident, heat illness, safety violation, workplace death",
    shared:
      "scaffolding, miner, worker, injured, inspector, fined, citation, employer, safety, accident, construction",
    records: "injury logs, inspection and accident reports, fines and appeals",
    holders: "the workplace-safety inspectorate, the employer, the union, the compensation board",
  },
  {
    id: "prices and inflation",
    reason: "A price index is of a basket, a place and a month; shops’ own prices are another thing.",
    sure: "inflation, consumer price, price index, food price, gas price, price increase, interest rate, price hike, purchasing power, retail price",
    shared: "grocery, price, cost, economist, consumer, expensive, household, cheaper",
    records: "the price index by item and month, the central bank’s minutes, price surveys",
    holders: "the statistics office, the central bank, the retailers’ association, consumer groups",
  },
  {
    id: "the economy",
    reason: "Growth is an estimate, revised twice; a forecast is its maker’s.",
    sure: "economy, gdp, recession, gross domestic, economic growth, central bank, federal reserve",
    shared:
      "economic, economist, stimulus, growth, quarter, forecast, output, consumer, spending, downturn, slump, index",
    records: "the national accounts and their revisions, the forecast with its date, business surveys",
    holders: "the statistics office, the central bank, an economist with no part in it",
  },
  {
    id: "trade and tariffs",
    reason: "Customs counts goods by code and country; who bears a tariff is an economist’s finding.",
    sure: "tariff, export, import, trade deficit, trade war, exporter, importer, customs duty, trade agreement, trade deal, free trade, supply chain, container port",
    shared: "cargo, exported, imported, trade, goods, port, shipment, shipping, duty, quota, customs",
    records: "customs tables by code and country, the tariff schedule, the agreement’s text",
    holders: "the customs service, the trade ministry, the statistics office, the trade body of the industry",
  },
  {
    id: "companies",
    reason: "A listed company must file what it says to investors; a private one files less, but somewhere.",
    sure: "shareholder, quarterly earnings, merger, bankruptcy, bankrupt, net loss, earnings report, stock price, subsidiary, takeover, antitrust, monopoly, share price",
    shared:
      "chief executive, ceo, corporate, corporation, acquired, securities, wall street, investor, startup, acquisition, revenue, profit, sales, share, stock, firm, quarter, customer, manufacturer",
    records: "filings and accounts, the register entry, court and bankruptcy files",
    holders: "the securities regulator, the companies register, the company, an analyst and a competitor",
  },
  {
    id: "small business and shops",
    reason: "Openings and closings are in licences and registers; a trade group’s survey is its members’.",
    sure: "small business, storefront, shop owner, business license, business licence, restaurant owner, business owner, self-employed",
    shared:
      "retailer, main street, new business, supermarket, shop, store, restaurant, retail, merchant, customer, downtown, mall",
    records: "the business register, licences, the census of businesses, sales-tax returns in sum",
    holders: "the licensing office, the statistics office’s business register, the chamber of commerce",
  },
  {
    id: "banking and finance",
    reason: "Banks report to supervisors; what a fund gained is by a method that can be named.",
    sure: "lender, hedge fund, credit card, loan default, cryptocurrency, bitcoin, money laundering, insurer, insurance, credit union, private equity, mutual fund, stock exchange, payday loan",
    shared:
      "bank, banker, loan, credit, deposit, fund, investment, fraud, debt, asset, interest, premium, financial",
    records: "supervisors’ returns, enforcement orders, the prospectus, court files",
    holders: "the banking supervisor, the financial ombudsman, the deposit insurer, the bank",
  },
  {
    id: "consumer complaints and scams",
    reason: "A complaint is one side’s account; regulators publish how many, and what was found.",
    sure: "scam, scammer, consumer complaint, product recall, price gouging, robocall, consumer protection, false advertising, ponzi, identity theft, overcharged, scammed",
    shared:
      "deceptive, defective, counterfeit, fraud, complaint, refund, recall, consumer, customer, victim, warranty, recalled, misleading",
    records: "complaint databases, recall notices, enforcement orders, refunds ordered",
    holders: "the consumer-protection office, the product-safety agency, the company, small-claims court",
  },
  {
    id: "farming",
    reason: "Yields, herds and subsidies are surveyed or paid out by an office that publishes them.",
    sure: "crop, livestock, cattle, agriculture, agricultural, dairy, wheat, soybean, orchard, farmworker, farmland, poultry, bird flu, fertilizer, fertiliser",
    shared:
      "farm, farmer, herd, grain, harvest, corn, yield, subsidy, acre, field, milk, bushel, drought, rancher, pig, sheep",
    records: "crop and livestock surveys, subsidy payments, land and water records",
    holders:
      "the agriculture department, the paying agency, the growers’ association, an extension agronomist",
  },
  {
    id: "tourism",
    reason: "Arrivals, nights and spending come from borders, hotels and surveys.",
    sure: "tourism, tourist, cruise ship, visitor number, holidaymaker, vacationer, short-term rental, theme park",
    shared: "hotel, airbnb, visitor, resort, booking, traveler, traveller, attraction, beach, occupancy",
    records: "arrival and occupancy tables, lodging-tax receipts, ticket counts",
    holders: "the tourism board, the statistics office, the lodging-tax office, the hotel association",
  },
];
