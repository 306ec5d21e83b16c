/** Words of government, parliament and local offices: English, Chinese in both scripts, Korean; one line, one idea. */
export const GOVERNMENT_WORDS = `
politics political|政治|정치
politician|政治家 政客|정치인
presidential|总统的 總統的|대통령
presidential-office|总统府 總統府 总统室 總統室|대통령실
blue-house|青瓦台|청와대
white-house|白宫 白宮|백악관
cabinet|内阁 內閣 国务会议 國務會議|내각 국무회의
ministry|部委|부처 정부부처
state-council|国务院 國務院|국무원
foreign-ministry|外交部|외교부
ministry-of-defense defense-ministry|国防部 國防部|국방부
finance-ministry ministry-of-finance|财政部 財政部|기획재정부 기재부 재무부 재정경제부
interior-ministry|内政部 內政部 行安部|행정안전부 행안부
health-ministry|福祉部 卫生部 衛生部|보건복지부 복지부
justice-ministry|法务部 法務部 司法部|법무부
labor-ministry|劳动部 勞動部|고용노동부 노동부
environment-ministry|环境部 環境部|환경부
land-ministry transport-ministry|国土部 國土部 交通部|국토교통부 국토부
industry-ministry|产业部 產業部|산업통상자원부 산업부
science-ministry|科技部|과학기술정보통신부 과기정통부
culture-ministry|文化部|문화체육관광부 문체부
unification-ministry|统一部 統一部|통일부
agriculture-ministry|农林部 農林部 农业部 農業部|농림축산식품부 농식품부
oceans-ministry|海洋部 海水部|해양수산부 해수부
sme-ministry|中企部|중소벤처기업부 중기부
foreign-minister|外交部长 外交部長 外长 外長|외교부장관 외교장관 외무장관
defense-minister|国防部长 國防部長 防长 防長|국방부장관 국방장관
finance-minister|财政部长 財政部長 财长 財長|기획재정부장관 재무장관
national-assembly parliament congress|国会 國會 议会 議會|국회 의회
senate senator|参议院 參議院 参议员 參議員|상원 상원의원
house-of-representatives representative|众议院 眾議院 众议员 眾議員|하원 하원의원
speaker|议长 議長|의장 국회의장
standing-committee committee commission|委员会 委員會|위원회 상임위
subcommittee|小委员会 小委員會|소위원회
plenary plenary-session|全体会议 全體會議 全会 全會|본회의
parliamentary-inspection|国政监查 國政監查|국정감사 국감
confirmation-hearing|听证会 聽證會|인사청문회 청문회
public-hearing|公听会 公聽會|공청회
legislation legislate legislative|立法|입법 법률
propose proposed proposal|提议 提議 提案 提出|제안 발의 제의
submit submitted|提交 递交 遞交|제출
pass passed passage|通过 通過|통과 가결
reject rejected rejection|否决 否決 拒绝 拒絕|부결 거부 기각
veto vetoed|否决权 否決權|거부권 재의요구
approve approved approval|批准 核准|승인 허가 인가
permit permission|许可 許可 准许 准許|허가 인허가
ban banned prohibit prohibited prohibition|禁止|금지
impeach impeached impeachment|弹劾 彈劾|탄핵
martial-law|戒严 戒嚴|계엄 비상계엄
insurrection rebellion|内乱 內亂 叛乱 叛亂|내란 반란
coup|政变 政變|쿠데타 정변
inauguration inaugurated|就职 就職 就任|취임 취임식
take-office took-office|就任 上任|취임
resignation step-down stepped-down quit|辞职 辭職 下台|사퇴 사임 물러나 물러난
dissolve dissolution|解散|해산
ruling-party|执政党 執政黨|여당 집권당
opposition opposition-party|在野党 在野黨 反对党 反對黨|야당
democratic-party|民主党 民主黨|민주당
people-power-party|国民力量 國民力量|국민의힘
republican republican-party|共和党 共和黨|공화당
labour-party|工党 工黨|노동당
conservative|保守派 保守|보수
progressive liberal|进步派 進步派 自由派|진보
far-right|极右 極右|극우
communist|共产党 共產黨|공산당
coalition|联合 聯合 联盟 聯盟|연합 연정
party-leader|党首 黨首 党代表 黨代表|당대표 대표
floor-leader|院内代表 院內代表 党团领袖 黨團領袖|원내대표
nomination nominate nominated|提名 公荐 公薦|공천 지명
primary|初选 初選|경선
campaign|竞选 競選 活动 活動|캠페인 선거운동 유세
presidential-election|总统选举 總統選舉 大选 大選|대선 대통령선거
general-election|大选 大選 总选 總選|총선 국회의원선거
local-election|地方选举 地方選舉|지방선거
by-election|补选 補選|보궐선거 재보선
ballot polling-station|选票 選票 投票站|투표용지 투표소
early-voting|提前投票 事前投票|사전투표
turnout|投票率|투표율
voter electorate|选民 選民|유권자
elected|当选 當選|당선 선출
landslide-victory|大胜 大勝 压倒性 壓倒性|압승
poll opinion-poll|民调 民調 民意调查 民意調查|여론조사
approval-rating support-rate|支持率|지지율
public-opinion|舆论 輿論 民意|여론
pledge pledged promise promised|承诺 承諾 公约 公約|공약 약속
policy|政策|정책
reform|改革|개혁
deregulation|放松管制 放鬆管制 规制放宽 規制放寬|규제완화 규제개혁
governance administration|行政 执政 執政|행정 국정
state-affairs|国政 國政|국정
supplementary-budget|追加预算 追加預算|추경 추가경정예산
national-debt|国债 國債 国家债务 國家債務|국가채무 나랏빚 국가부채
petition|请愿 請願|청원
referendum|公投 全民公决 全民公決|국민투표 주민투표
recall-election|罢免 罷免|주민소환
rally protest demonstration|集会 集會 抗议 抗議 示威|집회 시위 항의
candlelight|烛光集会 燭光集會|촛불집회 촛불
press-secretary|新闻秘书 新聞秘書|홍보수석
local-government municipality municipal|地方政府 自治团体 自治團體|지방자치단체 지자체
city-hall city-government|市政府 市厅 市廳|시청
provincial-government|道厅 道廳 省政府|도청
district-office|区厅 區廳 区政府 區政府|구청
district-mayor|区厅长 區廳長|구청장
county|郡厅 郡廳|군청 군민
county-governor|郡守|군수
community-center|居民中心 社区中心 社區中心|주민센터 행정복지센터 커뮤니티센터
city-council|市议会 市議會|시의회
provincial-council|道议会 道議會|도의회
councilor councilman|市议员 市議員 区议员 區議員|시의원 구의원 도의원
province|省份|광역단체 지방
district zone|地区 地區 区域 區域|지구 구역
region|地区 地區 区域 區域|지역 권역
village town|村庄 村莊 小镇 小鎮|마을 읍면
capital-city capital|首都|수도
metropolitan capital-area|首都圈 都市圈|수도권 대도시
balanced-development|均衡发展 均衡發展|균형발전
decentralization autonomy|自治 分权 分權|자치 분권 지방분권
administrative-integration|行政统合 行政統合|행정통합
special-zone free-economic-zone|特区 特區 自由区 自由區|경제자유구역 특구
public-institution|公共机构 公共機構|공공기관
bureau agency|机构 機構|기관 관청
civil-complaint|民愿 民願|민원
resident-registration|居民登记 居民登記|주민등록
id-card|身份证 身份證|주민등록증 신분증
census|人口普查|인구조사 인구주택총조사
depopulation population-decline|人口减少 人口減少|인구감소 지방소멸
unification reunification|统一 統一|통일
vice-president|副总统 副總統|부통령
assembly|议会 議會 立法院|의회 국회
city|市区 市區|도시 시티
`;
