/** Agencies and sources that picture credits name; what stands behind a caption's last sentence is compared with them. */
const AGENCIES =
  "연합뉴스|연합|뉴시스|뉴스1|로이터|블룸버그|게티이미지(?:뱅크|코리아)?|AP|AFP|EPA|UPI|신화|교도|타스|Reuters|Getty Images|Associated Press|Bloomberg|Yonhap|Xinhua|Shutterstock|셔터스톡|픽사베이|Pixabay";

const CREDIT = new RegExp(
  `^[\\s(\\[/|<{=-]*(?:` +
    `(?:사진|자료|그래픽|이미지|일러스트|영상|캡처|출처|제공|photo(?:graph)?|image|picture|credit|source|courtesy|图|圖|摄|攝)s?\\s?(?:제공|출처|by|of)?\\s?[=:/·\\s]\\s?.{1,40}` +
    `|[ⓒ©].{1,40}|.{1,30}\\s?(?:제공|캡처|갈무리|자료사진|화면)|.{0,20}(?:${AGENCIES})(?:[\\s/·,].{0,20})?|.{2,20}\\s?(?:사진)?기자` +
    `)[\\s)\\]/>}]*$`,
  "iu",
);

/** Agencies put the rights of a picture behind its caption: "… 있다. 2024.05.21. photo@example.com *재판매 및 DB 금지". */
const PICTURE_RIGHTS = /[.\])]\s[\w.@\s]{0,50}\*?\s?재판매 및 DB\s?(?:제작\s?)?금지[\s.)\]]*$/u;

/** Whether a line ends with the rights of a picture, as the captions of agencies do. */
export function endsWithPictureRights(line: string): boolean {
  return PICTURE_RIGHTS.test(line);
}

const COPYRIGHTED = /무단|전재|재배포|저작권자|all rights/iu;

/** Whether a line is a picture's credit and nothing else: "ⓒ광주시청 제공", "사진=연합뉴스", "(AP/Yonhap)". */
export function isCreditLine(line: string): boolean {
  if (line.length > 60 || COPYRIGHTED.test(line) || /[다요]\.?$/u.test(line)) return false;
  return /^[\s([<]*(?:[ⓒ©]|(?:사진|자료|그래픽|출처|photo|credit|图|圖)\s?[=:])/iu.test(line) && CREDIT.test(line);
}

/** A scene, in the words that Korean captions describe one with: "기념촬영을 하고 있다", "왼쪽부터". */
const SCENE = /(?:고|어|아)\s?있(?:다|는\s?모습)|모습|왼쪽|오른쪽|전경|조감도|장면|기념\s?(?:사진|촬영)|둘째 줄/u;

/**
 * Why a line of plain text is a picture's caption, or null. Evidence is a mark in front (▲), or a credit behind the last
 * sentence ("… 있다. (사진=중기부)", "… 디렉터.    홍콩투자청 제공", "… 있다. 로이터").
 */
export function captionReason(line: string): string | null {
  if (line.length > 600) return null;
  if (/^[▲△▼◀▶](?!\S{0,20}\s?[:=])\s*\S/u.test(line) && !/[▲△].*[▲△]/u.test(line)) {
    if (
      /^▲/u.test(line)
        ? /[.다]$|[가-힣)]$/u.test(line) && (SCENE.test(line) || creditBehind(line) !== null)
        : creditBehind(line) !== null
    ) {
      return "caption: marked ▲";
    }
  }
  const credit = creditBehind(line);
  // A reporter's name behind a sentence is the photographer's only where that describes a scene.
  if (
    credit !== null &&
    /^[가-힣]{2,4}\s(?:[가-힣]{2,4})?기자$/u.test(credit) &&
    /다\.\s/u.test(line) &&
    !SCENE.test(line)
  )
    return null;
  return credit === null ? null : `caption: ends with the credit "${credit}"`;
}

/** Chinese captions end with who took or gave the picture: "（記者王大明攝）", "（圖／港鎮公所提供）". */
const CHINESE_CREDIT =
  /[（(]((?:[圖图]|照片|資料照|资料图)[^（）()]{0,24}|[^（）()]{2,20}(?:[攝摄]|提供|翻攝|翻拍))[）)]\s*$/u;

function creditBehind(line: string): string | null {
  const chinese = CHINESE_CREDIT.exec(line)?.[1];
  if (chinese !== undefined) return chinese;
  const bracketed = /[([]([^()[\]]{2,40})[)\]]\s*\.?$/u.exec(line)?.[1];
  if (
    bracketed !== undefined &&
    /^(?:사진|자료|그래픽|출처|photo|credit)|[ⓒ©]|(?:제공|캡처|갈무리)$|(?:사진|뉴스)$/iu.test(bracketed) &&
    CREDIT.test(bracketed)
  ) {
    return bracketed.trim();
  }
  const spaced = /\S\s{2,}(\S.{1,40})$/u.exec(line)?.[1];
  if (spaced !== undefined && CREDIT.test(spaced)) return spaced.trim();
  const behind = /(?:[다음함]|[.!?])\s?[./]?\s?((?:(?![.!?]\s).){2,40})$/u.exec(line);
  const text = behind?.[1]?.trim() ?? "";
  if (text === "" || /[다요]\.?$/u.test(text) || !CREDIT.test(text) || COPYRIGHTED.test(text)) return null;
  const sentence = line.slice(0, line.length - text.length).trimEnd();
  return /[.!?/]$/u.test(sentence) ? text : null;
}
