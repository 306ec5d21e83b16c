/** Words that say the same: places, traffic, accidents, weather, nature and food. A line, one meaning; see `check-synonyms.ts`. */
export const SAME_PLACES = `
진화 꺼지 끄 불길 extinguish
예상 전망 내다보 expect forecast 预计
정류장 정거장 정류소 역 station stop 车站
자동차 차 승용차 차량 car vehicl 汽车
버스 시내버스 bus 公交
화물선 화물 货轮 cargo freighter
컨테이너 集装箱 container
배 선박 ship vessel boat 船
쇄빙선 쇄빙연구선 icebreaker
해외 외국 국외 foreign oversea abroad 海外 国外
국내 한국 우리나라 domestic
세계 글로벌 world global 世界 全球
빙붕 ice shelf 冰架
항해 voyag sail 航行
해고 fire laid layoff dismiss 解雇
화재 불 fire blaze 火灾
폭발 터지 explode explosion 爆炸
붕괴 무너지 collapse 倒塌 坍塌
침수 잠기 flood 淹没
정전 blackout outage 停电
결항 cancel 停航 取消
운항 다니 오가 뜨 operate service fly 运营 运行 航行 通航
운행 다니 오가 달리 operate run service 运行 运营
노선 항로 항공편 route line flight 航线 路线
여객선 배 ferry 客轮 渡轮
재배 기르 키우 심 cultivate grow grown 栽培 种植
수확량 생산량 소출 yield harvest output 产量
논 벼논 paddy 稻田
밭 field 田
쌀 벼 rice 大米 水稻
연습 훈련 practice train 训练 练习
가구 세대 household unit home 户
아파트 apartment 公寓
마을 동네 village 村 村庄
준수 지키 keep comply observe 遵守
요금제 plan 套餐
난방 heating 供暖
열 heat 热
수영장 pool swimming 游泳池
지역 local region area 地区 当地
전국 nationwide national 全国
강 river 江
바다 sea 海
해역 waters 海域
파고 wave 浪高
기온 temperature 气温
아침 morning 早晨 早上
저녁 evening 晚上
낮 daytime 白天
비 rain 雨 降雨
태풍 typhoon 台风
지진 earthquake quake 地震
황사 dust 沙尘
예보 forecast 预报
관측 observe observation 观测
봄 spring 春
여름 summer 夏
가을 autumn fall 秋
겨울 winter 冬
달걀 계란 egg 鸡蛋
국 탕 soup 汤
밥 rice 米饭
고기 meat 肉
우유 milk 牛奶
빵 bread 面包
라면 noodle ramen 方便面
치킨 닭 chicken 炸鸡 鸡
음식 식품 food 食品
식재료 ingredient food 食材
조리 요리 cook cooking 烹饪
급식 meal lunch 餐
자동차 car vehicle 汽车
사고 accident crash 事故
위성 satellite 卫星
발사체 로켓 rocket 火箭
항공사 airline 航空公司
항공기 비행기 aircraft plane 飞机
공항 airport 机场
열차 train 列车
버스 bus 公交 巴士
택시 taxi 出租车
주차 park parking 停车
도로 road street 道路
다리 교량 bridge 大桥 桥
창고 warehouse 仓库
실내 indoor 室内
야외 outdoor 户外
공원 park
광장 square
해수욕장 beach
항공편 flight 航班
케이블카 gondola cable car 缆车 索道
곤돌라 gondola 缆车
정거장 역 station stop 站
지하철 도시철도 subway metro 地铁
트램 노면전차 tram 有轨电车
철도 rail railway 铁路
고속도로 expressway highway 高速公路
터널 tunnel 隧道
충전기 charger 充电桩 充电器
휴게소 rest area 服务区
차량 vehicle car 车辆
화물차 트럭 truck 卡车 货车
추돌 collide pile-up crash 追尾
이재민 evacuee displaced 灾民
산불 wildfire forest 山火 森林火灾
끄 꺼지 진화 extinguish 扑灭
폭설 큰눈 snow snowfall 暴雪 大雪
눈 적설 snow 雪 积雪
폭우 rain 暴雨
홍수 flood 洪水
가뭄 drought 干旱
더위 폭염 heat 高温
추위 한파 cold 寒潮
수온 water 水温
폐사 죽 die 死亡
양식장 farm 养殖场
사과 apple 苹果
품종 variety 品种
묘목 sapling seedling 树苗
수확 harvest 收获
동물 animal 动物
나비 butterfly 蝴蝶
멸종위기 endangered 濒危
플라스틱 plastic 塑料
궤도 orbit 轨道
우주 space 太空 宇宙
역 station 车站 站
주택 집 house home 住宅 房屋
`;
