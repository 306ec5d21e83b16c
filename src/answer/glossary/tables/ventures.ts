/** Words of start-ups, their money and their meetings: English, Chinese in both scripts, Korean; one line, one idea. */
export const VENTURES_WORDS = `
startup start-up|初创 初創 初创公司 初創公司 初创企业 初創企業 新创 新創 创业公司 創業公司 创业企业 新創公司|스타트업 창업기업 벤처
start-up-company|创业 創業|창업 스타트업
venture|创投 創投 风险企业 風險企業|벤처 벤처기업
venture-capital vc|风投 風投 风险投资 風險投資 创业投资 創業投資 风险资本|벤처캐피털 벤처투자 벤처캐피탈
incubator incubate incubation|孵化器 孵化 育成中心 育成|보육 보육기관 인큐베이터 인큐베이팅
accelerator|加速器|엑셀러레이터 액셀러레이터 가속기
tenant-company resident-company|入驻企业 入駐企業 入驻 入駐 进驻 進駐|입주 입주기업
portfolio|投资组合 投資組合|포트폴리오
seed-money seed-funding|种子轮 種子輪|시드
angel|天使投资 天使投資 天使|엔젤 엔젤투자
round funding-round|轮融资 輪融資 融资轮 輪次|라운드 시리즈
series|系列|시리즈
raise fundraising|融资 融資 募资 募資 集资 集資 筹资 籌資|조달 유치 모금 자금조달
lead-investor led|领投 領投|주도 이끄 리드
co-investor|跟投|공동투자
stake|持股 股权 股權|지분
listing listed ipo go-public|上市 首次公开募股 挂牌 掛牌|상장 기업공개
delist|退市 摘牌|상장폐지
underwriter|承销商 承銷商 承销 承銷|주관사 주관
brokerage|券商 证券公司 證券公司|증권사
mou memorandum|谅解备忘录 諒解備忘錄 备忘录 備忘錄|업무협약 양해각서 협약
sign|签署 簽署 签订 簽訂 签约 簽約 签|체결 서명 맺 계약
partnership partner|合作伙伴 合作夥伴 伙伴 夥伴 合伙人 合夥人|협력사 파트너 제휴 협력
collaborate collaboration cooperate cooperation|协作 協作 合作 协同|협력 협업 공동
joint-venture|合资 合資 合资企业|합작 합작법인
consortium|联合体 聯合體 财团 財團|컨소시엄
alliance|联盟 聯盟|얼라이언스 연합 동맹
acquire acquisition takeover|收购 收購 并购 併購|인수
merge merger|合并 合併|합병
spin-off|分拆|분사 분할
entity corporation incorporated|法人 公司法人|법인
branch office-abroad|分公司 分支机构 分支機構 分行 分店|지사 지점 법인
local-unit|当地法人 當地法人 子法人|현지법인 법인
co-founder cofounder|联合创始人 聯合創始人 共同创始人 共同創辦人|공동설립자 공동창업자 설립자 공동
pitch pitch-session|路演 推介|발표 소개 피칭 설명
roadshow ir-session|投资说明会 投資說明會 路演活动|설명회 투자설명회
demo-day|演示日 成果展示日|데모데이
matchmaking networking|对接 對接 交流会 交流會 社交|네트워킹 교류 매칭 상담
consultation|洽谈 洽談 咨询 諮詢|상담 협의
business-deal business-talks|商谈 商談 洽谈会 洽談會|상담 상담회
inquiry enquiry|询价 詢價 询问 詢問|문의 질의
delegation delegates|代表团 代表團 访问团 訪問團|방문단 대표단 사절단
itinerary trip tour|行程 出访 出訪 访问行程|일정 순방 방문 출장
side-event|配套活动 配套活動 边会 邊會 附带活动|부대행사 부대 행사
programme program|项目 項目 节目 節目 计划|프로그램 사업
session|环节 環節 场次 場次 专场 專場 会场|세션 순서
opening-ceremony opening|开幕 開幕 开幕式 開幕式|개막 개막식 개회식
closing-ceremony closing|闭幕 閉幕 闭幕式 閉幕式|폐막 폐막식 폐회
opening-remarks welcome-speech|开幕词 開幕詞 致辞 致辭 致词 致詞|개회사 환영사 축사
congratulatory|祝词 祝詞 贺词 賀詞|축사 축전
speaker presenter lecturer|演讲者 演講者 讲者 講者 主讲人 主講人 发言者|연사 발표자 강연자
panel panelist|座谈 座談 小组讨论 與談|패널 토론 대담
lecture|讲座 講座|강연 강의 특강
roundtable|圆桌会议 圓桌會議|간담회 원탁
meeting-with-company sit-down|座谈会 座談會|간담회 면담
briefing|说明会 說明會 通报 通報 简报 簡報|브리핑 설명회 보고
press-room|记者室 記者室|기자실 브리핑룸
follow-up|后续 後續 跟进 跟進|후속 후속조치
exhibitor exhibit showcase on-show|参展 參展 展出 展示|전시 선보 출품 참가
stall stand booths|展位 展台 展臺 摊位 攤位|부스 전시장
pavilion|展馆 展館 主题馆 主題館|홍보관 전시관 관
showroom display-space|展厅 展廳 展示空间 展示空間 陈列室|전시공간 전시장 쇼룸
prototype|样品 樣品 原型 样机 樣機|시제품 프로토타입
mass-production mass-produce|量产 量產|양산 대량생산
small-batch|小批量|소량
pilot-project trial|试点 試點 试行 試行 示范 示範|시범 시범사업 실증
testbed test-bed|试验场 試驗場 测试平台|테스트베드 실증
commercialise commercialize commercialisation commercialization|商业化 商業化 商用 商用化|상용화 사업화
market-entry enter-market|进军 進軍 出海 打入市场|진출 시장진출
expand expansion|扩张 擴張 拓展 扩大 擴大|확대 확장 진출
relocate move-in|搬迁 搬遷 迁移 遷移|이전 이주
attract attraction|吸引 招商 引资 引資 招引|유치 유인
ecosystem|生态系统 生態系統 生态圈 生態圈 生态|생태계
cluster complex|集群 聚落 产业集群 產業聚落|클러스터 단지 집적단지
park-science science-park technopark|科技园 科技園 科学园 科學園 科技园区 科技園區 园区 園區|테크노밸리 과학단지 단지 테크노파크
industrial-park industrial-complex|工业园 工業園 产业园 產業園 工业区 工業區|산업단지 산단
plaza square|广场 廣場|광장 플라자
campus|校区 校區 校园 校園|캠퍼스
site lot premises|场地 場地 用地 地块 地塊 占地 佔地|부지 용지 터
floor-area|建筑面积 建築面積 楼面面积|연면적 건축면적
model-example benchmark role-model|样板 樣板 参照 參照 榜样 榜樣 标杆 標竿|모델 벤치마킹 본보기 참고
strength advantage|优势 優勢 长处 長處 强项|강점 장점 우위
benefit perk|好处 好處 福利 优惠 優惠|혜택 장점 이점
win-win|双赢 雙贏 共赢 共贏|상생 상호 윈윈
know-how|诀窍 訣竅|노하우
resource|资源 資源|자원
infrastructure|基础设施 基礎設施 基建|인프라 기반시설
facility|设施 設施 机构设施|시설
accredited accreditation certified certification|认证 認證 认可 認可 国家认证|공인 인증
state-run national|国家级 國家級 国营 國營 公立 国立 國立|국가 국립 국영
official-body agency body organisation organization institution|机构 機構 组织 組織 单位 單位|기관 단체 기구
promotion-agency promotion|推广署 推廣署 促进 促進 推广 推廣 推进 推進|진흥 유치기관 촉진 홍보
association|协会 協會|협회
federation|联合会 聯合會 联盟会|연맹 연합회 총연합회
chamber chamber-commerce|商会 商會|상공회의소 상의
foundation|基金会 基金會|재단
sme small-business|中小企业 中小企業|중소기업 중기 중소
sme-ministry ministry-smes|中小企业部 中小企業部 中小风险企业部|중소벤처기업부 중기부
large-corporation conglomerate chaebol|大企业 大企業 财阀 財閥|대기업 재벌
mid-sized|中坚企业 中堅企業|중견기업 중견
multinational|跨国公司 跨國公司 跨国企业 跨國企業|다국적 다국적기업
global-firm|全球企业 全球企業|글로벌 세계적
deep-tech deeptech|深科技 硬科技|딥테크
high-tech hi-tech high-technology advanced|高科技 高新技术 高新技術 尖端 先进 先進|첨단 하이테크 첨단기술
super-gap|超级差距 超級差距 超差距|초격차
gap|差距|격차
biotech bio|生物科技 生物技术 生物技術|바이오 생명공학
biopharma pharma pharmaceutical|生物制药 生物製藥 制药 製藥|바이오제약 제약 의약
foundation-model language-model llm|基础模型 基礎模型 大模型 大语言模型 语言模型 語言模型|파운데이션 거대언어모델 언어모델
generative|生成式|생성형
supercomputer supercomputing|超级计算机 超級電腦 超算 超级计算|슈퍼컴퓨터 슈퍼컴퓨팅
computing-power compute|算力|연산 컴퓨팅
humanoid|人形机器人 人形機器人 人形|휴머노이드
cobot collaborative-robot|协作机器人 協作機器人|협동로봇
face-recognition facial-recognition|人脸识别 人臉識別 面部识别 臉部辨識|안면인식 얼굴인식 안면
voice-recognition|语音辨识 語音辨識|음성인식 음성
quantum|量子|양자
qubit|量子比特 量子位元|큐비트
fabless|无晶圆厂 無晶圓廠|팹리스
graphite|石墨|흑연
silicon|硅 矽|실리콘 규소
cloud|云端 雲端 云计算 雲端運算|클라우드
data-driven|数据驱动 數據驅動|데이터
iot internet-things|物联网 物聯網|사물인터넷
ecommerce e-commerce|电商 電商 电子商务 電子商務|전자상거래 이커머스
esports e-sports|电竞 電競 电子竞技 電子競技|이스포츠 스포츠
crypto cryptocurrency|加密货币 加密貨幣|가상화폐 암호화폐 가상자산
purifier purification|净化 淨化 净化器 空气净化器 空氣清淨機|정화 청정기 공기청정기
steriliser sterilizer sterilisation sterilization|杀菌 殺菌 消毒|살균 소독
biosensor sensor|传感器 傳感器 感测器 感測器|센서 바이오센서
wearable|可穿戴 穿戴式|웨어러블
app application|应用程序 應用程式 应用 應用|애플리케이션 응용 적용
user subscriber|用户 用戶 使用者|이용자 사용자 가입자
buyer|买家 買家 采购商 採購商 买主|바이어 구매자
distributor|经销商 經銷商 代理商 分销商|총판 유통사 대리점
supplier vendor-firm|供应商 供應商|공급업체 협력업체 납품업체
manufacturer maker|制造商 製造商 厂家 廠家 厂商 廠商|제조사 제조업체 업체
trade-volume deal-value|成交额 成交額 合同金额 合約金額|계약액 실적 금액
deposit-prepaid prepaid|储值 儲值 充值 预付 預付|충전금 선불 예치금
monetise monetize monetization|变现 變現|수익화
kickback|回扣|뒷돈 리베이트
commission brokerage-fee|手续费 手續費 佣金|수수료
flat-rate|统一费率|정액
`;
