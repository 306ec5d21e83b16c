/** Endings of hearsay and of chat, and the plain ending that says the same: 다쳤대요, 처음이래, 온다더라, 넣기로 했어요. */
const PLAIN_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=[가-힣])(?:다|라)(?:고|는)\s?(?:하네요?|한다|합니다|해요?|하더라(?:고요?)?|하던데요?|들었(?:다|어요?|습니다)|알려졌다|전해졌다)$/u,
    "다",
  ],
  [/(?<=[가-힣])다더(?:라고요?|라구요?|라|군요?)$/u, "다"],
  [/(?<=[가-힣])다(?:네요?|던데요?|지요?|죠|면서요?)$/u, "다"],
  [/(?<=[았었였했됐겠났갔왔봤줬졌렸쳤켰섰꼈혔샀뒀웠])(?:대요?|어요?|네요?|지요?|죠|거든요?|습니다|군요?|음)$/u, "다"],
  [/(?<=[가-힣])이래요?$/u, "이다"],
  [/(?<=[가-힣])(?<!이)래요?$/u, "다"],
  [/(?<=[가-힣])(?:이에요|예요|입니다|이네요|이죠|이지요|이야)$/u, "이다"],
];
const CLOSING = /[\s.!~…。！ㅋㅎㅠㅜ^]+$/u;

/** A statement in the plain form of news, so that how somebody passes it on is not compared. Only for comparing. */
export function plainStatement(text: string): string {
  const bare = text.replace(CLOSING, "").replace(/(?<=[가-힣])엔(?=\s)/gu, "에는");
  for (const [ending, plain] of PLAIN_ENDINGS) {
    if (ending.test(bare)) return `${bare.replace(ending, plain)}.`;
  }
  return `${bare}.`;
}
