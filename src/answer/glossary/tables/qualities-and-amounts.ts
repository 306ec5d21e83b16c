/** Words of amounts, qualities, order and time: English, Chinese in both scripts, Korean; one line, one idea. */
export const QUALITIES_AND_AMOUNTS_WORDS = `
average|平均|평균
total|总计 總計 总共 總共 总额 總額|전체 합계 총액 총계
maximum|最大|최대 최고
minimum|最小 最低|최소 최저
percentage proportion|比例 占比 佔比 百分比|비율 비중
majority|过半数 過半數 多数 多數|과반 다수
minority|少数 少數|소수
half|一半|절반
amount sum|金额 金額 总额 總額|금액 액수
quantity volume|数量 數量|수량 물량
capacity|容量 产能 產能|용량 수용 능력
scale|规模 規模|규모
width wide|宽度 寬度|너비 폭이
depth deep|深度|깊이 수심
diameter|直径 直徑|지름 직경
circumference|周长 周長|둘레
largest biggest|最大 头号 頭號|최대
large big larger bigger|大型 巨大 大规模 大規模|대형 큰 대규모
smallest|最小|최소 최소형
small smaller|小型|소형 작은 소규모
highest|最高|최고
higher high|高层次 高層次 较高 較高|높은 높아
lowest|最低|최저
low lower|较低 較低|낮은 낮아
longest|最长 最長|최장
shortest|最短|최단
short|短期 短暂 短暫|짧은 단기
heaviest|最重|무거운
fastest|最快|최고속 가장빠른
faster quick quickly|快速 迅速|빠른 신속
slow slower|缓慢 緩慢 放缓 放緩|느린 둔화
deepest|最深|최심 깊은
earliest|最早|최초
long-standing time-honored|悠久|오랜 유구
youngest|最年轻 最年輕 最小|최연소 막내
expensive|昂贵 昂貴|비싼 고가
cheap inexpensive|便宜 廉价 廉價|저렴 저가 값싼
best|最佳 最好|최고 최우수
worst|最差 最糟|최악
first|首次 第一 首个 首個|첫 최초 처음 첫번째
last|最后 最後|마지막 최종
second|第二|두번째 둘째
third|第三|세번째 셋째
latest recent|最新 最近|최신 최근
famous well-known|著名 知名|유명 저명
popular popularity|受欢迎 受歡迎 人气 人氣|인기
unique|独特 獨特 独一无二 獨一無二|독특 유일 고유
only sole|唯一|유일
rare|罕见 罕見 稀有|희귀 드문
official-formal formal|正式 官方|공식 정식
unofficial|非正式|비공식
public|公共 公开 公開|공공 공개
private|民间 民間 私立|민간 사립 사설
national|国立 國立 国家 國家|국립 국가 전국
nationwide|全国 全國|전국
municipal-run|市立|시립
international|国际 國際|국제
joint|共同 联合 聯合|공동 합동
temporary|临时 臨時|임시 일시
permanent|永久 常设 常設|영구 상설 상시
regular|定期|정기 정례
voluntary|自愿 自願|자발 자율
mandatory compulsory obligatory|义务 義務 强制 強制 必须 必須|의무 강제 필수
optional|可选 可選|선택
strict|严格 嚴格|엄격
severe serious|严重 嚴重|심각 중대
urgent|紧急 緊急|긴급 시급
stable stability|稳定 穩定|안정
unstable|不稳定 不穩定|불안정 불안
strong|强大 強大 强劲 強勁|강한 강력
weak|疲软 疲軟 薄弱|약한 취약 약세
safe|安全|안전
difficult difficulty|困难 困難 艰难 艱難|어려움 어려운 난항
easy|容易 简单 簡單|쉬운 간편
convenient convenience|便利 方便|편의 편리
inconvenient inconvenience|不便|불편
efficient efficiency|效率|효율
effective effect|效果|효과
take-effect|生效|발효 시행
accurate accuracy|准确 準確 精确 精確|정확 정확도
quality|质量 質量 品質 品质|품질 화질
specifications spec|性能 规格 規格|성능 사양
ability capability|能力|능력 역량
potential|潜力 潛力|잠재력 가능성
opportunity chance|机会 機會|기회
responsibility responsible|责任 責任 负责 負責|책임
role|作用 角色|역할
purpose|目的 用途|목적 취지 용도
background|背景|배경
process procedure|过程 過程 程序 程式 流程|과정 절차
condition requirement|条件 條件|조건 요건
criterion criteria|标准 標準|기준
guideline|指南 准则 準則|지침 가이드라인
crisis|危机 危機|위기
challenge|挑战 挑戰 课题 課題|도전 과제
controversy controversial|争议 爭議|논란 논쟁
solution solve solved resolve|解决 解決 对策 對策|해결 해법
countermeasure measures|对策 對策 措施|대책 조치 방안
step|措施|조치
strategy strategic|战略 戰略 策略|전략
project|项目 項目 工程|프로젝트 사업
program programme|项目 項目 节目 節目|프로그램
event|活动 活動 事件|행사 이벤트 사건
case incident|案件 事件|사건 사례 사고
trend|趋势 趨勢|추세 동향 경향
type category|种类 種類 类型 類型|종류 유형 분야
title|名称 名稱 标题 標題|제목 명칭 직함
slogan motto|口号 口號 标语 標語|슬로건 구호 표어
logo emblem|标志 標志 徽章|로고 엠블럼 상징
mascot|吉祥物|마스코트 캐릭터
symbol symbolic|象征 象徵|상징
flag|旗帜 旗幟 国旗 國旗|국기 깃발 태극기
color colour|颜色 顏色 色彩|색상 색깔 빛깔
shape|形状 形狀 形态 形態|모양 형태
list-of|名单 名單 清单 清單|명단 목록
document|文件 文书 文書|문서 서류
letter|书信 書信 信件|편지 서한
copies|册数 冊數 副本|부수 사본
rumor rumour|传闻 傳聞 谣言 謠言|소문 루머
fake-news misinformation|假新闻 假新聞 虚假信息 虛假信息|가짜뉴스 허위정보
fake false|虚假 虛假|가짜 허위 거짓
true truth|真相 真实 真實|진실 진상
opinion|意见 意見 看法|의견 견해 입장
interest-attention attention|关注 關注|관심 주목
reputation|声誉 聲譽|평판 명성
honor honour|荣誉 榮譽|명예 영예
friendship friendly|友好 友谊 友誼|우호 우정 친선
competitiveness|竞争力 競爭力|경쟁력
status|地位 现状 現狀|지위 현황
market-share|市场份额 市場份額 占有率 佔有率|점유율
participation|参与 參與|참여 참여율
tomorrow|明天|내일
week weekly|星期 每周 每週|주간 매주 일주일
weekend|周末 週末|주말
weekday|平日 工作日|평일
last-year|去年|지난해 작년
next-year|明年|내년
this-year|今年|올해
previous-year|上年 前一年|전년 전년도
year-on-year|同比|전년동기 전년 동기
decade|十年|십년
morning|早上 上午|오전 아침
afternoon|下午|오후
evening|傍晚 晚上|저녁
night|夜间 夜間 夜晚|야간
dawn|凌晨 黎明|새벽
noon midday|中午 正午|정오 한낮
midnight|午夜 子夜|자정
date|日期|날짜 일자 일시
schedule|日程 时间表 時間表|일정 예정
hours opening-hours|营业时间 營業時間|영업시간 운영시간 시간
era|时代 時代 时期 時期|시대 시기
east eastern|东部 東部 东边 東邊|동쪽 동부
west western|西部 西边 西邊|서쪽 서부
south southern|南部 南边 南邊|남쪽 남부
north northern|北部 北边 北邊|북쪽 북부
central|中部 中央|중부 중앙
northeast|东北 東北|북동 동북
upstream|上游|상류
downstream|下游|하류
`;
