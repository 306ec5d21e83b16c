/** Words of people, families, posts and callings: English, Chinese in both scripts, Korean; one line, one idea. */
export const PEOPLE_AND_OFFICES_WORDS = `
prime-minister premier|总理 總理 首相|총리
prime|首相|총리
deputy-prime-minister|副总理 副總理|부총리
vice-minister|副部长 副部長 次官|차관
first-lady|第一夫人|영부인 여사
secretary-general|秘书长 秘書長|사무총장
secretary|秘书 秘書 书记 書記|비서 서기 비서관
chief-of-staff|幕僚长 幕僚長|비서실장
aide assistant|助理 助手|보좌관 비서 조수
adviser advisor consultant|顾问 顧問|고문 자문 컨설턴트
deputy|副职 副職|부대표 차장
candidate|候选人 候選人|후보
nominee|提名人选 提名人選|후보자 지명자
president-elect|当选总统 當選總統|당선인
successor successors|继任者 繼任者 接班人 后任 後任|후임 후계자 후계
predecessor|前任|전임 전임자
incumbent|现任 現任 在任|현직 현역
former ex|前任 原任|전직 전임
acting|代理 代行|권한대행 대행 직무대행
king monarch|国王 國王|국왕 왕
queen|女王 王后|여왕 왕비
emperor|皇帝 天皇|황제 일왕
prince|王子 亲王 親王|왕자 왕세자
princess|公主|공주
crown-prince|王储 王儲|왕세자
pope|教皇 教宗|교황
leader|领导人 領導人 领袖 領袖 领导 領導|지도자 수장 대표 리더
official officials|官员 官員|관계자 당국자 공무원 관료
civil-servant public-servant|公务员 公務員|공무원
authority authorities|当局 當局 主管部门 主管部門|당국
diplomat|外交官|외교관
envoy special-envoy|特使|특사
consul|领事 領事|영사
consulate|领事馆 領事館|영사관
expert specialist|专家 專家|전문가 전문 전문위원
critic|评论家 評論家 批评者 批評者|평론가 비평가
analyst|分析师 分析師|애널리스트 분석가
economist|经济学家 經濟學家|경제학자 이코노미스트
scholar academic|学者 學者|학자 교수
historian|历史学家 歷史學家 史学家 史學家|역사학자 사학자
engineer|工程师 工程師|엔지니어 기술자
architect|建筑师 建築師|건축가 건축사
designer|设计师 設計師|디자이너
developer|开发商 開發商 开发者 開發者|개발자 시행사 개발사
inventor|发明家 發明家 发明者 發明者|발명가 발명
entrepreneur businessman businesswoman|企业家 企業家 商人|기업인 사업가 기업가 창업자
executive executives|高管 管理层 管理層|임원 경영진
shareholder stockholder|股东 股東|주주
investor|投资者 投資者 投资人 投資人|투자자 투자가
manager|经理 經理|매니저 관리자 부장
boss|老板 老闆 上司|사장 상사
staff personnel|人员 人員|인력 직원 인원
colleague coworker|同事|동료
intern trainee|实习生 實習生|인턴 연습생 수습
apprentice|学徒 學徒|견습 도제
volunteer|志愿者 志願者 志工 义工 義工|자원봉사자 자원봉사 봉사자
activist campaigner|活动家 活動家 活动人士 活動人士|활동가 운동가
protester demonstrator|示威者 抗议者 抗議者|시위대 시위자
citizen|市民 公民|시민 국민
nation|国民 國民 民族|국민 국가 민족
villager|村民|마을 주민
farmer|农民 農民 农户 農戶|농민 농가 농부
fisherman fishermen fisher|渔民 漁民|어민 어부
merchant trader vendor|商贩 商販 商户 商戶|상인 노점상
shopkeeper|店主|점주 가게
driver motorist|司机 司機 驾驶员 駕駛員|운전자 기사 운전사
pilot|飞行员 飛行員 机长 機長|조종사 기장 파일럿
captain skipper|船长 船長 队长 隊長|선장 주장
crew crewman seaman sailor|船员 船員 机组 機組|선원 승무원
flight-attendant|空乘 空姐|승무원
passenger|乘客 旅客|승객
pedestrian|行人|보행자
soldier troops|士兵 军人 軍人|군인 병사 장병
veteran|老兵 退役军人 退役軍人|참전용사 베테랑 재향군인
admiral general-officer|上将 上將 将领 將領 提督|장군 제독 장성
commander|司令 指挥官 指揮官|사령관 지휘관
spy|间谍 間諜 特务 特務|간첩 스파이
guard bodyguard|警卫 警衛 保安 保镖 保鏢|경호원 경비원
refugee|难民 難民|난민
defector|脱北者 脫北者|탈북민 탈북자
immigrant migrant|移民 移居者|이민자 이주민 이주
foreigner|外国人 外國人|외국인
expatriate overseas-koreans|侨民 僑民 侨胞 僑胞|교민 재외동포 동포
adopted adoption adopt|收养 收養 领养 領養|입양
orphan|孤儿 孤兒|고아
twin|双胞胎 雙胞胎|쌍둥이
twins|双子队 雙子隊|트윈스 쌍둥이
baby babies infant newborn|婴儿 嬰兒 新生儿 新生兒|아기 영아 신생아 영유아
toddler|幼儿 幼兒|유아
child children kid|儿童 兒童 孩子 小孩|어린이 아동 아이 자녀
teenager teen adolescent youth|青少年|청소년 십대
young-people youth young|青年 年轻人 年輕人|청년 젊은
woman women female|女性 妇女 婦女|여성
man men male|男性 男子|남성 남자
girl|女孩 少女|소녀 여자아이
boy|男孩 少年|소년
elderly senior seniors|老人 老年人|노인 어르신 고령자 시니어
widow|寡妇 寡婦 遗孀 遺孀|미망인
family families|家庭 家人 家属 家屬|가족 가정
bereaved|遗属 遺屬 遗族 遺族|유족 유가족
household|家庭 住户 住戶|가구 세대
parents|父母 家长 家長|부모 학부모
father dad|父亲 父親 爸爸|아버지 부친
mother mom|母亲 母親 妈妈 媽媽|어머니 모친 엄마
son|儿子 兒子|아들
eldest-son|长子 長子|장남
daughter|女儿 女兒|딸
eldest-daughter|长女 長女|장녀
husband|丈夫|남편
wife|妻子 夫人|아내 부인
spouse|配偶|배우자
couple|夫妇 夫婦 夫妻|부부
brother|兄弟 哥哥|형제 오빠 남동생
younger-brother|弟弟|남동생 동생
sister|姐妹 姐姐|자매 언니 누나 여동생
younger-sister|妹妹|여동생 동생
grandfather|爷爷 爺爺 祖父|할아버지 조부
grandmother|奶奶 祖母|할머니 조모
grandson|孙子 孫子|손자
granddaughter|孙女 孫女|손녀
grandchild grandchildren|孙辈 孫輩|손주 손자 손녀
uncle|叔叔 舅舅|삼촌
nephew|侄子 外甥|조카
relative kin|亲戚 親戚 亲属 親屬|친척 친족 인척
descendant|后裔 後裔 后代 後代|후손
ancestor|祖先|조상
marry marriage married wedding wed|结婚 結婚 婚礼 婚禮 婚姻|결혼 혼인 결혼식
divorce divorced|离婚 離婚|이혼
engaged engagement|订婚 訂婚|약혼
pregnancy|怀孕 懷孕|임신
childbirth|分娩 生育|출산 분만
birthrate fertility|出生率 生育率|출산율 출생률
nationality|国籍 國籍|국적
hometown|故乡 故鄉 家乡 家鄉|고향
birthday|生日|생일
funeral|葬礼 葬禮 丧事 喪事|장례 장례식 빈소
memorial mourn mourning condolence|追悼 悼念 哀悼|추모 추도 애도 조문
nickname|绰号 綽號 外号 外號|별명 애칭
biography|传记 傳記|전기 평전
celebrity celebrities star|明星 名人|연예인 스타 유명인
influencer youtuber|网红 網紅|인플루언서 유튜버
anchor announcer|主播 播音员 播音員|앵커 아나운서
comedian|喜剧演员 喜劇演員|코미디언 개그맨
model|模特|모델
chef cook|厨师 廚師|셰프 요리사
barista|咖啡师 咖啡師|바리스타
hairdresser|美发师 美髮師 理发师 理髮師|미용사 이발사
astronaut|宇航员 宇航員 航天员 航天員 太空人|우주비행사 우주인
monk|僧人 和尚|스님 승려
priest|神父|신부 사제
pastor|牧师 牧師|목사
cardinal|枢机主教 樞機主教|추기경
bishop|主教|주교
believer worshipper|信徒|신도 신자 교인
homeless|流浪汉 流浪漢 无家可归 無家可歸|노숙인 노숙자
disabled disability handicapped|残疾人 殘疾人 身障者 殘障 残疾 殘疾 残障|장애인 장애
deaf|聋人 聾人 失聪 失聰|청각장애인 농인
blind|盲人 失明|시각장애인
single-parent|单亲 單親|한부모
breadwinner|户主 戶主|가장
neighbor neighbour|邻居 鄰居|이웃
friend|朋友|친구 지인
guest|嘉宾 嘉賓 来宾 來賓|내빈 게스트 손님
host|主持人|진행자 사회자
winner|获胜者 獲勝者 得主|수상자 당첨자 우승자
survivor|幸存者|생존자
witness|目击者 目擊者 证人 證人|목격자 증인
hero|英雄|영웅 의인
`;
