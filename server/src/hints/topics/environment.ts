import type { Topic } from "../topic.js";

/** Weather, earth, air, water and power. */
export const ENVIRONMENT: readonly Topic[] = [
  {
    id: "wildfires",
    reason: "Size, containment and cause are given by different officers at different times.",
    sure: "wildfire, bushfire, forest fire, brush fire, acre burned, containment line, fire season",
    shared: "acre, hectare, containment",
    records: "the incident report with its hour, fire maps, the investigator’s finding of cause",
    holders: "the incident command, the forest or fire service, the fire marshal, the utility",
  },
  {
    id: "earthquakes and volcanoes",
    reason: "Magnitudes are revised in the first hours; the survey’s page says which revision.",
    sure: "earthquake, quake, aftershock, seismic, volcano, volcanic, tsunami, epicenter, epicentre, seismologist",
    shared: "magnitude, mudslide, eruption, tremor, landslide, lava, ash",
    records: "the survey’s event page, damage assessments, casualty lists by place",
    holders: "the geological survey, the civil-protection agency, the local authority",
  },
  {
    id: "floods and storms",
    reason: "Rain, wind and river levels are read at named stations; damage is estimated, and by somebody.",
    sure: "flooding, hurricane, cyclone, tornado, typhoon, storm surge, levee, floodwater, blizzard, hailstorm, tropical storm, river crest, thunderstorm",
    shared:
      "flood, flooded, crested, storm, river, rain, rainfall, evacuated, damage, gauge, wind, overflowed, evacuation, dam, landfall, water",
    records: "river-gauge and station readings, storm reports, damage assessments",
    holders: "the weather service, the river or dam authority, emergency management, insurers",
  },
  {
    id: "weather",
    reason: "A record is a record at a station, over the years that it has been read.",
    sure: "heat wave, heatwave, snowfall, drought, meteorologist, cold snap, rainfall, meteorological, degrees fahrenheit, degrees celsius, monsoon, hottest day",
    shared:
      "weather, frost, forecaster, temperature, degree, snow, rain, heat, cold, hottest, coldest, wettest, driest, wind, inch, forecast",
    records: "station readings and how long the series is, the forecast as issued",
    holders: "the weather service and its climate archive, the state climatologist",
  },
  {
    id: "climate",
    reason: "That one event is due to a changing climate is an attribution study’s finding.",
    sure: "global warming, greenhouse gas, carbon emission, carbon dioxide, net zero, net-zero, sea level, carbon footprint, glacier, fossil fuel, emission, decarbonization, carbon tax, methane, climate change, climate crisis",
    shared: "climate, carbon, warming, temperature, ice, degree, fossil, climatologist, target",
    records: "the emissions inventory, the temperature series, the assessment report, the study",
    holders:
      "the environment ministry, the climate panel’s reports, a climate scientist who is not the author",
  },
  {
    id: "pollution",
    reason: "A level is above a limit at a monitor, on a day, by a rule that can be named.",
    sure: "pollution, air quality, asbestos, lead pipe, oil spill, chemical spill, pfas, pesticide, pollutant, smog, hazardous waste, superfund, sewage, polluted, radioactive, plastic waste",
    shared:
      "toxic, landfill, recycling, contaminated, contamination, spill, spilled, chemical, waste, leak, leaked, soil, dumped, fumes, cleanup, environmental",
    records: "monitor readings, permits and violations, spill reports, soil and water tests",
    holders: "the environment agency, the permit holder, the health department, a university laboratory",
  },
  {
    id: "water supply",
    reason: "Tests, outages and reservoir levels are logged by the utility and filed with its regulator.",
    sure: "drinking water, reservoir, aquifer, groundwater, water utility, tap water, water supply, water main, boil-water, water bill, irrigation, desalination, wastewater plant, water treatment, water shortage",
    shared: "water, dam, well, drought, utility, river, sewer, pipe, supply",
    records: "water-quality reports, reservoir levels, abstraction licences, rate filings",
    holders: "the water utility, the drinking-water inspectorate or regulator, the basin authority",
  },
  {
    id: "energy",
    reason: "Outages, prices and capacity are filed with a regulator; a plant’s promise is its owner’s.",
    sure: "electricity, power plant, power grid, blackout, power outage, wind farm, wind turbine, solar panel, nuclear plant, natural gas, megawatt, gigawatt, refinery, oil field, solar farm, kilowatt, utility bill, opec, fracking, oil price",
    shared:
      "energy, gasoline, crude, coal, pipeline, power, grid, plant, gas, oil, fuel, reactor, utility, solar, outage, barrel, generator, nuclear",
    records: "outage logs, rate filings, permits, production and price tables",
    holders: "the energy regulator, the grid operator, the utility, the energy statistics office",
  },
  {
    id: "wildlife and conservation",
    reason: "Animals are counted by surveys with wide margins, and protected by a list.",
    sure: "wildlife, biodiversity, conservation, extinction, poaching, fishery, deforestation, national park, invasive species, rainforest, habitat",
    shared:
      "endangered, salmon, elephant, whale, species, forest, fish, animal, bird, wolf, hunting, population, conservationist",
    records: "the survey and its method, quota and permit tables, the red list entry",
    holders: "the wildlife agency, the park service, the fisheries office, a field biologist",
  },
];
