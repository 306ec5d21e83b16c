/** Words of money, markets, trade and industry: English, Chinese in both scripts, Korean; one line, one idea. */
export const MONEY_AND_MARKETS_WORDS = `
economy economic|经济 經濟|경제
economic-growth growth-rate|经济增长 經濟增長 增长率 增長率|경제성장률 성장률 성장
gdp gross-domestic-product|生产总值 生產總值|국내총생산 gdp
recession downturn slump|经济衰退 經濟衰退 萧条 蕭條 低迷|경기침체 불황 침체
boom|繁荣 繁榮 景气 景氣|호황
inflation|通胀 通脹 通膨 通货膨胀 通貨膨脹|인플레이션 물가상승
consumer-price prices|物价 物價|물가 소비자물가
deflation|通缩 通縮|디플레이션
interest-rate|利率|금리 이자율
base-rate key-rate policy-rate|基准利率 基準利率|기준금리
rate-cut|降息|금리인하
rate-hike|加息 升息|금리인상
interest|利息|이자
central-bank|中央银行 中央銀行 央行|중앙은행
bank-of-korea|韩国银行 韓國銀行 韩银 韓銀|한국은행 한은
federal-reserve fed|美联储 美聯儲|연준 연방준비제도
monetary|货币政策 貨幣政策|통화정책 통화
exchange-rate|汇率 匯率|환율
currency|货币 貨幣|통화 화폐
dollar|美元|달러
yen|日元|엔화
yuan renminbi|人民币 人民幣|위안화 위안
euro|欧元 歐元|유로
coin|硬币 硬幣|동전 주화
banknote|纸币 紙幣 钞票 鈔票|지폐 은행권
cash|现金 現金|현금
gold-price bullion|金价 金價 黄金 黃金|금값 금괴
stock-market|股市|증시 주식시장
kospi|韩国综指 韓國綜指|코스피
kosdaq|科斯达克 科斯達克|코스닥
nasdaq|纳斯达克 納斯達克|나스닥
dow-jones|道琼斯 道瓊斯|다우존스 다우
share shares stocks equity|股票 股份|주식 지분
stake|股权 股權 持股|지분
list listed listing ipo|上市|상장 기업공개
delisted delisting|退市|상장폐지
short-selling|卖空 賣空 放空|공매도
bond|债券 債券|채권 국채 회사채
derivative futures|期货 期貨 衍生品|선물 파생상품
index|指数 指數|지수
market-cap capitalization|市值|시가총액
securities brokerage|证券 證券|증권 증권사
asset assets|资产 資產|자산
asset-management|资产管理 資產管理|자산운용 자산운용사
private-equity|私募基金|사모펀드
hedge-fund|对冲基金 對沖基金|헤지펀드
venture-capital venture|风险投资 風險投資 创投 創投|벤처캐피탈 벤처
sovereign-fund|主权基金 主權基金|국부펀드
crypto cryptocurrency virtual-asset|加密货币 加密貨幣 虚拟货币 虛擬貨幣 虚拟资产 虛擬資產|가상화폐 암호화폐 가상자산
bitcoin|比特币 比特幣|비트코인
stablecoin|稳定币 穩定幣|스테이블코인
blockchain|区块链 區塊鏈|블록체인
loan loans|贷款 貸款|대출 융자
lend lent lender|放贷 放貸 借出|대출 빌려준
borrow borrowed borrower|借款 借入|대출 빌려 빌린 차입
mortgage|房贷 房貸 抵押贷款 抵押貸款|주택담보대출 주담대
household-debt|家庭负债 家庭負債|가계부채 가계대출
collateral|抵押 担保 擔保|담보
guarantee guaranteed surety|保证 保證 担保 擔保|보증 보장
delinquency overdue arrears|拖欠 逾期|연체 체납
credit|信用|신용
credit-rating|信用评级 信用評級|신용등급 신용평가
credit-card card|信用卡|신용카드 카드
deposit deposits savings|存款 储蓄 儲蓄|예금 적금 저축 예치
account|账户 賬戶|계좌
remit remittance|汇款 匯款|송금 이체
withdraw withdrew withdrawal|取款 撤回 撤出|인출 철회 철수
payment pay paid|支付 付款|결제 지급 납부 페이
mobile-payment|移动支付 移動支付 行動支付|간편결제 모바일결제
fintech|金融科技|핀테크
finance financial|金融 财务 財務|금융 재무 재정
financial-crisis|金融危机 金融危機|금융위기 외환위기
foreign-reserves|外汇储备 外匯儲備|외환보유액
insurance insurer|保险 保險|보험 보험사
insurance-premium premium|保费 保費 溢价 溢價|보험료 프리미엄
income|收入 所得|소득 수입
expense expenditure spending spend spent|支出 开支 開支 花费 花費|지출 비용 경비
operating-profit|营业利润 營業利潤|영업이익
operating-loss|营业亏损 營業虧損|영업손실 영업적자
net-profit net-income|净利润 淨利潤|순이익 당기순이익
net-loss|净亏损 淨虧損|순손실
surplus|顺差 順差 盈余 盈餘|흑자
trade-surplus trade-balance|贸易顺差 貿易順差 贸易收支 貿易收支|무역수지 무역흑자
trade-deficit|贸易逆差 貿易逆差|무역적자
current-account|经常账户 經常賬戶|경상수지
earnings|业绩 業績 财报 財報|실적
quarter quarterly|季度|분기
first-half|上半年|상반기
second-half|下半年|하반기
fiscal-year|财年 財年|회계연도
accounting accountant|会计 會計 会计师 會計師|회계 회계사
capital|资本 資本|자본 자본금
merger merge merged|合并 合併 兼并 兼併|합병 통합
acquisition acquire acquired takeover|收购 收購 并购 併購|인수
sell sold sale|出售 卖出 賣出|매각 판매 팔았 팔린
spin-off split|分拆 分立|분할 분사
joint-venture|合资企业 合資企業 合资 合資|합작 합작법인 합작사
conglomerate chaebol|财阀 財閥 大企业 大企業|대기업 재벌
small-business sme|中小企业 中小企業|중소기업
midsize|中坚企业 中堅企業|중견기업
unicorn|独角兽 獨角獸|유니콘
group|集团 集團|그룹
holding-company holdings|控股公司|지주회사 지주 홀딩스
public-corporation state-run|公营企业 公營企業 公社|공기업 공사 공공기관
board-of-directors board|董事会 董事會|이사회
shareholders-meeting|股东大会 股東大會|주주총회 주총
management-rights|经营权 經營權|경영권
management|经营 經營 管理|경영 관리
bid bidding tender|招标 招標 投标 投標 竞标 競標|입찰 응찰
procurement|采购 採購|조달 구매
orders|订单 訂單 承接|수주 주문
client buyer|客户 客戶 买家 買家 采购商 採購商|고객사 바이어
brand|品牌|브랜드
advertisement advertising ad|广告 廣告|광고
marketing|营销 營銷 市场推广 市場推廣|마케팅
discount|折扣 打折|할인
consumer|消费者 消費者|소비자
consumption consume|消费 消費|소비
retail retailer|零售|소매 유통 유통업체
wholesale wholesaler|批发 批發|도매
e-commerce online-shopping|电商 電商 网购 網購|전자상거래 온라인쇼핑 이커머스
inventory stockpile|库存 庫存|재고 비축
shortage|短缺 不足|부족 품귀
supply-chain|供应链 供應鏈|공급망
raw-material|原材料|원자재 원료
component parts|零部件 零件|부품
equipment|设备 設備 装备 裝備|장비 설비
manufacturing manufacture manufacturer manufactured|制造业 製造業 制造 製造 制造商 製造商|제조 제조업 제조사
produce produced production output|生产 生產 产量 產量|생산 생산량
mass-production|量产 量產|양산
production-line|生产线 生產線|생산라인
industry industrial|产业 產業 工业 工業|산업 공업
industrial-complex|工业园区 工業園區 产业园 產業園|산업단지 산단 공단
steel steelmaker|钢铁 鋼鐵|철강 제철 철강사
aluminum aluminium|铝材 鋁材 铝业 鋁業|알루미늄
petrochemical|石化|석유화학
chemicals|化学 化學 化工|화학 케미칼
electronics|电子 電子|전자
motors|汽车公司 汽車公司|자동차 모터스
heavy-industries heavy-industry|重工业 重工業|중공업
textile fabric|纺织 紡織 面料|섬유 직물
paper-making|造纸 造紙|제지
machinery machine|机械 機械 机器 機器|기계
airlines|航空公司|항공 항공사
trade trading|贸易 貿易|무역 교역 통상
tariff|关税 關稅|관세
reciprocal-tariff|对等关税 對等關稅|상호관세
free-trade fta|自由贸易 自由貿易|자유무역협정 fta
customs|海关 海關|세관 관세청
anti-dumping dumping|反倾销 反傾銷 倾销 傾銷|반덤핑 덤핑
boycott|抵制|불매 보이콧
monopoly antitrust|垄断 壟斷 反垄断 反壟斷|독점 독과점 반독점
cartel collusion|串通 合谋 合謀|담합 카르텔
fair-trade-commission|公平交易|공정거래위원회 공정위
income-tax|所得税 所得稅|소득세
corporate-tax|法人税 法人稅 企业税 企業稅|법인세
value-added-tax vat|增值税 增值稅|부가가치세 부가세
inheritance-tax|遗产税 遺產稅|상속세
property-tax|房产税 房產稅 财产税 財產稅|재산세 종부세
capital-gains-tax|转让税 轉讓稅|양도소득세 양도세
tax-cut tax-reduction|减税 減稅|감세 세금감면
tax-office national-tax-service|税务局 稅務局 国税厅 國稅廳|국세청 세무서
taxpayer|纳税人 納稅人|납세자
exempt exemption|免除 减免 減免|면제 감면
royalty|版税 版稅 专利费 專利費|로열티 인세
rich wealthy billionaire|富豪 富人|부자 부호 재벌
korean-won|韩元 韓元|원화
mutual-fund|基金|펀드
bank|银行 銀行|은행 뱅크
foods|食品公司|푸드 식품
`;
