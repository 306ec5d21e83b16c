/** Words of business, research and events: English, Chinese in both scripts, Korean stems; one line, one idea. */
export const BUSINESS_WORDS = `
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
`;
