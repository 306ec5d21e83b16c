/** Words of weather, environment, energy and animals: English, Chinese in both scripts, Korean; one line, one idea. */
export const ENVIRONMENT_AND_WEATHER_WORDS = `
environment environmental|环境 環境|환경
eco-friendly green sustainable|环保 環保 绿色 綠色|친환경 녹색 그린
climate|气候 氣候|기후
climate-change|气候变化 氣候變化|기후변화
climate-crisis|气候危机 氣候危機|기후위기
global-warming|全球变暖 全球變暖|지구온난화 온난화
greenhouse-gas|温室气体 溫室氣體|온실가스
carbon|碳排放|탄소
carbon-dioxide|二氧化碳|이산화탄소
carbon-neutral carbon-neutrality net-zero|碳中和|탄소중립 넷제로
emission emissions emit|排放|배출 배출량
emissions-trading|碳交易|배출권
pollution pollutant polluted|污染|오염 오염물질
air-pollution|大气污染 大氣污染 空气污染 空氣污染|대기오염
air-quality|空气质量 空氣質量|대기질
fine-dust particulate|雾霾 霧霾 微尘 微塵 细颗粒物 細顆粒物|미세먼지 초미세먼지
yellow-dust|沙尘 沙塵 黄沙 黃沙|황사
ozone|臭氧|오존
smog haze|烟雾 煙霧 雾霾 霧霾|스모그 연무
noise|噪音 噪声 噪聲|소음
odor smell stench|恶臭 惡臭 气味 氣味|악취 냄새
waste garbage trash rubbish|垃圾 废弃物 廢棄物|쓰레기 폐기물
food-waste|厨余垃圾 廚餘垃圾|음식물쓰레기
plastic|塑料|플라스틱
plastic-bag|塑料袋|비닐봉투 비닐
disposable|一次性|일회용
recycle recycled recycling|回收 再利用|재활용
incinerator incineration|焚烧厂 焚燒廠 焚烧 焚燒|소각장 소각
landfill|填埋场 填埋場|매립지 매립
sewage wastewater|污水 废水 廢水|하수 폐수
tap-water waterworks|自来水 自來水|수돗물 상수도
drinking-water|饮用水 飲用水|먹는물 식수
groundwater|地下水|지하수
water-quality|水质 水質|수질
water-level|水位|수위
green-algae algae|绿藻 綠藻|녹조 조류
red-tide|赤潮|적조
stream creek|溪流 小溪|하천 개천 계곡
lake|湖泊|호수
wetland|湿地 濕地|습지
tidal-flat mudflat|滩涂 灘涂|갯벌
coast coastal shore|海岸 沿海|해안 연안
sea-level|海平面|해수면
water-temperature|水温 水溫|수온
coral|珊瑚|산호
glacier iceberg|冰川 冰山|빙하 빙산
arctic|北极 北極|북극
antarctic antarctica|南极 南極|남극
desert|沙漠|사막
forest woods|森林|숲 산림 삼림
rainforest jungle|雨林 丛林 叢林|열대우림 밀림
tree|树木 樹木|나무 수목
plant planted planting|种植 種植 植树 植樹|심었 심은 식재
seed seeds|种子 種子|씨앗 종자
leaf leaves|树叶 樹葉|잎 나뭇잎
flower blossom bloom|鲜花 鮮花 花朵 开花 開花|꽃 개화
cherry-blossom|樱花 櫻花|벚꽃
autumn-leaves foliage|红叶 紅葉 枫叶 楓葉|단풍
grass lawn|草坪 草地|잔디 풀밭
weed|杂草 雜草|잡초
ecosystem ecology ecological|生态系统 生態系統 生態系 生态 生態|생태계 생태
biodiversity|生物多样 生物多樣|생물다양성
species|物种 物種|생물종 어종 품종
endangered endangered-species|濒危 瀕危|멸종위기
extinct extinction|灭绝 滅絕|멸종
natural-monument|天然纪念 天然紀念|천연기념물
wildlife wild-animal|野生动物 野生動物|야생동물
animal|动物 動物|동물
pet companion-animal|宠物 寵物|반려동물 반려견
dog puppy|狗 小狗 犬|강아지 반려견 견주 개가
cat|猫 貓|고양이
bear bears|棕熊 黑熊|곰 반달곰 반달가슴곰
bears|斗山熊|베어스
panda|熊猫 熊貓|판다
tiger|老虎|호랑이
tigers|起亚虎 起亞虎|타이거즈 호랑이
lion|狮子 獅子|사자
lions|三星狮 三星獅|라이온즈 사자
wolf|狼|늑대
deer|梅花鹿 野鹿|사슴 고라니 노루
wild-boar boar|野猪 野豬|멧돼지
elephant|大象|코끼리
monkey|猴子|원숭이
rabbit|兔子|토끼
rat mouse|老鼠|쥐
bird|鸟类 鳥類|조류 새들
migratory-bird|候鸟 候鳥|철새
eagle|老鹰 老鷹|독수리
eagles|韩华鹰 韓華鷹|이글스 독수리
stork|白鹳 白鸛 仙鹤 仙鶴|황새 두루미
pigeon|鸽子 鴿子|비둘기
snake|蛇|뱀
turtle|乌龟 烏龜 海龟 海龜|거북 거북이
crocodile alligator|鳄鱼 鱷魚|악어
whale|鲸鱼 鯨魚|고래
dolphin|海豚|돌고래
shark|鲨鱼 鯊魚|상어
seal|海豹|물범 바다표범
insect bug pest|昆虫 昆蟲 害虫 害蟲|곤충 해충 벌레
bee bees|蜜蜂|꿀벌 벌떼
mosquito|蚊子|모기
bedbug|臭虫 臭蟲|빈대
forecast predict predicted|预报 預報 预测 預測|예보 전망 예측
weather-agency meteorological-administration|气象厅 氣象廳 气象局 氣象局|기상청
meteorological meteorologist|气象 氣象|기상
high-temperature|最高气温 最高氣溫|최고기온
low-temperature|最低气温 最低氣溫|최저기온
celsius|摄氏度 攝氏度|섭씨
humidity humid|湿度 濕度|습도
rainfall precipitation|降雨量 降水量|강수량 강우량
snowfall|降雪|적설량 강설
fog foggy|大雾 大霧|안개
wind|风力 風力 风速 風速|바람 풍속
cloud cloudy|云量 雲量 多云 多雲|구름 흐림
sunny|晴天|맑음 맑은
frost ice frozen freeze|霜冻 霜凍 结冰 結冰 冰冻 冰凍|서리 얼음 결빙 동파
tropical-night|热带夜 熱帶夜|열대야
wave waves|波浪 海浪|파도 물결
tide|潮汐|조수 밀물 썰물
spring springtime|春天 春季|봄 봄철
summer|夏天 夏季|여름 여름철
autumn|秋天 秋季|가을 가을철
winter|冬天 冬季|겨울 겨울철
season seasonal|季节 季節|계절
equinox solstice|春分 夏至 冬至|춘분 하지 동지 추분
eclipse|日食 月食|일식 월식
meteor meteorite|流星 陨石 隕石|유성 운석 유성우
planet|行星|행성
earth|地球|지구
moon lunar|月球 月亮|달탐사
mars|火星|화성
sun|太阳 太陽|태양
space cosmos universe|太空 宇宙|우주
spacecraft spaceship|飞船 飛船 宇宙飞船 宇宙飛船|우주선
space-station|空间站 空間站|우주정거장
lander|探测器 探測器|탐사선 궤도선 착륙선
energy|能源 能量|에너지
renewable renewable-energy renewables|再生能源 新能源|재생에너지 신재생에너지
solar solar-power photovoltaic|太阳能 太陽能 光伏|태양광 태양열 솔라
wind-power wind-farm|风力发电 風力發電 风电 風電|풍력 풍력발전
offshore-wind|海上风电 海上風電|해상풍력
hydropower hydroelectric|水电 水電 水力发电 水力發電|수력 수력발전
hydrogen|氢气 氫氣 氢能 氫能|수소
nuclear-power nuclear-plant|核电站 核電站 核電廠 核电 核電|원전 원자력 원자력발전소
reactor|反应堆 反應堆 反應爐|원자로
small-modular-reactor smr|小型堆|소형모듈원전 smr
nuclear-fusion fusion|核聚变 核聚變|핵융합
nuclear-waste spent-fuel|核废料 核廢料|방폐물 사용후핵연료 방사성폐기물
uranium|铀 鈾|우라늄
decommission decommissioning|退役 拆除|해체 폐로
power-plant power-station|发电厂 發電廠 电厂 電廠|발전소
thermal-power coal-fired|火电 火電|화력발전 석탄화력
coal|煤炭|석탄
oil crude crude-oil petroleum|石油 原油|석유 원유 기름
natural-gas lng|天然气 天然氣|천연가스 lng 가스
shale|页岩 頁岩|셰일
oilfield gas-field|油田 气田 氣田|유전 가스전
pipeline|管道|송유관 가스관 배관 파이프라인
refinery refiner|炼油厂 煉油廠|정유 정유사
grid transmission-line|电网 電網 输电 輸電|전력망 송전선 송전
transmission-tower|输电塔 輸電塔|송전탑
electricity-bill electricity-rate|电费 電費|전기요금 전기료
energy-storage|储能 儲能|에너지저장 ess
mine mining miner|矿山 礦山 采矿 採礦 矿工 礦工|광산 채굴 광부 탄광
mineral critical-minerals|矿物 礦物 矿产 礦產|광물
rare-earth|稀土|희토류
lithium|锂 鋰|리튬
nickel|镍 鎳|니켈
copper|铜 銅|구리
ocean marine-life|海洋|해양 대양 오션
`;
