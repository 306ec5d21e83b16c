/**
 * Words that the controls, menus and section headings of news pages consist of, in Korean, English and Chinese. One alone
 * proves nothing ("검색" is a word like any other): a line counts as a control when all its words are of these.
 */
const WORDS = new Set(
  (
    "검색 닫기 열기 인쇄 인쇄하기 프린트 메일 이메일 글씨 글씨크기 글자 글자크기 크기 크게 작게 선택 가장 작은 큰 기본 한 단계 보통 아주 폰트 공유 공유하기 sns " +
    "보내기 퍼가기 카카오톡 카카오스토리 카카오 페이스북 트위터 네이버 네이버블로그 밴드 블로그 라인 텔레그램 링크 링크복사 url 복사 복사하기 주소 주소복사 스크랩 북마크 저장 " +
    "댓글 댓글보기 답글 의견 좋아요 추천 공감 구독 구독하기 구독신청 로그인 로그아웃 회원가입 마이페이지 메뉴 전체메뉴 전체 홈 바로가기 본문 본문바로가기 본문듣기 듣기 더보기 더 보기 이전 다음 " +
    "이전기사 다음기사 목록 위로 맨위로 top 기사보기 기사 다른기사보기 다른기사 기자페이지 기사제보 제보 제보하기 알림 뉴스레터 신청 이미지 사진 확대 확대보기 원본보기 크게보기 동영상 영상 재생 " +
    "음성 음성으로 관련 관련기사 관련뉴스 기획기사 많이 많이본 본 인기 인기기사 주요 주요뉴스 주요기사 최신 최신기사 최신뉴스 실시간 속보 속 보 추천기사 추천뉴스 함께 볼만한 뉴스 이 시간 헤드라인 핫이슈 이슈 " +
    "좋아요 훈훈해요 슬퍼요 화나요 후속기사 원해요 놀라워요 감동이에요 유익해요 쏠쏠정보 흥미진진 공감백배 오탈자 신고 원문 채널 추가 추가하기 카톡방 핫 클릭 끝 tag 태그 " +
    "오피니언 포토 포토뉴스 지면 지면보기 광고 광고문의 고침 정정 옵션 설정 언어 번역 다크모드 기사공유 기사저장 줄이기 키우기 가 나 글 " +
    "share print email e-mail mail tweet facebook twitter x whatsapp linkedin reddit pinterest telegram messenger copy link save bookmark comments comment leave a reply like likes follow us subscribe " +
    "subscribed sign in up log out login register menu search home skip to main content advertisement ad ads sponsored related read more next previous most popular trending latest top stories story newsletter newsletters " +
    "font size listen watch live play video gallery photos image close open back now text smaller larger view all gift article toggle navigation cookie settings accept decline this on via article " +
    "anzeige werbung publicidad publicité pubblicità publicidade reclame annonce reklame pr 広告 " +
    "分享 打印 收藏 评论 評論 登录 登入 注册 註冊 搜索 搜尋 菜单 首页 首頁 相关新闻 相關新聞 字号 字號 大 中 小 微信 微博 扫一扫 返回 更多 广告 廣告 订阅 訂閱 推荐 推薦 热门 熱門 点击 查看 列印 友善列印"
  ).split(/\s+/u),
);

const MARKS = /[\s\d+\-–—|·•‧∙▶►▷◀<>〈〉»«,:;./()[\]{}&%*#=~!?"'“”‘’↑↓→←×✕✖☰…ⓘ［］【】]+/gu;

/** Sentences that the controls of widespread content systems say: of readers-aloud, font settings and subscriptions. */
const PHRASE =
  /^(?:기사를 읽어\s?드립니다|이 기사를 (?:공유|추천)합니다|기사의 본문 내용은 이 글자크기로 변경됩니다|읽어주기 기능은 .*|.{0,20}글자\s?크기로 변경됩니다|기사 제목과 주요 문장을 기반으로 자동요약.*|기사의 섹션 정보는 해당 언론사의 분류를.*|해당 언론사에서 선정하며.*|이 기사는 (?:언론사에서 .* 분류했습니다|.{4,60}(?:표출|게재|노출|출고|송고|공개)(?:된|됐던|되었던) (?:기사|콘텐츠|글)입니다)|ai가? .{0,20}요약.{0,40}|이 요약은 .{0,30}|estimated read(?:ing)? time.{0,30}|this (?:story|article) is part of .{0,60}|.{0,10}3줄 요약|.{0,20}구독하고 .{2,40}(?:보세요|받으세요|확인하세요)|your browser does not support .*|end of (?:the )?(?:article|story)\b.{0,60}|please (?:enable|turn on|activate) javascript.*|this (?:video|content) (?:is|cannot).*|listen to this article.*|\d+ min(?:ute)?s? read|image (?:source|credit|caption),? .{0,60}|(?:story|article) continues (?:below|after).*|scroll (?:down )?to continue.*|sign up (?:for|to|here)\b.*|subscribe (?:to|now|for)\b.*|get (?:the|our) .*(?:newsletter|inbox).*|follow .{2,60} on (?:twitter|facebook|x|instagram|threads|bluesky)\b.*|download (?:the|our) .* app\b.*|click here (?:to|for)\b.*|— .{2,60}\(@\w+\) .*\d{4})[.!]?$/iu;

/** Whether a line is nothing but controls, menu entries or marks ("글자크기", "•  +", "인쇄 메일", "Share Tweet"). */
export function isInterfaceLine(line: string): boolean {
  if (line.length > 200) return false;
  if (PHRASE.test(line)) return true;
  if (line.length > 120) return false;
  const words = line.toLowerCase().split(MARKS).filter(Boolean);
  return words.every((word) => WORDS.has(word));
}

/** Headings of the lists and boxes that follow an article: Korean, English, German and French, Spanish, Italian and Portuguese, Chinese and Japanese. */
const AFTERWARDS = new RegExp(
  `^[[<【(■▶▷●◆☞*\\s]*(?:${[
    /관련\s?(?:기사|뉴스|키워드|태그)|많이\s?본|가장\s?많이|인기\s?(?:기사|뉴스)|주요\s?(?:기사|뉴스)|추천\s?(?:기사|뉴스)|최신\s?(?:기사|뉴스)|실시간\s?(?:뉴스|인기|주요|뜨거운|핫)|오늘의\s?(?:핫|이슈|인기)|이\s?기사(?:가|를)\s?(?:좋|마음|유익|추천|본|읽은)|지금\s?뜨는|(?:핫|베스트)\s?(?:뉴스|클릭)|화제의\s?(?:뉴스|기사)|\S{0,8}\s?(?:랭킹|헤드라인)\s?(?:뉴스)?$|언론사별|연관\s?(?:기사|뉴스)|당신의\s?(?:생각|의견)은|\S{2,12}의 다른\s?기사|필자의 다른|이\s?시(?:간|각)\s?(?:주요|많이|핫)|함께\s?(?:볼|보면|읽)|댓글|저작권자|기사\s?제보|제보하기/u,
    /related\s(?:stories|articles|news|topics|content|(?:internet\s)?links)|see\salso\s?:?$|external\slinks|read\s(?:more|next)|more\s(?:on|from|stories)|most\s(?:read|popular|viewed)|recommended|you\smay\s(?:also\s)?like|(?:reader\s)?comments?\b|sign\sup\b|subscribe\b|follow\sus|keep\sreading|what\sto\sread\snext|up\snext|you\smight\salso|also\sin\s(?:news|this)|about\sthe\sauthors?\b|join\sthe\sconversation|around\sthe\sweb|editor['’]?s['’]?\spicks|leave\sa\s(?:reply|comment)|\d+\s(?:comments?|replies|commentaires?|kommentare|comentarios)\b/u,
    /mehr\szum\sthema|top-themen|meistgelesen|lesen\ssie\sauch|auch\sinteressant|das\skönnte\s(?:sie|dich)|weitere\s(?:artikel|nachrichten|themen)|kommentare\b|(?:à\s)?lire\saussi|les\splus\slus|sur\sle\smême\s(?:sujet|thème)|voir\saussi|commentaires\b|über\sd(?:en|ie)\sautor|zur\sperson$|(?:à\spropos\sde\s|sur\s)l['’]auteur/u,
    /te\spuede\sinteresar|lo\smás\s(?:leído|visto)|más\s(?:noticias|información)|(?:noticias|artículos)\srelacionad[oa]s|lea\stambién|comentarios\b|leggi\sanche|potrebbe\sinteressarti|i\spiù\sletti|articoli\scorrelati|leia\s(?:também|mais)|mais\slidas|veja\stambém|sobre\s(?:la\sfirma|el\sautor|la\sautora|o\sautor|a\sautora)|archivado\sen$|l['’]autor[ei]$/u,
    /相关(?:新闻|阅读|文章)|相關(?:新聞|閱讀|文章)|延伸阅读|延伸閱讀|热门|熱門|関連(?:記事|ニュース)|あわせて読みたい|アクセスランキング|この記事を書いた人|おすすめ(?:記事)?$/u,
  ]
    .map(({ source }) => source)
    .join("|")})`,
  "iu",
);

const AUTHOR_HEADING =
  /^(?:about the (?:authors?|writer)|meet the author|über d(?:en|ie) autor(?:in|en)?|zur person|(?:à propos de )?l['’]auteur|sobre (?:el autor|la autora|la firma|o autor|a autora)|l['’]autor[ei]|o autorze|この記事を書いた人|作者(?:简介|簡介)|关于作者|關於作者)\s?[:：]?$/iu;

/** Whether a line heads a note on who wrote the text. */
export function headsAuthor(line: string): boolean {
  return line.length <= 40 && AUTHOR_HEADING.test(line);
}

/** Whether a line heads what follows an article: related stories, the most read, comments. */
export function headsAfterwards(line: string): boolean {
  return line.length <= 60 && AFTERWARDS.test(line) && !/[다요]\.$/u.test(line);
}

const NOTE =
  /^(?:[▶▷☞☎※★◎#]\s?\S.{0,300}$|덧붙이는\s?글(?:\s|$)|[*†]\s?\S+\s\S+\s(?:is|are|was)\s.{4,300}$|\[email.protected\]|\[?출처\]?\s?[-:：].{1,40}|.{0,30}제보가 뉴스가|.{0,30}기사\s?문의\s?및\s?제보|ai\s?학습|자세한 (?:내용|소식)은 .{0,30}에서\s|구독과 좋아요|(?:디지털|온라인|인터넷|모바일)\s?(?:뉴스)?(?:팀|부|룸|국)(?:\s|$)|tag\s?[:：#]|[<(※*▶☞■◆\s]*(?:이|본|위)\s?(?:기사|콘텐츠|글|보도)(?:는|의|에)\s.*(?:저작권|저작물|무단|제공|작성|실린|게재|카테고리|분류|제휴|윤리|준칙|번역|생성|수정|입장|기고|연재|지원|후원|AI)|[※▶☞■◆▷\s]*(?:제보|기사\s?제보|제보하기|카카오톡\s?:|이메일\s?:|전화\s?:|네이버.*구독|.*구독(?:하기|해\s?주세요))|.{0,20}제보를 기다립니다\.?$|[▷▶■]\s?(?:전화|이메일|카카오톡|홈페이지|유튜브)(?:\s|$)|\(?(?:영상|촬영|사진|그래픽|영상편집|촬영기자|취재|편집)\s?(?:기자|편집|취재|구성)?\s?[:：]\s?\S{2,}.*$|(?:this|a version of this|an earlier version of this)\s(?:article|story|report|piece|post)\s(?:was|is|has|appear|first|originally)|our standards:|(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\s(?:here|in this|(?:are|by) the)\s?|(?:quelle|quellen|source|sources|fuente|fuentes|fonte|fonti|källa|kilde|bron|źródło)\s?:\s.{1,60}$|related:|watch:|listen:|filed under\b|with files from\s|read the (?:original|full) (?:article|story)|[([]?(?:additional\s)?(?:reporting|editing|writing|compiled)\sby\s|(?:the\s)?.{2,120}\scontributed (?:to this (?:report|story|article)|reporting)|follow\s.{2,60}\s(?:on|at)\s|sigue toda la información\s|(?:tu|su|your|votre) (?:suscripción|subscription|abonnement)\s.{4,120}$|¿?[^.?]{4,80}\s(?:suscripción|subscription|abonnement)\s?\?$|sign up (?:for|to)|subscribe (?:to|now)|(?:share|comment|share or comment) on this|(?:责任编辑|責任編輯|版面编辑|执行编辑|本文编辑|来源|來源|编辑|（?原标题)[:：])/iu;

/** "Reach reporter Jane Doe at …": where readers find who wrote. */
const ADDRESS = /^(?:Contact|Reach|E-?mail)\s(?:\p{Ll}+\s){0,2}(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:at|on|via)\s/u;

/** Who filmed, cut and drew, behind a broadcast: "(영상취재 : 홍길동, 영상편집 : 김철수)", "[촬영기자 홍길동 / 그래픽 김철수]". */
const PRODUCTION =
  /^[[(]?(?:(?:영상|사진|그래픽|자료|인터넷|취재|화면)?\s?(?:취재|촬영|편집|디자인|조사|그래픽|제작|구성|연출|제공|출처)(?:기자)?|CG|VJ|작가)\s?[:：]?\s?[가-힣]{2,4}(?:\s?[/,·|]\s?(?:\S{1,8}\s?[:：]?\s)?[가-힣]{2,4}){0,6}[\])]?$/u;

/** Whether a line names those who filmed, cut or drew a report, and nobody else. */
export function isProductionCredit(line: string): boolean {
  return line.length <= 80 && PRODUCTION.test(line);
}

/** "Jane Doe is a reporter …", "Jane Doe covers …": notes on authors behind English texts. */
const ABOUT_THE_AUTHOR =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:and (?:\p{Lu}[\p{L}.'’-]+ ){2,4})?(?:(?:is|are|was|has been|covers?|writes|reports|contributed|joined|teaches)\b.{0,300}\b(?:reporters?|correspondents?|editors?|writers?|journalists?|columnists?|contributors?|bureau|covers|covering|newsroom|fellow|authors? of)\b|(?:covers?|writes?) .{3,80} (?:for|at) (?:the )?\p{Lu}|is (?:an?|the)\b.{0,200}\b(?:professor|novelist|historian)\b|has (?:covered|written|reported)\b.{0,200}\bsince \d{4}|reported from \p{Lu}|(?:produced|edited|adapted)\s(?:and\s\p{Ll}+\s)?this\s(?:article|story|report|piece|interview|episode|segment|conversation)\b)/u;

/** The same in Korean: "필자 소개: …", "홍길동 교수는 △1970년 서울 출생 △…", "홍길동 변호사는 … 저서로 …가 있다." */
const KOREAN_AUTHOR =
  /^[◇◆▶■☞*\s]*(?:(?:필자|글쓴이|저자)\s?(?:소개|약력|프로필|[:：])|[가-힣]{2,4}\s?(?:\S{1,10}\s)?(?:교수|박사|변호사|작가|시인|소설가|평론가|대표|소장|원장|(?:연구)?위원|감독|의사)(?:[은는]\s|\s?[|△▲]).{0,200}(?:△|저서|지은 책|쓴 책|펴낸 책))/u;

/** The same in German, French, Spanish, Italian, Portuguese, Dutch and Scandinavian: "Jana Dohm ist Redakteurin …". */
const FOREIGN_AUTHOR =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:ist|est|es|è|é|is|är|er)\s(?:[^.]{0,40}\s)?(?:[\p{L}-]*(?:[Jj]ournalist|[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Kk]olumnist)(?:in)?|journaliste|chroniqueu[rs]e?|periodista|columnista|redactora?|giornalista|jornalista|colunista|verslaggever|redacteur|columnist|skribent|forfatter|författare|redaktör)(?!\p{L})/u;

/** Whether a paragraph says who wrote the report. */
export function isAboutAuthor(text: string): boolean {
  return text.length <= 400 && (ABOUT_THE_AUTHOR.test(text) || FOREIGN_AUTHOR.test(text) || KOREAN_AUTHOR.test(text));
}

/** Whether a paragraph behind the text speaks of the report, its makers or the outlet, and not of the news. */
export function isClosingNote(text: string): boolean {
  if (text.length > 400) return false;
  return (
    NOTE.test(text) ||
    ADDRESS.test(text) ||
    isAboutAuthor(text) ||
    (text.length <= 300 &&
      /[\w.+-]+@[\w-]+\.[a-z]{2,}/iu.test(text) &&
      /기자|보도|제보|문의|reach|contact|email|e-mail|tips|writes|covers|@\S+$/iu.test(text))
  );
}

/** A control glued to the end of a caption ("… 로이터이미지 확대보기"): its length. */
export function trailingControl(line: string): number {
  if (!/(?:보기|image|enlarge)$/iu.test(line)) return 0;
  return (
    /\s*(?:이미지\s?(?:확대|크게)\s?보기|사진\s?(?:확대|크게)\s?보기|확대\s?보기|원본\s?보기|크게\s?보기|enlarge image|open image|click to enlarge)$/iu.exec(
      line,
    )?.[0].length ?? 0
  );
}
