/** Words of the body, animals, water, land and what stands on it: English, Chinese in both scripts, Korean; one line, one idea. */
export const NATURE_AND_BODY_WORDS = `
wrist|手腕|손목
knee|膝盖 膝蓋|무릎
ankle|脚踝 腳踝|발목
shoulder|肩膀|어깨
finger|手指|손가락
hair|头发 頭髮|머리카락 머리
eye|眼睛|눈
ear|耳朵|귀
heart|心脏 心臟|심장
kidney|肾 腎 肾脏|신장 콩팥
liver|肝脏 肝臟|간
blood|血液 血|혈액 피
nausea|恶心 噁心|구역질 메스꺼움 오심
whooping-cough|百日咳|백일해
fever|发烧 發燒|발열 열
diarrhea|腹泻 腹瀉|설사
respiratory|呼吸道 呼吸|호흡기 호흡
hemorrhage bleeding|出血|출혈
placebo|安慰剂 安慰劑|위약
pill tablet|药片 藥片 口服|알약 정제 경구
dose|剂量 劑量 一剂|용량 투여 회분
kit|试剂盒 試劑盒 套装|키트
animal-doctor vet veterinarian|兽医 獸醫|수의사
pet|宠物 寵物|반려동물
bird|鸟 鳥 鸟类|새 조류
owl|猫头鹰 貓頭鷹|부엉이 올빼미
sparrow|麻雀|참새
kingfisher|翠鸟 翠鳥|물총새
turtle tortoise|乌龟 烏龜 海龟 龟|거북 남생이
crab|螃蟹 花蟹|꽃게 게
yellowtail|鰤鱼 鰤魚|방어
hairtail cutlassfish|带鱼 帶魚|갈치
anchovy|鳀鱼 鯷魚|멸치
seaweed|海苔 紫菜 海带|김 미역 해조류
oyster|牡蛎 牡蠣|굴
fish-farm aquaculture|养殖 養殖|양식 양식장
can cannery|罐头 罐頭|통조림
pier wharf dock quay|码头 碼頭 船坞 船塢|부두 선착장 도크
vessel ship|船 船只 船隻|배 선박
pond|池塘|연못
lake lakeside|湖 湖畔|호수 호반
river|江 河|강 하천
stream|溪 小溪|개울 하천
valley|山谷 溪谷|계곡
cliff|悬崖 懸崖|절벽
cave|洞穴 山洞|동굴
paddy rice-field|田 稻田 水田|논 밭
rice|大米 水稻 稻米|쌀 벼
grower fruit-farmer|果农 果農 农夫|농민 농가 과수
pollination|授粉|수분 가루받이
cold-snap|倒春寒 寒流|꽃샘추위 한파
sunburn-damage sunburn|日灼|햇볕 일소
frost freezing|冻害 凍害 霜冻|냉해 서리 동해
bathhouse|澡堂|목욕탕
briquette|煤球 蜂窝煤|연탄
warehouse storage|仓库 倉庫|창고
cold-storage|冷库 冷庫 冷冻仓库|냉동창고 저온창고
street road|街道 道路|거리 도로 길
alley|小巷 胡同|골목
crosswalk|斑马线 斑馬線|횡단보도
traffic-light signal|信号灯 信號燈 号志 號誌 红绿灯|신호등 신호
shuttle|接驳车 接駁車 摆渡车|셔틀 셔틀버스
airfare plane-ticket|机票 機票|항공료 항공권
boarding-pass boarding|登机 登機|탑승
stopover layover|中转 轉機 停飞|경유 환승
queue line-up|排队 排隊|줄 대기
seat|座位 席位|좌석 석 자리
ticket-sale presale|预售 預售 先行售票|예매 사전예매
encore|安可|앙코르 앵콜
dome|巨蛋|돔
stage|舞台|무대
lyrics|歌词 歌詞|가사
debut|出道 首演 首播|데뷔 초연
costume-drama period-drama|古装剧 古裝劇|사극
heroine lead-actress|女主角|여주인공
curator|策展人|큐레이터 학예사
tomb burial|墓葬 古墓 坟墓|무덤 고분
ornament decoration|装饰 裝飾 饰件|장식
saddle|马鞍 馬鞍|안장
temple-hall temple|寺庙 寺廟 佛殿|사찰 절 법당
ordination|祝圣 祝聖 受戒|서품 수계
diocese|教区 教區|교구
`;
