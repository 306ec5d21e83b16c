import { FINAL, finalOf, withFinal } from "../../coverage/hangul-syllable.js";
import { joinParticle } from "../parts/question-parts-words.js";

const ACCORDING = /^(.{1,40}?[가-힣A-Za-z)])에 (?:따르면|의하면),? (.+?)[.]?$/u;

/** "누리사에 따르면 발사가 중단됐습니다" as 누리사는 “발사가 중단됐다”고 밝혔다; null where nobody is named so. */
export function toldBySpeaker(claim: string): string | null {
  const [, speaker, said] = ACCORDING.exec(claim) ?? [];
  const quoted = said === undefined ? null : asQuoted(said);
  return speaker === undefined || quoted === null ? null : `${joinParticle(speaker, "는")} “${quoted} 밝혔다.`;
}

/** The end of a sentence as it reads within what somebody says; null where it is not known. */
function asQuoted(said: string): string | null {
  if (/입니다$/u.test(said)) return said.replace(/입니다$/u, "이다”라고");
  if (/[가-힣]습니다$/u.test(said)) return said.replace(/습니다$/u, "다”고");
  const polite = /^(.+)니다$/u.exec(said)?.[1] ?? "";
  if (polite !== "") return finalOf(polite) === FINAL.bieup ? `${withFinal(polite, FINAL.nieun)}다”고` : null;
  return /[가-힣]다$/u.test(said) ? `${said}”고` : null;
}
