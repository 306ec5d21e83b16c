import { withParticle } from "../../coverage/particle.js";
import { languageName } from "./language-name.js";
import type { Phrases } from "./phrases.js";

function reports(earliest: string | null, latest: string | null): string | null {
  if (earliest === null || latest === null) return null;
  return earliest === latest ? `${latest} 보도 기준` : `${earliest} ~ ${latest} 보도 기준`;
}

export const ko: Phrases = {
  answer: {
    asOf: (earliest, latest, undated) => {
      const dated = reports(earliest, latest);
      if (dated === null) return "보도 날짜 미상";
      return undated > 0 ? `${dated} · 날짜 미상 기사 ${undated}건 포함` : dated;
    },
    sources: "출처",
    nearby: "가까운 기사",
    undated: "날짜 미상",
    modified: (day) => `${day} 수정`,
    untitled: "제목 없음",
    outlet: (name) => `언론사 ${name}`,
    byline: (name) => `기자 ${name}`,
    period: (date) =>
      date.replace(/^(\d{4})(?:-0?(\d{1,2}))?$/u, (_, year, month) => (month ? `${year}년 ${month}월` : `${year}년`)),
    from: (date) => `${date}부터`,
    to: (date) => `${date}까지`,
    span: (from, to) => `${from} ~ ${to}`,
    kept: (limits) => `찾은 범위: ${limits}`,
    keptFromQuestion: (limits) => `질문에서 읽은 범위: ${limits}`,
    relaxed: (limits) => `맞는 보도가 없어 적용하지 않은 조건: ${limits}`,
    undatedLeftOut: (count) => `날짜 미상 기사 ${count}건은 기간을 정했기 때문에 빠졌습니다`,
    notCovered: "보도에는 이에 대한 내용이 없습니다.",
    unanswered: (parts) => `보도에서 답을 찾지 못한 부분: ${parts}`,
    differs: (sentences, by) => `${by === "values" ? "보도마다 다릅니다: " : "보도 시점이 다릅니다: "}${sentences}`,
    original: (language) => `${languageName(language, "ko")} 원문을 그대로 인용했습니다`,
    alsoIn: (outlets) => `같은 기사를 실은 다른 매체: ${outlets}`,
    waiting: (before) => `앞선 질문 ${before}건에 답한 뒤 이 질문에 답하겠습니다.`,
  },
  failure: {
    emptyQuestion: "질문이 비어 있습니다. 궁금한 내용을 한 문장으로 적어 주세요.",
    tooLong: (limit) => `질문이 너무 깁니다. ${limit.toLocaleString("en-US")}자 이내로 줄여 주세요.`,
    badDate: (given) => `‘${given}’: 날짜로 읽을 수 없습니다. 2024, 2024-09, 2024-09-11처럼 적어 주세요.`,
    datesReversed: (from, to) => `시작 날짜(${from})가 끝 날짜(${to})보다 늦습니다. 두 날짜를 바꿔 다시 물어봐 주세요.`,
    noCoverage: "아직 읽어 둔 기사가 없어 답할 수 없습니다. 봇을 운영하는 분에게 알려 주세요.",
    modelUnavailable: "답을 만드는 서비스에 지금 연결할 수 없습니다. 잠시 뒤에 다시 물어봐 주세요.",
    tookTooLong: "답을 찾는 데 시간이 너무 오래 걸려 멈췄습니다. 질문을 더 좁혀서 다시 물어봐 주세요.",
    stopping: "봇이 다시 시작하는 중이라 답하지 못했습니다. 잠시 뒤에 다시 물어봐 주세요.",
    unexpected: "문제가 생겨 답하지 못했습니다. 다시 물어봐 주세요. 계속되면 봇을 운영하는 분에게 알려 주세요.",
    cameTooLate: "방금 하신 요청이 제게 늦게 도착해 그곳에서 답하지 못했습니다. 한 번 더 해 주세요.",
    cannotWrite: (channel) =>
      `${withParticle(channel, "은/는")} 제가 글을 쓸 수 없는 채널입니다. ‘메시지 보내기’ 권한을 받으면 그곳에서 답할 수 있습니다.`,
    channelGone: "질문하신 채널에 더는 글을 쓸 수 없어 여기로 답을 보냅니다.",
    unknownCommand: "지금은 쓸 수 없는 명령입니다. 디스코드를 새로 고친 뒤 다시 시도해 주세요.",
  },
  button: {
    sources: "출처 보기",
    further: "이어서 질문",
    share: "공유",
    delete: "삭제",
    previous: "이전",
    next: "다음",
    openArticle: "기사 열기",
    addReason: "이유 남기기",
    furtherTitle: "이어서 질문",
    furtherField: "질문",
    reasonTitle: "답이 어떠셨나요?",
    reasonField: "이유(선택)",
    thanks: "고맙습니다. 의견을 질문, 답과 함께 저장했습니다.",
    shared: (member) => `${member} 님이 공유한 답:`,
    asked: (question) => `질문: ${question}`,
    tooOld: "오래된 답이라 지금은 할 수 없습니다. 다시 질문해 주세요.",
    notYours: "질문한 사람과 관리자만 이 답을 지울 수 있습니다.",
    articleGone: "이 기사는 이제 모아 둔 기사에 없습니다.",
  },
  listing: {
    passages: "찾은 대목",
    articles: "기사",
    page: (page, pages) => `${pages}쪽 중 ${page}쪽`,
    nothing: "맞는 기사가 없습니다.",
    noSuchArticle: "그런 제목의 기사가 없습니다. 입력할 때 나오는 제목에서 골라 주세요.",
    canBeAsked: "물어볼 수 있는 질문",
    status: "모아 둔 기사 현황",
    articleCount: (articles, undated) => `기사 ${articles}건${undated > 0 ? ` (날짜 미상 ${undated}건)` : ""}`,
    newest: (day) => `가장 새로운 보도: ${day ?? "날짜 미상"}`,
    published: (when) => (when === null ? "아직 읽어 둔 기사가 없습니다." : `마지막 갱신: ${when}`),
    embedder: (model, pending) =>
      `찾는 방법: ${model === null ? "낱말로만" : `낱말과 뜻으로(${model})`}${pending > 0 ? `, 대목 ${pending}개 준비 중` : ""}`,
    extractive: "기사 문장 그대로",
    reader: (name) => `답하는 방법: ${name}`,
    latency: (milliseconds) => `디스코드 연결: ${milliseconds}밀리초`,
  },
  check: {
    title: "기사와 대조한 결과",
    supported: "기사로 확인됨",
    contradicted: "기사와 다름",
    notCovered: "기사에 없음",
    nothing: "이 메시지에는 대조할 내용이 없습니다.",
  },
  settings: {
    title: "이 서버의 설정",
    channels: (list) => `답하는 채널: ${list ?? "모든 채널"}`,
    language: (name) => `언어: ${name ?? "디스코드 설정대로"}`,
    privateByDefault: (on) => `기본 비공개: ${on ? "켬" : "끔"}`,
    threads: (on) => `스레드에서 답하기: ${on ? "켬" : "끔"}`,
    limits: (memberPerMinute, serverPerMinute, serverPerDay) =>
      `한도: 한 사람이 1분에 ${memberPerMinute ?? "∞"}건, 서버 전체가 1분에 ${serverPerMinute ?? "∞"}건, 하루에 ${serverPerDay ?? "∞"}건`,
    pickChannels: "채널(없으면 모든 채널)",
    pickLanguage: "언어",
    followDiscord: "디스코드 설정대로",
    togglePrivate: "기본 비공개",
    toggleThreads: "스레드",
    editLimits: "한도",
    limitsTitle: "한도(비우면 없음)",
    memberPerMinute: "한 사람이 1분에 할 수 있는 질문 수",
    serverPerMinute: "서버 전체가 1분에 할 수 있는 질문 수",
    serverPerDay: "서버 전체가 하루에 할 수 있는 질문 수",
    notANumber: (given) => `‘${given}’: 1 이상의 정수가 아닙니다. 바꾼 것이 없습니다.`,
    notAllowed: "‘서버 관리하기’ 권한이 있는 사람만 바꿀 수 있습니다.",
  },
  limit: {
    elsewhere: (channels) => `이 서버에서는 ${channels}에서 답합니다.`,
    tooFast: (when) => `짧은 시간에 질문을 많이 하셨습니다. ${when}에 다시 물어볼 수 있습니다.`,
    serverBusy: (when) => `이 서버에서 짧은 시간에 질문이 많았습니다. ${when}에 다시 물어볼 수 있습니다.`,
    daySpent: (when) => `이 서버의 오늘 질문 한도를 다 썼습니다. ${when}에 다시 물어볼 수 있습니다.`,
  },
  help: {
    short:
      "저는 모아 둔 기사를 바탕으로 질문에 답하고, 답마다 근거 문장과 언론사, 날짜를 보여 드립니다. 기사에 없는 내용은 없다고 말씀드립니다. " +
      "`/ask`(한국어 화면에서는 `/질문`)로 묻거나, 채널에서 저를 멘션하거나, 다이렉트 메시지로 물어보세요. 기사를 요약해 달라고 하셔도 됩니다.",
    remark: "네, 더 궁금한 점이 있으면 물어보세요.",
    examples: "예를 들면",
    emptyReply: "답장 내용이 제게 보이지 않습니다. 저를 멘션하고 질문을 적거나 `/ask`로 물어봐 주세요.",
    forgotten: (answers, votes, listings) =>
      `질문 ${answers}건과 그 답, 의견 ${votes}건, 찾아본 목록 ${listings}건을 지웠습니다. 이제 제게 남아 있는 것이 없습니다.`,
  },
  permission: {
    embed: "이 채널에서 ‘링크 첨부’ 권한을 주시면 출처를 카드로 보여 드릴 수 있습니다.",
    threads: "이 채널에서 ‘공개 스레드 만들기’ 권한을 주시면 스레드에서 답할 수 있습니다.",
    history: "이 채널에서 ‘메시지 기록 보기’ 권한을 주시면 질문에 답장하는 형태로 답할 수 있습니다.",
  },
};
