import type { Span } from "../../coverage/article.js";
import type { LanguageFamily } from "./verify-names.js";

/** A part of a sentence that is not plainly stated: reported speech, a plan or expectation, or a negation. */
export interface Scope extends Span {
  readonly kind: "speech" | "plan" | "negation";
}

/**
 * The parts of a text that somebody says, plans or denies. Korean puts the word that tells so behind its clause, English
 * and Chinese in front of it.
 */
export function scopesOf(text: string, family: LanguageFamily): Scope[] {
  const rules = RULES[family];
  const scopes: Scope[] = [];
  for (const { kind, marker, reach } of rules) {
    for (const match of text.matchAll(marker)) {
      const end = match.index + match[0].length;
      if (NO_MARKER[family].test(text.slice(Math.max(0, match.index - 6), end + 4))) continue;
      const { start, end: to } = REACHES[reach](text, match.index, end);
      if (to > start) scopes.push({ kind, start, end: to });
    }
  }
  return scopes;
}

type Reach = "before" | "clause-before" | "plan-before" | "after" | "sentence" | "marker";
interface Rule {
  readonly kind: Scope["kind"];
  readonly marker: RegExp;
  readonly reach: Reach;
}

const KOREAN_SAYING =
  "(?:밝[히혔힌]|말[하했한]|전[하했한]|강조|설명|주장|덧붙|언급|평가|지적|발표|보도|분석|소개|답[하했변]|반박|호소|촉구|당부|약속|역설|시사|인정|부인|다짐|제안|제시|진단|토로|반문|되물|관측|경고|비판|알려|알렸|전해)";
const KOREAN_FUTURE = "(?:계획|예정|방침|전망|목표|구상|가능성|포부|의지|의향)";
const KOREAN_QUOTED = `["“][^"“”]{2,400}["”]`;

const RULES: Readonly<Record<LanguageFamily, readonly Rule[]>> = {
  ko: [
    // …라고 (류준 이사가) 밝혔다; …다며 강조했다
    {
      kind: "speech",
      marker: new RegExp(`(?:다|라|냐|자)(?:고|며|면서)(?=[^.!?\\n]{0,60}?${KOREAN_SAYING})`, "gu"),
      reach: "before",
    },
    {
      kind: "speech",
      marker: new RegExp(`${KOREAN_QUOTED}\\s?(?:이?라고|고|이?라며|며|면서|이?라는)`, "gu"),
      reach: "marker",
    },
    { kind: "speech", marker: /(?:다|라)는 (?:주장|의견|평가|지적|분석|관측|입장|설명|이유)/gu, reach: "before" },
    { kind: "speech", marker: /것으로 (?:알려|전해|파악|분석|평가|나타|조사)/gu, reach: "before" },
    { kind: "speech", marker: /(?:에 따르면|에 의하면)/gu, reach: "sentence" },
    {
      kind: "plan",
      marker: new RegExp(
        `[가-힣](?:는|할|을|를|될|인)? ?${KOREAN_FUTURE}(?=이|인|을|대로|으로|에|다|임|도|$|[ ,.])`,
        "gu",
      ),
      reach: "plan-before",
    },
    {
      kind: "plan",
      marker:
        /(?:기로|겠(?:다|습|으|고|지)|려고|려는|(?:것으로|고) (?:보인|보이|예상|전망|기대)|[가-힣] ?(?:검토|추진)(?:하고|하는|할|한다| 중|중|키로)|기대(?:된|되|한다|했|를)|[가-힣] 예고(?:했|한|하)|라고 (?:요구|촉구|지시|명령|권고|주문|당부)|(?:ㄹ|할|될|을|낼|갈|줄|릴|일) 것)/gu,
      reach: "plan-before",
    },
    {
      kind: "negation",
      marker:
        /(?<!까)(?:지|지는|지도|지를|진) ?(?:않|못|말[라아자고])|없(?!이|애)|(?<![가-힣])(?:아니(?:다|며|고|었|지)|아닌(?![가-힣])|아닙)|(?<![가-힣])(?:안|못) (?=[가-힣]{1,5}[다요고며는은던지](?![가-힣]))|(?<!잘)못[하했한해]|사실과 ?(?:다르|다른|달)|사실 ?무근/gu,
      reach: "clause-before",
    },
  ],
  latin: [
    {
      kind: "speech",
      marker:
        /\b(?:said|says|told|according to|claim(?:s|ed)|argu(?:es|ed)|stat(?:es|ed)|announc(?:es|ed)|believ(?:es|ed)|add(?:s|ed)|not(?:es|ed) that|report(?:s|ed)|warn(?:s|ed)|stress(?:es|ed)|explain(?:s|ed)|emphasi[sz](?:es|ed)|suggest(?:s|ed)|insist(?:s|ed))\b/giu,
      reach: "sentence",
    },
    { kind: "speech", marker: /["“][^"“”]{12,400}["”]/gu, reach: "marker" },
    {
      kind: "plan",
      marker:
        /\b(?:will|would|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|intend(?:s|ed)?|expect(?:s|ed)?|may|might|could|propos(?:es|ed|ing)|consider(?:s|ed|ing)?|target(?:s|ed|ing)|forecasts?|likely|seek(?:s|ing)?|hop(?:es|ed|ing)|due to (?=[a-z]+ )|set to|is to|are to)\b/giu,
      reach: "after",
    },
    {
      kind: "negation",
      marker:
        /\b(?:not|never|no(?! ?\. ?\d| doubt| fewer| less)|none|nor|neither|without|cannot|nobody|nothing|hardly|fail(?:s|ed)? to|refus(?:es|ed) to|den(?:ies|ied))\b|n[’']t\b/giu,
      reach: "after",
    },
  ],
  zh: [
    {
      kind: "speech",
      marker:
        /(?:表示|[称稱]|[说說]|指出|认为|認為|宣布|透露|强调|強調|报道|報道|報導)[，：,:]?|据.{1,12}[，,]|據.{1,12}[，,]/gu,
      reach: "after",
    },
    { kind: "speech", marker: /[“「][^“”「」]{4,400}[”」]/gu, reach: "marker" },
    {
      kind: "plan",
      marker:
        /(?<!即)[将將](?!军|軍)|计划|計劃|拟|擬|预计|預計|打算|有望|可能|考虑|考慮|目标|目標|期望|希望|准备|準備/gu,
      reach: "after",
    },
    { kind: "negation", marker: /[不没沒未非无無]|并非|並非|否[认認]|拒[绝絕]/gu, reach: "after" },
  ],
};

/** Set phrases that only look like a marker: 지원을 아끼지 않을 것 is full support, 不断 is always, "not only" adds. */
const NO_MARKER: Readonly<Record<LanguageFamily, RegExp>> = {
  ko: /아끼지 ?않|마다하지 ?않|못지 ?않|손색이 ?없|다름 ?없|틀림 ?없|끊임 ?없|빠짐 ?없|그치지 ?않|멈추지 ?않|않을 수 ?없|없지 ?않|빼놓을 수 ?없|말할 것도 ?없|뿐만? ?아니/u,
  latin: /\bnot (?:only|just)|nothing but|may \d|\bwill of\b/iu,
  zh: /不仅|不僅|不断|不斷|不少|不同|不过|不過|不久|不管|不论|不論|不得不|不止|未来|未來|非常|非洲|无论|無論|无锡|無錫|无人|無人|无线|無線|不但|不单|不單/u,
};

const REACHES: Readonly<Record<Reach, (text: string, start: number, end: number) => Span>> = {
  marker: (_, start, end) => ({ start, end }),
  sentence: (text, start, end) => ({
    start: sentenceStart(text, start),
    end: clauseEnd(text, end, /[.!?。！？](?=\s|$)|\n/gu),
  }),
  after: (text, _, end) => ({ start: end, end: clauseEnd(text, end, /[,;.!?，；。！？\n](?=\D|$)/gu) }),
  // The topic of the sentence is who speaks or plans, and no part of what is said.
  before: (text, start) => ({ start: afterTopic(text, sentenceStart(text, start), start), end: start }),
  "clause-before": (text, start, end) => ({ start: afterClause(text, sentenceStart(text, start), start), end }),
  "plan-before": (text, start, end) => {
    const clause = afterClause(text, sentenceStart(text, start), start);
    return { start: afterTopic(text, clause, start), end };
  },
};

function sentenceStart(text: string, at: number): number {
  const ends = [...text.slice(0, at).matchAll(/[.!?。！？](?=[\s"”’])|\n/gu)];
  const last = ends.at(-1);
  return last === undefined ? 0 : last.index + 1;
}

function clauseEnd(text: string, from: number, border: RegExp): number {
  const [first] = text.slice(from).matchAll(border);
  return first === undefined ? text.length : from + first.index;
}

/** Behind the first word with 은, 는, 이 or 가, where one stands in front of the marker; else the start. */
function afterTopic(text: string, start: number, marker: number): number {
  const topic = /[가-힣)）'’"”](?:은|는|이|가|께서)(?=[ ,])/u.exec(text.slice(start, marker));
  return topic === null ? start : start + topic.index + topic[0].length;
}

/** Behind the last connective that ends a clause of its own: a past verb (설립했고), a contrast (했지만), a report (밝힌). */
function afterClause(text: string, start: number, marker: number): number {
  const borders = [
    ...text
      .slice(start, marker)
      .matchAll(/(?:[았었했됐였](?:고|으며|는데|으나)|지만|으나|다고 [가-힣 ]{0,20}?밝힌|;)[ ,]/gu),
  ];
  const last = borders.at(-1);
  return last === undefined ? start : start + last.index + last[0].length;
}
