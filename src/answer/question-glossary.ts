/**
 * Words that news is asked about, in English, Chinese (both scripts) and Korean. A question in another language than the
 * coverage finds none of its words there; through these it finds the commonest. One line, one idea; Korean as stems.
 */
const GLOSSARY = `
rent|租金|임대료 월세
population|人口|인구
founder founded founding established establish establishment set-up|创办 创立 成立 設立 创始人 創辦 創立 創始人 设立|설립 창업 창립
built build constructed developed created|建成 建造 兴建 興建 建立|조성 건설 건립 설립
ceo chief head|首席执行官 首席執行官 总裁 總裁 负责人 負責人|대표 최고경영자 사장 책임자 팀장
president|总统 總統 总裁 總裁 会长 會長|대통령 회장 사장
vice-president vice-chairman|副总裁 副總裁|부사장 부회장
chairman chair chairperson chairwoman|主席 董事长 董事長 理事长 理事長|이사장 회장 의장 위원장
mayor|市长 市長|시장
minister|部长 部長|장관
professor|教授|교수
director|主任 总监 總監|디렉터 이사 국장 소장
spokesperson spokesman|发言人 發言人|대변인
reporter journalist author wrote|记者 記者 作者|기자
parent parent-company|母公司|모회사 자회사
subsidiary|子公司|자회사
headquarters headquartered based home|总部 總部 本部|본사 본거지 기반 거점
budget|预算 預算|예산
fund funding invest invested investment|投资 投資|투자 자금
allocate allocated aside earmarked earmark appropriated|拨款 撥款 分配|배정 투입 투자
subsidy subsidies grant|补贴 補貼 补助 補助|보조금
contract deal agreement|合同 合約 协议 協議|계약 협약
export|出口|수출
import|进口 進口|수입
worth value valuation market|估值 市值 价值 價值|가치 시가총액 규모
revenue sales turnover|营收 營收 销售额 銷售額|매출
profit|利润 利潤|이익
price cost fare fee|价格 價格 费用 費用|가격 요금 비용
salary|工资 薪水|연봉 급여
employees employee staff workers|员工 員工 职员 職員|직원
companies company firms firm businesses business startup startups|公司 企业 企業|기업 회사 업체 스타트업
government|政府|정부
institute laboratory lab|研究所 研究院|연구소 연구원
university universities|大学 大學|대학
conference summit forum|会议 會議 大会 大會 论坛 論壇|컨퍼런스 회의 포럼
seminar symposium|研讨会 研討會|세미나 심포지엄
festival|节日 庆典|축제
exhibition expo fair|展览 展覽 展会 展會|전시회 박람회
booth pavilion|展馆 展館|홍보관 전시관
held take-place took|举行 舉行 举办 舉辦 召开 召開|열린 열렸 개최
hosted organized organised|主办 主辦|주최 개최
theme topic subject|主题 主題|주제
attend attended participate participated participants attendees|参加 參加 出席|참석 참가 참여
visit visited visitors|访问 訪問 参观 參觀|방문
keynote|主题演讲 主題演講|기조연설
speech speaker spoke|演讲 演講|연설 발표
award prize|奖 獎|상 수상 혁신상
products product|产品 產品|제품
building buildings|建筑 建築 楼 大楼|건물
area size|面积 面積|면적 부지면적
robot robotics|机器人 機器人|로봇 로보틱스
robotaxi|无人出租车 無人計程車|로보택시
self-driving autonomous driving|自动驾驶 自動駕駛|자율주행
speech-recognition voice recognition|语音识别 語音識別|음성인식
bus buses|公交车 公車 巴士|버스
satellite|卫星 衛星|위성
launch launched|发射 發射 推出|발사 출시
wildfire fire|山火 火灾|산불
vaccine vaccination|疫苗|백신 접종
factory plant|工厂 工廠|공장
bookstore bookshop|书店 書店|서점
stadium|体育场 體育場|경기장
coach manager|教练 教練|감독
goal score|进球 進球|골
win won winner champion|冠军 冠軍 赢|우승
age old|年龄 年齡|나이
hotel|酒店|호텔
city|城市|도시
country|国家 國家|나라 국가
weather|天气 天氣|날씨
stock share|股价 股價 股票|주가
die died death|死亡 去世|사망
born birth|出生|출생 태어
plan plans planned|计划 計劃|계획
support|支持 支援|지원
talent|人才|인재
hub base|中心 枢纽|허브 거점
bridgehead gateway springboard|桥头堡 橋頭堡|교두보
education|教育|교육
semiconductor chip|半导体 半導體|반도체
research|研究|연구
technology tech|技术 技術|기술
innovation|创新 創新|혁신
electric|电动 電動|전기
introduce adopt|引进 引進 引入|도입
purchase buy|购买 購買|구매 구입
heavy weigh weight|重量|무게
height tall high|高度|높이
length long|长度 長度|길이
speed fast|速度|속도 시속
operating|运营 運營 营业 營業|영업 운영
loss deficit|亏损 虧損 赤字|손실 적자
increase rise grow|增加 上升 增长 增長|증가 늘
decrease drop fall decline|减少 減少 下降|감소 줄
spectator audience crowd viewer|观众 觀眾|관중 관객
player|选手 選手 球员 球員|선수
final finals|决赛 決賽|결승 결승전
match game|比赛 比賽|경기
team|队 隊 球队 球隊|팀
cause caused|起因|원인
burn burned burnt|烧毁 燒毀|불 타
damage damaged|损失 損失 受损|피해
helicopter|直升机 直升機|헬기
deploy deployed dispatch|出动 出動 投入|투입 동원
fight extinguish|扑灭 撲滅|진화 진압
evacuate evacuee|疏散|대피
injure injured wounded|受伤 受傷|부상 다친
resident|居民|주민
firefighter|消防员 消防員|소방관 소방대원
police|警察 警方|경찰
court|法院|법원
judge|法官|판사
law act bill|法律 法案|법 법안
election vote|选举 選舉 投票|선거 투표
party|政党 政黨|정당
lawmaker|议员 議員|의원
governor|省长 省長 知事|도지사 지사
ambassador|大使|대사
school|学校 學校|학교
student|学生 學生|학생
teacher|教师 教師 老师 老師|교사
doctor|医生 醫生|의사
hospital|医院 醫院|병원
patient|患者 病人|환자
flu influenza|流感|독감 인플루엔자
disease illness|疾病|질병 병
infection infected|感染|감염
pregnant|孕妇 孕婦|임신부 임산부
free|免费 免費|무료
rate|率 比率|률 비율
old oldest elderly|年长 年長 高龄|나이 고령
year|年|년
close closing shut|关门 關門 停业 停業 关闭|닫는 닫 폐점 폐업
open opening|开业 開業 开放 開放|개장 개관 문
owner owns own|老板 老闆 业主|주인 소유 대표
customer|顾客 顧客 客户|손님 고객
book|书 書|책
museum|博物馆 博物館|박물관
island|岛 島|섬
mountain|山|산
river|江 河|강
sea ocean|海|바다
road|道路 公路|도로
bridge|桥 橋 大桥|다리 대교
airport|机场 機場|공항
station|车站 車站 站|역
train railway rail|火车 火車 铁路 鐵路|열차 철도
subway metro|地铁 地鐵|지하철
car carmaker vehicle automobile|汽车 汽車|자동차 차량 완성차
battery|电池 電池|배터리
charge charging|充电 充電|충전
rocket|火箭|발사체 로켓
orbit|轨道 軌道|궤도
camera|相机 相機 摄像头|카메라
fail failed failure|失败 失敗|실패
success successful|成功|성공
supply supplier|供应 供應|공급
power electricity|电力 電力|전력
debt|债务 債務 负债|부채
bank|银行 銀行|은행
tax|税 稅|세금
apartment housing house home|公寓 住房 住宅|아파트 주택 집
construction|工程|공사 건설
tourist tourism|游客 遊客 旅游 旅遊|관광객 관광
movie film|电影 電影|영화
song music|歌曲 音乐 音樂|노래 음악
singer|歌手|가수
actor actress|演员 演員|배우
art artist|艺术 藝術|예술 작가
award-winning|获奖 獲獎|수상
prize-money bonus|奖金 獎金|상금
app application|应用 應用|앱
data|数据 數據|데이터
security|安全|보안 안전
accident crash|事故|사고
rain|雨|비
snow|雪|눈
typhoon storm|台风 颱風|태풍
earthquake|地震|지진
temperature|气温 氣溫 温度|기온 온도
announce announced|宣布 发布 發布|발표
sign signed|签署 簽署|체결 맺
agree agreed|同意|합의
cooperation cooperate partnership|合作|협력
join joined|加入|가입 합류
appoint appointed|任命|임명 선임
resign resigned|辞职 辭職|사임 사퇴
member|成员 成員 会员|회원
branch office|分公司 分部 办事处|지사 법인 사무소
foreign overseas|海外 国外|해외
domestic local|国内 國內|국내 지역
goal target|目标 目標|목표
period duration|期间 期間 期限|기간
deadline|截止|마감
annual yearly|年度 每年|연간
monthly|每月|월
daily|每天|하루
`;

const LATIN = new Map<string, readonly string[]>();
const HAN = new Map<string, readonly string[]>();
for (const line of GLOSSARY.trim().split("\n")) {
  const [english = "", chinese = "", korean = ""] = line.split("|");
  const stems = korean.split(" ");
  for (const word of english.split(" ")) LATIN.set(word, [...(LATIN.get(word) ?? []), ...stems]);
  for (const word of chinese.split(" ")) HAN.set(word, [...(HAN.get(word) ?? []), ...stems]);
}

/** Korean stems for an English word. */
export function koreanOfEnglish(word: string): readonly string[] {
  const plain = [
    word,
    word.replace(/s$/u, ""),
    word.replace(/(?:es|ed|ing|d)$/u, ""),
    word.replace(/(?:es|ed|ing)$/u, "e"),
    word.replace(/ies$/u, "y"),
    word.replace(/(.)\1(?:ed|ing)$/u, "$1"),
  ];
  return plain.map((form) => LATIN.get(form)).find((korean) => korean !== undefined) ?? [];
}

/** A word inside a run of Chinese, with its Korean stems. */
export interface ChineseWord {
  readonly word: string;
  readonly korean: readonly string[];
}

/** The words of a run of Chinese that the glossary knows, the longest at each place. */
export function chineseWords(run: string): ChineseWord[] {
  const found: ChineseWord[] = [];
  for (let at = 0; at < run.length; ) {
    const length = [4, 3, 2, 1].find((size) => at + size <= run.length && HAN.has(run.slice(at, at + size)));
    if (length === undefined) {
      at += 1;
      continue;
    }
    const word = run.slice(at, at + length);
    found.push({ word, korean: HAN.get(word) ?? [] });
    at += length;
  }
  return found;
}
