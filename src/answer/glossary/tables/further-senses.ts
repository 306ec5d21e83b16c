/** Further senses of common nouns, and words of occasions, posts and measures: English, Chinese in both scripts, Korean; one line, one idea. */
export const FURTHER_SENSES_WORDS = `
opening-speech opening-remarks opening-address|开幕词 開幕詞 开幕致辞 開幕致辭 开场白 開場白|개회사 개막사 개막연설 인사말
closing-speech closing-remarks closing-address|闭幕词 閉幕詞 闭幕致辞 閉幕致辭|폐회사 폐막사 폐막연설
keynote keynote-speech keynote-address keynote-lecture|主旨演讲 主旨演講 主题演讲 主題演講 主旨发言 主旨發言|기조연설 기조강연 기조발표 기조발제
congratulatory-speech congratulatory-address congratulatory-remarks|贺词 賀詞 祝词 祝詞|축사 축하연설
speech address lecture|演讲 演講 致辞 致辭 发言 發言 讲话 講話|연설 강연 발언 발표 축사 기조연설 인사말
speaker presenter lecturer panelist|演讲者 演講者 主讲人 主講人 发言人 發言人 嘉宾 嘉賓|연사 발표자 강연자 발제자 토론자 대변인
presentation talk|发表 發表 演示 介绍 介紹|발표 강연 발제
panel panel-discussion|小组讨论 小組討論 座谈会 座談會|패널 토론 패널토론 패널토의 좌담회
opening-ceremony|开幕式 開幕式 开馆仪式 開館儀式|개막식 개회식 개관식 개소식
closing-ceremony|闭幕式 閉幕式|폐막식 폐회식
launch-ceremony launching-ceremony|下水典礼 下水典禮 启动仪式 啟動儀式|진수식 출범식 발대식
groundbreaking ground-breaking|奠基 动工 動工 开工 開工 破土动工|착공 기공 첫삽 첫 삽
award-ceremony awards-ceremony|颁奖典礼 頒獎典禮 颁奖礼 頒獎禮|시상식
signing-ceremony|签约仪式 簽約儀式|협약식 체결식 서명식
delegation delegates delegate mission|代表团 代表團 访问团 訪問團 使节团 使節團|대표단 방문단 사절단 파견단 순방단
delegation-head head-of-delegation|团长 團長|단장
host organizer organiser|主办方 主辦方 主办单位 主辦單位 东道主 東道主|주최 주관 개최 주최측 개최국
co-host co-organizer|合办 合辦 协办 協辦 共同主办 共同主辦|공동주최 공동개최 공동 협력
guest vip|嘉宾 嘉賓 来宾 來賓 贵宾 貴賓|내빈 귀빈 손님 초청
director|导演 導演 院长 院長 馆长 館長 所长 所長 厂长 廠長|감독 원장 관장 소장 단장 국장 이사 부장
head chief boss|主任 首长 首長 头目 頭目 老板 老闆|수장 책임자 대표 원장 단장 센터장 본부장 총책 우두머리
village-head|村长 村長 里长 里長|이장 통장
team-leader team-head team-manager|组长 組長 队长 隊長 团队负责人|팀장 반장 조장
branch-head branch-manager|分行行长 支行行长 店长 店長|지점장 점장 지부장
hospital-director hospital-head|医院院长 醫院院長 院长 院長|병원장 원장
bank-president bank-ceo|行长 行長|은행장 행장
university-president|大学校长 大學校長|총장
principal school-principal headmaster|校长 校長|교장 교장선생님 학교장
vice-president vice-chairman vice-chair deputy-head|副总裁 副總裁 副会长 副會長 副主席|부사장 부회장 부위원장 부의장 상근부회장
ceo chief-executive|首席执行官 首席執行官 行政总裁 行政總裁 执行长 執行長 总经理 總經理|대표 대표이사 최고경영자 사장
representative president|代表 社长 社長|대표 사장 회장 총재
chairman chair chairperson chairwoman|主席 董事长 董事長 会长 會長 委员长 委員長 议长 議長 理事长 理事長|회장 의장 위원장 이사장
secretary-general general-secretary|秘书长 秘書長 事务局长 事務局長|사무총장 사무국장
union-leader union-chief|工会主席 工會主席 工会委员长 工會委員長|노조위원장 위원장 지부장
general-manager corporate-head country-manager|法人代表 总经理 總經理|법인장 지사장 총괄
co-founder cofounder|联合创始人 聯合創始人 共同创始人 共同創始人|공동창업자 공동 창업자 설립자 창업
founder|创始人 創始人 创办人 創辦人 创立者 創立者|창업자 설립자 창립자 창업주 창업 설립 세운 세웠
captain skipper|船长 船長 机长 機長 舰长 艦長 队长 隊長|선장 기장 함장 주장
crew|船员 船員 乘员 乘員 机组 機組 舰员 艦員|승무원 선원 승조원
analyst|分析师 分析師 分析员 分析員|애널리스트 연구원 분석가
researcher|研究员 研究員 研究人员 研究人員|연구원 연구위원 연구진 연구자
judge|法官 审判长 審判長 评委 評委 评审 評審|판사 재판장 부장판사 재판부 심사위원
presiding-judge|审判长 審判長|재판장
jury juror jury-chair|评委 評委 评审团 評審團 评审委员 評審委員|심사위원 심사위원장 심사위원단
deputy-minister vice-minister|次官 副部长 副部長|차관
attorney lawyer counsel|律师 律師 辩护律师 辯護律師 代理人|변호사 변호인 대리인
farmer grower|农民 農民 农户 農戶 农家 農家|농민 농가 농부 재배
owner landlord|业主 業主 房东 房東 老板 老闆 主人|주인 건물주 사장 점주 업주 소유주
worker workers labourer laborer|工人 员工 員工 劳动者 勞動者 作业人员 作業人員|노동자 근로자 작업자 직원 인부 일꾼
employee employees staff workforce headcount|员工 員工 职员 職員 职工 職工 雇员 僱員|직원 임직원 인력 종업원 사원 고용
passenger rider|乘客 旅客|승객 이용객 탑승객
audience crowd attendance|观众 觀眾 观众人数 觀眾人數|관중 관객 관람객 청중
visitors visitor|游客 遊客 访客 訪客 参观者 參觀者|방문객 관광객 관람객 이용객
attendees attendee participants participant entrants|参加者 參加者 与会者 與會者 出席者 参赛者 參賽者|참석자 참가자 참여자 참가 참석
applicant|申请人 申請人 申请者 申請者 报名者 報名者 应聘者 應聘者|지원자 신청자 응모 응시자
customer client buyer|客户 客戶 顾客 顧客 买家 買家|고객 고객사 손님 바이어 구매자 거래처
investor|投资者 投資者 投资方 投資方 投资人 投資人 领投方 領投方|투자자 투자사 투자 주주
subsidiary affiliate unit|子公司 附属公司 附屬公司 关联公司 關聯公司|자회사 계열사 법인
parent-company parent-firm holding-company|母公司 控股公司|모회사 모기업 지주회사 자회사
headquarters head-office hq|总部 總部 总公司 總公司|본사 본부 본점 본거지 기반
overseas-office branch-office local-office|办事处 辦事處 分公司|사무소 지사 법인 지점
base based|总部 總部 基地 据点 據點|기반 거점 본거지 본사 기지
site location|地点 地點 场地 場地 厂区 廠區 现场 現場|부지 현장 장소 사업장 자리 터
plant factory|工厂 工廠|공장 사업장 플랜트
warehouse depot|仓库 倉庫 物流中心|창고 물류창고 물류센터
venue hall|会场 會場 场馆 場館 礼堂 禮堂|행사장 회관 대강당 홀 경기장 체육관
building buildings block|建筑 建築 大楼 大樓 楼栋 樓棟 栋楼 棟樓|건물 동 빌딩
area floor-space floor-area size|面积 面積 占地面积 占地面積 大小|면적 연면적 부지면적 규모 넓이 크기
length width height|长度 長度 宽度 寬度 高度|길이 폭 너비 높이
capacity|容量 产能 產能 运力 運力 座位数|용량 정원 규모 생산능력 수용
top-speed maximum-speed max-speed|最高速度 最高时速 最高時速 最高航速 航速|최고속도 최고 속력 속도 시속
displacement|排水量|배수량
seat|座位 席位 坐席|좌석 석 자리 의석
station|车站 車站 站点 站點|역 정류장 정거장 승강장
line route|线路 線路 路线 路線 号线 號線 航线 航線|노선 호선 구간 항로
subway metro underground|地铁 地鐵 捷运 捷運 轨道交通 軌道交通|지하철 도시철도 전철
bus buses|公交 公交车 公交車 公车 公車 巴士 客车 客車|버스 시내버스
fare ticket-price admission admission-fee entrance-fee|票价 票價 车费 車費 门票 門票 入场费 入場費 参观费|요금 운임 입장료 관람료 기본요금 차비
ticket reservation|门票 門票 预订 預訂 预约 預約 售票|예매 입장권 표 예약 티켓
charge fee charges|收费 收費 手续费 手續費 参加费 參加費|요금 수수료 이용료 참가비 비용
rent rental|租金 房租 月租|임대료 월세 임차료
price prices|价格 價格 售价 售價 定价 定價 首发价 首發價 报价 報價|가격 값 판매가 출고가 시세 가
wholesale-price|批发价 批發價|도매가격 도매가 도매
target-price price-target|目标价 目標價|목표주가 목표 주가
share-price stock-price|股价 股價|주가 종가
sales revenue turnover|销售额 銷售額 营收 營收 营业额 營業額 收入|매출 매출액 판매액
net-profit net-income|净利润 淨利潤 纯利润 純利潤 净收入|순이익 당기순이익
operating-profit operating-income|营业利润 營業利潤 经营利润 經營利潤 营业收益|영업이익
operating-loss|营业亏损 營業虧損 经营亏损|영업손실 영업적자
loss deficit|亏损 虧損 损失 損失 赤字|손실 적자 영업손실 손해
total-cost project-cost construction-cost total-budget|总费用 總費用 总事业费 總事業費 事业费 事業費 项目费用 工程费 工程費 造价 造價|총사업비 사업비 공사비 총공사비 건설비 예산
development-cost production-cost|开发费 開發費 制作费 製作費 研发费用 研發費用|개발비 제작비
prize prize-money award-money|奖金 獎金|상금 포상금
fine penalty|罚款 罰款 罚金 罰金|벌금 과징금 과태료
compensation|赔偿 賠償 补偿 補償|보상 배상 보상금 배상금
subsidy subsidies grant|补贴 補貼 补助 補助 补助金 補助金 资助 資助|보조금 지원금 보조
wage pay salary|工资 工資 薪资 薪資 薪水 月薪 待遇|임금 급여 연봉 월급 보수
sentence prison-term jail-term|刑期 徒刑 有期徒刑|징역 형량 실형 선고
term-of-office term tenure|任期|임기
contract-period|合同期 合約期|계약 기간 계약기간
deadline|截止日期 期限|마감 기한
birthday date-of-birth|生日|생일 출생
age|年龄 年齡 岁数 歲數 年纪 年紀|나이 연령
record best|纪录 紀錄 最佳成绩 最佳成績 成绩 成績|기록 최고기록 최다
winning-time finish-time|完赛时间 完賽時間|기록 결승선
champion winner title|冠军 冠軍 优胜者 優勝者 获胜者 獲勝者 得主|우승 우승자 챔피언 정상 수상자 당선작
runner-up second-place|亚军 亞軍 第二名|준우승
streak winning-streak|连胜 連勝|연승
vote|票数 票數 得票 选票 選票|표 득표 투표
approval-rating|支持率|지지율
share stake|股份 持股 份额 份額 占比|지분 비중 점유율
casualties toll death-toll|伤亡 傷亡 死亡人数 死亡人數 死者|사망자 사상자 인명 사망 숨진
damage|损失 損失 受损 受損 灾情 災情|피해 피해액 손해
units flats housing|住宅 公寓 户数 戶數 套房 住房|가구 세대 아파트 주택
blackout power-outage|停电 停電|정전
snowfall snow|降雪 积雪 積雪 大雪 暴雪|적설 눈 폭설 대설
rainfall rain|降雨 降雨量 雨量|강수량 강우량 비
low lowest minimum-temperature|最低气温 最低氣溫|최저기온 최저 영하
high highest maximum-temperature|最高气温 最高氣溫|최고기온 최고
output yield production harvest|产量 產量 收成|생산량 수확량 생산
cub chick hatch|孵化 孵出|부화 보육
incubate incubation|孵化 培育|보육 육성
incubator accelerator|孵化器 加速器|보육기관 액셀러레이터 창업보육 엑셀러레이터
cyber|赛博 賽博 网络 網絡|사이버
robotaxi|无人出租车 無人計程車 机器人出租车 自动驾驶出租车|로보택시 무인택시
start-up startups startup|初创企业 初創企業 初创公司 初創公司 创业公司 創業公司 新创公司 新創公司|스타트업 창업기업 벤처 신생기업
round funding-round series|融资 融資|시리즈 투자 라운드 유치
trial clinical-trial phase|临床试验 臨床試驗|임상 임상시험 상
minesweeper minehunter|扫雷舰 掃雷艦 扫雷艇 掃雷艇 猎雷舰|소해함 소해정 기뢰
frigate|护卫舰 護衛艦|호위함
bridge suspension-bridge|吊桥 吊橋 悬索桥 懸索橋|출렁다리 현수교 다리 대교
collection|藏书 藏書 图书 圖書|장서 책 도서
denture|假牙 义齿 義齒|틀니 의치
dentist|牙医 牙醫 牙科医生|치과의사 치과
postnatal postpartum|产后 產後 月子中心|산후조리원 산후
seasonal-worker|季节工 季節工 季节工人|계절근로자 계절노동자
sister-city twin-city|姐妹城市 友好城市|자매도시 자매결연
satellite cubesat|卫星 衛星|위성 인공위성 큐브위성
opening-film opening-movie|开幕影片 開幕影片 开幕电影 開幕電影 开幕片|개막작
closing-film|闭幕影片 閉幕影片 闭幕片|폐막작
ambassador publicity-ambassador honorary-ambassador|宣传大使 宣傳大使 形象大使|홍보대사 대사
weight body-weight|体重 體重|체중 몸무게 무게
prison jail imprisonment|监狱 監獄 徒刑 坐牢|징역 교도소 실형 복역
next-generation|下一代 新一代 次世代|차세대 차기
finance-manager finance-chief finance-head|财务主管 財務主管 财务经理 財務經理 财务组长 財務組長|재무팀장 재무이사 재무담당
go-public listing ipo|上市 挂牌 掛牌|상장 기업공개 증시
home residence|住宅 家中 私宅 寓所|자택 집 관저
high-speed-train high-speed-rail bullet-train|高铁 高鐵 高速铁路 高速鐵路|고속철 고속철도
`;
