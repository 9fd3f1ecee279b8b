import assert from "node:assert/strict";
import { flagged } from "../support/review.js";

/** Asserts that what is marked is flagged, and nothing where nothing is. */
function assertFlags(...samples: readonly string[]): void {
  for (const sample of samples) assert.equal(flagged(sample, "statistics/unit-mismatch"), sample);
}

describe("areas and volumes", () => {
  it("are held to the sides that enclose them", () => {
    assertFlags(
      "The field behind the mill is a rectangle of 300 metres by 60 metres. Its heirs were offered nothing for the ⟦18 hectares⟧.",
      "The field behind the mill is a rectangle of 300 metres by 60 metres. Its heirs were offered nothing for the 1.8 hectares.",
      "The hall is 20 by 30 feet, or ⟦6,000 square feet⟧, its owner said.",
      "The hall is 20 by 30 feet, or 600 square feet, its owner said.",
      "The parish bought the ⟦5,000 square metres⟧ behind the school. It measures 50 metres by 10 metres.",
      "The parish bought the 500 square metres behind the school. It measures 50 metres by 10 metres.",
      "The burned strip, 12 km by 5 km, covers ⟦600 square kilometres⟧.",
      "The burned strip, 12 km by 5 km, covers 6,000 hectares.",
      "A tract four miles by three miles was logged. ⟦1.2 square miles⟧ were pine.",
    );
  });

  it("are held to an area and how deep it is covered", () => {
    assertFlags(
      "The gauge caught 20 millimetres. On a roof of three hectares that is ⟦60 cubic metres⟧ of water, the farmer said.",
      "The gauge caught 20 millimetres. On a roof of three hectares that is 600 cubic metres of water, the farmer said.",
      "The tank has a floor of 300 square metres and is filled to two metres, so that it holds ⟦6,000 cubic metres⟧.",
      "The tank has a floor of 300 square metres and is filled to two metres, so that it holds 600 cubic metres.",
      "A lake of 12 hectares rose by 5 centimetres. That is ⟦60,000 litres⟧, the board said.",
      "A lake of 12 hectares rose by 5 centimetres. That is 6 million litres, the board said.",
    );
  });

  it("are left alone where corners are cut off, a bank slopes, or another thing is measured", () => {
    assertFlags(
      "The field is 300 metres by 60 metres at its widest. It has 1.6 hectares of grass.",
      "The pond covers two hectares and is three metres deep. It holds 40,000 cubic metres.",
      "The stage is 20 metres by 30 metres. The park about it has 45 hectares.",
      "The painting is 30 by 40 inches. The museum opened a wing of 12,000 square feet.",
      "The box is 2 metres by 3 metres by 4 metres. The floor is 60 square metres.",
      "The 20 hectares lie north of the 2 hectares of orchard. A rectangle of 250 metres by 80 metres was fenced.",
      "Rain of 20 millimetres fell on the county's 300,000 hectares. The dam let out 7,000 cubic metres.",
      "Each of the ten plots is 50 metres by 20 metres. They come to 10,000 square metres.",
      "Ten plots were sold, each 50 metres by 20 metres, one hectare in all.",
      "They have 100 panels of 2 metres by 1 metre, or 200 square metres of glass.",
      "Ten of the rooms are 10 by 12 feet. The owner rents 1,200 square feet.",
    );
  });
});

describe("average power", () => {
  it("is held to the energy and the time that it was made in", () => {
    assertFlags(
      "The dam made 43,200 megawatt-hours over 60 days, an average of ⟦720 megawatts⟧.",
      "The dam made 43,200 megawatt-hours over 60 days, an average of 30 megawatts.",
      "In 30 days the 12 mills, each of 3 megawatts, made 7,200 megawatt-hours. That is an average of ⟦240 megawatts⟧.",
      "In 30 days the 12 mills, each of 3 megawatts, made 7,200 megawatt-hours. That is an average of 10 megawatts.",
      "The house used 96 kilowatt-hours in two days, averaging ⟦20 kilowatts⟧.",
      "The house used 96 kilowatt-hours in two days, averaging 2 kilowatts.",
      "The line carried 8,760 gigawatt-hours over 365 days, an average of ⟦100 megawatts⟧.",
      "The line carried 8,760 gigawatt-hours over 365 days, an average of 1 gigawatt.",
    );
  });

  it("is left alone where it is for each, or where another time is told", () => {
    assertFlags(
      "In 30 days the 12 mills made 8,640 megawatt-hours, an average of 1 megawatt each.",
      "In 30 days the 12 mills made 8,640 megawatt-hours, an average output of 1 megawatt.",
      "The dam made 43,200 megawatt-hours over 60 days. In the 10 years before, demand had an average of 500 megawatts.",
      "The dam made 43,200 megawatt-hours over 60 days. The town's peak was 720 megawatts.",
    );
  });
});
