/** Words of roads, rail, air, sea and deliveries: English, Chinese in both scripts, Korean; one line, one idea. */
export const TRANSPORT_WORDS = `
transport transportation|交通 运输 運輸|교통 운송 수송
public-transport public-transportation transit|公共交通|대중교통
traffic|交通 车流 車流|교통 교통량
traffic-jam congestion|堵车 堵車 拥堵 擁堵 塞车 塞車|정체 교통체증 혼잡
traffic-light|红绿灯 紅綠燈 信号灯 信號燈|신호등
crosswalk|斑马线 斑馬線 人行横道 人行橫道|횡단보도
sidewalk pavement|人行道|보도 인도
intersection crossroads|十字路口|교차로 사거리
highway expressway motorway|高速公路|고속도로
toll toll-gate|过路费 過路費 收费站 收費站|통행료 톨게이트 요금소
lane|车道 車道|차로 차선
bus-lane|公交专用 公交專用 公車專用|버스전용차로
tunnel|隧道|터널
overpass elevated|高架桥 高架橋 高架|고가도로 육교 고가
ring-road bypass|环线 環線 环城路 環城路|순환도로 우회도로
parking parking-lot car-park|停车场 停車場 停车 停車|주차장 주차
taxi cab|出租车 出租車 計程車 计程车|택시
car-sharing|共享汽车 共享汽車|카셰어링
rental-car|租车 租車|렌터카
intercity-bus|长途汽车 長途汽車|시외버스
express-bus|高速巴士|고속버스
village-bus|小区巴士 小區巴士|마을버스
bus-stop|公交站 公車站|정류장 버스정류장
bus-terminal terminal|客运站 客運站 航站楼 航站樓|터미널
terminus|终点站 終點站|종점 종착역
transfer transfer-station|换乘 換乘|환승 환승역
monorail|单轨 單軌 单轨铁路 單軌鐵路|모노레일
light-rail|轻轨 輕軌|경전철
high-speed-rail high-speed-train bullet-train ktx|高铁 高鐵 高速铁路 高速鐵路|고속철도 ktx 고속열차
commuter-train|通勤列车 通勤列車|통근열차 광역철도 전철
freight-train|货运列车 貨運列車|화물열차
locomotive|机车 機車 火车头 火車頭|기관차
track rails|轨道 軌道 铁轨 鐵軌|선로 궤도
line route|路线 路線 线路 線路|노선
section stretch|区间 區間 路段|구간
platform|站台 月台|승강장 플랫폼
screen-door|屏蔽门 屏蔽門|스크린도어
elevator lift|电梯 電梯|엘리베이터 승강기
escalator|自动扶梯 自動扶梯|에스컬레이터
bicycle bike|自行车 自行車 腳踏車 單車|자전거
bike-lane|自行车道 自行車道|자전거도로
motorcycle motorbike|摩托车 摩托車 機車|오토바이 이륜차
electric-scooter kickboard scooter|滑板车 滑板車|전동킥보드 킥보드
electric-vehicle ev electric-car|电动车 電動車 电动汽车 電動汽車|전기차
hybrid|混合动力 混合動力|하이브리드
hydrogen-car fuel-cell|氢能车 氫能車 燃料电池 燃料電池|수소차 연료전지
charger charging-station|充电站 充電站 充电桩 充電樁|충전소 충전기
gas-station petrol-station|加油站|주유소
tire tyre|轮胎 輪胎|타이어
brake|刹车 剎車 制动 制動|브레이크 제동
engine|发动机 發動機 引擎|엔진
airbag|气囊 氣囊|에어백
seatbelt|安全带 安全帶|안전벨트 안전띠
license-plate|车牌 車牌|번호판
driving-license driver-license|驾照 駕照 驾驶执照 駕駛執照|운전면허 면허
sedan|轿车 轎車|세단 승용차
suv|越野车 越野車|스포츠유틸리티 suv
van minivan|面包车 麵包車 廂型車|승합차
dump-truck|自卸车 自卸車 翻斗车 翻斗車|덤프트럭
forklift|叉车 叉車|지게차
crane|起重机 起重機 吊车 吊車|크레인 기중기
excavator|挖掘机 挖掘機|굴착기 굴삭기
tractor|拖拉机 拖拉機|트랙터 경운기
airline carrier|航空公司|항공사
low-cost-carrier budget-airline|廉价航空 廉價航空|저비용항공사 lcc
aviation|航空|항공
aircraft airplane plane|飞机 飛機 客机 客機|항공기 비행기 여객기
flight|航班 飞行 飛行|항공편 비행 운항
runway|跑道|활주로
take-off takeoff|起飞 起飛|이륙
landing landed|着陆 著陸 降落|착륙
altitude|海拔 高度|고도 해발
control-tower|塔台 控制塔|관제탑 관제
boarding board|登机 登機 乘坐|탑승 승차
seat|座位 席位|좌석
luggage baggage|行李|수하물 여행가방
duty-free|免税店 免稅店 免税 免稅|면세점 면세
visa|签证 簽證|비자 사증
passport|护照 護照|여권
immigration entry|入境 出入境|입국 출입국
departure depart departed leave|出发 出發 离境 離境|출발 출국 떠나 떠났
arrival arrive arrived|到达 到達 抵达 抵達|도착 입국
delay delayed postpone postponed|延误 延誤 推迟 推遲 延期|지연 연기
cancel canceled cancelled cancellation|取消 停运 停運|취소 결항
resume resumed|恢复 恢復 重启 重啟|재개
suspend suspended suspension|暂停 暫停 中断 中斷|중단 중지
port harbor harbour|港口|항구 항만
pier dock wharf|码头 碼頭|부두 선착장
shipyard|造船厂 造船廠 船厂 船廠|조선소
shipbuilding shipbuilder|造船业 造船業 造船|조선업 조선사
cruise cruise-ship|邮轮 郵輪 游轮 遊輪|크루즈
cargo-ship freighter|货轮 貨輪 货船 貨船|화물선
container|集装箱 集裝箱 貨櫃|컨테이너
tanker|油轮 油輪|유조선
fishing-boat|渔船 漁船|어선
lifeboat|救生艇|구명정
lighthouse|灯塔 燈塔|등대
voyage sail|航行 航海|항해 항행
strait|海峡 海峽|해협
canal|运河 運河|운하
shipping|航运 航運 海运 海運|해운 해상운송
logistics|物流|물류
delivery courier parcel|快递 快遞 宅配 配送|택배 배송 배달
delivery-app|外卖平台 外賣平台|배달앱
delivery-worker rider|外卖员 外賣員 骑手 騎手|배달기사 라이더 배달원
freight cargo|货物 貨物 货运 貨運|화물
drone|无人机 無人機|드론 무인기
air-taxi uam|空中交通|도심항공교통 에어택시 uam
cable-car|缆车 纜車|케이블카
mileage|里程|마일리지 주행거리
distance|距离 距離|거리
round-trip|往返|왕복
one-way|单程 單程|편도
commute commuter|通勤 上下班|통근 출퇴근
travel-time|所需时间 所需時間|소요시간
opened-to-traffic|通车 通車|개통
navigation|导航 導航|내비게이션 항법
fuel gasoline petrol diesel|燃料 汽油 柴油|연료 휘발유 경유 유류
recall recalled|召回|리콜
air|空气 空氣|공기 에어 항공
`;
