import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishAsked } from "../../../src/answer/question/english-type.js";
import { askedOf } from "../../../src/answer/question/question-type.js";

const asked = (question: string): string => {
  const { types, measure } = askedOf(question, null);
  return [...types, ...(measure === null ? [] : [measure])].join(" ");
};

describe("what an English question asks for", () => {
  it.each([
    // The asking word decides with the noun behind it, not a word that stands somewhere.
    ["Who was elected as the new rector of Harbour University?", "person"],
    ["who's the boss of the bakery company that moved?", "person"],
    ["What is the name of the dean who came to the signing?", "person"],
    ["what's that violinist's name", "thing"],
    ["what's that professor's name", "person"],
    ["name of the surgeon who led the team pls", "person"],
    ["Which investment firm chairman cut the ribbon?", "person"],
    ["Could you tell me who runs the ferry line?", "person"],
    ["Who is the parent company of the brewery?", "thing"],
    ["which bakery won the bread prize", "thing"],
    ["Which county pays for the survey?", "place"],
    ["where's the lantern parade this year?", "place"],
    ["At which hotel did the jury stay?", "place"],
    ["What year did the tram line open?", "time"],
    ["starting when?", "time"],
    ["why did the orchestra cancel", "reason"],
    ["What was the reason for the delay?", "reason"],
    ["what method did they use to lift the wreck", "manner"],
    ["Did the museum open on time?", "polar"],
    ["Can you give me the names of all five bands?", "thing"],
    // "When" in front of a clause, or behind another asking word, only says of which time something is asked.
    ["When the kiosk opened, what did it sell?", "thing"],
    ["What did the kiosk sell when it opened?", "thing"],
    ["who did the mayor meet when he went to the harbour", "person"],
    ["When and where is the regatta?", "time place"],
    ["when does the pool open and who runs it?", "time person"],
    // Quantities by their noun.
    ["how much is a ticket for the wheel", "number money"],
    ["How much did the council chip in?", "number money"],
    ["How much did the lake rise?", "number"],
    ["how much of the harvest was lost", "number"],
    ["monthly fee for a stall at the night market?", "number money"],
    ["What's the Ministry of Roads and Bridges' budget for tunnels next year?", "number money"],
    ["what was the brewery's turnover last year", "number money"],
    ["what did they set the fee at", "number money"],
    ["what percent voted yes in the ballot", "number percent"],
    ["What will the maximum be for lorries?", "number"],
    ["how many ppl came to the regatta", "number people"],
    ["How many companies took part in the fair?", "number things"],
    ["how many companies are members of the guild", "number things"],
    ["How big is the new park?", "number area"],
    ["how big a fine did the bank get", "number"],
    ["How big is the aid budget?", "number money"],
    // What stands behind "what" and "which" with a verb is a kind of thing, whatever it counts elsewhere.
    ["Which price index rose in the harbour town?", "thing"],
    ["what record did the swimmer break", "thing"],
    ["Which speed skater won?", "thing"],
    ["What bill did the council pass?", "thing"],
    ["What was the bank's fine for?", "reason"],
    ["What is the profit margin of the brewery?", "number"],
    ["What is the exchange rate?", "number"],
    ["What will the budget be used for?", "thing"],
    ["What did the court charge him with?", "thing"],
    ["what do members pay per month", "number money"],
    ["How much does the cargo ship carry?", "number"],
    ["how much is a ride", "number money"],
    ["how far did the price of flats fall", "number"],
    ["How long is the ban on lorries?", "number"],
    ["In 2023 how many tourists came?", "number people"],
    ["At the harbour forum who gave the speech?", "person"],
    ["have they announced when the pool opens", "time"],
    ["harbour concert when", "time"],
    ["Can I bring a dog?", "polar"],
    ["who won & when", "person time"],
    ["What is the chairman accused of?", "thing"],
    ["What is the official mascot?", "thing"],
    ["who is the school nurse", "person"],
    ["Who is the director of '어디로 가는가'?", "person"],
  ])("%s: %s", (question, kinds) => {
    expect(asked(question)).toBe(kinds);
  });

  it("counts by 개 what Korean counts so, and nothing else", () => {
    expect(askedOf("How many companies took part?", null).unit).toBe("개");
    expect(askedOf("How many boats took part?", null).unit).toBeNull();
    expect(askedOf("How many of the boats that our three companies own took part?", null).unit).toBeNull();
  });

  it("has an answer for any text, and the same in any case", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("who", "When", " is ", "the", "price", "of", ",", "?", "how much", "'s", " ")),
        (words) => {
          const question = words.join(" ");
          expect(englishAsked(question.toUpperCase())).toEqual(englishAsked(question));
        },
      ),
    );
  });
});
