const WH =
  /谁|誰|哪|什么|什麼|甚么|甚麼|何时|何時|何地|何年|几(?!乎|[年天日个個月]?[前后後来來])|幾(?!乎|[年天日个個月]?[前后後来來])|多少|多久|多大|多高|多长|多長|怎么|怎麼|如何|怎样|怎樣|为何|為何/u;
const NEXT = /[?？]+|[，,；;]\s*(?:以及|并且|並且|而且|还有|還有|另外)?|(?:以及|并且|並且|另外)/u;
/** What says that each is meant. */
const EACH = /(?:分别|分別|各自|各)(?=[是为為在有由于於位叫任获獲得投用花收达達])/u;
const AGAINST_EACH_OTHER = /相差|差距|差别|差別|哪(?:个|個|家|一)?(?:更|较|較)|一共|总共|總共|合计|合計/u;
const JOINER = /^(?:[、,，]|和|与|與|跟|及|以及)$/u;
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const TIME = /^(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|去年|今年|前年)(?:的)?[,，]?/u;

/** Splits a Chinese message into the questions it asks, each standing alone; one where it asks one thing. */
export function chineseQuestions(question: string): string[] {
  const clauses = question
    .split(NEXT)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
  if (clauses.length > 1 && clauses.every((clause) => WH.test(clause))) {
    const topic = topicOf(clauses[0] ?? "");
    return clauses.map((clause, i) => `${i === 0 ? clause : withTopic(clause, topic)}？`);
  }
  return listed(question) ?? [question];
}

/** The same question of each thing; one that brings its own head (A的营收和B的利润) keeps it. */
function listed(question: string): string[] | null {
  const each = EACH.exec(question);
  if (each === null || AGAINST_EACH_OTHER.test(question)) return null;
  const front = question.slice(0, each.index);
  const rest = question.slice(each.index + each[0].length);
  const leading = TIME.exec(front)?.[0] ?? "";
  // Of "2021年和2024年的预算" the times themselves are the things.
  const time = JOINER.test(front.charAt(leading.length)) ? "" : leading;
  const things = joined(front.slice(time.length));
  // A thing of one character is a name cut in two: 林及第.
  if (things.length < 2 || things.some((thing) => [...thing].length < 2)) return null;
  const last = things.at(-1) ?? "";
  const shared = /^.+?(的.+)$/u.exec(last)?.[1] ?? "";
  return things.map(
    (thing) => `${TIME.test(thing) ? "" : time}${thing.includes("的") ? thing : thing + shared}${rest}`,
  );
}

/** Cuts at words that join, and not within 共和党, 参与 and 普及率. */
function joined(text: string): string[] {
  const things = [""];
  for (const { segment } of segmenter.segment(text)) {
    if (JOINER.test(segment)) things.push("");
    else things[things.length - 1] = `${things.at(-1) ?? ""}${segment}`;
  }
  return things.map((thing) => thing.trim());
}

/** What stands in front of the first 的, verb or question word. */
function topicOf(clause: string): string {
  const [before = ""] = clause.split(WH);
  return before.replace(/(?:的.*|是|在|由|于|於|有|为|為|位于|位於)$/u, "").replace(/^请问|^請問/u, "");
}

/** A question that begins with what is asked, or with the question word, is of the topic before. */
function withTopic(clause: string, topic: string): string {
  const [before = ""] = clause.split(WH);
  const named = before.replace(/(?:是|在|由|于|於|有|为|為|位于|位於)$/u, "");
  if (topic === "" || named.includes("的") || [...named].length > 4) return clause;
  return `${topic}${named === "" ? "" : "的"}${clause}`;
}
