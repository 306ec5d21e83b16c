/** Words of farming, fishing and food: English, Chinese in both scripts, Korean; one line, one idea. */
export const FARMING_AND_FOOD_WORDS = `
agriculture agricultural farming|农业 農業|농업 영농
farm farmland|农场 農場 农田 農田 耕地|농장 농지 밭
smart-farm|智能农场 智能農場|스마트팜
greenhouse|温室 溫室 大棚|온실 비닐하우스
rural countryside|农村 農村 乡村 鄉村|농촌 시골
return-to-farm|归农 歸農|귀농 귀촌
orchard|果园 果園|과수원
crop crops|农作物 農作物 作物|농작물 작물
harvest harvested harvesting|收获 收獲 收割|수확 추수
cultivate cultivated cultivation|栽培 种植 種植|재배 경작
breed breeding livestock|养殖 養殖 饲养 飼養 畜牧|사육 축산 가축
fertilizer|肥料 化肥|비료
pesticide|农药 農藥 杀虫剂 殺蟲劑|농약 살충제
organic|有机 有機|유기농
ranch pasture|牧场 牧場|목장
slaughter cull culled|屠宰 扑杀 撲殺|도축 살처분
cattle cow|黄牛 黃牛 奶牛 牛只|한우 젖소 소값
hanwoo|韩牛 韓牛|한우
pig pork hog|猪 豬 猪肉 豬肉|돼지 돼지고기
chicken poultry hen|鸡 雞 鸡肉 雞肉 家禽|닭 닭고기 가금류
duck|鸭子 鴨子|오리
sheep goat|绵羊 綿羊 山羊|염소 양떼
horse|马匹 馬匹|경주마 승마
egg|鸡蛋 雞蛋|달걀 계란
milk dairy|牛奶 乳制品|우유 유제품 낙농
cheese|奶酪 起司 乳酪|치즈
meat beef|肉类 肉類 牛肉|고기 쇠고기 소고기 육류
avian-influenza bird-flu|禽流感|조류인플루엔자 ai
foot-and-mouth|口蹄疫|구제역
african-swine-fever swine-fever|非洲猪瘟 非洲豬瘟 猪瘟 豬瘟|아프리카돼지열병 돼지열병
lumpy-skin|牛结节 牛結節|럼피스킨
fishery fisheries|渔业 漁業 水产 水產|어업 수산 수산업
seafood|海鲜 海鮮 海产品 海產品|수산물 해산물
fish|鱼类 魚類|물고기 생선 어류
fish-farm aquaculture|水产养殖 水產養殖|양식 양식장
catch caught|捕获 捕獲 捕捞 捕撈|어획 잡은 잡힌 포획
squid|鱿鱼 魷魚|오징어
octopus|章鱼 章魚|문어 낙지
mackerel|鲭鱼 鯖魚|고등어
pollock|明太鱼 明太魚|명태
tuna|金枪鱼 金槍魚 鮪魚|참치
salmon|三文鱼 三文魚 鮭魚|연어
anchovy|凤尾鱼 鳳尾魚|멸치
eel|鳗鱼 鰻魚|장어 뱀장어
crab|螃蟹|꽃게 대게
shrimp|虾 蝦|새우
oyster clam|牡蛎 牡蠣 蛤蜊|조개 생굴
abalone|鲍鱼 鮑魚|전복
seaweed laver|海苔 海带 海帶 紫菜|미역 해조류 물김 조미김
rice|大米 稻米|쌀 벼농사
rice-paddy paddy|稻田|논밭
wheat flour|小麦 小麥 面粉 麵粉|밀가루 우리밀
barley|大麦 大麥|보리
corn maize|玉米|옥수수
bean soybean|大豆 豆子|콩 대두
potato|土豆 馬鈴薯 马铃薯|감자
sweet-potato|红薯 紅薯|고구마
vegetable|蔬菜|채소 야채
cabbage|白菜 卷心菜 捲心菜 高麗菜|배추 양배추
radish|萝卜 蘿蔔|총각무 무값
onion|洋葱 洋蔥|양파
garlic|大蒜|마늘
chili red-pepper|辣椒|고추
ginseng|人参 人參|인삼
red-ginseng|红参 紅參|홍삼
mushroom|蘑菇|버섯
fruit|水果|과일
apples|苹果 蘋果|사과 애플
peach|桃子|복숭아
grape|葡萄|포도
strawberry|草莓|딸기
watermelon|西瓜|수박
melon|甜瓜|참외 멜론
tangerine mandarin citrus|橘子 柑橘|감귤 귤
persimmon|柿子|곶감 단감
chestnut|栗子|밤나무 햇밤
jujube|大枣 大棗|대추
plum|李子 梅子|자두 매실
banana|香蕉|바나나
tomato|西红柿 西紅柿 番茄|토마토
food|食品 食物|식품 음식 먹거리
grocery groceries|食品杂货 食品雜貨|식료품 장보기
meal|餐食 一餐|식사 끼니
breakfast|早餐|아침식사 조식
dish cuisine|菜肴 料理|요리 음식
recipe|食谱 食譜|조리법 레시피
cooking|烹饪 烹飪|조리 요리
ingredient|食材 原料|재료 원료 식재료
korean-food|韩餐 韓餐 韩食 韓食|한식
kimchi|泡菜|김치
ramen ramyeon instant-noodles|方便面 方便麵 泡麵 拉面 拉麵|라면
noodle noodles|面条 麵條|국수
bibimbap|拌饭 拌飯|비빔밥
bulgogi|烤肉|불고기
tteokbokki|炒年糕|떡볶이
rice-cake|年糕 打糕|떡
gimbap|紫菜包饭 紫菜包飯|김밥
tofu|豆腐|두부
soup stew|火锅 火鍋 浓汤 濃湯|찌개 국물
fried-chicken|炸鸡 炸雞|치킨
hamburger burger|汉堡 漢堡|햄버거 버거
pizza|披萨 披薩|피자
bread bakery|面包 麵包 面包店 麵包店|빵 제과점 빵집
cake dessert|蛋糕 甜点 甜點|케이크 디저트
snack confectionery|零食 饼干 餅乾|과자 간식 스낵
chocolate|巧克力|초콜릿
ice-cream|冰淇淋|아이스크림
sugar|糖分 白糖|설탕 당류
salt|食盐 食鹽|소금
soy-sauce|酱油 醬油|간장
sauce paste|酱料 醬料|소스 장류
cooking-oil|食用油|식용유
beverage drink|饮料 飲料|음료
bottled-water|矿泉水 礦泉水 瓶装水 瓶裝水|생수
coffee|咖啡|커피
cafe coffee-shop|咖啡馆 咖啡館 咖啡厅 咖啡廳|카페
tea|茶叶 茶葉 绿茶 綠茶|녹차 홍차 찻집
beer|啤酒|맥주
wine|葡萄酒|와인
soju|烧酒 燒酒|소주
makgeolli|米酒|막걸리
liquor spirits|酒类 酒類 白酒|술 주류
bar pub|酒吧|술집 주점
brewery|酿酒厂 釀酒廠|양조장 주조
michelin|米其林|미쉐린 미슐랭
convenience-store|便利店|편의점
supermarket mart|超市|마트 슈퍼마켓
department-store|百货商店 百貨商店 百货 百貨|백화점
shopping-mall mall outlet|购物中心 購物中心 商场 商場|쇼핑몰 아웃렛
traditional-market|传统市场 傳統市場|전통시장 재래시장
street-stall food-truck|路边摊 路邊攤 餐车 餐車|노점 푸드트럭 포장마차
franchise chain|连锁店 連鎖店 加盟店|프랜차이즈 가맹점 체인점
origin|产地 產地|원산지 산지
shelf-life expiration|保质期 保質期|유통기한 소비기한
foreign-substance|异物 異物|이물질
`;
