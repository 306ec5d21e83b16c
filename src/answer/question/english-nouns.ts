import type { Measure } from "./question-measure.js";
import type { AnswerType } from "./question-type.js";

/** What an English noun asks for where it is what a question is about. */
export interface AskedNoun {
  readonly type: AnswerType;
  /** The dimension of a quantity; null where it is not known or the noun names none. */
  readonly measure: Measure | null;
  /** Whether it names a company or another body. */
  readonly isBody: boolean;
}

const PERSON =
  "person people man men woman women guy guys lady boy girl kid professor minister mayor governor chair chairman chairwoman chairperson official officials founder co-founder cofounder founders executive exec executives ceo cfo cto coo president vice-president premier director lawmaker lawmakers mp senator politician diplomat expert experts researcher researchers scientist player players coach manager actor actress actors singer author authors journalist reporter reporters writer editor head chief boss leader leaders spokesperson spokesman spokeswoman analyst economist scholar architect designer curator artist composer conductor judge prosecutor lawyer attorney doctor surgeon officer commissioner secretary ambassador member members owner captain striker goalkeeper pitcher winner winners suspect suspects victim victims survivor speaker speakers host presenter moderator dean principal teacher student representative rep successor predecessor candidate magistrate chancellor pilot driver translator inventor king queen emperor prince princess delegate delegates attendee guest guests heir wife husband son daughter father mother brother sister";
const PLACE =
  "city cities country countries place places venue venues hotel hotels town towns village villages province provinces region regions location locations county counties district districts neighborhood neighbourhood building buildings hall arena stadium gym theater theatre airport station stations island islands continent capital hometown birthplace headquarters hq prefecture ward destination nation nations borough";
const TIME =
  "time times year years date dates day days month months week weekend quarter season weekday deadline birthday decade century era hour o'clock";
const REASON =
  "reason reasons cause causes purpose aim aims motive motives excuse explanation justification pretext rationale";
const MANNER = "method methods procedure process technique approach way ways";
const MEANING = "meaning definition";
const BODY =
  "company companies firm firms university universities college institution institutions institute organisation organization organisations organizations agency agencies subsidiary maker startup startups start-up start-ups bank banks association team teams club ministry department newspaper outlet publisher broadcaster school schools hospital manufacturer airline carrier retailer supplier foundation union party employer corporation conglomerate lab labs";
const QUANTITIES: readonly (readonly [Measure | null, string])[] = [
  [
    "money",
    "price prices cost costs fee fees fare fares rent revenue revenues sales turnover profit profits income earnings deficit surplus budget salary wage wages fine valuation capitalization capitalisation investment deposit debt subsidy subsidies allowance value worth royalty tuition expenses spending royalties ransom payout",
  ],
  ["percent", "percent percentage proportion ratio rate rates odds abv"],
  ["people", "population attendance headcount"],
  ["age", "age"],
  ["length", "length height depth width distance altitude diameter elevation"],
  ["area", "area acreage"],
  ["weight", "weight tonnage"],
  ["temperature", "temperature temp"],
  ["speed", "speed"],
  ["score", "score"],
  ["duration", "duration"],
  [
    null,
    "number numbers size scale amount total totals sum count tally quota capacity level limit maximum minimum max min target magnitude quantity volume increase decrease rise drop growth gap margin hike cut loss losses casualties deaths injuries tariff discount",
  ],
];

const NOUNS = new Map<string, AskedNoun>();
const add = (type: AnswerType, words: string, measure: Measure | null = null, isBody = false): void => {
  for (const word of words.split(" ")) NOUNS.set(word, { type, measure, isBody });
};
add("person", PERSON);
add("place", PLACE);
add("time", TIME);
add("reason", REASON);
add("manner", MANNER);
add("meaning", MEANING);
add("thing", BODY, null, true);
for (const [measure, words] of QUANTITIES) add("number", words, measure);

/** What an English noun in lower case asks for; null where it only asks for a thing. */
export function askedNounOf(word: string): AskedNoun | null {
  return NOUNS.get(word) ?? null;
}
