/** Words of technology, telecommunications and space: English, Chinese in both scripts, Korean; one line, one idea. */
export const TECHNOLOGY_WORDS = `
artificial-intelligence ai|人工智能 人工智慧|인공지능 ai
generative-ai|生成式|생성형
large-language-model language-model llm|语言模型 語言模型 大模型|언어모델 llm
chatbot|聊天机器 聊天機器|챗봇
machine-learning deep-learning|机器学习 機器學習 深度学习 深度學習|머신러닝 딥러닝 기계학습
algorithm|算法|알고리즘
big-data|大数据 大數據|빅데이터
database|数据库 數據庫 資料庫|데이터베이스
data-center|数据中心 數據中心 資料中心|데이터센터
cloud-computing|云计算 雲計算 雲端運算 云服务 雲服務 雲端|클라우드
server|服务器 服務器 伺服器|서버
supercomputer|超算|슈퍼컴퓨터
quantum quantum-computer|量子 量子计算 量子計算 量子運算|양자 양자컴퓨터
computer|电脑 電腦 计算机 計算機|컴퓨터
laptop notebook|笔记本 筆記本 筆電|노트북
tablet|平板电脑 平板電腦 平板|태블릿
software|软件 軟件 軟體|소프트웨어
hardware|硬件 硬體|하드웨어
open-source|开源 開源|오픈소스
programmer coding|编程 編程 程序员 程序員|코딩 프로그래머
operating-system|操作系统 操作系統 作業系統|운영체제
internet|互联网 互聯網 網際網路 因特网 因特網|인터넷
online|线上 線上 网上 網上|온라인
offline|线下 線下|오프라인
website homepage|网站 網站 网页 網頁|홈페이지 누리집 웹사이트
portal|门户网站 門戶網站|포털
search-engine|搜索引擎|검색엔진 검색
platform platforms|平台 平臺|플랫폼
social-media sns|社交媒体 社交媒體 社群媒體 社交网络 社交網絡 社群網路|소셜미디어 sns
video|视频 視頻 影片 影像|영상 동영상
content contents|内容 內容|콘텐츠
metaverse|元宇宙|메타버스
virtual-reality vr|虚拟现实 虛擬現實|가상현실 vr
augmented-reality ar|增强现实 增強現實|증강현실 ar
virtual|虚拟 虛擬|가상
digital|数字 數字 數位 数码 數碼|디지털
smart|智能 智慧|스마트
smart-city|智慧城市|스마트시티 스마트도시
smart-factory|智能工厂 智能工廠|스마트공장 스마트팩토리
automation automated automatic|自动化 自動化 自动 自動|자동화 자동
humanoid|人形|휴머노이드
exoskeleton wearable|可穿戴 外骨骼|웨어러블 외골격
sensor|传感器 傳感器|센서
radar|雷达 雷達|레이더
laser|激光 雷射|레이저
printing printer|打印 列印 打印机 打印機|프린팅 프린터
nano nanotechnology|纳米 納米|나노
graphene|石墨烯|그래핀
new-material material|新材料 材料|신소재 소재 재료
superconductor|超导体 超導體|초전도체
chip chips semiconductor-chip|芯片 晶片|반도체 칩
memory memory-chip|内存 內存 記憶體 存储器 存儲器|메모리
dram|动态内存 動態內存|디램 dram
hbm high-bandwidth|高带宽 高帶寬|고대역폭메모리 hbm
nand flash-memory|闪存 閃存|낸드 낸드플래시
foundry|晶圆代工 晶圓代工 代工|파운드리 위탁생산
wafer|晶圆 晶圓|웨이퍼
lithography|光刻机 光刻機 光刻|노광
gpu graphics-card|显卡 顯卡|그래픽처리장치 gpu
display|显示器 顯示器 显示屏 顯示屏|디스플레이
oled|有机发光 有機發光|올레드 oled
panel|面板|패널
secondary-battery rechargeable|二次电池 二次電池|이차전지
solid-state-battery solid-state|全固态 全固態 固态电池 固態電池|전고체
cathode|正极材料 正極材料 阴极 陰極|양극재
anode|负极材料 負極材料|음극재
electrolyte separator|电解液 電解液 隔膜|전해액 분리막
telecom telecommunications communication|电信 電信 通信 通訊 通讯|통신 통신사 텔레콤
mobile-carrier|运营商 運營商|통신사 이동통신사
mobile cellphone mobile-phone|手机 手機 行動電話|휴대전화 휴대폰 모바일
smartphone|智能手机 智能手機 智慧手機|스마트폰
foldable|折叠屏 摺疊屏|폴더블
wifi wireless|无线 無線 无线网 無線網|와이파이 무선
base-station|基站|기지국
fiber-optic|光纤 光纖|광섬유 광케이블
submarine-cable cable|海底电缆 海底電纜 电缆 電纜|해저케이블 케이블
sim-card usim|手机卡 手機卡|유심
text-message|短信 簡訊|문자메시지 문자
messenger|聊天软件 聊天軟件 即时通讯 即時通訊|메신저
email e-mail|电子邮件 電子郵件 電郵 邮件 郵件|이메일 전자우편
password|密码 密碼|비밀번호
authentication identity-verification|认证 認證 身份验证 身份驗證|인증 본인확인
personal-information personal-data|个人信息 個人信息 個人資料 個資|개인정보
privacy|隐私 隱私|사생활 프라이버시
facial-recognition|人脸识别 人臉識別|안면인식 얼굴인식
encryption|加密|암호화
malware ransomware|恶意软件 惡意軟件 勒索软件 勒索軟件|악성코드 랜섬웨어
cybersecurity|网络安全 網絡安全|사이버보안 정보보안
system|系统 系統|시스템
network|网络 網絡 網路|네트워크 통신망
device|设备 設備 装置 裝置|기기 장치 단말기
gadget appliance home-appliance|家电 家電|가전 가전제품
refrigerator fridge|冰箱|냉장고
air-conditioner|空调 空調 冷氣|에어컨 냉방
washing-machine|洗衣机 洗衣機|세탁기
robot-vacuum vacuum-cleaner|吸尘器 吸塵器|로봇청소기 청소기
kiosk|自助机 自助機|키오스크
vending-machine|售货机 售貨機 贩卖机 販賣機|자판기
prototype|原型 样机 樣機|시제품 시작품
version|版本|버전
update upgrade|更新 升级 升級|업데이트 개선
feature function|功能|기능
user|用户 用戶 使用者|이용자 사용자
subscriber subscription subscribe|订阅 訂閱 用户 用戶 使用者|구독 구독자 가입자
download|下载 下載|다운로드 내려받
beta pilot-project|试点 試點 试运行 試運行|시범사업 시범
demonstration verification|实证 實證 示范|실증 시연
standard standardization|标准 標準 标准化 標準化|표준 기준
certification certified|认证 認證|인증
technology-transfer|技术转让 技術轉讓|기술이전
commercialize commercialization|商用化 商业化 商業化|상용화 사업화
high-tech cutting-edge advanced|高科技 尖端|첨단 하이테크
aerospace|航空航天|항공우주 우주항공
space-agency|航天局 航空厅 航空廳|우주항공청
nuri|世界号 世界號|누리호
launch-site spaceport|发射场 發射場 航天中心|우주센터 발사장
launch-vehicle|运载火箭 運載火箭|발사체
payload|有效载荷 有效載荷|탑재체 탑재
gps|卫星定位 衛星定位|위성항법 gps
spacewalk|太空行走|우주유영
asteroid comet|小行星 彗星|소행성 혜성
black-hole|黑洞|블랙홀
galaxy|银河 銀河 星系|은하 갤럭시
gravity|重力 引力|중력
particle accelerator|粒子 加速器|입자 가속기
microscope|显微镜 顯微鏡|현미경
cloning clone|克隆 複製|복제
synthetic-biology|合成生物|합성생물학
solution solutions|解决方案 解決方案|솔루션
mobility|出行|모빌리티 이동성
lab labs|实验室 實驗室|연구소 실험실 랩스
`;
