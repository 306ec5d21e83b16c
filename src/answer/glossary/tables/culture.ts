/** Words of culture, media, faith and leisure: English, Chinese in both scripts, Korean; one line, one idea. */
export const CULTURE_WORDS = `
culture cultural|文化|문화
heritage cultural-heritage|文化遗产 文化遺產 遗产 遺產 文物|문화재 유산 국가유산 문화유산
world-heritage|世界遗产 世界遺產|세계유산 세계문화유산
unesco|联合国教 聯合國教|유네스코
national-treasure|国宝 國寶|국보
treasure|宝物 寶物 宝藏 寶藏|보물
relic artifact artefact|文物 遗物 遺物 古物|유물
ruins historic-site|遗址 遺址 遗迹 遺跡 史迹 史跡|유적 유적지 사적
tomb grave burial|坟墓 墳墓 古墓 陵墓|무덤 고분 왕릉 묘지
palace|宫殿 宮殿 皇宫 皇宮|궁궐 고궁 왕궁
temple|寺庙 寺廟 寺院|사찰
pagoda|佛塔 石塔|석탑
fortress castle|城堡 要塞|성곽 산성 요새 캐슬
shrine|神社 祠堂|신사 사당
church|教会 教會 教堂|교회
cathedral|大教堂 主教座堂|성당 대성당
mosque|清真寺|모스크 이슬람사원
buddhism buddhist|佛教|불교
catholic catholicism|天主教|천주교 가톨릭
christian christianity protestant|基督教 新教|기독교 개신교
islam muslim|伊斯兰 伊斯蘭 穆斯林|이슬람 무슬림
confucian confucianism|儒教 儒家|유교 유학
religion religious|宗教|종교
prayer pray worship|祈祷 祈禱 礼拜 禮拜|기도 예배
tradition traditional|传统 傳統|전통
folk folklore|民俗 民间 民間|민속 민요
ritual ceremony|仪式 儀式 典礼 典禮|의식 행사 기념식
anniversary|周年 週年 纪念日 紀念日|주년 기념일 기념
commemorate commemorated|纪念 紀念|기념
holiday|节日 節日 假日|명절 휴일 공휴일
lunar-new-year|春节 春節|설날 설연휴 음력설
chuseok|中秋节 中秋節 秋夕|추석 한가위
christmas|圣诞节 聖誕節|크리스마스 성탄절
gallery art-gallery|美术馆 美術館 画廊 畫廊|미술관 갤러리
painting painter|绘画 繪畫 画作 畫作 画家 畫家|그림 회화 화가
sculpture sculptor|雕塑 雕刻|조각 조각가 조형물
statue|雕像 铜像 銅像|동상 조각상
photograph photo photographer|照片 摄影师 攝影師|사진 사진작가
calligraphy calligrapher|书法 書法|서예 서예가
pottery ceramic porcelain|陶瓷 陶器|도자기 도예
craft craftsman artisan|工艺 工藝 工匠|공예 장인
biennale|双年展 雙年展|비엔날레
collection collector|收藏 藏品|소장품 컬렉션 수집
auction auctioned|拍卖 拍賣|경매
replica|复制品 複製品|복제품
poem poetry|诗歌 詩歌|시집 시문학
poet|诗人 詩人|시인
essay|随笔 隨筆 散文|수필 에세이
bestseller|畅销书 暢銷書|베스트셀러
publish published publisher publication|出版 出版社|출판 출간 펴낸 펴냈 출판사
translate translated translation translator|翻译 翻譯 译者 譯者|번역 번역가
cartoon comics comic manga|漫画 漫畫|만화
cartoonist|漫画家 漫畫家|만화가
webtoon|网络漫画 網絡漫畫 网漫 網漫|웹툰
animation animated|动画 動畫|애니메이션 만화영화
character|角色 人物|캐릭터 인물 등장인물
book-fair|书展 書展|도서전
drama series soap|电视剧 電視劇 连续剧 連續劇|드라마
episode|集数 集數|회차 에피소드
broadcast broadcaster broadcasting|广播 廣播 电视台 電視台 播出|방송 방송사 방영
television tv|电视 電視|텔레비전 tv
radio|电台 電台 收音机 收音機|라디오
newspaper daily-paper|报纸 報紙 报社 報社|신문 신문사 일간지
magazine|杂志 雜誌|잡지
press media|媒体 媒體 新闻界 新聞界|언론 언론사 미디어
journalism|新闻业 新聞業|저널리즘 언론
article|报道 報道 文章|기사
column columnist|专栏 專欄 专栏作家 專欄作家|칼럼 칼럼니스트
editorial|社论 社論|사설
interview interviewed|采访 採訪 访谈 訪談 专访 專訪|인터뷰
press-conference|记者会 記者會 发布会 發布會|기자회견
news|新闻 新聞 消息|뉴스 소식
documentary|纪录片 紀錄片|다큐멘터리 다큐
variety-show entertainment|综艺 綜藝 娱乐 娛樂|예능 연예 엔터테인먼트 엔터
quiz quiz-show|问答 問答|퀴즈
viewership ratings|收视率 收視率|시청률
box-office|票房|박스오피스 흥행 관객수
cinema theater theatre|电影院 電影院 剧院 劇院 剧场 劇場|극장 영화관 상영관
screening screen screened|上映 放映|상영 개봉
film-festival|电影节 電影節|영화제
screenwriter screenplay script|编剧 編劇 剧本 劇本|각본 시나리오 대본
cast role starring|演员阵容 演員陣容 主演 出演|출연 배역 주연 출연진
supporting-role|配角|조연
producer|制片人 製片人 制作人 製作人|제작자 프로듀서 pd
production-company|制作公司 製作公司|제작사
oscar oscars academy-award|奥斯卡 奧斯卡|오스카 아카데미상
grammy|格莱美 格萊美 葛萊美|그래미
emmy|艾美奖 艾美獎|에미상
cannes|戛纳 戛納 坎城|칸영화제 칸국제영화제
grand-prize grand-prix|大奖 大獎|대상
album|专辑 專輯|앨범 음반
single|单曲 單曲|싱글 신곡
lyrics lyricist|歌词 歌詞 作词 作詞|가사 작사
composer compose composed|作曲家 作曲|작곡가 작곡
concert|演唱会 演唱會 音乐会 音樂會|콘서트 공연 음악회
performance perform performed performer|演出 表演|공연 연주
tour|巡演 巡回 巡迴|투어 순회
orchestra symphony|管弦乐团 管弦樂團 交响乐 交響樂|오케스트라 교향악단 교향곡
conductor|指挥家 指揮家|지휘자
pianist piano|钢琴家 鋼琴家 钢琴 鋼琴|피아니스트 피아노
violinist violin|小提琴|바이올리니스트 바이올린
opera|歌剧 歌劇|오페라
musical|音乐剧 音樂劇|뮤지컬
play stage|话剧 話劇 舞台 戏剧 戲劇|연극 무대
dance dancer ballet|舞蹈 舞者 芭蕾|무용 춤 무용수 발레
choir chorus|合唱团 合唱團 合唱|합창단 합창
pansori|盘索里 盤索里|판소리
gugak|国乐 國樂|국악
jazz|爵士|재즈
hip-hop rap rapper|嘻哈 说唱 說唱|힙합 래퍼
trot|韩国演歌 韓國演歌|트로트
idol|偶像|아이돌
girl-group|女团 女團|걸그룹
boy-band boy-group|男团 男團|보이그룹
kpop k-pop|韩国流行 韓國流行|케이팝
korean-wave hallyu|韩流 韓流|한류
agency label|经纪公司 經紀公司 唱片公司|소속사 기획사 레이블
chart billboard|公告牌 排行榜|차트 빌보드
streaming|流媒体 流媒體|스트리밍 ott
game video-game|游戏 遊戲|게임
toy doll|玩具|장난감 완구 인형
fashion|时尚 時尚 时装 時裝|패션
clothes clothing apparel garment|服装 服裝 衣服|의류 옷 의상
hanbok|韩服 韓服|한복
cosmetics beauty|化妆品 化妝品 美容|화장품 뷰티
jewelry jewellery|珠宝 珠寶 首饰 首飾|보석 귀금속 장신구
travel traveler trip|旅行 旅客|여행 여행객
tourist-attraction|景点 景點 旅游景点 旅遊景點|관광지 명소
sightseeing|观光 觀光|관광
guide|导游 導遊 向导 嚮導|가이드 안내
camping campsite|露营 露營|캠핑 야영장 캠핑장
hiking hiker trail|徒步 登山|등산 산행 등산객 탐방로
amusement-park theme-park|游乐园 遊樂園 主题公园 主題公園|놀이공원 테마파크
zoo|动物园 動物園|동물원
aquarium|水族馆 水族館|아쿠아리움 수족관
botanical-garden arboretum|植物园 植物園|식물원 수목원
garden|花园 花園 庭院|정원 가든
park|公园 公園|공원 파크
national-park|国立公园 國立公園 国家公园 國家公園|국립공원
square plaza|广场 廣場|광장 스퀘어 플라자
beach|海滩 海灘 海水浴场 海水浴場|해수욕장 해변
hot-spring spa|温泉 溫泉|온천
fireworks firework|烟花 煙花 焰火|불꽃 불꽃축제
parade|游行 遊行 巡游 巡遊|퍼레이드 행진
lottery|彩票|복권 로또
time-capsule|时间胶囊 時間膠囊|타임캡슐
monument memorial-hall|纪念碑 紀念碑 纪念馆 紀念館|기념비 기념관 추모비
independence-movement|独立运动 獨立運動|독립운동
independence-fighter|独立志士 獨立志士|독립운동가 독립유공자
joseon|朝鲜王朝 朝鮮王朝|조선 조선시대
silla|新罗 新羅|신라
goryeo|高丽 高麗|고려
goguryeo|高句丽 高句麗|고구려
baekje|百济 百濟|백제
dynasty|王朝|왕조
century|世纪 世紀|세기
ancient|古代|고대
medieval|中世纪 中世紀|중세
colonial colonial-rule|殖民地 日据 日據|일제강점기 식민지
`;
