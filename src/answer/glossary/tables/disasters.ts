/** Words of disasters, accidents and rescue: English, Chinese in both scripts, Korean; one line, one idea. */
export const DISASTERS_WORDS = `
disaster catastrophe|灾难 災難 灾害 災害|재난 재해 참사
natural-disaster|自然灾害 自然災害|자연재해
calamity tragedy|惨案 慘案 悲剧 悲劇|참사 비극
emergency|紧急 緊急 应急 應急|긴급 비상 응급
state-of-emergency|紧急状态 緊急狀態|비상사태
special-disaster-zone|特别灾区 特別災區|특별재난지역
alert warning|警报 警報 预警 預警|경보 주의보 경고
evacuation-order|疏散令|대피령 대피명령
shelter|避难所 避難所 收容所|대피소 쉼터 보호소
flood flooding flooded inundation|洪水 洪灾 洪災 淹没 淹沒|홍수 침수 물난리
heavy-rain downpour torrential|暴雨 大雨|폭우 호우 집중호우
monsoon rainy-season|梅雨 雨季|장마
landslide mudslide|山体滑坡 山體滑坡 泥石流|산사태 토사
tsunami|海啸 海嘯|쓰나미 지진해일
aftershock|余震 餘震|여진
magnitude|震级 震級|규모
epicenter|震中|진앙 진원
volcano volcanic|火山|화산
eruption erupt erupted|喷发 噴發|분화 폭발
drought|干旱 乾旱 旱灾 旱災|가뭄
famine starvation|饥荒 飢荒 饥饿 飢餓|기근 기아
heatwave heat-wave|热浪 熱浪 酷暑|폭염 무더위
cold-wave cold-snap|寒潮 寒流|한파 강추위
heavy-snow snowstorm blizzard|大雪 暴雪|폭설 대설
hail|冰雹|우박
lightning thunder|雷电 雷電 闪电 閃電|벼락 낙뢰 천둥
tornado|龙卷风 龍卷風|토네이도 회오리
hurricane cyclone|飓风 颶風 气旋 氣旋|허리케인 사이클론
gale strong-wind|强风 強風 大风 大風|강풍
avalanche|雪崩|눈사태
sinkhole|天坑 地面塌陷|싱크홀 땅꺼짐 지반침하
collapse collapsed|倒塌 坍塌 崩塌|붕괴 무너 무너져 무너진
explosion explode exploded blast|爆炸|폭발
gas-leak|燃气泄漏 燃氣洩漏 煤气泄漏 煤氣洩漏|가스누출
blaze|大火 火势 火勢|불길 화재
fire broke-out|火灾 火災 起火|화재
flame flames|火焰 火势 火勢|불길 화염
smoke|烟雾 煙霧 浓烟 濃煙|연기
ignite ignition|点火 點火 起火|발화 점화
arson arsonist|纵火 縱火 放火|방화
charred|烧焦 燒焦|그을 잿더미 소실
hectare|公顷 公頃|헥타르 ha
containment|控制火势 控制火勢|진화율 진화
rescue rescued rescuer|救援 救出 获救 獲救|구조 구조대 구출
search-and-rescue|搜救|수색 구조
searching|搜寻 搜尋 搜索|수색
paramedic ambulance|救护车 救護車 急救人员 急救人員|구급차 구급대원 구급대
firetruck fire-engine|消防车 消防車|소방차
fire-station fire-department|消防局 消防署|소방서 소방본부
hydrant sprinkler|消防栓 喷淋 噴淋|소화전 스프링클러
extinguisher|灭火器 滅火器|소화기
casualty casualties|伤亡 傷亡 死伤 死傷|사상자 인명피해
fatality fatalities dead deceased|死者 死亡者|사망자 숨진
death-toll|死亡人数 死亡人數|사망자
perish perished|遇难 遇難 丧生 喪生|숨졌 숨진 사망
drown drowned drowning|溺水 溺亡|익사 빠져
seriously-injured|重伤 重傷|중상 중상자
slightly-injured|轻伤 輕傷|경상 경상자
trapped stranded|被困 受困|고립 갇힌 갇혀 매몰
buried|掩埋 活埋|매몰 묻힌
debris wreckage rubble|残骸 殘骸 瓦砾 瓦礫 废墟 廢墟|잔해 파편
destroyed destroy destruction|毁坏 毀壞 摧毁 摧毀 破坏 破壞|파괴 전소 파손
devastated devastation|重创 重創 毁灭 毀滅|초토화 황폐
broken break broke|损坏 損壞 破损 破損|파손 고장 부서
repair repaired fix fixed|修理 维修 維修 抢修 搶修|수리 보수 복구
restore restored restoration recovery|恢复 恢復 修复 修復 重建|복구 복원 회복
rebuild rebuilt reconstruction|重建|재건 재건축
relief aid|救济 救濟 救灾 救災 援助|구호 원조 지원
relief-supplies|救灾物资 救災物資|구호물품 구호품
donate donated donation donor|捐赠 捐贈 捐款 捐助|기부 기증 성금 기부금
fundraising fundraiser|募捐 募款|모금
displaced|灾民 災民 流离失所 流離失所|이재민 수재민
shipwreck sink sank sunk sinking|沉没 沉沒 沉船|침몰
capsize capsized|倾覆 傾覆 翻船|전복 뒤집
ran-aground aground|搁浅 擱淺 触礁 觸礁|좌초
collide collided collision|相撞 碰撞|충돌 추돌
rear-end|追尾|추돌
pileup|连环相撞 連環相撞|연쇄추돌
derail derailed derailment|脱轨 脫軌|탈선
plane-crash|坠机 墜機 空难 空難|추락 항공기사고 여객기
crashed fell|坠落 墜落 坠毁 墜毀|추락
overturn overturned|翻车 翻車 侧翻 側翻|전복
emergency-landing|迫降 紧急降落 緊急降落|비상착륙 불시착
black-box|黑匣子|블랙박스
malfunction breakdown glitch|故障|고장 오작동 장애
outage blackout power-outage|停电 停電|정전 단전
suffocate suffocation asphyxiation|窒息|질식
poisoning poisoned|中毒|중독
food-poisoning|食物中毒|식중독
electrocuted electrocution|触电 觸電|감전
stampede crowd-crush crush|踩踏 挤压 擠壓|압사 인파
fall-to-death fell-to-death|坠楼 墜樓 跌落|추락사 떨어져
workplace-accident industrial-accident|工伤 工傷 生产事故 生產事故|산업재해 산재
safety|安全|안전
prevent prevention|预防 預防 防止|예방 방지
preparedness prepare prepared|准备 准備 防备 防備|대비 준비
drill exercise|演习 演習 演练 演練|훈련 연습
hazard danger dangerous risk|危险 危險 风险 風險|위험 위험물
radiation radioactive|辐射 輻射 放射性|방사능 방사선
nuclear-accident|核事故|원전사고
contaminated contamination|污染|오염
hazardous-material chemical|化学品 化學品 危化品|화학물질 유해물질
oil-spill|漏油 原油泄漏 原油洩漏|기름유출 원유유출
crack|裂缝 裂縫 裂纹 裂紋|균열 금이
embankment levee|堤坝 堤壩 堤防|제방 둑
dam|大坝 大壩 水坝 水壩|댐
reservoir|水库 水庫 蓄水池|저수지
underpass|地下通道 地下车道 地下車道|지하차도
basement semi-basement|地下室 半地下|지하 반지하
`;
