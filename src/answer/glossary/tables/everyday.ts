/** Words of everyday life: house, kitchen, things, time and amounts: English, Chinese in both scripts, Korean; one line, one idea. */
export const EVERYDAY_WORDS = `
month|月份 个月 個月|달 개월 월
week|周 週 星期 一周 一週|주 주일 주간
hour|小时 小時 钟头 鐘頭|시간
minute|分钟 分鐘|분
quarter|季度 一季|분기
percent percentage per-cent|百分之 百分比 百分点 百分點|퍼센트 포인트 비율
ratio proportion|比例 比率|비율 비중 배율
interval|间隔 間隔 班次|간격 배차
ton tonne|吨 噸|톤
kilogram kilo kg|公斤 千克|킬로그램
gram|克|그램
meter metre|米 公尺|미터
centimeter cm|厘米 公分|센티미터
kilometer kilometre km|公里 千米|킬로미터
liter litre|升 公升|리터
square-meter square-metres|平方米 平方公尺 坪|제곱미터
pyeong|坪数 坪數|평
degree|摄氏度 攝氏度 度数|도 섭씨
extra additional|额外 額外 另外 附加|추가 별도
original originally initially|原本 原先 最初 本来 本來|당초 원래 처음
second-phase phase|二期 期工程 阶段|단계 기 차
next-time|下次 下一次 下一届 下一屆 下届 下屆|다음
last-time previous|上次 上一次 上届 上屆|지난 이전 직전
last-person final|最后 最後|마지막 최종
early|早期 初期 提早 提前|초기 이른 조기 앞당
delay postpone|推迟 推遲 延期 延后 延後|연기 미뤄 지연 늦
twice|两次 兩次|두번 배
period duration|期限 时长 時長|기간
field|领域 領域|분야 현장 밭
work works artwork|作品|작품 작업
item items|品目 物品|품목 물품
deadline|截止 截止日期 期限日|마감 기한
nearby near|附近 周边 周邊|인근 근처 주변
inside interior|内部 內部 室内 室內|내부 안
outside exterior|外部 外面 室外|외부 밖 외관
middle-of centre-of|中央 中间 中間|가운데 중앙
front|前面 正面|앞 정면
left-side left|左边 左邊 左侧 左側|왼쪽 좌측
right-side right|右边 右邊 右侧 右側|오른쪽 우측
downtown|市中心 闹市 鬧市|도심 시내
neighborhood-shop store shop outlet|店铺 店鋪 商店 门店 門店 门市 門市|점포 가게 매장 상점
restaurant eatery|餐厅 餐廳 餐馆 餐館 饭馆 飯館|식당 음식점 레스토랑
cafeteria canteen dining-hall|食堂|식당 구내식당 급식
cafe coffee-shop|咖啡馆 咖啡廳 咖啡店|카페
kitchen|厨房 廚房|주방 부엌
menu|菜单 菜單|메뉴
meal|饭 飯 餐 用餐|식사 끼니 밥
breakfast|早餐 早饭 早飯|아침 조식
lunch|午餐 午饭 午飯|점심 중식
dinner banquet|晚餐 晚宴 晚饭 晚飯|저녁 만찬
pan frying-pan|平底锅 平底鍋|프라이팬
pot|锅 鍋|냄비 솥
dishwashing dishwasher|洗碗 洗碗机 洗碗機|설거지 식기세척기
stir-fry|炒菜 翻炒|볶음 볶
fry|油炸 炸|튀김 튀기
oil|油|기름 오일
sauce paste|酱 醬|소스 장
soybean-paste|大酱 大醬|된장
dumpling|饺子 餃子|만두
fishcake|鱼糕 魚糕 鱼饼 魚餅|어묵
noodle|面条 麵條 拉面 拉麵|국수 라면 면
pork-belly|五花肉|삼겹살
green-onion scallion|大葱 大蔥|대파
paprika bell-pepper|彩椒 甜椒|파프리카
apple|苹果 蘋果|사과
jam|果酱 果醬|잼
sugar|糖|설탕 당류
salt|盐 鹽|소금 나트륨
tea|茶叶 茶葉|차 찻잎
side-dish|小菜 配菜|반찬
box-lunch lunchbox|便当 便當 盒饭|도시락
pillow|枕头 枕頭|베개
blanket|毛毯 被子|이불 담요
bedroom|卧室 臥室 床|침대 침실
desk|书桌 書桌 办公桌|책상
chair-seat|椅子|의자
table-furniture|桌子 餐桌|탁자 테이블
lamp light|灯 燈 灯光 燈光 照明|조명 등 불
lantern|花灯 花燈 灯笼 燈籠 彩灯|유등 등불 등
candle|蜡烛 蠟燭|촛불 양초
window|窗户 窗戶|창문
door gate|大门 大門 门口 門口|문 대문 출입문
roof|屋顶 屋頂|지붕
wall|墙 牆 墙壁 牆壁|벽 담
floor storey|楼层 樓層|층 바닥
elevator lift|电梯 電梯|승강기 엘리베이터
bathroom toilet restroom|厕所 廁所 洗手间 洗手間|화장실 욕실
shower|淋浴 淋浴间|샤워 샤워실
tent|帐篷 帳篷|텐트 천막
bag|袋子 包 手提包|가방 봉투
box carton|箱子 盒子|상자 박스 갑
bottle|瓶子|병
bucket|水桶|양동이 물통
rope|绳子 繩子 绳索|밧줄 로프 줄
net|网子 漁網|그물 망
ladder|梯子|사다리
hammer|锤子 錘子|망치
phone telephone|电话 電話 手机 手機|전화 전화기 휴대전화
text-message text|短信 簡訊|문자 문자메시지
earphone headphone|耳机 耳機|이어폰 헤드폰
speaker-sound audio|音响 音響|음향 스피커 오디오
camera|相机 相機 摄像头 攝像頭|카메라
group-photo photo photograph picture|合影 合照 照片 图片 圖片|사진 기념사진
glasses|眼镜 眼鏡|안경
helmet|头盔 頭盔|헬멧 안전모
shoe sneaker|鞋 鞋子 运动鞋|신발 운동화
clothes clothing garment|衣服 服装 服裝|옷 의류
shirt|衬衫 襯衫|셔츠
suit-clothes suit|西装 西裝|정장
jersey uniform|球衣 制服|유니폼 제복
leather|皮革|가죽
silk|丝绸 絲綢|실크 비단
fabric cloth|布料 面料|원단 천
mold mould|霉菌 黴菌|곰팡이
cosmetic|化妆品 化妝品|화장품
sunscreen|防晒霜 防曬乳 防晒|자외선차단제 선크림
mask-pack mask|面膜 口罩|마스크 마스크팩
perfume|香水|향수
scar|疤痕 伤疤|흉터
`;
