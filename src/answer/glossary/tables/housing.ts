/** Words of housing, land and building: English, Chinese in both scripts, Korean; one line, one idea. */
export const HOUSING_WORDS = `
real-estate property|房地产 房地產 不动产 不動產|부동산
land|土地|토지 땅 부지
land-price|地价 地價|땅값 공시지가 지가
lot site|用地 地块 地塊|부지 용지
house-price home-price|房价 房價|집값 주택가격
apartment-complex|小区 小區 社區 住宅区 住宅區|아파트단지 단지
villa multi-family|别墅 別墅 联排住宅 聯排住宅|빌라 연립주택 다세대
studio officetel|商住楼 商住樓 单间公寓 單間公寓|오피스텔 원룸 스튜디오
public-housing|公共住房|공공주택 공공임대
rental-housing|租赁住房 租賃住房|임대주택
new-town|新城 新都市|신도시
innovation-city|创新城市 創新城市|혁신도시
jeonse|全租 传贳 傳貰|전세
jeonse-fraud|全租诈骗 全租詐騙|전세사기
key-money|押金 保证金 保證金|보증금
monthly-rent|月租|월세
tenant lessee renter|租户 租戶 房客 承租人|세입자 임차인
landlord lessor|房东 房東|집주인 임대인 건물주
homeowner|屋主 房主|집주인 주택소유자
multiple-homeowner|多套住房|다주택자
realtor estate-agent|房产中介 房產中介 中介|공인중개사 중개업소 부동산중개
sale-in-lots presale subscription-housing|预售 預售 认购 認購|분양 청약
pre-sale-price|预售价 預售價|분양가
unsold|滞销 滯銷 未售出|미분양
move-in|入住|입주
occupancy vacancy vacant|空置 空缺|공실 빈집 공석
empty-house|空房 空屋|빈집
redevelopment redevelop|再开发 再開發 旧城改造 舊城改造|재개발 정비사업
housing-reconstruction|翻建|재건축
remodeling renovation renovate renovated|翻修 改造|리모델링 개보수 새단장
urban-regeneration|城市再生|도시재생
urban-planning city-planning|城市规划 城市規劃|도시계획
zoning greenbelt|绿带 綠帶 限制开发 限制開發|그린벨트 개발제한구역
demolish demolished demolition|拆除 拆毁 拆毀|철거 허물
groundbreaking break-ground broke-ground|开工 開工 动工 動工 奠基|착공 기공식 첫삽
completion completed complete|竣工 完工 完成|준공 완공 완료
build built|建造 建成 修建|짓 지어 지은 준공 완공
erect erected|竖立 豎立 搭建|세운 세워 건립
construction-cost|工程费 工程費 建设费 建設費|공사비 건축비 사업비
construction-site|工地 施工现场 施工現場|공사장 공사현장 건설현장
contractor builder|施工单位 施工單位 建筑商 建築商|시공사 건설사
defect faulty-construction|缺陷 偷工减料 偷工減料|하자 부실공사 결함
concrete cement rebar|混凝土 水泥 钢筋 鋼筋|콘크리트 시멘트 철근
scaffold|脚手架 腳手架|비계
blueprint design|设计 設計 设计图 設計圖|설계 설계도 디자인
skyscraper high-rise|摩天楼 摩天樓 高层 高層|초고층 고층 마천루
tower|塔楼 塔樓|타워 송전탑 철탑
floor storey|楼层 樓層|층수 지상
underground|地下|지하
rooftop roof|屋顶 屋頂 天台|옥상 지붕
wall|墙壁 牆壁 围墙 圍牆|외벽 담장 벽면
window glass|窗户 窗戶 玻璃|창문 유리
door gate|大门 大門|출입문 정문 대문
room|房间 房間 客房|객실
entrance|入口|입구 출입구
stairs staircase|楼梯 樓梯|계단
facility facilities|设施 設施|시설
infrastructure|基础设施 基礎設施|인프라 기반시설
complex|综合设施 綜合設施 综合体 綜合體|복합시설 단지 복합
convention-center exhibition-center|会展中心 會展中心|컨벤션센터 전시장
center centre|中心|센터 중심
marketplace|集市 市场 市場|시장 장터
district-heating heating|供暖 取暖|난방 지역난방
boiler|锅炉 鍋爐|보일러
insulation cladding|外墙材料 外牆材料 保温材料 保溫材料|단열재 외장재
asbestos|石棉|석면
mold|霉菌 黴菌|곰팡이
interior|室内装修 室內裝修 装潢 裝潢|인테리어 실내장식
furniture|家具 傢俱|가구
hanok|韩屋 韓屋|한옥
shop store|商店 店铺 店鋪|상점 매장 점포
shopping-street commercial-district|商圈 商业街 商業街|상권 상가
branch|分店 支行|지점 분점
flagship-store|旗舰店 旗艦店|플래그십스토어
popup pop-up pop-up-store|快闪店 快閃店|팝업스토어 팝업
vacate eviction evict|搬离 搬離 驱逐 驅逐|퇴거 강제퇴거
relocate relocation relocated move moved|搬迁 搬遷 迁移 遷移|이전 이사 옮겨 옮긴
expropriate expropriation land-acquisition|征地 徵地 征收 徵收|수용 토지수용 보상
speculation speculator|投机 投機|투기 투기꾼
foreclosed|法拍|경매
cemetery columbarium crematorium|墓地 火葬场 火葬場|묘지 봉안당 화장장
public-toilet restroom|公厕 公廁 洗手间 洗手間 廁所|화장실 공중화장실
playground|游乐场 遊樂場 操场 操場|놀이터 운동장
senior-center|敬老院 老人亭|경로당 노인정
address|地址|주소
location located|位置 位于 位於|위치 소재 자리
`;
