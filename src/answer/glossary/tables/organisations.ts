/** Well-known organisations, companies and meetings of the world: English, Chinese in both scripts, Korean; one line, one name. */
export const ORGANISATIONS_WORDS = `
google|谷歌|구글
apple|苹果公司 蘋果公司|애플
microsoft|微软 微軟|마이크로소프트
amazon|亚马逊 亞馬遜|아마존
facebook|脸书 臉書|페이스북
meta||메타
nvidia|英伟达 英偉達 輝達 辉达|엔비디아
intel|英特尔 英特爾|인텔
qualcomm|高通|퀄컴
broadcom|博通|브로드컴
amd||에이엠디
tesla|特斯拉|테슬라
boeing|波音|보잉
airbus|空客 空中巴士|에어버스
spacex|太空探索公司|스페이스엑스
nasa|美国宇航局 美國太空總署|나사 항공우주국
ford|福特|포드
general-motors|通用汽车 通用汽車|제너럴모터스
volkswagen|大众汽车 福斯汽車|폭스바겐
mercedes benz mercedes-benz|奔驰 賓士|벤츠 메르세데스
bmw|宝马 寶馬|비엠더블유
toyota|丰田 豐田|도요타 토요타
honda|本田|혼다
nissan|日产汽车 日產汽車|닛산
sony|索尼|소니
panasonic|松下|파나소닉
nintendo|任天堂|닌텐도
softbank|软银 軟銀|소프트뱅크
netflix|网飞 網飛|넷플릭스
disney|迪士尼|디즈니
disneyland|迪士尼乐园 迪士尼樂園|디즈니랜드
youtube|油管|유튜브
twitter|推特|트위터
instagram||인스타그램
telegram|电报 電報|텔레그램
tiktok douyin|抖音|틱톡 더우인
bytedance|字节跳动 字節跳動|바이트댄스
wechat|微信|위챗
starbucks|星巴克|스타벅스
mcdonald|麦当劳 麥當勞|맥도날드
ikea|宜家|이케아
nike|耐克|나이키
oracle|甲骨文公司|오라클
siemens|西门子 西門子|지멘스
bosch|博世|보쉬
philips|飞利浦 飛利浦|필립스
nokia|诺基亚 諾基亞|노키아
ericsson|爱立信 愛立信|에릭슨
asml|阿斯麦 艾司摩爾|에이에스엠엘
pfizer|辉瑞 輝瑞|화이자
moderna|莫德纳 莫德納|모더나
astrazeneca|阿斯利康|아스트라제네카
samsung|三星|삼성
samsung-electronics|三星电子 三星電子|삼성전자
hyundai|现代汽车 現代汽車|현대차 현대자동차 현대
kia|起亚 起亞|기아
lotte|乐天 樂天|롯데
hanwha|韩华 韓華|한화
posco|浦项制铁 浦項鋼鐵|포스코
sk-hynix hynix|海力士|하이닉스
kakao||카카오
naver||네이버
coupang|酷澎|쿠팡
celltrion||셀트리온
korean-air|大韩航空 大韓航空|대한항공
asiana|韩亚航空 韓亞航空|아시아나
lg|乐金 樂金|엘지
tencent|腾讯 騰訊|텐센트
alibaba|阿里巴巴|알리바바
baidu|百度|바이두
huawei|华为 華為|화웨이
xiaomi|小米|샤오미
lenovo|联想 聯想|레노버
oppo||오포
jd|京东 京東|징둥
meituan|美团 美團|메이퇀
pinduoduo|拼多多|핀둬둬
didi|滴滴|디디추싱 디디
byd|比亚迪 比亞迪|비야디
catl|宁德时代 寧德時代|닝더스다이
evergrande|恒大|헝다
smic|中芯国际 中芯國際|중신궈지
dji|大疆|다장
sensetime|商汤 商湯|센스타임
ant-group|蚂蚁集团 螞蟻集團|앤트그룹
foxconn|富士康 鸿海 鴻海|폭스콘
tsmc|台积电 台積電 臺積電|티에스엠씨
mediatek|联发科 聯發科|미디어텍
cathay-pacific|国泰航空 國泰航空|캐세이퍼시픽
hsbc|汇丰 滙豐 匯豐|홍콩상하이은행
goldman-sachs|高盛|골드만삭스
jpmorgan|摩根大通|제이피모건
morgan-stanley|摩根士丹利|모건스탠리
citigroup citi|花旗|씨티
blackrock|贝莱德 貝萊德|블랙록
berkshire|伯克希尔 波克夏|버크셔
moody|穆迪|무디스
dow-jones|道琼斯 道瓊|다우존스
wall-street|华尔街 華爾街|월가
federal-reserve|美联储 聯準會 联储 聯儲|연준 연방준비제도
ecb|欧洲央行 歐洲央行|유럽중앙은행
imf|国际货币基金组织 國際貨幣基金|국제통화기금
world-bank|世界银行 世界銀行|세계은행
wto|世贸组织 世貿組織|세계무역기구
unesco|教科文组织 教科文組織|유네스코
unicef|儿童基金会 兒童基金會|유니세프
united-nations|联合国 聯合國|유엔
security-council|安理会 安理會|안보리 안전보장이사회
nato|北约 北約|나토
oecd|经合组织 經合組織|경제협력개발기구
asean|东盟 東協|아세안
apec|亚太经合组织 亞太經合會|에이펙 아시아태평양경제협력체
opec|欧佩克 石油輸出國組織|오펙 석유수출국기구
iaea|国际原子能机构 國際原子能總署|국제원자력기구
ioc|国际奥委会 國際奧委會|국제올림픽위원회
fifa|国际足联 國際足總|국제축구연맹 피파
red-cross|红十字会 紅十字會|적십자 적십자사
european-union|欧盟 歐盟|유럽연합
pentagon|五角大楼 五角大廈|국방부 펜타곤
congress|国会 國會 众议院 參議院|의회 국회 하원 상원
state-department|美国国务院 美國國務院|국무부
fda|食药监局 食藥署|식약처 식품의약국
fbi|联邦调查局 聯邦調查局|연방수사국
cia|中情局 中央情报局|중앙정보국
kremlin|克里姆林宫 克里姆林宮|크렘린
blue-house cheong-wa-dae|青瓦台|청와대
politburo|政治局|정치국
communist-party|共产党 共產黨 中共|공산당
harvard|哈佛|하버드
stanford|斯坦福 史丹佛|스탠퍼드
mit|麻省理工 麻省理工学院|매사추세츠공대
oxford|牛津|옥스퍼드
cambridge|剑桥 劍橋|케임브리지
tsinghua|清华 清華|칭화
peking-university|北京大学 北京大學 北大|베이징대
kaist|韩国科学技术院 韓國科學技術院|카이스트 한국과학기술원
reuters|路透社 路透|로이터
bloomberg|彭博|블룸버그
xinhua|新华社 新華社|신화통신
yonhap|韩联社 韓聯社|연합뉴스
associated-press|美联社 美聯社|에이피통신
south-china-morning|南华早报 南華早報|사우스차이나모닝포스트
new-york-times|纽约时报 紐約時報|뉴욕타임스
nobel|诺贝尔 諾貝爾|노벨
`;
