import { type Alignment, isGoverned } from "./verify-align.js";
import type { Evidence, Refusal } from "./verify-evidence.js";
import type { LanguageFamily } from "./verify-names.js";
import { type Scope, scopesOf } from "./verify-scopes.js";

/** Words of saying in a claim of its own, wider than the markers of a scope: any of them keeps the statement somebody's. */
const SAYING: Readonly<Record<LanguageFamily, RegExp>> = {
  ko: /(?:다|라|냐|자)["”’]?(?:고|며|면서|는)(?=[ ,"”’.]|$)|["”]\s?이?라(?:고|며|는)|것으로 (?:조사|파악|분석|평가|나타)|분석했|따르면|의하면|알려졌|알려져|전해졌|보도했|밝혔|밝힌|말했|강조했|설명했|주장했|발표했|언급했|덧붙였|전했|평가했|지적했|약속했/u,
  latin:
    /\b(?:said|says|saying|told|according to|claim(?:s|ed)|argu(?:es|ed)|stat(?:es|ed)|announc(?:es|ed|ing)|believ(?:es|ed)|added|noted|report(?:s|ed|edly)|warned|stress(?:es|ed)|explain(?:s|ed)|emphasi[sz](?:es|ed)|describ(?:es|ed)|call(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed)|suggest(?:s|ed)|insist(?:s|ed)|mention(?:s|ed)|express(?:es|ed))\b/iu,
  zh: /表示|[称稱]|[说說]|指出|认为|認為|宣布|透露|强调|強調|报道|報道|報導|据|據|承诺|承諾|介绍|介紹/u,
};
/** Words that keep a plan or an expectation what it is. */
const PLANNING: Readonly<Record<LanguageFamily, RegExp>> = {
  ko: /계획|예정|예고|요구|촉구|지시|명령|권고|주문|당부|방침|전망|목표|구상|가능성|의지|의향|포부|기로|겠|려고|려는|검토|추진|기대|예상|것으로 보|[할될을낼갈줄릴일] 것|[을할될] 수/u,
  latin:
    /\b(?:will|would|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|intention|expect(?:s|ed|ing)?|expectation|may|might|could|can|propos(?:es|ed|ing|al)|consider(?:s|ed|ing)?|target(?:s|ed|ing)?|goal|forecasts?|likely|seek(?:s|ing)?|hop(?:es|ed|ing)|set to|to be|promis(?:es|ed)|pledg(?:es|ed)|going to|is to|are to|was to|were to)\b/iu,
  zh: /[将將]|计划|計劃|拟|擬|预计|預計|打算|有望|可能|考虑|考慮|目标|目標|期望|希望|准备|準備|会|會|欲|承诺|承諾/u,
};

/**
 * Refuses a claim that makes a fact of a plan (…할 계획) or of somebody's words (…라고 밝혔다), or gives the words to
 * somebody else.
 * @param best the evidence that says most of what the claim says
 */
export function checkModality(
  claim: string,
  family: LanguageFamily,
  best: readonly (readonly [Evidence, Alignment])[],
  familyOf: (text: string) => LanguageFamily,
): Refusal | null {
  for (const [{ context }, alignment] of best) {
    const scopes = scopesOf(context, familyOf(context));
    if (isGoverned(alignment, scopes, "plan") && !PLANNING[family].test(claim)) {
      return { code: "plan_as_fact", reason: "The quoted sentence speaks of a plan or an expectation. Say so." };
    }
    if (!isGoverned(alignment, scopes, "speech")) continue;
    if (!SAYING[family].test(claim)) {
      return { code: "speaker_missing", reason: "The quoted sentence is what somebody says. Say who says it." };
    }
    if (family === "ko" && familyOf(context) === "ko" && isOtherSpeaker(claim, context, scopes)) {
      return { code: "speaker_differs", reason: "The quoted sentence has another speaker. Keep its speaker." };
    }
  }
  return null;
}

/** Who speaks, where it stands behind what is said: "…고 웡 팀장이 밝혔다". */
const KOREAN_SPEAKER_BEHIND =
  /(?:다|라|냐|자)(?:고|며) [^,.]{0,30}?([가-힣A-Za-z]{2,})(?:은|는|이|가|께서)(?= [^,.]{0,20}$)/u;
const KOREAN_TOPIC = /^[^,]{0,60}?([가-힣A-Za-z]{2,})(?:은|는|이|가|께서)(?= )/u;

/** Whether whom the claim makes the speaker stands only in what is said, and not where its speaker stands. */
function isOtherSpeaker(claim: string, context: string, scopes: readonly Scope[]): boolean {
  const speaker = (KOREAN_SPEAKER_BEHIND.exec(claim.replace(/[.]$/u, "")) ?? KOREAN_TOPIC.exec(claim))?.[1];
  if (speaker === undefined) return false;
  const said = scopes.filter(({ kind }) => kind === "speech");
  const places = [...context.matchAll(new RegExp(speaker, "gu"))].map(({ index }) => index);
  return places.length > 0 && places.every((place) => said.some(({ start, end }) => place >= start && place < end));
}
