import { topicOf } from "../check/check-frames.js";
import type { CheckText } from "../check/check-word.js";
import type { Suggested } from "./suggested.js";

const NAME =
  "((?!(?:It|He|She|They|We|This|That|These|Those)\\b)(?:The |the )?(?:\\p{Lu}[\\p{L}\\p{M}\\d&’'.-]*)(?: (?:of |the |for |and )?\\p{Lu}[\\p{L}\\p{M}\\d&’'.-]*){0,5})";
const ENGLISH: readonly (readonly [RegExp, (name: string, rest: string) => string])[] = [
  [
    new RegExp(
      `^${NAME} was (founded|established|built|completed|opened|launched|created|held|set up|acquired|elected|appointed)\\b.*?\\b(?:in|on) (?:\\d|\\p{Lu}\\p{Ll}+ \\d)`,
      "u",
    ),
    (name, verb) => `When was ${name} ${verb}?`,
  ],
  [new RegExp(`^${NAME} opened (?:in|on) (?:\\d|\\p{Lu}\\p{Ll}+ \\d)`, "u"), (name) => `When did ${name} open?`],
  [new RegExp(`^${NAME} (?:is|was|has been) based in\\b`, "u"), (name) => `Where is ${name} based?`],
  [new RegExp(`^${NAME} .*?\\band is (based) in\\b`, "u"), (name) => `Where is ${name} based?`],
  [
    new RegExp(
      `^${NAME} employs (?:about |around |some |more than )?\\d[\\d,.]* (people|staff|workers|employees)`,
      "u",
    ),
    (name, who) => `How many ${who} does ${name} employ?`,
  ],
  [
    new RegExp(`^${NAME} (?:holds|houses|has) (?:about |around |some |more than )?\\d[\\d,.]* ([\\p{Ll}-]+)`, "u"),
    (name, what) => `How many ${what} does ${name} have?`,
  ],
  [new RegExp(`^${NAME} cost [$€£₩]\\d`, "u"), (name) => `How much did ${name} cost?`],
  [
    new RegExp(
      `^The (director|mayor|president|chairman|chairwoman|chief executive|head|founder|principal) of ${NAME} (?:is|was) \\p{Lu}`,
      "u",
    ),
    (office, name) => `Who is the ${office} of ${name}?`,
  ],
];
const CHINESE: readonly (readonly [RegExp, (name: string, rest: string) => string])[] = [
  [
    /^(\p{Script=Han}{2,14}?)(?:于|於)?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:正式)?(成立|建成|创立|創立|设立|設立|开幕|開幕|上任|启用|啟用|竣工)/u,
    (name, verb) => `${name}是什么时候${verb}的？`,
  ],
  [/^(\p{Script=Han}{2,14}?)(成立|建成|创立|創立)(?:于|於)\d{4}年/u, (name, verb) => `${name}是什么时候${verb}的？`],
  [/^(\p{Script=Han}{2,14}?)(位于|位於|坐落于)/u, (name) => `${name}位于哪里？`],
  [
    /^(\p{Script=Han}{2,14}?)(?:现有|現有|共有|拥有|擁有)(\p{Script=Han}{1,4})(?:约|約)?\d/u,
    (name, what) => `${name}有多少${what}？`,
  ],
  [
    /^(\p{Script=Han}{2,14}?(?:校长|校長|市长|市長|董事长|总裁|馆长|主席|会长))(?:是|为|為)(\p{Script=Han}{2,4})/u,
    (name) => `${name}是谁？`,
  ],
];
/** Passives of Korean sentences that a question in another language can be asked with, where the article gives the name in it. */
const ACROSS: readonly (readonly [string, string, string])[] = [
  ["설립", "founded", "成立"],
  ["창립", "founded", "成立"],
  ["조성", "built", "建成"],
  ["건립", "built", "建成"],
  ["개최", "held", "举行"],
];
/** The topic's particle, a day, and the passive right behind it: a clause about something else does not lend its verb. */
const DATED =
  /^[’”'"」』》]*(?:은|는|이|가) (?:[^,“”"]{0,20}[,] )?([’'‘]?\d{2,4}년(?:\s?\d{1,2}월)?(?:\s?\d{1,2}일)?)(?:에)? (?:[가-힣]+에서 )?(설립|창립|조성|건립|개최)(?:됐|되었)/u;

/** Questions that an English sentence answers. */
export function englishQuestions({ text }: CheckText): Suggested[] {
  return questionsBy(ENGLISH, text);
}

/** Questions that a Chinese sentence answers. */
export function chineseQuestions({ text }: CheckText): Suggested[] {
  return questionsBy(CHINESE, text);
}

/** Questions in English or Chinese that a Korean sentence answers whose topic has a name in that script behind it. */
export function questionsAcross(sentence: CheckText, language: string): Suggested[] {
  const { text } = sentence;
  const topic = topicOf(sentence).at(-1);
  const bracket = topic === undefined ? null : /^\s?[(（]([^()（）\n]{2,40})[)）]/u.exec(text.slice(topic.end));
  if (topic === undefined || bracket === null) return [];
  const inside = bracket[1] ?? "";
  const chinese = language.startsWith("zh");
  const name = (chinese ? /\p{Script=Han}{2,}/u : /\p{Lu}[\p{Script=Latin}\d .&'-]+/u).exec(inside)?.[0].trim();
  const [, date, verb = ""] = DATED.exec(text.slice(topic.end + bracket[0].length)) ?? [];
  const words = ACROSS.find(([korean]) => korean === verb);
  if (name === undefined || date === undefined || words === undefined) return [];
  const [, english, han] = words;
  return [{ question: chinese ? `${name}是什么时候${han}的？` : `When was ${name} ${english}?`, value: date }];
}

function questionsBy(rules: typeof ENGLISH, text: string): Suggested[] {
  return rules.flatMap(([pattern, ask]) => {
    const match = pattern.exec(text);
    const name = match?.[1]?.replace(/^The (?!\p{Lu})/u, "the ");
    return match === null || name === undefined ? [] : [{ question: ask(name, match[2] ?? ""), value: "" }];
  });
}
